internal import AuditModel
internal import Parsing

/// Makes documents of what Mastodon's interface answers (docs.joinmastodon.org/entities).
enum MastodonDocuments {
    private static let source = "Mastodon API"

    /// Any of the answers, told apart by what they hold: for a file that the user saved.
    static func any(_ value: JSONValue, handle: Handle) -> [Document] {
        if let first = value.array.first {
            guard let id = first["account"]["id"].text, isAccount(first["account"], of: handle) else { return [] }
            let profile = Document(handle: handle, url: first["account"]["url"].string ?? handle.account)
            var posts = Posts(handle: handle, accountID: id, profile: profile, maximumPosts: .max)
            _ = posts.add(value)
            return [posts.document]
        }
        return value["acct"].string == nil ? [] : [profile(value, handle: handle)]
    }

    private static func isAccount(_ account: JSONValue, of handle: Handle) -> Bool {
        let name = account["username"].string ?? ""
        return handle.account.hasPrefix(name.lowercased() + "@")
    }

    /// The account that this one moved to, as a handle people write.
    static func newAddress(_ account: JSONValue) -> String? {
        let moved = account["moved"]
        guard let name = moved["acct"].string ?? moved["username"].string else { return nil }
        if name.contains("@") { return "mastodon:" + name }
        return moved["url"].string ?? name
    }

    /// The answer of `/api/v1/accounts/lookup`.
    static func profile(_ account: JSONValue, handle: Handle) -> Document {
        let parts = handle.account.split(separator: "@").map(String.init)
        let url = account["url"].string ?? "https://\(parts.last ?? "")/@\(parts.first ?? "")"
        var document = Document(
            handle: handle, url: url, title: account["display_name"].string,
            reach: account["noindex"].bool == true ? .unindexed : .open)
        document.add(account["display_name"].string, .header, label: "Name")
        document.add(html: account["note"].string, .bio, label: "About")
        for field in account["fields"].array {
            let isVerified = field["verified_at"].string != nil
            document.add(html: field["value"].string, .bio, label: field["name"].string)
            guard let value = field["value"].string else { continue }
            // A verified link is one that points back with rel=me.
            for link in HTMLText.read(fragment: value).links where isVerified || link.relations.contains("me") {
                let name = isVerified ? source + ", verified field" : source + ", field"
                document.state(.sameAs, link.url, source: name)
            }
        }
        document.state(.name, account["display_name"].string, source: source)
        document.state(.nickname, account["username"].string, source: source)
        document.state(.image, account["avatar_static"].string ?? account["avatar"].string, source: source)
        document.add(image: account["header_static"].string ?? account["header"].string, use: .shown, .header)
        document.state(.sameAs, account["moved"]["url"].string, source: source + ", moved to")
        return document
    }

    /// The posts of one account, gathered from the pages of `/api/v1/accounts/ID/statuses`.
    struct Posts {
        private(set) var document: Document
        /// Where the next page begins.
        private(set) var lastID: String?
        private let accountID: String
        private let maximumPosts: Int
        private var seen: Set<String> = []

        init(handle: Handle, accountID: String, profile: Document, maximumPosts: Int) {
            document = Document(
                handle: handle, url: profile.url, title: "Posts of \(handle.account)", reach: profile.reach)
            self.accountID = accountID
            self.maximumPosts = maximumPosts
        }

        var isFull: Bool { seen.count >= maximumPosts }

        /// Takes one page; false if it held nothing new.
        mutating func add(_ list: JSONValue) -> Bool {
            var isNew = false
            for status in list.array where !isFull {
                guard let id = status["id"].text, seen.insert(id).inserted else { continue }
                isNew = true
                lastID = id
                // What is boosted stands under the owner's name and is somebody else's.
                if status["reblog"].object == nil, status["account"]["id"].text == accountID { add(status: status) }
            }
            return isNew
        }

        private mutating func add(status: JSONValue) {
            let time = status["created_at"].string.flatMap(DateReading.time)
            let url = status["url"].string ?? status["uri"].string
            let language = status["language"].string
            let isReply = status["in_reply_to_id"].string != nil
            let region: Region = isReply ? .comment : .post
            document.add(status["spoiler_text"].string, region, time: time, url: url, language: language)
            document.add(html: status["content"].string, region, time: time, url: url, language: language)
            for option in status["poll"]["options"].array {
                document.add(option["title"].string, region, time: time, url: url, language: language)
            }
            for media in status["media_attachments"].array {
                document.add(
                    media["description"].string, .hidden, time: time, url: url, label: "Image description",
                    language: language)
                guard media["type"].string == "image" else { continue }
                // What another server sent keeps that server's file.
                let file = media["remote_url"].string ?? media["url"].string
                document.add(image: file, text: media["description"].string, use: .attached, region)
            }
        }
    }
}
