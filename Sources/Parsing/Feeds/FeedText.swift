internal import AuditModel

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Turns the markup in a feed's fields into plain text.
struct FeedText {
    /// What links are resolved against.
    let base: WebAddress?

    /// An address made absolute; as written if it cannot be.
    func absolute(_ reference: String) -> String {
        (base.flatMap { WebAddress(reference, relativeTo: $0) } ?? WebAddress(reference))?.string ?? reference
    }

    /// The text and links of HTML. Markup that was encoded twice is read twice.
    func read(html: String) -> (text: String, links: [Link]) {
        var (text, links) = HTMLText.read(fragment: html)
        if FeedText.holdsTags(text) {
            let again = HTMLText.read(fragment: text)
            text = again.text
            links += again.links
        }
        text = CharacterReferences.decoded(text)
        for index in links.indices { links[index].url = absolute(links[index].url) }
        return (text, links)
    }

    /// Whether text still holds common tags after it was decoded.
    private static func holdsTags(_ text: String) -> Bool {
        let marks: [StaticString] = ["</p>", "<br", "</a>", "<p>", "</div>"]
        return Array(text.utf8).withUnsafeBufferPointer { bytes in
            marks.contains { Bytes.find($0, in: bytes, from: 0) != nil }
        }
    }

    /// The text behind base64; nil if it is none.
    static func base64(_ text: String) -> String? {
        let packed = text.utf8.filter { !Bytes.isSpace($0) }
        return Data(base64Encoded: Data(packed)).map {
            String(decoding: TextDecoder.wellFormed(Array($0)), as: UTF8.self)
        }
    }
}
