/// A stretch of a file's bytes, read with checks: every offset and length in a picture is somebody else's word.
///
/// Windows share the storage of the file that they are cut from.
struct ByteWindow {
    private let bytes: [UInt8]
    private let range: Range<Int>

    /// All of a file.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        range = 0..<bytes.count
    }

    private init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        self.range = range
    }

    var count: Int { range.count }

    /// The byte at an offset; nil outside.
    subscript(_ offset: Int) -> UInt8? {
        offset >= 0 && offset < count ? bytes[range.lowerBound + offset] : nil
    }

    /// The bytes, for what reads them all.
    var slice: ArraySlice<UInt8> { bytes[range] }

    /// So many bytes from an offset; nil unless all of them are there.
    func window(at offset: Int, count length: Int) -> ByteWindow? {
        guard offset >= 0, length >= 0, offset <= count, length <= count - offset else { return nil }
        let start = range.lowerBound + offset
        return ByteWindow(bytes, start..<start + length)
    }

    /// Everything from an offset on; nil behind the end.
    func suffix(from offset: Int) -> ByteWindow? { window(at: offset, count: count - offset) }

    /// What is there of so many bytes from an offset.
    func available(at offset: Int, count length: Int) -> ByteWindow? {
        suffix(from: offset)?.prefix(length)
    }

    private func prefix(_ length: Int) -> ByteWindow? { window(at: 0, count: min(count, length)) }

    /// The whole number in up to eight bytes; nil unless all are there. No bytes are a zero.
    func number(at offset: Int, width: Int, isLittleEndian: Bool = false) -> UInt64? {
        guard (0...8).contains(width), let field = window(at: offset, count: width) else { return nil }
        let digits = field.slice
        return isLittleEndian
            ? digits.reversed().reduce(0) { $0 << 8 | UInt64($1) } : digits.reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// The same as a length or offset; nil too where it fits no memory.
    func length(at offset: Int, width: Int, isLittleEndian: Bool = false) -> Int? {
        number(at: offset, width: width, isLittleEndian: isLittleEndian).flatMap { Int(exactly: $0) }
    }

    /// Whether the bytes from an offset on are those of a text.
    func holds(_ text: StaticString, at offset: Int = 0) -> Bool {
        window(at: offset, count: text.utf8CodeUnitCount)?.slice.elementsEqual(
            UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)) ?? false
    }

    /// Where a byte first stands from an offset on.
    func first(_ byte: UInt8, from offset: Int = 0) -> Int? {
        suffix(from: offset)?.slice.firstIndex(of: byte).map { $0 - range.lowerBound }
    }
}
