/// What recovery questions ask for, as alternatives of patterns.
enum AnswerWords {
    static let pets =
        "pet|cat|dog|hamster|goldfish|rabbit|parrot|horse|pony|bunny|fish|kitten|puppy|budgie|budgerigar|turtle|tortoise|terrapin|guinea_pig|gerbil|canary|cockatiel|ferret|rat|mouse|snake|lizard|gecko|chicken|hen|goat|duck|tarantula|donkey|lamb|kitty|doggo"
    static let cars =
        "car|motorbike|motorcycle|bike|bicycle|moped|scooter|van|truck|motor|wheels|ride|vehicle|set_of_wheels|pickup|campervan"
    static let things =
        "phone|mobile|computer|console|guitar|laptop|pc|camera|boat|bass|piano|violin|synth|game|video_game|instrument"
    static let culture = "concert|gig|album|record|cd|lp|single|film|movie|novel|tape|cassette|vinyl|festival|show"
    static let schools =
        "school|primary|primary_school|elementary|elementary_school|infant_school|junior_school|middle_school|nursery|kindergarten|preschool|grammar|playschool|secondary_school|high_school"
    static let teachers =
        "teacher|form_tutor|headteacher|headmaster|headmistress|form_teacher|schoolteacher|piano_teacher|class_teacher|grade_teacher"
    static let friends =
        "friend|best_friend|bestie|crush|kiss|love|sweetheart|girlfriend|boyfriend|hero|heroine|idol|imaginary_friend|doll|teddy|teddy_bear|stuffed_animal|soft_toy|toy|babysitter|neighbour|neighbor|roommate|boss|manager|penpal|pen_pal|nickname|villain|dentist"
    static let favourites =
        "book|film|movie|food|meal|dish|author|song|band|singer|cartoon|toy|game|place|sweet|sweets|cereal|dessert|subject|sport|team|show|superhero|teacher"
    static let mothers =
        "mothers|mums|moms|mams|mas|mummys|mommys|mamas|grandmothers|grandmas|grannys|grans|nans|nanas|wifes|aunts"
    static let mother = "mother|mum|mom|mam|mummy|mommy|mama|grandmother|grandma|granny|gran|nan|nana|wife"
    /// Between an item and its name.
    static let named =
        "named|called|answered_to|went_by|answering_to|by_the_name_of|christened|nicknamed|known_as|name_was|s_name_was|was_named|was_called|were_called|were_named|we_called|i_called|i_named|we_named|whose_name_was"
    static let owned = "owned|had|got|kept|drove|bought|loved|rode|raised|was_given|remember"
    /// Of concerts, books and schools.
    static let enjoyed = "saw|read|heard|bought|owned|had|went_to|attended|loved|played|watched|got"

    static let titles =
        "mrs|mr|ms|miss|madame|monsieur|sister|brother|herr|frau|señora|señor|señorita|don|doña|dona|seu|dr|maestra|profe|professor|prof|tía|tia|tio|mme|signora|signor|suor|fräulein|padre|father|coach|мария|анна|ivan|bu|pak|ibu|cô|thầy"
}
