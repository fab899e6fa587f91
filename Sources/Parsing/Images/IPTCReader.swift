internal import AuditModel

/// Reads place and author from a stream of IPTC's information interchange model (IPTC-IIM 4.2), which older programs
/// write beside EXIF.
enum IPTCReader {
    private static let fields: [UInt8: ImageMetadata.Field] = [
        80: .artist, 90: .city, 92: .sublocation, 95: .state, 101: .country, 116: .copyright,
    ]

    /// The stream in a list of Photoshop's image resources: resource 0x0404.
    static func stream(inResources list: ByteWindow) -> ByteWindow? {
        var at = 0
        while list.holds("8BIM", at: at), let nameLength = list[at + 6] {
            // The name with its length, and the content, are each padded to an even length.
            let size = at + 6 + (Int(nameLength) + 2) / 2 * 2
            guard let length = list.length(at: size, width: 4) else { return nil }
            if list.number(at: at + 4, width: 2) == 0x0404 { return list.available(at: size + 4, count: length) }
            at = size + 4 + length + length % 2
        }
        return nil
    }

    /// Puts what the stream says where nothing is yet.
    static func read(_ stream: ByteWindow, into metadata: inout ImageMetadata) {
        var at = 0
        var date: String?
        var time: String?
        // Record 2 holds the fields; a length of 32768 and more announces a longer one, which no field here has.
        while stream[at] == 0x1c, let record = stream[at + 1], let dataset = stream[at + 2],
            let length = stream.length(at: at + 3, width: 2), length < 0x8000,
            let value = stream.window(at: at + 5, count: length)
        {
            at += 5 + length
            guard record == 2 else { continue }
            let text = ImageText.decoded(value)
            if let field = fields[dataset] { metadata.state(field, text, from: .iptc) }
            if dataset == 55 { date = date ?? text }
            if dataset == 60 { time = time ?? text }
        }
        if let date { metadata.state(moment(date, time)) }
    }

    /// `20260301` and `100000+0100`.
    private static func moment(_ date: String, _ time: String?) -> ZonedTime? {
        guard date.utf8.count == 8 else { return nil }
        let day = date.prefix(4) + "-" + date.dropFirst(4).prefix(2) + "-" + date.suffix(2)
        guard let time, time.utf8.count >= 6 else { return CaptureTime.read(String(day)) }
        let clock = time.prefix(2) + ":" + time.dropFirst(2).prefix(2) + ":" + time.dropFirst(4)
        return CaptureTime.read(day + "T" + clock)
    }
}
