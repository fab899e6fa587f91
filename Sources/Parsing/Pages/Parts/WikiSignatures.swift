internal import AuditModel

/// Finds the signatures that people leave under what they say on MediaWiki talk pages: a link to their user page, then
/// a time.
enum WikiSignatures {
    private static let namespaces: Set<String> = [
        "user", "user talk", "benutzer", "benutzerin", "benutzer diskussion", "utilisateur", "utilisatrice",
        "discussion utilisateur", "usuario", "usuaria", "usuário", "utente", "gebruiker", "overleg gebruiker",
        "wikipedysta", "участник", "利用者", "用户", "사용자",
    ]
    private static let timeMarks: [StaticString] = ["(UTC)", "(CET)", "(CEST)", "(BST)", "(talk)", "(JST)", "(MSK)"]
    private static let windowNodes = 60

    /// The author of each paragraph or list item that is signed. On a page where people talk, what stands before a
    /// signed paragraph, up to a heading or another's signature, is by the same author.
    static func authors(in tree: PageTree, isTalkPage: Bool) -> [Int: String] {
        var authors: [Int: String] = [:]

        for node in tree.nodes.indices where tree.nodes[node].element == .a && tree.nodes[node].kind == .element {
            guard let user = user(ofLink: node, in: tree), let block = block(around: node, in: tree) else { continue }
            if authors[block] == nil, hasTime(after: node, within: block, in: tree) { authors[block] = user }
        }
        if isTalkPage { signParagraphsBefore(&authors, in: tree) }
        return authors
    }

    private static func signParagraphsBefore(_ authors: inout [Int: String], in tree: PageTree) {
        var unsigned: [Int: [Int]] = [:]
        for node in tree.nodes.indices where tree.nodes[node].kind == .element {
            let parent = tree.nodes[node].parent
            switch tree.nodes[node].element {
            case .h1, .h2, .h3, .h4, .h5, .h6, .hr, .div: unsigned[parent] = nil
            case .p, .ul, .ol, .dl, .dd, .li, .blockquote, .pre:
                if let author = authors[node] {
                    for block in unsigned[parent] ?? [] { authors[block] = author }
                    unsigned[parent] = nil
                } else if holdsSignature(node, authors, in: tree) {
                    unsigned[parent] = nil
                } else {
                    unsigned[parent, default: []].append(node)
                }
            default: break
            }
        }
    }

    private static func holdsSignature(_ node: Int, _ authors: [Int: String], in tree: PageTree) -> Bool {
        tree.descendants(of: node).prefix(windowNodes * 4).contains { authors[$0] != nil }
    }

    private static func user(ofLink node: Int, in tree: PageTree) -> String? {
        guard mayNameUser(node, in: tree), let href = tree.value(.href, of: node), href.utf8.count < 1000 else {
            return nil
        }
        let steps = title(in: href).decodingPercent().split { $0 == "/" || $0 == "#" || $0 == "?" }
        let title = steps.last { $0.contains(":") }
        guard let parts = title?.split(separator: ":", maxSplits: 1), parts.count == 2 else { return nil }
        let namespace = parts[0].lowercased().split { $0 == "_" || $0 == " " }.joined(separator: " ")
        return namespaces.contains(namespace) ? String(parts[1]) : nil
    }

    /// The title of the wiki's page in an address: what a query gives by that name, else all of it up to a query.
    private static func title(in href: String) -> Substring {
        var text = href
        let start = text.withUTF8 { bytes -> Int in
            var start = 0
            while let hit = Bytes.find("title=", in: bytes, from: start) { start = hit + "title=".utf8.count }
            return start
        }
        let rest = text.utf8.dropFirst(start).prefix { $0 != UInt8(ascii: "&") }
        return Substring(rest)
    }

    /// Whether a link holds a colon, plain or encoded, besides that of its scheme.
    private static func mayNameUser(_ node: Int, in tree: PageTree) -> Bool {
        guard let span = tree.span(.href, of: node) else { return false }
        for index in span where tree.bytes[index] == UInt8(ascii: ":") || tree.bytes[index] == UInt8(ascii: "%") {
            if Bytes.matches("%3a", in: tree.bytes, at: index) { return true }
            let isScheme = Bytes.matches("://", in: tree.bytes, at: index)
            if tree.bytes[index] == UInt8(ascii: ":"), !isScheme { return true }
        }
        return Bytes.find("&", in: UnsafeBufferPointer(rebasing: tree.bytes[span]), from: 0) != nil
    }

    private static func block(around node: Int, in tree: PageTree) -> Int? {
        var current = tree.nodes[node].parent
        for _ in 0..<12 where current >= 0 {
            switch tree.nodes[current].element {
            case .p, .dd, .li: return current
            case .body, .table, .div: return nil
            default: current = tree.nodes[current].parent
            }
        }
        return nil
    }

    private static func hasTime(after node: Int, within block: Int, in tree: PageTree) -> Bool {
        let end = min(tree.nodes[block].end, node + windowNodes)
        guard node < end else { return false }
        let text = Array(FragmentReader.text(of: node..<end, in: tree).utf8.prefix(2000))
        return text.withUnsafeBufferPointer { bytes in
            timeMarks.contains { Bytes.find($0, in: bytes, from: 0) != nil }
        }
    }
}
