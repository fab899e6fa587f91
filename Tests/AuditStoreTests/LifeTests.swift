import AuditModel
import AuditStore
import Testing

@Suite("The life of an exposure")
struct LifeTests {
    private let mail = Sample.exposure("aa11bb22cc33dd44", value: "maya@example.org")
    private let second = Sample.exposure("bb11bb22cc33dd44", value: "maya.two@example.org")

    @Test("the first audit has everything new and nothing to compare with; the second nothing new")
    func new() throws {
        let sample = try Sample()
        defer { sample.remove() }
        let store = try sample.open()
        let first = try store.record(Sample.audit([mail], day: 0))
        #expect(first.since == nil)
        #expect(first.new == [mail.id])
        let next = try store.record(Sample.audit([mail, second], day: 1))
        #expect(next.since == Sample.moment(0))
        #expect(next.new == [second.id])
        #expect(next.trend.map(\.number) == [1, 2])
    }

    @Test("an exposure is fixed after so many checks of its page without it, and reappears after that")
    func fixed() throws {
        let sample = try Sample()
        defer { sample.remove() }
        let store = try sample.open()
        _ = try store.record(Sample.audit([mail, second], day: 0))
        let once = try store.record(Sample.audit([mail], day: 1))
        #expect(once.gone.map(\.isFixed) == [false])
        let twice = try store.record(Sample.audit([mail], day: 2))
        #expect(twice.gone.map(\.isFixed) == [true])
        #expect(try store.record(Sample.audit([mail], day: 3)).gone.isEmpty)
        let back = try store.record(Sample.audit([mail, second], day: 4))
        #expect(back.reappeared == [second.id])
        #expect(back.new.isEmpty)
        let kinds = try store.events(profile: "maya", exposure: "bb11").map(\.kind)
        #expect(kinds == [.new, .fixed, .reappeared])
    }

    @Test("a wall or a failure changes nothing, however often", arguments: [Verdict.cannotTell, .failed])
    func walled(verdict: Verdict) throws {
        let sample = try Sample()
        defer { sample.remove() }
        let store = try sample.open()
        _ = try store.record(Sample.audit([mail], day: 0))
        for day in 1...4 {
            let summary = try store.record(Sample.audit([], day: day, verdict: verdict))
            #expect(summary.gone.isEmpty)
            #expect(summary.notCheckable.map(\.exposure) == [mail])
        }
        let seen = try store.record(Sample.audit([mail], day: 5))
        #expect(seen.new.isEmpty && seen.reappeared.isEmpty && seen.changed.isEmpty)
        #expect(try store.events(profile: "maya").map(\.kind) == [.new])
    }

    @Test("a page that is gone is a check, too")
    func absentPage() throws {
        let sample = try Sample()
        defer { sample.remove() }
        let store = try sample.open()
        _ = try store.record(Sample.audit([mail], day: 0))
        let summary = try store.record(Sample.audit([], day: 1, verdict: .absent), fixedAfter: 1)
        #expect(summary.gone.map(\.isFixed) == [true])
    }

    @Test("what stands on an account that was not asked this time is not gone")
    func otherAccount() throws {
        let sample = try Sample()
        defer { sample.remove() }
        let store = try sample.open()
        let elsewhere = Sample.exposure("cc11bb22cc33dd44", value: "maya@example.com", on: Sample.other)
        _ = try store.record(Sample.audit([mail, elsewhere], day: 0))
        let summary = try store.record(Sample.audit([], day: 1), fixedAfter: 1)
        #expect(summary.gone.map(\.exposure.id) == [mail.id])
        #expect(summary.notCheckable.map(\.exposure.id) == [elsewhere.id])
    }

    @Test("another score and other detectors are told")
    func changed() throws {
        let sample = try Sample()
        defer { sample.remove() }
        let store = try sample.open()
        _ = try store.record(Sample.audit([mail], day: 0))
        let graver = Sample.exposure(mail.id, value: mail.value, score: 60)
        let summary = try store.record(Sample.audit([graver], day: 1, ruleset: "r2"))
        #expect(summary.changed.map(\.differences) == [["it was medium, and is high"]])
        #expect(summary.notes.count == 1)
    }

