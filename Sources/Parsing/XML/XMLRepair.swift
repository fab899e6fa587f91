/// Makes a text palatable for an XML parser before it sees it: what feeds break most often, and what makes entities
/// dangerous.
///
/// Left out: text before the first mark, control characters, the document type with its entity declarations. HTML's
/// named references become characters, a bare `&` becomes `&amp;`. CDATA sections stay as they are.
enum XMLRepair {
    /// The repaired text; linear in its length.
    static func repaired(_ text: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(text.count)
        text.withUnsafeBufferPointer { bytes in
            var index = Bytes.find(UInt8(ascii: "<"), in: bytes, from: 0) ?? bytes.count
            while index < bytes.count {
                let byte = bytes[index]
                if byte == UInt8(ascii: "&") {
                    index = reference(at: index, in: bytes, to: &output)
                } else if byte == UInt8(ascii: "<"), index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: "!") {
                    index = declaration(at: index, in: bytes, to: &output)
                } else {
                    append(byte, to: &output)
                    index += 1
                }
            }
        }
        return output
    }

    private static func append(_ byte: UInt8, to output: inout [UInt8]) {
        if byte >= 0x20 || byte == 0x0a || byte == 0x09 || byte == 0x0d { output.append(byte) }
    }

    private static func reference(
        at mark: Int, in bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]
    ) -> Int {
        var end = mark + 1
        let limit = min(bytes.count, end + NamedReferences.longestName + 2)
        while end < limit, isReference(bytes[end]) { end += 1 }
        let isTerminated = end < bytes.count && bytes[end] == UInt8(ascii: ";") && end > mark + 1
        let name = String(decoding: bytes[mark + 1..<end], as: UTF8.self)
        if isTerminated, ["amp", "lt", "gt", "quot", "apos"].contains(name) || isNumber(name) {
            output.append(contentsOf: bytes[mark...end])
            return end + 1
        }
        var decoded: [UInt8] = []
        CharacterReferences.append(mark..<min(end + 1, bytes.count), of: bytes, inAttribute: false, to: &decoded)
        if isTerminated, let first = decoded.first, first >= 0x80 {
            output.append(contentsOf: decoded)
            return end + 1
        }
        output.append(contentsOf: "&amp;".utf8)
        return mark + 1
    }

    private static func isReference(_ byte: UInt8) -> Bool {
        Bytes.isLetter(byte) || Bytes.isDigit(byte) || byte == UInt8(ascii: "#")
    }

    /// `#38` or `#x26`, of a character that XML allows.
    private static func isNumber(_ name: String) -> Bool {
        guard name.hasPrefix("#") else { return false }
        let digits = name.dropFirst()
        let isHex = digits.hasPrefix("x")
        guard let code = UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10) else { return false }
        return (code >= 0x20 || code == 9 || code == 10 || code == 13) && Unicode.Scalar(code) != nil
            && code != 0xfffe && code != 0xffff
    }

    /// Copies a CDATA section or comment whole, leaves out a document type.
    private static func declaration(
        at start: Int, in bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]
    ) -> Int {
        if bytes[start...].starts(with: "<![CDATA[".utf8) {
            let end = Bytes.find("]]>", in: bytes, from: start + 9).map { $0 + 3 } ?? bytes.count
            for byte in bytes[start..<end] { append(byte, to: &output) }
            if end == bytes.count, !bytes.suffix(3).elementsEqual("]]>".utf8) { output.append(contentsOf: "]]>".utf8) }
            return end
        }
        if bytes[start...].starts(with: "<!--".utf8) {
            return Bytes.find("-->", in: bytes, from: start + 4).map { $0 + 3 } ?? bytes.count
        }
        guard Bytes.matches("<!doctype", in: bytes, at: start) else {
            output.append(bytes[start])
            return start + 1
        }
        var depth = 0
        for index in start..<bytes.count {
            if bytes[index] == UInt8(ascii: "[") { depth += 1 }
            if bytes[index] == UInt8(ascii: "]") { depth = max(0, depth - 1) }
            if bytes[index] == UInt8(ascii: ">"), depth == 0 { return index + 1 }
        }
        return bytes.count
    }
}
