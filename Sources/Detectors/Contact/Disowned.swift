/// Whether the words around a value say that it is a swindler's, a specimen or some third party's.
///
/// Asked only of values that are otherwise certain, so that its cost does not matter.
enum Disowned {
    /// How far a warning reaches.
    private static let reach = 140

    /// Whether somebody warns of the value, or shows it as an example.
    static func isWarning(around span: Range<Int>, in text: ScanText) -> Bool {
        let line = text.line(around: span, cap: reach)
        for part in [line.lowerBound..<span.lowerBound, span.upperBound..<line.upperBound] {
            var from = part.lowerBound
            while let match = warnings.first(in: text, within: from..<part.upperBound) {
                if !isDenied(match.span, in: text) { return true }
                from = match.span.upperBound
            }
        }
        return false
    }

    /// Whether somebody warns of a caller or a sender: also by telling others to block or report them.
    static func isNuisance(around span: Range<Int>, in text: ScanText) -> Bool {
        if isWarning(around: span, in: text) { return true }
        let line = text.line(around: span, cap: reach)
        return nuisances.last(in: text, within: line.lowerBound..<span.lowerBound) != nil
            || nuisances.first(in: text, within: span.upperBound..<line.upperBound) != nil
    }

    private static let nuisances = CueWords([
        "report it", "report them", "report this", "report and", "block it", "block them", "block this",
        "block the number",
        "block him", "block her", "blockieren", "bloqueen", "bloquez", "bloqueiem", "bloccatelo", "блокируйте",
        "engelleyin", "blokir",
        "拉黑", "차단", "ブロック", "احظروا", "legit", "is this real", "anyone else getting",
    ])

    /// Whether the value is shown as an example or a test's.
    static func isSpecimen(around span: Range<Int>, in text: ScanText) -> Bool {
        let line = text.line(around: span, cap: reach / 2)
        for part in [line.lowerBound..<span.lowerBound, span.upperBound..<line.upperBound] {
            var from = part.lowerBound
            while let match = specimens.first(in: text, within: from..<part.upperBound) {
                if !isHost(match.span, in: text) { return true }
                from = match.span.upperBound
            }
        }
        return false
    }

    /// Whether the line talks of what a pattern of addresses takes.
    static func isPattern(around span: Range<Int>, in text: ScanText) -> Bool {
        let line = text.line(around: span, cap: reach)
        return patterns.last(in: text, within: line.lowerBound..<span.lowerBound) != nil
            || patterns.first(in: text, within: span.upperBound..<line.upperBound) != nil
    }

    private static let patterns = CueWords([
        "regex", "regexp", "regular expression", "validator", "validators", "validates as", "rfc 5322", "rfc 5321",
        "expresión regular", "expression régulière", "regulärer ausdruck", "регулярка", "регулярное выражение", "正则",
        "正規表現", "정규식",
    ])

    /// Whether a word is a label of a host: the reserved names (RFC 2606) say nothing of what stands beside them.
    private static func isHost(_ word: Range<Int>, in text: ScanText) -> Bool {
        [0x2e, 0x40, 0x2d].contains(text[word.lowerBound - 1])
            || text[word.upperBound] == 0x2e && text.isAlphanumeric(at: word.upperBound + 1)
    }

    /// Whether the sentence speaks of another's and nowhere of the author.
    static func isAnothers(_ span: Range<Int>, in text: ScanText) -> Bool {
        let line = text.line(around: span, cap: reach)
        guard
            others.last(in: text, within: line.lowerBound..<span.lowerBound) != nil
                || othersAfter.first(in: text, within: span.upperBound..<line.upperBound) != nil
        else { return false }
        return own.first(in: text, within: line.lowerBound..<span.lowerBound) == nil
            && own.first(in: text, within: span.upperBound..<line.upperBound) == nil
    }

    /// Whether the money is asked for somebody else: `buy her a coffee`, `his paypal`.
    static func isForAnother(_ span: Range<Int>, in text: ScanText) -> Bool {
        let line = text.line(around: span, cap: reach / 2)
        return receivers.last(in: text, within: line.lowerBound..<span.lowerBound) != nil
            || isAnothers(span, in: text)
    }

    private static let receivers = CueWords([
        "her link", "his link", "their link", "her page", "his page", "her fundraiser", "his fundraiser", "vet bill",
        "her jar", "his jar",
        "buy him", "buy her", "buy them", "tip him", "tip her", "tip them", "pay him", "pay her", "pay them",
        "support him",
        "support her", "support them", "sponsor him", "sponsor her", "his paypal", "her paypal", "their paypal",
        "his venmo",
        "her venmo", "their venmo", "his ko-fi", "her ko-fi", "their ko-fi", "his patreon", "her patreon",
        "their patreon",
        "his cashapp", "her cashapp", "the author's", "the artist's", "the maintainer's", "the developer's",
        "the dev's",
        "ihm einen", "ihr einen", "invítale", "invitadle", "offrez lui", "offrez-lui", "paga um café pra ele",
        "offritegli",
        "поддержите его", "поддержите её", "поддержать автора",
    ])

    /// `not a scam`, `no spam please`.
    private static func isDenied(_ match: Range<Int>, in text: ScanText) -> Bool {
        denials.last(in: text, within: max(0, match.lowerBound - 12)..<match.lowerBound) != nil
    }

    private static let denials = CueWords([
        "no", "not", "not a", "isn't a", "isnt a", "kein", "keine", "pas", "pas une", "sin", "no es", "sem", "não é",
        "non è",
        "не", "без", "bukan", "değil", "không phải", "不是", "ではない", "아님",
    ])