    @Test("an audit comes back as it was recorded")
    func wholeAudit() throws {
        let sample = try Sample()
        defer { sample.remove() }
        let store = try sample.open()
        var audits: [Audit] = []
        // With all that a report shows: ties, advice, what platforms know, and what is new.
        let contents = [
            [second, mail], [mail], [], [second], [Sample.exposure(second.id, value: second.value, score: 9)],
        ]
        for (day, exposures) in contents.enumerated() {
            var audit = Sample.audit(exposures, day: day, verdict: day == 2 ? .failed : .found)
            audit.judgement.identity = IdentityGraph(accounts: [Sample.handle, Sample.other])
            audit.judgement.advice.country = day < 2 ? "DE" : "ES"
            audit.knowledge = [
                PlatformKnowledge(
                    service: "Example", handle: Sample.handle, archive: "archive.zip",
                    items: [.init(topic: .searches, count: 7 + day / 3)])
            ]
            if day == 1 {
                _ = try store.setBaseline(nil, profile: "maya")
                _ = try store.acknowledge("aa11", profile: "maya", note: "n", until: nil, at: Sample.moment(0))
            }
            audit.changes = try store.record(audit)
            audits.append(audit)
        }
        for (number, audit) in audits.enumerated() {
            #expect(try store.audit(number + 1, profile: "maya") == audit, "audit \(number + 1)")
        }
        _ = try store.prune(Retention(audits: 2), at: Sample.moment(9))
        #expect(try store.audit(5, profile: "maya").changes?.changed == audits[4].changes?.changed)
        #expect(try store.audit(4, profile: "maya").changes?.notCheckable == audits[3].changes?.notCheckable)
    }

    @Test("an acknowledgement holds until its day, and is shown when it is over or matches nothing")
    func acknowledged() throws {
        let sample = try Sample()
        defer { sample.remove() }
        let store = try sample.open()
        _ = try store.record(Sample.audit([mail, second], day: 0))
        _ = try store.acknowledge(
            "aa11", profile: "maya", note: "wanted", until: Sample.moment(2).day, at: Sample.moment(0))
        _ = try store.acknowledge("bb11", profile: "maya", note: nil, until: nil, at: Sample.moment(0))
        let next = try store.record(Sample.audit([mail], day: 2))
        #expect(next.acknowledged.map(\.exposure) == [mail.id])
        #expect(next.acknowledged.first?.note == "wanted")
        #expect(next.oldAcknowledgements.map(\.exposure) == [second.id])
        #expect(
            try store.record(Sample.audit([mail], day: 3)).oldAcknowledgements.map(\.exposure) == [mail.id, second.id])
        _ = try store.unacknowledge("aa11", profile: "maya", at: Sample.moment(3))
        #expect(try store.acknowledgements(profile: "maya", on: Sample.moment(3).day).map(\.isGone) == [true])
    }

    @Test("ids that match nothing or several are refused with a reason")
    func badIDs() throws {
        let sample = try Sample()
        defer { sample.remove() }
        let store = try sample.open()
        _ = try store.record(
            Sample.audit([mail, Sample.exposure("aa11ffffcc33dd44", value: "maya.x@example.org")], day: 0))
        for id in ["aa11", "ffff", "a"] {
            #expect(throws: StoreError.self) {
                try store.acknowledge(id, profile: "maya", note: nil, until: nil, at: Sample.moment(0))
            }
        }
        #expect(throws: StoreError.self) { try store.history(profile: "nobody") }
    }

    @Test("what stands in the baseline is known")
    func baseline() throws {
        let sample = try Sample()
        defer { sample.remove() }
        let store = try sample.open()
        _ = try store.record(Sample.audit([mail], day: 0))
        _ = try store.setBaseline(nil, profile: "maya")
        #expect(try store.record(Sample.audit([mail, second], day: 1)).known == [mail.id])
        try store.clearBaseline(profile: "maya")
        #expect(try store.record(Sample.audit([mail, second], day: 2)).baseline == nil)
        #expect(throws: StoreError.self) { try store.setBaseline(99, profile: "maya") }
    }
}
