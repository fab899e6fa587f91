/// Finds the blocks of a HEIF file (HEIC, AVIF): items of type `Exif`, and of type `mime` that hold XMP, through the
/// boxes `iinf` and `iloc` of the file's `meta` box (ISO/IEC 14496-12, §8.11; 23008-12, annex A).
struct HEIFContainer {
    private let file: ByteWindow
    /// What the items that matter hold, by id.
    private var kinds: [Int: Kind] = [:]
    private var data: ByteWindow?
    private var blocks = ImageBlocks()

    private enum Kind { case exif, xmp }

    /// No camera writes more of one block.
    private static let longestItem = 4 << 20
    private static let mostItems = 16
    private static let mostExtents = 64

    static func isHEIF(_ file: ByteWindow) -> Bool {
        guard file.holds("ftyp", at: 4), let brands = file.available(at: 8, count: 64) else { return false }
        let known: [StaticString] = ["heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1", "avif", "avis"]
        return stride(from: 0, to: brands.count, by: 4).contains { at in
            at != 4 && known.contains { brands.holds($0, at: at) }
        }
    }

    static func blocks(of file: ByteWindow) -> ImageBlocks {
        var container = HEIFContainer(file: file)
        container.read()
        return container.blocks
    }

    private init(file: ByteWindow) {
        self.file = file
    }

    private mutating func read() {
        var boxes = HEIFBoxes(file)
        while let box = boxes.next() {
            // Behind the version and flags, `meta` holds boxes.
            if box.type.holds("meta") { return readMeta(HEIFBoxes(box.content, from: 4)) }
        }
        blocks.isCutShort = boxes.isCutShort
    }

    /// The boxes stand in any order, so their places are kept first.
    private mutating func readMeta(_ boxes: HEIFBoxes) {
        var boxes = boxes
        var information: ByteWindow?
        var locations: ByteWindow?
        while let box = boxes.next() {
            if box.type.holds("iinf") { information = information ?? box.content }
            if box.type.holds("iloc") { locations = locations ?? box.content }
            if box.type.holds("idat") { data = data ?? box.content }
        }
        if let information { readInformation(information) }
        if let locations, !kinds.isEmpty { readLocations(locations) }
    }

    // MARK: What the items are

    private mutating func readInformation(_ box: ByteWindow) {
        var entries = HEIFBoxes(box, from: box[0] == 0 ? 6 : 8)
        while let entry = entries.next(), kinds.count < Self.mostItems {
            if entry.type.holds("infe") { readEntry(entry.content) }
        }
    }

    /// Version 2 has ids of two bytes, version 3 of four; older ones name no type.
    private mutating func readEntry(_ entry: ByteWindow) {
        guard let version = entry[0], version == 2 || version == 3 else { return }
        let width = version == 2 ? 2 : 4
        guard let id = entry.length(at: 4, width: width) else { return }
        let type = 4 + width + 2
        if entry.holds("Exif", at: type) {
            kinds[id] = .exif
        } else if entry.holds("mime", at: type), let name = entry.first(0, from: type + 4),
            entry.holds("application/rdf+xml", at: name + 1)
        {
            kinds[id] = .xmp
        }
    }

    // MARK: Where they are

    private mutating func readLocations(_ box: ByteWindow) {
        guard let head = HEIFLocations(box) else { return }
        var locations = head
        while let item = locations.next(mostExtents: Self.mostExtents) {
            // Each item counts once: whoever lists it again wants the same bytes copied again.
            guard let kind = kinds.removeValue(forKey: item.id), let content = content(of: item) else { continue }
            switch kind {
            case .exif: blocks.add(exif: Self.tiff(in: content))
            case .xmp: blocks.add(xmp: content)
            }
        }
    }

    private mutating func content(of item: HEIFLocations.Item) -> ByteWindow? {
        guard let source = item.isInData ? data : file else { return nil }
        var bytes: [UInt8] = []
        for extent in item.extents {
            let length = extent.length == 0 ? source.count - min(extent.offset, source.count) : extent.length
            guard bytes.count + min(length, Self.longestItem + 1) <= Self.longestItem else { return nil }
            guard let part = source.window(at: extent.offset, count: length) else {
                blocks.isCutShort = blocks.isCutShort || !item.isInData
                return nil
            }
            bytes.append(contentsOf: part.slice)
        }
        return ByteWindow(bytes)
    }

    /// Four bytes say how far behind them the TIFF header stands.
    private static func tiff(in item: ByteWindow) -> ByteWindow? {
        guard !TIFFReader.isHeader(item), let offset = item.length(at: 0, width: 4) else { return item }
        return item.suffix(from: 4 + offset) ?? item.suffix(from: 4)
    }
}
