internal import AuditModel
internal import Parsing
internal import Shield

/// A mail as it is stored (RFC 5322, MIME): sender, subject, and what a reader sees.
///
/// Nesting, parts and decoded bytes are bounded: what goes beyond is left out.
struct MailFile {
    private static let deepest = 8
    private static let mostParts = 64
    private static let mostBytes = 2 << 20

    private(set) var sender = ""
    private(set) var subject = ""
    private(set) var date = ""
    private(set) var text = ""
    private(set) var links: [Message.Link] = []
    /// Names of attachments.
    private(set) var attachments: [String] = []
    private var parts = 0
    private var plain = ""

    /// Whether bytes begin with headers of a mail.
    static func isMail(_ bytes: [UInt8]) -> Bool {
        let head = String(decoding: bytes.prefix(4_096), as: UTF8.self)
        let names = head.split(separator: "\n").prefix { !$0.trimmingSpaces().isEmpty }.compactMap { line -> String? in
            line.firstIndex(of: ":").map { line[..<$0].lowercased() }
        }
        return names.contains("from")
            && (names.contains("received") || names.contains("mime-version") || names.contains("date")
                || names.contains("message-id"))
    }

    init(_ bytes: [UInt8]) {
        let (headers, body) = MailHeaders.split(bytes[...])
        sender = headers.text("from")
        subject = headers.text("subject")
        date = headers.text("date")
        read(headers, body, depth: 0)
        // The HTML is what most readers see; the plain text stands for it where there is none.
        if text.isEmpty { text = plain }
        if !subject.isEmpty { text = "Subject: \(subject)\n\n\(text)" }
        if !attachments.isEmpty { text += "\n[attachment: \(attachments.joined(separator: ", "))]" }
    }

    private mutating func read(_ headers: MailHeaders, _ body: ArraySlice<UInt8>, depth: Int) {
        parts += 1
        guard depth <= Self.deepest, parts <= Self.mostParts, text.utf8.count < Self.mostBytes else { return }
        let type = headers.text("content-type").lowercased()
        if type.hasPrefix("multipart/"), let boundary = headers.parameter("boundary", of: "content-type") {
            for part in MailHeaders.parts(of: body, boundary: boundary, most: Self.mostParts) {
                let (headers, body) = MailHeaders.split(part)
                read(headers, body, depth: depth + 1)
            }
            return
        }
        if type.hasPrefix("message/rfc822") {
            let (headers, body) = MailHeaders.split(body)
            return read(headers, body, depth: depth + 1)
        }
        if let name = headers.parameter("filename", of: "content-disposition")
            ?? headers.parameter("name", of: "content-type"),
            !type.hasPrefix("text/html") || headers.text("content-disposition").lowercased().hasPrefix("attachment")
        {
            if attachments.count < 32 { attachments.append(String(name.prefix(120))) }
            return
        }
        guard type.isEmpty || type.hasPrefix("text/") else { return }
        let decoded = MailHeaders.decoded(body, headers.text("content-transfer-encoding"), most: Self.mostBytes)
        let label = headers.text("content-type")
        let shown = decoded.withUnsafeBufferPointer {
            PageText.withShown(
                of: $0,
                contentType: "text/plain; charset=" + (headers.parameter("charset", of: "content-type") ?? "utf-8")
            ) {
                String(decoding: $0.bytes, as: UTF8.self)
            }
        }
        guard let shown else { return }
        if PageText.isHTML(label) {
            let page = MessageText.html(shown)
            text += (text.isEmpty ? "" : "\n") + page.text
            links += page.links
        } else {
            plain += (plain.isEmpty ? "" : "\n") + shown
        }
    }
}
