/// What each word, sense and trait around a stretch adds to the evidence that it is a fact of the author's: one kind's
/// table, learnt by `Benchmarks/Learning/learn.py`, in hundredths.
///
/// Written as lines: where a word or sense stands (`L1=`, `Ln.`: see ``ShortFeatures``; `is` for traits, `in` for what
/// is found there already), then words with their weights.
struct ShortWeights: Sendable {
    let bias: Int
    /// Evidence of so much makes a finding; less than so much takes one away.
    let accepts: Int
    let vetoes: Int
    private(set) var traits = [Int](repeating: 0, count: ShortTrait.allCases.count)
    private(set) var inside: [String: Int] = [:]
    private(set) var words: [WordTable] = []
    /// Names in the table that nothing bears: the tests want none.
    private(set) var unknown: [String] = []
    /// By slot and sense, 128 a slot.
    private var senses: [Int16]
    private var held = [ShortText.Senses](repeating: ShortText.Senses(), count: ShortFeatures.Slot.allCases.count)

    private static let most = 128

    init(bias: Int, accepts: Int, vetoes: Int, _ lines: String) {
        (self.bias, self.accepts, self.vetoes) = (bias, accepts, vetoes)
        senses = [Int16](repeating: 0, count: ShortFeatures.Slot.allCases.count * ShortWeights.most)
        var entries = [[(hash: UInt64, value: Int)]](repeating: [], count: ShortFeatures.Slot.allCases.count)
        var reader = ShortWeightsReader(lines)
        while let (head, name, weight) = reader.next() {
            if head == "is" {
                if let trait = ShortNames.traits[name] { traits[trait] = weight } else { unknown.append("is \(name)") }
            } else if head == "in" {
                inside[name] = weight
            } else if let slot = ShortNames.slots[String(head.dropLast())] {
                if head.utf8.last == 0x3d {
                    entries[slot].append((ShortWeights.hash(name), weight))
                } else if let sense = ShortNames.senses[name] {
                    hold(sense, weight, slot)
                } else {
                    unknown.append("\(head) \(name)")
                }
            }
        }
        words = entries.map { WordTable($0) }
    }

    private mutating func hold(_ sense: Int, _ weight: Int, _ slot: Int) {
        senses[slot * ShortWeights.most + sense] = Int16(clamping: weight)
        if sense < 64 { held[slot].heads |= 1 << UInt64(sense) } else { held[slot].travel |= 1 << UInt64(sense - 64) }
    }

    private static func hash(_ word: String) -> UInt64 {
        word == "#num" ? ShortFeatures.number : word == "#mix" ? ShortFeatures.mixed : WordHash.of(word)
    }

    /// Calls back with the weights of some senses in a place.
    func senses(_ shown: ShortText.Senses, _ slot: ShortFeatures.Slot, _ body: (Int) -> Void) {
        let base = slot.rawValue * ShortWeights.most
        for (bits, first) in [
            (shown.heads & held[slot.rawValue].heads, base), (shown.travel & held[slot.rawValue].travel, base + 64),
        ] {
            var bits = bits
            while bits != 0 {
                body(Int(senses[first + bits.trailingZeroBitCount]))
                bits &= bits - 1
            }
        }
    }
}

/// Reads the lines of a table byte by byte: several are read when the first short text comes.
private struct ShortWeightsReader {
    private let bytes: [UInt8]
    private var at = 0
    private var head = ""

    init(_ lines: String) { bytes = Array(lines.utf8) }

    /// The next name with its weight, and what its line begins with.
    mutating func next() -> (head: String, name: String, weight: Int)? {
        while at < bytes.count {
            if at == 0 || bytes[at - 1] == 0x0a { head = word() }
            let name = word()
            guard !name.isEmpty else { return nil }
            return (head, name, number())
        }
        return nil
    }

    /// The run up to a space or the end of the line, and the space behind it.
    private mutating func word() -> String {
        let start = at
        while at < bytes.count, bytes[at] != 0x20, bytes[at] != 0x0a { at += 1 }
        defer { at += 1 }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private mutating func number() -> Int {
        let isLess = at < bytes.count && bytes[at] == 0x2d
        if isLess { at += 1 }
        var value = 0
        while at < bytes.count, bytes[at] &- 0x30 < 10 {
            value = value * 10 + Int(bytes[at] &- 0x30)
            at += 1
        }
        at += 1
        return isLess ? -value : value
    }
}

/// The names that the tables use.
enum ShortNames {
    static let traits = numbered(ShortTrait.allCases.map { "\($0)" })
    static let slots = numbered(["L1", "Ln", "Lf", "R1", "Rn", "Rf", "S", "T"])
    /// By the bit of ``ShortText/Senses``: heads, then from 64 on senses of travel.
    static let senses: [String: Int] = {
        var names = numbered(speaker.split(separator: " ").map(String.init))
        for head in ShortWords.Head.allCases { names["x.\(head)"] = 32 + head.rawValue }
        for (number, name) in travel.split(separator: " ").enumerated() { names["t." + name] = 64 + number }
        return names
    }()

    private static func numbered(_ names: [String]) -> [String: Int] {
        Dictionary(uniqueKeysWithValues: names.enumerated().map { ($0.element, $0.offset) })
    }

    private static let speaker =
        "subject me own elided other kin you cond wish thought denial news sample deal account place ask advice loose third"
    private static let travel =
        "motion going fgoing went fwent stay stayed fbeing fwillbe arrived arriving returned trip ride lodging venue luggage "
        + "booked trouble event look tadvice first tother second overb neg fiction to at frm did - onlyto eng foreign unit greet "
        + "fto fat ffrom toured ordinal"
}
