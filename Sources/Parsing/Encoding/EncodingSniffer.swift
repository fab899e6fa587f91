/// Finds out in which encoding a page is written: byte order mark, HTTP header, `<meta charset>`, then the bytes
/// themselves.
package enum EncodingSniffer {
    /// What was found out.
    struct Verdict {
        var encoding: TextEncoding
        /// How many bytes of byte order mark to leave out.
        var mark = 0
        /// Whether the bytes are known to be well-formed UTF-8 already.
        var isCheckedUTF8 = false
    }

    /// The encoding of a page.
    static func verdict(on bytes: UnsafeBufferPointer<UInt8>, contentType: String?) -> Verdict {
        if let (encoding, mark) = byteOrderMark(of: bytes) { return Verdict(encoding: encoding, mark: mark) }
        if let wide = WideTextGuess.encoding(of: bytes) { return Verdict(encoding: wide) }
        if let label = contentType.flatMap({ MediaTypeCharset.label(in: $0, isHeader: true) }),
            let encoding = TextEncoding(label: label)
        {
            return trusted(encoding, on: bytes)
        }
        if let encoding = xmlEncoding(in: bytes) ?? MetaPrescan.encoding(in: bytes) {
            return trusted(encoding, on: bytes)
        }
        if EncodingGuess.isEscapedJapanese(bytes) { return Verdict(encoding: .iso2022JP) }
        if UTF8Check.isValid(bytes) { return Verdict(encoding: .utf8, isCheckedUTF8: true) }
        if let encoding = MetaPrescan.lateEncoding(in: bytes) { return trusted(encoding, on: bytes) }
        return Verdict(encoding: EncodingGuess.encoding(of: bytes))
    }

    /// The encoding that a page states, by its byte order mark, header, XML declaration or `<meta>`; nil where only a
    /// guess is left.
    package static func stated(by bytes: [UInt8], contentType: String? = nil) -> TextEncoding? {
        bytes.withUnsafeBufferPointer { bytes in
            let label = contentType.flatMap { MediaTypeCharset.label(in: $0, isHeader: true) }
            return byteOrderMark(of: bytes)?.encoding ?? label.flatMap(TextEncoding.init(label:)) ?? xmlEncoding(
                in: bytes)
                ?? MetaPrescan.encoding(in: bytes) ?? MetaPrescan.lateEncoding(in: bytes)
        }
    }

    /// The encoding that a page is read in, whatever it states.
    package static func used(for bytes: [UInt8], contentType: String? = nil) -> TextEncoding {
        bytes.withUnsafeBufferPointer { verdict(on: $0, contentType: contentType).encoding }
    }

    /// A page that claims another encoding and is valid UTF-8 with characters beyond ASCII is mislabelled: such bytes
    /// are improbable in any other encoding. In windows-1252 one such character is proof enough; in encodings of two
    /// bytes a character a few can come together by chance. What claims UTF-16 and is not wide is mislabelled too.
    private static func trusted(_ encoding: TextEncoding, on bytes: UnsafeBufferPointer<UInt8>) -> Verdict {
        if encoding == .utf8 { return Verdict(encoding: encoding) }
        let needed = encoding.isUTF16 ? 0 : encoding == .windows1252 ? 1 : 16
        var found = 0
        var index = 0
        while found < needed, index < bytes.count {
            index = UTF8Check.asciiEnd(in: bytes, from: index)
            if index < bytes.count, bytes[index] >= 0xc2 { found += 1 }
            index += 1
        }
        guard found == needed, !encoding.isUTF16 || Bytes.find(0, in: bytes, from: 0) == nil else {
            return Verdict(encoding: encoding)
        }
        return UTF8Check.isValid(bytes)
            ? Verdict(encoding: .utf8, isCheckedUTF8: true) : Verdict(encoding: encoding)
    }

    private static func byteOrderMark(of bytes: UnsafeBufferPointer<UInt8>) -> (encoding: TextEncoding, mark: Int)? {
        if bytes.starts(with: [0xef, 0xbb, 0xbf]) { return (.utf8, 3) }
        if bytes.starts(with: [0xfe, 0xff]) { return (.utf16BigEndian, 2) }
        if bytes.starts(with: [0xff, 0xfe]) { return (.utf16LittleEndian, 2) }
        return nil
    }

    /// The encoding of a JSON text that is not in UTF-8 (RFC 4627 section 3: by the zeros among the first four bytes).
    static func jsonEncoding(of bytes: [UInt8]) -> TextEncoding? {
        if let (encoding, _) = bytes.withUnsafeBufferPointer(byteOrderMark), encoding != .utf8 { return encoding }
        guard bytes.count >= 4 else { return nil }
        switch (bytes[0] == 0, bytes[1] == 0, bytes[2] == 0, bytes[3] == 0) {
        case (true, true, true, false): return .utf32(littleEndian: false)
        case (false, true, true, true): return .utf32(littleEndian: true)
        case (true, false, true, false): return .utf16BigEndian
        case (false, true, false, true): return .utf16LittleEndian
        default: return nil
        }
    }

    /// What `<?xml … encoding="…"?>` at the very start declares.
    private static func xmlEncoding(in bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
        let head = UnsafeBufferPointer(rebasing: bytes.prefix(1024))
        guard head.starts(with: "<?xml".utf8), let end = Bytes.find(UInt8(ascii: ">"), in: head, from: 0),
            let name = Bytes.find("encoding", in: head, from: 0), name < end
        else { return nil }
        let words = head[name + 8..<end].split(omittingEmptySubsequences: true) { byte in
            Bytes.isSpace(byte) || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
                || byte == UInt8(ascii: "?")
        }
        guard let label = words.first, let encoding = TextEncoding(label: String(decoding: label, as: UTF8.self)) else {
            return nil
        }
        return encoding.isUTF16 ? .utf8 : encoding
    }
}
