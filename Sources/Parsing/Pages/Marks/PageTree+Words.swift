extension PageTree {
    /// Hands over each word of an attribute's value: its place in bytes that live as long as the call.
    @inline(__always)
    func eachWord(of value: Range<Int>, _ body: (_ word: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Void) {
        guard holdsReference(value) else {
            PageTree.eachWord(of: value, in: bytes, body)
            return
        }
        var decoded: [UInt8] = []
        CharacterReferences.append(value, of: bytes, inAttribute: true, to: &decoded)
        decoded.withUnsafeBufferPointer { PageTree.eachWord(of: 0..<$0.count, in: $0, body) }
    }

    @inline(__always)
    private func holdsReference(_ value: Range<Int>) -> Bool {
        for index in value where bytes[index] == UInt8(ascii: "&") { return true }
        return false
    }

    @inline(__always)
    private static func eachWord(
        of value: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>,
        _ body: (_ word: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Void
    ) {
        var index = value.lowerBound
        while index < value.upperBound {
            while index < value.upperBound, Bytes.isSpace(bytes[index]) { index += 1 }
            let start = index
            while index < value.upperBound, !Bytes.isSpace(bytes[index]) { index += 1 }
            if start < index { body(start..<index, bytes) }
        }
    }
}
