/// How people tell, in prose, what recovery questions ask for: in English.
enum AnswerCues {
    private typealias Words = AnswerWords

    static let patterns = PatternSet(
        english + AnswerPhrases.patterns + AnswerLanguages.patterns, slots: slots, opens: opens)

    private static let english =
        [
            // First pets.
            "my|our ~3 first|childhood|1st ~2 \(Words.pets) ~6 \(Words.named) a|an|the|us|him|her|it? <name>",
            "first|childhood ~1 \(Words.pets) i|we ~2 \(Words.owned) ~6 \(Words.named) <name>",
            "my|our ~2 first|childhood ~1 \(Words.pets) ~1 was|is|were a|an|our|my|the? ~2 <name>",
            "first ~1 \(Words.pets) i|we ~2 \(Words.owned) ~2 was|is ~3 <name>",
            "my|our ~1 \(Words.pets) as_a_kid|as_a_child|growing_up|when_i_was ~4 was_named|was_called|was|called|named <name>",
            "my|our ~2 first|childhood ~1 \(Words.pets) <name>",
            "growing_up|as_a_kid|as_a_child|when_i_was ~4 we|i ~1 had|kept|owned ~2 \(Words.pets) ~1 \(Words.named) <name>",
            "my|our ~1 \(Words.mothers)|fathers|dads|grandfathers|grandads|grandpas middle|first|christian|given name ~1 was|is <name>",
            "<name> my|our ~2 first|childhood ~1 \(Words.pets)|pet",
            "<name> was|is my|our ~2 first|childhood \(Words.pets)|\(Words.cars)|\(Words.teachers)|\(Words.friends)|\(Words.schools)|\(Words.culture)",
            "i|we ~2 named|called my|our ~1 first ~2 \(Words.pets) <name>",
            // First cars, phones, guitars.
            "my|our ~2 first ~2 \(Words.cars)|\(Words.things) ~1 was ~5 <thing>",
            "first ~1 \(Words.cars)|\(Words.things) i|we ~2 \(Words.owned) ~2 was|is ~5 <thing>",
            "my|our ~2 first ~1 \(Words.cars) ~6 \(Words.named) <name>", "my|our ~2 first ~1 \(Words.cars) ~4 <brand>",
            "<thing> was my|our ~1 first ~1 \(Words.cars)|\(Words.things)",
            "^ first ~1 \(Words.cars) a|an|was|my? ~3 <brand>", "passed my driving_test|test in ~4 <brand>",
            // Schools and teachers.
            "my|our ~3 first|childhood|1st ~1 school ~3 was|is|called <name>",
            "my|our \(Words.schools) ~1 was|is|called <name>", "^ \(Words.schools) was|is <primaryname>",
            "first|second|third|fourth|fifth|primary|kindergarten|reception|1st|2nd|3rd|4th|5th|favourite|favorite|maths|music ~1 grade|class|year|school? teacher <keytitled>",
            "i|we ~2 went|go|walked|biked to <primary>",
            "i|we ~1 attended|started_at|started_school_at|learned_to_read_at <primary>",
            "ich|wir ~1 ging|gingen|war|waren ~2 in|auf|an|zur ~1 <primary>",
            "fui|iba|íbamos|estudié ~1 a|al|en ~1 <primary>",
            "je_suis_allé|je_suis_allée|j_allais|j_étais ~1 à|au ~1 <primary>", "estudei|fui ~1 no|na|ao ~1 <primary>",
            "first ~1 school i|we ~3 \(Words.enjoyed) ~2 was|is <name>",
            "my|our ~3 favourite|favorite|fave|best|first|primary_school|kindergarten|maths|math|english|history|science|third_grade|second_grade|first_grade|fourth_grade|music|art ~2 teacher ~5 <titled>",
            "<titled> ~5 was|is|remains|will_always_be my|our ~3 favourite|favorite|fave|best|first|old|primary|maths|math|english|history|science|grade ~2 teacher",
            "<titled> ~3 my|our ~2 favourite|favorite|fave|best|first ~2 teacher",
            "teacher ~4 i ~3 had ~1 was <titled>", "favourite|favorite|best|first teacher ~6 was <titled>",
            "<titled> taught me to|how ~1 read|write|swim|count|spell|add",
            // Mothers and their names.
            "my|our ~1 \(Words.mothers) ~1 maiden|birth|unmarried|family|original name|surname ~3 is|was|being? <name>",
            "maiden_name|maiden_names ~2 is|was <name>", "my maiden name ~1 is|was|being? <name>",
            "my|our ~1 \(Words.mothers) maiden_name <name>", "\(Words.mothers) maiden_name ~1 was|is? <name>",
            "\(Words.mothers) maiden name ~6 <value>", "street|town|road i grew_up|lived|was_born ~2 <value>",
            "mum|mom|mother|mam|gran|nan|granny|grandmother ~2 was|is|born ~1 a|an|née|nee|miss? <name> before|until|till|by_birth",
            "my|our? \(Words.mothers)|dads|fathers mother|mum|mom|grandmother was|is ~1 a|an|née|born <name>",
            "^ learnt|learned to ~1 read|write|count|swim ~1 at <primary>",
            "before|until ~5 wedding|married|marriage|marrying ~3 \(Words.mother) ~2 was|is|went_by|called ~1 <name>",
            "my|our ~1 \(Words.mother) ~1 was_born|born|née|nee|was_a ~1 <name>",
            "my|our ~1 \(Words.mother) ~2 <name> before|until she|they ~2 married|wed|marriage",
            "my|our ~1 \(Words.mothers) side ~3 are|is|were the|all|called <name>",
            "surname|name before|until she|mum|mom|mother ~1 married|wed ~2 was|is? <name>",
            // Streets, towns, hospitals.
            "^ grew_up|raised|born|born_and_raised ~6 on|in|at|of|off|along|near <street>",
            "my|our ~1 old|childhood|former street|road ~1 was|is <street>",
            "i|we ~3 grew_up|raised|brought_up ~6 of|near|off <street>",
            "i|we ~3 grew_up|raised|brought_up|was_born|spent_my_childhood|spent_my_whole_childhood ~4 on|in|at|off|along <street>",
            "street|road|lane|avenue ~2 i|we ~2 grew_up|lived|was_born|was_raised ~5 was|is|called|on|named ~2 <name>",
            "childhood|my_first|family ~1 street|road|address|home|house ~2 was|is|on|in|stood_on|called|at <street>",
            "childhood street|road ~2 was|is|called <name>",
            "i_was_born|i_grew_up|i_came_into ~3 in|at the? <hospital>",
            "town|city|village|place|hospital ~1 i_was_born_in|where_i_was_born|i_was_born_at|of_my_birth|of_birth ~1 is|was <name>",
            "my birthplace|birth_town|birth_city|town_of_birth|city_of_birth|place_of_birth ~1 is|was <name>",
            // Friends, heroes, nicknames.
            "my|our ~2 childhood|first|imaginary|oldest|primary_school|school \(Words.friends) was|is|called|named ~3 <name>",
            "my|our ~2 childhood|first|imaginary|oldest|primary_school|school \(Words.friends) at|in|from|of|on|when|who|i|we|as|growing|back ~4 was|is|called|named ~3 <name>",
            "my|our childhood \(Words.friends) <name>", "my best_friend|bestie|bff ~5 was|called|named <name>",
            "my best_friend|bestie|bff ~1 growing_up|as_a_kid|at_school|in_school|in_primary|from_school ~2 is|was|called|named <name>",
            "my ~2 nickname ~1 was|is|used_to_be <name>",
            "my ~2 nickname at|in|as|when|growing|from|around|back ~4 was|is|used_to_be <name>",
            "they|kids|everyone|everybody|friends|family ~2 called|call|nicknamed me <name> at|in|as|when|all|growing",
            "as_a_kid|as_a_child|at_school|growing_up|in_school|at_primary ~4 called|nicknamed me <name>",
            "nicknamed <name> at|in|as|by",
            "my ~1 first crush|kiss|love|boyfriend|girlfriend|boss|roommate ~1 was|is|called|named ~1 <name>",
            // Firsts and favourites.
            "my|our ~2 first ~1 \(Words.culture) ~1 was|were ~3 <name>",
            "my|our ~2 first ~1 \(Words.culture) i|at|in|on|as|back|ever ~4 was|were ~3 <name>",
            "first ~2 \(Words.culture) i ~2 \(Words.enjoyed) ~7 was|were ~2 <name>",
            "first ~1 \(Words.culture) ~4 ~4 it_was|that_was|was ~2 <name>",
            "i|we ~1 lived ~3 on|in|at <street> ~2 when|as_a_kid|as_a_child|growing_up|until|till",
            "^ first ~2 job|pet|car|concert|gig|school|teacher|album|film|kiss|crush|bike|phone|record <keyed>",
            "my|our ~2 first ~2 job ~2 was ~7 at|for|with|in <name>", "my ~2 first ~2 job ~1 was <name>",
            "my|our ~2 favourite|favorite|fave ~2 \(Words.favourites) ~1 as_a_kid|as_a_child|growing_up|when_i_was ~3 was|were ~2 <name>",
            "my|our ~1 childhood favourite|favorite|fave|hero|book|film|movie|dish|food|game|toy|cartoon ~4 was|is|were ~2 <name>",
            "favourite|favorite childhood \(Words.favourites) ~2 was|is|were ~2 <name>",
            "my ~1 favourite|favorite|fave ~1 book|novel|author|food|teacher is|was|remains|has_to_be|will_always_be <name>",
            "i|we ~1 met my ~2 wife|husband|partner|spouse in|at <name>",
        ]

