internal import AuditModel
internal import Detectors

/// Finds what a message takes from the user's public pages.
enum DetailReuse {
    /// Where a detail stands in a text; nil where it does not.
    ///
    /// A number must be the whole number; of words one that names something, in this spelling or one close to it.
    static func span(of detail: Message.PublicDetail, in text: String) -> Range<Int>? {
        // To name the brand is what every impostor does.
        if detail.kind.contains("exchange_usage") || detail.kind == "finance.exchange-usage" { return nil }
        var text = text
        var value = detail.value
        let wanted = value.withUTF8 { words(in: $0) }
        return text.withUTF8 { bytes -> Range<Int>? in
            let there = words(in: bytes)
            if let quoted = quoted(wanted, in: there) { return quoted }
            let isComplaint = detail.kind.contains("complaint")
            let numbers = wanted.filter { $0.isNumber && $0.letters.count >= (isComplaint ? 2 : 5) }
            if let number = numbers.first {
                for word in there where word.letters == number.letters { return word.span }
                if !isComplaint { return nil }
            }
            if isComplaint { return ComplaintMatter.span(of: wanted.map(\.text), in: there.map { ($0.text, $0.span) }) }
            let names = wanted.filter { !$0.isNumber && !dull.contains($0.text) && $0.letters.count >= 3 }
            for name in names {
                guard let place = there.firstIndex(where: { isClose($0, name) }) else { continue }
                return whole(around: place, of: wanted, in: there)
            }
            return foreign(names, in: String(decoding: bytes, as: UTF8.self))
        }
    }

    /// So many words of a detail in a row are no chance, whatever they are: `0.8 ETH stuck since Tuesday`.
    private static let fewestQuoted = 5

    /// Where words of a detail stand as they stand on the page.
    private static func quoted(_ wanted: [Word], in there: [Word]) -> Range<Int>? {
        guard wanted.count >= fewestQuoted, there.count >= fewestQuoted else { return nil }
        // Details are short; a page could make one long.
        let wanted = wanted.prefix(24).map(\.letters)
        for place in 0...there.count - fewestQuoted {
            for first in 0...wanted.count - fewestQuoted where there[place].letters == wanted[first] {
                let shared = zip(there[place...], wanted[first...]).prefix { $0.letters == $1 }.count
                guard shared >= fewestQuoted else { continue }
                return there[place].span.lowerBound..<there[place + shared - 1].span.upperBound
            }
        }
        return nil
    }

    private struct Word {
        var letters: [UInt32]
        var span: Range<Int>
        var isNumber: Bool
        var text: String { String(String.UnicodeScalarView(letters.compactMap { Unicode.Scalar($0) })) }
    }

    /// Words and numbers, folded; thousands' marks do not part a number.
    private static func words(in bytes: UnsafeBufferPointer<UInt8>) -> [Word] {
        ScanText.with(bytes: bytes, context: ScanContext()) { text in
            var words: [Word] = []
            var current: [UInt32] = []
            var (start, at, isNumber) = (0, 0, true)
            func close(_ end: Int) {
                if !current.isEmpty { words.append(Word(letters: current, span: start..<end, isNumber: isNumber)) }
                current.removeAll()
                isNumber = true
            }
            while at < text.count {
                let (value, length) = Folding.scalar(text, at)
                let (folded, kind) = Folding.fold(value)
                switch kind {
                case .letter, .digit, .ideograph:
                    if current.isEmpty { start = at }
                    if kind != .digit { isNumber = false }
                    current.append(folded)
                    if kind == .ideograph, current.count >= 64 { close(at + length) }
                case .ignored: break
                case .other:
                    let isMark =
                        isNumber && !current.isEmpty && (value == 0x2c || value == 0x27) && text.isDigit(at: at + 1)
                    if !isMark { close(at) }
                }
                at += length
            }
            close(text.count)
            return words
        }
    }

    /// The whole of a name of several words, of which one was found: `Chiang Mai`, `San Francisco`.
    private static func whole(around place: Int, of wanted: [Word], in there: [Word]) -> Range<Int> {
        func belongs(_ index: Int, beside other: Int) -> Bool {
            guard there.indices.contains(index), !there[index].isNumber else { return false }
            let (first, second) = (there[min(index, other)], there[max(index, other)])
            let word = there[index]
            return second.span.lowerBound - first.span.upperBound <= 1
                && (!dull.contains(word.text) || parts.contains(word.text))
                && wanted.contains { !$0.isNumber && $0.letters == word.letters }
        }
        var (first, last) = (place, place)
        while belongs(first - 1, beside: first) { first -= 1 }
        while belongs(last + 1, beside: last) { last += 1 }
        return there[first].span.lowerBound..<there[last].span.upperBound
    }

    /// Words that name nothing by themselves, and are parts of names.
    private static let parts: Set<String> = [
        "new", "san", "los", "las", "saint", "north", "south", "east", "west", "great", "city",
    ]

    /// Whether two words are one name in the spelling of two languages: `Lisbon` and `Lisbonne`.
    private static func isClose(_ word: Word, _ name: Word) -> Bool {
        if word.letters == name.letters { return true }
        if word.isNumber || name.isNumber { return false }
        let (a, b) = (Transliteration.latin(word.letters), Transliteration.latin(name.letters))
        if a == b { return true }
        // Names in scripts without spaces stand inside longer runs.
        if name.letters.allSatisfy({ $0 > 0x2e80 }), name.letters.count >= 2 { return word.text.contains(name.text) }
        let shared = zip(a, b).prefix { $0 == $1 }.count
        let longest = max(a.count, b.count)
        return min(a.count, b.count) >= 4 && shared >= 4 && longest - shared <= 3 && shared * 3 >= longest * 2
    }

    /// Places by their names in other languages.
    private static func foreign(_ names: [Word], in text: String) -> Range<Int>? {
        let lower = text.lowercased()
        for group in PlaceSpellings.groups {
            guard names.contains(where: { group.contains($0.text) }) else { continue }
            for spelling in group {
                guard let range = lower.firstRange(of: spelling) else { continue }
                let start = lower.utf8.distance(from: lower.startIndex, to: range.lowerBound)
                return start..<start + spelling.utf8.count
            }
        }
        return nil
    }

    /// Words that name nothing.
    private static let dull: Set<String> = Set(
        ("http https www com org net html example the and for from with since that this has have been was were are will trip travel travelling traveling flying flight "
            + "visit visiting going next week weeks month day days until my our your his her its stuck withdrawal withdraw deposit "
            + "account january february march april may june july august september october november december monday tuesday "
            + "wednesday thursday friday saturday sunday spring summer autumn winter 2025 2026 2027 новый год city town community "
            + "group forum club event meetup conference user member server channel hotel airport north south east west new san los "
            + "las saint big great city of in at on to by home work holiday holidays weekend early late mid end")
            .split(separator: " ").map(String.init))
}
