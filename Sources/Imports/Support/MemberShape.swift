internal import AuditModel
internal import Parsing

/// What a file holds, by how it begins.
enum MemberShape {
    /// JSON: the variable that it is given to, if any; the names of the first object's members, and whether that stands
    /// in an array.
    case json(variable: String?, keys: Set<String>, isList: Bool)
    /// A table: the names of its columns, in lower case; what stands in lines of notes before them is in it too.
    case table(columns: Set<String>)
    /// An HTML page.
    case page
    /// XML; the names of the first elements.
    case xml(names: Set<String>)
    case other

    init(_ bytes: [UInt8]) {
        let mark: [UInt8] = [0xef, 0xbb, 0xbf]
        let start = bytes.starts(with: mark) ? 3 : 0
        let first = bytes.dropFirst(start).first { !JSONScan.isSpace($0) }
        switch first {
        case UInt8(ascii: "{"), UInt8(ascii: "["): self = Self.json(bytes, variable: nil)
        case UInt8(ascii: "<"): self = Self.markup(bytes)
        case nil: self = .other
        default:
            if let variable = Self.variable(bytes) {
                self = Self.json(bytes, variable: variable)
            } else {
                self = Self.table(bytes)
            }
        }
    }

    /// `YTD.tweets.part0` of `window.YTD.tweets.part0 = [`.
    private static func variable(_ bytes: [UInt8]) -> String? {
        let lead = bytes.prefix(200)
        guard lead.starts(with: Array("window.".utf8)), let end = lead.firstIndex(of: UInt8(ascii: "=")) else {
            return nil
        }
        return String(decoding: lead[7..<end], as: UTF8.self).trimmingSpaces()
    }

    private static func json(_ bytes: [UInt8], variable: String?) -> MemberShape {
        bytes.withUnsafeBufferPointer { text in
            let start = text.firstIndex { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") } ?? text.count
            var view = JSONView(text: UnsafeBufferPointer(rebasing: text[start...]))
            let isList = view.isArray
            if isList { view = view.elements.first ?? .nothing }
            var keys: Set<String> = []
            view.eachMember { name, _ in
                keys.insert(name.string ?? "")
                return true
            }
            return .json(variable: variable, keys: keys, isList: isList)
        }
    }

    private static func markup(_ bytes: [UInt8]) -> MemberShape {
        let text = String(decoding: bytes.prefix(4096), as: UTF8.self)
        let lower = text.lowercased()
        if lower.contains("<html") || lower.contains("<!doctype html") { return .page }
        var names: Set<String> = []
        for part in text.split(separator: "<").dropFirst(text.hasPrefix("<") ? 0 : 1) {
            let name = part.prefix { $0.isLetter || $0.isNumber || $0 == ":" || $0 == "-" || $0 == "_" }
            if !name.isEmpty { names.insert(String(name)) }
        }
        if lower.contains("<?xml") || names.contains("rss") || names.contains("feed") { return .xml(names: names) }
        return names.contains("body") || names.contains("p") || names.contains("div") ? .page : .xml(names: names)
    }

    private static func table(_ bytes: [UInt8]) -> MemberShape {
        guard bytes.contains(UInt8(ascii: ",")) || bytes.contains(0x0a) else { return .other }
        let reader = CSVReader(MemorySource(bytes))
        var columns: Set<String> = []
        for _ in 0..<12 {
            guard let row = reader.next() else { break }
            columns.formUnion(row.filter { $0.utf8.count < 80 }.map { $0.trimmingSpaces().lowercased() })
        }
        columns.remove("")
        return .table(columns: columns)
    }
}

/// Bytes in memory as a source.
final class MemorySource: ByteSource {
    private let bytes: [UInt8]
    private var at = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceFault) -> Int {
        let count = min(buffer.count, bytes.count - at)
        bytes.withUnsafeBytes { text in
            buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: text[at..<at + count]))
        }
        at += count
        return count
    }
}
