internal import AuditModel

/// Reads the tags of an EXIF block (CIPA DC-008, §4.6) that say where, when, with what and by whom.
struct EXIFReader {
    private let tiff: TIFFReader
    private let main: [UInt64: TIFFReader.Entry]
    private let detail: [UInt64: TIFFReader.Entry]
    private let satellite: [UInt64: TIFFReader.Entry]

    /// Nil for what has no TIFF header.
    init?(_ block: ByteWindow) {
        guard let tiff = TIFFReader(block) else { return nil }
        self.tiff = tiff
        main = tiff.first
        detail = tiff.directory(0x8769, of: main)
        satellite = tiff.directory(0x8825, of: main)
    }

    private static let fields: [(UInt64, ImageMetadata.Field)] = [
        (0x010f, .make), (0x0110, .model), (0x0131, .software), (0x013b, .artist), (0x013c, .hostComputer),
        (0x8298, .copyright), (0xa420, .uniqueID), (0xa430, .ownerName), (0xa431, .serialNumber), (0xa434, .lensModel),
    ]
    /// Time of the picture, or of its digitising, each with the tag of its zone.
    private static let times: [(time: UInt64, zone: UInt64)] = [(0x9003, 0x9011), (0x9004, 0x9012)]

    /// Puts what the block says where nothing is yet.
    func read(into metadata: inout ImageMetadata) {
        for (tag, field) in Self.fields { metadata.state(field, text(tag), from: .exif) }
        metadata.state(position, from: .exif)
        for tags in Self.times {
            let zone = text(tags.zone) ?? text(0x9010)
            metadata.state(text(tags.time).flatMap { CaptureTime.read($0, zone: zone) })
        }
        metadata.state(satelliteTime)
    }

    /// Programs put tags of one directory into the other.
    private func text(_ tag: UInt64) -> String? { tiff.text(detail[tag]) ?? tiff.text(main[tag]) }

    // MARK: The satellites' part

    private var position: ImagePosition? {
        guard let latitude = degrees(2, reference: 1, positive: "N", negative: "S"),
            let longitude = degrees(4, reference: 3, positive: "E", negative: "W")
        else { return nil }
        return ImagePosition(latitude: latitude, longitude: longitude, altitude: altitude)
    }

    /// Degrees, minutes and seconds, of which the latter may be missing or 0/0. Without a hemisphere it is no place,
    /// unless the number is signed, which is wrong and clear.
    private func degrees(_ tag: UInt64, reference: UInt64, positive: Character, negative: Character) -> Double? {
        let parts = tiff.numbers(satellite[tag])
        guard let first = parts.first, let whole = first else { return nil }
        let minutes = parts.dropFirst().first.flatMap(\.self) ?? 0
        let seconds = parts.dropFirst(2).first.flatMap(\.self) ?? 0
        guard (0..<60.001).contains(minutes), (0..<60.001).contains(seconds) else { return nil }
        let value = whole.magnitude + minutes / 60 + seconds / 3600
        switch tiff.text(satellite[reference])?.uppercased().first {
        case positive: return whole < 0 ? -value : value
        case negative: return -value
        default: return whole < 0 ? -value : nil
        }
    }

    private var altitude: Double? {
        guard let metres = tiff.numbers(satellite[6]).first.flatMap(\.self) else { return nil }
        return tiff.integer(satellite[5]).map { $0 & 1 } == 1 ? -metres : metres
    }

    /// In UTC.
    private var satelliteTime: ZonedTime? {
        guard let day = tiff.text(satellite[0x1d]).flatMap({ CaptureTime.read($0)?.day }) else { return nil }
        let parts = tiff.numbers(satellite[7]).compactMap { $0.flatMap { Int(exactly: $0.rounded(.down)) } }
        guard parts.count == 3 else { return ZonedTime(day: day) }
        return ZonedTime(
            day: day, clock: ZonedTime.Clock(hour: parts[0], minute: parts[1], second: parts[2]), offset: 0)
    }
}
