internal import Detectors

/// The languages of the signs.
///
/// Accents do not count, so that short words of one language are words of another: `ya` presses in Spanish and is a yes
/// in Indonesian. What a message is clearly written in is read in that language and in English alone.
enum MessageLanguage: Int, CaseIterable, Sendable {
    case english, french, italian, spanish, portuguese, indonesian, russian, turkish, vietnamese, chinese, german

    /// Those that a text may be written in; all of them where too little tells.
    static func likely(_ sentences: [Sentence]) -> Set<MessageLanguage> {
        var counts = [Int](repeating: 0, count: allCases.count)
        var seen = 0
        for sentence in sentences {
            for token in sentence.tokens {
                seen += 1
                guard seen <= 2_000 else { break }
                if token.form == .ideograph { counts[chinese.rawValue] += 2 }
                for language in languages[token.hash] ?? [] { counts[language.rawValue] += 1 }
            }
        }
        guard let most = counts.max(), most >= 3 else { return Set(allCases) }
        // Close relatives share their small words.
        let near = allCases.filter { counts[$0.rawValue] * 5 >= most * 3 }
        return Set(near).union([.english])
    }

    /// The languages that a small word is of.
    static func small(_ hash: UInt64) -> [MessageLanguage] { languages[hash] ?? [] }

    private static let languages: [UInt64: [MessageLanguage]] = {
        var table: [UInt64: [MessageLanguage]] = [:]
        for (language, words) in small {
            for word in words.split(separator: " ") { table[WordHash.of(String(word)), default: []].append(language) }
        }
        return table
    }()

    /// Words that every text of a language holds.
    private static let small: [(MessageLanguage, String)] = [
        (
            .english,
            "the and you your to of is for we this that with have are it on be by from not will as my i at an please"
        ),
        (.french, "le la les des vous votre est pour une dans sur pas nous avec je du de et un au que vos ce merci en"),
        (.italian, "il di che non per una sono della suo con mi del la e un le lo al gli i da in si alla ha suoi dei"),
        (.spanish, "el los las que su por una para con usted no tu es de la en un y al del lo se mi le sus"),
        (.portuguese, "o os que nao uma para com seu sua voce do da em por um no na e de ao se a as dos"),
        (
            .indonesian,
            "yang dan di untuk anda ini tidak kami akan dengan ke dari saya atau bisa sudah ada itu kamu silakan jika"
        ),
        (.russian, "и в не на с что вы ваш это для по мы за как из у вас я от до к но или если"),
        (.turkish, "ve bir bu icin ile da de olarak lutfen sizin size hesabiniz veya cok kadar olan ben biz gibi ne"),
        (.vietnamese, "cua ban va la khong cho duoc cac trong toi nay voi anh chi em se de den minh khi co nhe da"),
        (
            .german,
            "und der die das sie ihr ihre ist nicht mit fur von auf ein eine einen den dem zu im ich wir du bitte haben wird werden uns mein es am bei aus kann"
        ),
    ]
}
