/// More ways in which people tell where they study or studied: how far they are, what they hold, what they were there.
enum EducationPhrases {
    private static let degrees =
        "degree|masters|master|phd|bachelors|bachelor|pgce|diploma|foundation|access|nvq|btec|hnd|doctorate|mba|bsc|msc|ba|ma|a_levels|gcses|nursing|law|medicine|apprenticeship|residency"

    /// Of the author, for sure.
    static let own = [
        "^ ~2 finishing|finished|studying|resitting|repeating|retaking|majoring|enrolled|enrolling|doing|starting|started|taking ~2 \(degrees) ~4 at|in|with|from <school>",
        "^ ~1 finishing|studying|resitting|majoring ~5 at|in|with <school>",
        "doing|starting|finishing|did|done|taking my|a|the|an ~1 \(degrees) ~4 at|in|with|from <school>",
        "grad|graduate|alum|alumna|alumnus|dropout|product of|from <school>",
        "bootcamp|academy|course|evening_class grad|graduate|alum|alumna|alumnus of|from|at <named>",
        "^ ~3 por|pela|pelo la|el|o|a? <school>",
        "sat|sitting|resat|took|taking|passed|failed ~2 exam|exams|finals|paper|papers ~2 at|in <school>",
        "^ ~1 first|last|final|second|third day|week|term|exam|lecture|class|year ~1 at|in <school>",
        "back|off at|to <school>", "went|go|going to uni|university|college|school at|in <named>",
        "undergrad|undergraduate|student|freshman|fresher|pupil <school> has|had|have",
        "letter|email|envelope ~1 says|said|is|was ~1 from? <school>",
        "got_in|im_in|i_got_in ~1 to|at? <school>", "<school> said yes",
        "transferring|transfer|transferred ~6 to <school>",
        "qualified|trained|apprenticed|certified ~5 at|with|by <school>",
        "debate|robotics|chess|band|choir|track|swim|football|netball|hockey|rugby|drama captain|president|prefect|team|club|lead <school>",
        "promo|promotion|promoción|turma|jahrgang|angkatan|выпуск|classe|leva <number>? de|der|da|do|di|du|des|dari|en|l ~1 <school>",
        "ancien|ancienne|anciens|exalumno|exalumna|ehemaliger|ehemalige|exaluno|exaluna de|del|der|da|do|di|des|du|d ~1 <school>",
        "доучиваюсь|отучился|отучилась|переучиваюсь|заочно|вечерница|вечерник ~3 в|на <school>",
        "cap|bts|bac|bep|licence|brevet|dut|études ~4 à|au|a|l ~1 <school>",
        "conservatorio|liceo|laurea|diploma|maturità ~6 l|il|la|al|all|alla <school>",
        "<school> ~1 mezunuyum|mezunum|mezunu|öğrencisiyim|öğrencisi|terk",
        "<school> ~4 级|級|届|期生|毕业|中退", "<school> <number> 졸|기|학번", "<school> ~1 \u{c878}|\u{c878}\u{c5c5}",
        "letzter|erster tag ~1 an|am|auf|bei der|dem? <school>", "schulbank ~1 <school>",
        "cap|gown|hat|mortarboard|robes ~5 <school>",
        "trained|training|studying|learning ~4 at|in <school>",
    ]
}