    /// What one may ask oneself.
    static let keys = PatternSet([
        "^ my? first ~1 \(Words.pets)|\(Words.cars)|\(Words.things)|\(Words.culture)|\(Words.friends)|\(Words.schools)|teacher|job|street",
        "^ lieblingslehrer|lieblingslehrerin|erstes_haustier|erstes_auto|erster_job|grundschule|mädchenname",
        "^ mein|meine? lieblingslehrer|lieblingslehrerin|erstes|erster|erste ~1 haustier|auto|job|konzert|schule?",
        "^ mi|la|el? primera|primer|primer ~1 mascota|coche|concierto|trabajo|escuela|profe|maestra",
        "^ mon|ma|le|la? premier|première ~1 animal|chien|chat|voiture|concert|école|maîtresse|prof",
        "^ il|la? mio|mia? primo|prima ~1 animale|cane|gatto|macchina|auto|concerto|scuola|maestra",
        "^ o|a? meu|minha? primeiro|primeira ~1 bicho|cachorro|gato|carro|show|escola|professora",
        "^ моя|мой? первая|первый|любимая|любимый ~1 машина|кот|собака|учительница|учитель|концерт",
        "^ my? childhood|favourite|favorite \(Words.friends)|\(Words.favourites)|street|teacher",
        "^ my|mothers|mums|moms ~1 maiden name", "^ street|town i ~1 grew|was_born",
    ])

