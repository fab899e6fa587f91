/// Finds the `charset` of a media type: in a Content-Type header, or in the `content` of a `<meta>`.
enum MediaTypeCharset {
    /// The label after `charset=`, quoted or not (WHATWG HTML, "extracting a character encoding from a meta element").
    ///
    /// A quote without its end means nothing in a `<meta>`; in a header the value ends with the text (WHATWG MIME
    /// Sniffing), which `isHeader` asks for.
    static func label(in value: String, isHeader: Bool = false) -> String? {
        Array(value.utf8).withUnsafeBufferPointer { bytes in
            var from = 0
            while from < bytes.count {
                guard Bytes.matches("charset", in: bytes, at: from) else {
                    from += 1
                    continue
                }
                from += 7
                let start = skippingSpace(in: bytes, from: from)
                guard start < bytes.count, bytes[start] == UInt8(ascii: "=") else { continue }
                return label(after: skippingSpace(in: bytes, from: start + 1), in: bytes, isHeader: isHeader)
            }
            return nil
        }
    }

    private static func label(after start: Int, in bytes: UnsafeBufferPointer<UInt8>, isHeader: Bool) -> String? {
        guard start < bytes.count else { return nil }
        let quote = bytes[start]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            guard let end = Bytes.find(quote, in: bytes, from: start + 1) ?? (isHeader ? bytes.count : nil) else {
                return nil
            }
            return String(decoding: bytes[start + 1..<end], as: UTF8.self)
        }
        let label = bytes[start...].prefix { !Bytes.isSpace($0) && $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: ",") }
        return label.isEmpty ? nil : String(decoding: label, as: UTF8.self)
    }

    private static func skippingSpace(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        while index < bytes.count, Bytes.isSpace(bytes[index]) { index += 1 }
        return index
    }
}
