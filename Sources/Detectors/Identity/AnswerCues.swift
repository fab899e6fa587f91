/// What recovery questions ask for.
enum AnswerCues {
    private static let pets =
        "pet|cat|dog|hamster|goldfish|rabbit|parrot|horse|pony|bunny|fish|kitten|puppy|budgie|turtle|guinea_pig"
    static let patterns = PatternSet(
        [
            "my|our ~1 first|childhood \(pets) was_named|was_called|was|is|named|called|were_named a? <name>",
            "my|our \(pets) as_a_kid|growing_up ~2 was_named|was_called|was|called|named <name>",
            "my|our ~1 mothers|mums|moms|grandmothers maiden name ~1 was|is <name>",
            "my|our maiden name ~1 was|is <name>",
            "mothers|mums|moms maiden_name was|is <name>",
            "my childhood|first|best ~2 friend|nickname|crush|kiss|teacher|boss|love|doll|teddy ~2 was|is|called|named a? <name>",
            "my favourite|favorite teacher ~3 was|is mrs|mr|ms|miss? <name>",
            "my first|primary|elementary|high|middle ~1 school ~2 was|is|called <name>",
            "my|our first car|bike|motorbike|phone|computer|console|guitar was|is ~2 <thing>",
            "the|my street ~4 grew_up|lived|childhood ~3 was|is|called <name>", "i|we grew_up|lived on <street>",
            "i_was_born_in|i_grew_up_in the? <hospital>", "i|we ~1 went|attended to? <school>",
            "i_met my ~2 wife|husband|partner in|at <name>",
            "my first|favourite|favorite concert|band|job was ~2 <name>", "my nickname ~4 was|is <name>",
            "mi|nuestro|nuestra ~1 primer|primera ~1 mascota|perro|perra|gato|gata|coche|carro|escuela|colegio|profesor|profesora|maestra ~1 se_llamaba|llamaba|era|fue un|una|el|la? <name>",
            "mi mejor amigo|amiga ~3 era|se_llamaba|llamaba <name>", "apellido ~3 madre ~1 es|era <name>",
            "meu|minha|nosso|nossa primeiro|primeira ~1 cachorro|cachorra|gato|gata|carro|escola|professora|professor|bicho|animal ~2 se_chamava|chamava|era|foi um|uma|o|a? <name>",
            "sobrenome|nome ~3 mãe ~2 é|era <name>",
            "mon|ma|notre premier|première ~1 chien|chat|animal|voiture|école|instituteur|maîtresse|lapin|hamster ~2 s_appelait|appelait|était|etait un|une|le|la? <name>",
            "nom_de_jeune_fille ~4 est|était <name>", "meilleur ami ~3 s_appelait|appelait|était <name>",
            "mein|meine|unser|unsere erster|erstes|erste ~1 hund|katze|kater|haustier|auto|schule|lehrer|lehrerin|hamster ~1 hieß|hiess|war|heißt ein|eine|der|die? <name>",
            "mädchenname ~3 ist|war|lautet <name>", "mein bester|meine_beste freund|freundin ~3 hieß|war <name>",
            "mio|mia|nostro|nostra primo|prima ~1 gatto|gatta|cane|animale|auto|macchina|scuola|maestra|criceto ~1 si_chiamava|chiamava|era un|una|la|il? <name>",
            "cognome ~3 madre|mamma ~1 è|era|e <name>",
            "ilk kedimin|köpeğimin|evcil_hayvanımın|arabam|öğretmenim|okulum ~1 adı? <name>",
            "annemin kızlık_soyadı <name>",
            "моего|мою|мой|моя|нашего|нашу первого|первую|первый|первая ~1 кота|кошку|собаку|пса|попугая|хомяка|учительница|машина|школа ~1 звали|была|был|называлась? <name>",
            "девичья фамилия ~3 <name>",
            "kucing|anjing|hewan|guru|sekolah pertama gue|saya|aku|ku? ~1 namanya|bernama|adalah? <name>",
            "nama_gadis_ibu ~2 <name>", "我|我的 第一只猫叫|第一只狗叫|第一只宠物叫|小学是|第一辆车是|小学叫 <han>",
            "初めて飼った犬|初めて飼った猫|最初のペット の名前は|は <han>", "내첫강아지|첫강아지|첫고양이|첫_고양이|첫_강아지|첫_반려견 이름은|는 <han>",
        ],
        slots: [
            "name": Slots.name, "thing": { sentence, index in Slots.organisation(sentence, index) },
            "street": { s, i in ends(s, i, in: streets) }, "school": { s, i in ends(s, i, in: schools) },
            "hospital": { s, i in ends(s, i, in: hospitals) },
            "han": { sentence, index in sentence.tokens[safe: index + 1]?.form == .ideograph ? index + 2 : nil },
        ])

    /// The quiz that goes round: `first job Pizza Hut, first car Corsa`. One such pair alone may be anything.
    static let quiz = PatternSet(
        [
            "first pet|dog|cat|car|street|school|teacher|concert|job|phone|crush|album <name>",
            "maiden_name|childhood_street|birth_city|favourite_teacher|favorite_teacher|childhood_nickname <name>",
        ], slots: ["name": Slots.name])

    /// A name that ends in one of these words.
    private static func ends(_ sentence: Sentence, _ index: Int, in words: WordSet) -> Int? {
        guard let end = Slots.organisation(sentence, index), end - index >= 2,
            let last = sentence.tokens[safe: end - 1], words.contains(last)
        else { return nil }
        return end
    }

    private static let streets = WordSet("street st road rd avenue ave lane drive close")
    private static let schools = WordSet("school elementary primary kindergarten gymnasium")
    private static let hospitals = WordSet("hospital clinic")
    /// Those of whom a quiz may be told; `your turn` is said to readers.
    static let strangers = WordSet("her his their she he they")
    static let others = WordSet("her his their she he they su sa sein ihr его её your")

    static let triggers: [String] = [
        "first", "maiden name", "childhood", "nickname", "favourite teacher", "favorite teacher", "best friend",
        "grew up", "went to", "attended", "primer", "primera", "mejor amigo", "apellido", "primeiro", "primeira",
        "sobrenome", "premier", "première", "nom de jeune fille", "meilleur ami",
        "erster", "erstes", "erste", "mädchenname", "bester freund", "beste freundin", "primo", "prima", "cognome",
        "ilk", "kızlık", "первого", "первую", "первая", "первый", "девичья", "pertama", "nama gadis", "第一只", "小学",
        "初めて飼った", "最初のペット", "첫",
    ]
}
