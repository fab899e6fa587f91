internal import AuditModel
internal import Parsing

/// The archive of Mastodon and compatible servers: the actor and its outbox in ActivityStreams JSON.
///
/// The actor's file can hold the key that the account signs with: only the fields named here are decoded.
final class MastodonImport: ServiceImport {
    static let service = ArchiveService(id: "mastodon", name: "Mastodon")

    private(set) var account = OwnAccount()

    static func claim(on head: MemberHead) -> Claim {
        guard case .json(nil, let keys, false) = head.shape else { return .none }
        if keys.contains("preferredUsername"), keys.contains("type") { return .identity }
        if keys.contains("orderedItems") { return .sure }
        // One activity or note, saved by itself.
        return keys.contains("@context") && keys.contains("type") && head.holds("activitystreams") ? .sure : .none
    }

    private enum Tag { case item, whole }
    private static let items = JSONPaths<Tag>(cuts: [("orderedItems.*", .item)])
    private static let whole = JSONPaths<Tag>(cuts: [("", .whole)])

    func survey(_ member: Member) {
        member.json(Self.whole) { _, view in
            let fields = view.fields
            guard let name = fields["preferredUsername"].filled else { return false }
            let id = fields["id"].filled ?? fields["url"].filled
            guard let host = id.flatMap({ WebAddress($0)?.host }) else { return false }
            self.account.name = name.lowercased() + "@" + host
            self.account.url = fields["url"].filled ?? id
            return false
        }
    }

    func read(_ member: Member, into output: ImportOutput) {
        guard case .json(_, let keys, _) = member.head.shape else { return }
        if keys.contains("preferredUsername") {
            output.json(member, Self.whole) { _, view in self.profile(view.fields, into: output) }
        } else if keys.contains("orderedItems") {
            let isOutbox = !member.head.holds("likes.json") && !member.head.holds("bookmarks.json")
            output.json(member, Self.items) { _, view in
                if isOutbox { self.activity(view, into: output) } else { output.know(.reactions) }
            }
        } else {
            output.json(member, Self.whole) { _, view in self.activity(view, into: output) }
        }
    }

    private func profile(_ fields: JSONFields, into output: ImportOutput) {
        output.count(\.profiles)
        let reach: Reach =
            fields["indexable"].bool == false && fields["discoverable"].bool == false ? .unindexed : .open
        let place = TextPlace(reach: reach)
        output.say(fields["name"].filled, .header, place, label: "Name")
        output.say(html: fields["summary"].filled, .bio, place, label: "About")
        for field in fields["attachment"].elements {
            output.say(html: field["value"].filled, .bio, place, label: field["name"].filled)
        }
        output.state(.name, fields["name"].filled, place)
        output.state(.nickname, fields["preferredUsername"].filled, place)
        for other in fields["alsoKnownAs"].elements { output.state(.sameAs, other.filled, place) }
    }

    private func activity(_ view: JSONView, into output: ImportOutput) {
        let fields = view.fields
        switch fields["type"].filled {
        case "Create"?, "Update"?:
            let object = fields["object"].fields
            // A change of the profile, as some servers keep it.
            if let type = object["type"].filled, Self.actors.contains(type) {
                profile(object, into: output)
            } else {
                note(object, wrapper: fields, into: output)
            }
        case "Announce"?: output.count(\.reposts)
        case "Note"?, "Question"?, "Article"?, "Page"?: note(fields, wrapper: fields, into: output)
        default: break
        }
    }

    private static let actors: Set<String> = ["Person", "Service", "Application", "Organization", "Group"]

    private func note(_ note: JSONFields, wrapper: JSONFields, into output: ImportOutput) {
        let isAddressed = !note["to"].isNothing || !note["cc"].isNothing
        guard let reach = Self.reach(isAddressed ? note : wrapper) else {
            output.know(.privateMessages, time: ImportTime.written(wrapper["published"]))
            return
        }
        var place = TextPlace(time: ImportTime.written(note["published"]), reach: reach)
        place.time = place.time ?? ImportTime.written(wrapper["published"])
        place.url = note["url"].filled ?? note["id"].filled
        place.language = note["contentMap"].members.first?.key
        // An address; some programs write the post itself, or several.
        let target = note["inReplyTo"]
        let isReply = target.filled != nil || target.isObject || target.count > 0
        let region: Region = isReply ? .comment : .post
        output.count(isReply ? \.comments : \.posts)
        if let change = note["updated"].filled, change != note["published"].filled { output.count(\.edited) }
        output.say(note["name"].filled, region, place)
        output.say(html: note["summary"].filled, region, place)
        output.say(html: note["content"].filled, region, place)
        for option in note["oneOf", "anyOf"].elements { output.say(option["name"].filled, region, place) }
        for media in note["attachment"].elements {
            output.say(media["name"].filled, .hidden, place, label: "Image description")
            output.awaitPicture(media["url"].filled, place)
        }
    }

    /// Who can read a note, by whom it is addressed to; nil where it is for single people.
    private static func reach(_ note: JSONFields) -> Reach? {
        let (to, copies) = (addressees(note["to"]), addressees(note["cc"]))
        if to.contains(where: isPublic) { return .open }
        if copies.contains(where: isPublic) { return .unindexed }
        // Not addressed at all, as other programs write it: nobody knows who saw it.
        if note["to"].isNothing, note["cc"].isNothing { return .limited }
        return (to + copies).contains { $0.hasSuffix("/followers") } ? .limited : nil
    }

    private static func addressees(_ view: JSONView) -> [String] {
        view.isArray ? view.elements.compactMap(\.filled) : [view.filled].compactMap { $0 }
    }

    private static func isPublic(_ address: String) -> Bool {
        address.hasSuffix("#Public") || address == "as:Public" || address == "Public"
    }
}
