#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Reads lines from a file descriptor in batches: as many as are there, without waiting for more.
struct LineReader {
    /// One line without its end, or the news that it was too long to keep.
    enum Line: Sendable {
        case bytes(ArraySlice<UInt8>)
        case tooLong
    }

    private let descriptor: Int32
    private let maximumLine: Int
    private var pending: [UInt8] = []
    /// What one read fills.
    private var chunk = [UInt8](repeating: 0, count: 1 << 20)
    /// In the middle of a line that is being dropped.
    private var isSkipping = false
    private var isAtEnd = false

    init(descriptor: Int32, maximumLine: Int) {
        self.descriptor = descriptor
        self.maximumLine = maximumLine
    }

    /// The next complete lines; nil at the end of the input.
    mutating func next() throws(CommandFailure) -> [Line]? {
        while !isAtEnd {
            let start = pending.count
            try fill()
            var lines = takeLines(from: start)
            if isAtEnd, !pending.isEmpty || isSkipping { lines.append(takeRest()) }
            if !lines.isEmpty { return lines }
        }
        return nil
    }

    private mutating func fill() throws(CommandFailure) {
        var count: Int
        repeat {
            count = read(descriptor, &chunk, chunk.count)
        } while count < 0 && errno == EINTR
        guard count >= 0 else {
            throw CommandFailure(.unusableInput, "cannot read standard input: \(String(cString: strerror(errno)))")
        }
        isAtEnd = count == 0
        pending.append(contentsOf: chunk[0..<count])
    }

    /// Cuts complete lines off; only the bytes after `start` are new and can hold a line's end.
    private mutating func takeLines(from start: Int) -> [Line] {
        var lines: [Line] = []
        var lineStart = 0
        var search = start
        while let end = pending[search...].firstIndex(of: 0x0a) {
            let isTooLong = isSkipping || end - lineStart > maximumLine
            lines.append(isTooLong ? .tooLong : .bytes(pending[lineStart..<end]))
            isSkipping = false
            lineStart = end + 1
            search = lineStart
        }
        pending.removeSubrange(0..<lineStart)
        if pending.count > maximumLine {
            isSkipping = true
            pending.removeAll()
        }
        return lines
    }

    private mutating func takeRest() -> Line {
        defer { pending = [] }
        return isSkipping ? .tooLong : .bytes(pending[...])
    }
}
