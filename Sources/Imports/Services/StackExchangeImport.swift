internal import AuditModel
internal import Parsing

/// Posts of Stack Exchange: answers of its interface in JSON, or the rows of its XML dumps.
///
/// Both can hold many people's posts. They are the owner's where all are of one user, or of the one user that a file of
/// users names.
final class StackExchangeImport: ServiceImport {
    static let service = ArchiveService(id: "stackexchange", name: "Stack Exchange")

    private(set) var account = OwnAccount()
    private var users: Set<String> = []
    private var writers: Set<String> = []

    static func claim(on head: MemberHead) -> Claim {
        switch head.shape {
        case .json(nil, let keys, false):
            let isAnswer = keys.contains("items") && (head.holds("quota_max") || head.holds("\"owner\""))
            let holdsPosts = head.holds("question_id") || head.holds("answer_id") || head.holds("comment_id")
            return isAnswer && holdsPosts || keys.contains("items") && head.holds("account_id") ? .identity : .none
        case .xml(let names):
            guard names.contains("row") else { return .none }
            return names.isDisjoint(with: ["posts", "comments", "users"]) ? .none : .identity
        default: return .none
        }
    }

    private enum Tag { case item }
    private static let items = JSONPaths<Tag>(cuts: [("items.*", .item)])

    func survey(_ member: Member) {
        if case .json = member.head.shape {
            member.json(Self.items) { _, view in
                let isUser = view["owner"].isNothing && !view["account_id"].isNothing
                let owner = isUser ? view : view["owner"]
                self.note(owner["user_id"].word, isUser: isUser, url: owner["link"].filled)
                return self.users.count < 2
            }
        } else {
            let isUsers = member.head.holds("<users")
            ElementStream(member).each("row", isEmpty: true) { row in
                let id = isUsers ? row.attribute("Id") : row.attribute("OwnerUserId") ?? row.attribute("UserId")
                self.note(id, isUser: isUsers, url: nil)
                return self.users.count < 2 && self.writers.count < 1000
            }
        }
        account.name = ownID
    }

    private func note(_ id: String?, isUser: Bool, url: String?) {
        guard let id else { return }
        if isUser { users.insert(id) } else { writers.insert(id) }
        account.url = account.url ?? url
    }

    /// The user whose posts these are, if that is clear.
    private var ownID: String? {
        if users.count == 1 { return users.first }
        return users.isEmpty && writers.count == 1 ? writers.first : nil
    }

    func read(_ member: Member, into output: ImportOutput) {
        if case .json = member.head.shape {
            output.json(member, Self.items) { _, view in self.item(view.fields, into: output) }
            return
        }
        let stream = ElementStream(member)
        let isUsers = member.head.holds("<users")
        stream.each("row", isEmpty: true) { row in
            self.row(row, isUser: isUsers, into: output)
            return !output.isStopped
        }
        output.note(stream, of: member)
    }

    private func item(_ fields: JSONFields, into output: ImportOutput) {
        if fields["owner"].isNothing {
            guard fields["user_id"].word == ownID else { return output.count(\.others) }
            output.count(\.profiles)
            output.say(fields["display_name"].filled, .header, label: "Name")
            output.say(html: fields["about_me"].filled, .bio, label: "About")
            output.say(fields["location"].filled, .bio, label: "Location")
            output.say(fields["website_url"].filled, .bio, label: "Website")
            return
        }
        guard let ownID, fields["owner"]["user_id"].word == ownID else { return output.count(\.others) }
        let isComment = fields["comment_id"].word != nil
        let time = ImportTime.counted(fields["creation_date"])
        var place = TextPlace(time: time, url: fields["link", "share_link"].filled)
        if place.url == nil, let id = fields["answer_id"].word, let page = account.url.flatMap({ WebAddress($0)?.host })
        {
            place.url = "https://\(page)/a/\(id)"
        }
        output.count(isComment ? \.comments : \.posts)
        if ImportTime.counted(fields["last_edit_date"]) != nil { output.count(\.edited) }
        output.say(fields["title"].filled.map(MarkupReferences.decoded), .post, place)
        output.say(html: fields["body"].filled, isComment ? .comment : .post, place)
    }

    private func row(_ row: MarkupText, isUser: Bool, into output: ImportOutput) {
        let id = isUser ? row.attribute("Id") : row.attribute("OwnerUserId") ?? row.attribute("UserId")
        guard let ownID, id == ownID else { return output.count(\.others) }
        if isUser {
            output.count(\.profiles)
            output.say(row.attribute("DisplayName"), .header, label: "Name")
            output.say(html: row.attribute("AboutMe"), .bio, label: "About")
            output.say(row.attribute("Location"), .bio, label: "Location")
            output.say(row.attribute("WebsiteUrl"), .bio, label: "Website")
            return
        }
        let text = row.attribute("Text")
        let place = TextPlace(time: ImportTime.utc(row.attribute("CreationDate")))
        output.count(text == nil ? \.posts : \.comments)
        if row.attribute("LastEditDate") != nil { output.count(\.edited) }
        output.say(row.attribute("Title"), .post, place)
        output.say(html: row.attribute("Body"), .post, place)
        output.say(text, .comment, place)
    }
}
