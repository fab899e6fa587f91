package import AuditModel

/// When a picture was taken, as its camera's clock had it.
package struct CaptureTime: Sendable, Hashable, CustomStringConvertible {
    /// A time of day.
    package struct Clock: Sendable, Hashable {
        package var hour: Int
        package var minute: Int
        package var second: Int
    }

    /// The day, in the zone of the camera's clock.
    package var day: CivilDate
    /// The time of that day, if it is stated.
    package var clock: Clock?
    /// Minutes that the clock is before UTC, if that is stated.
    package var offset: Int?

    /// Reads EXIF's `2026:03:01 10:00:00` and XMP's `2026-03-01T10:00:00.5+01:00`, with or without time and zone.
    ///
    /// Nil for what is no day, such as the zeros or spaces of a camera that does not know.
    init?(_ text: String, zone: String? = nil) {
        let bytes = Array(text.utf8)
        guard let year = Self.number(bytes, 0, 4), let month = Self.number(bytes, 5, 2),
            let date = Self.number(bytes, 8, 2), Self.isSeparator(bytes, 4), Self.isSeparator(bytes, 7),
            let day = CivilDate(year: year, month: month, day: date)
        else { return nil }
        self.day = day
        guard bytes.count > 11, bytes[10] == 0x20 || bytes[10] == 0x54, let hour = Self.number(bytes, 11, 2),
            let minute = Self.number(bytes, 14, 2), hour < 24, minute < 60
        else { return }
        let hasSecond = bytes.count > 16 && bytes[16] == 0x3a
        clock = Clock(hour: hour, minute: minute, second: min(59, hasSecond ? Self.number(bytes, 17, 2) ?? 0 : 0))
        offset =
            Self.zone(bytes.dropFirst(hasSecond ? 19 : 16).drop { $0 == 0x2e || Bytes.isDigit($0) })
            ?? zone.flatMap { Self.zone(Array($0.utf8)[...]) }
    }

    /// A day, and a time of it in UTC, as a receiver of satellites has them.
    init(utc day: CivilDate, clock: Clock?) {
        self.day = day
        self.clock = clock
        offset = clock == nil ? nil : 0
    }

    /// `2026-03-01T10:00:00+01:00`, or as much of it as is known.
    package var description: String {
        guard let clock else { return day.description }
        let time = [clock.hour, clock.minute, clock.second].map { String($0).padded(to: 2) }.joined(separator: ":")
        guard let offset else { return day.description + "T" + time }
        if offset == 0 { return day.description + "T" + time + "Z" }
        let parts = [offset.magnitude / 60, offset.magnitude % 60].map { String($0).padded(to: 2) }
        return day.description + "T" + time + (offset < 0 ? "-" : "+") + parts.joined(separator: ":")
    }

    /// `+01:00`, `-0530`, `Z`; nil for anything else.
    private static func zone(_ text: ArraySlice<UInt8>) -> Int? {
        let bytes = Array(text)
        if bytes.first == UInt8(ascii: "Z") { return 0 }
        guard let sign = bytes.first, sign == 0x2b || sign == 0x2d, let hours = number(bytes, 1, 2), hours <= 15 else {
            return nil
        }
        let minutes = number(bytes, bytes.count > 3 && bytes[3] == 0x3a ? 4 : 3, 2) ?? 0
        guard minutes < 60 else { return nil }
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
