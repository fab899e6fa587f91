/// Finds the encoding that a page declares in a `<meta>`, as browsers do before they parse it (WHATWG HTML, "prescan a
/// byte stream to determine its encoding"). Linear.
struct MetaPrescan {
    /// How many bytes at the head of a page browsers look at before they parse it.
    private static let window = 1024

    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    /// Whether the bytes ended inside a tag: what they would have said is not known.
    private var isCutOff = false

    private init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// The encoding that the first 1,024 bytes declare.
    static func encoding(in bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
        var prescan = MetaPrescan(UnsafeBufferPointer(rebasing: bytes.prefix(window)))
        return prescan.scan()
    }

    /// The encoding that a `<meta>` anywhere declares, which browsers heed when they come upon it.
    static func lateEncoding(in bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
        var tokenizer = HTMLTokenizer(bytes)
        while let token = tokenizer.next() {
            guard case .startTag(let tag) = token, tag.element == .meta else { continue }
            var prescan = MetaPrescan(UnsafeBufferPointer(rebasing: bytes[tag.source]))
            prescan.position = 1
            if let encoding = prescan.metaEncoding() { return encoding }
        }
        return nil
    }

    private mutating func scan() -> TextEncoding? {
        while let mark = Bytes.find(UInt8(ascii: "<"), in: bytes, from: position) {
            position = mark + 1
            if isMeta(at: mark) {
                if let encoding = metaEncoding() { return encoding }
            } else if Bytes.matches("<!--", in: bytes, at: mark) {
                if !skipComment(at: mark) { return nil }
            } else if startsName(at: mark + 1) || (byte(mark + 1) == UInt8(ascii: "/") && startsName(at: mark + 2)) {
                while position < bytes.count, !Bytes.isSpace(bytes[position]), !isTagEnd { position += 1 }
                while nextAttribute() != nil {}
            } else if let next = byte(mark + 1), next == 0x21 || next == 0x2f || next == 0x3f {
                guard let end = Bytes.find(UInt8(ascii: ">"), in: bytes, from: mark + 1) else { return nil }
                position = end + 1
            }
            if isCutOff { return nil }
        }
        return nil
    }

    private func byte(_ index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

    private func startsName(at index: Int) -> Bool { byte(index).map(Bytes.isLetter) ?? false }

    private var isTagEnd: Bool { bytes[position] == UInt8(ascii: ">") }

    private func isMeta(at mark: Int) -> Bool {
        guard Bytes.matches("<meta", in: bytes, at: mark), let after = byte(mark + 5) else { return false }
        return Bytes.isSpace(after) || after == UInt8(ascii: "/")
    }

    /// Goes behind a comment, whose first two dashes may also be its last.
    private mutating func skipComment(at mark: Int) -> Bool {
        guard let end = Bytes.find("-->", in: bytes, from: mark + 2) else { return false }
        position = end + 3
        return true
    }

    /// What the `<meta>` that begins before the position declares.
    private mutating func metaEncoding() -> TextEncoding? {
        position += 4
        var hasPragma = false
        var needsPragma = false
        var label: String?
        var seen: Set<String> = []
        while let attribute = nextAttribute() {
            guard seen.count < 64, seen.insert(attribute.name).inserted else { continue }
            switch attribute.name {
            case "http-equiv":
                hasPragma = attribute.value == "content-type"
            case "content":
                guard label == nil, let found = MediaTypeCharset.label(in: attribute.value) else { continue }
                if TextEncoding(label: found) == nil { continue }
                label = found
                needsPragma = true
            case "charset":
                label = attribute.value
                needsPragma = false
            default: continue
            }
        }
        guard !isCutOff, let label, hasPragma || !needsPragma, let encoding = TextEncoding(label: label) else {
            return nil
        }
        // What can be read as ASCII is not in UTF-16 (WHATWG).
        return encoding.isUTF16 ? .utf8 : encoding
    }

    // MARK: Attributes

    /// The next attribute of the tag, in lower case; nil at its end, or if the bytes end first.
    private mutating func nextAttribute() -> (name: String, value: String)? {
        while let byte = byte(position), Bytes.isSpace(byte) || byte == UInt8(ascii: "/") { position += 1 }
        guard position < bytes.count else { return cutOff() }
        if isTagEnd { return nil }
        let start = position
        while position < bytes.count, !endsName(bytes[position], isFirst: position == start) { position += 1 }
        let name = text(start..<position)
        skipSpace()
        guard position < bytes.count else { return cutOff() }
        guard bytes[position] == UInt8(ascii: "=") else { return (name, "") }
        position += 1
        skipSpace()
        return value().map { (name, $0) }
    }

    private mutating func value() -> String? {
        guard let quote = byte(position) else { return cutOff() }
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            guard let end = Bytes.find(quote, in: bytes, from: position + 1) else { return cutOff() }
            defer { position = end + 1 }
            return text(position + 1..<end)
        }
        let start = position
        while position < bytes.count, !Bytes.isSpace(bytes[position]), !isTagEnd { position += 1 }
        return position < bytes.count ? text(start..<position) : cutOff()
    }

    private mutating func cutOff<Value>() -> Value? {
        isCutOff = true
        position = bytes.count
        return nil
    }

    private mutating func skipSpace() {
        while let byte = byte(position), Bytes.isSpace(byte) { position += 1 }
    }

    private func endsName(_ byte: UInt8, isFirst: Bool) -> Bool {
        if byte == UInt8(ascii: "=") { return !isFirst }
        return Bytes.isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range].prefix(1000).map(Bytes.lowered), as: UTF8.self)
    }
}
