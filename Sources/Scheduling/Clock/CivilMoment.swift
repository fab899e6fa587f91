package import AuditModel

/// A day and a time of day on some wall's clock: no zone, and so no moment yet.
package struct CivilMoment: Sendable, Hashable, Comparable {
    /// Seconds since 1970-01-01 00:00 of that clock.
    package var seconds: Int

    package init(seconds: Int) { self.seconds = seconds }

    package init(day: CivilDate, hour: Int = 0, minute: Int = 0, second: Int = 0) {
        seconds = day.daysSince1970 * 86_400 + hour * 3600 + minute * 60 + second
    }

    package var day: CivilDate { CivilDate(daysSince1970: (seconds - secondOfDay) / 86_400) }
    /// 0 to 86,399.
    package var secondOfDay: Int { ((seconds % 86_400) + 86_400) % 86_400 }
    package var hour: Int { secondOfDay / 3600 }
    package var minute: Int { secondOfDay / 60 % 60 }
    package var second: Int { secondOfDay % 60 }

    package static func < (a: CivilMoment, b: CivilMoment) -> Bool { a.seconds < b.seconds }
}
