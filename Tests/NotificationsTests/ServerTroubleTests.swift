import AuditModel
import AuditStore
import Foundation
import LoopbackServer
import Notifications
import Testing

/// What every channel to a server does when that is down, asks for a pause, or refuses.
@Suite("Channels and servers in trouble")
struct ServerTroubleTests {
    static let kinds: [ChannelSettings.Kind] = [
        .webhook, .ntfy, .slack, .discord, .matrix, .telegram, .gotify, .ping,
    ]

    private func stage(_ kind: ChannelSettings.Kind, answers: [LoopbackResponse] = []) async throws -> Stage {
        let stage = try await Stage(answers: answers)
        try stage.add(kind, path: "/place") {
            $0.to = [.matrix, .telegram].contains(kind) ? ["!room:example.org"] : []
        }
        try stage.audit(["maya@example.org"])
        return stage
    }

    @Test("an hour's outage is sat out with ever fewer attempts; the message arrives once", arguments: kinds)
    func outage(kind: ChannelSettings.Kind) async throws {
        let stage = try await stage(kind)
        stage.isDown = true
        for minute in 0..<60 { _ = try await stage.deliver(after: minute * 60) }
        #expect(stage.server.requests.count == 6, "after 0, 1, 3, 7, 15 and 31 minutes")
        stage.isDown = false
        var sent = 0
        for minute in 60..<120 { sent += try await stage.deliver(after: minute * 60).sent }
        #expect(sent == 1 && stage.server.requests.count == 7)
        #expect(try stage.store.undelivered().isEmpty)
        if kind == .webhook || kind == .matrix {
            let keys = Set(stage.server.requests.map { $0.header("webhook-id") ?? $0.path })
            #expect(keys.count == 1, "each attempt under the same key")
        }
        await stage.stop()
    }

    @Test("429 waits as long as Retry-After says, also where that is longer than its own wait", arguments: kinds)
    func tooMany(kind: ChannelSettings.Kind) async throws {
        let pause = LoopbackResponse(status: 429, headers: [("Retry-After", "1800")])
        let stage = try await stage(kind, answers: [pause])
        for minute in 0..<30 { #expect(try await stage.deliver(after: minute * 60).sent == 0) }
        #expect(stage.server.requests.count == 1)
        #expect(try await stage.deliver(after: 1800).sent == 1)
        await stage.stop()
    }

    @Test("a refusal is not tried again, and is shown", arguments: kinds, [400, 401, 403, 404])
    func refused(kind: ChannelSettings.Kind, status: Int) async throws {
        let stage = try await stage(kind, answers: [.text("", status: status)])
        for minute in [0, 1, 60, 6000] { #expect(try await stage.deliver(after: minute * 60).sent == 0) }
        #expect(stage.server.requests.count == 1)
        #expect(try stage.store.undelivered().map(\.state) == [.refused])
        await stage.stop()
    }
}
