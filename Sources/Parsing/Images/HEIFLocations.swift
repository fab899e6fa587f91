/// The entries of a HEIF file's `iloc` box, versions 0 to 2 (ISO/IEC 14496-12, §8.11.3).
struct HEIFLocations {
    /// Where one item stands.
    struct Item {
        var id: Int
        /// Whether offsets count in the `idat` box, not in the file.
        var isInData: Bool
        /// Offsets from the start of the source; a length of 0 goes to its end.
        var extents: [(offset: Int, length: Int)]
    }

    private let box: ByteWindow
    private let version: UInt8
    private let offsetWidth: Int
    private let lengthWidth: Int
    private let baseWidth: Int
    private let indexWidth: Int
    private var at: Int
    private var left: Int

    init?(_ box: ByteWindow) {
        guard let version = box[0], version <= 2, let widths = box[4], let more = box[5] else { return nil }
        self.box = box
        self.version = version
        offsetWidth = Int(widths >> 4)
        lengthWidth = Int(widths & 15)
        baseWidth = Int(more >> 4)
        indexWidth = version == 0 ? 0 : Int(more & 15)
        guard [offsetWidth, lengthWidth, baseWidth, indexWidth].allSatisfy({ [0, 4, 8].contains($0) }) else {
            return nil
        }
        let width = version == 2 ? 4 : 2
        guard let count = box.length(at: 6, width: width) else { return nil }
        left = count
        at = 6 + width
    }

    /// The next item whose place can be told; nil at the end. Each takes at least six bytes of the box.
    mutating func next(mostExtents: Int) -> Item? {
        while left > 0 {
            left -= 1
            guard let id = take(version == 2 ? 4 : 2), let method = version == 0 ? 0 : take(2),
                let reference = take(2), let base = take(baseWidth), let count = take(2)
            else { return nil }
            guard let extents = takeExtents(count, base: base, most: mostExtents) else { return nil }
            // Other methods build items of items; other references are other files.
            guard method & 15 <= 1, reference == 0, extents.count == count else { continue }
            return Item(id: id, isInData: method & 15 == 1, extents: extents)
        }
        return nil
    }

    /// The first so many extents; nil where the box ends among them. Of extents that take no bytes only the first, so
    /// that no few bytes mean much work.
    private mutating func takeExtents(_ count: Int, base: Int, most: Int) -> [(offset: Int, length: Int)]? {
        var extents: [(offset: Int, length: Int)] = []
        let width = indexWidth + offsetWidth + lengthWidth
        for _ in 0..<min(count, width == 0 ? 1 : most) {
            guard take(indexWidth) != nil, let offset = take(offsetWidth), let length = take(lengthWidth) else {
                return nil
            }
            let (place, overflows) = base.addingReportingOverflow(offset)
            if overflows { return nil }
            extents.append((place, length))
        }
        at += max(0, count - most) * width
        return extents
    }

    private mutating func take(_ width: Int) -> Int? {
        defer { at += width }
        return box.length(at: at, width: width)
    }
}
