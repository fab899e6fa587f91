internal import AuditModel
internal import Parsing

/// The archive of GitHub, from the settings or the migration interface: JSON files by kind and number.
final class GitHubImport: ServiceImport {
    static let service = ArchiveService(id: "github", name: "GitHub")

    private(set) var account = OwnAccount()
    /// The numbers of private repositories' addresses.
    private var privateRepositories: Set<String> = []

    /// The kinds, by the beginnings of the files' names, longest first.
    private static let kinds = [
        "pull_request_review_comments", "pull_request_reviews", "pull_requests", "issue_comments", "issues",
        "commit_comments", "gists", "discussions", "discussion_comments", "releases", "repositories", "users",
        "organizations", "milestones", "bots", "projects", "attachments", "protected_branches", "teams",
        "repository_files", "issue_events",
    ]

    static func claim(on head: MemberHead) -> Claim {
        guard case .json(nil, let keys, _) = head.shape, let kind = kind(of: head) else { return .none }
        guard keys.contains("type") && keys.contains("url"), head.holds("github") else { return .none }
        return kind == "users" || kind == "repositories" ? .identity : .sure
    }

    /// `issue_comments` of `issue_comments_000001.json`.
    private static func kind(of head: MemberHead) -> String? {
        guard head.name.hasSuffix(".json"), let mark = head.name.lastIndex(of: "_") else { return nil }
        let kind = String(head.name[..<mark])
        return kinds.contains(kind) ? kind : nil
    }

    private enum Tag { case entry }
    private static let entries = JSONPaths<Tag>(cuts: [("*", .entry)])

    func survey(_ member: Member) {
        let kind = Self.kind(of: member.head)
        member.json(Self.entries) { _, view in
            let url = view["url"].filled
            if kind == "repositories" {
                if view["private"].bool != false, let url { self.privateRepositories.insert(url) }
            } else if self.account.name == nil || view["emails"].count > 0, let login = view["login"].filled {
                // Of several users the one whose addresses are in it owns the archive.
                self.account.name = login.lowercased()
                self.account.url = url ?? "https://github.com/" + login
            }
            return true
        }
    }

    func read(_ member: Member, into output: ImportOutput) {
        let kind = Self.kind(of: member.head) ?? ""
        output.json(member, Self.entries) { _, view in
            switch kind {
            case "users": self.user(view.fields, into: output)
            case "repositories": self.repository(view.fields, into: output)
            case "issues", "pull_requests", "issue_comments", "commit_comments", "pull_request_review_comments",
                "pull_request_reviews", "gists", "discussions", "discussion_comments", "releases":
                self.text(view.fields, kind: kind, into: output)
            default: break
            }
        }
    }

    private func isOwner(_ address: String?) -> Bool {
        guard let last = address?.split(separator: "/").last, let name = account.name else { return false }
        return last.lowercased() == name
    }

    private func user(_ fields: JSONFields, into output: ImportOutput) {
        guard isOwner(fields["url"].filled) || fields["login"].filled?.lowercased() == account.name else {
            return output.count(\.others)
        }
        output.count(\.profiles)
        output.say(fields["name"].filled, .header, label: "Name")
        output.state(.name, fields["name"].filled)
        output.state(.nickname, fields["login"].filled)
        output.say(fields["bio"].filled, .bio, label: "Bio")
        output.state(.employer, fields["company"].filled)
        output.say(fields["location"].filled, .bio, label: "Location")
        output.say(fields["website"].filled, .bio, label: "Website")
        for entry in fields["emails"].elements {
            output.know(.accountEmail, .email, entry["address"].filled ?? entry["email"].filled)
        }
    }

    private func isPrivate(_ fields: JSONFields) -> Bool {
        guard let repository = fields["repository"].filled else {
            let url = fields["url"].filled ?? ""
            return privateRepositories.contains { url.hasPrefix($0 + "/") }
        }
        return privateRepositories.contains(repository)
    }

    private func repository(_ fields: JSONFields, into output: ImportOutput) {
        guard fields["private"].bool == false else { return output.know(.limitedPosts) }
        let place = TextPlace(time: ImportTime.written(fields["created_at"]), url: fields["url"].filled)
        output.say(fields["description"].filled, .post, place, label: "Description")
        output.link(fields["website"].filled, .link, place)
    }

    private func text(_ fields: JSONFields, kind: String, into output: ImportOutput) {
        let time = ImportTime.written(fields["created_at"])
        guard isOwner(fields["user"].filled ?? fields["author"].filled) else { return output.count(\.others) }
        if isPrivate(fields) || fields["public"].bool == false { return output.know(.limitedPosts, time: time) }
        let isComment = kind.contains("comment") || kind.contains("review")
        output.count(isComment ? \.comments : \.posts)
        let place = TextPlace(time: time, url: fields["url"].filled)
        let region: Region = isComment ? .comment : .post
        output.say(fields["title"].filled ?? fields["description"].filled, region, place)
        for part in QuotedLines.split(fields["body"].filled ?? "") {
            var place = place
            if part.isQuoted { place.owner = .other }
            output.say(part.text, region, place)
        }
    }
}
