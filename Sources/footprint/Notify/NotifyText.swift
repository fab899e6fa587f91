internal import AuditModel
internal import AuditStore
internal import Foundation
internal import Notifications

/// Channels, as the command line takes and shows them.
enum NotifyText {
    static func bytes(_ settings: ChannelSettings) throws -> [UInt8] { Array(try JSONEncoder().encode(settings)) }

    static func events(_ list: String) throws(CommandFailure) -> [MessageEvent] {
        var events: [MessageEvent] = []
        for name in list.split(separator: ",").map({ String($0).trimmingSpaces().lowercased() }) {
            guard let event = MessageEvent(rawValue: name) else {
                let known = MessageEvent.allCases.map(\.rawValue).joined(separator: ", ")
                throw CommandFailure(.usage, "there is no event '\(name)'; there are \(known)")
            }
            if !events.contains(event) { events.append(event) }
        }
        guard !events.isEmpty else { throw CommandFailure(.usage, "--events names no event") }
        return events
    }

    /// `08:30` as minutes of the day.
    static func minute(_ text: String, of option: String) throws(CommandFailure) -> Int {
        let parts = text.split(separator: ":").map { Int($0) }
        guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0..<24).contains(hour),
            (0..<60).contains(minute)
        else { throw CommandFailure(.usage, "\(option): '\(text)' is no time of day such as 08:30") }
        return hour * 60 + minute
    }

    static func lines(_ channels: [StoredChannel], waiting: [OutboxMessage]) throws -> [String] {
        guard !channels.isEmpty else { return ["there is no channel: 'footprint help notify' has examples"] }
        return try channels.flatMap { channel in
            let settings = try Messenger.settings(of: channel)
            var words = [
                settings.kind.rawValue, shown(settings), settings.events.map(\.rawValue).joined(separator: ","),
            ]
            if settings.minimum > .low { words.append("from \(settings.minimum.rawValue)") }
            if let digest = settings.timing.digest { words.append("\(digest.rawValue) digest") }
            var lines = ["\(channel.name): " + words.filter { !$0.isEmpty }.joined(separator: ", ")]
            for message in waiting where message.channel == channel.row {
                let state = message.state == .refused ? "given up" : "waiting"
                lines.append("  \(state) since \(message.created): \(message.fault ?? "due \(message.due)")")
            }
            return lines
        }
    }

    /// The server's name alone: paths and queries of such addresses are often secrets.
    private static func shown(_ settings: ChannelSettings) -> String {
        guard let start = settings.address.firstRange(of: "://") else { return settings.address }
        let host = settings.address[start.upperBound...].prefix { $0 != "/" && $0 != "?" }
        return String(host.split(separator: "@").last ?? host)
    }
}
