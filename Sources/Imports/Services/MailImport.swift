internal import AuditModel
internal import Parsing

/// Mailboxes (mbox) and single messages (eml). Mail is private: it is counted, and nothing of it is read.
final class MailImport: ServiceImport {
    static let service = ArchiveService(id: "file", name: "Mail files", isPlain: true)

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
        guard member.head.bytes.starts(with: Array("From ".utf8)) else { return output.know(.mail) }
        do throws(ByteSourceFault) {
            output.know(.mail, try LineMarks.count("From ", in: member))
        } catch {
            output.trouble(member, error.description)
        }
    }
}
