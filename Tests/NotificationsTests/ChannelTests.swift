import AuditModel
import AuditStore
import Foundation
import LoopbackServer
import Notifications
import Testing

@Suite("Channels")
struct ChannelTests {
    private func object(_ request: LoopbackRequest) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(request.body)) as? [String: Any])
    }

    /// One audit's message on one channel, as the server got it.
    private func request(
        _ kind: ChannelSettings.Kind, path: String = "", _ change: (inout ChannelSettings) -> Void = { _ in }
    ) async throws -> LoopbackRequest {
        let stage = try await Stage()
        try stage.add(kind, path: path, change)
        try stage.audit(["maya.planted@example.org"])
        let round = try await stage.deliver()
        let requests = stage.server.requests
        await stage.stop()
        #expect(round.sent == 1 && round.faults.isEmpty)
        #expect(!requests.contains { String(decoding: $0.body, as: UTF8.self).contains("planted") })
        return try #require(requests.first)
    }

    @Test("a webhook is signed over its id, time and body")
    func webhook() async throws {
        let request = try await request(.webhook, path: "/hook") {
            $0.secret = "whsec_" + Data("key".utf8).base64EncodedString()
        }
        let id = try #require(request.header("webhook-id"))
        let time = try #require(request.header("webhook-timestamp"))
        let signed = Array("\(id).\(time).".utf8) + request.body
        let code = SHA256.authenticationCode(for: signed, key: Array("key".utf8))
        #expect(request.header("webhook-signature") == "v1," + Data(code).base64EncodedString())
        #expect(request.header("idempotency-key") == id)
        let data = try #require(try object(request)["data"] as? [String: Any])
        #expect(data["new"] as? Int == 1 && data["profile"] as? String == "maya")
    }

    @Test("ntfy gets title, priority and token in the header")
    func ntfy() async throws {
        let request = try await request(.ntfy, path: "/topic")
        #expect(request.method == "POST" && request.path == "/topic")
        #expect(request.header("title") == "Footprint of maya: 1 new exposure (e-mail address), the gravest high")
        #expect(request.header("priority") == "4" && request.header("authorization") == "Bearer s3cret-token")
    }

    @Test("Slack and Discord get a text, and Discord pings nobody")
    func chats() async throws {
        let slack = try object(try await request(.slack, path: "/services/T/B/X"))
        #expect((slack["text"] as? String)?.contains("1 new exposure") == true)
        let discord = try object(try await request(.discord, path: "/api/webhooks/1/x"))
        #expect((discord["content"] as? String)?.contains("high: e-mail address on github") == true)
        #expect((discord["allowed_mentions"] as? [String: [String]])?["parse"] == [])
    }

    @Test("Matrix puts the message under its key, so that a second attempt is none")
    func matrix() async throws {
        let request = try await request(.matrix) { $0.to = ["!room:example.org"] }
        #expect(request.method == "PUT" && request.header("authorization") == "Bearer s3cret-token")
        #expect(
            request.path.hasPrefix("/_matrix/client/v3/rooms/%21room%3Aexample.org/send/m.room.message/footprint-"))
        #expect(try object(request)["msgtype"] as? String == "m.text")
    }

    @Test("Telegram and Gotify get their tokens where they look for them")
    func tokens() async throws {
        let telegram = try await request(.telegram) { $0.to = ["4242"] }
        #expect(telegram.path == "/bots3cret-token/sendMessage")
        #expect(try object(telegram)["chat_id"] as? String == "4242")
        let gotify = try await request(.gotify)
        #expect(gotify.path == "/message" && gotify.header("x-gotify-key") == "s3cret-token")
        #expect(try object(gotify)["priority"] as? Int == 8)
    }

    @Test("a ping tells of every audit, and of a failed one at another address")
    func ping() async throws {
        let stage = try await Stage()
        try stage.add(.ping, path: "/ping/uuid")
        try stage.audit([])
        try stage.audit([], after: 60, verdict: .failed)
        _ = try await stage.deliver(after: 60)
        #expect(stage.server.requests.map(\.path) == ["/ping/uuid", "/ping/uuid/fail"])
        await stage.stop()
    }

    @Test("a command gets the message on standard input; a failing one is tried again")
    func command() async throws {
        let stage = try await Stage()
        let script = stage.folder.appending(path: "tell")
        try Data("#!/bin/sh\ncat > \"$0.out\"; echo \"$FOOTPRINT_MESSAGE_TITLE\" >> \"$0.out\"\n".utf8).write(
            to: script)
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: script.path)
        try stage.add(.command) { $0.address = script.path }
        try stage.audit(["maya@example.org"])
        #expect(try await stage.deliver().sent == 1)
        let out = try String(contentsOf: URL(filePath: script.path + ".out"), encoding: .utf8)
        #expect(out.contains("\"new\":1") && out.contains("Footprint of maya: 1 new"))
        try Data("#!/bin/sh\nexit 3\n".utf8).write(to: script)
        try stage.audit(["maya@example.org", "maya.b@example.org"], after: 60)
        #expect(try await stage.deliver(after: 60).faults.first?.contains("exit code 3") == true)
        #expect(try stage.store.undelivered().map(\.state) == [.waiting])
        await stage.stop()
    }

    @Test("what a channel needs is asked for when it is made", arguments: ChannelSettings.Kind.allCases)
    func missing(kind: ChannelSettings.Kind) throws {
        var settings = ChannelSettings(kind: kind, address: "nowhere")
        if kind == .desktop { return }
        #expect(throws: NotificationError.self) { try settings.check() }
        settings.address = "https://example.org/\r\nX: y"
        #expect(throws: NotificationError.self) { try settings.check() }
    }
}
