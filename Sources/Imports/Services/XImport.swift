internal import AuditModel
internal import Parsing

/// The archive of X: scripts that give a list to a variable, `window.YTD.tweets.part0 = [`.
final class XImport: ServiceImport {
    static let service = ArchiveService(id: "x", name: "X")

    private(set) var account = OwnAccount()
    private var accountID: String?
    /// Whether the account shows its posts to followers only.
    private var isProtected = false

    static func claim(on head: MemberHead) -> Claim {
        guard let part = part(of: head) else { return .none }
        return identities.contains(part) ? .identity : .sure
    }

    private static let identities: Set<String> = ["account", "protected_history", "manifest"]

    /// `tweets` of `YTD.tweets.part0`.
    private static func part(of head: MemberHead) -> String? {
        guard case .json(let variable?, _, _) = head.shape else { return nil }
        if variable == "__THAR_CONFIG" { return "manifest" }
        let names = variable.split(separator: ".")
        return names.count > 1 && names[0] == "YTD" ? String(names[1]) : nil
    }

    private enum Tag { case entry, user, info }
    private static let entries = JSONPaths<Tag>(cuts: [("*", .entry)])
    private static let manifest = JSONPaths<Tag>(cuts: [("userInfo", .user), ("archiveInfo", .info)])

    func survey(_ member: Member) {
        switch Self.part(of: member.head) {
        case "manifest":
            member.json(Self.manifest) { tag, view in
                if tag == .user { self.take(name: view["userName"].filled, id: view["accountId"].filled) }
                if tag == .info { self.account.made = ImportTime.written(view["generationDate"])?.day }
                return true
            }
        case "account":
            member.json(Self.entries) { _, view in
                let account = view["account"]
                self.take(name: account["username"].filled, id: account["accountId"].filled)
                return true
            }
        default:
            member.json(Self.entries) { _, view in
                // In the order of time: the last entry holds.
                self.isProtected = view["protectedHistory"]["action"].filled == "Protect"
                return true
            }
        }
    }

    private func take(name: String?, id: String?) {
        if let name {
            account.name = name.lowercased()
            account.url = "https://x.com/" + name
        }
        accountID = id ?? accountID
    }

    func read(_ member: Member, into output: ImportOutput) {
        let part = Self.part(of: member.head) ?? ""
        if part == "manifest" { return }
        output.json(member, Self.entries) { _, view in
            switch part {
            case "tweet", "tweets", "community_tweet", "community_tweets":
                self.post(view, into: output, isDeleted: false)
            case "deleted_tweet", "deleted_tweets": self.post(view, into: output, isDeleted: true)
            case "note_tweet", "note_tweets": self.note(view["noteTweet"], into: output)
            case "profile": self.profile(view["profile"], into: output)
            case "account": self.registration(view["account"], into: output)
            default: XKnowledge.read(view, of: part, into: output)
            }
        }
    }

    // MARK: Posts

    private func post(_ view: JSONView, into output: ImportOutput, isDeleted: Bool) {
        let wrapped = view["tweet"]
        let fields = (wrapped.isObject ? wrapped : view).fields
        guard let raw = fields["full_text", "text"].string else { return }
        var place = TextPlace(time: ImportTime.written(fields["created_at"]), reach: reach(isDeleted))
        let id = fields["id_str", "id"].word
        place.url = id.map(address)
        place.language = fields["lang"].filled.flatMap { $0 == "und" || $0.utf8.count > 3 ? nil : $0 }
        if isDeleted { place.standing = .deleted } else if isSuperseded(fields, id: id) { place.standing = .removed }
        let entities = fields["entities"].fields
        let text = text(raw, urls: entities["urls"])
        if raw.hasPrefix("RT @") || fields["retweeted_status"].isObject {
            place.owner = .other
            output.count(\.reposts)
            output.say(text, .quoted, place)
            return
        }
        let region = region(of: fields)
        output.count(isDeleted ? \.deleted : region == .post ? \.posts : \.comments)
        output.say(text, region, place)
        for media in fields["extended_entities", "entities"]["media"].elements {
            output.say(media["ext_alt_text"].filled, .hidden, place, label: "Image description")
            // The archive puts the post's id before the name that the file has on the web.
            if let id, let file = media["media_url_https"].filled?.split(separator: "/").last {
                output.awaitPicture(id + "-" + file, place)
            }
        }
        location(fields, place, into: output)
    }

