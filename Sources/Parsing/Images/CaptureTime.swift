internal import AuditModel

/// Reads the moments that cameras and programs write into pictures.
enum CaptureTime {
    /// Reads EXIF's `2026:03:01 10:00:00` and XMP's `2026-03-01T10:00:00.5+01:00`, with or without clock and zone.
    ///
    /// Nil for what is no day, such as the zeros or spaces of a camera that does not know.
    ///
    /// - Parameter zone: the zone, where it stands in a field of its own: `+01:00`.
    static func read(_ text: String, zone: String? = nil) -> ZonedTime? {
        let bytes = Array(text.utf8)
        guard isSeparator(bytes, 4), isSeparator(bytes, 7), let year = number(bytes, 0, 4),
            let month = number(bytes, 5, 2), let date = number(bytes, 8, 2),
            let day = CivilDate(year: year, month: month, day: date)
        else { return nil }
        guard bytes.count > 11, bytes[10] == 0x20 || bytes[10] == 0x54, let hour = number(bytes, 11, 2),
            let minute = number(bytes, 14, 2), bytes[13] == 0x3a
        else { return ZonedTime(day: day) }
        let second = bytes.count > 16 && bytes[16] == 0x3a ? number(bytes, 17, 2) : nil
        let rest = bytes.dropFirst(second == nil ? 16 : 19).drop { $0 == 0x2e || Bytes.isDigit($0) }
        return ZonedTime(
            day: day, clock: ZonedTime.Clock(hour: hour, minute: minute, second: second),
            offset: offset(Array(rest)) ?? zone.flatMap { offset(Array($0.utf8)) })
    }

    /// Minutes of `+01:00`, `-0530`, `Z`; nil for anything else.
    private static func offset(_ bytes: [UInt8]) -> Int? {
        if bytes.first == UInt8(ascii: "Z") { return 0 }
        guard let sign = bytes.first, sign == 0x2b || sign == 0x2d, let hours = number(bytes, 1, 2) else { return nil }
        let minutes = number(bytes, bytes.count > 3 && bytes[3] == 0x3a ? 4 : 3, 2) ?? 0
        guard hours <= 15, minutes < 60 else { return nil }
        return (hours * 60 + minutes) * (sign == 0x2d ? -1 : 1)
    }

    private static func isSeparator(_ bytes: [UInt8], _ at: Int) -> Bool {
        at < bytes.count && [0x3a, 0x2d, 0x2f, 0x2e].contains(bytes[at])
    }

    private static func number(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int? {
        guard start + count <= bytes.count else { return nil }
        let digits = bytes[start..<start + count]
        guard digits.allSatisfy(Bytes.isDigit) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
