internal import AuditModel

/// Reads the time of the day that stands beside a date.
struct DateClock {
    var clock: ZonedTime.Clock
    /// Minutes east of Greenwich, if written.
    var offset: Int?
    /// Whether it was `24:00`, the first moment of the next day.
    var isNextDay = false

    /// What may lead from the day to the clock.
    private static let leads = ["- ", "at ", "um ", "kl. ", "kl ", "à ", "às ", "в ", "o "]

    /// The day with the clock that follows it, if one does.
    static func time(of day: CivilDate, _ cursor: inout DateCursor) -> ZonedTime {
        let hasMark = cursor.peek() == UInt8(ascii: "t") && cursor.isDigit(1)
        if hasMark {
            cursor.advance()
        } else {
            cursor.skipAll(" \t\n\r,_.|")
            if cursor.skip(any: leads) != nil { cursor.skipSpaces() }
        }
        return read(&cursor, isMarked: hasMark)?.time(of: day) ?? ZonedTime(day: day)
    }

    /// The time of this clock on a day.
    func time(of day: CivilDate) -> ZonedTime {
        ZonedTime(day: isNextDay ? day.adding(days: 1) : day, clock: clock, offset: offset)
    }

    /// A clock with its zone: `10:00`, `10:00:00.5 +0100`, `3 pm`, `10h30`, `午後3時4分`; behind a mark (`T`) also `10`,
    /// `1000`, `10.5`. Nil where none can be; the cursor moves only with success.
    static func read(_ start: inout DateCursor, isMarked: Bool) -> DateClock? {
        var cursor = start
        var half = halfBefore(&cursor)
        guard let first = cursor.number() else { return nil }
        var parts = Parts()
        switch first.count {
        case 1, 2:
            parts.hour = first.value
            let isClear = parts.readMinutes(&cursor, isMarked: isMarked)
            if half == nil { half = halfAfter(&cursor) }
            guard isClear || isMarked || half != nil else { return nil }
        case 4 where isMarked: (parts.hour, parts.minute) = (first.value / 100, first.value % 100)
        case 6 where isMarked:
            (parts.hour, parts.minute) = (first.value / 10_000, first.value / 100 % 100)
            parts.second = first.value % 100
            parts.skipFraction(&cursor)
        default: return nil
        }
        guard var reading = parts.clock(half) else { return nil }
        start = cursor
        reading.offset = DateZone.offset(&start)
        return reading
    }

    private static func halfBefore(_ cursor: inout DateCursor) -> Half? {
        let half: Half? =
            cursor.skip(any: ["오전", "午前", "上午"]) != nil
            ? .morning : cursor.skip(any: ["오후", "午後", "下午"]) != nil ? .afternoon : nil
        if half != nil { cursor.skipSpaces() }
        return half
    }

    private static func halfAfter(_ start: inout DateCursor) -> Half? {
        var cursor = start
        cursor.skipSpaces()
        let mark = cursor.skip(any: ["a.m.", "p.m.", "a. m.", "p. m.", "am", "pm"])
        guard let mark, !cursor.isLetter else { return nil }
        start = cursor
        return mark.hasPrefix("a") ? .morning : .afternoon
    }

    private enum Half {
        case morning, afternoon
    }

    /// The numbers of a clock as written.
    private struct Parts {
        var hour = 0
        var minute: Int?
        var second: Int?

        /// Reads what follows the hour; false if that could be any number.
        mutating func readMinutes(_ cursor: inout DateCursor, isMarked: Bool) -> Bool {
            if cursor.peek() == UInt8(ascii: ":"), cursor.isDigit(1) {
                cursor.advance()
                minute = cursor.number()?.value
                if cursor.peek() == UInt8(ascii: ":"), cursor.isDigit(1) {
                    cursor.advance()
                    second = cursor.number()?.value
                    skipFraction(&cursor)
                } else if let part = fraction(&cursor) {
                    second = Int(part * 60)
                }
                return true
            }
            if isMarked, let part = fraction(&cursor) {
                minute = Int(part * 60)
                return true
            }
            if cursor.peek() == UInt8(ascii: "h"), cursor.isDigit(1) {
                cursor.advance()
                minute = cursor.number()?.value
                return true
            }
            guard cursor.skip(any: ["時", "시", "时", "点"]) != nil else { return false }
            readNamed(&cursor)
            return true
        }

        /// `4分5秒` after the hour.
        private mutating func readNamed(_ cursor: inout DateCursor) {
            var probe = cursor
            probe.skipSpaces()
            guard let number = probe.number(), probe.skip(any: ["分", "분"]) != nil else { return }
            minute = number.value
            cursor = probe
            probe.skipSpaces()
            guard let number = probe.number(), probe.skip(any: ["秒", "초"]) != nil else { return }
            second = number.value
            cursor = probe
        }

        /// A decimal fraction of the last number: `.5`, `,25`.
        private func fraction(_ cursor: inout DateCursor) -> Double? {
            guard let mark = cursor.peek(), mark == UInt8(ascii: ".") || mark == UInt8(ascii: ","), cursor.isDigit(1)
            else { return nil }
            cursor.advance()
            var (value, unit) = (0.0, 0.1)
            while let byte = cursor.peek(), Bytes.isDigit(byte) {
                value += Double(byte - UInt8(ascii: "0")) * unit
                unit /= 10
                cursor.advance()
            }
            return value
        }

        func skipFraction(_ cursor: inout DateCursor) { _ = fraction(&cursor) }

        func clock(_ half: Half?) -> DateClock? {
            var hour = hour
            if let half {
                guard (0...12).contains(hour) || half == .afternoon else { return nil }
                if hour == 12, half == .morning { hour = 0 }
                if hour < 12, half == .afternoon { hour += 12 }
            }
            if hour == 24, minute ?? 0 == 0, second ?? 0 == 0 {
                return ZonedTime.Clock(hour: 0, minute: minute, second: second).map {
                    DateClock(clock: $0, isNextDay: true)
                }
            }
            return ZonedTime.Clock(hour: hour, minute: minute, second: second).map { DateClock(clock: $0) }
        }
    }
}
