import AuditModel
import AuditStore
import Foundation
import LoopbackServer
import Notifications
import Synchronization

/// A store with a profile, and a server that answers as it is told.
final class Stage: Sendable {
    let folder: URL
    let store: Store
    let server: LoopbackServer
    private let answers: Answers

    private final class Answers: Sendable {
        let next = Mutex<[LoopbackResponse]>([])
        let isDown = Mutex(false)
    }

    /// While it is, the server answers that it has trouble of its own.
    var isDown: Bool {
        get { answers.isDown.withLock { $0 } }
        set { answers.isDown.withLock { $0 = newValue } }
    }

    static let start = Timestamp(secondsSince1970: 1_772_442_000)  // 2026-03-02T09:00:00Z, a Monday

    init(answers list: [LoopbackResponse] = []) async throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "footprint-messages-\(UUID().uuidString)")
        store = try Store(
            Store.Location(
                path: folder.path + "/store.sqlite", master: .file(folder.path + "/key"),
                keyFolder: folder.path + "/key.d"))
        let answers = Answers()
        answers.next.withLock { $0 = list }
        self.answers = answers
        server = try await LoopbackServer.start { _ in
            if answers.isDown.withLock({ $0 }) { return .text("", status: 503) }
            return answers.next.withLock { $0.isEmpty ? .text("ok") : $0.removeFirst() }
        }
    }

    func stop() async {
        await server.stop()
        try? FileManager.default.removeItem(at: folder)
    }

    func add(_ kind: ChannelSettings.Kind, path: String = "", _ change: (inout ChannelSettings) -> Void = { _ in })
        throws
    {
        var settings = ChannelSettings(kind: kind, address: server.baseURL + path)
        settings.secret = "s3cret-token"
        change(&settings)
        try settings.check()
        try store.addChannel(kind.rawValue, settings: Array(try JSONEncoder().encode(settings)), at: Self.start)
    }

    /// An audit that finds these values, kept with its messages.
    func audit(_ values: [String], after seconds: Int = 0, verdict: Verdict = .found) throws {
        let handle = Handle(platform: "github", account: "maya")
        let exposures = values.map { value in
            let place = Place(
                handle: handle, url: "https://github.com/maya", region: .bio, owner: .own,
                evidence: Evidence(text: value, marks: []), confidence: 0.9, detector: "email")
            return Exposure(
                id: FingerprintKey(bytes: [1]).fingerprint(kind: .email, value: value), kind: .email, value: value,
                fields: [:], score: 60, vector: "", reasons: [], tactics: [], places: [place])
        }
        let moment = Timestamp(secondsSince1970: Self.start.secondsSince1970 + seconds)
        let audit = Audit(
            profile: "maya", started: moment, finished: moment, program: "test", ruleset: "r", handles: [handle],
            judgement: Judgement(
                table: "1", exposures: exposures, scenarios: [], tasks: [], grade: .high, index: 60),
            coverage: [Check(handle: handle, url: "https://github.com/maya", verdict: verdict, reason: "")])
        _ = try store.record(audit) { changes, channels in
            var told = audit
            told.changes = changes
            return try Messenger.drafts(
                on: MaskedAudit(masking: told, level: .redacted), changes: changes, channels: channels,
                report: "/reports/maya/latest")
        }
    }

    func deliver(after seconds: Int = 0) async throws -> Messenger.Round {
        let moment = Timestamp(secondsSince1970: Self.start.secondsSince1970 + seconds)
        return try await Messenger(store, userAgent: "Footprint/test").deliver(at: moment)
    }
}
