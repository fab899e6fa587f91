internal import AuditModel
internal import Foundation

/// The headers of a mail or of one of its parts.
struct MailHeaders {
    private var fields: [String: String] = [:]

    /// The headers of a part, and what follows the empty line.
    static func split(_ bytes: ArraySlice<UInt8>) -> (MailHeaders, ArraySlice<UInt8>) {
        var headers = MailHeaders()
        var name: String?
        var at = bytes.startIndex
        var count = 0
        while at < bytes.endIndex, count < 1_000 {
            let end = bytes[at...].firstIndex(of: 0x0a) ?? bytes.endIndex
            let line = String(decoding: bytes[at..<end].prefix(16_384), as: UTF8.self)
            let next = min(end + 1, bytes.endIndex)
            if line.trimmingSpaces().isEmpty { return (headers, bytes[next...]) }
            if line.hasPrefix(" ") || line.hasPrefix("\t"), let name {
                headers.fields[name]?.append(" " + line.trimmingSpaces())
            } else if let colon = line.firstIndex(of: ":") {
                let key = line[..<colon].lowercased()
                name = key
                if headers.fields[key] == nil {
                    headers.fields[key] = line[line.index(after: colon)...].trimmingSpaces()
                }
            }
            at = next
            count += 1
        }
        return (headers, bytes[bytes.endIndex...])
    }

    /// A field with its encoded words (RFC 2047) undone; empty where there is none.
    func text(_ name: String) -> String {
        guard let field = fields[name], field.contains("=?") else { return fields[name] ?? "" }
        var text = ""
        var rest = field[...]
        while let open = rest.firstRange(of: "=?") {
            text +=
                rest[..<open.lowerBound].trimmingSpaces().isEmpty && !text.isEmpty
                ? "" : String(rest[..<open.lowerBound])
            let parts = rest[open.upperBound...].split(separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
            guard parts.count == 4, parts[3].hasPrefix("="),
                let word = MailHeaders.word(String(parts[1]), String(parts[2]))
            else {
                text += "=?"
                rest = rest[open.upperBound...]
                continue
            }
            text += word
            rest = parts[3].dropFirst()
        }
        return text + rest
    }

    private static func word(_ encoding: String, _ text: String) -> String? {
        if encoding.lowercased() == "b" { return Data(base64Encoded: text).map { String(decoding: $0, as: UTF8.self) } }
        return String(
            decoding: quotedPrintable(Array(text.replacing("_", with: " ").utf8)[...], most: 4_096), as: UTF8.self)
    }

    /// A parameter of a field: `boundary` of `content-type`.
    func parameter(_ name: String, of field: String) -> String? {
        for part in text(field).split(separator: ";").dropFirst() {
            guard let equals = part.firstIndex(of: "=") else { continue }
            guard part[..<equals].trimmingSpaces().lowercased() == name else { continue }
            let value = part[part.index(after: equals)...].trimmingSpaces()
            return value.hasPrefix("\"") ? String(value.dropFirst().prefix { $0 != "\"" }) : value
        }
        return nil
    }

    /// The parts between the lines of a boundary.
    static func parts(of body: ArraySlice<UInt8>, boundary: String, most: Int) -> [ArraySlice<UInt8>] {
        let mark = Array(("--" + boundary).utf8)
        var parts: [ArraySlice<UInt8>] = []
        var start: Int?
        var at = body.startIndex
        while at < body.endIndex, parts.count < most {
            let end = body[at...].firstIndex(of: 0x0a) ?? body.endIndex
            if body[at..<end].starts(with: mark) {
                if let start, start <= at { parts.append(body[start..<at]) }
                if body[at..<end].dropFirst(mark.count).starts(with: [0x2d, 0x2d]) { return parts }
                start = min(end + 1, body.endIndex)
            }
            at = end + 1
        }
        if let start, start < body.endIndex, parts.count < most { parts.append(body[start...]) }
        return parts
    }

    /// The bytes of a body.
    static func decoded(_ body: ArraySlice<UInt8>, _ encoding: String, most: Int) -> [UInt8] {
        switch encoding.lowercased().trimmingSpaces() {
        case "base64":
            let text = body.prefix(most * 2).filter { $0 > 0x20 }
            return Data(base64Encoded: Data(text), options: .ignoreUnknownCharacters).map(Array.init) ?? []
        case "quoted-printable": return quotedPrintable(body, most: most)
        default: return Array(body.prefix(most))
        }
    }

    private static func quotedPrintable(_ body: ArraySlice<UInt8>, most: Int) -> [UInt8] {
        var decoded: [UInt8] = []
        var at = body.startIndex
        while at < body.endIndex, decoded.count < most {
            guard body[at] == 0x3d else {
                decoded.append(body[at])
                at += 1
                continue
            }
            let next = body[(at + 1)...].prefix(2)
            if next.first == 0x0a {
                at += 2
            } else if next.elementsEqual([0x0d, 0x0a]) {
                at += 3
            } else if next.count == 2, let value = UInt8(String(decoding: next, as: UTF8.self), radix: 16) {
                decoded.append(value)
                at += 3
            } else {
                decoded.append(0x3d)
                at += 1
            }
        }
        return decoded
    }
}
