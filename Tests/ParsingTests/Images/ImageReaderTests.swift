import AuditModel
import Parsing
import Testing

@Suite("Pictures")
struct ImageReaderTests {
    private static let little = PictureBuilder()
    private static let big = PictureBuilder(isLittleEndian: false)
    @Test(
        "a camera's block is found in every container and read in both byte orders",
        arguments: SamplePictures.containers)
    func containers(name: String, bytes: [UInt8]) throws {
        let metadata = try #require(ImageReader.metadata(of: bytes))
        #expect(metadata.position?.description == "59.32930,18.06860")
        #expect(metadata.position?.altitude == 28.1)
        #expect(metadata.taken?.description == "2026-03-01T10:20:30+01:00")
        #expect(metadata.device == "Examplia Pocket 7")
        #expect(metadata[.lensModel] == "Pocket 24mm")
        #expect(metadata[.software] == "7.1")
        #expect(metadata[.serialNumber] == "000012345678")
        #expect(metadata[.ownerName] == "Maya Lindqvist")
        #expect(metadata[.artist] == "Maya Lindqvist")
        #expect(metadata[.copyright] == "(c) Maya Lindqvist")
        #expect(metadata[.uniqueID] == "00ff00ff")
        #expect(metadata[.hostComputer] == "Examplia Pocket 7")
        #expect(!metadata.isCutShort)
    }

    @Test(
        "an XMP packet says the same without EXIF",
        arguments: [
            PictureBuilder.jpeg(xmp: SamplePictures.packet),
            PictureBuilder.png([("iTXt", Array("XML:com.adobe.xmp\0\0\0\0\0".utf8) + Array(SamplePictures.packet.utf8))]
            ),
            PictureBuilder.png([
                (
                    "iTXt",
                    Array("XML:com.adobe.xmp\0\u{1}\0en\0\0".utf8)
                        + SamplePictures.stored(Array(SamplePictures.packet.utf8))
                )
            ]),
            PictureBuilder.webp([("XMP ", Array(SamplePictures.packet.utf8))]),
            PictureBuilder.heif(exif: [], xmp: Array(SamplePictures.packet.utf8), inData: true),
            PictureBuilder.heif(exif: [], xmp: Array(SamplePictures.packet.utf8), version: 2),
        ])
    func packets(bytes: [UInt8]) throws {
        let metadata = try #require(ImageReader.metadata(of: bytes))
        #expect(metadata.position?.description == "59.32930,18.06860")
        #expect(metadata.taken?.description == "2026-03-01T10:20:30+01:00")
        #expect(metadata[.city] == "Stockholm")
        #expect(metadata[.sublocation] == "Södermalm")
        #expect(metadata[.artist] == "Maya Lindqvist")
        #expect(metadata[.serialNumber] == "000012345678")
        #expect(metadata[.email] == "maya@example.org")
    }

    @Test("what EXIF says comes before what XMP says")
    func precedence() throws {
        let exif = Self.big.exif(main: [(0x010f, .text("Examplia"))], detail: [(0x9003, .text("2020:01:02 03:04:05"))])
        let bytes = PictureBuilder.jpeg([
            (0xe1, Array("http://ns.adobe.com/xap/1.0/\0".utf8) + Array(SamplePictures.packet.utf8)),
            (0xe1, Array("Exif\0\0".utf8) + exif),
        ])
        let metadata = try #require(ImageReader.metadata(of: bytes))
        #expect(metadata.taken?.description == "2020-01-02T03:04:05")
        #expect(metadata.position != nil)
        #expect(metadata.positionSource == .xmp)
    }

