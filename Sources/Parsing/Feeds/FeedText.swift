internal import AuditModel

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Turns what feeds write into their fields into plain text.
struct FeedText {
    /// What addresses are resolved against.
    let base: WebAddress?

    /// An address made absolute; as written if it cannot be.
    func absolute(_ reference: String) -> String {
        (base.flatMap { WebAddress(reference, relativeTo: $0) } ?? WebAddress(reference))?.string ?? reference
    }

    /// The text and links of HTML. Markup and references that were encoded twice are read twice.
    func read(html: String) -> (text: String, links: [Link]) {
        var (text, links) = HTMLText.read(fragment: FeedText.unwrapped(html))
        // Tags that show beside real ones are meant to be read.
        if FeedText.holdsTags(text), !html.utf8.contains(UInt8(ascii: "<")) {
            let again = HTMLText.read(fragment: text)
            text = again.text
            links += again.links
        }
        text = CharacterReferences.decoded(text)
        for index in links.indices { links[index].url = absolute(links[index].url) }
        return (text, links)
    }

    /// The text and links of a field that does not say what it holds: HTML if it looks so.
    func read(unlabelled text: String) -> (text: String, links: [Link]) {
        FeedText.looksLikeHTML(text) ? read(html: text) : (FeedText.plain(text), [])
    }

    /// Elements whose tags are left out: what is in them is not shown on a page of its own, but readers of feeds, which
    /// run no plug-ins, show the text that broken ones would swallow.
    private static let wrappers: [StaticString] = ["iframe", "object", "applet", "noembed"]

    private static func unwrapped(_ html: String) -> String {
        let bytes = Array(html.utf8)
        return bytes.withUnsafeBufferPointer { bytes in
            var kept: [UInt8] = []
            var from = 0
            var next = 0
            while let mark = Bytes.find(UInt8(ascii: "<"), in: bytes, from: next) {
                next = mark + 1
                let name = next < bytes.count && bytes[next] == UInt8(ascii: "/") ? next + 1 : next
                guard wrappers.contains(where: { Bytes.matches($0, in: bytes, at: name) }) else { continue }
                kept.append(contentsOf: bytes[from..<mark])
                from = Bytes.find(UInt8(ascii: ">"), in: bytes, from: mark).map { $0 + 1 } ?? bytes.count
                next = from
            }
            if from == 0 { return html }
            kept.append(contentsOf: bytes[from...])
            return String(decoding: kept, as: UTF8.self)
        }
    }

    /// A text as it stands, without white space around it; hard spaces are plain ones, and control characters from 128
    /// mean windows-1252, as a number in a reference does.
    static func plain(_ text: String) -> String {
        guard text.utf8.contains(0xc2) else { return text.trimmingSpaces() }
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0xa0: plain.append(" ")
            case 0x80..<0xa0: plain.append(contentsOf: CharacterReferences.decoded("&#\(scalar.value);").unicodeScalars)
            default: plain.append(scalar)
            }
        }
        return String(plain).trimmingSpaces()
    }

    /// The text behind base64; nil if it is none.
    static func base64(_ text: String) -> String? {
        let packed = text.utf8.filter { !Bytes.isSpace($0) }
        return Data(base64Encoded: Data(packed)).map {
            String(decoding: TextDecoder.wellFormed(Array($0)), as: UTF8.self)
        }
    }

    /// Whether text still holds common tags after it was decoded.
    private static func holdsTags(_ text: String) -> Bool {
        let marks: [StaticString] = ["</p>", "<br", "</a>", "<p>", "</div>"]
        return Array(text.utf8).withUnsafeBufferPointer { bytes in
            marks.contains { Bytes.find($0, in: bytes, from: 0) != nil }
        }
    }

    /// Whether text holds a reference, a comment, an end tag, or a start tag that has attributes or needs no end. "The
    /// <blink> tag" is a text.
    private static func looksLikeHTML(_ text: String) -> Bool {
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            var from = 0
            while let mark = bytes[from...].firstIndex(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) {
                if bytes[mark] == UInt8(ascii: "&") {
                    if isReference(at: mark, in: bytes) { return true }
                } else if isTag(at: mark, in: bytes) {
                    return true
                }
                from = mark + 1
            }
            return false
        }
    }

    private static func isReference(at mark: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let limit = min(bytes.count, mark + NamedReferences.longestName + 2)
        guard let end = bytes[mark..<limit].firstIndex(of: UInt8(ascii: ";")) else { return false }
        var decoded: [UInt8] = []
        CharacterReferences.append(mark..<end + 1, of: bytes, inAttribute: false, to: &decoded)
        return decoded.first != UInt8(ascii: "&") || decoded.count == 1
    }

    /// Whether `name=` or the end of the tag follows.
    private static func hasAttribute(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = start
        while index < bytes.count, Bytes.isSpace(bytes[index]) { index += 1 }
        let name = index
        while index < bytes.count, index - name < 32, Bytes.isLetter(bytes[index]) || bytes[index] == UInt8(ascii: "-")
        {
            index += 1
        }
        return index < bytes.count && (bytes[index] == UInt8(ascii: "=") || bytes[index] == UInt8(ascii: "/"))
    }

    private static func isTag(at mark: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = mark + 1
        if Bytes.matches("!--", in: bytes, at: start) { return true }
        let isEnd = start < bytes.count && bytes[start] == UInt8(ascii: "/")
        if isEnd { start += 1 }
        var end = start
        while end < bytes.count, end - start < 16, Bytes.isLetter(bytes[end]) || Bytes.isDigit(bytes[end]) { end += 1 }
        guard end > start, end < bytes.count else { return false }
        let after = bytes[end]
        if isEnd || after == UInt8(ascii: "/") { return true }
        if Bytes.isSpace(after) { return hasAttribute(from: end, in: bytes) }
        let element = HTMLElement.named(start..<end, in: bytes)
        return after == UInt8(ascii: ">")
            && (element.traits.contains(.void) || [.p, .li, .td, .dd, .dt].contains(element))
    }
}
