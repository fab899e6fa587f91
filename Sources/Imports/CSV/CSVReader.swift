internal import Parsing

/// Reads comma-separated values (RFC 4180) as they stream by: quotes, doubled quotes, line ends in fields, byte order
/// marks. A library would hold the whole text.
final class CSVReader {
    /// Of a longer field only the beginning is kept.
    private static let longestField = 4 << 20
    /// Of a longer line, too.
    private static let longestLine = 16 << 20
    private static let mostFields = 4096

    private let source: any ByteSource
    private let chunk = ByteBuffer(capacity: 1 << 17)
    // Looked at for nearly every byte; no access to it encloses another one.
    @exclusivity(unchecked) private var at = 0
    private var isAtEnd = false
    private var isFirst = true
    /// The fields of the current line: in ``chunk``, or of a line that went beyond it one behind the other in ``line``.
    private var fields: [CSVLine.Field] = []
    private let line = ByteBuffer(capacity: 1 << 14)
    private var isCopied = false

    /// Why the source could not be read to its end.
    private(set) var fault: ByteSourceFault?
    /// Whether the text ended inside quotes.
    private(set) var isCut = false

    init(_ source: any ByteSource) {
        self.source = source
    }

    /// The fields of the next line; nil at the end. An empty line is one empty field.
    func next() -> [String]? {
        guard advance() else { return nil }
        return fields.indices.map { String(decoding: field($0), as: UTF8.self) }
    }

    /// Goes on to the next line; whether there is one.
    func advance() -> Bool {
        guard at < chunk.count || readMore() else { return false }
        if isFirst {
            isFirst = false
            if chunk.bytes.starts(with: [0xef, 0xbb, 0xbf]) { at += 3 }
        }
        isCopied = !advanceInPlace()
        if isCopied { copyLine() }
        return true
    }

    /// Takes a line that stands whole in the chunk; false if the next one does not.
    private func advanceInPlace() -> Bool {
        // Taken out while they are filled: each access to a member of a class is checked at run time.
        var fields = self.fields
        self.fields = []
        fields.removeAll(keepingCapacity: true)
        defer { self.fields = fields }
        let bytes = chunk.bytes
        guard
            let end = CSVLine.find(
                in: UnsafeBufferPointer(bytes), from: at, most: Self.mostFields, into: &fields)
        else { return false }
        for index in fields.indices { CSVLine.join(&fields[index], in: bytes) }
        at = end
        return true
    }

    private func copyLine() {
        line.reset()
        fields.removeAll(keepingCapacity: true)
        while true {
            let start = line.count
            let isLast = readField(start)
            if fields.count < Self.mostFields {
                fields.append(CSVLine.Field(start: start, end: line.count))
            } else {
                line.truncate(to: start)
            }
            if isLast { return }
        }
    }

    /// How many fields the current line has.
    var count: Int { fields.count }

    /// A field of the current line; valid until the next.
    func field(_ index: Int) -> UnsafeBufferPointer<UInt8> {
        let field = fields[index]
        let bytes = isCopied ? line.bytes : chunk.bytes
        return UnsafeBufferPointer(rebasing: bytes[field.start..<field.end])
    }

    /// Reads a field to the end of ``line``; whether the line ends behind it.
    private func readField(_ start: Int) -> Bool {
        if peek() == JSONScan.quote {
            at += 1
            readQuoted(start)
        }
        while at < chunk.count || readMore() {
            let bytes = UnsafeBufferPointer(chunk.bytes)
            let end = CSVLine.nextMark(bytes, at)
            keep(at, end, start)
            at = end
            guard end < bytes.count else { continue }
            at += 1
            if bytes[end] == UInt8(ascii: ",") { return false }
            if bytes[end] == 0x0d, peek() == 0x0a { at += 1 }
            return true
        }
        return true
    }

    private func readQuoted(_ start: Int) {
        while at < chunk.count || readMore() {
            let bytes = UnsafeBufferPointer(chunk.bytes)
            var end = JSONScan.nextMark(bytes, at)
            while end < bytes.count, bytes[end] != JSONScan.quote { end = JSONScan.nextMark(bytes, end + 1) }
            keep(at, end, start)
            at = end
            guard end < bytes.count else { continue }
            at += 1
            // A doubled quote is one that belongs to the text.
            guard peek() == JSONScan.quote else { return }
            keep(at, at + 1, start)
            at += 1
        }
        isCut = true
    }

    /// Takes bytes of the chunk to the field that begins there.
    private func keep(_ from: Int, _ to: Int, _ start: Int) {
        let room = min(Self.longestField - (line.count - start), Self.longestLine - line.count)
        guard to > from, room > 0 else { return }
        line.append(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(chunk.bytes)[from..<min(to, from + room)]))
    }

    private func peek() -> UInt8? {
        at < chunk.count || readMore() ? chunk.bytes[at] : nil
    }

    private func readMore() -> Bool {
        guard !isAtEnd else { return false }
        at = 0
        chunk.truncate(to: 0)
        do throws(ByteSourceFault) {
            chunk.grow(by: try source.read(into: chunk.room))
        } catch {
            fault = error
        }
        isAtEnd = chunk.count == 0
        return !isAtEnd
    }
}
