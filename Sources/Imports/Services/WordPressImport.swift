internal import AuditModel
internal import Parsing

/// The export of WordPress (WXR): a feed whose items are posts and pages with their comments.
final class WordPressImport: ServiceImport {
    /// The handle of a site of one's own is its address.
    static let service = ArchiveService(id: "web", name: "WordPress")

    private(set) var account = OwnAccount()
    /// A site of one author is all theirs.
    private var authors = 0

    static func claim(on head: MemberHead) -> Claim {
        guard case .xml = head.shape else { return .none }
        return head.holds("wordpress.org/export/") ? .identity : .none
    }

    func survey(_ member: Member) {
        guard let bytes = try? member.bytes(atMost: 1 << 20) else { return }
        let text = MarkupText(bytes)
        // What stands before the first item is about the site.
        let channel = text.piece(0..<(text.find("<item>") ?? bytes.count))
        let address = channel.element("wp:base_blog_url") ?? channel.element("link")
        account.name = address?.text.trimmingSpaces()
        account.url = account.name
        var at = 0
        while let next = channel.find("<wp:author>", from: at) {
            authors += 1
            at = next + 1
        }
    }

    func read(_ member: Member, into output: ImportOutput) {
        let stream = ElementStream(member)
        stream.each("item") { item in
            self.item(item, into: output)
            return !output.isStopped
        }
        output.note(stream, of: member)
    }

    private func item(_ item: MarkupText, into output: ImportOutput) {
        func field(_ name: String) -> String? {
            item.element(name).map { $0.text.trimmingSpaces() }.flatMap { $0.isEmpty ? nil : $0 }
        }
        let type = field("wp:post_type") ?? "post"
        guard ["post", "page", "attachment"].contains(type) || type.hasPrefix("jetpack") else { return }
        let time = ImportTime.utc(field("wp:post_date_gmt")) ?? field("pubDate").flatMap(DateReading.time)
        let status = field("wp:status") ?? "publish"
        guard status == "publish" || status == "inherit" else { return output.know(.drafts, time: time) }
        var place = TextPlace(time: time, url: field("link"), owner: authors > 1 ? .unknown : .own)
        if field("wp:post_password") != nil { place.reach = .limited }
        output.count(\.posts)
        output.say(html: field("title"), .post, place)
        output.say(html: field("content:encoded"), .post, place)
        output.say(html: field("excerpt:encoded"), .post, place)
        comments(of: item, at: place, into: output)
    }

    /// A comment of a user of the site is the owner's where the site has one author; all others are other people's.
    private func comments(of item: MarkupText, at place: TextPlace, into output: ImportOutput) {
        var at = 0
        while let start = item.find("<wp:comment>", from: at), let end = item.find("</wp:comment>", from: start) {
            at = end
            let comment = item.piece(start..<end)
            let user = comment.element("wp:comment_user_id")?.text.trimmingSpaces() ?? "0"
            guard user != "0", !user.isEmpty, authors <= 1,
                comment.element("wp:comment_approved")?.text.trimmingSpaces() != "spam"
            else {
                output.count(\.others)
                continue
            }
            var place = place
            place.time = ImportTime.utc(comment.element("wp:comment_date_gmt")?.text)
            output.count(\.comments)
            output.say(html: comment.element("wp:comment_content")?.text, .comment, place)
        }
    }
}

extension ImportOutput {
    /// Notes what of an XML file could not be read.
    func note(_ stream: ElementStream, of member: Member) {
        if let fault = stream.fault {
            trouble(member, fault.description)
        } else if stream.isCut {
            trouble(member, "it breaks off; what is whole was read")
        }
        if stream.oversized > 0 { trouble(member, "an entry of more than 16 MiB was left out") }
    }
}