    private static let warnings = CueWords([
        "scam", "scams", "scammer", "scammers", "scammer's", "scammed", "phish", "phisher", "phisher's", "phishers",
        "phishing", "a fraud", "is fraud", "fraudster", "fraudsters", "fraudulent", "crook", "crooks", "impersonator",
        "impersonators",
        "impersonating", "thief", "thieves", "con artist", "swindler", "spammer", "spammers",
        "spamming",
        "robocall", "robocaller", "robocalls", "the fake", "a fake", "fake landlord", "fake support", "fake account",
        "don't click", "dont click", "do not click", "do not open", "don't open", "do not call", "don't answer",
        "do not answer", "don't reply", "don't pay", "do not pay", "don't send", "do not send", "beware",
        "be careful with",
        "victim", "victim's", "victims", "cold call", "cold caller", "cold calls", "keeps calling", "keep calling",
        "who is this", "whose number", "who called", "anyone know this number", "unknown number", "freenitro",
        "warning", "estafa", "estafador", "estafadores", "timo", "timador", "fraude", "no abran", "cuidado con",
        "suplanta",
        "arnaque", "arnaqueur", "arnaqueurs", "escroc", "escroquerie", "hameçonnage", "ne cliquez pas", "méfiez vous",
        "betrug", "betrüger", "betrügerin", "betrugsmasche", "abzocke", "abzocker", "vorsicht", "warnung",
        "nicht klicken",
        "golpe", "golpista", "golpistas", "falso", "falsa", "não cliquem", "truffa", "truffatore", "truffatori",
        "attenti",
        "мошенник", "мошенники", "мошенников", "мошенническая", "мошеннический", "развод", "разводят", "осторожно",
        "лохотрон", "кидала", "не переходите", "dolandırıcı", "dolandırıcılar", "dolandırıcılık", "sahte", "dikkat",
        "penipu", "penipuan", "hati hati", "awas", "lừa đảo", "cảnh báo", "cẩn thận", "诈骗", "骗子", "骗人", "钓鱼", "警惕",
        "詐騙", "詐欺", "フィッシング", "注意してください", "사기", "사기꾼", "피싱", "스팸", "احتيال", "نصاب", "محتال", "احذروا",
    ])

    private static let specimens = CueWords([
        "test with", "any cvc", "any cvv",
        "for example", "example", "examples", "e.g", "for instance", "ejemplo", "de ejemplo", "test mode", "test card",
        "test cards", "test number", "test account",
        "sandbox", "specimen", "dummy", "mock", "sample", "tutorial", "tutorials", "validator", "unit test", "assert",
        "fails luhn", "test a successful", "to test a", "prop", "props", "on set", "fixture", "fixtures", "placeholder",
        "lorem", "regex", "zum beispiel", "z.b", "beispiel",
        "testmodus", "testkarte", "por ejemplo", "de prueba", "par exemple", "de test", "exemple", "por exemplo",
        "de teste", "per esempio", "ad esempio", "di prova", "например", "тестовый", "тестовая", "örneğin", "contohnya",
        "misalnya", "ví dụ", "例如", "比如", "测试", "例えば", "テスト用", "예를 들어", "테스트용", "مثلا", "على سبيل المثال",
    ])

    private static let others = CueWords([
        "his", "her", "their", "landlord's", "the landlord", "the supplier", "supplier's", "the company", "the council",
        "the municipality", "the charity", "charity", "charity's", "appeal account", "relief fund", "disaster fund",
        "the maintainer", "maintainer's", "the streamer", "the author",
        "the developer",
        "the artist", "the firefighters", "the shelter", "the school", "the church", "the club", "a friend",
        "my friend",
        "friend's", "neighbour", "neighbor", "neighbour's", "the victim", "buy him", "buy her", "buy them", "tip him",
        "tip her", "tip them", "pay him", "pay her", "support him", "support her", "support them", "donate to the",
        "donations to the", "donation to the", "roof fund", "church fund", "building fund",
        "trip fund", "flower fund", "memorial fund", "the fund", "fund is at", "parish", "society's", "club's",
        "team's",
        "choir's", "school's", "village hall", "bellringers'", "the treasurer", "vereinskonto", "förderverein",
        "cuenta solidaria", "gemeinde", "die stadt", "der verein", "sein konto",
        "ihr konto",
        "spenden an",
        "spendenkonto", "finanzamt", "bomberos", "ayuntamiento", "donar a", "donaciones", "la asociación", "su cuenta",
        "mairie", "l'association", "son compte", "faire un don", "dons à", "comune di", "la protezione civile",
        "donazioni", "suo conto", "prefeitura", "doações", "a conta dele", "a conta dela", "его", "её", "ее", "их",
        "фонд",
        "фонда", "bağış", "derneği", "belediye", "donasi", "yayasan", "từ thiện", "quyên góp", "募捐", "募金", "후원 계좌",
        "تبرع", "تبرعات",
    ])

    private static let othersAfter = CueWords([
        "is his", "is hers", "is theirs", "belongs to", "says the", "on their website", "on their site", "on his site",
        "steht so auf", "en su web", "sur leur site", "sul loro sito", "no site deles", "на их сайте",
    ])

    private static let own = CueWords([
        "my", "me", "mine", "i", "i'm", "us", "our", "we", "mein", "meine", "meinem", "meinen", "mich", "mir", "ich",
        "uns",
        "mi", "mis", "mío", "conmigo", "yo", "moi", "mon", "ma", "mes", "je", "me", "nous", "meu", "minha", "mim", "eu",
        "mio", "mia", "io", "mi", "мой", "моя", "мне", "я", "меня", "мою", "benim", "bana", "ben", "hesabım", "saya",
        "aku",
        "gue", "mình", "tôi", "em", "我", "我的", "私", "僕", "俺", "나", "내", "제", "저", "حسابي", "لي", "أنا",
    ])
}
