/// Finds out in which encoding a page is written: byte order mark, HTTP header, `<meta>`, then the bytes themselves.
enum EncodingSniffer {
    /// How many bytes at the head of a page may hold its `<meta charset>` (WHATWG).
    private static let metaWindow = 1024

    /// The encoding of a page, and how many bytes of byte order mark to leave out.
    static func encoding(of bytes: [UInt8], contentType: String?) -> (encoding: TextEncoding, mark: Int) {
        if let marked = byteOrderMark(of: bytes) { return marked }
        if let label = contentType.flatMap(charset(inContentType:)), let encoding = TextEncoding(label: label) {
            return (trusted(encoding, on: bytes), 0)
        }
        if let label = bytes.withUnsafeBufferPointer(declaredCharset), var encoding = TextEncoding(label: label) {
            // A declaration that can be read as ASCII cannot be in UTF-16 (WHATWG).
            if encoding == .utf16LittleEndian || encoding == .utf16BigEndian { encoding = .utf8 }
            return (trusted(encoding, on: bytes), 0)
        }
        return (UTF8Check.isValid(bytes) ? .utf8 : .windows1252, 0)
    }

    /// A page that claims another encoding and is valid UTF-8 with characters beyond ASCII is mislabelled: such bytes
    /// are improbable in any other encoding. In windows-1252 one such character is proof enough; in encodings of two
    /// bytes a character a few can come together by chance.
    private static func trusted(_ encoding: TextEncoding, on bytes: [UInt8]) -> TextEncoding {
        if encoding == .utf8 || encoding == .utf16LittleEndian || encoding == .utf16BigEndian { return encoding }
        let needed = encoding == .windows1252 ? 1 : 16
        var found = 0
        for byte in bytes where byte >= 0xc2 {
            found += 1
            if found == needed { break }
        }
        return found == needed && UTF8Check.isValid(bytes) ? .utf8 : encoding
    }

    private static func byteOrderMark(of bytes: [UInt8]) -> (TextEncoding, Int)? {
        if bytes.starts(with: [0xef, 0xbb, 0xbf]) { return (.utf8, 3) }
        if bytes.starts(with: [0xfe, 0xff]) { return (.utf16BigEndian, 2) }
        if bytes.starts(with: [0xff, 0xfe]) { return (.utf16LittleEndian, 2) }
        return nil
    }

    /// The encoding of a JSON text that is not in UTF-8 (RFC 4627 section 3: by the zeros among the first four bytes).
    static func jsonEncoding(of bytes: [UInt8]) -> TextEncoding? {
        if let (encoding, _) = byteOrderMark(of: bytes), encoding != .utf8 { return encoding }
        guard bytes.count >= 4 else { return nil }
        switch (bytes[0] == 0, bytes[1] == 0, bytes[2] == 0, bytes[3] == 0) {
        case (true, true, true, false): return .utf32(littleEndian: false)
        case (false, true, true, true): return .utf32(littleEndian: true)
        case (true, false, true, false): return .utf16BigEndian
        case (false, true, false, true): return .utf16LittleEndian
        default: return nil
        }
    }

    /// The `charset` parameter of a media type.
    static func charset(inContentType value: String) -> String? {
        Array(value.utf8).withUnsafeBufferPointer { charset(in: $0, range: 0..<$0.count) }
    }

    /// The label in `<meta charset=…>`, `<meta http-equiv=content-type content="…charset=…">` or `<?xml encoding=…?>`.
    private static func declaredCharset(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        let head = UnsafeBufferPointer(rebasing: bytes.prefix(metaWindow))
        if head.starts(with: "<?xml".utf8), let end = Bytes.find("?>", in: head, from: 0),
            let name = Bytes.find("encoding", in: head, from: 0), name < end
        {
            return label(after: name + 8, in: head, before: end)
        }
        var tokenizer = HTMLTokenizer(head)
        while let token = tokenizer.next() {
            guard case .startTag(let tag) = token, tag.element == .meta else { continue }
            if let charset = tag.attribute("charset", in: tokenizer) { return charset }
            if let equivalent = tag.attribute("http-equiv", in: tokenizer)?.lowercased(), equivalent == "content-type",
                let content = tag.attribute("content", in: tokenizer), let charset = charset(inContentType: content)
            {
                return charset
            }
        }
        return nil
    }

    private static func charset(in bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>) -> String? {
        var from = range.lowerBound
        while from < range.upperBound {
            if Bytes.matches("charset", in: bytes, at: from),
                let label = label(after: from + 7, in: bytes, before: range.upperBound)
            {
                return label
            }
            from += 1
        }
        return nil
    }

    /// What stands after `=`, quoted or not.
    private static func label(after start: Int, in bytes: UnsafeBufferPointer<UInt8>, before end: Int) -> String? {
        var position = start
        func skipSpace() { while position < end, Bytes.isSpace(bytes[position]) { position += 1 } }
        skipSpace()
        guard position < end, bytes[position] == UInt8(ascii: "=") else { return nil }
        position += 1
        skipSpace()
        guard position < end else { return nil }
        let quote = bytes[position]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let close = Bytes.find(quote, in: bytes, from: position + 1) ?? end
            return String(decoding: bytes[position + 1..<max(position + 1, min(close, end))], as: UTF8.self)
        }
        let first = position
        while position < end, !Bytes.isSpace(bytes[position]), bytes[position] != UInt8(ascii: ";") { position += 1 }
        return first < position ? String(decoding: bytes[first..<position], as: UTF8.self) : nil
    }
}
