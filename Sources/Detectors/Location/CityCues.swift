/// The words of living somewhere.
enum CityCues {
    /// A place that a list knows.
    private static let known: SlotReader = { sentence, index in
        guard let end = PlaceReader.read(sentence, at: index), TravelWords.isKnown(index..<end, in: sentence) else {
            return nil
        }
        return end
    }

    /// Rules from here on hold the first person in their verb.
    static let english = 15

    static let patterns = PatternSet(
        [
            "i|we|im|ive|weve ~2 live|lived|living|reside|based|located|settled ~3 in|near|at|outside|around ~1 <place>",
            "^ ~3 living|based|located|residing ~1 in|near|at|out_of <place>",
            "^ ~6 based in|near|out_of <place>",
            "my|our home|hometown|home_town|city|town|current_city ~2 is|of|in? <place>",
            "<place> ~1 my|our home|hometown|city|town ~1", "^ <known> based", "<place> is|has_been ~1 home|my_home",
            "^ location|lives_in|based|wohnort|ubicación|localização <place>", "i_call|we_call <place> home",
            "i|we ~1 moved to <place> ~5 ago|in|last|since|years", "born_and_raised|grew_up|raised in <place>",
            "i|im|we|were from <place>", "live|living here in <place>",
            "vivo|vivimos|resido|radico|viviendo ~1 en <place>", "<place> ~1 vivo acá|aquí|aca|aqui",
            "<place> vivo_acá|vivo_aquí", "moro|moramos|vivo|morando|resido em|no|na <place>",
            "j_habite|habite|nous_habitons|vis|basé|basée|installé|installée ~1 à|a|en|au|sur <place>",
            "wohne|wohnhaft|lebe|wohnen|leben|zuhause|daheim ~2 in <place>",
            "abito|vivo|abitiamo|viviamo|residente|basato ~1 a|in <place>",
            "tinggal|domisili|menetap|berdomisili di? <place>",
            "<place> ~1 yaşıyorum|yaşıyoruz|oturuyorum|ikamet|yaşayan",
            "живу|живем|проживаю|базируюсь|обитаю ~1 в|на|под <place>", "住在|家住|定居|人在|坐标|现居|居住在 <place>",
            "<place> 在住|住み|に住んで|住まい|暮らし|在住です", "<place> 거주|에_살|에_사는|에살|살아요|삽니다",
            "sống|ở|đang_sống|sinh_sống ~1 ở|tại <place>",
            "أسكن|اسكن|ساكن|ساكنة|أعيش|اعيش|مقيم|مقيمة ~1 في|ب <place>", "mieszkam|mieszkamy ~1 w|we <place>",
            "woon|wonen|wonend ~1 in <place>", "bor i <place>",
        ], slots: ["place": Slots.place, "known": known])

    /// `I live in Ghent and it rains, any tips?`: a question that opens with a statement.
    static func isStated(_ match: PatternMatch, in sentence: Sentence) -> Bool {
        guard match.tokens.lowerBound == 0, let next = sentence.tokens[safe: match.tokens.upperBound] else {
            return false
        }
        return next.gap.contains(.comma) || turns.contains(next)
    }

    private static let turns = WordSet("and so but where which y e et und ma mais aber")

    /// `she lives`, `people living in`.
    static func isOthers(_ sentence: Sentence, before index: Int) -> Bool {
        sentence.tokens[max(0, index - 4)..<min(sentence.tokens.count, index + 5)].contains { others.contains($0) }
    }

    private static let others = WordSet(
        "she he they people who someone everyone sister brother friend friends parents mother father cousin aunt uncle son daughter wish would could should if want dream character hero band team "
            + "company startup server office vecina vecino hermana hermano schwester bruder soeur frère сестра брат она он они 他 她 姉 兄 彼 누나 형 kakak adik"
    )

    static let triggers: [String] = [
        "live", "lived", "living", "reside", "residing", "based", "located", "settled", "my home", "our home",
        "hometown", "home town", "my city", "my town", "resident", "native", "📍", "location", "city", "lives in",
        "home", "moved to", "raised in", "grew up", "i'm from", "im from", "we're from", "i am from", "vivo", "vivimos",
        "resido", "radico", "moro", "moramos", "morando", "habite", "j'habite", "vis", "basé", "basée",
        "wohne", "wohnhaft", "lebe", "wohnort", "wohnen", "abito", "abitiamo", "tinggal", "domisili", "yaşıyorum",
        "oturuyorum", "yaşıyoruz", "живу", "живем", "живём", "проживаю", "住在", "家住", "坐标", "现居", "在住", "住み", "住んで",
        "거주", "살아", "삽니다", "에 살",
        "sống", "ở", "أسكن", "ساكن", "أعيش", "مقيم", "اعيش", "mieszkam", "woon", "город", "ciudad", "ville", "stadt",
        "kota",
    ]
}
