import AuditModel

/// Pictures that several suites read.
enum SamplePictures {
    static let packet = """
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
    static let containers: [(String, [UInt8])] = [true, false].flatMap { isLittle -> [(String, [UInt8])] in
        let builder = PictureBuilder(isLittleEndian: isLittle)
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
}
