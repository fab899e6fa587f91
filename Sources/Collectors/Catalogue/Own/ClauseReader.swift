internal import Yams

/// Reads what an answer must look like: `found` and `absent` of a record.
struct ClauseReader {
    private static let keys: Set<String> = ["status", "text", "json", "xpath", "address"]

    /// Nil if the record says nothing.
    func clause(_ node: Node?) throws(CatalogueError) -> PresenceRule.Clause? {
        guard let node else { return nil }
        guard let mapping = node.mapping else {
            throw failure(node, "write what the answer has: status, text, json, xpath or address")
        }
        var clause = PresenceRule.Clause()
        for (key, value) in mapping {
            switch key.string ?? "" {
            case "status":
                clause.statuses = try entries(value).map { node throws(CatalogueError) in try statuses(node) }
            case "text": clause.marks += try texts(value).map { .text(AddressTemplate($0)) }
            case "xpath": clause.marks += try texts(value).map { .xpath($0) }
            case "address": clause.marks += try texts(value).map { .address(AddressTemplate($0)) }
            case "json": clause.marks += try entries(value).map { node throws(CatalogueError) in try member(node) }
            case let other:
                throw failure(key, "unknown key '\(other)'; here stand \(Self.keys.sorted().joined(separator: ", "))")
            }
        }
        guard !clause.statuses.isEmpty || !clause.marks.isEmpty else { throw failure(node, "it tests nothing") }
        return clause
    }

    /// `200`, or `300-399`.
    private func statuses(_ node: Node) throws(CatalogueError) -> ClosedRange<Int> {
        let ends = (node.string ?? "").split(separator: "-").compactMap { Int($0) }
        guard let first = ends.first, let last = ends.last, ends.count <= 2, (100...999).contains(first), first <= last
        else { throw failure(node, "'status' is a number as 404, or a range as 300-399") }
        return first...last
    }

    /// `user.id` alone wants something there; `path` and `is` want that value, or the account.
    private func member(_ node: Node) throws(CatalogueError) -> PresenceMark {
        if let path = node.string { return .json(path: path, .filled) }
        guard let mapping = node.mapping, let path = mapping["path"]?.string else {
            throw failure(node, "'json' is a path as user.id, or 'path' and 'is'")
        }
        switch mapping["is"]?.string {
        case nil: return .json(path: path, .filled)
        case "{handle}": return .json(path: path, .account)
        case "missing": return .json(path: path, .missing)
        case let value?: return .json(path: path, .equals(value))
        }
    }

    private func texts(_ node: Node) throws(CatalogueError) -> [String] {
        try entries(node).map { node throws(CatalogueError) in
            guard let text = node.string, !text.isEmpty else { throw failure(node, "an empty text stands everywhere") }
            return text
        }
    }

    private func entries(_ node: Node) -> [Node] { node.sequence.map { Array($0) } ?? [node] }

    private func failure(_ node: Node, _ problem: String) -> CatalogueError {
        .record(line: node.mark?.line, problem)
    }
}
