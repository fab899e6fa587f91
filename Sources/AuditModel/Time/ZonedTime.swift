/// A moment as somebody wrote it: the day, and as much of the clock and of the zone as they gave.
///
/// There is no `<`: moments with and without zone have no order that sorting could rely on. See ``isEarlier(than:)``.
package struct ZonedTime: Sendable, Hashable, CustomStringConvertible {
    /// How much of the day was written.
    package enum Precision: UInt8, Sendable, Hashable, CaseIterable {
        /// Only the year; ``ZonedTime/day`` is its first day.
        case year
        /// Year and month; ``ZonedTime/day`` is the first of the month.
        case month
        /// The whole day.
        case day
    }

    /// The clock of a day, as far as it was written.
    package struct Clock: Sendable, Hashable {
        /// 0 to 23.
        package let hour: Int
        /// 0 to 59, if it was written.
        package let minute: Int?
        /// 0 to 60 (a leap second), if it was written.
        package let second: Int?

        /// A clock that can be; nil for 25 o'clock and the like, and for seconds without minutes.
        package init?(hour: Int, minute: Int? = nil, second: Int? = nil) {
            guard (0...23).contains(hour), (0...59).contains(minute ?? 0), (0...60).contains(second ?? 0) else {
                return nil
            }
            if minute == nil, second != nil { return nil }
            self.hour = hour
            self.minute = minute
            self.second = second
        }
    }

    /// The local civil day, in the zone that it was written in.
    package var day: CivilDate
    /// How much of ``day`` was written.
    package var precision: Precision
    /// The local clock, if it was written.
    package var clock: Clock?
    /// Minutes east of Greenwich, if they were written: 0 for `Z`, -300 for `EST`.
    package var offset: Int?

    /// A time of a whole day; an offset counts only beside a clock, and if it is less than a day.
    package init(day: CivilDate, clock: Clock? = nil, offset: Int? = nil) {
        self.day = day
        precision = .day
        self.clock = clock
        self.offset = clock == nil || (offset ?? 0).magnitude >= 1440 ? nil : offset
    }

    /// A year, or a month of a year; nil if they do not exist.
    package init?(year: Int, month: Int? = nil) {
        guard let day = CivilDate(year: year, month: month ?? 1, day: 1) else { return nil }
        self.day = day
        precision = month == nil ? .year : .month
    }

    /// A moment in UTC.
    package init(_ timestamp: Timestamp) {
        let second = timestamp.secondsSince1970 - timestamp.day.daysSince1970 * 86_400
        day = timestamp.day
        precision = .day
        clock = Clock(hour: second / 3600, minute: second / 60 % 60, second: second % 60)
        offset = 0
    }

    /// The day, if it was written whole.
    package var wholeDay: CivilDate? { precision == .day ? day : nil }

    /// The moment in UTC, if clock and zone were written; parts of the clock that were not count as zero.
    package var instant: Timestamp? {
        guard let clock, let offset else { return nil }
        let minutes = clock.hour * 60 + (clock.minute ?? 0) - offset
        return Timestamp(secondsSince1970: day.daysSince1970 * 86_400 + minutes * 60 + (clock.second ?? 0))
    }

    /// Whether this was before another: by the instant if both have one, else by the day.
    package func isEarlier(than other: ZonedTime) -> Bool {
        if let instant, let otherInstant = other.instant { return instant < otherInstant }
        return day < other.day
    }

    /// ISO 8601, as far as it was written: `2026`, `2026-03-01`, `2026-03-01T10:00`, `2026-03-01T10:00:00+02:00`.
    package var description: String {
        let date = day.description
        switch precision {
        case .year: return String(date.prefix(4))
        case .month: return String(date.prefix(7))
        case .day: break
        }
        guard let clock else { return date }
        let parts = [clock.hour, clock.minute, clock.second].compactMap { $0 }.map { String($0).padded(to: 2) }
        return date + "T" + parts.joined(separator: ":") + zone
    }

    private var zone: String {
        guard let offset else { return "" }
        if offset == 0 { return "Z" }
        let size = Int(offset.magnitude)
        return (offset < 0 ? "-" : "+") + String(size / 60).padded(to: 2) + ":" + String(size % 60).padded(to: 2)
    }
}
