import AuditModel
import Collectors
import Risk
import Testing

/// Whatever is found, wherever it stands, there is something to do about it.
@Suite("Remediation of every kind on every platform")
struct RemediationCoverageTests {
    @Test("has steps, a check and a source", arguments: CollectorRegistry.all.map(\.platform.id).sorted())
    func steps(platform: String) throws {
        let account = platform == "web" ? "https://maya.example.org/" : "maya"
        let handle = Handle(platform: platform, account: account)
        for kind in FindingKind.allCases {
            for region in [Region.bio, .post] {
                let task = try #require(self.task(for: kind, at: handle, region), "\(kind.rawValue)")
                #expect(task.steps.count >= 2 && !task.check.isEmpty && !task.sources.isEmpty, "\(kind.rawValue)")
                #expect(task.steps.allSatisfy { !$0.contains("{") }, "\(kind.rawValue)")
            }
        }
    }

    private func task(for kind: FindingKind, at handle: Handle, _ region: Region) -> AuditTask? {
        let place = Place(
            handle: handle, url: "https://example.org/maya", region: region, owner: .own,
            evidence: Evidence(text: "value", marks: [Evidence.Mark(span: 0..<5, kind: kind)]), confidence: 1,
            detector: kind.rawValue)
        let finding = Finding(
            kind: kind, value: "value", span: 0..<5, confidence: 1, detector: kind.rawValue,
            fields: ["state": "upcoming"])
        let judgement = RiskJudge().judge(
            [Sighting(finding: finding, place: place)], today: CivilDate(daysSince1970: 20_800),
            key: FingerprintKey(bytes: [UInt8](repeating: 7, count: 32)))
        return judgement.tasks.first
    }
}
