internal import Parsing

/// Reads lines in batches: as many as are there, without waiting for more, so that a program that writes a line and
/// waits for the answer gets it.
struct LineStream {
    /// A longer line is not kept.
    static let longest = 16 << 20
    /// Bytes of a batch, about: as much as a pipe holds.
    private static let batch = 1 << 16

    private let reader: StreamReader
    /// The number of the next line, from 1.
    private var number = 1
    private var isDone = false

    init(_ reader: StreamReader) {
        self.reader = reader
    }

    /// Puts whole lines into the buffer; nil at the end.
    mutating func next(into buffer: ByteBuffer) -> ScanTask.Content? {
        if isDone { return nil }
        buffer.reset()
        var searched = 0
        while true {
            buffer.reserve(buffer.count + Self.batch)
            isDone = !reader.readSome(into: buffer, atMost: Self.batch)
            if isDone { return buffer.count == 0 ? nil : lines(in: buffer) }
            let bytes = UnsafeBufferPointer(buffer.bytes)
            if let end = bytes.last(0x0a, from: searched) {
                reader.putBack(buffer, from: end + 1)
                return lines(in: buffer)
            }
            searched = bytes.count
            if searched > Self.longest { return skipLine(buffer) }
        }
    }

    private mutating func lines(in buffer: ByteBuffer) -> ScanTask.Content {
        defer { number += UnsafeBufferPointer(buffer.bytes).occurrences(of: 0x0a) }
        return .lines(first: number)
    }

    private mutating func skipLine(_ buffer: ByteBuffer) -> ScanTask.Content {
        while true {
            buffer.truncate(to: 0)
            isDone = !reader.readSome(into: buffer, atMost: Self.batch)
            if isDone { break }
            if let end = UnsafeBufferPointer(buffer.bytes).first(0x0a) {
                reader.putBack(buffer, from: end + 1)
                break
            }
        }
        defer { number += 1 }
        return .longLine(number: number)
    }
}
