/// Text from a page's source as the tokenization of the WHATWG standard hands it on: line ends made alike, zeros
/// replaced, references decoded.
enum InputText {
    /// The value of an attribute.
    static func value(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> String {
        var output: [UInt8] = []
        append(range, of: bytes, references: true, inAttribute: true, replacingZeros: true, to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// What holds no references: names, comments, raw text.
    static func raw(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> String {
        var output: [UInt8] = []
        append(range, of: bytes, references: false, inAttribute: false, replacingZeros: true, to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// Appends a text. Zeros in ordinary text are not replaced but left out by who builds a tree of it.
    static func append(
        _ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, references: Bool, inAttribute: Bool,
        replacingZeros: Bool, to output: inout [UInt8]
    ) {
        if !needsRepair(bytes[range], replacingZeros: replacingZeros) {
            appendDecoded(range, of: bytes, references: references, inAttribute: inAttribute, to: &output)
            return
        }
        var repaired: [UInt8] = []
        repaired.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            index += 1
            if byte == 0x0d {
                repaired.append(0x0a)
                if index < range.upperBound, bytes[index] == 0x0a { index += 1 }
            } else if byte == 0, replacingZeros {
                repaired.append(contentsOf: [0xef, 0xbf, 0xbd])
            } else {
                repaired.append(byte)
            }
        }
        repaired.withUnsafeBufferPointer {
            appendDecoded(0..<$0.count, of: $0, references: references, inAttribute: inAttribute, to: &output)
        }
    }

    private static func needsRepair(_ text: Slice<UnsafeBufferPointer<UInt8>>, replacingZeros: Bool) -> Bool {
        for byte in text where byte == 0x0d || (byte == 0 && replacingZeros) { return true }
        return false
    }

    private static func appendDecoded(
        _ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, references: Bool, inAttribute: Bool,
        to output: inout [UInt8]
    ) {
        if references {
            CharacterReferences.append(range, of: bytes, inAttribute: inAttribute, to: &output)
        } else {
            output.append(contentsOf: bytes[range])
        }
    }
}
