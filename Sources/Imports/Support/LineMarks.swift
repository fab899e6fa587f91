internal import Parsing

/// Counts the lines of a file that begin in a certain way, as it streams by.
enum LineMarks {
    static func count(_ mark: StaticString, in member: Member) throws(ByteSourceFault) -> Int {
        let wanted = UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount)
        let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
        defer { chunk.deallocate() }
        // How much of the mark this line began with; nil once it began with something else.
        var matched: Int? = 0
        var count = 0
        while true {
            let got = try member.read(into: chunk)
            if got == 0 { return count }
            for byte in chunk[..<got] {
                if byte == 0x0a {
                    matched = 0
                } else if let so = matched {
                    matched = wanted[so] == byte ? so + 1 : nil
                    if so + 1 == wanted.count, matched != nil {
                        count += 1
                        matched = nil
                    }
                }
            }
        }
    }
}
