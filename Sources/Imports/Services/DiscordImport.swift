internal import AuditModel
internal import Parsing

/// The data package of Discord: one folder a channel, with what the owner wrote there and nothing of others.
///
/// Channels of servers can be read by their members; all others are private and only counted. A channel's own file says
/// which it is, and is read before all messages.
final class DiscordImport: ServiceImport {
    static let service = ArchiveService(id: "discord", name: "Discord")

    private(set) var account = OwnAccount()

    private struct Channel {
        var id: String
        var server: String
    }

    /// The channels of servers, by the folder of their files.
    private var channels: [String: Channel] = [:]

    static func claim(on head: MemberHead) -> Claim {
        switch head.shape {
        case .json(nil, let keys, false):
            if keys.isSuperset(of: ["id", "username", "discriminator"]) { return .identity }
            if keys.isSuperset(of: ["id", "username"]), !keys.isDisjoint(with: ["connections", "ip", "premium_until"]) {
                return .identity
            }
            if head.name == "channel.json", keys.isSuperset(of: ["id", "type"]) { return .identity }
            return .none
        case .json(nil, let keys, true):
            if keys.isSuperset(of: ["ID", "Timestamp", "Contents"]) { return .sure }
            return keys.isSuperset(of: ["event_type", "event_id"]) ? .likely : .none
        case .table(let columns):
            return columns.isSuperset(of: ["id", "timestamp", "contents", "attachments"]) ? .sure : .none
        default: return .none
        }
    }

    private enum Tag { case whole, entry }
    private static let whole = JSONPaths<Tag>(cuts: [("", .whole)])
    private static let entries = JSONPaths<Tag>(cuts: [("*", .entry)])

    private static func folder(of head: MemberHead) -> String {
        head.path.lastIndex(of: "/").map { String(head.path[..<$0]) } ?? ""
    }

    private static func isUser(_ head: MemberHead) -> Bool {
        guard case .json(_, let keys, _) = head.shape else { return false }
        return keys.contains("username")
    }

    func survey(_ member: Member) {
        member.json(Self.whole) { _, view in
            if Self.isUser(member.head) {
                self.account.name = view["username"].filled?.lowercased()
                return false
            }
            let type = view["type"].word ?? ""
            guard let id = view["id"].word, type != "1", type != "3", type != "DM", type != "GROUP_DM",
                view["recipients"].isNothing, let server = view["guild"]["id"].word
            else { return false }
            self.channels[Self.folder(of: member.head)] = Channel(id: id, server: server)
            return false
        }
    }

    func read(_ member: Member, into output: ImportOutput) {
        let channel = channels[Self.folder(of: member.head)]
        switch member.head.shape {
        case .table:
            output.table(member, marks: ["contents"]) { row in
                self.message(
                    row["contents"], id: row["id"], time: ImportTime.utc(row["timestamp"]), in: channel, into: output)
            }
        case .json(_, let keys, true) where keys.contains("Contents"):
            output.json(member, Self.entries) { _, view in
                let fields = view.fields
                self.message(
                    fields["Contents"].string, id: fields["ID"].word,
                    time: ImportTime.utc(fields["Timestamp"].filled), in: channel, into: output)
            }
        case .json(_, _, true):
            output.json(member, Self.entries) { _, view in
                output.know(.viewed, time: ImportTime.written(view["timestamp"]))
            }
        case .json where Self.isUser(member.head):
            output.json(member, Self.whole) { _, view in self.user(view.fields, into: output) }
        default: break
        }
    }

    private func message(
        _ text: String?, id: String?, time: ZonedTime?, in channel: Channel?, into output: ImportOutput
    ) {
        guard let channel else { return output.know(.privateMessages, time: time) }
        var place = TextPlace(time: time, reach: .limited)
        if let id { place.url = "https://discord.com/channels/\(channel.server)/\(channel.id)/\(id)" }
        output.count(\.posts)
        output.say(text, .post, place)
    }

    private func user(_ fields: JSONFields, into output: ImportOutput) {
        output.count(\.profiles)
        // Members of the same servers see it.
        let place = TextPlace(reach: .limited)
        output.state(.nickname, fields["username"].filled, place)
        output.say(fields["global_name"].filled, .header, place, label: "Name")
        output.say(fields["bio"].filled ?? fields["user_profile_metadata"]["bio"].filled, .bio, place, label: "About")
        output.know(.accountEmail, .email, fields["email"].filled)
        output.know(.accountPhone, .phone, fields["phone"].filled)
        if fields["ip"].filled != nil { output.know(.ipAddresses) }
        for connection in fields["connections"].elements {
            output.know(.linkedAccounts, example: connection["type"].filled)
            // Those that the owner shows on the profile.
            guard connection["visibility"].word == "1", let name = connection["name"].filled else { continue }
            output.say(name, .bio, place, label: connection["type"].filled)
        }
        output.know(.payments, fields["payments"].count)
        output.know(.connections, fields["relationships"].count)
        output.know(.devices, fields["fingerprints"].count)
        output.know(.logins, fields["user_sessions"].count)
    }
}
