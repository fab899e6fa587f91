import AuditModel
import Parsing
import Testing

@Suite("Pictures")
struct ImageReaderTests {
    private static let little = PictureBuilder()
    private static let big = PictureBuilder(isLittleEndian: false)
    private static let packet = """
        <?xpacket begin="\u{feff}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/"
         xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
         xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/"
         exif:GPSLatitude="59,19.758N" photoshop:City="Stockholm" aux:SerialNumber="000012345678">
        <exif:GPSLongitude>18,4,6.96E</exif:GPSLongitude>
        <exif:DateTimeOriginal>2026-03-01T10:20:30+01:00</exif:DateTimeOriginal>
        <Iptc4xmpCore:Location>Södermalm</Iptc4xmpCore:Location>
        <dc:creator><rdf:Seq><rdf:li>Maya Lindqvist</rdf:li><rdf:li>Bob</rdf:li></rdf:Seq></dc:creator>
        <Iptc4xmpCore:CreatorContactInfo Iptc4xmpCore:CiEmailWork="maya@example.org"/>
        </rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>
        """

    /// Every container with the same EXIF block, in both byte orders.
    static let containers: [(String, [UInt8])] = [little, big].flatMap { builder -> [(String, [UInt8])] in
        let exif = builder.telephone()
        let order = builder.isLittleEndian ? "little" : "big"
        let digits = SHA256.hex(Array("Exif\0\0".utf8) + exif)
        let profile = Array("\nexif\n    \(exif.count + 6)\n\(digits)\n".utf8)
        return [
            ("JPEG", PictureBuilder.jpeg(exif: exif)),
            ("PNG", PictureBuilder.png([("eXIf", exif)])),
            ("PNG, profile in digits", PictureBuilder.png([("tEXt", Array("Raw profile type exif\0".utf8) + profile)])),
            (
                "PNG, packed profile",
                PictureBuilder.png([("zTXt", Array("Raw profile type APP1\0\0".utf8) + stored(profile))])
            ),
            ("WebP", PictureBuilder.webp([("EXIF", exif)])),
            ("WebP with mark", PictureBuilder.webp([("XMP ", [0x20]), ("EXIF", Array("Exif\0\0".utf8) + exif)])),
            ("HEIF 0", PictureBuilder.heif(exif: exif, version: 0)),
            ("HEIF 1", PictureBuilder.heif(exif: exif, version: 1)),
            ("HEIF 1 in idat, in parts", PictureBuilder.heif(exif: exif, version: 1, inData: true, parts: 3)),
            ("HEIF 2", PictureBuilder.heif(exif: exif, version: 2, parts: 2)),
            ("HEIF 2 in idat", PictureBuilder.heif(exif: exif, version: 2, inData: true)),
            ("TIFF", exif),
        ].map { ($0.0 + ", " + order, $0.1) }
    }

    /// A zlib stream of one stored block.
    static func stored(_ bytes: [UInt8]) -> [UInt8] {
        let length = PictureBuilder().number(bytes.count, 2)
        return [0x78, 0x01, 0x01] + length + length.map { ~$0 } + bytes + [0, 0, 0, 0]
    }

    @Test("a camera's block is found in every container and read in both byte orders", arguments: containers)
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
            PictureBuilder.jpeg(xmp: packet),
            PictureBuilder.png([("iTXt", Array("XML:com.adobe.xmp\0\0\0\0\0".utf8) + Array(packet.utf8))]),
            PictureBuilder.png([
                ("iTXt", Array("XML:com.adobe.xmp\0\u{1}\0en\0\0".utf8) + stored(Array(packet.utf8)))
            ]),
            PictureBuilder.webp([("XMP ", Array(packet.utf8))]),
            PictureBuilder.heif(exif: [], xmp: Array(packet.utf8), inData: true),
            PictureBuilder.heif(exif: [], xmp: Array(packet.utf8), version: 2),
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
            (0xe1, Array("http://ns.adobe.com/xap/1.0/\0".utf8) + Array(Self.packet.utf8)),
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
