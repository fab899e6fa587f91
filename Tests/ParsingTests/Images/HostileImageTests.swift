import Parsing
import Testing

/// Pictures that were made to break a reader: nothing worse may come of them than that they say nothing.
@Suite("Hostile pictures")
struct HostileImageTests {
    @Test("every first part of a picture is read without harm", arguments: SamplePictures.containers)
    func prefixes(name: String, bytes: [UInt8]) {
        for length in 0...bytes.count { _ = ImageReader.metadata(of: Array(bytes.prefix(length))) }
    }

    @Test("every byte may be wrong", arguments: SamplePictures.containers.filter { $0.0.hasSuffix("little") })
    func mutations(name: String, bytes: [UInt8]) {
        var changed = bytes
        for index in bytes.indices {
            changed[index] = index % 3 == 0 ? 0 : bytes[index] ^ 0xff
            _ = ImageReader.metadata(of: changed)
            changed[index] = bytes[index]
        }
    }

    @Test("counts and offsets of 2^32 - 1 lead nowhere", arguments: [1, 2, 3, 4, 5, 7, 9, 10, 12, 13, 129])
    func largeNumbers(type: Int) {
        let most = 0xffff_ffff
        let builder = PictureBuilder()
        let tags: [(Int, PictureBuilder.Value)] = [
            (0x0110, .raw(type, most, most)), (0x8769, .raw(type, most, most)), (0x8825, .raw(4, 1, most)),
            (2, .raw(type, most, 8)),
        ]
        #expect(ImageReader.metadata(of: builder.exif(main: tags, satellite: tags))?.position == nil)
    }

    @Test("directories that point at themselves and at each other are read once")
    func loops() {
        let builder = PictureBuilder()
        let loop = builder.exif(main: [(0x8769, .long(8)), (0x8825, .long(8)), (0x0110, .text("Pocket"))])
        #expect(ImageReader.metadata(of: loop)?[.model] == "Pocket")
    }

    @Test("boxes of no length, of all lengths and in each other end the reading")
    func boxes() {
        let type = PictureBuilder.box("ftyp", Array("heic\0\0\0\0mif1".utf8))
        let long = [0, 0, 0, 1] + Array("meta".utf8) + [UInt8](repeating: 0xff, count: 8)
        #expect(ImageReader.metadata(of: type + long)?.isEmpty == true)
        #expect(ImageReader.metadata(of: type + [0, 0, 0, 0] + Array("meta".utf8))?.isEmpty == true)
        #expect(ImageReader.metadata(of: type + [0, 0, 0, 7] + Array("meta".utf8))?.isEmpty == true)
        var nested: [UInt8] = []
        for _ in 0..<2000 { nested = PictureBuilder.box("meta", [0, 0, 0, 0] + nested) }
        #expect(ImageReader.metadata(of: type + nested)?.isEmpty == true)
    }

    @Test("places of items that say 65,535 extents of no bytes each, for every item, cost no more than their bytes")
    func emptyExtents() {
        let one: [UInt8] = [0, 2, 0, 0, 0, 0, 0xff, 0xff]
        let items = (0..<20_000).flatMap { _ in one }
        let type = PictureBuilder.box("ftyp", Array("heic\0\0\0\0mif1".utf8))
        let entry = PictureBuilder.box("infe", [2, 0, 0, 0, 0, 2, 0, 0] + Array("Exif\0".utf8))
        let meta = PictureBuilder.box(
            "meta",
            [0, 0, 0, 0] + PictureBuilder.box("iinf", [0, 0, 0, 0, 0, 1] + entry)
                + PictureBuilder.box("iloc", [1, 0, 0, 0, 0, 0, 0xff, 0xff] + items))
        #expect(ImageReader.metadata(of: type + meta)?.isEmpty == true)
    }

    @Test("segments that each go on a block before them are not joined without end")
    func endlessSegments() {
        let segment: (UInt8, [UInt8]) = (0xe1, Array("Exif\0\0".utf8) + [UInt8](repeating: 1, count: 60_000))
        let bytes = PictureBuilder.jpeg([(UInt8, [UInt8])](repeating: segment, count: 200))
        #expect(ImageReader.metadata(of: bytes)?.isEmpty == true)
    }

    @Test("short segments that claim to go on a block are not joined to it one by one")
    func shortSegments() {
        let first: (UInt8, [UInt8]) = (0xe1, Array("Exif\0\0II*\0".utf8) + [UInt8](repeating: 0, count: 65_000))
        let next: (UInt8, [UInt8]) = (0xe1, Array("Exif\0\0".utf8) + [UInt8](repeating: 1, count: 10))
        let bytes = PictureBuilder.jpeg([first] + [(UInt8, [UInt8])](repeating: next, count: 50_000))
        #expect(ImageReader.metadata(of: bytes)?.isEmpty == true)
    }

    @Test("an item that is listed again and again, each time as the whole file, is read once")
    func repeatedItem() {
        let one: [UInt8] = [0, 2, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]
        let items = (0..<20_000).flatMap { _ in one }
        let type = PictureBuilder.box("ftyp", Array("heic\0\0\0\0mif1".utf8))
        let entry = PictureBuilder.box("infe", [2, 0, 0, 0, 0, 2, 0, 0] + Array("Exif\0".utf8))
        let meta = PictureBuilder.box(
            "meta",
            [0, 0, 0, 0] + PictureBuilder.box("iinf", [0, 0, 0, 0, 0, 1] + entry)
                + PictureBuilder.box("iloc", [1, 0, 0, 0, 0x44, 0, 0xff, 0xff] + items))
        #expect(ImageReader.metadata(of: type + meta)?.isEmpty == true)
    }

    @Test("packed profiles unpack to a limit")
    func bombs() {
        // Each block of eight bytes copies the 258 bytes before it, again and again.
        let bomb = [0x78, 0x9c, 0xed, 0xc1] + [UInt8](repeating: 0xff, count: 100_000)
        let bytes = PictureBuilder.png([("zTXt", Array("Raw profile type exif\0\0".utf8) + bomb)])
        #expect(ImageReader.metadata(of: bytes)?.isEmpty == true)
    }

    @Test("a packet of nested elements is read in linear time, without recursion")
    func deepPacket() {
        let deep = String(repeating: "<a:City xmlns:a='b'>", count: 20_000)
        #expect(ImageReader.metadata(of: PictureBuilder.webp([("XMP ", Array(deep.utf8))]))?[.city] == nil)
    }
}
