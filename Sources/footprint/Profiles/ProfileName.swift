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

    /// The nearest valid name.
    static func fold(_ text: String) -> String {
        let folded = text.utf8.map { isAllowed($0) ? $0 : 0x2d }
        let trimmed = String(decoding: folded.prefix(64), as: UTF8.self).drop { $0 == "." || $0 == "-" }
        return trimmed.isEmpty ? "profile" : String(trimmed)
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2d, 0x2e, 0x5f: true
        default: false
        }
    }
}
