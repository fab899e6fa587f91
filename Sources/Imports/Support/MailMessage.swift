internal import AuditModel
internal import Parsing

/// One mail as it lies in a mailbox: the fields of its head (RFC 5322) and the words that it was written with.
struct MailMessage {
    /// Parts nest no deeper, and no more of them are looked at.
    private static let deepest = 4
    private static let mostParts = 40
    private static let mostFields = 300

    private let fields: [(name: String, value: String)]
    private let body: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        var fields: [(name: String, value: String)] = []
        var at = bytes.startIndex
        while at < bytes.endIndex {
            let end = bytes[at...].firstIndex(of: 0x0a) ?? bytes.endIndex
            let line = bytes[at..<end].last == 0x0d ? bytes[at..<end - 1] : bytes[at..<end]
            at = min(end + 1, bytes.endIndex)
            if line.isEmpty { break }
            let text = String(decoding: line, as: UTF8.self)
            if let first = line.first, first == 0x20 || first == 0x09, !fields.isEmpty {
                fields[fields.count - 1].value += " " + text.trimmingSpaces()
            } else if let colon = text.firstIndex(of: ":"), fields.count < Self.mostFields {
                fields.append(
                    (text[..<colon].lowercased(), String(text[text.index(after: colon)...]).trimmingSpaces()))
            }
        }
        self.fields = fields
        body = bytes[at...]
    }

    /// The field of that name, in lower case; of several the first.
    func value(_ name: String) -> String? { fields.first { $0.name == name }?.value }

    /// The addresses in all fields of these names, in lower case.
    func addresses(_ names: String...) -> [String] {
        fields.filter { names.contains($0.name) }.flatMap { Self.addresses(in: $0.value) }
    }

    /// The first web address in the field of that name.
    func link(_ name: String) -> String? {
        guard let value = value(name), let start = value.firstRange(of: "http") else { return nil }
        let address = String(value[start.lowerBound...].prefix { $0 != ">" && $0 != " " && $0 != "," })
        return WebAddress(address) == nil ? nil : address
    }

    /// The words of its first part in plain text; nil where there is none.
    var text: String? {
        var left = Self.mostParts
        return Self.text(self, depth: 0, &left)
    }

    private static func addresses(in value: String) -> [String] {
        value.lowercased().split { " <>,;\"()".contains($0) }.filter { $0.contains("@") }.map(String.init)
    }

    private static func text(_ message: MailMessage, depth: Int, _ left: inout Int) -> String? {
        left -= 1
        let type = message.value("content-type") ?? "text/plain"
        let kind = type.prefix { $0 != ";" }.trimmingSpaces().lowercased()
        if kind == "text/plain" {
            if message.value("content-disposition")?.lowercased().hasPrefix("attachment") == true { return nil }
            let bytes = MailCoding.decoded(message.body, by: message.value("content-transfer-encoding"))
            let page = Page(
                requested: "", url: "", status: 200, headers: [HeaderField(name: "content-type", value: type)],
                body: bytes)
            return PageBytes.withUTF8(of: page) { String(decoding: $0, as: UTF8.self) }
        }
        guard kind.hasPrefix("multipart/"), depth < deepest, let boundary = parameter("boundary", of: type) else {
            return nil
        }
        for part in parts(of: message.body, by: Array(("--" + boundary).utf8)) {
            guard left > 0 else { return nil }
            if let text = text(MailMessage(part), depth: depth + 1, &left) { return text }
        }
        return nil
    }

    private static func parameter(_ name: String, of value: String) -> String? {
        for part in value.split(separator: ";").dropFirst() {
            let text = part.trimmingSpaces()
            guard text.lowercased().hasPrefix(name + "=") else { continue }
            let rest = text.dropFirst(name.count + 1).filter { $0 != "\"" }
            return rest.isEmpty ? nil : String(rest)
        }
        return nil
    }

    /// What stands between the lines that begin with the mark.
    private static func parts(of body: ArraySlice<UInt8>, by mark: [UInt8]) -> [ArraySlice<UInt8>] {
        var parts: [ArraySlice<UInt8>] = []
        var start: Int?
        var at = body.startIndex
        while at < body.endIndex, parts.count < mostParts {
            let end = body[at...].firstIndex(of: 0x0a) ?? body.endIndex
            if body[at..<end].starts(with: mark) {
                if let start { parts.append(body[start..<at]) }
                start = min(end + 1, body.endIndex)
            }
            at = end + 1
        }
        return parts
    }
}
