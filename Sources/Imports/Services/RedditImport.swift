internal import AuditModel
internal import Parsing

/// The archive of Reddit: some forty flat tables, each of which may be missing.
final class RedditImport: ServiceImport {
    static let service = ArchiveService(id: "reddit", name: "Reddit")

    private(set) var account = OwnAccount()

    private static let posts: Set<String> = ["id", "permalink", "date", "subreddit", "title"]
    private static let comments: Set<String> = ["id", "permalink", "date", "subreddit", "link", "body"]

    static func claim(on head: MemberHead) -> Claim {
        guard case .table(let columns) = head.shape else { return .none }
        // The same rows again, without their texts.
        if baseName(of: head).hasSuffix("_headers") { return .none }
        if columns.isSuperset(of: ["statistic", "value"]) { return .identity }
        if columns.isSuperset(of: posts) || columns.isSuperset(of: comments) { return .sure }
        return RedditTable.named(baseName(of: head), columns: columns) == nil ? .none : .sure
    }

    /// `post_votes` of `post_votes_1.csv`.
    private static func baseName(of head: MemberHead) -> String {
        var name = head.name.hasSuffix(".csv") ? String(head.name.dropLast(4)) : head.name
        if let mark = name.lastIndex(of: "_"), name[name.index(after: mark)...].allSatisfy(\.isNumber) {
            name = String(name[..<mark])
        }
        return name
    }

    func survey(_ member: Member) {
        guard let table = CSVTable(member, marks: ["statistic"]) else { return }
        while let row = table.next() {
            guard row["statistic"]?.lowercased() == "account name", let name = row["value"] else { continue }
            account.name = name.lowercased()
            account.url = "https://www.reddit.com/user/\(name)/"
        }
    }

    func read(_ member: Member, into output: ImportOutput) {
        guard case .table(let columns) = member.head.shape else { return }
        if columns.contains("statistic") {
            output.table(member, marks: ["statistic"]) { row in
                if row["statistic"]?.lowercased() == "email address" {
                    output.know(.accountEmail, .email, row["value"])
                }
            }
        } else if columns.isSuperset(of: Self.posts) {
            texts(member, .post, into: output)
        } else if columns.isSuperset(of: Self.comments) {
            texts(member, .comment, into: output)
        } else if let kind = RedditTable.named(Self.baseName(of: member.head), columns: columns) {
            output.table(member, marks: kind.columns) { kind.read($0, into: output) }
        }
    }

    /// The columns of posts and comments.
    private struct Columns {
        let date, permalink, ip, title, body, url: CSVColumn

        init(of row: CSVTable.Row) {
            date = row.column("date")
            permalink = row.column("permalink")
            ip = row.column("ip")
            title = row.column("title")
            body = row.column("body")
            url = row.column("url")
        }
    }

    private func texts(_ member: Member, _ region: Region, into output: ImportOutput) {
        var columns: Columns?
        output.table(member, marks: ["permalink"]) { row in
            let known = columns ?? Columns(of: row)
            columns = known
            self.add(row, known, region, into: output)
        }
    }

    private func add(_ row: CSVTable.Row, _ columns: Columns, _ region: Region, into output: ImportOutput) {
        let place = TextPlace(time: row.bytes(columns.date).flatMap(ImportTime.utc), url: row[columns.permalink])
        if row[columns.ip] != nil { output.know(.ipAddresses, time: place.time) }
        output.count(region == .post ? \.posts : \.comments)
        output.say(row[columns.title], region, place)
        let body = row[columns.body] ?? ""
        if body != "[deleted]", body != "[removed]" {
            for part in QuotedLines.split(body) {
                var place = place
                if part.isQuoted { place.owner = .other }
                output.say(part.text, region, place)
            }
        }
        output.link(row[columns.url], region, place, shownIn: body)
    }
}

/// The tables of Reddit that nobody else sees.
struct RedditTable {
    /// Columns that it must have: other services give files the same names.
    var columns: Set<String>
    var topic: KnowledgeTopic
    var time = "date"
    /// The column of a value of the user's own, and what it is.
    var value: (name: String, kind: FindingKind)?

    func read(_ row: CSVTable.Row, into output: ImportOutput) {
        if let value {
            output.know(topic, value.kind, row[value.name])
        } else {
            output.know(topic, time: ImportTime.utc(row[time]))
        }
    }

    static func named(_ name: String, columns: Set<String>) -> RedditTable? {
        guard let table = all[name], columns.isSuperset(of: table.columns) else { return nil }
        return table
    }

    private static let all: [String: RedditTable] = [
        "messages": RedditTable(columns: ["permalink", "from", "to"], topic: .privateMessages),
        "messages_archive": RedditTable(columns: ["permalink", "from", "to"], topic: .privateMessages),
        "chat_history": RedditTable(
            columns: ["message_id", "created_at"], topic: .privateMessages, time: "created_at"),
        "ip_logs": RedditTable(columns: ["date", "ip"], topic: .ipAddresses),
        "linked_identities": RedditTable(columns: ["issuer_id"], topic: .linkedAccounts),
        "linked_phone_number": RedditTable(
            columns: ["phone_number"], topic: .accountPhone, value: ("phone_number", .phone)),
        "twitter": RedditTable(columns: ["username"], topic: .linkedAccounts),
        "birthdate": RedditTable(columns: ["birthdate"], topic: .birthDate, value: ("birthdate", .birthDate)),
        "drafts": RedditTable(columns: ["id", "title", "body"], topic: .drafts, time: "created"),
        "friends": RedditTable(columns: ["username"], topic: .connections),
        "subscribed_subreddits": RedditTable(columns: ["subreddit"], topic: .connections),
        "moderated_subreddits": RedditTable(columns: ["subreddit"], topic: .connections),
        "approved_submitter_subreddits": RedditTable(columns: ["subreddit"], topic: .connections),
        "saved_posts": RedditTable(columns: ["id", "permalink"], topic: .reactions),
        "saved_comments": RedditTable(columns: ["id", "permalink"], topic: .reactions),
        "hidden_posts": RedditTable(columns: ["id", "permalink"], topic: .reactions),
        "post_votes": RedditTable(columns: ["id", "permalink", "direction"], topic: .reactions),
        "comment_votes": RedditTable(columns: ["id", "permalink", "direction"], topic: .reactions),
        "poll_votes": RedditTable(columns: ["post_id"], topic: .reactions),
        "gilded_content": RedditTable(columns: ["content_link"], topic: .payments),
        "payouts": RedditTable(columns: ["payout_id"], topic: .payments),
        "purchases": RedditTable(columns: ["processor"], topic: .payments),
        "subscriptions": RedditTable(columns: ["processor"], topic: .payments),
        "stripe": RedditTable(columns: ["stripe_account_id"], topic: .payments),
        "persona": RedditTable(columns: ["persona_inquiry_id"], topic: .support),
        "sensitive_ads_preferences": RedditTable(columns: ["type", "preference"], topic: .advertisers),
        "account_gender": RedditTable(columns: ["account_gender"], topic: .interests),
    ]
}
