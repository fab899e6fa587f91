import AuditModel
import Parsing
import Testing

/// Tags as cameras, telephones and careless programs write them.
@Suite("EXIF tags")
struct EXIFTagsTests {
    typealias Value = PictureBuilder.Value
    private static let builder = PictureBuilder(isLittleEndian: false)

    private func metadata(
        main: [(Int, Value)] = [], detail: [(Int, Value)] = [], satellite: [(Int, Value)] = []
    ) throws -> ImageMetadata {
        try #require(ImageReader.metadata(of: Self.builder.exif(main: main, detail: detail, satellite: satellite)))
    }

    private func position(_ latitude: Value, _ longitude: Value, north: String? = "N", east: String? = "E") throws
        -> String?
    {
        var tags = [(2, latitude), (4, longitude)]
        if let north { tags.append((1, .text(north))) }
        if let east { tags.append((3, .text(east))) }
        return try metadata(satellite: tags).position?.description
    }

    @Test("the hemisphere makes the sign")
    func hemispheres() throws {
        let south = Value.rationals([(33, 1), (51, 1), (3540, 100)])
        let west = Value.rationals([(151, 1), (12, 1), (4020, 100)])
        #expect(try position(south, west, north: "S", east: "W") == "-33.85983,-151.21117")
        #expect(try position(south, west, north: "s", east: "west") == "-33.85983,-151.21117")
    }

    @Test("degrees come as one number, as two, and as doubles or signed numbers")
    func shapes() throws {
        let east = Value.rationals([(18, 1)])
        #expect(try position(.rationals([(593_293, 10_000)]), east) == "59.32930,18.00000")
        #expect(try position(.rationals([(59, 1), (19758, 1000)]), east) == "59.32930,18.00000")
        #expect(try position(.doubles([59, 19, 45.48]), east) == "59.32930,18.00000")
        #expect(try position(.signedRationals([(-59, 1), (30, 1), (0, 1)]), east, north: nil) == "-59.50000,18.00000")
        #expect(try position(.rationals([(59, 1), (30, 1), (0, 0)]), east) == "59.50000,18.00000")
    }

    @Test("what is no place is none")
    func noPlace() throws {
        let fine = Value.rationals([(18, 1)])
        #expect(try position(.rationals([(0, 0), (0, 0), (0, 0)]), fine) == nil)
        #expect(try position(.rationals([(91, 1)]), fine) == nil)
        #expect(try position(fine, .rationals([(181, 1)])) == nil)
        #expect(try position(.rationals([(4_294_967_295, 1)]), fine) == nil)
        #expect(try position(.rationals([(18, 1), (75, 1), (0, 1)]), fine) == nil)
        #expect(try position(.rationals([(0, 1)]), .rationals([(0, 1)])) == nil)
        #expect(try position(fine, fine, north: nil) == nil)
        #expect(try position(.text("59.3"), fine) == nil)
        #expect(try position(.doubles([.nan]), fine) == nil)
        #expect(try position(.doubles([.infinity, 1, 1]), fine) == nil)
    }

    @Test(
        "times keep their zone, and what is no time is none",
        arguments: [
            ("2026:03:01 10:20:30", "+01:00", "2026-03-01T10:20:30+01:00"),
            ("2026:03:01 10:20:30", "-05:30", "2026-03-01T10:20:30-05:30"),
            ("2026:03:01 10:20:30", "+00:00", "2026-03-01T10:20:30Z"),
            ("2026:03:01 10:20:30", "   :  ", "2026-03-01T10:20:30"),
            ("2026-03-01 10:20:30", "", "2026-03-01T10:20:30"),
            ("2026:03:01T10:20:30.25Z", "", "2026-03-01T10:20:30Z"),
            ("2026:03:01 24:00:00", "+01:00", "2026-03-01"),
            ("2026:03:01", "", "2026-03-01"),
            ("0000:00:00 00:00:00", "", nil),
            ("    :  :     :  :  ", "", nil),
            ("2026:02:30 10:20:30", "", nil),
            ("1 March", "", nil),
        ])
    func times(written: String, zone: String, read: String?) throws {
        let metadata = try metadata(detail: [(0x9003, .text(written)), (0x9011, .text(zone))])
        #expect(metadata.taken?.description == read)
    }

    @Test("without a camera's time the satellites' counts, in UTC")
    func satelliteTime() throws {
        let clock = Value.rationals([(9, 1), (8, 1), (7900, 1000)])
        let metadata = try metadata(satellite: [(0x1d, .text("2026:03:01")), (7, clock)])
        #expect(metadata.taken?.description == "2026-03-01T09:08:07Z")
    }

    @Test("tags in the wrong directory, of a wrong type or count are read as far as they make sense")
    func careless() throws {
        let metadata = try metadata(
            main: [
                (0x0110, .bytes(Array("Pocket\0rubbish".utf8))), (0x9003, .text("2026:03:01 10:20:30")),
                (0x010f, .short(7)), (0x0131, .raw(2, 1_000_000, 8)), (0x013b, .raw(99, 4, 0)),
                (0x8298, .raw(5, 0xffff_ffff, 8)),
            ])
        #expect(metadata[.model] == "Pocket")
        #expect(metadata[.make] == nil)
        #expect(metadata.taken?.description == "2026-03-01T10:20:30")
        #expect(metadata[.artist] == nil)
        #expect(metadata[.copyright] == nil)
    }

    @Test("texts are Latin 1 where they are not UTF-8, and hold no control characters")
    func texts() throws {
        let metadata = try metadata(main: [
            (0x013b, .bytes([0x4d, 0xe4, 0x79, 0x61])), (0x0110, .bytes(Array(" Pocket\u{1b}[2J \0".utf8))),
        ])
        #expect(metadata[.artist] == "Mäya")
        #expect(metadata[.model] == "Pocket [2J")
    }

    @Test("the device is named once where the model begins with the make")
    func device() throws {
        #expect(
            try metadata(main: [(0x010f, .text("EXAMPLIA CORPORATION")), (0x0110, .text("Examplia D7"))]).device
                == "Examplia D7")
        #expect(try metadata(main: [(0x010f, .text("Examplia")), (0x0110, .text("D7"))]).device == "Examplia D7")
        #expect(try metadata(main: [(0x0110, .text("D7"))]).device == "D7")
        #expect(try metadata(main: [(0x010f, .text("Examplia"))]).device == nil)
    }

    @Test("facts: a place with its day, a device, the end of its number, and names that may be others'")
    func facts() throws {
        let metadata = try #require(ImageReader.metadata(of: PictureBuilder().telephone()))
        let facts = metadata.facts(url: "https://example.org/a.jpg", ownNames: [])
        #expect(facts.map(\.property) == [.coordinates, .device, .deviceSerial, .name])
        #expect(facts.map(\.value) == ["59.32930,18.06860", "Examplia Pocket 7", "ending in 5678", "Maya Lindqvist"])
        #expect(facts.map(\.owner) == [.own, .own, .own, .unknown])
        #expect(facts.allSatisfy { $0.source == "EXIF of a picture" && $0.posted == CivilDate("2026-03-01") })
        let own = metadata.facts(url: "https://example.org/a.jpg", ownNames: ["maya lindqvist"])
        #expect(own.last?.owner == .own)
    }
}
