/// How relatives are named.
enum FamilyCues {
    private typealias Words = FamilyWords

    static let patterns = PatternSet(ownLists + own + terseLists + terse, slots: slots, opens: opens)
    /// What kind of rule a match is of.
    static func kind(of rule: Int) -> (isList: Bool, isOwn: Bool) {
        if rule < ownLists.count { return (true, true) }
        if rule < ownLists.count + own.count { return (false, true) }
        return (rule < ownLists.count + own.count + terseLists.count, false)
    }

    /// Several names may follow: `my kids Elowen and Rufus`.
    private static let ownLists =
        [
            "my|our ~2 \(Words.children) are|called|named|is? <name>",
            "mis|nuestros|nuestras ~1 hijos|hijas|gemelos|gemelas|mellizos|mellizas|nietos|nietas|padres|sobrinos|sobrinas|peques|abuelos|hermanos|hermanas se_llaman|son? <name>",
            "meus|minhas|nossos|nossas ~1 filhos|filhas|gêmeos|gêmeas|netos|netas|pais|sobrinhos|irmãos|irmãs se_chamam|são? o|a? <name>",
            "mes|nos ~1 enfants|fils|filles|jumeaux|jumelles|parents|frères|soeurs|neveux|nièces|petits_enfants s_appellent|sont? <name>",
            "meine|unsere|meinen|unseren ~1 kinder|söhne|töchter|jungs|mädels|zwillinge|enkel|eltern|geschwister|kindern|söhnen|töchtern heißen? <name>",
            "miei|mie|nostri|nostre ~1 figli|figlie|gemelli|gemelle|bimbi|bimbe|nipoti|genitori|fratelli|sorelle si_chiamano? <name>",
            "мои|наши|моих|наших|моим|моими ~1 дети|детей|сыновья|сыновей|дочери|дочерей|дочки|близнецы|внуки|внучки|родители|племянники|детям|детьми <capital>",
            "çocuklarım|çocuklarımız|ikizlerim|oğullarım|kızlarım|torunlarım|kardeşlerim <capital>",
            "anak|adik|kakak|abang|istri|suami|ponakan|keponakan|cucu|bini gue|gw|gua|saya|aku|ku|kami si|namanya|bernama? <capital>",
            "anak_anakku|anak_anak_saya|anak_anak_kami|anak_anak_gue|si_kembar <capital>",
        ]

    /// As a profile says it: `dad to Elowen and Rufus`, `kids: Elowen, Rufus`.
    private static let terseLists =
        [
            "^ ~3 \(Words.parents) to|of ~1 twins|two|three|four|five|2|3|4|5|boys|girls|kids|children|triplets <name>",
            "^ ~3 \(Words.parents) to|of ~1 <name>", "\(Words.parents) to <name>", "^ ~1 \(Words.children) <key>",
            "raising|parenting|homeschooling|mothering|fathering|wrangling <name>",
            "the twins|triplets|kids|grandkids|boys|girls <name>",
            "^ ~2 \(Words.spanishParents) de <name>",
            "^ ~2 mãe|mamãe|pai|papai|avó|avô|vovó|vovô|esposa|marido da|do|de|das|dos <name>",
            "^ ~2 maman|papa|mamie|papi|papy|mère|père|tata|tonton|marraine|parrain|épouse|mari|femme|époux de|d <name>",
            "^ ~2 mama|papa|mutter|vater|oma|opa|tante|onkel|ehemann|ehefrau|mann|frau|patentante|patenonkel von <name>",
            "^ ~2 mamma|papà|babbo|nonna|nonno|zia|zio|moglie|marito|padre|madrina|padrino di|d <name>",
            "^ ~1 ibu|bunda|mama|ayah|papa|bapak dari <capital>", "mẹ|bố của|bé bé? <capital>",
        ]

