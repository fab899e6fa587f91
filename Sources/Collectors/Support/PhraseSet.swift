/// Looks for many short phrases in one walk over bytes.
struct PhraseSet: Sendable {
    private let byFirstByte: [[[UInt8]]]

    /// - Parameter phrases: in lower case.
    init(_ phrases: [String]) {
        var table = [[[UInt8]]](repeating: [], count: 256)
        for phrase in phrases {
            let bytes = Array(phrase.utf8)
            if let first = bytes.first { table[Int(first)].append(bytes) }
        }
        byFirstByte = table
    }

    /// Whether one of them stands in the text, ASCII letters taken in either case.
    func occurs(in bytes: some Sequence<UInt8>) -> Bool {
        let text = bytes.map(Self.lowered)
        for start in text.indices {
            for phrase in byFirstByte[Int(text[start])] where text[start...].starts(with: phrase) { return true }
        }
        return false
    }

    static func lowered(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}
