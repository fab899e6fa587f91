/// The words for relatives.
enum FamilyCues {
    /// The first rules list names.
    static let lists = 2
    private static let relatives =
        "dad|father|papa|mum|mom|mother|mama|wife|husband|hubby|son|daughter|brother|sister|twin|uncle|aunt|cousin|grandma|grandpa|grandmother|grandfather|nephew|niece|boyfriend|girlfriend|partner|fiancé|fiancée|fiance|kid|toddler|baby|stepdad|stepmom"
    private static let parents =
        "mum|mom|mother|mama|dad|father|papa|parent|wife|husband|hubby|uncle|aunt|auntie|brother|sister|grandma|grandpa|mamá|papá|madre|padre|mãe|pai|maman|mutter|vater|mamma|ibu|ayah|anne|baba|мама|папа"

    static let patterns = PatternSet(
        [
            "^ ~3 \(parents) to|of|di|de|von|dari <name>", "\(parents) to <name>", "my|our ~1 \(relatives) <name>",
            "my|our ~2 \(relatives) is_called|named|called|is_named <name>",
            "my|our kids|children|sons|daughters|twins|parents|siblings|boys|girls <name>",
            "mi|nuestro|nuestra ~1 hijo|hija|esposa|esposo|mujer|marido|hermano|hermana|madre|padre|mamá|papá|abuela|abuelo|tía|tío|primo|prima|novia|novio <name>",
            "meu|minha|nosso|nossa ~1 filho|filha|esposa|esposo|mulher|marido|irmão|irmã|mãe|pai|avó|avô|tia|tio|primo|prima|namorada|namorado <name>",
            "mon|ma|notre ~1 fils|fille|femme|mari|frère|soeur|sœur|mère|père|oncle|tante|cousin|cousine|copine|copain|grand_mère|grand_père <name>",
            "mein|meine|meiner|meinem|unser|unsere|unserer ~1 sohn|tochter|frau|mann|bruder|schwester|mutter|vater|oma|opa|onkel|tante|freundin|freund <name>",
            "^ sohn|tochter <name>",
            "mio|mia|nostro|nostra ~1 figlio|figlia|moglie|marito|fratello|sorella|madre|padre|nonna|nonno|zio|zia|fidanzata|fidanzato <name>",
            "anak|istri|suami|adik|kakak|ibu|ayah|bapak saya|gue|aku|ku|kami <name>",
            "anakku|istriku|suamiku|adikku|kakakku <name>",
            "oğlum|kızım|eşim|karım|kocam|kardeşim|abim|ablam|annem|babam|nişanlım <name>",
            "мой|моя|моего|моей|моему|моим|мою|наш|наша ~1 сын|дочь|дочка|жена|муж|брат|сестра|мама|папа|бабушка|дедушка|тётя|дядя|сына|дочери|жены|мужа|дочку|жену <name>",
            "moja|mój|moj ~1 żona|mąż|syn|córka|brat|siostra|mama|tata <name>",
            "mijn ~1 vrouw|man|zoon|dochter|broer|zus|moeder|vader <name>",
            "con_trai|con_gái|vợ|chồng tôi|mình|em? <name>",
            "ابني|ابنتي|زوجتي|زوجي|اخي|أخي|اختي|أختي|امي|ابي|بنتي <arabic>",
            "我|我的 儿子|女儿|老婆|老公|妻子|丈夫|弟弟|妹妹|姐姐|哥哥 叫 <han>",
        ],
        slots: [
            "name": { sentence, index in
                var at = index
                while let word = sentence.tokens[safe: at], at < index + 2, pets.contains(word) { at += 1 }
                guard let first = sentence.tokens[safe: at],
                    first.gap.isSubset(of: [.space, .comma, .quote, .bracket, .dash]), !never.contains(first)
                else { return nil }
                return Slots.name(sentence, at).map { min($0, at + 2) }
            },
            "arabic": { sentence, index in
                sentence.tokens[safe: index].map {
                    (0xd8...0xdb).contains(sentence.text[$0.span.lowerBound]) && $0.count >= 6
                } == true ? index + 1 : nil
            },
            "han": { sentence, index in sentence.tokens[safe: index + 1]?.form == .ideograph ? index + 2 : nil },
        ])

    static let ands = WordSet("and y e et und & i и dan ve")
    static let pets = WordSet("baby little big lil sweet dear der die")
    private static let never = WordSet(
        "tongue nature superior earth brown church christmas day board india russia germany england ltd inc theresa windows linux github"
    )

    /// With an age in brackets: `Wiebke (6)`.
    static func withAge(_ span: Range<Int>, in text: ScanText) -> Range<Int> {
        var at = span.upperBound
        guard text[at] == 0x20, text[at + 1] == 0x28 else { return span }
        at += 2
        let first = at
        while (0x30...0x39).contains(text[at]), at - first < 2 { at += 1 }
        return at > first && text[at] == 0x29 ? span.lowerBound..<at + 1 : span
    }

    static let triggers: [String] = Array(
        Set(
            (relatives + "|" + parents).split(separator: "|").map(String.init) + [
                "kids", "children", "sons", "daughters", "twins", "parents", "hijo", "hija", "esposa", "esposo",
                "mujer", "marido", "hermano", "hermana", "abuela", "abuelo", "novia", "novio", "filho", "filha",
                "irmão", "irmã", "namorada", "namorado",
                "fils", "fille", "femme", "mari", "frère", "sœur", "soeur", "mère", "père", "copine", "sohn", "tochter",
                "frau", "bruder", "schwester", "oma", "opa", "freundin", "freund", "figlio", "figlia", "moglie",
                "marito", "fratello", "sorella", "nonna",
                "anak", "istri", "suami", "anakku", "istriku", "suamiku", "oğlum", "kızım", "eşim", "karım", "kocam",
                "kardeşim", "annem", "babam", "сын", "дочь", "дочка", "жена", "муж", "брат", "сестра", "сына", "жены",
                "żona", "mąż", "syn", "córka", "vrouw",
                "zoon", "dochter", "vợ", "chồng", "con trai", "con gái", "ابني", "ابنتي", "زوجتي", "زوجي", "أخي",
                "أختي", "老婆", "老公", "儿子", "女儿", "mamma", "mann",
            ])
    ).sorted()
}