    private func reach(_ isDeleted: Bool) -> Reach { isDeleted ? .ownExport : isProtected ? .limited : .open }

    private func address(_ id: String) -> String { (account.url ?? "https://x.com/i") + "/status/" + id }

    /// A reply to somebody else is a comment; one to oneself goes on with a thread.
    private func region(of fields: JSONFields) -> Region {
        let target = fields["in_reply_to_user_id_str", "in_reply_to_user_id"].word
        let isReply =
            target != nil || fields["in_reply_to_status_id_str", "in_reply_to_status_id"].word != nil
            || fields["in_reply_to_screen_name"].filled != nil
        guard isReply else { return .post }
        let isOwn =
            (target != nil && target == accountID)
            || fields["in_reply_to_screen_name"].filled?.lowercased() == account.name
        return isOwn ? .post : .comment
    }

    /// Whether a later edit took its place; the history of edits still shows it.
    private func isSuperseded(_ fields: JSONFields, id: String?) -> Bool {
        let info = fields["edit_info"]
        let control = info["initial"].isObject ? info["initial"] : info["edit"]["editControlInitial"]
        guard let last = control["editTweetIds"].elements.last?.word else { return false }
        return last != id
    }

    /// The text as shown: references decoded, shortened links written out.
    private func text(_ raw: String, urls: JSONView) -> String {
        var text = raw
        urls.eachElement { url in
            guard let short = url["url"].filled, let long = url["expanded_url"].filled else { return }
            text = text.replacing(short, with: long)
        }
        return MarkupReferences.decoded(text)
    }

    /// What the author attached on purpose: a position, the name of a place.
    private func location(_ fields: JSONFields, _ place: TextPlace, into output: ImportOutput) {
        let point = fields["coordinates"]["coordinates"].elements.compactMap(\.double)
        if point.count == 2 {
            output.state(.coordinates, ImportPosition.text(latitude: point[1], longitude: point[0]), place)
        }
        output.say(fields["place"]["full_name"].filled, .metadata, place, label: "Location")
    }

    /// Long posts: `tweets.js` holds only their beginnings.
    private func note(_ note: JSONView, into output: ImportOutput) {
        let core = note["core"]
        guard let raw = core["text"].string else { return }
        let place = TextPlace(time: ImportTime.written(note["createdAt"]), reach: reach(false))
        output.say(text(raw, urls: core["urls"]), .post, place)
    }

    // MARK: The account

    private func profile(_ profile: JSONView, into output: ImportOutput) {
        output.count(\.profiles)
        let description = profile["description"]
        let place = TextPlace(reach: reach(false))
        output.say(description["bio"].string.map(MarkupReferences.decoded), .bio, place, label: "Bio")
        output.say(description["location"].filled, .bio, place, label: "Location")
        output.say(description["website"].filled, .bio, place, label: "Website")
        output.state(.url, description["website"].filled, place)
        output.state(.locality, description["location"].filled, place)
    }

    private func registration(_ account: JSONView, into output: ImportOutput) {
        let place = TextPlace(reach: reach(false))
        output.say(account["accountDisplayName"].filled, .header, place, label: "Name")
        output.state(.name, account["accountDisplayName"].filled, place)
        output.state(.nickname, account["username"].filled, place)
        output.know(.accountEmail, .email, account["email"].filled)
        output.know(.accountPhone, .phone, account["phoneNumber"].filled)
    }
}
