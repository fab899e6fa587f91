internal import AuditModel

/// What kind of content a page holds, by its first bytes and its content type: servers often label wrongly.
enum PageContent {
    case html, feed, json, cards, text, binary

    /// How many bytes are looked at.
    private static let window = 4096
    private static let signatures: [[UInt8]] = [
        Array("%PDF-".utf8), [0x89, 0x50, 0x4e, 0x47], Array("GIF8".utf8), [0xff, 0xd8, 0xff], [0x50, 0x4b, 3, 4],
        [0x1f, 0x8b], Array("BZh".utf8), [0xfd, 0x37, 0x7a, 0x58], [0x28, 0xb5, 0x2f, 0xfd],
        [0x7f, 0x45, 0x4c, 0x46],
        Array("RIFF".utf8), Array("OggS".utf8), Array("wOF".utf8), [0x37, 0x7a, 0xbc, 0xaf],
    ]

    static func of(_ page: Page) -> PageContent {
        let head = Array(page.body.prefix(window))
        if head.withUnsafeBufferPointer(isBinary) { return .binary }
        let start = head.first {
            !Bytes.isSpace($0) && $0 != 0xef && $0 != 0xbb && $0 != 0xbf && $0 != 0xfe && $0 != 0xff && $0 != 0
        }
        let type = page.mediaType ?? ""
        let marks = ContentMarks(head)
        if start == UInt8(ascii: "<") {
            if marks.contains(.feed) { return .feed }
            return type == "text/plain" && !marks.contains(.html) ? .text : .html
        }
        if isCard(head) { return .cards }
        if type.hasSuffix("json") || type == "text/javascript" { return .json }
        if start == UInt8(ascii: "{") || start == UInt8(ascii: "["), type != "text/html" { return .json }
        if type == "text/html" || type == "application/xhtml+xml" { return .html }
        return type.isEmpty && marks.contains(.body) ? .html : .text
    }

    /// Whether a text begins as cards of an address book do.
    private static func isCard(_ head: [UInt8]) -> Bool {
        guard let start = head.firstIndex(where: Bytes.isLetter), start < 8 else { return false }
        return head.withUnsafeBufferPointer { Bytes.matches("begin:vcard", in: $0, at: start) }
    }

    /// Whether the bytes are no text: zeros that no UTF-16 explains, many control characters, or the signature of a
    /// picture, archive, document or program.
    static func isBinary(_ body: UnsafeBufferPointer<UInt8>) -> Bool {
        let head = UnsafeBufferPointer(rebasing: body.prefix(window))
        if signatures.contains(where: { head.starts(with: $0) }) { return true }
        if head.starts(with: [0xff, 0xfe]) || head.starts(with: [0xfe, 0xff]) { return false }
        if Bytes.find(0, in: head, from: 0) != nil, isWideText(Array(head)) { return false }
        // A stray zero in a page is one that browsers read past; a program's or a picture's bytes hold many.
        var controls = 0
        for byte in head where byte < 0x20 && !Bytes.isSpace(byte) && byte != 0x1b && byte != 0x08 { controls += 1 }
        return controls * 20 > head.count
    }

    /// Whether bytes with zeros among them are text of two or four bytes a character.
    private static func isWideText(_ head: [UInt8]) -> Bool {
        guard let encoding = EncodingSniffer.jsonEncoding(of: head) else { return false }
        let text = TextDecoder.utf8(head, from: encoding)
        return !text.contains(0) && !String(decoding: text, as: UTF8.self).contains("\u{FFFD}")
    }
}
