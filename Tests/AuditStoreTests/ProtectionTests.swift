import AuditModel
import AuditStore
import Foundation
import GRDB
import Testing

@Suite("What protects the store")
struct ProtectionTests {
    private let mail = Sample.exposure("aa11bb22cc33dd44", value: "maya.planted@example.org")
    private let second = Sample.exposure("bb11bb22cc33dd44", value: "maya.second@example.org")

    private func bytes(below folder: URL) throws -> Data {
        var all = Data()
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        for case let file as URL in files ?? .init() { all += (try? Data(contentsOf: file)) ?? Data() }
        return all
    }

    @Test("no value, address, note or name stands in clear in any file")
    func sealed() throws {
        let sample = try Sample()
        defer { sample.remove() }
        let store = try sample.open()
        _ = try store.record(Sample.audit([mail, second], day: 0, reason: "planted reason"))
        _ = try store.acknowledge("aa11", profile: "maya", note: "planted note", until: nil, at: Sample.moment(0))
        try store.addChannel("planted channel", settings: Array("planted settings".utf8), at: Sample.moment(0))
        try store.backup(to: sample.folder.path + "/copy.sqlite")
        let all = try bytes(below: sample.folder)
        for text in ["planted", "maya", mail.id] {
            #expect(all.range(of: Data(text.utf8)) == nil, "\(text) stands in clear")
        }
    }

    @Test("files of the store and its keys are the user's alone")
    func modes() throws {
        let sample = try Sample()
        defer { sample.remove() }
        let store = try sample.open()
        _ = try store.record(Sample.audit([mail], day: 0))
        for name in ["data/store.sqlite", "data/store.sqlite-wal", "keys/master.key"] {
            let attributes = try FileManager.default.attributesOfItem(atPath: sample.folder.path + "/" + name)
            #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
        }
    }

    @Test("a process that opens a store leaves no image of its memory")
    func coreLimit() throws {
        let sample = try Sample()
        defer { sample.remove() }
        _ = try sample.open()
        #if os(Linux)
            let limits = try String(contentsOfFile: "/proc/self/limits", encoding: .utf8)
            let line = try #require(limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") })
            #expect(line.split(separator: " ").dropFirst(4).prefix(2) == ["0", "0"])
        #endif
    }

    @Test("another key is refused, and so is a missing one")
    func wrongKey() throws {
        let sample = try Sample()
        defer { sample.remove() }
        _ = try sample.open().record(Sample.audit([mail], day: 0))
        var location = sample.location
        location.master = .bytes([UInt8](repeating: 7, count: 32), place: "a test")
        #expect(throws: StoreError.wrongKey(path: location.path)) { try Store(location) }
        location.master = .bytes([7], place: "a test")
        #expect(throws: StoreError.self) { try Store(location) }
        try FileManager.default.removeItem(atPath: sample.folder.path + "/keys/master.key")
        #expect(throws: StoreError.self) { try sample.open() }
    }

    @Test(
        "a row in another's place and a changed byte are refused",
        arguments: [
            "UPDATE versions SET body = (SELECT body FROM versions v WHERE v.id = 3 - versions.id)",
            "UPDATE versions SET body = substr(body, 1, 40) || x'00' || substr(body, 42)",
            "UPDATE snapshots SET body = (SELECT summary FROM audits)",
        ])
    func tampering(change: String) throws {
        let sample = try Sample()
        defer { sample.remove() }
        _ = try sample.open().record(Sample.audit([mail, second], day: 0))
        try DatabaseQueue(path: sample.location.path).write { db in try db.execute(sql: change) }
        let store = try sample.open()
        #expect(throws: StoreError.self) { try store.audit(1, profile: "maya") }
        #expect(try !store.status(thoroughly: true).faults.isEmpty)
    }

    @Test("a changed master key opens everything, the old one nothing; so do passphrases")
    func rekey() throws {
        let sample = try Sample()
        defer { sample.remove() }
        var audit = Sample.audit([mail], day: 0)
        let store = try sample.open()
        audit.changes = try store.record(audit)
        let old = try Data(contentsOf: URL(filePath: sample.folder.path + "/keys/master.key"))
        try store.rekey(to: .file(sample.folder.path + "/keys/master.key"))
        #expect(try sample.open().audit(1, profile: "maya") == audit)
        var location = sample.location
        location.master = .bytes(Array(old), place: "the old key")
        #expect(throws: StoreError.self) { try Store(location) }
        location.master = .passphrase("correct horse battery")
        try sample.open().rekey(to: location.master)
        #expect(try Store(location).audit(1, profile: "maya") == audit)
        location.master = .passphrase("wrong horse battery")
        #expect(throws: StoreError.self) { try Store(location) }
    }