    /// One name, said to be of the author's own family.
    private static let own =
        FamilyPhrases.own + [
            "my|our ~3 \(Words.english) <name>", "my|our ~2 \(Words.possessive) name ~1 is|was? <name>",
            "my|our ~2 \(Words.possessive) called|named <name>",
            "my|our ~2 \(Words.english) ~1 is_called|was_called|was_named|is_named|called|named|goes_by|aka|name_is|name_was ~1 <name>",
            "my|our ~2 \(Words.english) and|& my|our? \(Words.english) <name>",
            "i|im|ive|we ~4 married|engaged|wed|proposed to ~2 <name>", "i ~2 married|wed <name>",
            "<name> and|& i got|are|were|tied|eloped|married|welcomed ~1 married|engaged|the_knot|expecting|hitched|our|wed",
            "<aside> my ~2 \(Words.english)", "<name> is|was my ~2 \(Words.english)",
            "\(Words.titles) <name> ~8 me|us|i|my|our|we",
            "mi|nuestro|nuestra ~1 \(Words.spanish) \(Words.spanishMore)? <name>",
            "mi|nuestro|nuestra ~1 \(Words.spanish) ~1 se_llama|se_llamaba|llamado|llamada|llamamos <name>",
            "estoy|estamos casado|casada|comprometida|comprometido con <name>",
            "meu|minha|nosso|nossa ~1 \(Words.portuguese) \(Words.spanishMore)? o|a? <name>",
            "meu|minha|nosso|nossa ~1 \(Words.portuguese) ~1 se_chama|chama|chamado|chamada|chamava <name>",
            "mon|ma|notre ~1 \(Words.french) \(Words.frenchMore)? <name>",
            "mon|ma|notre ~1 \(Words.french) ~1 s_appelle|appelle|nommé|nommée|prénommé|prénommée <name>",
            "mein|meine|meiner|meinem|meinen|unser|unsere|unserer|unserem|unseren ~1 \(Words.german) <german>",
            "mein|meine|unser|unsere ~1 \(Words.german) ~1 heißt|hieß|heisst|namens <name>",
            "mio|mia|nostro|nostra ~1 \(Words.italian) \(Words.italianMore)? <name>",
            "mio|mia|nostro|nostra ~1 \(Words.italian) ~1 si_chiama|chiamava|chiamato|chiamata|di_nome <name>",
            "мой|моя|моего|моей|моему|моим|мою|наш|наша|нашего|нашей|нашу|нашему ~2 \(Words.russian) <capital>",
            "\(Words.russian) мой|моя|моего|мою|наш|наша|моей <capital>",
            "мой|моя|моего|мою|наш|наша|нашего|нашу|меня|нас ~1 \(Words.russian) ~1 зовут|звали <capital>",
            "у_меня|у_нас ~1 \(Words.russian) <capital>",
            "\(Words.turkish) <capital>", "\(Words.turkish) adı|ismi <capital>",
            "<capital> ile|la|le evliyim|nişanlıyım|evlendim|evlendik",
            "\(Words.indonesian) saya|gue|gua|aku|ku|kami|kita <capital>",
            "\(Words.indonesian) pertama|kedua|ketiga|bungsu|sulung|tercinta saya|gue|aku|ku|kami? <capital>",
            "\(Words.indonesianMine) si? <capital>", "\(Words.indonesian) namanya|bernama <capital>",
            "\(Words.indonesianMine) namanya|bernama <capital>", "menikah|nikah dengan|sama <capital>",
            "\(Words.vietnamese) tôi|mình|em|tớ|nhà_mình|nhà_em|tui|của_tôi|của_mình tên_là|tên|là|bé? bé? <capital>",
            "bé|con|cu <capital> nhà|của|con tôi|mình|em",
            "mój|moja|mojego|mojej|moją|moim|nasz|nasza ~1 \(Words.polish) <name>",
            "mijn|onze|ons ~1 \(Words.dutch) <name>",
            "\(Words.arabic) اسمه|اسمها|واسمه|واسمها? <arabic>", "متزوج|متزوجة|مخطوبة من <arabic>",
            "我|我的|我家|我们家|我們家|俺|咱家 大|小|的? \(Words.chinese) 叫|名叫|名字叫|叫做|名字是 <han>",
            "我|我的|我家|我们家 大|小? \(Words.chinese) <nick>",
            "我|我们|我們|咱 ~8 ~10 \(Words.chinese) <hanfull>", "\(Words.japanese) の|は <kana>",
            "\(Words.japanese) さん|ちゃん <kana>",
            "\(Words.japanese) の名前は|の名は <kana>", "우리|내|제|울|저희 ~4 \(Words.korean) <hangul>",
            "\(Words.korean) 이름은|이름이 <hangul>",
        ]

