/// The blocks of a picture that speak of it, as its container holds them.
struct ImageBlocks {
    /// TIFF structures with the tags of EXIF, without the `Exif` mark before them.
    private(set) var exif: [ByteWindow] = []
    /// XMP packets: XML.
    private(set) var xmp: [ByteWindow] = []
    /// Streams of IPTC's information interchange model.
    private(set) var iptc: [ByteWindow] = []
    /// Plain words beside a key: PNG's text chunks.
    private(set) var texts: [(key: String, value: String)] = []
    /// Whether the file goes on behind the bytes at hand, and may say more there.
    var isCutShort = false

    /// How long the last block of EXIF was, as it came.
    private var lastSegment = 0

    /// Files hold one or two of each; more is a trick.
    private static let limit = 8
    private static let longestXMP = 1 << 20
    /// After a shorter segment none goes on; what is longer in all is no camera's.
    private static let leastContinued = 60_000
    private static let longestContinued = 1 << 20

    /// Takes a block that begins with a TIFF header, or with the mark `Exif` and two bytes before it.
    mutating func add(exif block: ByteWindow?) {
        guard let block, exif.count < Self.limit else { return }
        let bare = block.holds("Exif\0") ? block.suffix(from: 6) : block
        guard let bare else { return }
        // An EXIF block of more than 64 KB goes on in the next segment, which then has no header of its own.
        if TIFFReader.isHeader(bare) || exif.isEmpty {
            exif.append(bare)
        } else if let last = exif.last, lastSegment >= Self.leastContinued, last.count <= Self.longestContinued {
            exif[exif.count - 1] = ByteWindow(Array(last.slice) + Array(bare.slice))
        }
        lastSegment = bare.count
    }

    mutating func add(xmp packet: ByteWindow?) {
        guard let packet, xmp.count < Self.limit, packet.count <= Self.longestXMP else { return }
        xmp.append(packet)
    }

    mutating func add(iptc stream: ByteWindow?) {
        guard let stream, iptc.count < Self.limit else { return }
        iptc.append(stream)
    }

    mutating func add(key: String, text: String) {
        if texts.count < Self.limit { texts.append((key, text)) }
    }
}