    @Test("after a purge nothing of the profile is left, and an earlier copy cannot be read; others are untouched")
    func purge() throws {
        let sample = try Sample()
        defer { sample.remove() }
        let store = try sample.open()
        _ = try store.record(Sample.audit([mail], day: 0))
        _ = try store.record(Sample.audit([second], day: 0, profile: "other"))
        try store.backup(to: sample.folder.path + "/copy.sqlite")
        let body = try DatabaseQueue(path: sample.location.path).read { db in
            try Data.fetchOne(db, sql: "SELECT body FROM versions WHERE id = 1")
        }
        try store.purge(profile: "maya")
        #expect(try store.profiles().map(\.name) == ["other"])
        #expect(try bytes(below: sample.folder.appending(path: "data")).range(of: try #require(body)) == nil)
        try Store.restore(sample.folder.path + "/copy.sqlite", to: sample.location)
        let restored = try sample.open()
        #expect(throws: StoreError.self) { try restored.history(profile: "maya") }
        #expect(try restored.profiles().map(\.name) == ["other"])
        #expect(try restored.history(profile: "other").count == 1)
    }

    @Test("what is no store, is damaged or is newer is refused by name")
    func unusable() throws {
        let sample = try Sample()
        defer { sample.remove() }
        _ = try sample.open().record(Sample.audit([mail], day: 0))
        try DatabaseQueue(path: sample.location.path).write { db in
            try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('9999 from the future')")
        }
        #expect(throws: StoreError.tooNew(path: sample.location.path)) { try sample.open() }
        var location = sample.location
        location.path = sample.folder.path + "/text"
        try Data("this is no database, but a text of some length".utf8).write(to: URL(filePath: location.path))
        #expect(throws: StoreError.self) { try Store(location) }
        #expect(throws: StoreError.self) { try Store.restore(location.path, to: sample.location) }
    }

    @Test("many writers at once lose nothing")
    func manyWriters() async throws {
        let sample = try Sample()
        defer { sample.remove() }
        let (location, mail) = (sample.location, mail)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for day in 0..<8 {
                group.addTask { _ = try Store(location).record(Sample.audit([mail], day: day)) }
            }
            try await group.waitForAll()
        }
        let store = try sample.open()
        #expect(try store.history(profile: "maya").map(\.number) == Array((1...8).reversed()))
        #expect(try store.status(thoroughly: true).faults.isEmpty)
    }

    @Test("a lock keeps others out while its holder lives, and says who that is")
    func lock() throws {
        let sample = try Sample()
        defer { sample.remove() }
        let store = try sample.open()
        guard case .taken(let lock) = try store.lock(profile: "maya", holder: "process 1") else {
            Issue.record("not taken")
            return
        }
        guard case .held(let holder) = try store.lock(profile: "maya", holder: "process 2") else {
            Issue.record("taken twice")
            return
        }
        #expect(holder == "process 1")
        lock.release()
        guard case .taken = try store.lock(profile: "maya", holder: "process 2") else {
            Issue.record("not given back")
            return
        }
    }

    @Test("old audits go, the newest and the baseline stay, and what they show can still be shown")
    func retention() throws {
        let sample = try Sample()
        defer { sample.remove() }
        let store = try sample.open()
        for day in 0..<6 { _ = try store.record(Sample.audit(day % 2 == 0 ? [mail] : [second], day: day)) }
        _ = try store.setBaseline(2, profile: "maya")
        let removed = try store.prune(Retention(audits: 2), at: Sample.moment(6))
        #expect(removed.audits == 3)
        #expect(try store.history(profile: "maya").map(\.number) == [6, 5, 2])
        #expect(try store.audit(2, profile: "maya").judgement.exposures == [second])
        #expect(try store.prune(Retention(auditDays: 0), at: Sample.moment(60)).audits == 1)
        #expect(try store.prune(Retention(fixed: 0), at: Sample.moment(60)).exposures == 0, "the baseline shows it")
        #expect(try store.status(thoroughly: true).faults.isEmpty)
    }

    @Test("fixed exposures go by age and by number, once no audit shows them; one that comes back is new")
    func fixedExposures() throws {
        let sample = try Sample()
        defer { sample.remove() }
        let store = try sample.open()
        _ = try store.record(Sample.audit([mail], day: 0))
        for day in 1...3 { _ = try store.record(Sample.audit([second], day: day)) }
        for day in 4...6 { _ = try store.record(Sample.audit([], day: day)) }
        #expect(try store.prune(Retention(fixedDays: 0), at: Sample.moment(9)).exposures == 0, "audits show both")
        let removed = try store.prune(Retention(audits: 1, fixed: 1), at: Sample.moment(9))
        #expect(removed.audits == 6 && removed.exposures == 1)
        #expect(try store.exposures(profile: "maya").map(\.exposure.id) == [second.id])
        #expect(try store.prune(Retention(fixedDays: 30), at: Sample.moment(9)).exposures == 0)
        #expect(try store.prune(Retention(fixedDays: 30), at: Sample.moment(60)).exposures == 1)
        #expect(try store.status(thoroughly: true).faults.isEmpty)
        #expect(try store.record(Sample.audit([mail], day: 61)).new == [mail.id])
    }
}
