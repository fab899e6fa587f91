internal import AuditModel
internal import Parsing

/// Mailboxes (mbox) and single messages (eml). Mail is private: it is counted, and nothing of it is read, but for what
/// the owner wrote to lists with an archive on the web.
final class MailImport: ServiceImport {
    static let service = ArchiveService(id: "file", name: "Mail files", isPlain: true)
    private static let longest = 1 << 18

    let account = OwnAccount()

    static func claim(on head: MemberHead) -> Claim {
        let text = String(decoding: head.bytes.prefix(4096), as: UTF8.self)
        if text.hasPrefix("From "), text.contains("\nFrom:") || text.contains("\nDate:") || head.ending == "mbox" {
            return .sure
        }
        let marks = ["From:", "Date:", "Message-ID:", "Message-Id:", "Received:", "Subject:", "MIME-Version:"]
        let held = marks.filter { text.hasPrefix($0) || text.contains("\n" + $0) }.count
        return held >= 3 ? (head.ending == "eml" ? .sure : .likely) : .none
    }

    func survey(_ member: Member) {}

    func read(_ member: Member, into output: ImportOutput) {
        do throws(ByteSourceFault) {
            guard member.head.bytes.starts(with: Array("From ".utf8)) else {
                return take(MailMessage(try member.bytes(atMost: Self.longest)[...]), into: output)
            }
            try Mailbox.each(member) { take(MailMessage($0), into: output) }
        } catch {
            output.trouble(member, error.description)
        }
    }

    private func take(_ message: MailMessage, into output: ImportOutput) {
        let time = message.value("date").flatMap(DateReading.time)
        guard let archive = Self.archive(of: message), let sender = Self.owner(of: message) else {
            return output.know(.mail, time: time)
        }
        let place = TextPlace(time: time, url: archive)
        let isReply = message.value("in-reply-to") != nil
        output.count(isReply ? \.comments : \.posts)
        output.state(.email, sender, place)
        // The subject of a reply is somebody else's.
        if !isReply, let subject = message.value("subject"), !subject.contains("=?") {
            output.say(subject, .post, place)
        }
        guard let text = message.text else { return }
        let parts = QuotedLines.splitMail(text)
        if parts.isEmpty { return output.say(text, isReply ? .comment : .post, place) }
        for part in parts {
            var place = place
            if part.isQuoted { place.owner = .other }
            output.say(part.text, isReply ? .comment : .post, place)
        }
    }

    /// Where others read it: its own address in the list's archive (RFC 5064), or the archive's (RFC 2369). Nil for mail
    /// that went to no list, and for lists whose archive is for members, as far as the address shows it.
    private static func archive(of message: MailMessage) -> String? {
        guard message.value("list-id") != nil || message.value("list-post") != nil,
            let link = message.link("archived-at") ?? message.link("list-archive")
        else { return nil }
        let path = link.lowercased()
        return path.contains("/private/") || path.contains("groups.google.com/a/") ? nil : link
    }

    /// The sender's address where the sender is who the mail was delivered to: lists send their members' own posts back
    /// to them. Nobody else's words are read.
    private static func owner(of message: MailMessage) -> String? {
        let sender = message.addresses("from")
        guard sender.count == 1, let address = sender.first else { return nil }
        return message.addresses("delivered-to", "x-original-to", "envelope-to").contains(address) ? address : nil
    }
}
