internal import AuditModel
internal import Parsing

/// The archive of Medium: a page of HTML a story, and lists of all else.
final class MediumImport: ServiceImport {
    static let service = ArchiveService(id: "medium", name: "Medium")
    /// A story is no longer than that.
    private static let largest = 8 << 20

    private(set) var account = OwnAccount()

    private static let folders: [String: KnowledgeTopic] = [
        "ips": .ipAddresses, "sessions": .logins, "claps": .reactions, "bookmarks": .reactions,
        "highlights": .reactions,
        "blocks": .blocked, "users-following": .connections, "pubs-following": .connections,
        "topics-following": .interests, "interests": .interests, "twitter": .connections, "partner-program": .payments,
        "lists": .reactions,
    ]

    static func claim(on head: MemberHead) -> Claim {
        guard case .page = head.shape else { return .none }
        if head.name == "profile.html", head.holds("medium.com/@") { return .identity }
        guard head.holds("p-name"), head.holds("h-entry") || head.holds("data-field=\"subtitle\"") || head.holds("graf")
        else {
            return folders.contains { head.isIn($0.key) } && head.holds("<ul") ? .likely : .none
        }
        return head.isIn("posts") || head.holds("data-field=\"body\"") ? .sure : .none
    }

    func survey(_ member: Member) {
        guard let bytes = try? member.bytes(atMost: Self.largest) else { return }
        let read = HTMLText.read(fragment: bytes)
        for link in read.links {
            let parts = link.url.split(separator: "/")
            guard link.url.contains("medium.com/@"), let name = parts.first(where: { $0.hasPrefix("@") }) else {
                continue
            }
            account.name = name.dropFirst().prefix { $0 != "?" && $0 != "#" }.lowercased()
            account.url = "https://medium.com/@" + (account.name ?? "")
            return
        }
    }

    func read(_ member: Member, into output: ImportOutput) {
        let bytes: [UInt8]
        do throws(ByteSourceFault) {
            bytes = try member.bytes(atMost: Self.largest)
        } catch {
            return output.trouble(member, error.description)
        }
        if member.head.name == "profile.html" { return profile(bytes, into: output) }
        if let topic = Self.folders.first(where: { member.head.isIn($0.key) })?.value {
            return output.know(topic, Self.items(in: bytes))
        }
        if member.head.name.hasPrefix("draft") { return output.know(.drafts) }
        story(bytes, into: output)
    }

    private static func items(in bytes: [UInt8]) -> Int {
        var count = 0
        for (place, byte) in bytes.enumerated() where byte == UInt8(ascii: "<") {
            if bytes[place...].starts(with: Array("<li".utf8)) { count += 1 }
        }
        return count
    }

    private func story(_ bytes: [UInt8], into output: ImportOutput) {
        let markup = MarkupText(bytes)
        var place = TextPlace()
        if let time = markup.find("<time") {
            place.time = markup.piece(time..<markup.bytes.count).attribute("datetime").flatMap(DateReading.time)
        }
        // The attribute may stand before or after the class.
        if let mark = markup.find("p-canonical"), let tag = markup.findLast("<a", before: mark) {
            let end = markup.find(">", from: mark) ?? mark
            place.url = markup.piece(tag..<end).attribute("href")
        }
        output.count(\.posts)
        output.say(markup.element("h1").map { HTMLText.plain(fragment: $0.bytes) }, .post, place)
        let start = markup.find("<section") ?? 0
        let end = markup.findLast("</section>", before: markup.bytes.count) ?? markup.bytes.count
        let read = HTMLText.read(fragment: markup.piece(min(start, end)..<end).bytes)
        output.say(read.text, .post, place)
        for link in read.links { output.link(link.url, text: link.text, .post, place, shownIn: read.text) }
    }

    private func profile(_ bytes: [UInt8], into output: ImportOutput) {
        output.count(\.profiles)
        let text = HTMLText.plain(fragment: bytes)
        for line in text.split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let value = line[line.index(after: colon)...].trimmingSpaces()
            switch line[..<colon].trimmingSpaces().lowercased() {
            case "email", "email address": output.know(.accountEmail, .email, value)
            case "display name", "name": output.say(value, .header, label: "Name")
            case "bio": output.say(value, .bio, label: "Bio")
            default: break
            }
        }
        output.state(.nickname, account.name)
    }
}
