/// More ways in which people tell what recovery questions ask for.
enum AnswerPhrases {
    private typealias Words = AnswerWords
    private static let owners = Words.pets.split(separator: "|").map { $0 + "s" }.joined(separator: "|")

    static let patterns = [
        "my|our ~1 first|1st|childhood ~1 \(owners)|pets name ~1 was|is|were <name>",
        "first|1st \(Words.pets)|pets was|were|is two|three|a|an|my ~2 <name>",
        "my|our ~1 1st ~1 \(Words.cars) ~6 <brand>",
        "first one|motor|banger|set_of_wheels ~3 was|were a|an|my ~3 <brand>",
        "first set_of_wheels|wheels|motor|banger ~2 <brand>",
        "\(Words.pets) i|we had|owned|kept as_a_child|as_a_kid|growing_up ~1 was|is|called <name>",
        "<name> ~3 my|our first \(Words.pets)", "<name> first \(Words.pets) ~1 i|we ~1 owned|had|kept",
        "maternal|paternal grandmother|grandfather|grandma|grandad ~1 was|is called|named|born <name>",
        "first boss|teacher|landlord ~2 i ~2 had ~1 was|is a|an? <titled>",
        "maiden_name of ~1 mother|mum <name>", "maiden name of ~1 mother|mum ~1 <name>",
        "<primary> my|our first school", "<street> where i|we ~1 grew_up|was_born|was_raised",
        "i was born in|at|outside|near the? <name>", "^ ~3 born in|at a|an|the ~2 outside|near|in <name>",
        "my|our parents met in|at|on the? <name>", "we met in|at <name> me_and|my_wife|my_husband|the_wife",
        "our|my honeymoon was ~4 in|on|at <name>", "childhood|first hero|heroine|crush|idol <keyed>",
        "oldest|eldest|youngest cousins|nieces|nephews|siblings ~1 name <value>",
        "first_kiss|first_kissed ~2 behind|in|at|outside|on the? <name> in <name>",
        "geboren bin_ich|wurde_ich ~1 in|im <name>", "ich ~1 wurde|bin in <name> geboren",
        "mi|mis profe|maestro|maestra|profesor|profesora|seño ~4 llamaba|era|fue don|doña|la|el? <name>",
        "apellido|apellidos de_soltera de mi madre|mamá ~1 es|era <name>",
        "meu|minha ~1 primeiro|primeira ~1 cão|cadela|gato|gata|professor|professora|bicho|coelho|papagaio|cavalo|carro|chefe chamava|era se|o|a|um|uma? <name>",
        "apelido|sobrenome ~2 solteira ~3 mãe|avó ~1 é|era <name>",
        "cô|thầy giáo ~1 lớp ~1 một|1|hai|2 ~1 mình|tôi|em ~1 là|tên ~1 <name>",
        "첫|처음 담임 ~2 성함이|성함은|이름이|이름은 <han>", "첫 담임 선생님 성함 이 <han>",
        "اسم مدرستي|معلمتي|معلمي|قطتي|كلبي|سيارتي الأولى|الاولى|الأول|الاول ~1 <arabic>",
        "質問 ~12 ~12 ~12 答え は <han>", "guru|wali_kelas pertama saya|gue|aku|ku ~1 namanya|bu|pak <name>",
    ]

    /// What somebody asked for, before the answer in a sentence of its own: `They wanted my first school. Mossgate.`
    static let asked = PatternSet([
        "asked|asks|asking|wants|wanted|want|need|needs|question|questions|security|verification ~9 street|road i grew_up",
        "asked|asks|asking|wants|wanted|want|need|needs|question|questions|security|verification ~9 maiden_name|first_pet|first_teacher|first_school|first_car|birthplace|place_of_birth|town_of_birth|childhood_friend|childhood_nickname|best_friend",
        "name_of ~1 your|my ~1 first|childhood|favourite|favorite ~1 teacher|pet|school|street|friend|car|boss",
        "name of your|my ~1 first|childhood|favourite|favorite ~1 teacher|pet|school|street|friend|car|boss",
        "pregunta ~6 apellido|mascota|maestra|profesor|calle|colegio", "apellido de_soltera de mi madre",
        "pergunta ~6 solteira|bicho|professora|rua|escola", "domanda ~6 nubile|animale|maestra|via|scuola",
        "question ~6 jeune_fille|animal|maîtresse|rue|école", "frage ~6 mädchenname|haustier|lehrerin|straße|schule",
        "вопрос ~6 девичья|питомец|питомца|учительница|улица|школа",
        "guru|kucing|anjing|sekolah|hewan|motor|pacar pertama saya|gue|gw|aku|ku",
        "ilk öğretmenim|evcil|okulum|arabam|kedim",
    ])
}
