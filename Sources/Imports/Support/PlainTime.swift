internal import AuditModel

/// Reads times in the few shapes that nearly all archives write, without trying any other.
enum PlainTime {
    private typealias Text = UnsafeBufferPointer<UInt8>

    /// `2026-10-01T10:00:00.000Z`, with a space, ` UTC` or an offset as well, or without a zone; or
    /// `Thu Oct 01 09:00:00 +0000 2026`. Nil for anything else: ``DateReading`` knows more.
    static func read(_ text: UnsafeBufferPointer<UInt8>) -> ZonedTime? {
        guard text.count >= 19, text.count <= 40 else { return nil }
        return text[4] == UInt8(ascii: "-") ? iso(text) : text.count == 30 ? worded(text) : nil
    }

    private static func iso(_ text: Text) -> ZonedTime? {
        guard text[7] == UInt8(ascii: "-"), text[10] == UInt8(ascii: "T") || text[10] == UInt8(ascii: " "),
            let year = number(text, 0, 4), let month = number(text, 5, 2), let day = number(text, 8, 2),
            let date = CivilDate(year: year, month: month, day: day), let clock = clock(text, 11)
        else { return nil }
        var at = 19
        if at < text.count, text[at] == UInt8(ascii: ".") {
            at += 1
            let start = at
            while at < text.count, text[at] &- 0x30 < 10 { at += 1 }
            guard at > start else { return nil }
        }
        let rest = text.count - at
        if rest == 0 { return ZonedTime(day: date, clock: clock) }
        if rest == 1, text[at] == UInt8(ascii: "Z") { return ZonedTime(day: date, clock: clock, offset: 0) }
        if rest == 4, text[at...].elementsEqual(" UTC".utf8) { return ZonedTime(day: date, clock: clock, offset: 0) }
        guard rest == 6, text[at + 3] == UInt8(ascii: ":"), let offset = offset(text, at, minutesAt: at + 4) else {
            return nil
        }
        return ZonedTime(day: date, clock: clock, offset: offset)
    }

    private static let months: [[UInt8]] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ].map { Array($0.utf8) }

    /// `Thu Oct 01 09:00:00 +0000 2026`.
    private static func worded(_ text: Text) -> ZonedTime? {
        let spaces = [3, 7, 10, 19, 25]
        guard spaces.allSatisfy({ text[$0] == 0x20 }),
            let month = months.firstIndex(where: { text[4..<7].elementsEqual($0) }),
            let day = number(text, 8, 2), let year = number(text, 26, 4),
            let date = CivilDate(year: year, month: month + 1, day: day), let clock = clock(text, 11),
            let offset = offset(text, 20, minutesAt: 23)
        else { return nil }
        return ZonedTime(day: date, clock: clock, offset: offset)
    }

    private static func clock(_ text: Text, _ at: Int) -> ZonedTime.Clock? {
        guard text[at + 2] == UInt8(ascii: ":"), text[at + 5] == UInt8(ascii: ":"), let hour = number(text, at, 2),
            let minute = number(text, at + 3, 2), let second = number(text, at + 6, 2)
        else { return nil }
        return ZonedTime.Clock(hour: hour, minute: minute, second: second)
    }

    /// Minutes of `+02:00` or `-0500`.
    private static func offset(_ text: Text, _ at: Int, minutesAt: Int) -> Int? {
        guard text[at] == UInt8(ascii: "+") || text[at] == UInt8(ascii: "-"), let hours = number(text, at + 1, 2),
            let minutes = number(text, minutesAt, 2), hours < 24, minutes < 60
        else { return nil }
        return (text[at] == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
    }

    private static func number(_ text: Text, _ start: Int, _ count: Int) -> Int? {
        var value = 0
        for index in start..<start + count {
            let digit = text[index] &- 0x30
            guard digit < 10 else { return nil }
            value = value * 10 + Int(digit)
        }
        return value
    }
}
