internal import Parsing

/// Reads comma-separated values (RFC 4180) as they stream by: quotes, doubled quotes, line ends in fields, byte order
/// marks. A library would hold the whole text.
final class CSVReader {
    /// Of a longer field only the beginning is kept.
    private static let longestField = 4 << 20
    private static let mostFields = 4096

    private let source: any ByteSource
    private let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 17, alignment: 16)
    private var at = 0
    private var count = 0
    private var isAtEnd = false
    private var field: [UInt8] = []
    private var isFirst = true

    /// Why the source could not be read to its end.
    private(set) var fault: ByteSourceFault?
    /// Whether the text ended inside quotes.
    private(set) var isCut = false

    init(_ source: any ByteSource) {
        self.source = source
    }

    deinit { chunk.deallocate() }

    /// The fields of the next line; nil at the end. An empty line is one empty field.
    func next() -> [String]? {
        guard peek() != nil else { return nil }
        if isFirst {
            isFirst = false
            skipMark()
        }
        var row: [String] = []
        while true {
            let isLast = readField()
            if row.count < Self.mostFields { row.append(String(decoding: field, as: UTF8.self)) }
            if isLast { return row }
        }
    }

    /// Reads a field into ``field``; whether the line ends behind it.
    private func readField() -> Bool {
        field.removeAll(keepingCapacity: true)
        if peek() == JSONScan.quote {
            at += 1
            readQuoted()
        }
        while let byte = peek() {
            at += 1
            switch byte {
            case UInt8(ascii: ","): return false
            case 0x0a: return true
            case 0x0d:
                if peek() == 0x0a { at += 1 }
                return true
            default: keep(byte)
            }
        }
        return true
    }

    private func readQuoted() {
        while let byte = peek() {
            at += 1
            if byte == JSONScan.quote {
                guard peek() == JSONScan.quote else { return }
                at += 1
            }
            keep(byte)
        }
        isCut = true
    }

    private func keep(_ byte: UInt8) {
        if field.count < Self.longestField { field.append(byte) }
    }

    private func skipMark() {
        guard peek() == 0xef, at + 2 < count, chunk[at + 1] == 0xbb, chunk[at + 2] == 0xbf else { return }
        at += 3
    }

    @inline(__always)
    private func peek() -> UInt8? {
        if at < count { return chunk[at] }
        return readMore() ? chunk[at] : nil
    }

    private func readMore() -> Bool {
        guard !isAtEnd else { return false }
        at = 0
        count = 0
        do throws(ByteSourceFault) {
            count = try source.read(into: chunk)
        } catch {
            fault = error
        }
        isAtEnd = count == 0
        return !isAtEnd
    }
}
