internal import AuditModel

/// A date, a time of day and a time zone, or some of them, as the value class pattern takes them from a page
/// (microformats.org/wiki/value-class-pattern).
struct MicroformatTime {
    /// `2026-03-01`.
    var date: String?
    /// `19:00` or `19:00:30`, on a clock of 24 hours.
    var time: String?
    /// `Z`, or `+0200`.
    var zone: String?

    var isEmpty: Bool { date == nil && time == nil && zone == nil }

    init() {}

    /// Reads a text that is a date, a time, a zone, or those in this order; nothing if it is more.
    init(_ text: String) {
        var reader = Reader(bytes: Array(text.trimmingSpaces().utf8.prefix(64)).map(Bytes.lowered))
        let date = reader.date()
        if date != nil { reader.skipSeparator() }
        let time = reader.time()
        reader.skipSpaces()
        let zone = date == nil || time != nil ? reader.zone() : nil
        guard reader.isAtEnd else { return }
        self.date = date
        self.time = time
        self.zone = zone
    }

    /// Takes in what another says of the parts that nothing was said of. A text of which one part is known counts for
    /// nothing: the first date and the first time win.
    mutating func add(_ other: MicroformatTime) {
        if date != nil && other.date != nil || time != nil && other.time != nil || zone != nil && other.zone != nil {
            return
        }
        date = date ?? other.date
        time = time ?? other.time
        zone = zone ?? other.zone
    }

    /// Date and time with the zone: `2026-03-01 19:00+0200`. Nil without a date, which another date may stand for.
    func text(on day: String?) -> String? {
        guard let date = date ?? day else { return nil }
        guard let time else { return date }
        return date + " " + time + (zone ?? "")
    }
}

extension MicroformatTime {
    /// Reads the parts from the start of a text in small letters.
    private struct Reader {
        let bytes: [UInt8]
        var place = 0

        var isAtEnd: Bool { place == bytes.count }
        private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

        mutating func skipSpaces() {
            while let byte = next, Bytes.isSpace(byte) { place += 1 }
        }

        mutating func skipSeparator() {
            if next == UInt8(ascii: "t") { place += 1 } else { skipSpaces() }
        }

        private mutating func take(_ character: Unicode.Scalar) -> Bool {
            guard next == UInt8(ascii: character) else { return false }
            place += 1
            return true
        }

        /// A number of digits within bounds.
        private mutating func number(_ digits: ClosedRange<Int>, in bounds: ClosedRange<Int>) -> Int? {
            var value = 0
            var count = 0
            while let byte = next, Bytes.isDigit(byte), count < digits.upperBound {
                value = value * 10 + Int(byte - 0x30)
                count += 1
                place += 1
            }
            return count >= digits.lowerBound && bounds.contains(value) ? value : nil
        }

        /// `2026-03-01`, or the day of the year: `2026-060`.
        mutating func date() -> String? {
            let start = place
            guard let year = number(4...4, in: 0...9999), take("-") else { return back(to: start) }
            let behindYear = place
            if let month = number(2...2, in: 1...12), take("-"), let day = number(2...2, in: 1...31),
                day <= MicroformatTime.days(of: month, year)
            {
                return text(year, 4) + "-" + text(month, 2) + "-" + text(day, 2)
            }
            place = behindYear
            guard var day = number(3...3, in: 1...366) else { return back(to: start) }
            var month = 1
            while month <= 12, day > MicroformatTime.days(of: month, year) {
                day -= MicroformatTime.days(of: month, year)
                month += 1
            }
            return month > 12 ? back(to: start) : text(year, 4) + "-" + text(month, 2) + "-" + text(day, 2)
        }

        /// `19:00`, `19:00:30`, `7pm`, `7:00 p.m.`.
        mutating func time() -> String? {
            let start = place
            guard let hour = number(1...2, in: 0...24) else { return back(to: start) }
            var minute: Int?
            var second: Int?
            if take(":") {
                minute = number(2...2, in: 0...59)
                if minute == nil { return back(to: start) }
                if take(":") {
                    second = number(2...2, in: 0...59)
                    if second == nil { return back(to: start) }
                    if take(".") { _ = number(1...9, in: 0...999_999_999) }
                }
            }
            let half = halfOfDay()
            guard let clock = MicroformatTime.hour(hour, half: half), half != nil || minute != nil else {
                return back(to: start)
            }
            return text(clock, 2) + ":" + text(minute ?? 0, 2) + (second.map { ":" + text($0, 2) } ?? "")
        }

        /// 0 for `am`, 12 for `pm`, with or without full stops.
        private mutating func halfOfDay() -> Int? {
            let start = place
            skipSpaces()
            let letter = next
            guard letter == UInt8(ascii: "a") || letter == UInt8(ascii: "p") else { return back(to: start) }
            place += 1
            _ = take(".")
            guard take("m") else { return back(to: start) }
            _ = take(".")
            return letter == UInt8(ascii: "p") ? 12 : 0
        }

        /// `Z`, `+02:00`, `-0800`, `+2`.
        mutating func zone() -> String? {
            let start = place
            if take("z") { return "Z" }
            guard let sign = next, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
            place += 1
            guard let hours = number(1...2, in: 0...23) else { return back(to: start) }
            _ = take(":")
            let minutes = isAtEnd ? 0 : number(2...2, in: 0...59)
            guard let minutes else { return back(to: start) }
            return (sign == UInt8(ascii: "+") ? "+" : "-") + text(hours, 2) + text(minutes, 2)
        }

        private mutating func back<Value>(to start: Int) -> Value? {
            place = start
            return nil
        }

        private func text(_ number: Int, _ digits: Int) -> String {
            let written = String(number)
            return String(repeating: "0", count: max(0, digits - written.utf8.count)) + written
        }
    }

    private static func hour(_ written: Int, half: Int?) -> Int? {
        guard let half else { return written < 24 ? written : nil }
        return (1...12).contains(written) ? written % 12 + half : nil
    }

    private static func days(of month: Int, _ year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
