/// Reads the directories of a TIFF structure (TIFF 6.0, §2), in which EXIF keeps its tags.
struct TIFFReader {
    /// What a tag holds.
    struct Entry {
        var type: UInt64
        var count: Int
        var value: ByteWindow
    }

    private let block: ByteWindow
    private let isLittleEndian: Bool
    /// Cameras write some dozens.
    private static let mostEntries = 1024

    /// Whether a block begins with byte order and the number 42.
    static func isHeader(_ block: ByteWindow) -> Bool { block.holds("II*\0") || block.holds("MM\0*") }

    /// Nil for what has no TIFF header.
    init?(_ block: ByteWindow) {
        guard Self.isHeader(block) else { return nil }
        self.block = block
        isLittleEndian = block.holds("II")
    }

    /// The first directory.
    var first: [UInt64: Entry] { number(at: 4, width: 4).map(directory) ?? [:] }

    /// The directory that a tag of another points at; empty if it does not.
    func directory(_ tag: UInt64, of other: [UInt64: Entry]) -> [UInt64: Entry] {
        guard let entry = other[tag], let place = integer(entry) else { return [:] }
        return directory(at: place)
    }

    /// Entries by tag; the first of each counts. Entries whose values lie outside are left out.
    private func directory(at place: UInt64) -> [UInt64: Entry] {
        guard let start = Int(exactly: place), start >= 8, let count = length(at: start, width: 2) else { return [:] }
        var entries: [UInt64: Entry] = [:]
        for index in 0..<min(count, Self.mostEntries) {
            let at = start + 2 + index * 12
            guard let tag = number(at: at, width: 2) else { break }
            if entries[tag] == nil, let entry = entry(at: at) { entries[tag] = entry }
        }
        return entries
    }

    private func entry(at place: Int) -> Entry? {
        guard let type = number(at: place + 2, width: 2), let count = length(at: place + 4, width: 4),
            let width = Self.width(of: type)
        else { return nil }
        // At most 2^32 - 1 times 8.
        let length = count * width
        let value: ByteWindow?
        if length <= 4 {
            value = block.window(at: place + 8, count: length)
        } else {
            guard let offset = self.length(at: place + 8, width: 4) else { return nil }
            // A text or list whose count is wrong still holds what is there.
            value = block.available(at: offset, count: length)
        }
        return value.map { Entry(type: type, count: count, value: $0) }
    }

    /// Bytes that one value of a type takes; nil for an unknown type.
    private static func width(of type: UInt64) -> Int? {
        switch type {
        case 1, 2, 6, 7, 129: 1
        case 3, 8: 2
        case 4, 9, 11, 13: 4
        case 5, 10, 12: 8
        default: nil
        }
    }

    // MARK: Values

    /// A text; nil if it is empty.
    func text(_ entry: Entry?) -> String? {
        guard let entry, [1, 2, 6, 7, 129].contains(entry.type) else { return nil }
        let text = ImageText.decoded(entry.value)
        return text.isEmpty ? nil : text
    }

    /// The first whole number.
    func integer(_ entry: Entry?) -> UInt64? {
        guard let entry else { return nil }
        switch entry.type {
        case 1, 7: return entry.value.number(at: 0, width: 1)
        case 3: return entry.value.number(at: 0, width: 2, isLittleEndian: isLittleEndian)
        case 4, 13: return entry.value.number(at: 0, width: 4, isLittleEndian: isLittleEndian)
        default: return nil
        }
    }

    /// The first so many numbers, whatever their type; nil in place of one that is none, such as 0/0.
    func numbers(_ entry: Entry?, atMost most: Int = 3) -> [Double?] {
        guard let entry, let width = Self.width(of: entry.type) else { return [] }
        return (0..<min(entry.count, most, entry.value.count / width)).map { number($0 * width, of: entry) }
    }

    private func number(_ at: Int, of entry: Entry) -> Double? {
        func bits(_ offset: Int, _ width: Int) -> UInt64 {
            entry.value.number(at: offset, width: width, isLittleEndian: isLittleEndian) ?? 0
        }
        let value: Double
        switch entry.type {
        case 1: value = Double(bits(at, 1))
        case 3: value = Double(bits(at, 2))
        case 4: value = Double(bits(at, 4))
        case 9: value = Double(Int32(truncatingIfNeeded: bits(at, 4)))
        case 5: value = Double(bits(at, 4)) / Double(bits(at + 4, 4))
        case 10:
            value = Double(Int32(truncatingIfNeeded: bits(at, 4))) / Double(Int32(truncatingIfNeeded: bits(at + 4, 4)))
        case 11: value = Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits(at, 4))))
        case 12: value = Double(bitPattern: bits(at, 8))
        default: return nil
        }
        return value.isFinite ? value : nil
    }

    private func number(at offset: Int, width: Int) -> UInt64? {
        block.number(at: offset, width: width, isLittleEndian: isLittleEndian)
    }

    private func length(at offset: Int, width: Int) -> Int? {
        block.length(at: offset, width: width, isLittleEndian: isLittleEndian)
    }
}
