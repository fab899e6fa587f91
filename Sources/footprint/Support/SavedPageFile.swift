internal import AuditModel

/// A page that the user saved, as if a server had sent it.
enum SavedPageFile {
    static func page(named name: String, bytes: [UInt8], url: String? = nil) -> Page {
        Page(
            requested: url ?? name, url: url ?? name, status: 200,
            headers: [HeaderField(name: "content-type", value: mediaType(of: name, bytes: bytes))], body: bytes)
    }

    /// By the ending of the name, else by how the bytes begin.
    private static func mediaType(of name: String, bytes: [UInt8]) -> String {
        let ending = name.split(separator: "/").last.flatMap { file in
            file.contains(".") ? file.split(separator: ".").last?.lowercased() : nil
        }
        switch ending {
        case "html", "htm", "xhtml", "mhtml": return "text/html"
        case "json": return "application/json"
        case "xml", "rss", "atom": return "application/xml"
        case "txt", "md", "log", "csv", "yaml", "yml": return "text/plain"
        default: return looksLikeHTML(bytes) ? "text/html" : "text/plain"
        }
    }

    private static func looksLikeHTML(_ bytes: [UInt8]) -> Bool {
        let head = String(decoding: bytes.prefix(512), as: UTF8.self).lowercased().drop {
            $0.isWhitespace || $0 == "\u{FEFF}"
        }
        return ["<!doctype html", "<html", "<head", "<body", "<!--", "<div", "<p>", "<p "].contains {
            head.hasPrefix($0)
        }
    }
}
