internal import AuditModel
internal import Parsing

/// Makes documents of what Bluesky's interface answers (lexicons `app.bsky.actor.defs` and `app.bsky.feed.defs`).
enum BlueskyDocuments {
    private static let source = "Bluesky API"

    static func profileURL(_ account: String) -> String { "https://bsky.app/profile/" + account }

    /// Any of the answers, told apart by what they hold: for a file that the user saved.
    static func any(_ value: JSONValue, handle: Handle) -> [Document] {
        if !value["feed"].array.isEmpty {
            var feed = Feed(handle: handle, author: nil, reach: .open, maximumPosts: .max)
            _ = feed.add(value)
            return [feed.document]
        }
        return value["did"].string == nil ? [] : [profile(value, handle: handle)]
    }

    /// The answer of `app.bsky.actor.getProfile`.
    static func profile(_ profile: JSONValue, handle: Handle) -> Document {
        var document = Document(
            handle: handle, url: profileURL(handle.account), title: profile["displayName"].string,
            reach: reach(of: profile))
        document.add(profile["displayName"].string, .header, label: "Name")
        document.add(profile["description"].string, .bio, label: "Description")
        document.add(profile["website"].string, .bio, label: "Website")
        document.add(profile["pronouns"].string, .bio, label: "Pronouns")
        document.state(.name, profile["displayName"].string, source: source)
        document.state(.nickname, profile["handle"].string, source: source)
        document.state(.url, profile["website"].string, source: source)
        document.state(.image, profile["avatar"].string, source: source)
        document.add(image: profile["banner"].string, use: .shown, .header)
        return document
    }

    /// The label `!no-unauthenticated` asks apps to show the account to signed-in people only.
    private static func reach(of profile: JSONValue) -> Reach {
        let labels = profile["labels"].array
        return labels.contains { $0["val"].string == "!no-unauthenticated" } ? .unindexed : .open
    }

    /// The posts of one author, gathered from the pages of `app.bsky.feed.getAuthorFeed`.
    struct Feed {
        private(set) var document: Document
        private let author: String?
        private let maximumPosts: Int
        private var seen: Set<String> = []

        /// - Parameter author: the owner's `did`; nil if only the handle is known.
        init(handle: Handle, author: String?, reach: Reach, maximumPosts: Int) {
            document = Document(
                handle: handle, url: profileURL(handle.account), title: "Posts of \(handle.account)", reach: reach)
            self.author = author
            self.maximumPosts = maximumPosts
        }

        var isFull: Bool { seen.count >= maximumPosts }

        /// Takes one page; false if it held nothing new.
        mutating func add(_ answer: JSONValue) -> Bool {
            var isNew = false
            for item in answer["feed"].array where !isFull {
                guard let uri = item["post"]["uri"].string, seen.insert(uri).inserted else { continue }
                isNew = true
                let isRepost = item["reason"]["$type"].string?.hasSuffix("#reasonRepost") ?? false
                if !isRepost, isOwn(item["post"]["author"]) { add(post: item["post"], uri: uri) }
            }
            return isNew
        }

        private func isOwn(_ writer: JSONValue) -> Bool {
            if let author { return writer["did"].string == author }
            let account = document.handle.account
            return writer["handle"].string?.lowercased() == account || writer["did"].string == account
        }

        private mutating func add(post: JSONValue, uri: String) {
            let record = post["record"]
            let time = (record["createdAt"].string ?? post["indexedAt"].string).flatMap(DateReading.time)
            let key = uri.split(separator: "/").last.map(String.init) ?? ""
            let url = document.url + "/post/" + AddressParts.encode(key)
            let text = record["text"].string ?? ""
            document.add(
                text, record["reply"].object == nil ? .post : .comment, time: time, url: url,
                language: record["langs"].array.first?.string)
            let shown = ShownWords(text)
            for facet in record["facets"].array {
                for feature in facet["features"].array {
                    guard let target = feature["uri"].string else { continue }
                    document.add(target: target, text: "", .post, shownIn: shown, time: time, url: url)
                }
            }
            for embed in [post["embed"], post["embed"]["media"]] {
                for image in embed["images"].array {
                    document.add(
                        image: image["fullsize"].string, text: image["alt"].string, use: .attached,
                        record["reply"].object == nil ? .post : .comment)
                }
            }
            for embed in [record["embed"], record["embed"]["media"]] {
                add(embed: embed, shown: shown, time: time, url: url)
            }
        }

        /// Image and video descriptions, and the target of a link card, whose title is somebody else's.
        private mutating func add(embed: JSONValue, shown: ShownWords, time: ZonedTime?, url: String) {
            for image in embed["images"].array {
                document.add(image["alt"].string, .hidden, time: time, url: url, label: "Image description")
            }
            document.add(embed["alt"].string, .hidden, time: time, url: url, label: "Video description")
            if let target = embed["external"]["uri"].string {
                document.add(target: target, text: "", .post, shownIn: shown, time: time, url: url)
            }
        }
    }
}
