package import AuditModel

/// A date as somebody wrote it: parts may be missing.
package struct WrittenDate: Sendable, Hashable {
    package var year: Int?
    package var month: Int?
    package var day: Int?

    package init(year: Int? = nil, month: Int? = nil, day: Int? = nil) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// The day itself; nil unless all parts are known and it exists.
    package var exact: CivilDate? {
        guard let year, let month, let day else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }

    /// `1990-04-12`, `--04-12` without a year; nil without month and day, or for a day that cannot be.
    package var iso: String? {
        guard let month, let day, CivilDate(year: year ?? 2000, month: month, day: day) != nil else { return nil }
        let tail = "-" + String(month).padded(to: 2) + "-" + String(day).padded(to: 2)
        return year.map { String($0).padded(to: 4) + tail } ?? "-" + tail
    }
}

/// A date or a range of dates in a sentence.
package struct DateMention: Sendable {
    package var tokens: Range<Int>
    package var start: WrittenDate
    /// The other end of a range.
    package var end: WrittenDate?
}
