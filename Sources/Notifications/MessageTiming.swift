package import AuditModel
internal import Foundation

/// When messages of a channel may go.
package struct MessageTiming: Sendable, Hashable, Codable {
    /// Gathered into one message.
    package enum Digest: String, Sendable, Hashable, Codable, CaseIterable {
        case daily, weekly
    }

    package var digest: Digest?
    /// Minutes of the day at which a digest goes.
    package var digestMinute = 8 * 60
    /// Minutes of the day: from, until. Over midnight where the first is the greater.
    package var quietFrom: Int?
    package var quietUntil: Int?
    /// The zone of these times, of the IANA data base.
    package var zone = "UTC"

    package init() {}

    /// The first moment from this one on at which a message may go.
    package func due(from moment: Timestamp) -> Timestamp {
        guard let digest else { return afterQuiet(moment) }
        let offset = offset(at: moment)
        let local = moment.secondsSince1970 + offset
        var day = CivilDate(daysSince1970: Int((Double(local) / 86_400).rounded(.down)))
        while true {
            let slot = day.daysSince1970 * 86_400 + digestMinute * 60
            if slot >= local, digest == .daily || day.weekday == 0 {
                return afterQuiet(Timestamp(secondsSince1970: slot - offset))
            }
            day = day.adding(days: 1)
        }
    }

    /// Seconds east of Greenwich.
    private func offset(at moment: Timestamp) -> Int {
        TimeZone(identifier: zone)?.secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment.secondsSince1970)))
            ?? 0
    }

    private func afterQuiet(_ moment: Timestamp) -> Timestamp {
        guard let from = quietFrom, let until = quietUntil, from != until else { return moment }
        let local = moment.secondsSince1970 + offset(at: moment)
        let second = ((local % 86_400) + 86_400) % 86_400
        let minute = second / 60
        let isQuiet = from < until ? (from..<until).contains(minute) : minute >= from || minute < until
        guard isQuiet else { return moment }
        let wait = (until * 60 - second + 86_400) % 86_400
        return Timestamp(secondsSince1970: moment.secondsSince1970 + wait)
    }
}
