/// Weighs what stands around the one name of a short text: `that's me`, `my own name`, a list that has the author in it,
/// a colon behind `mine`, a dash before the name at the end.
enum NameEvidence {
    /// Longer texts name many people.
    static let longest = 300

    /// The bytes of the author's own name, and why it is theirs.
    static func find(in text: ScanText) -> (name: Range<Int>, why: String)? {
        guard text.count <= longest else { return nil }
        let whole = Sentence(whole: 0..<text.count, in: text)
        guard !Fiction.holds(whole), !whole.tokens.contains(where: { others.contains($0) }),
            let name = onlyName(whole)
        else { return nil }
        let tokens = whole.tokens
        let first = tokens[name.lowerBound]
        if let before = tokens[safe: name.lowerBound - 1],
            before.isCapital && first.gap == .space
                || titles.contains(before)
                || JobWords.set.contains(before) && first.gap == .space
                    && !tokens.contains(where: { introduced.contains($0) })
        {
            return nil
        }
        if itself.matches(in: whole).contains(where: { isNear($0.tokens, name) }) {
            return (whole.bytes(name), "the author is named by it")
        }
        guard PersonName.strict(whole, name.lowerBound) == name.upperBound,
            !tokens.contains(where: { favourites.contains($0) })
        else { return nil }
        var weight =
            GivenNames.all.contains(first) || tokens[name].contains(where: { GivenNames.all.contains($0) }) ? 1 : 0
        let isOwn = OwnVoice.isFirstPerson(whole)
        if isOwn, tokens.contains(where: { lists.contains($0) }) { weight += 1 }
        if first.gap.contains(.colon) {
            // `adding mine: Xiomara Pell`, `gern an mich: Kunibert Aschbrück`
            let before = tokens[max(0, name.lowerBound - 8)..<name.lowerBound]
            if before.contains(where: { selves.contains($0) }) { weight += 2 }
            if before.contains(where: { lists.contains($0) }) { weight += 1 }
        }
        if isSigned(name, whole), isOwn || tokens.contains(where: { thanks.contains($0) }) { weight += 2 }
        return weight >= 2 ? (whole.bytes(name), "the one name beside words of one's own") : nil
    }

    /// The one name of the text, that ends where a clause does.
    private static func onlyName(_ whole: Sentence) -> Range<Int>? {
        var found: Range<Int>?
        var index = 0
        while index < whole.tokens.count {
            guard let end = PersonName.strict(whole, index),
                whole.tokens[index].gap.isDisjoint(with: [.at, .hash, .slash])
            else {
                index += 1
                continue
            }
            guard found == nil else { return nil }
            found = index..<end
            index = end
        }
        guard let name = found, !(whole.tokens[name.upperBound - 1].isPossessive) else { return nil }
        guard let next = whole.tokens[safe: name.upperBound] else { return name }
        return next.gap != .space || whole.beginsLine(name.upperBound) || joins.contains(next) ? name : nil
    }

    private static func isNear(_ cue: Range<Int>, _ name: Range<Int>) -> Bool {
        cue.lowerBound >= name.upperBound && cue.lowerBound - name.upperBound < 9
            || cue.upperBound <= name.lowerBound && name.lowerBound - cue.upperBound < 5
    }

    /// `Lovely article. – Beryl Thackwaite`: the end of a text without quotations.
    private static func isSigned(_ name: Range<Int>, _ whole: Sentence) -> Bool {
        let text = whole.text
        guard name.upperBound == whole.tokens.count, name.lowerBound > 3,
            whole.tokens[name.lowerBound].gap.contains(.dash)
        else { return false }
        return !(0..<text.count).contains { at in
            text[at] == 0x22 || text[at] == 0xe2 && text[at + 1] == 0x80 && (0x9c...0x9e).contains(text[at + 2])
        }
    }

    static let itself = PatternSet([
        "thats|that_is|thats_still|its|it_is me !or|who|neither", "yes thats|its me", "das bin ~1 ich", "soy yo",
        "c_est moi", "sou eu",
        "sono io", "это я", "bu benim", "itu saya|aku", "my own name", "my name on|in|at", "name_s mine", "its my name",
        "i_am|im the one", "hello_its me", "same as it_says|says ~2 on", "new name new me", "new here",
        "lists|list|listed|names|credits|calls me ~2",
    ])

    /// What wakes in short texts.
    static let wakes = [
        "me", "mine", "mir", "mich", "moi", "soy yo", "sou eu", "sono io", "это я", "bin ich", "ich", "my name",
        "own name", "new here",
        "credits", "credit", "verification", "introduced", "programme", "program", "byline", "cast", "show as",
        "shows as",
        "lovely", "cheers", "thanks", "thank you", "best marmalade", "winner", "gewonnen", "listed", "regards",
    ]

    private static let introduced = WordSet("introduced introduces billed announced credited listed")
    private static let joins = WordSet("and but because which und y e et with here on in")
    private static let selves = WordSet("me mine mir mich moi mí mim meu mio мне меня self myself")
    private static let lists = WordSet(
        "credits credit credited programme program byline cast introduced introduction verification identify billing show shows bank transfer payslip badge lists listed list winner winners won gewonnen aushang registered name names marmalade certificate diploma poster leaflet plaque label asked romanised spelled spelt"
    )
    private static let thanks = WordSet(
        "thanks thank lovely article memories help helping regards greetings cheers gracias merci danke obrigado obrigada grazie спасибо teşekkürler"
    )
    private static let favourites = WordSet(
        "favourite favorite hero heroes idol idols author writer actor singer band listening reading watching playing by book film song album podcast read watch listen met meet meeting follow ask boss teacher doctor dentist nurse friend cousin uncle aunt mate grandad grandma brother sister mother father mum mom dad wife husband son daughter king queen president minister murder quote said says"
    )
    private static let others = WordSet("he she his her him hers their they whose")
    private static let titles = WordSet(
        "inspector chancellor minister senator president nurse doctor professor captain colonel king queen saint st actor actress singer author writer baker poet painter composer doctora doctor ministra ministre der die el la the a certain old"
    )
}