    /// One name, in a line that tells of nobody else.
    private static let terse =
        FamilyPhrases.terse + [
            "^ ~1 married|engaged|wed|betrothed to ~2 <name>",
            "^ nana|nan|nanna|granny|gran|grandad|granddad|grandpa|grandma|auntie|nonna|abuela|oma|opa <known>",
            "tata|tatie|tonton|mamie|papi|papy|mémé|pépé|mémère|pépère|yaya|tita|tito <name>",
            "tía|tío|abuela|abuelo|abuelita|zia|zio|nonna|nonno|oma|opa|tante|onkel|tia|tio|vovó|vovô|vó|vô <known>",
            "^ \(Words.close) <name>", "^ \(Words.english) <key>", "\(Words.english) <bracketed>",
            "widow|widower of <name>",
            "welcome|welcomed|welcoming ~4 daughter|son|baby|boy|girl|grandson|granddaughter|nephew|niece ~2 <name>",
            "^ baby <name> is|was|arrived|came|has ~1 here|born|arrived|early|late|home|his|her",
            "^ <owner> mum|mom|mummy|mommy|mama|dad|daddy|papa|wife|husband|hubby|grandma|granny|nan|nana|auntie|uncle|sister|brother",
            "^ casado|casada|comprometida|comprometido con <name>", "^ ~2 casado|casada|noivo|noiva com o|a? <name>",
            "^ ~2 marié|mariée|fiancé|fiancée|pacsé|pacsée à|avec <name>", "^ ~2 verheiratet|verlobt|liiert mit <name>",
            "^ sohn|tochter|ehefrau|ehemann|enkelin|enkel|neffe|nichte <german>",
            "^ ~2 sposato|sposata|fidanzato|fidanzata con <name>",
            "^ \(Words.russian) <capital>", "с|и \(Words.russian) <capital>", "^ ~1 замужем|женат за|на <capital>",
            "^ żona|mąż|syn|córka <capital>", "^ أبو|أم|ام|ابو <arabic>",
            "^ 동생|딸|아들|남편|아내|누나|언니|오빠|형|조카|여동생|남동생|와이프|손녀|손자 <hangul>",
        ]

    private static let slots: KeyValuePairs<String, SlotReader> = [
        "name": FamilyNames.name, "known": FamilyNames.known, "bracketed": FamilyNames.bracketed,
        "capital": FamilyNames.capital, "german": FamilyNames.german, "key": FamilyNames.key,
        "aside": FamilyNames.aside,
        "owner": FamilyNames.owner, "arabic": FamilyNames.arabic, "han": FamilyNames.han, "nick": FamilyNames.nick,
        "hanfull": FamilyNames.hanFull,
        "kana": FamilyNames.kana, "hangul": FamilyNames.hangul, "given2": FamilyNames.beforeVerb,
        "called": FamilyNames.called, "aged": FamilyNames.age, "aside2": FamilyNames.apposed,
        "owned": FamilyNames.owning, "number": Slots.number,
    ]

    private static let opening = [SlotOpening(.capital, .wide, words: [GivenNames.words], reach: 3)]
    private static let opens: [String: [SlotOpening]] = [
        "name": opening, "key": opening, "aside": opening, "german": opening,
        "capital": [SlotOpening(.capital, .wide, reach: 3)],
        "known": [.name], "bracketed": [.name], "owner": [.name], "arabic": [SlotOpening(.wide)],
        "han": [SlotOpening(.wide)], "nick": [SlotOpening(.wide)],
        "kana": [SlotOpening(.wide)], "hangul": [SlotOpening(.wide)], "hanfull": [SlotOpening(.wide)],
        "number": [.number], "given2": [SlotOpening(.wide)], "called": [SlotOpening(.wide)], "aged": [.number],
        "aside2": [.name],
        "owned": [.name],
    ]

    /// Before another name of a list.
    static let ands = WordSet("and y e et und & i и dan ve и plus with con")
}
