/// A moment, to the second, in UTC. Passed in by whoever starts a run; no other part asks a clock.
package struct Timestamp: Sendable, Hashable, Codable, Comparable, CustomStringConvertible {
    package var secondsSince1970: Int

    package init(secondsSince1970: Int) {
        self.secondsSince1970 = secondsSince1970
    }

    /// The UTC day.
    package var day: CivilDate {
        CivilDate(daysSince1970: Int((Double(secondsSince1970) / 86_400).rounded(.down)))
    }

    package static func < (a: Timestamp, b: Timestamp) -> Bool { a.secondsSince1970 < b.secondsSince1970 }

    /// `2026-03-01T10:00:00Z`.
    package var description: String {
        let second = secondsSince1970 - day.daysSince1970 * 86_400
        let clock = [second / 3600, second / 60 % 60, second % 60].map { String($0).padded(to: 2) }
        return day.description + "T" + clock.joined(separator: ":") + "Z"
    }
}
