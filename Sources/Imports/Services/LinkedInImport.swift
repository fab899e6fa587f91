internal import AuditModel
internal import Parsing

/// The archive of LinkedIn: tables, some with notes before the names of their columns, some with an id in their names.
final class LinkedInImport: ServiceImport {
    static let service = ArchiveService(id: "linkedin", name: "LinkedIn")

    let account = OwnAccount()

    private enum Table: String, CaseIterable {
        case profile, positions, education, shares, comments, certifications, projects, courses, publications,
            recommendationsGiven

        /// Columns that nobody else's tables have together.
        var columns: Set<String> {
            switch self {
            case .profile: ["first name", "last name", "headline"]
            case .positions: ["company name", "title", "started on"]
            case .education: ["school name", "degree name"]
            case .shares: ["date", "sharelink", "sharecommentary"]
            case .comments: ["date", "link", "message"]
            case .certifications: ["name", "authority", "license number"]
            case .projects: ["title", "description", "url", "started on"]
            case .courses: ["name", "number"]
            case .publications: ["name", "published on", "publisher"]
            case .recommendationsGiven: ["first name", "last name", "company", "job title", "text", "status"]
            }
        }
    }

    private static let counted: [(columns: Set<String>, topic: KnowledgeTopic, time: [String])] = [
        (["first name", "last name", "connected on"], .connections, ["connected on"]),
        (["conversation id", "from", "to", "content"], .privateMessages, ["date"]),
        (["from", "to", "sent at", "message", "direction"], .connections, ["sent at"]),
        (["login date", "ip address"], .logins, ["login date"]), (["time", "search query"], .searches, ["time"]),
        (["application date", "job title"], .jobSearch, ["application date"]),
        (["saved date", "job title"], .jobSearch, ["saved date"]),
        (["date", "type", "link"], .reactions, ["date"]), (["date", "optionText".lowercased()], .reactions, ["date"]),
        (["ad date", "ad title/id"], .advertisers, ["ad date"]), (["date", "ad title/id"], .advertisers, ["date"]),
        (["member age", "company names"], .interests, []), (["type of inference", "inference"], .interests, []),
        (["first name", "last name", "emails", "phone numbers"], .contacts, []),
        (["source", "first name", "emails"], .contacts, []), (["transaction made at", "sub total"], .payments, []),
        (["organization", "followed on"], .connections, ["followed on"]),
        (["date", "fullname"], .connections, ["date"]),
        (["application name"], .connectedApps, []), (["saved answer"], .jobSearch, []),
        (["question", "answer"], .jobSearch, []),
    ]

    static func claim(on head: MemberHead) -> Claim {
        guard case .table(let columns) = head.shape else { return .none }
        if columns.isSuperset(of: Table.profile.columns) { return .sure }
        // Three of these columns are names that anybody may give.
        for table in Table.allCases where columns.isSuperset(of: table.columns) {
            let isCommon = table == .courses || table == .comments || table == .projects
            return isCommon && !head.name.hasPrefix(table.rawValue) ? .none : .sure
        }
        if columns.isSuperset(of: ["email address", "confirmed", "primary"]) { return .sure }
        if columns.isSuperset(of: ["extension", "number", "type"]) { return .sure }
        if columns.isSuperset(of: ["registered at", "registration ip"]) { return .sure }
        guard counted.contains(where: { columns.isSuperset(of: $0.columns) }) else { return .none }
        let isCommon = columns.isSuperset(of: ["date", "type", "link"]) && !head.name.hasPrefix("reactions")
        return isCommon || columns.isSuperset(of: ["question", "answer"]) ? .likely : .sure
    }

    // The archive does not hold the public address.
    func survey(_ member: Member) {}

