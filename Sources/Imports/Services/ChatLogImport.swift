internal import AuditModel
internal import Parsing

/// A chat that somebody saved as text, as WhatsApp and others do. It is private, and others' words stand in it: its
/// messages are counted, and nothing of it is read.
final class ChatLogImport: ServiceImport {
    static let service = ArchiveService(id: "file", name: "Saved chats", isPlain: true)
    /// A line's beginning is enough.
    private static let longestLine = 200

    let account = OwnAccount()

    static func claim(on head: MemberHead) -> Claim {
        guard ["txt", "text", ""].contains(head.ending) else { return .none }
        let lines = String(decoding: head.bytes.prefix(4096), as: UTF8.self).split(separator: "\n").prefix(20)
        let messages = lines.filter { isMessage($0) }.count
        // A diary may have days before its lines, too, but no clock and sender behind them.
        return messages >= 2 && messages * 2 >= lines.count ? .sure : .none
    }

    /// Whether a line begins with a day, a time, and a sender: `[12/03/2026, 10:00:00] Ada: …` or
    /// `12.03.26, 10:00 - Ada: …`.
    static func isMessage(_ line: Substring) -> Bool {
        var rest = line.utf8.drop { $0 >= 0x80 }[...]
        if rest.first == UInt8(ascii: "[") { rest = rest.dropFirst() }
        let stamp = rest.prefix(26)
        guard let first = stamp.first, isDigit(first) else { return false }
        let marks = stamp.prefix(11).filter {
            $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
        }
        guard marks.count >= 2, let colon = stamp.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let minutes = stamp[stamp.index(after: colon)...].prefix(2)
        guard minutes.count == 2, minutes.allSatisfy(isDigit) else { return false }
        return rest.dropFirst(12).prefix(80).contains(UInt8(ascii: ":"))
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    func survey(_ member: Member) {}

    func read(_ member: Member, into output: ImportOutput) {
        let reader = LineReader(member, longest: Self.longestLine)
        while let line = reader.next() {
            if Self.isMessage(line[...]) { output.know(.privateMessages) }
        }
        if let fault = reader.fault { output.trouble(member, fault.description) }
    }
}
