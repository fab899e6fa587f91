/// A moment, to the second, in UTC. Passed in by whoever starts a run; no other part asks a clock.
package struct Timestamp: Sendable, Hashable, Codable, Comparable, CustomStringConvertible {
    package var secondsSince1970: Int

    package init(secondsSince1970: Int) {
        self.secondsSince1970 = secondsSince1970
    }

    /// Reads what ``description`` writes: `2026-03-01T10:00:00Z`.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 20, bytes[10] == 0x54, bytes[13] == 0x3a, bytes[16] == 0x3a, bytes[19] == 0x5a,
            let day = CivilDate(String(decoding: bytes[..<10], as: UTF8.self))
        else { return nil }
        let clock = [11, 14, 17].compactMap { Int(String(decoding: bytes[$0..<($0 + 2)], as: UTF8.self)) }
        guard clock.count == 3, (0..<24).contains(clock[0]), (0..<60).contains(clock[1]), (0..<60).contains(clock[2])
        else { return nil }
        secondsSince1970 = day.daysSince1970 * 86_400 + clock[0] * 3600 + clock[1] * 60 + clock[2]
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
