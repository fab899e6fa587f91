import AuditModel
import AuditStore
import Foundation
import GRDB
import Testing

@Suite("Stores of older versions")
struct MigrationTests {
    private static let fixture = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "Fixtures/store-of-migration-2.sql")

    /// Puts the store of the fixture in the sample's place, its keys beside it.
    private func open(_ sample: Sample) throws -> Store {
        let text = try String(contentsOf: Self.fixture, encoding: .utf8)
        let location = Store.Location(
            path: sample.location.path, master: .bytes([UInt8](repeating: 7, count: 32), place: "a test"),
            keyFolder: sample.location.keyFolder)
        for line in text.split(separator: "\n") where line.hasPrefix("-- file ") {
            let words = line.split(separator: " ")
            let file = URL(filePath: location.keyFolder).appending(path: words[2])
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            let digits = Array(words[3])
            let bytes = stride(from: 0, to: digits.count, by: 2).map { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
            try Data(bytes.compactMap(\.self)).write(to: file)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
        }
        let folder = URL(filePath: location.path).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var configuration = Configuration()
        // The dump fills tables in the order of their names.
        configuration.foreignKeysEnabled = false
        try DatabaseQueue(path: location.path, configuration: configuration).write { db in try db.execute(sql: text) }
        return try Store(location)
    }

    @Test("one without whole reports opens, keeps its audits and acknowledgements, and loses the pages")
    func second() throws {
        let sample = try Sample()
        defer { sample.remove() }
        let store = try open(sample)
        let mail = Sample.exposure("aa11bb22cc33dd44", value: "maya.planted@example.org")
        let second = Sample.exposure("bb11bb22cc33dd44", value: "maya.second@example.org")
        #expect(try store.audit(1, profile: "maya") == Sample.audit([mail, second], day: 0))
        #expect(try store.audit(2, profile: "maya") == Sample.audit([mail], day: 1))
        #expect(try store.acknowledgements(profile: "maya", on: Sample.moment(1).day).map(\.value.note) == ["wanted"])
        #expect(try store.diff(profile: "maya", from: 1, to: 2).gone == [second])
        let status = try store.status(thoroughly: true)
        #expect(status.faults.isEmpty && status.readings == 0)
        var next = Sample.audit([mail, second], day: 2)
        next.changes = try store.record(next)
        #expect(next.changes?.acknowledged.map(\.note) == ["wanted"])
        #expect(try store.audit(3, profile: "maya") == next)
    }
}
