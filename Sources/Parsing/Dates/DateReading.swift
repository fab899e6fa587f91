package import AuditModel

/// Reads dates and times as feeds, pages and APIs write them.
package enum DateReading {
    private static let longestText = 100

    /// The time that a text states, as written in its own zone; nil where it states none, or not without doubt.
    ///
    /// Understands ISO 8601 in all its shapes (`2026-03-01T10:00:00+02:00`, `20260301`, `2026-W09-7`, `2026-060`,
    /// `2026-03`), RFC 822, RFC 850 and asctime (`Sun, 01 Mar 2026 10:00 EST`), numbers whose order is clear
    /// (`2.3.2026`, `31/12/2026`, not `02/03/2026`), and words of many languages (`March 2, 2026`, `2. März 2026`,
    /// `2026年3月2日`).
    package static func time(_ text: String) -> ZonedTime? {
        guard let first = text.utf8.first, text.utf8.count <= longestText || Bytes.isSpace(first) else { return nil }
        let trimmed = text.trimmingSpaces()
        if trimmed.utf8.count > longestText { return nil }
        let cursor = DateCursor(trimmed)
        return ISODate.read(cursor) ?? NumericDate.read(cursor) ?? WordedDate.read(cursor)
    }

    /// The day that a text states, in its own zone; nil where it states none or only a month.
    package static func day(_ text: String) -> CivilDate? { time(text)?.wholeDay }

    /// The moment of a count of seconds, or milliseconds, since 1970; nil outside the years 0 to 5000.
    package static func moment(secondsSince1970 number: Double) -> ZonedTime? {
        let seconds = number.magnitude > 100_000_000_000 ? number / 1000 : number
        guard seconds.isFinite, (-62_135_596_800...100_000_000_000).contains(seconds) else { return nil }
        return ZonedTime(Timestamp(secondsSince1970: Int(seconds.rounded(.down))))
    }

    /// The UTC day of a count of seconds, or milliseconds, since 1970.
    package static func day(secondsSince1970 number: Double) -> CivilDate? {
        moment(secondsSince1970: number)?.day
    }

    /// The moment that a field holds which is known to count seconds, or milliseconds, since 1970: `1772359200`.
    package static func moment(count text: String) -> ZonedTime? {
        let trimmed = text.trimmingSpaces()
        guard trimmed.utf8.count <= 20 else { return nil }
        return Double(trimmed).flatMap(moment(secondsSince1970:))
    }
}
