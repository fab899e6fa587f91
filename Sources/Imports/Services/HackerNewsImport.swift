internal import AuditModel
internal import Parsing

/// Stories and comments on Hacker News, as its interface or the search at hn.algolia.com gives them: there is no archive
/// to ask for.
final class HackerNewsImport: ServiceImport {
    static let service = ArchiveService(id: "hackernews", name: "Hacker News")

    private(set) var account = OwnAccount()

    static func claim(on head: MemberHead) -> Claim {
        guard case .json(nil, let keys, _) = head.shape else { return .none }
        if keys.isSuperset(of: ["id", "karma", "created"]) { return .identity }
        if keys.isSuperset(of: ["by", "id", "time", "type"]) { return .identity }
        return keys.contains("hits") && (head.holds("story_id") || head.holds("\"author\"")) ? .identity : .none
    }

    private enum Tag { case entry }
    private static func paths(of head: MemberHead) -> JSONPaths<Tag> {
        guard case .json(_, let keys, let isList) = head.shape else { return JSONPaths(cuts: []) }
        return JSONPaths(cuts: [(isList ? "*" : keys.contains("hits") ? "hits.*" : "", .entry)])
    }

    func survey(_ member: Member) {
        member.json(Self.paths(of: member.head)) { _, view in
            let user = view["karma"].isNothing ? nil : view["id"].filled
            guard let name = user ?? view["by"].filled ?? view["author"].filled else { return true }
            // A user's own record outweighs who happens to have written the first item.
            if user != nil || self.account.name == nil {
                self.account.name = name
                self.account.url = "https://news.ycombinator.com/user?id=" + name
            }
            return false
        }
    }

    func read(_ member: Member, into output: ImportOutput) {
        output.json(member, Self.paths(of: member.head)) { _, view in self.item(view.fields, into: output) }
    }

    private func item(_ fields: JSONFields, into output: ImportOutput) {
        if !fields["karma"].isNothing {
            output.count(\.profiles)
            return output.say(html: fields["about"].filled, .bio, label: "About")
        }
        guard fields["by", "author"].filled == account.name else { return output.count(\.others) }
        var place = TextPlace(time: ImportTime.counted(fields["time", "created_at_i"]))
        // What moderators took away is still shown to whoever asks for it.
        if fields["deleted"].bool == true { place.standing = .deleted }
        if fields["dead"].bool == true { place.standing = .removed }
        place.url = fields["objectID", "id"].word.map { "https://news.ycombinator.com/item?id=" + $0 }
        let text = fields["text", "comment_text"].filled ?? fields["story_text"].filled
        let isComment = fields["type"].filled == "comment" || fields["comment_text"].filled != nil
        output.count(isComment ? \.comments : \.posts)
        output.say(html: fields["title"].filled, .post, place)
        if let text {
            let read = HTMLText.read(fragment: text)
            for part in QuotedLines.split(read.text) {
                var place = place
                if part.isQuoted { place.owner = .other }
                output.say(part.text, isComment ? .comment : .post, place)
            }
            for link in read.links { output.link(link.url, text: link.text, .link, place, shownIn: read.text) }
        }
        output.link(fields["url"].filled, .post, place)
    }
}