    @Test("IPTC's place and author are read, in UTF-8 and in Latin 1")
    func information() throws {
        func field(_ number: UInt8, _ value: [UInt8]) -> [UInt8] {
            [0x1c, 2, number] + PictureBuilder.big(value.count, 2) + value
        }
        let stream =
            field(90, [0x4d, 0x61, 0x6c, 0x6d, 0xf6]) + field(92, Array("Gamla Väster".utf8))
            + field(80, Array("Maya Lindqvist".utf8)) + field(55, Array("20260301".utf8))
            + field(60, Array("102030+0100".utf8))
        let resource =
            Array("8BIM".utf8) + [4, 4, 0, 0] + PictureBuilder.big(stream.count, 4) + stream
            + (stream.count % 2 == 1 ? [0] : [])
        let other = Array("8BIM".utf8) + [3, 0xed, 3, 0x61, 0x62, 0x63] + PictureBuilder.big(3, 4) + [1, 2, 3, 0]
        let bytes = PictureBuilder.jpeg([(0xed, Array("Photoshop 3.0\0".utf8) + other + resource)])
        let metadata = try #require(ImageReader.metadata(of: bytes))
        #expect(metadata[.city] == "Malmö")
        #expect(metadata[.sublocation] == "Gamla Väster")
        #expect(metadata[.artist] == "Maya Lindqvist")
        #expect(metadata.taken?.description == "2026-03-01T10:20:30+01:00")
    }

    @Test("a block that is too long for one segment goes on in the next")
    func continued() throws {
        // The maker's note pushes the satellites' directory into the second segment.
        let exif = Self.little.exif(
            main: [(0x0110, .text("Pocket"))], detail: [(0x927c, .bytes([UInt8](repeating: 7, count: 70_000)))],
            satellite: [
                (1, .text("S")), (2, .rationals([(33, 1), (30, 1), (0, 1)])), (3, .text("W")),
                (4, .rationals([(70, 1), (15, 1), (0, 1)])),
            ])
        let bytes = PictureBuilder.jpeg([
            (0xe1, Array("Exif\0\0".utf8) + exif.prefix(65_500)),
            (0xe1, Array("Exif\0\0".utf8) + exif.dropFirst(65_500)),
        ])
        #expect(ImageReader.metadata(of: bytes)?.position?.description == "-33.50000,-70.25000")
    }

    @Test("stray bytes between segments and markers without a length do not stop the reading")
    func strayBytes() {
        var bytes = PictureBuilder.jpeg(exif: Self.little.telephone())
        bytes.insert(contentsOf: [0x00, 0x11, 0xff, 0xff, 0xff, 0x01], at: 20)
        #expect(ImageReader.metadata(of: bytes)?.position != nil)
    }

    @Test("what is no picture is nothing", arguments: ["", "GIF89a", "<html>", "\u{89}PNG", "RIFF    WAVE", "ftyp"])
    func others(text: String) {
        #expect(ImageReader.metadata(of: Array(text.utf8)) == nil)
    }

    @Test("a picture that says nothing is empty")
    func silent() {
        #expect(ImageReader.metadata(of: PictureBuilder.jpeg([]))?.isEmpty == true)
        #expect(ImageReader.metadata(of: PictureBuilder.png([]))?.isEmpty == true)
    }

    @Test("the first part of a file says that it was cut, unless all that matters stood before")
    func cutShort() {
        let exif = Self.little.telephone()
        let jpeg = PictureBuilder.jpeg(exif: exif)
        #expect(ImageReader.metadata(of: Array(jpeg.dropLast(4)))?.isCutShort == false)
        #expect(ImageReader.metadata(of: Array(jpeg.prefix(80)))?.isCutShort == true)
        let webp = PictureBuilder.webp([("EXIF", exif)])
        #expect(ImageReader.metadata(of: Array(webp.prefix(60)))?.isCutShort == true)
        #expect(ImageReader.metadata(of: Array(PictureBuilder.heif(exif: exif).dropLast(9)))?.isCutShort == true)
        #expect(ImageReader.metadata(of: Array(PictureBuilder.png([("eXIf", exif)]).dropLast(12)))?.isCutShort == true)
    }
}