    func read(_ member: Member, into output: ImportOutput) {
        guard case .table(let columns) = member.head.shape else { return }
        if let table = Table.allCases.first(where: { columns.isSuperset(of: $0.columns) }) {
            output.table(member, marks: table.columns) { row in self.add(row, table, into: output) }
        } else if columns.contains("confirmed") {
            output.table(member, marks: ["email address"]) { output.know(.accountEmail, .email, $0["email address"]) }
        } else if columns.contains("extension") {
            output.table(member, marks: ["number"]) { output.know(.accountPhone, .phone, $0["number"]) }
        } else if columns.contains("registration ip") {
            output.table(member, marks: ["registered at"]) { _ in output.know(.ipAddresses) }
        } else if let entry = Self.counted.first(where: { columns.isSuperset(of: $0.columns) }) {
            output.table(member, marks: entry.columns) { row in
                let time = entry.time.lazy.compactMap { row[$0] }.first
                output.know(entry.topic, time: ImportTime.utc(time))
                if entry.topic == .logins, row["ip address"] != nil { output.know(.ipAddresses) }
            }
        }
    }

    private func add(_ row: CSVTable.Row, _ table: Table, into output: ImportOutput) {
        switch table {
        case .profile: profile(row, into: output)
        case .positions:
            output.state(.employer, row["company name"])
            output.say(row["title"], .bio, label: "Job title")
            output.say(row["description"], .bio, label: "Description")
            output.say(row["location"], .bio, label: "Location")
        case .education:
            output.state(.education, row["school name"])
            output.say(row["notes"] ?? row["activities"], .bio, label: "Education")
        case .shares: share(row, into: output)
        case .comments:
            let place = TextPlace(time: ImportTime.utc(row["date"]), url: row["link"], reach: .unindexed)
            output.count(\.comments)
            output.say(row["message"].map(Self.unquoted), .comment, place)
        case .certifications:
            output.say(
                [row["name"], row["license number"]].compactMap { $0 }.joined(separator: ", "), .bio,
                label: "Certification")
        case .projects, .publications:
            output.say(row["title", "name"], .bio)
            output.say(row["description"], .bio)
        case .courses: break
        case .recommendationsGiven: output.know(.connections)
        }
    }

    /// Who saw it: `MEMBER_NETWORK` is what shares for all members say.
    private func share(_ row: CSVTable.Row, into output: ImportOutput) {
        var place = TextPlace(time: ImportTime.utc(row["date"]), url: row["sharelink"], reach: .unindexed)
        switch row["visibility"]?.uppercased() {
        case "PUBLIC", "ANYONE": place.reach = .open
        case "CONNECTIONS", "CONNECTIONS_ONLY", "CONTAINER": place.reach = .limited
        default: break
        }
        output.count(\.posts)
        let text = row["sharecommentary"].map(Self.unquoted)
        output.say(text, .post, place)
        output.link(row["sharedurl"], .post, place, shownIn: text ?? "")
    }

    /// Lines of a share are each in quotes.
    private static func unquoted(_ text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
            var line = line.trimmingSpaces()
            if line.hasPrefix("\"") { line.removeFirst() }
            if line.hasSuffix("\"") { line.removeLast() }
            return line.replacing("\"\"", with: "\"")
        }
        return lines.joined(separator: "\n")
    }

    private func profile(_ row: CSVTable.Row, into output: ImportOutput) {
        output.count(\.profiles)
        let name = [row["first name"], row["last name"]].compactMap { $0 }.joined(separator: " ")
        output.say(name, .header, label: "Name")
        output.state(.name, name)
        output.say(row["headline"], .bio, label: "Headline")
        output.say(row["summary"], .bio, label: "Summary")
        output.say(row["geo location"], .bio, label: "Location")
        output.state(.locality, row["geo location"])
        for list in [row["websites"], row["twitter handles"], row["instant messengers"]] {
            guard let list else { continue }
            for entry in list.split(whereSeparator: { $0 == "[" || $0 == "]" || $0 == "," }) {
                let value = entry.firstIndex(of: ":").map { entry[entry.index(after: $0)...] } ?? entry
                output.say(String(list.contains("://") ? value : entry), .bio, label: "Contact")
            }
        }
        // Connections may see them, by settings that the archive does not tell.
        output.know(.homeAddress, .homeAddress, row["address"])
        output.know(.birthDate, .birthDate, row["birth date"])
        if let name = row["maiden name"] { output.know(.formerNames, example: name) }
    }
}
