/// Looks for many short phrases in one walk over bytes.
struct PhraseSet: Sendable {
    private let phrases: [[UInt8]]
    /// Where the phrases that begin with a byte, in either case, stand among all; empty for most bytes.
    private let places: [Range<Int>]
    /// Whether a phrase begins with a byte, in either case.
    private let begins: [Bool]
    /// Whether a phrase may begin with two bytes, by five bits of each, which are the same in either case: at nearly all
    /// places of a page none does.
    private let pairs: [Bool]

    /// - Parameter phrases: in lower case.
    init(_ phrases: [String]) {
        let sorted = phrases.map { Array($0.utf8) }.filter { !$0.isEmpty }.sorted { $0[0] < $1[0] }
        var places = [Range<Int>](repeating: 0..<0, count: 256)
        for (place, phrase) in sorted.enumerated() {
            let first = Int(phrase[0])
            places[first] = (places[first].isEmpty ? place : places[first].lowerBound)..<(place + 1)
        }
        for byte in UInt8(ascii: "A")...UInt8(ascii: "Z") { places[Int(byte)] = places[Int(Self.lowered(byte))] }
        var pairs = [Bool](repeating: false, count: 1024)
        for phrase in sorted {
            let seconds = phrase.count > 1 ? phrase[1]...phrase[1] : 0...31
            for second in seconds { pairs[Self.pair(phrase[0], second)] = true }
        }
        self.phrases = sorted
        self.places = places
        self.pairs = pairs
        begins = places.map { !$0.isEmpty }
    }

    /// Whether one of them stands in the text, ASCII letters taken in either case.
    func occurs(in bytes: some Sequence<UInt8>) -> Bool {
        bytes.withContiguousStorageIfAvailable(occurs(inAll:)) ?? Array(bytes).withUnsafeBufferPointer(occurs(inAll:))
    }

    private func occurs(inAll bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard var at = bytes.baseAddress else { return false }
        let start = at
        let end = at + bytes.count
        return begins.withUnsafeBufferPointer { begins in
            pairs.withUnsafeBufferPointer { pairs in
                while at < end {
                    let first = at.pointee
                    at += 1
                    // Most bytes begin nothing.
                    if !begins[Int(first)] { continue }
                    guard pairs[Self.pair(first, at < end ? at.pointee : 0)] else { continue }
                    let place = at - start - 1
                    for phrase in phrases[places[Int(first)]] where Self.stands(phrase, in: bytes, at: place) {
                        return true
                    }
                }
                return false
            }
        }
    }

    @inline(__always)
    private static func pair(_ first: UInt8, _ second: UInt8) -> Int { Int(first & 31) << 5 | Int(second & 31) }

    /// Whether a phrase stands at a place where its first byte stands.
    private static func stands(_ phrase: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        guard phrase.count <= bytes.count - start else { return false }
        for offset in 1..<phrase.count where lowered(bytes[start + offset]) != phrase[offset] { return false }
        return true
    }

    @inline(__always)
    static func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}
