internal import AuditModel
internal import Parsing

/// Pages of a site of one's own: HTML, Markdown and plain text, as they lie in its folder.
final class PagesImport: ServiceImport {
    static let service = ArchiveService(id: "web", name: "Pages and texts", isPlain: true)
    private static let largest = 32 << 20

    let account = OwnAccount()

    static func claim(on head: MemberHead) -> Claim {
        if case .page = head.shape { return .likely }
        return ["md", "markdown", "mdx", "txt", "text", "html", "htm", "xhtml", "rst", "adoc"].contains(head.ending)
            && !head.bytes.prefix(4096).contains(0) ? .likely : .none
    }

    func survey(_ member: Member) {}

    func read(_ member: Member, into output: ImportOutput) {
        let bytes: [UInt8]
        do throws(ByteSourceFault) {
            bytes = try member.bytes(atMost: Self.largest)
        } catch {
            return output.trouble(member, error.description)
        }
        output.count(\.posts)
        let isPage = if case .page = member.head.shape { true } else { member.head.ending.hasSuffix("html") }
        guard isPage else { return text(bytes, member, into: output) }
        let url = Self.canonical(bytes) ?? address(of: member, in: output)
        let page = Page(
            requested: url, url: url, status: 200, headers: [HeaderField(name: "content-type", value: "text/html")],
            body: bytes)
        output.hand(page, ownership: .ownersSite, reach: .open)
    }

    /// Markdown and plain text: as written, with the day that its front matter names.
    private func text(_ bytes: [UInt8], _ member: Member, into output: ImportOutput) {
        let text = String(decoding: bytes, as: UTF8.self)
        var place = TextPlace(url: address(of: member, in: output))
        if text.hasPrefix("---") {
            for line in text.split(separator: "\n").dropFirst().prefix(40) {
                if line.hasPrefix("---") { break }
                let parts = line.split(separator: ":", maxSplits: 1)
                if parts.count == 2, ["date", "published", "pubdate"].contains(parts[0].lowercased()) {
                    place.time = DateReading.time(parts[1].filter { $0 != "\"" && $0 != "'" }.trimmingSpaces())
                }
            }
        }
        for part in QuotedLines.split(text) {
            var place = place
            if part.isQuoted { place.owner = .other }
            output.say(part.text, .post, place)
        }
    }

    /// The address that the page itself names.
    private static func canonical(_ bytes: [UInt8]) -> String? {
        let head = MarkupText(bytes.prefix(1 << 16))
        guard let mark = head.find("rel=\"canonical\""), let tag = head.findLast("<link", before: mark) else {
            return nil
        }
        let end = head.find(">", from: mark) ?? head.bytes.count
        let address = head.piece(tag..<end).attribute("href")
        return address.flatMap { WebAddress($0)?.isWeb == true ? $0 : nil }
    }

    /// Where the file would stand on the site whose handle the profile lists; else its name.
    private func address(of member: Member, in output: ImportOutput) -> String {
        guard let base = WebAddress(output.profileURL), base.isWeb else { return member.head.name }
        return WebAddress(member.head.path, relativeTo: base)?.string ?? output.profileURL
    }
}
