/// Reads the records of a web archive (ISO 28500) one after the other, plain or gzipped.
///
/// Memory does not depend on the archive's size. What is damaged is told, and reading goes on with the next record.
package final class WARCReader {
    /// What comes next.
    package enum Event {
        /// A record that holds content; its block is in the buffer.
        case record(WARCRecord)
        /// Something that cannot be read, in words: `the record at byte 512 is cut off`.
        case damage(String)
    }

    private let window: StreamWindow
    private let longestBlock: Int
    /// What is to be told before the next record.
    private var pending: [String] = []
    private var isLost = false

    private static let longestHeader = 1 << 16
    private static let windowSize = 1 << 18

    /// - Parameters:
    ///   - source: the archive's bytes, unpacked.
    ///   - longestBlock: more of a record's block is passed over.
    package init(_ source: any ByteSource, longestBlock: Int = 8 << 20) {
        window = StreamWindow(source, room: Self.windowSize)
        self.longestBlock = longestBlock
    }

    /// Whether bytes begin as a web archive does.
    package static func isArchive(_ head: UnsafeBufferPointer<UInt8>) -> Bool { head.starts(with: "WARC/".utf8) }

    /// The next record that holds content; nil at the end.
    package func next(into block: ByteBuffer) -> Event? {
        while true {
            if !pending.isEmpty { return .damage(pending.removeFirst()) }
            do throws(ByteSourceFault) {
                guard try skipToRecord() else { return nil }
                // What stood before the record is told before it.
                if !pending.isEmpty { continue }
                if let record = try readRecord(into: block) { return .record(record) }
            } catch {
                isLost = true
                pending.append(error.description)
            }
        }
    }

    /// Moves to the start of a record; false at the end of the archive.
    private func skipToRecord() throws(ByteSourceFault) -> Bool {
        while try window.fill(to: 1), Bytes.isSpace(window.bytes[0]) {
            window.take(window.bytes.firstIndex { !Bytes.isSpace($0) } ?? window.bytes.count)
        }
        guard try window.fill(to: 5) || !window.bytes.isEmpty else { return false }
        if Self.isArchive(window.bytes) { return true }
        let start = window.offset
        if !isLost { pending.append("there is no record at byte \(start)") }
        isLost = true
        while try window.fill(to: 6) {
            if let next = Bytes.find("\nWARC/", in: window.bytes, from: 0) {
                window.take(next + 1)
                return true
            }
            window.take(window.bytes.count - 5)
        }
        window.take(window.bytes.count)
        return !pending.isEmpty
    }

    /// Reads the record at the window's start; nil if it holds nothing to read, or no record was there after all.
    private func readRecord(into block: ByteBuffer) throws(ByteSourceFault) -> WARCRecord? {
        guard Self.isArchive(window.bytes) else { return nil }
        let start = window.offset
        guard let header = try header() else {
            window.take(1)
            if !isLost { pending.append("the record at byte \(start) has no readable header") }
            isLost = true
            return nil
        }
        isLost = false
        guard header.holdsContent else {
            try skip(header.length, of: start)
            return nil
        }
        return try readBlock(of: header, from: start, into: block)
    }

    private func header() throws(ByteSourceFault) -> WARCRecord? {
        var wanted = 1 << 10
        while true {
            let isThere = try window.fill(to: wanted)
            if let end = Bytes.headerEnd(in: window.bytes, from: 0) {
                let version = Bytes.find(0x0a, in: window.bytes, from: 0).map { $0 + 1 } ?? 0
                let fields = UnsafeBufferPointer(rebasing: window.bytes[min(version, end.lowerBound)..<end.lowerBound])
                guard let record = WARCRecord(fields: fields) else { return nil }
                window.take(end.upperBound)
                return record
            }
            guard isThere, wanted < Self.longestHeader else { return nil }
            wanted *= 4
        }
    }

    /// Puts a record's block into the buffer. A part of one is handed over as well: what it shows, it shows.
    private func readBlock(
        of header: WARCRecord, from start: Int, into block: ByteBuffer
    ) throws(ByteSourceFault) -> WARCRecord? {
        block.reset()
        let kept = min(header.length, longestBlock)
        do throws(ByteSourceFault) {
            while block.count < kept {
                guard try window.fill(to: 1) else { break }
                let bytes = window.bytes.prefix(kept - block.count)
                block.append(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes)))
                window.take(bytes.count)
            }
            if block.count == kept { try skip(header.length - kept, of: start) }
        } catch {
            isLost = true
            pending.append(error.description)
            return block.count == 0 ? nil : header
        }
        if block.count < kept {
            pending.append(Self.cutOff(start))
        } else if header.length > kept {
            pending.append("of the record at byte \(start) only the first \(kept >> 20) MiB were read")
        }
        return header
    }

    private func skip(_ count: Int, of start: Int) throws(ByteSourceFault) {
        var left = count
        while left > 0 {
            guard try window.fill(to: 1) else { return pending.append(Self.cutOff(start)) }
            let step = min(left, window.bytes.count)
            window.take(step)
            left -= step
        }
    }

    private static func cutOff(_ start: Int) -> String { "the file ends inside the record at byte \(start)" }
}
