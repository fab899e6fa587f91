/// Builds the bytes of pictures: an EXIF block in either byte order, and the containers around it.
struct PictureBuilder {
    var isLittleEndian = true

    /// A value of a tag.
    enum Value {
        case text(String)
        case short(Int)
        case long(Int)
        case rationals([(Int, Int)])
        case signedRationals([(Int, Int)])
        case doubles([Double])
        case bytes([UInt8])
        /// Type, count and the four bytes of the value or offset, as they stand.
        case raw(Int, Int, Int)
    }

    // MARK: EXIF

    func number(_ value: Int, _ width: Int) -> [UInt8] {
        let bytes = (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
        return isLittleEndian ? bytes : bytes.reversed()
    }

    /// A TIFF structure with the tags of the main, the EXIF and the GPS directory.
    func exif(
        main: [(Int, Value)] = [], detail: [(Int, Value)] = [], satellite: [(Int, Value)] = []
    ) -> [UInt8] {
        var block = Array((isLittleEndian ? "II" : "MM").utf8) + number(42, 2) + number(8, 4)
        let pointers = (detail.isEmpty ? 0 : 1) + (satellite.isEmpty ? 0 : 1)
        let mainSize = size(of: main, more: pointers)
        let detailStart = 8 + mainSize
        let satelliteStart = detailStart + (detail.isEmpty ? 0 : size(of: detail))
        var entries = main
        if !detail.isEmpty { entries.append((0x8769, .long(detailStart))) }
        if !satellite.isEmpty { entries.append((0x8825, .long(satelliteStart))) }
        block += directory(entries, at: 8)
        if !detail.isEmpty { block += directory(detail, at: detailStart) }
        if !satellite.isEmpty { block += directory(satellite, at: satelliteStart) }
        return block
    }

    private func size(of entries: [(Int, Value)], more: Int = 0) -> Int {
        entries.reduce(6 + (entries.count + more) * 12) { sum, entry in
            let content = encoded(entry.1).content
            return sum + (content.count > 4 ? content.count : 0)
        }
    }

    private func directory(_ entries: [(Int, Value)], at start: Int) -> [UInt8] {
        var table = number(entries.count, 2)
        var values: [UInt8] = []
        let valuesStart = start + 6 + entries.count * 12
        for (tag, value) in entries {
            let (type, count, content) = encoded(value)
            table += number(tag, 2) + number(type, 2) + number(count, 4)
            if content.count > 4 {
                table += number(valuesStart + values.count, 4)
                values += content
            } else {
                table += content + [UInt8](repeating: 0, count: 4 - content.count)
            }
        }
        return table + number(0, 4) + values
    }

    private func encoded(_ value: Value) -> (type: Int, count: Int, content: [UInt8]) {
        switch value {
        case .text(let text): return (2, text.utf8.count + 1, Array(text.utf8) + [0])
        case .short(let value): return (3, 1, number(value, 2))
        case .long(let value): return (4, 1, number(value, 4))
        case .rationals(let pairs): return (5, pairs.count, pairs.flatMap { number($0.0, 4) + number($0.1, 4) })
        case .signedRationals(let pairs): return (10, pairs.count, pairs.flatMap { number($0.0, 4) + number($0.1, 4) })
        case .doubles(let values):
            return (12, values.count, values.flatMap { number(Int(bitPattern: UInt($0.bitPattern)), 8) })
        case .bytes(let bytes): return (7, bytes.count, bytes)
        case .raw(let type, let count, let value): return (type, count, number(value, 4))
        }
    }

    /// What a telephone writes: 59° 19' 45.48" N, 18° 4' 6.96" E, 28.1 m, taken on 1 March 2026 at 10:20:30 in +01:00.
    func telephone() -> [UInt8] {
        exif(
            main: [
                (0x010f, .text("Examplia")), (0x0110, .text("Examplia Pocket 7")), (0x0131, .text("7.1")),
                (0x013b, .text("Maya Lindqvist")), (0x013c, .text("Examplia Pocket 7")),
                (0x8298, .text("(c) Maya Lindqvist")),
            ],
            detail: [
                (0x9003, .text("2026:03:01 10:20:30")), (0x9011, .text("+01:00")), (0xa420, .text("00ff00ff")),
                (0xa430, .text("Maya Lindqvist")), (0xa431, .text("000012345678")), (0xa434, .text("Pocket 24mm")),
            ],
            satellite: [
                (1, .text("N")), (2, .rationals([(59, 1), (19, 1), (4548, 100)])), (3, .text("E")),
                (4, .rationals([(18, 1), (4, 1), (696, 100)])), (5, .bytes([0])), (6, .rationals([(281, 10)])),
            ])
    }

    // MARK: Containers

    static func big(_ value: Int, _ width: Int) -> [UInt8] {
        (0..<width).reversed().map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    static func jpeg(_ segments: [(UInt8, [UInt8])]) -> [UInt8] {
        let written = segments.flatMap { segment -> [UInt8] in
            [0xff, segment.0] + big(segment.1.count + 2, 2) + segment.1
        }
        return [0xff, 0xd8] + written + [0xff, 0xda, 0, 8, 1, 1, 0, 0, 0x3f, 0, 0x12, 0x34, 0xff, 0xd9]
    }

    static func jpeg(exif: [UInt8]) -> [UInt8] {
        jpeg([(0xe0, Array("JFIF\0\u{1}\u{1}\0\0\u{1}\0\u{1}\0\0".utf8)), (0xe1, Array("Exif\0\0".utf8) + exif)])
    }

    static func jpeg(xmp: String) -> [UInt8] {
        jpeg([(0xe1, Array("http://ns.adobe.com/xap/1.0/\0".utf8) + Array(xmp.utf8))])
    }

    /// With checksums of zero, which nobody needs for what the chunks say.
    static func png(_ chunks: [(String, [UInt8])]) -> [UInt8] {
        let head = ("IHDR", big(1, 4) + big(1, 4) + [8, 0, 0, 0, 0])
        let all = [head] + chunks + [("IDAT", [0x78, 0x9c, 0x63, 0, 0, 0, 2, 0, 1]), ("IEND", [])]
        let written = all.flatMap { chunk -> [UInt8] in
            big(chunk.1.count, 4) + Array(chunk.0.utf8) + chunk.1 + [0, 0, 0, 0]
        }
        return [0x89] + Array("PNG\r\n\u{1a}\n".utf8) + written
    }

    static func webp(_ chunks: [(String, [UInt8])]) -> [UInt8] {
        let little = PictureBuilder()
        let all = [("VP8X", [0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0]), ("VP8L", [0x2f, 0, 0, 0, 0])] + chunks
        let body = all.flatMap { chunk -> [UInt8] in
            let padding: [UInt8] = chunk.1.count % 2 == 1 ? [0] : []
            return Array(chunk.0.utf8) + little.number(chunk.1.count, 4) + chunk.1 + padding
        }
        return Array("RIFF".utf8) + little.number(body.count + 4, 4) + Array("WEBP".utf8) + body
    }

    static func box(_ type: String, _ content: [UInt8]) -> [UInt8] {
        big(content.count + 8, 4) + Array(type.utf8) + content
    }

    /// A HEIF file with one item of EXIF and one of XMP.
    ///
    /// - Parameters:
    ///   - version: of the `iloc` box.
    ///   - inData: whether the items stand in `idat`.
    ///   - parts: how many extents the EXIF item has.
    static func heif(
        exif: [UInt8], xmp: [UInt8] = [], version: Int = 1, inData: Bool = false, parts: Int = 1
    ) -> [UInt8] {
        let wide = version == 2
        let exifItem = big(6, 4) + Array("Exif\0\0".utf8) + exif
        func entry(_ id: Int, _ type: String, _ rest: [UInt8]) -> [UInt8] {
            box("infe", [wide ? 3 : 2, 0, 0, 0] + big(id, wide ? 4 : 2) + [0, 0] + Array(type.utf8) + rest)
        }
        let information = box(
            "iinf",
            [0, 0, 0, 0] + big(3, 2) + entry(1, "hvc1", [0]) + entry(2, "Exif", [0])
                + entry(3, "mime", [0] + Array("application/rdf+xml\0".utf8)))
        let cut = exifItem.count / parts
        let spans = (0..<parts).map { (cut * $0, $0 == parts - 1 ? exifItem.count - cut * $0 : cut) }
        func location(_ id: Int, base: Int, _ extents: [(Int, Int)]) -> [UInt8] {
            big(id, wide ? 4 : 2) + (version > 0 ? big(inData ? 1 : 0, 2) : []) + [0, 0] + big(base, 4)
                + big(extents.count, 2) + extents.flatMap { big($0.0, 4) + big($0.1, 4) }
        }
        func meta(base: Int) -> [UInt8] {
            let items = location(2, base: base, spans) + location(3, base: base, [(exifItem.count, xmp.count)])
            let locations = box("iloc", [UInt8(version), 0, 0, 0, 0x44, 0x40] + big(2, wide ? 4 : 2) + items)
            let data = inData ? box("idat", exifItem + xmp) : []
            return box(
                "meta", [0, 0, 0, 0] + box("hdlr", [UInt8](repeating: 0, count: 24)) + locations + information + data)
        }
        let type = box("ftyp", Array("heic\0\0\0\0mif1heic".utf8))
        let start = type.count + meta(base: 0).count + 8
        return type + meta(base: inData ? 0 : start) + box("mdat", inData ? [1, 2, 3] : exifItem + xmp)
    }
}
