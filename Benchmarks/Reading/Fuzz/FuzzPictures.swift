/// Small pictures with a position, a time and a device in them, and no picture.
enum FuzzPictures {
    static let all: [[UInt8]] = [jpeg, png, webp, heif, tiff]

    /// What the chunks and tags of pictures are called, and numbers that lie about sizes.
    static let dictionary: [[UInt8]] =
        [
            "Exif\0\0", "II*\0", "MM\0*", "eXIf", "tEXt", "iTXt", "zTXt", "IHDR", "IEND", "RIFF", "WEBP", "VP8X",
            "EXIF",
            "XMP ", "ftyp", "heic", "meta", "iinf", "infe", "iloc", "idat", "mdat", "http://ns.adobe.com/xap/1.0/\0",
            "<x:xmpmeta>", "exif:GPSLatitude=\"1,2N\"", "Photoshop 3.0\08BIM", "2026:03:01 10:00:00",
        ].map { Array($0.utf8) }
        + [
            [0xff, 0xd8], [0xff, 0xe1], [0xff, 0xed], [0xff, 0xda], [0xff, 0xff, 0xff, 0xff], [0x7f, 0xff, 0xff, 0xff],
            [0x80, 0, 0, 0], [0, 0, 0, 1], [8, 0, 0, 0], [0x25, 0x88], [0x69, 0x87], [0, 0], [0xff, 0xff],
        ]

    private static let jpeg: [UInt8] =
        [0xff, 0xd8, 0xff, 0xe1] + big16(tiff.count + 8) + Array("Exif\0\0".utf8) + tiff + [0xff, 0xd9]

    private static let png: [UInt8] =
        [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] + chunk("IHDR", [UInt8](repeating: 1, count: 13))
        + chunk("eXIf", tiff) + chunk("tEXt", Array("Author\0Mara Example".utf8)) + chunk("IEND", [])

    private static let webp: [UInt8] =
        Array("RIFF".utf8) + little32(tiff.count + 12) + Array("WEBPEXIF".utf8) + little32(tiff.count) + tiff

    private static let heif: [UInt8] = {
        let item = box("infe", [2, 0, 0, 0, 0, 1, 0, 0] + Array("Exif\0".utf8))
        let info = box("iinf", [0, 0, 0, 0, 0, 1] + item)
        let place: [UInt8] = [1, 0, 0, 0, 0x44, 0, 0, 1, 0, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0]
        let locations = box("iloc", place + big32(tiff.count + 4))
        let data = box("idat", [0, 0, 0, 0] + tiff)
        return box("ftyp", Array("heic\0\0\0\0heic".utf8)) + box("meta", [0, 0, 0, 0] + info + locations + data)
    }()

    /// A TIFF header with the device, the time and a position.
    private static let tiff: [UInt8] = {
        let device = entry(0x010f, type: 2, count: 8, value: 100)
        let time = entry(0x0132, type: 2, count: 20, value: 110)
        let positions = entry(0x8825, type: 4, count: 1, value: 140)
        var bytes = Array("II*\0".utf8) + little32(8) + [3, 0] + device + time + positions + little32(0)
        bytes += [UInt8](repeating: 0, count: 100 - bytes.count) + Array("Example\0\0\0".utf8)
        bytes += Array("2026:03:01 10:00:00\0".utf8) + [UInt8](repeating: 0, count: 10)
        bytes += [4, 0] + entry(1, type: 2, count: 2, value: 0x4e) + entry(2, type: 5, count: 3, value: 200)
        bytes += entry(3, type: 2, count: 2, value: 0x45) + entry(4, type: 5, count: 3, value: 200) + little32(0)
        bytes += [UInt8](repeating: 0, count: max(0, 200 - bytes.count))
        return bytes + (0..<3).flatMap { _ in little32(10) + little32(1) }
    }()

    private static func entry(_ tag: Int, type: Int, count: Int, value: Int) -> [UInt8] {
        [UInt8(tag & 0xff), UInt8(tag >> 8), UInt8(type), 0] + little32(count) + little32(value)
    }

    private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        big32(content.count) + Array(name.utf8) + content + [0, 0, 0, 0]
    }

    private static func box(_ name: String, _ content: [UInt8]) -> [UInt8] {
        big32(content.count + 8) + Array(name.utf8) + content
    }

    private static func big32(_ number: Int) -> [UInt8] { little32(number).reversed() }
    private static func big16(_ number: Int) -> [UInt8] { big32(number).suffix(2) }

    private static func little32(_ number: Int) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }
}
