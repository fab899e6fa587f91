import AuditModel
import Testing

@testable import Risk

@Suite("Findings of the user's own making")
struct UserFindingTests {
    private static func own(_ owner: Ownership) -> Sighting {
        var sighting = Sample.sighting(.phone, "+15550100123", owner: owner)
        sighting.finding.detector = OwnFact.detector
        return sighting
    }

    @Test("a value that the profile lists counts whoever wrote it", arguments: [Ownership.own, .unknown, .other])
    func ownValues(owner: Ownership) throws {
        let exposure = try #require(Sample.judge([Self.own(owner)]).exposures.first)
        #expect(exposure.score == 60)
        #expect(exposure.reasons.contains("Certain: your profile lists the value."))
        #expect(!exposure.reasons.contains { $0.contains("lowers the confidence") })
    }

    @Test("what somebody else wrote is not the owner's to edit")
    func others() throws {
        let task = try #require(Sample.judge([Self.own(.other)]).tasks.first)
        #expect(task.steps.contains { $0.contains("ask them") })
        #expect(!task.steps.contains { $0.contains("settings") })
    }

    @Test(
        "the severity of a rule decides the weight, of every kind",
        arguments: [
            (Severity.info, 5), (.low, 20), (.medium, 45), (.high, 70), (.critical, 95),
        ])
    func severity(severity: Severity, score: Int) throws {
        for kind in [FindingKind.custom("loyalty-card"), .email] {
            var sighting = Sample.sighting(kind, "value@example.org")
            sighting.finding.severity = severity
            let exposure = try #require(Sample.judge([sighting]).exposures.first)
            #expect(exposure.score == score && exposure.severity == severity)
        }
    }

    @Test("a kind of the user's own has weight, steps and a name without a line in any table")
    func custom() throws {
        let judgement = Sample.judge([Sample.sighting(.custom("loyalty-card"), "12345678")])
        #expect(judgement.exposures.first?.vector == "K:loyalty-card/B:20/C:1.0/R:1.0/F:1.0 = 20")
        #expect(judgement.tasks.first?.title.contains("loyalty card") == true)
    }
}
