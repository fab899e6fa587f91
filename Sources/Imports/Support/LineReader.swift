internal import Parsing

/// Reads lines of a file as they stream by; of a very long line only the beginning is kept.
final class LineReader {
    private let source: any ByteSource
    private let longest: Int
    private let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    private var at = 0
    private var count = 0
    private(set) var fault: ByteSourceFault?

    init(_ source: any ByteSource, longest: Int) {
        self.source = source
        self.longest = longest
    }

    deinit { chunk.deallocate() }

    /// The next line without its end; nil at the end.
    func next() -> String? {
        var line: [UInt8] = []
        var isAnything = false
        while true {
            if at == count, !readMore() {
                return isAnything ? String(decoding: line, as: UTF8.self) : nil
            }
            isAnything = true
            let byte = chunk[at]
            at += 1
            if byte == 0x0a {
                if line.last == 0x0d { line.removeLast() }
                return String(decoding: line, as: UTF8.self)
            }
            if line.count < longest { line.append(byte) }
        }
    }

    private func readMore() -> Bool {
        guard fault == nil else { return false }
        do throws(ByteSourceFault) {
            count = try source.read(into: chunk)
            at = 0
        } catch {
            fault = error
            return false
        }
        return count > 0
    }
}
