import AuditModel
import Testing

@testable import Reporters
@testable import Risk

@Suite("Every text of the tables in Spanish")
struct SpanishCompletenessTests {
    private static func missing(_ texts: [String]) -> [String] {
        let words = Words(.spanish)
        return Set(texts).filter { !$0.isEmpty && words($0) == $0 }.sorted()
    }

    @Test("kinds, their weights and their remedies")
    func kinds() {
        var texts: [String] = []
        for kind in FindingKind.allCases {
            let remedy = RemediationTable.remedy(for: kind)
            texts += [kind.name, RiskTable.weight(of: kind).sentence]
            texts += remedy.before + remedy.after + [remedy.lasting ?? "", remedy.check ?? ""]
        }
        #expect(Self.missing(texts) == [])
    }

    @Test("platforms and measures")
    func platforms() {
        var texts: [String] = []
        for guide in RemediationTable.platforms.values {
            texts += guide.profile + guide.posts + guide.extras.values.joined() + [guide.revisions]
            texts +=
                guide.finding.map { finding in
                    let start = "The archive holds no address of the post: "
                    return [
                        finding, start + "its words stand where the value is listed. " + finding,
                        start + "look for the date 2026-02-21, and for the words that stand where the value is listed. "
                            + finding,
                    ]
                } ?? []
        }
        for measure in RemediationTable.measures.map(\.measure) {
            texts += [measure.title, measure.reason] + measure.steps
        }
        #expect(Self.missing(texts) == [])
    }

    @Test("when offices answer; their names are names")
    func offices() {
        #expect(Self.missing(ReportingTable.all.compactMap(\.hours)) == [])
    }
}
