import AuditModel
import AuditStore
import Foundation

/// A store in a folder of the test's own, and audits of an invented person.
struct Sample {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "footprint-store-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    var location: Store.Location {
        Store.Location(
            path: folder.path + "/data/store.sqlite", master: .file(folder.path + "/keys/master.key"),
            keyFolder: folder.path + "/keys/master.key.d")
    }

    func open() throws -> Store { try Store(location) }

    static let handle = Handle(platform: "web", account: "https://maya.example.org/")
    static let other = Handle(platform: "github", account: "maya")

    static func moment(_ day: Int) -> Timestamp { Timestamp(secondsSince1970: 1_772_442_000 + day * 86_400) }

    static func exposure(_ id: String, value: String, score: Int = 40, on handle: Handle = handle) -> Exposure {
        let place = Place(
            handle: handle, url: handle.account, region: .bio, owner: .own,
            evidence: Evidence(
                text: "write to \(value) now",
                marks: [Evidence.Mark(span: 9..<9 + value.utf8.count, kind: .email)]),
            confidence: 0.9, detector: "email", reasons: ["an address"])
        return Exposure(
            id: id, kind: .email, value: value, fields: ["role": "no"], score: score, vector: "K:email = \(score)",
            reasons: ["It stands in the open."], tactics: [.phishing], places: [place])
    }

    static func audit(
        _ exposures: [Exposure], day: Int, verdict: Verdict = .found, ruleset: String = "r1", profile: String = "maya",
        reason: String = "read"
    ) -> Audit {
        let judgement = Judgement(
            table: "1", exposures: exposures, scenarios: [], tasks: [],
            grade: exposures.map(\.severity).max() ?? .info, index: exposures.map(\.score).max() ?? 0)
        return Audit(
            profile: profile, started: moment(day), finished: moment(day), program: "test", ruleset: ruleset,
            handles: [handle], judgement: judgement,
            coverage: [Check(handle: handle, url: handle.account, verdict: verdict, reason: reason)])
    }
}
