import AuditModel
import AuditStore
import LoopbackServer
import Notifications
import Testing

@Suite("The outbox")
struct OutboxTests {
    private func keys(_ stage: Stage) -> [String?] { stage.server.requests.map { $0.header("webhook-id") } }

    @Test("an outage is sat out: tried again later each time, under the same key, and sent once")
    func outage() async throws {
        let stage = try await Stage(answers: [.text("", status: 503), .text("", status: 500)])
        try stage.add(.webhook)
        try stage.audit(["maya@example.org"])
        #expect(try await stage.deliver().faults.count == 1)
        #expect(try await stage.deliver(after: 30).faults.isEmpty, "not before its time")
        #expect(try await stage.deliver(after: 61).faults.count == 1)
        #expect(try await stage.deliver(after: 100).sent == 0)
        #expect(try await stage.deliver(after: 3600).sent == 1)
        #expect(try await stage.deliver(after: 7200).sent == 0)
        #expect(keys(stage).count == 3 && Set(keys(stage)).count == 1)
        await stage.stop()
    }

    @Test("a pause that the server asks for is kept, whether in the header or in the body")
    func pause() async throws {
        let stage = try await Stage(answers: [
            LoopbackResponse(status: 429, headers: [("Retry-After", "600")]),
            .json(#"{"parameters":{"retry_after":900}}"#, status: 429),
        ])
        try stage.add(.webhook)
        try stage.audit(["maya@example.org"])
        _ = try await stage.deliver()
        _ = try await stage.deliver(after: 599)
        #expect(keys(stage).count == 1)
        _ = try await stage.deliver(after: 601)
        _ = try await stage.deliver(after: 1400)
        #expect(keys(stage).count == 2)
        #expect(try await stage.deliver(after: 1502).sent == 1)
        await stage.stop()
    }

    @Test("what the server refuses for good is not tried again, and is shown", arguments: [400, 401, 403, 404, 410])
    func refused(status: Int) async throws {
        let stage = try await Stage(answers: [.text("", status: status)])
        try stage.add(.webhook)
        try stage.audit(["maya@example.org"])
        #expect(try await stage.deliver().faults.first?.contains("\(status)") == true)
        #expect(try await stage.deliver(after: 86_400).sent == 0)
        #expect(keys(stage).count == 1)
        #expect(try stage.store.undelivered().map(\.state) == [.refused])
        await stage.stop()
    }

    @Test("a message of a process that died is sent by the next, under the same key")
    func lease() async throws {
        let stage = try await Stage()
        try stage.add(.webhook)
        try stage.audit(["maya@example.org"])
        let channel = try #require(try stage.store.channels().first)
        let taken = try stage.store.lease(channel: channel.row, at: Stage.start, seconds: 120)
        #expect(taken.count == 1)
        #expect(try await stage.deliver(after: 60).sent == 0)
        #expect(try await stage.deliver(after: 121).sent == 1)
        #expect(keys(stage) == [taken[0].key])
        await stage.stop()
    }

    @Test("nothing new, what is acknowledged, too slight, or of another profile is not told")
    func silence() async throws {
        let stage = try await Stage()
        try stage.add(.webhook) { $0.minimum = .critical }
        try stage.add(.ntfy) { $0.profiles = ["other"] }
        try stage.add(.slack)
        try stage.audit(["maya@example.org"])
        #expect(try await stage.deliver().sent == 1)
        try stage.audit(["maya@example.org"], after: 60)
        #expect(try await stage.deliver(after: 60).sent == 0)
        await stage.stop()
    }

    @Test("a digest gathers what was due together, and quiet hours are kept")
    func timing() async throws {
        let stage = try await Stage()
        try stage.add(.webhook) { $0.timing.digest = .daily }
        try stage.add(.slack) {
            $0.timing.quietFrom = 8 * 60
            $0.timing.quietUntil = 10 * 60
        }
        try stage.audit(["maya@example.org"])
        try stage.audit(["maya@example.org", "maya.b@example.org"], after: 600)
        #expect(try await stage.deliver(after: 600).sent == 0)
        #expect(try await stage.deliver(after: 3601).sent == 2, "both of the quiet hours")
        #expect(try await stage.deliver(after: 23 * 3600).sent == 1, "one digest the next morning")
        let digest = try #require(stage.server.requests.last)
        #expect(String(decoding: digest.body, as: UTF8.self).contains("2 messages, 2 new"))
        await stage.stop()
    }
}
