/// Looks for many short phrases in one walk over bytes.
struct PhraseSet: Sendable {
    private let phrases: [[UInt8]]
    /// Where the phrases that begin with a byte, in either case, stand among all; empty for most bytes.
    private let places: [Range<Int>]

    /// - Parameter phrases: in lower case.
    init(_ phrases: [String]) {
        let sorted = phrases.map { Array($0.utf8) }.filter { !$0.isEmpty }.sorted { $0[0] < $1[0] }
        var places = [Range<Int>](repeating: 0..<0, count: 256)
        for (place, phrase) in sorted.enumerated() {
            let first = Int(phrase[0])
            places[first] = (places[first].isEmpty ? place : places[first].lowerBound)..<(place + 1)
        }
        for byte in UInt8(ascii: "A")...UInt8(ascii: "Z") { places[Int(byte)] = places[Int(Self.lowered(byte))] }
        self.phrases = sorted
        self.places = places
    }

    /// Whether one of them stands in the text, ASCII letters taken in either case.
    func occurs(in bytes: some Sequence<UInt8>) -> Bool {
        bytes.withContiguousStorageIfAvailable(occurs(inAll:)) ?? Array(bytes).withUnsafeBufferPointer(occurs(inAll:))
    }

    private func occurs(inAll bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        places.withUnsafeBufferPointer { places in
            for start in bytes.indices {
                let candidates = places[Int(bytes[start])]
                if candidates.isEmpty { continue }
                for phrase in phrases[candidates] where Self.stands(phrase, in: bytes, at: start) { return true }
            }
            return false
        }
    }

    /// Whether a phrase stands at a place where its first byte stands.
    private static func stands(_ phrase: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        guard phrase.count <= bytes.count - start else { return false }
        for offset in 1..<phrase.count where lowered(bytes[start + offset]) != phrase[offset] { return false }
        return true
    }

    @inline(__always)
    static func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}
