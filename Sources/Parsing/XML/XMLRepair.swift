/// Makes a text well-formed before an XML parser sees it: what feeds break most often, and what makes XML dangerous.
///
/// Left out: what stands before and behind the root, comments, processing instructions, the document type with its
/// entity declarations, control characters, end tags of what is not open. Added: missing end tags, quotes around values.
/// HTML's named references become characters; a bare `&` or `<` becomes a reference. CDATA sections stay as they are.
/// Depth, attributes, namespaces and elements are bounded, so that no tree grows beyond what its text is worth.
struct XMLRepair {
    /// Elements below are left out, their text is kept.
    static let deepest = 256
    /// More elements than these are left out, their text is kept.
    static let mostElements = 1_000_000
    static let mostAttributes = 64
    /// Namespaces that are declared at one place; parsers search them one by one.
    static let mostNamespaces = 64

    /// How far into the text a document may start.
    static let headWindow = 8192

    /// An element that was opened.
    struct OpenElement {
        /// As written.
        var name: Range<Int>
        /// In lower case: broken feeds close `<Title>` with `</title>`.
        var key: String
        var isWritten: Bool
        var namespaces: Int
    }

    let bytes: UnsafeBufferPointer<UInt8>
    var index = 0
    var output: [UInt8] = []
    var open: [OpenElement] = []
    /// How many elements of a name are open.
    var openCounts: [String: Int] = [:]
    var elements = 0
    var depth = 0
    var namespaces = 0
    /// The entities that the document declares, if their values are short and hold no markup or references.
    var entities: [String: [UInt8]] = [:]
    /// How many bytes more may come of entities.
    var entityBudget = 1_000_000
    /// Quotes that do not occur any more in the rest of the text.
    var spentQuotes: Set<UInt8> = []

    /// The repaired text; linear in its length.
    static func repaired(_ text: [UInt8]) -> [UInt8] {
        text.withUnsafeBufferPointer { bytes in
            var repair = XMLRepair(bytes: bytes)
            repair.output.reserveCapacity(bytes.count + 64)
            repair.run()
            return repair.output
        }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    private mutating func run() {
        while index < bytes.count {
            if elements > 0, open.isEmpty, !startAgain() { return }
            switch bytes[index] {
            case UInt8(ascii: "<"): readMark()
            case UInt8(ascii: "&"):
                if open.isEmpty { index += 1 } else { readReference() }
            default: readText()
            }
        }
        while !open.isEmpty { close() }
    }

    /// Forgets what was read if the document only starts now: servers print warnings before it, in HTML.
    private mutating func startAgain() -> Bool {
        let head = UnsafeBufferPointer(rebasing: bytes.prefix(XMLRepair.headWindow))
        guard let start = Bytes.find("<?xml ", in: head, from: index) else { return false }
        index = start + 1
        output.removeAll(keepingCapacity: true)
        open = []
        openCounts = [:]
        (elements, depth, namespaces) = (0, 0, 0)
        return true
    }

    private mutating func readMark() {
        guard index + 1 < bytes.count else {
            index += 1
            return
        }
        let next = bytes[index + 1]
        if next == UInt8(ascii: "!") {
            readDeclaration()
        } else if next == UInt8(ascii: "?") {
            if Bytes.matches("<?xml ", in: bytes, at: index), startAgain() { return }
            index = Bytes.find(UInt8(ascii: ">"), in: bytes, from: index).map { $0 + 1 } ?? bytes.count
        } else if XMLRepair.isNameStart(next) {
            readStartTag()
        } else if next == UInt8(ascii: "/"), index + 2 < bytes.count, XMLRepair.isNameStart(bytes[index + 2]) {
            readEndTag()
        } else {
            if !open.isEmpty { output.append(contentsOf: "&lt;".utf8) }
            index += 1
        }
    }

    private mutating func readText() {
        let start = index
        while index < bytes.count, bytes[index] != UInt8(ascii: "<"), bytes[index] != UInt8(ascii: "&") { index += 1 }
        if open.isEmpty { return }
        let text = bytes[start..<index]
        // `]]>` may stand in a CDATA section only, as its end.
        if text.contains(UInt8(ascii: "]")) {
            for byte in text {
                if byte == UInt8(ascii: ">") { output.append(contentsOf: "&gt;".utf8) } else { append(byte) }
            }
        } else {
            append(text)
        }
    }

    mutating func append(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
        if text.contains(where: { $0 < 0x20 }) {
            for byte in text { append(byte) }
        } else {
            output.append(contentsOf: text)
        }
    }

    /// Adds a byte, unless it is a control character that XML forbids.
    mutating func append(_ byte: UInt8) {
        if byte >= 0x20 || byte == 0x0a || byte == 0x09 || byte == 0x0d { output.append(byte) }
    }

    static func isNameStart(_ byte: UInt8) -> Bool {
        Bytes.isLetter(byte) || byte == UInt8(ascii: "_") || byte >= 0x80
    }

    static func isName(_ byte: UInt8) -> Bool {
        isNameStart(byte) || Bytes.isDigit(byte) || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: ".")
    }

    // MARK: CDATA, comments, document types

    /// Copies a CDATA section whole; leaves out all other declarations.
    private mutating func readDeclaration() {
        if Bytes.matches("<![cdata[", in: bytes, at: index) {
            let content = index + 9
            let end = Bytes.find("]]>", in: bytes, from: content)
            if !open.isEmpty {
                output.append(contentsOf: "<![CDATA[".utf8)
                append(bytes[content..<(end ?? bytes.count)])
                output.append(contentsOf: "]]>".utf8)
            }
            index = end.map { $0 + 3 } ?? bytes.count
        } else if Bytes.matches("<!--", in: bytes, at: index) {
            index = Bytes.find("-->", in: bytes, from: index + 4).map { $0 + 3 } ?? bytes.count
        } else if Bytes.matches("<!doctype", in: bytes, at: index) {
            skipDocumentType()
        } else {
            index = Bytes.find(UInt8(ascii: ">"), in: bytes, from: index).map { $0 + 1 } ?? bytes.count
        }
    }

    /// Leaves the document type out, but keeps its short entities.
    private mutating func skipDocumentType() {
        var depth = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "<"), depth > 0 { readEntity() }
            index += 1
            if byte == UInt8(ascii: "[") { depth += 1 }
            if byte == UInt8(ascii: "]") { depth = max(0, depth - 1) }
            if byte == UInt8(ascii: ">"), depth == 0 { return }
        }
    }
}
