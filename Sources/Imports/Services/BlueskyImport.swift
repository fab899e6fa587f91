internal import AuditModel
internal import Parsing

/// Records of Bluesky: a whole repository as CAR; or JSON as its interface gives it, lists of records, feeds, profiles
/// or single records.
final class BlueskyImport: ServiceImport {
    static let service = ArchiveService(id: "bluesky", name: "Bluesky")

    private(set) var account = OwnAccount()

    static func claim(on head: MemberHead) -> Claim {
        if CARReader.isCAR(head) { return .identity }
        guard case .json(nil, let keys, _) = head.shape else { return .none }
        return head.holds("app.bsky.") || keys.contains("did") && keys.contains("handle") ? .identity : .none
    }

    private enum Tag { case item, whole }
    private static let lists = JSONPaths<Tag>(
        cuts: ["records", "feed", "posts"].map { ($0 + ".*", .item) } + [("*", .item)])
    private static let whole = JSONPaths<Tag>(cuts: [("", .whole)])
    private static let items = JSONPaths<Tag>(cuts: ["records", "feed", "posts"].map { ($0 + ".*", .item) })
    private static let elements = JSONPaths<Tag>(cuts: [("*", .item)])

    /// A file that holds a list of things, or one thing.
    private static func paths(of head: MemberHead) -> JSONPaths<Tag> {
        guard case .json(_, let keys, let isList) = head.shape else { return whole }
        if isList { return elements }
        return keys.isDisjoint(with: ["records", "feed", "posts"]) ? whole : items
    }

    private let repository = BlueskyRepository()

    func survey(_ member: Member) {
        if CARReader.isCAR(member.head) {
            repository.survey(member)
            if account.name == nil, let owner = repository.owner { take(owner) }
            return
        }
        member.json(Self.paths(of: member.head)) { _, view in
            let author = view["post"]["author"]
            let name = view["handle"].filled ?? (view["reason"].isNothing ? author["handle"].filled : nil)
            if let name, self.account.name == nil || view["did"].filled != nil { self.take(name) }
            if self.account.name == nil, let did = Self.owner(of: view["uri"].filled) { self.take(did) }
            return self.account.name == nil
        }
    }

    private func take(_ name: String) {
        account.name = name.lowercased()
        account.url = "https://bsky.app/profile/" + name.lowercased()
    }

    /// `did:plc:…` of `at://did:plc:…/app.bsky.feed.post/…`.
    private static func owner(of uri: String?) -> String? {
        uri?.split(separator: "/").dropFirst().first.map(String.init)
    }

    func read(_ member: Member, into output: ImportOutput) {
        if CARReader.isCAR(member.head) { return repository.read(member, into: output) }
        output.json(member, Self.paths(of: member.head)) { _, view in self.thing(view, into: output) }
    }

    private func thing(_ view: JSONView, into output: ImportOutput) {
        let fields = view.fields
        let post = fields["post"]
        if post.isObject {
            // A feed: what was reposted stands in it under its author's name.
            guard fields["reason"].isNothing, isOwn(post["author"]) else { return output.count(\.reposts) }
            record(post["record"], uri: post["uri"].filled, into: output)
        } else if fields["value"].isObject {
            record(fields["value"], uri: fields["uri"].filled, into: output)
        } else if fields["record"].isObject {
            guard isOwn(fields["author"]) else { return output.count(\.others) }
            record(fields["record"], uri: fields["uri"].filled, into: output)
        } else {
            record(view, uri: fields["uri"].filled, into: output)
        }
    }

    private func isOwn(_ author: JSONView) -> Bool {
        author["handle"].filled?.lowercased() == account.name || author["did"].filled == account.name
    }

    private func record(_ record: JSONView, uri: String?, into output: ImportOutput) {
        let key = uri?.split(separator: "/").last.map(String.init)
        BlueskyRecord(view: record, profileURL: output.profileURL).read(key: key, into: output)
    }
}
