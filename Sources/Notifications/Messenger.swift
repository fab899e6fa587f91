package import AuditModel
package import AuditStore
internal import Fetching
internal import Foundation

/// Sends what is due, each message at least once and always under the same key.
package struct Messenger: Sendable {
    private let store: Store
    private let userAgent: String

    /// Another process may send a message again after so long without a word.
    private static let lease = 120
    /// The longest wait between attempts, and the longest that a server may ask for.
    private static let longestWait = 6 * 3600
    /// After so long nobody is told any more.
    private static let patience = 14 * 86_400

    package init(_ store: Store, userAgent: String) {
        self.store = store
        self.userAgent = userAgent
    }

    /// What came of a round.
    package struct Round: Sendable, Hashable {
        package var sent = 0
        /// Why messages did not arrive, a line a channel.
        package var faults: [String] = []
    }

    /// The drafts of an audit's messages for all channels.
    package static func drafts(
        on audit: MaskedAudit, changes: ChangeSummary, channels: [StoredChannel], report: String
    ) throws -> [MessageDraft] {
        try channels.compactMap { channel in
            let settings = try settings(of: channel)
            let writer = NoticeWriter(settings, channel: channel.name)
            guard let notice = writer.notice(on: audit, changes: changes, report: report) else { return nil }
            return try draft(notice, channel, settings, at: audit.audit.finished)
        }
    }

    /// Tells all channels that no audit could be run.
    package func tellFailure(of profile: String, reason: String, at moment: Timestamp) throws {
        let drafts: [MessageDraft] = try store.channels().compactMap { channel in
            let settings = try Self.settings(of: channel)
            let writer = NoticeWriter(settings, channel: channel.name)
            guard let notice = writer.failure(of: profile, reason: reason, at: moment) else { return nil }
            return try Self.draft(notice, channel, settings, at: moment)
        }
        if !drafts.isEmpty { try store.post(drafts, profile: profile, at: moment) }
    }

    /// Sends one message on one channel at once, outside the outbox; returns why it did not arrive.
    package func test(_ channel: StoredChannel, at moment: Timestamp) async throws -> String? {
        let settings = try Self.settings(of: channel)
        let notice = Notice(
            key: NoticeKey.text([channel.name, "test", moment.description]),
            title: "Footprint: a test of the channel '\(channel.name)'",
            lines: ["If you read this, messages arrive."], events: [.quiet], profile: "", audit: nil, new: 0,
            reappeared: 0, severity: nil, at: moment)
        switch await attempt(notice, settings, at: moment) {
        case .arrived: return nil
        case .again(let fault, _), .refused(let fault): return fault
        }
    }

    /// Sends what is due on every channel.
    package func deliver(at moment: Timestamp) async throws -> Round {
        var round = Round()
        for channel in try store.channels() {
            let settings = try Self.settings(of: channel)
            let messages = try store.lease(channel: channel.row, at: moment, seconds: Self.lease)
            for group in Self.groups(messages, settings) {
                let notices = try group.map { try JSONDecoder().decode(Notice.self, from: Data($0.body)) }
                guard let notice = Notice.digest(notices) else { continue }
                let result = await attempt(notice, settings, at: moment)
                if let fault = try settle(group, result, at: moment) {
                    round.faults.append("\(channel.name): \(fault)")
                } else {
                    round.sent += 1
                }
            }
        }
        return round
    }

    // MARK: Parts

    package static func settings(of channel: StoredChannel) throws -> ChannelSettings {
        try JSONDecoder().decode(ChannelSettings.self, from: Data(channel.settings))
    }

    private static func draft(
        _ notice: Notice, _ channel: StoredChannel, _ settings: ChannelSettings, at moment: Timestamp
    ) throws -> MessageDraft {
        MessageDraft(
            channel: channel.row, key: notice.key, due: settings.timing.due(from: moment),
            body: Array(try JSONEncoder().encode(notice)))
    }

    /// A digest holds what was due at the same moment, so that it is the same at each attempt.
    private static func groups(_ messages: [OutboxMessage], _ settings: ChannelSettings) -> [[OutboxMessage]] {
        guard settings.timing.digest != nil else { return messages.map { [$0] } }
        return Dictionary(grouping: messages, by: \.due).sorted { $0.key < $1.key }.map(\.value)
    }

    private enum Result {
        case arrived
        /// After so many seconds, if the server says so.
        case again(String, after: Int?)
        case refused(String)
    }

    private func attempt(_ notice: Notice, _ settings: ChannelSettings, at moment: Timestamp) async -> Result {
        let delivery: MessageDelivery?
        do {
            delivery = try ChannelRequests(settings: settings, now: moment).delivery(of: notice)
        } catch {
            return .refused("the message cannot be written: \(error)")
        }
        guard let delivery else {
            return LocalChannels.deliver(notice, settings).map { .again($0, after: nil) } ?? .arrived
        }
        let transfer = MessageTransfer(userAgent: userAgent, caFile: settings.caFile)
        switch await transfer.send(delivery) {
        case .failure(let fault): return .again(fault, after: nil)
        case .answer(let status, let headers, let body): return Self.result(status, headers, body, settings)
        }
    }

    private static func result(
        _ status: Int, _ headers: [HeaderField], _ body: String, _ settings: ChannelSettings
    ) -> Result {
        if (200..<300).contains(status) { return .arrived }
        let words = "the server answered \(status)"
        // Replies of mail servers: 4xx is for now, 5xx for good (RFC 5321 4.2.1); of web servers it is the other way.
        if settings.kind == .smtp { return status >= 500 ? .refused(words) : .again(words, after: nil) }
        if status == 429 || status == 408 || status == 425 || status >= 500 {
            return .again(words, after: wait(headers, body))
        }
        return .refused(words + ": check the address and the secret")
    }

    /// `Retry-After` in seconds, or Telegram's and Discord's word for it in the body.
    private static func wait(_ headers: [HeaderField], _ body: String) -> Int? {
        if let text = headers.first(where: { $0.name == "retry-after" })?.value, let seconds = Double(text) {
            return Int(seconds.rounded(.up))
        }
        guard let object = try? JSONSerialization.jsonObject(with: Data(body.utf8)) as? [String: Any] else {
            return nil
        }
        let parameters = object["parameters"] as? [String: Any]
        let value = parameters?["retry_after"] ?? object["retry_after"]
        return (value as? NSNumber).map { Int($0.doubleValue.rounded(.up)) }
    }

    /// Notes what came of a group; returns the fault, if there was one.
    private func settle(_ group: [OutboxMessage], _ result: Result, at moment: Timestamp) throws -> String? {
        let rows = group.map(\.row)
        switch result {
        case .arrived:
            try store.markSent(rows, at: moment)
            return nil
        case .refused(let fault):
            try store.markFailed(rows, fault: fault, retryAt: nil)
            return fault + " (given up)"
        case .again(let fault, let asked):
            let oldest = group.map(\.created.secondsSince1970).min() ?? moment.secondsSince1970
            guard moment.secondsSince1970 - oldest < Self.patience else {
                try store.markFailed(rows, fault: fault, retryAt: nil)
                return fault + " (given up after two weeks)"
            }
            let attempts = group.map(\.attempts).max() ?? 0
            let usual = min(Self.longestWait, 60 << min(attempts, 9))
            let next = Timestamp(secondsSince1970: moment.secondsSince1970 + min(86_400, max(usual, asked ?? 0)))
            try store.markFailed(rows, fault: fault, retryAt: next)
            return fault + " (again after \(next))"
        }
    }
}
