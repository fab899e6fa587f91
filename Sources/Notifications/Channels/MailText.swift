internal import AuditModel
internal import Foundation

/// Messages as e-mails (RFC 5322, RFC 2045 to 2047).
enum MailText {
    private static let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// Header and text, with lines that end in CR LF.
    static func message(_ notice: Notice, from: String, to recipients: [String], date: Timestamp) -> [UInt8] {
        let host = from.split(separator: "@").last.map(String.init) ?? "localhost"
        let body = notice.lines.joined(separator: "\n") + "\n"
        let headers = [
            "From: Footprint <\(from)>", "To: \(recipients.joined(separator: ",\r\n "))",
            "Subject: \(header(notice.title))", "Date: \(text(of: date))", "Message-ID: <\(notice.key)@\(host)>",
            "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64",
            "Auto-Submitted: auto-generated",
        ]
        return Array((headers.joined(separator: "\r\n") + "\r\n\r\n" + base64(Array(body.utf8)) + "\r\n").utf8)
    }

    /// A header's words: as they are in ASCII, else as encoded words of at most 75 characters.
    static func header(_ text: String) -> String {
        let clean = String(text.map { $0.isNewline ? " " : $0 })
        guard !clean.utf8.allSatisfy({ (0x20..<0x7f).contains($0) }) || clean.utf8.count > 900 else { return clean }
        var words: [String] = []
        var part: [UInt8] = []
        for character in clean {
            let bytes = Array(String(character).utf8)
            if part.count + bytes.count > 42 {
                words.append("=?utf-8?B?\(Data(part).base64EncodedString())?=")
                part = []
            }
            part += bytes
        }
        words.append("=?utf-8?B?\(Data(part).base64EncodedString())?=")
        return words.joined(separator: "\r\n ")
    }

    /// `Mon, 02 Mar 2026 09:00:00 +0000`.
    static func text(of moment: Timestamp) -> String {
        let day = moment.day
        let clock = moment.description.dropFirst(11).prefix(8)
        return
            "\(days[day.weekday]), \(String(day.day).padded(to: 2)) \(months[day.month - 1]) \(day.year) \(clock) +0000"
    }

    private static func base64(_ bytes: [UInt8]) -> String {
        let text = Array(Data(bytes).base64EncodedString())
        return stride(from: 0, to: text.count, by: 76).map { String(text[$0..<min($0 + 76, text.count)]) }
            .joined(separator: "\r\n")
    }

    /// A part of an address's path, all but unreserved characters encoded.
    static func pathPart(_ text: String) -> String {
        text.utf8.map { byte in
            let isPlain =
                byte &- 0x61 < 26 || byte &- 0x41 < 26 || byte &- 0x30 < 10 || [0x2d, 0x2e, 0x5f, 0x7e].contains(byte)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + String(byte, radix: 16, uppercase: true).padded(to: 2)
        }.joined()
    }
}
