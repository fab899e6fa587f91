internal import AuditModel

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Looks for words in bytes, in time linear in the bytes: words of catalogues are short.
enum ByteText {
    /// Whether the text stands there, byte for byte; the empty text stands everywhere.
    static func holds(_ bytes: UnsafeBufferPointer<UInt8>, _ text: String) -> Bool {
        var text = text
        return text.withUTF8 { $0.isEmpty || place(of: $0, in: bytes, from: 0) != nil }
    }

    /// Where the text, which is not empty, stands first from a place on.
    static func place(
        of wanted: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> Int? {
        guard let base = bytes.baseAddress, let sought = wanted.baseAddress else { return nil }
        let last = bytes.count - wanted.count
        var at = start
        while at <= last, let hit = memchr(base + at, Int32(sought[0]), last - at + 1) {
            let place = UnsafeRawPointer(hit) - UnsafeRawPointer(base)
            if memcmp(hit, sought, wanted.count) == 0 { return place }
            at = place + 1
        }
        return nil
    }

    /// Whether the word stands there with neither a letter nor a digit beside it, ASCII letters in either case.
    static func names(_ bytes: UnsafeBufferPointer<UInt8>, _ word: String) -> Bool {
        let wanted = word.utf8.map(PhraseSet.lowered)
        guard !wanted.isEmpty, bytes.count >= wanted.count else { return false }
        let length = wanted.count
        // How far the end of the word may go on from a byte that stands there (Horspool): most bytes are in no name.
        var steps = [Int](repeating: length, count: 256)
        for (place, byte) in wanted.dropLast().enumerated() {
            steps[Int(byte)] = length - 1 - place
            if UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte { steps[Int(byte & 0xdf)] = length - 1 - place }
        }
        return steps.withUnsafeBufferPointer { steps in
            var end = length - 1
            while end < bytes.count {
                let start = end - length + 1
                if matches(bytes, start, wanted), !isWord(bytes, start - 1), !isWord(bytes, end + 1) { return true }
                end += steps[Int(bytes[end])]
            }
            return false
        }
    }

    private static func matches(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ wanted: [UInt8]) -> Bool {
        for offset in wanted.indices.reversed() where PhraseSet.lowered(bytes[start + offset]) != wanted[offset] {
            return false
        }
        return true
    }

    private static func isWord(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        guard bytes.indices.contains(at) else { return false }
        switch PhraseSet.lowered(bytes[at]) {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): return true
        default: return false
        }
    }
}
