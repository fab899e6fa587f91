internal import AuditModel
internal import Fetching
internal import Foundation

/// What each kind of channel asks its server for, as that documents it.
struct ChannelRequests: Sendable {
    let settings: ChannelSettings
    /// The day and time at which it is sent, for signatures and mails.
    let now: Timestamp

    /// The delivery of a message; nil for channels that are no server.
    func delivery(of notice: Notice) throws -> MessageDelivery? {
        switch settings.kind {
        case .smtp: return .mail(mail(notice))
        case .webhook: return try webhook(notice)
        case .ntfy: return ntfy(notice)
        case .slack: return try json("POST", settings.address, ["text": notice.text])
        case .discord:
            // Two thousand characters are Discord's limit.
            let text = String(notice.text.prefix(1900))
            return try json("POST", settings.address, ["content": text, "allowed_mentions": ["parse": [String]()]])
        case .matrix: return try matrix(notice)
        case .telegram:
            let body: [String: Any] = [
                "chat_id": settings.to.first ?? "", "text": String(notice.text.prefix(4000)),
                "link_preview_options": ["is_disabled": true],
            ]
            return try json("POST", "\(base)/bot\(settings.secret ?? "")/sendMessage", body)
        case .gotify:
            let body: [String: Any] = [
                "title": notice.title, "message": notice.lines.joined(separator: "\n"),
                "priority": priority(notice) * 2,
            ]
            return try json(
                "POST", "\(base)/message", body, [HeaderField(name: "X-Gotify-Key", value: settings.secret ?? "")])
        case .ping:
            let url = notice.isFailure ? "\(base)/fail" : base
            return .web(method: "GET", url: url, headers: [], body: [])
        case .desktop, .command: return nil
        }
    }

    private var base: String {
        settings.address.hasSuffix("/") ? String(settings.address.dropLast()) : settings.address
    }

    private func json(
        _ method: String, _ url: String, _ body: [String: Any], _ headers: [HeaderField] = []
    ) throws -> MessageDelivery {
        let bytes = try JSONSerialization.data(withJSONObject: body, options: [.sortedKeys, .withoutEscapingSlashes])
        let type = HeaderField(name: "Content-Type", value: "application/json")
        return .web(method: method, url: url, headers: [type] + headers, body: Array(bytes))
    }

    /// Signed as Standard Webhooks 1.0.0 says: HMAC-SHA-256 over id, time and body.
    private func webhook(_ notice: Notice) throws -> MessageDelivery {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let payload = WebhookPayload(type: "footprint.notice", timestamp: notice.at.description, data: notice)
        let body = Array(try encoder.encode(payload))
        let time = String(now.secondsSince1970)
        var headers = [
            HeaderField(name: "Content-Type", value: "application/json"),
            HeaderField(name: "webhook-id", value: notice.key), HeaderField(name: "webhook-timestamp", value: time),
            HeaderField(name: "Idempotency-Key", value: notice.key),
        ]
        if let secret = settings.secret {
            let signed = Array("\(notice.key).\(time).".utf8) + body
            let code = SHA256.authenticationCode(for: signed, key: Self.signingKey(secret))
            headers.append(HeaderField(name: "webhook-signature", value: "v1," + Data(code).base64EncodedString()))
        }
        return .web(method: "POST", url: settings.address, headers: headers, body: body)
    }

    /// `whsec_` and Base64, or any words.
    private static func signingKey(_ secret: String) -> [UInt8] {
        guard secret.hasPrefix("whsec_"), let data = Data(base64Encoded: String(secret.dropFirst(6))) else {
            return Array(secret.utf8)
        }
        return Array(data)
    }

    private struct WebhookPayload: Encodable {
        var type: String
        var timestamp: String
        var data: Notice
    }

    private func ntfy(_ notice: Notice) -> MessageDelivery {
        var headers = [
            HeaderField(name: "Title", value: MailText.header(notice.title)),
            HeaderField(name: "Priority", value: String(priority(notice))),
            HeaderField(name: "Tags", value: "footprints"),
        ]
        if let token = settings.secret { headers.append(HeaderField(name: "Authorization", value: "Bearer \(token)")) }
        return .web(
            method: "POST", url: settings.address, headers: headers,
            body: Array(notice.lines.joined(separator: "\n").utf8))
    }

    private func matrix(_ notice: Notice) throws -> MessageDelivery {
        let room = MailText.pathPart(settings.to.first ?? "")
        // The transaction's id is what keeps a second attempt from being a second message.
        let url = "\(base)/_matrix/client/v3/rooms/\(room)/send/m.room.message/\(notice.key)"
        return try json(
            "PUT", url, ["msgtype": "m.text", "body": notice.text],
            [HeaderField(name: "Authorization", value: "Bearer \(settings.secret ?? "")")])
    }

    private func mail(_ notice: Notice) -> MessageDelivery.Mail {
        let message = MailText.message(
            notice, from: settings.from ?? "", to: settings.to, date: now)
        let host = settings.address.firstRange(of: "://").map { settings.address[$0.upperBound...] } ?? ""
        let isLocal = ["127.0.0.1", "localhost", "[::1]"].contains { host.hasPrefix($0) }
        return MessageDelivery.Mail(
            server: settings.address, user: settings.user, password: settings.secret, from: settings.from ?? "",
            recipients: settings.to, message: message,
            allowsPlain: isLocal && settings.caFile == nil && settings.user == nil)
    }

    /// 1 to 5, as ntfy counts.
    private func priority(_ notice: Notice) -> Int {
        switch notice.severity {
        case .critical: 5
        case .high: 4
        case nil: notice.isFailure ? 3 : 2
        default: 3
        }
    }
}
