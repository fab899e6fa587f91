internal import AuditModel

/// Collects an answer as it comes in, within its limits.
struct ResponseBuffer {
    /// Which limit was reached.
    enum Overflow {
        case header
        case body
    }

    /// The fields of the last header: those of interim answers (1xx) are dropped, trailers ignored.
    private(set) var headers: [HeaderField] = []
    private(set) var body: [UInt8] = []
    /// Set once a limit stops the transfer.
    private(set) var overflow: Overflow?
    /// Whether anything has come.
    private(set) var hasBegun = false
    /// Whether the last header came to its end.
    var hasWholeHeader: Bool { hasBegun && isBetweenHeaders }
    /// More than this is not set aside on a server's word alone.
    private static let believed = 256 << 10
    private let maximumHeaderBytes: Int
    private let maximumBodyBytes: Int
    private var headerBytes = 0
    private var isBetweenHeaders = true

    init(maximumHeaderBytes: Int, maximumBodyBytes: Int) {
        self.maximumHeaderBytes = maximumHeaderBytes
        self.maximumBodyBytes = maximumBodyBytes
    }

    /// Takes one line of a header, line end included; false stops the transfer.
    mutating func takeHeaderLine(_ line: UnsafeRawBufferPointer) -> Bool {
        hasBegun = true
        // Interim answers count too, or a server could send them for ever.
        headerBytes += line.count
        guard headerBytes <= maximumHeaderBytes else {
            overflow = .header
            return false
        }
        let text = line.prefix { $0 != 0x0d && $0 != 0x0a }
        if text.isEmpty {
            isBetweenHeaders = true
        } else if isBetweenHeaders {
            guard body.isEmpty, text.starts(with: "HTTP/".utf8) else { return true }
            headers = []
            isBetweenHeaders = false
        } else {
            addField(text)
        }
        return true
    }

    /// Takes a piece of the body; false stops the transfer, with the body filled to the limit.
    mutating func takeBody(_ piece: UnsafeRawBufferPointer) -> Bool {
        hasBegun = true
        if body.isEmpty { makeRoom(for: piece.count) }
        let room = maximumBodyBytes - body.count
        body.append(contentsOf: piece.prefix(room))
        guard piece.count <= room else {
            overflow = .body
            return false
        }
        return true
    }

    /// Makes room for the body that the server announces, as far as that can be believed: growing step by step costs
    /// copies, and up to twice the memory.
    private mutating func makeRoom(for count: Int) {
        let announced = headers.last { $0.name == "content-length" }.flatMap { Int($0.value) } ?? 0
        body.reserveCapacity(max(min(announced, maximumBodyBytes, Self.believed), min(count, maximumBodyBytes)))
    }

    private mutating func addField(_ line: Slice<UnsafeRawBufferPointer>) {
        if line.first == 0x20 || line.first == 0x09 {
            // A folded line (RFC 9112, 5.2): obsolete, and still sent.
            guard let last = headers.indices.last else { return }
            headers[last].value += " " + String(decoding: line, as: UTF8.self).trimmingSpaces()
            return
        }
        guard let colon = line.firstIndex(of: 0x3a) else { return }
        headers.append(
            HeaderField(
                name: Self.name(Self.trimmed(line[..<colon])),
                value: String(decoding: Self.trimmed(line[line.index(after: colon)...]), as: UTF8.self)
                    .trimmingSpaces()))
    }

    /// In lower case.
    private static func name(_ bytes: Slice<UnsafeRawBufferPointer>) -> String {
        guard bytes.allSatisfy({ $0 < 0x80 }) else {
            return String(decoding: bytes, as: UTF8.self).lowercased().trimmingSpaces()
        }
        let text = String(unsafeUninitializedCapacity: bytes.count) { buffer in
            for (place, byte) in bytes.enumerated() {
                buffer[place] = UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte
            }
            return bytes.count
        }
        return text.trimmingSpaces()
    }

    /// Without the blanks at both ends: most that there are, before a text is made.
    private static func trimmed(_ bytes: Slice<UnsafeRawBufferPointer>) -> Slice<UnsafeRawBufferPointer> {
        var bytes = bytes
        while let first = bytes.first, first == 0x20 || first == 0x09 { bytes.removeFirst() }
        while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
        return bytes
    }
}
