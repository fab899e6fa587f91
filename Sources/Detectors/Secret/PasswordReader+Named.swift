/// Passwords that the words around call so, and what only looks like them.
extension PasswordReader {
    /// `his password`, `your new password`: another's.
    static func isOthers(_ cue: Int, in text: ScanText) -> Bool {
        others.last(in: text, within: max(0, cue - 40)..<cue).map { cue - $0.span.upperBound <= 24 } == true
    }

    private static let others = CueWords([
        "his", "her", "their", "your", "someone's", "somebody's", "everyone's", "user's", "victim's", "suas", "seu",
        "tu", "tus", "dein", "deine", "ihr", "sein", "ton", "votre", "leur", "tuo", "твой", "ваш", "его", "её", "senin",
        "kamu", "你的", "他的", "あなたの", "彼の",
    ])

    /// What a sentence begins with that goes on with the password.
    static let goingOn = CueWords([
        "it was", "it's", "it is", "its", "mine is", "mine was", "ours is", "ours was", "er war", "es war", "es ist",
        "era", "es la", "c'était", "c'est", "è", "это был", "это", "был", "было", "oydu", "itu", "là", "是", "それは",
    ])

    /// `my old password, moss22fern`, `pw wifi kos nasi7goreng7`: right behind the word and a comma, or within three
    /// words of it, where the clause ends with it. Only what looks like no name of a program or number.
    static func isNamed(_ span: Range<Int>, _ cue: Int, _ before: Range<Int>, in text: ScanText) -> Bool {
        guard span.count >= 8, isWorded(span, in: text), isClauseEnd(span.upperBound, in: text),
            rules.first(in: text, within: text.line(around: span, cap: 120)) == nil
        else { return false }
        // At most three words, none long, and no sign but right before the value.
        var (words, letters) = (0, 0)
        for at in cue..<before.upperBound {
            if text[at] == 0x3a || text[at] == 0x3d, at + 1 < before.upperBound { return false }
            letters = text[at] > 0x20 ? letters + 1 : 0
            if letters == 1 { words += 1 }
            if letters > 12 || words > 3 || text.isDigit(at: at) { return false }
        }
        return words > 0 || text[text.skipSpaces(from: cue, limit: 2)] == 0x2c
    }

    static func isClauseEnd(_ offset: Int, in text: ScanText) -> Bool {
        var at = offset
        while [0x22, 0x27, 0x29, 0x60].contains(text[at]) { at += 1 }
        return at >= text.count || [0x0a, 0x0d, 0x2c, 0x2e, 0x21, 0x3f, 0x3b].contains(text[at]) || text[at] >= 0x80
            || text[at] == 0x20 && !text.isAlphanumeric(at: at + 1)
    }

    /// Five letters and more with a digit, as no version, size or date has them: `moss22fern`, not `base64`, `windows11`.
    static func isWorded(_ span: Range<Int>, in text: ScanText) -> Bool {
        let letters = span.count { (text[$0] | 0x20) &- 0x61 < 26 || text[$0] >= 0x80 }
        return letters >= 5 && letters > span.count { text.isDigit(at: $0) } && !text.isDigit(at: span.lowerBound)
            && !programs.contains { text.holds($0, in: span) }
    }

    private static let programs: [StaticString] = [
        "windows", "win1", "ubuntu", "python", "php", "sha", "base64", "base32", "md5", "utf", "ipv", "iphone", "pixel",
        "android", "office", "bitwarden", "keepass", "lastpass", "1password", "oauth", "http", "postgres", "mysql",
        "java", "angular", "node", "wpa", "wep", "802", "argon", "bcrypt", "scrypt", "macos", "chrome", "firefox",
        "outlook", "microsoft", "teams", "debian", "fedora", "server", "exchange", "phase",
        "level", "season", "version", "series", "fallout", "episode", "chapter",
    ]

    /// Before what only shows how a password may look.
    static let samples = CueWords([
        "something like", "things like", "such as", "e.g", "for example", "for instance", "por ejemplo",
        "por exemplo", "par exemple", "zum beispiel", "z.b", "ad esempio", "например", "örneğin", "misalnya", "ví dụ",
        "例如", "例えば", "예를 들어", "مثلا",
    ])

    /// Right behind the word for typing it: `just typed moss-fern-4 into the search box`.
    static func isTyped(_ span: Range<Int>, in text: ScanText) -> Bool {
        span.count >= 8 && isWorded(span, in: text)
            && typing.last(in: text, within: max(0, span.lowerBound - 20)..<span.lowerBound).map {
                span.lowerBound - $0.span.upperBound <= 2
            } == true
    }

    private static let typing = CueWords([
        "typed", "pasted", "entered", "type", "typing", "entering", "tipped", "eingetippt", "tippte", "escribí",
        "tecleé", "digitei", "tapé", "tapais", "digitato", "scritto", "ввёл", "ввел", "набрал", "yazdım", "ngetik",
        "gõ", "输入", "打成",
    ])
}
