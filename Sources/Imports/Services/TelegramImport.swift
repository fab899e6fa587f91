internal import AuditModel
internal import Parsing

/// The export of Telegram Desktop in JSON: the whole account, or one chat.
///
/// Only messages of the owner's in public groups and channels are read. All other chats are counted: a chat's type
/// stands before its messages, and a chat without one counts as private.
final class TelegramImport: ServiceImport {
    static let service = ArchiveService(id: "telegram", name: "Telegram")

    private(set) var account = OwnAccount()
    private var userID: String?

    static func claim(on head: MemberHead) -> Claim {
        guard case .json(nil, let keys, false) = head.shape else { return .none }
        if keys.contains("personal_information"), head.holds("\"user_id\"") { return .identity }
        if keys.isSuperset(of: ["name", "type", "id", "messages"]), isChatType(head) { return .sure }
        let parts: Set<String> = ["chats", "left_chats", "contacts", "sessions", "frequent_contacts"]
        return keys.contains("about") && !keys.isDisjoint(with: parts) ? .sure : .none
    }

    private static func isChatType(_ head: MemberHead) -> Bool {
        head.holds("_supergroup\"") || head.holds("_channel\"") || head.holds("_chat\"") || head.holds("_group\"")
            || head.holds("\"saved_messages\"")
    }

    private enum Tag { case person, chat, name, type, id, message, contact, session, webSession }
    private static let identity = JSONPaths<Tag>(cuts: [("personal_information", .person)])
    private static let paths: JSONPaths<Tag> = {
        var cuts: [(String, Tag)] = [
            ("contacts.list.*", .contact), ("frequent_contacts.list.*", .contact), ("sessions.list.*", .session),
            ("web_sessions.list.*", .webSession), ("personal_information", .person), ("name", .name),
            ("type", .type), ("id", .id), ("messages.*", .message),
        ]
        var openings: [(String, Tag)] = []
        for list in ["chats", "left_chats"] {
            cuts += [
                ("\(list).list.*.name", .name), ("\(list).list.*.type", .type), ("\(list).list.*.id", .id),
                ("\(list).list.*.messages.*", .message),
            ]
            openings.append(("\(list).list.*", .chat))
        }
        return JSONPaths(cuts: cuts, openings: openings)
    }()

    func survey(_ member: Member) {
        member.json(Self.identity) { _, view in
            self.userID = view["user_id"].word
            if let name = view["username"].filled?.drop(while: { $0 == "@" }), !name.isEmpty {
                self.account.name = name.lowercased()
                self.account.url = "https://t.me/" + name
            }
            return false
        }
    }

    /// The chat that messages are being read of.
    private struct Chat {
        var type = ""
        var id = ""

        var isPublic: Bool { type == "public_supergroup" || type == "public_channel" || type == "public_group" }
        var isChannel: Bool { type.hasSuffix("channel") }
    }

    func read(_ member: Member, into output: ImportOutput) {
        var chat = Chat()
        output.json(member, Self.paths) { tag, view in
            switch tag {
            case .chat: chat = Chat()
            case .type: chat.type = view.word ?? ""
            case .id: chat.id = view.word ?? ""
            case .name: break
            case .message: self.message(view, in: chat, into: output)
            case .person: self.person(view, into: output)
            case .contact: output.know(.contacts, time: self.time(view.fields))
            case .session, .webSession: self.session(view, into: output)
            }
        }
    }

    private func time(_ fields: JSONFields) -> ZonedTime? {
        ImportTime.counted(fields["date_unixtime"]) ?? ImportTime.written(fields["date"])
    }

    /// Exports of some years name 1970 where there was no edit.
    private func isEdited(_ fields: JSONFields) -> Bool {
        let time = ImportTime.counted(fields["edited_unixtime"]) ?? ImportTime.written(fields["edited"])
        return (time?.day.year ?? 0) > 1970
    }

    private func message(_ view: JSONView, in chat: Chat, into output: ImportOutput) {
        let fields = view.fields
        let time = time(fields)
        guard chat.isPublic else { return output.know(.privateMessages, time: time) }
        guard fields["type"].word == "message" else { return }
        guard let owner = owner(of: fields["from_id"].word, in: chat) else { return output.count(\.others) }
        if fields["forwarded_from"].filled != nil || fields["saved_from"].filled != nil {
            return output.count(\.reposts)
        }
        var place = TextPlace(time: time, owner: owner)
        if let number = fields["id"].word { place.url = "https://t.me/c/\(chat.id)/\(number)" }
        let isReply = fields["reply_to_message_id"].word != nil
        output.count(isReply ? \.comments : \.posts)
        if isEdited(fields) { output.count(\.edited) }
        output.say(Self.text(fields["text"]), isReply ? .comment : .post, place)
        for part in fields["text"].elements { output.link(part["href"].filled, .post, place) }
        // Pictures sent as files keep what the camera wrote into them.
        output.awaitPicture(fields["file", "photo"].filled, place)
        let point = fields["location_information"]
        output.state(
            .coordinates,
            ImportPosition.text(latitude: point["latitude"].double, longitude: point["longitude"].double), place)
        output.say(fields["place_name"].filled, .metadata, place, label: "Location")
        output.say(fields["poll"]["question"].filled, .post, place)
    }

    /// Whose message it is; nil where it is somebody else's. A channel's posts are signed by the channel: the export of
    /// one chat does not say who owns it.
    private func owner(of sender: String?, in chat: Chat) -> Ownership? {
        guard let sender else { return nil }
        if let userID, sender == "user" + userID || sender == userID { return .own }
        return chat.isChannel && sender == "channel" + chat.id ? .unknown : nil
    }

    /// A text as one string or as pieces with and without marks.
    private static func text(_ view: JSONView) -> String? {
        if let text = view.string { return text }
        let pieces = view.elements.compactMap { $0.string ?? $0["text"].string }
        return pieces.isEmpty ? nil : pieces.joined()
    }

    private func session(_ view: JSONView, into output: ImportOutput) {
        let time = ImportTime.counted(view["last_active_unixtime"]) ?? ImportTime.written(view["last_active"])
        output.know(.logins, time: time, example: view["application_name"].filled)
        if view["last_ip"].filled != nil { output.know(.ipAddresses, time: time) }
    }

    private func person(_ view: JSONView, into output: ImportOutput) {
        output.count(\.profiles)
        let fields = view.fields
        let name = [fields["first_name"].filled, fields["last_name"].filled].compactMap { $0 }.joined(separator: " ")
        output.say(name, .header, label: "Name")
        output.say(fields["bio"].filled, .bio, label: "Bio")
        output.state(.name, name)
        output.state(.nickname, account.name)
        // Who sees the number is a setting that the export does not tell.
        output.know(.accountPhone, .phone, fields["phone_number"].filled)
    }
}