    /// Own answers as `key: value`; two or more of them in a row, one a line or separated by commas.
    static let quiz = PatternSet(
        [
            "first ~1 \(Words.pets)|\(Words.cars)|\(Words.things)|\(Words.culture)|\(Words.friends)|street|teacher|job|school|word|language|country|plane|trip|holiday|house|flat|address <value>",
            "childhood|primary|favourite|favorite|fav|fave ~2 \(Words.friends)|\(Words.favourites)|\(Words.schools)|street|home|teacher|place|colour|color|subject <value>",
            "maiden_name|childhood_street|birth_city|birth_town|birthplace|hometown|home_town|mothers_maiden_name|mums_maiden_name|moms_maiden_name|childhood_nickname|nickname|mascot|high_school_mascot|street_i_grew_up_on|street_you_grew_up_on|grew_up_on|born_in|star_sign|middle_name|town_i_was_born_in|mothers_name|city_i_was_born_in|street_name|school_name|pets_name|porn_name|stripper_name|rapper_name <value>",
            "first pet|dog|cat|car|street|school|teacher|concert|job|phone|crush|album <name>",
        ], slots: slots)

    private static let slots: KeyValuePairs<String, SlotReader> = [
        "name": AnswerNames.name, "quoted": AnswerNames.quoted, "thing": AnswerNames.thing, "brand": AnswerNames.brand,
        "titled": AnswerNames.titled,
        "street": AnswerNames.street, "hospital": AnswerNames.hospital, "value": AnswerNames.value,
        "primary": AnswerNames.primary,
        "primaryname": { sentence, index in
            guard let token = sentence.tokens[safe: index], token.isCapital else { return nil }
            return AnswerNames.name(sentence, index)
        },
        "keytitled": { sentence, index in
            guard sentence.tokens[safe: index]?.gap.contains(.colon) == true else { return nil }
            return AnswerNames.titled(sentence, index)
        }, "keyed": AnswerNames.keyed, "han": AnswerNames.han,
        "arabic": AnswerNames.arabic,
    ]
    private static let opens: [String: [SlotOpening]] = [
        "name": [SlotOpening(.capital, .wide, words: [GivenNames.words], reach: 3)],
        "thing": [SlotOpening(.capital, .wide, .number, words: [AnswerNames.makeWords])],
        "brand": [SlotOpening(words: [AnswerNames.makeWords])], "titled": [SlotOpening(.capital, .wide, reach: 2)],
        "keytitled": [.name], "primaryname": [.name],
        "street": [SlotOpening(.capital, .wide, reach: 3)], "hospital": [.name],
        "primary": [SlotOpening(words: [AnswerNames.primaryWords], reach: 6)], "han": [SlotOpening(.wide)],
        "arabic": [SlotOpening(.wide)],
    ]
}
