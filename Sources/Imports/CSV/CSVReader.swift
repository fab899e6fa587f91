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
    private var at = 0
    private var isAtEnd = false
    private var isFirst = true
    /// The fields of the current line, one behind the other, and where each ends.
    private let line = ByteBuffer(capacity: 1 << 14)
    private var ends: [Int] = []

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
        return ends.indices.map { String(decoding: field($0), as: UTF8.self) }
    }

    /// Goes on to the next line; whether there is one.
    func advance() -> Bool {
        guard at < chunk.count || readMore() else { return false }
        if isFirst {
            isFirst = false
            if chunk.bytes.starts(with: [0xef, 0xbb, 0xbf]) { at += 3 }
        }
        line.reset()
        ends.removeAll(keepingCapacity: true)
        while true {
            let start = line.count
            let isLast = readField(start)
            if ends.count < Self.mostFields { ends.append(line.count) } else { line.truncate(to: start) }
            if isLast { return true }
        }
    }

    /// How many fields the current line has.
    var count: Int { ends.count }

    /// A field of the current line; valid until the next.
    func field(_ index: Int) -> UnsafeBufferPointer<UInt8> {
        let start = index == 0 ? 0 : ends[index - 1]
        return UnsafeBufferPointer(rebasing: line.bytes[start..<ends[index]])
    }

    /// Reads a field to the end of ``line``; whether the line ends behind it.
    private func readField(_ start: Int) -> Bool {
        if peek() == JSONScan.quote {
            at += 1
            readQuoted(start)
        }
        while at < chunk.count || readMore() {
            let bytes = chunk.bytes
            var end = at
            while end < bytes.count, !Self.isMark(bytes[end]) { end += 1 }
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

    @inline(__always)
    private static func isMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ",") || byte == 0x0a || byte == 0x0d }

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
