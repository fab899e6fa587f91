import AuditModel
import AuditStore
import Testing

@Suite("Differences between audits")
struct DiffTests {
    private let mail = Sample.exposure("aa11bb22cc33dd44", value: "maya@example.org")
    private let second = Sample.exposure("bb11bb22cc33dd44", value: "maya.two@example.org")

    @Test("new, gone, back again, changed and not checkable are told apart")
    func classes() throws {
        let sample = try Sample()
        defer { sample.remove() }
        let store = try sample.open()
        _ = try store.record(Sample.audit([mail], day: 0))
        _ = try store.record(Sample.audit([second], day: 1))
        _ = try store.record(Sample.audit([mail], day: 2))
        _ = try store.record(Sample.audit([], day: 3, verdict: .cannotTell))
        _ = try store.record(Sample.audit([Sample.exposure(mail.id, value: mail.value, score: 90)], day: 4))
        let one = try store.diff(profile: "maya", from: 1, to: 2)
        #expect(one.new == [second] && one.gone == [mail] && one.reappeared.isEmpty)
        let two = try store.diff(profile: "maya", from: 2, to: 3)
        #expect(two.reappeared == [mail] && two.gone == [second] && two.new.isEmpty)
        let three = try store.diff(profile: "maya", from: 3, to: 4)
        #expect(three.notCheckable == [mail] && three.gone.isEmpty)
        #expect(try store.diff(profile: "maya", from: 4, to: 5).seenAgain.map(\.id) == [mail.id])
        #expect(try store.diff(profile: "maya", from: 1, to: 5).changed.map(\.exposure.score) == [90])
        let same = try store.diff(profile: "maya", from: 1, to: 1)
        #expect(same.new.isEmpty && same.gone.isEmpty && same.changed.isEmpty)
        #expect(throws: StoreError.self) { try store.diff(profile: "maya", from: 1, to: 77) }
    }
}
