import Foundation

/// A small archive of a page, the picture that it shows, a PDF file and a mailbox, one of which is broken.
enum FuzzMembers: CaseIterable {
    case page, picture, document, mail

    /// The archive's bytes: whole, in a zip or tar.gz archive, or the broken file by itself.
    func bytes(_ kind: Int, in folder: String, _ random: inout Random) throws -> [UInt8] {
        var files = [
            FuzzMembers.page: Self.html, FuzzMembers.picture: Self.jpeg, FuzzMembers.document: Self.pdf,
            FuzzMembers.mail: Self.mailbox,
        ]
        if kind % 8 != 0 { files[self] = broken(files[self] ?? [], kind, &random) }
        if kind % 8 == 7 { return files[self] ?? [] }
        let path = folder + "/members"
        let packer = try Packer(path, gzip: kind % 2 == 0)
        for member in Self.allCases.shuffled(by: random.next(below: 8)) {
            packer.add(member.path, files[member] ?? [])
        }
        packer.close()
        var bytes = Array(try Data(contentsOf: URL(filePath: path)))
        if kind % 8 == 5 { bytes = Array(bytes.prefix(random.next(below: bytes.count))) }
        if kind % 8 == 6 { FuzzCase.flip(&bytes, &random) }
        return bytes
    }

    private var path: String {
        switch self {
        case .page: "posts/one.html"
        case .picture: "img/a.jpg"
        case .document: "cv.pdf"
        case .mail: "lists.mbox"
        }
    }

    private func broken(_ bytes: [UInt8], _ kind: Int, _ random: inout Random) -> [UInt8] {
        var bytes = bytes
        switch kind % 8 {
        case 1: FuzzCase.flip(&bytes, &random)
        case 2: bytes = Array(bytes.prefix(random.next(below: bytes.count)))
        case 3:
            // Sizes, counts and references that lie.
            let lies: [[UInt8]] = [
                [0xff, 0xff, 0xff, 0xff], [0x7f, 0xff, 0xff, 0xff], [0, 0, 0, 0], Array("99999999".utf8),
                Array("-1".utf8), Array("4 0 R".utf8), Array("2 0 R".utf8), Array("&#x110000;".utf8),
            ]
            for _ in 0...random.next(below: 8) {
                let lie = lies[random.next(below: lies.count)]
                let at = random.next(below: max(1, bytes.count - lie.count))
                bytes.replaceSubrange(at..<min(bytes.count, at + lie.count), with: lie)
            }
        default: bytes = FuzzCase.broken(bytes, &random)
        }
        guard random.next(below: 12) == 0 else { return bytes }
        // Deep nesting, as each kind of file has it.
        let at = random.next(below: max(1, bytes.count))
        let level =
            switch self {
            case .page: "<div><table><a href=x>"
            case .picture: "\u{1}\u{0}\u{25}"
            case .document: "[<<"
            case .mail: "\nContent-Type: multipart/mixed; boundary=x\n\n--x\n"
            }
        let levels = Array(String(repeating: level, count: 20_000).utf8)
        return Array(bytes[..<at]) + levels + Array(bytes[at...])
    }

    private static let html = Array(
        """
        <!doctype html><html lang="en"><head><title>Ada Example</title><meta charset="utf-8">
        <script type="application/ld+json">{"@type":"Person","name":"Ada Example","email":"ada@example.org"}</script></head>
        <body><article class="h-entry"><p class="e-content">Off to Lisbon on 12 November &amp; back soon</p>
        <img src="../img/a.jpg" alt="boats"><a rel="me" href="https://social.example/@ada">me</a></article></body></html>
        """.utf8)

    /// Its EXIF says 59.3 N, 18.1 E, February 2026 and a device; there is no picture.
    private static let jpeg: [UInt8] = {
        let digits = Array(
            """
            ffd8ffe100e245786966000049492a0008000000030010010200090000003200000069870400010000003b00000025880400\
            010000007400000000000000506f636b6574203700020003900200140000005900000011900200070000006d000000000000\
            00323032363a30323a30312031303a32303a3330002b30313a303000040001000200020000004e0000000200050003000000\
            aa0000000300020002000000450000000400050003000000c2000000000000003b000000010000001300000001000000c411\
            00006400000012000000010000000400000001000000b802000064000000ffda0002ffd9
            """)
        return stride(from: 0, to: digits.count, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
    }()

    private static let mailbox = Array(
        """
        From tides-bounces@example.org Thu Oct  1 10:00:00 2026
        Delivered-To: ada@example.org
        From: Ada Example <ada@example.org>
        Subject: Tide tables
        Date: Thu, 01 Oct 2026 10:00:00 +0200
        List-Id: Tides <tides.lists.example.org>
        Archived-At: <https://lists.example.org/tides/7>
        Content-Type: multipart/mixed; boundary="x y"

        --x y
        Content-Type: text/plain; charset=iso-8859-1
        Content-Transfer-Encoding: quoted-printable

        Caf=E9 in Lis=
        bon on Friday
        --x y
        Content-Transfer-Encoding: base64

        Q2Fmw6kgaW4gTGlzYm9u
        --x y--

        """.utf8)

    private static let pdf = Array(
        """
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
        4 0 obj<</Length 46>>stream
        BT /F1 12 Tf 20 50 Td (Hello Lisbon) Tj ET    \u{20}
        endstream endobj
        5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
        trailer<</Root 1 0 R>>
        %%EOF
        """.utf8)
}

extension [FuzzMembers] {
    /// In one of many orders.
    fileprivate func shuffled(by order: Int) -> [FuzzMembers] {
        var all = self
        all.swapAt(0, order % count)
        if order >= count { all.swapAt(1, 2) }
        return all
    }
}
