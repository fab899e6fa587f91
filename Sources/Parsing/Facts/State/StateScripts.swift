internal import AuditModel

/// Finds the data in scripts and attributes, and hands it to a scanner.
struct StateScripts {
    private(set) var scanner: StateScanner
    private let tree: PageTree
    private let base: UnsafeBufferPointer<UInt8>
    /// Shorter tags hold no profile.
    private static let shortestTag = 64

    init(_ tree: PageTree, _ scanner: StateScanner) {
        self.tree = tree
        self.scanner = scanner
        base = tree.bytes
    }

    /// Reads the data of a script element.
    mutating func read(script node: Int) {
        let kind = kind(ofScript: node)
        if kind == .other { return }
        for child in tree.descendants(of: node) where tree.nodes[child].kind != .element {
            let text = UnsafeBufferPointer(rebasing: base[tree.nodes[child].span])
            if tree.value(.id, of: node) == "__NUXT_DATA__" {
                scanner.add(NuxtPayload.objects(in: text, scanner.matcher))
            } else if kind == .data {
                scanner.scanAll(text)
            } else {
                read(code: text)
            }
        }
    }

    /// What a script holds.
    private enum Kind {
        case code, data, other
    }

    private func kind(ofScript node: Int) -> Kind {
        guard let span = tree.span(.type, of: node), !span.isEmpty else { return .code }
        let type = UnsafeBufferPointer(rebasing: base[span].prefix(100))
        func says(_ word: StaticString) -> Bool {
            type.indices.contains { Bytes.matches(word, in: type, at: $0) }
        }
        // Linked data has a reader of its own, templates hold no data.
        if says("ld+json") || says("html") || says("template") { return .other }
        return says("json") ? .data : .code
    }

    /// Reads the attributes that hold JSON: `data-page="{&quot;…"`. The tree keeps only attributes that it knows, so
    /// the source of each long tag is looked through.
    mutating func readAttributes() {
        var position = 0
        for node in tree.nodes.indices {
            let start = tree.nodes[node].offset
            guard tree.nodes[node].kind == .element, start >= position else { continue }
            let end = node + 1 < tree.nodes.count ? tree.nodes[node + 1].offset : base.count
            if end - start >= Self.shortestTag { position = readTag(start..<end) }
        }
    }

    /// Reads the attributes with JSON in a tag; returns how far it read.
    private mutating func readTag(_ span: Range<Int>) -> Int {
        var position = span.lowerBound
        while position < span.upperBound,
            let brace = Bytes.find(
                UInt8(ascii: "{"), in: UnsafeBufferPointer(rebasing: base[..<span.upperBound]), from: position)
        {
            position = brace + 1
            var quote = brace - 1
            if quote > 0, base[quote] == UInt8(ascii: "[") { quote -= 1 }
            guard quote > span.lowerBound, base[quote] == UInt8(ascii: "\"") || base[quote] == UInt8(ascii: "'"),
                base[quote - 1] == UInt8(ascii: "="),
                let end = Bytes.find(base[quote], in: base, from: brace)
            else { continue }
            position = end
            var value: [UInt8] = []
            CharacterReferences.append(quote + 1..<end, of: base, inAttribute: true, to: &value)
            value.withUnsafeBufferPointer { scanner.scanAll($0) }
        }
        return position
    }

    /// Reads what a program holds: objects in JSON notation, and strings that are parsed as JSON.
    private mutating func read(code: UnsafeBufferPointer<UInt8>) {
        readParsedStrings(code)
        if StateScripts.isStream(code) {
            scanner.scanAll(code)
            return
        }
        var position = 0
        while let brace = Bytes.find(UInt8(ascii: "{"), in: code, from: position) {
            position = isData(code, at: brace) ? max(scanner.scan(code, from: brace), brace + 1) : brace + 1
        }
    }

    /// Whether an object begins here that is data: the first name is in quotes, or it is given to a variable that a
    /// whole page shares.
    private func isData(_ code: UnsafeBufferPointer<UInt8>, at brace: Int) -> Bool {
        var next = brace + 1
        while next < min(code.count, brace + 64), Bytes.isSpace(code[next]) { next += 1 }
        guard next < code.count else { return false }
        if code[next] == UInt8(ascii: "\"") { return true }
        guard Bytes.isLetter(code[next]) || code[next] == UInt8(ascii: "'") else { return false }
        var before = brace
        while before > 0, brace - before < 8, Bytes.isSpace(code[before - 1]) { before -= 1 }
        guard before > 0, code[before - 1] == UInt8(ascii: "=") else { return false }
        let left = UnsafeBufferPointer(rebasing: code[max(0, before - 48)..<before])
        return Bytes.find("__", in: left, from: 0) != nil || Bytes.find("window.", in: left, from: 0) != nil
    }

    /// Whether a script only hands over pieces of data: `self.__next_f.push([1,"…"])`.
    private static func isStream(_ code: UnsafeBufferPointer<UInt8>) -> Bool {
        let head = UnsafeBufferPointer(rebasing: code.prefix(64))
        return Bytes.find("__next_f", in: head, from: 0) != nil
    }

    /// Reads `JSON.parse("…")`, `JSON.parse(decodeURIComponent("…"))`.
    private mutating func readParsedStrings(_ code: UnsafeBufferPointer<UInt8>) {
        var position = 0
        while let call = Bytes.find("JSON.parse(", in: code, from: position) {
            position = call + "JSON.parse(".utf8.count
            var isEncoded = false
            if Bytes.matches("decodeuricomponent(", in: code, at: position) {
                position += "decodeuricomponent(".utf8.count
                isEncoded = true
            }
            guard position < code.count, code[position] == UInt8(ascii: "\"") || code[position] == UInt8(ascii: "'"),
                let end = StateScanner.endOfString(code, from: position)
            else { continue }
            var text = StateScanner.string(position..<end, of: code)
            if isEncoded { text = text.decodingPercent() }
            position = end
            Array(text.utf8).withUnsafeBufferPointer { scanner.scanAll($0, nesting: 1) }
        }
    }
}
