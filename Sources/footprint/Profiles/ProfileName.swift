internal import AuditModel

/// The name of a profile: it becomes the name of a folder under the reports.
enum ProfileName {
    static func isValid(_ name: String) -> Bool {
        guard let first = name.utf8.first, first != 0x2e, name.utf8.count <= 64 else { return false }
        return name.utf8.allSatisfy(isAllowed)
    }

    /// The file's name without its ending, other characters turned into `-`.
    static func fromFile(_ path: String) -> String {
        var name = path.split(separator: "/").last.map(String.init) ?? path
        for ending in [".yaml", ".yml"] where name.hasSuffix(ending) { name.removeLast(ending.utf8.count) }
        return fold(name)
    }

    /// A name for the reports of a handle given without a profile: `github-alice`, `alice.example.org-about`.
    static func of(_ handle: Handle) -> String {
        let text = handle.description
        return fold(text.firstRange(of: "://").map { String(text[$0.upperBound...]) } ?? text)
    }

    /// A name for the reports of an account name that is looked for everywhere.
    static func of(_ username: String) -> String { fold(username) }

    /// The nearest valid name.
    private static func fold(_ text: String) -> String {
        let folded = String(decoding: text.utf8.map { isAllowed($0) ? $0 : 0x2d }.prefix(64), as: UTF8.self)
        let parts = folded.split(separator: "-").joined(separator: "-").drop { $0 == "." }
        return parts.isEmpty ? "profile" : String(parts)
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2d, 0x2e, 0x5f: true
        default: false
        }
    }
}
