import AuditModel
import Testing

@testable import Detectors

/// What the walk leaves alone is nothing that a detector would find.
@Suite struct GateTests {
    @Test(arguments: DetectorContractTests.detectors)
    func dismissesNothingThatIsFoundWithTheGateOpen(_ named: DetectorContractTests.Named) {
        for example in named.description.finds {
            let text = MarkedText(example.marked).text
            let context = ScanContext(posted: example.posted)
            let found = Set(named.scanner.scan(text, context: context, gate: .shut).map(\.span))
            for finding in named.scanner.scan(text, context: context, gate: .open) {
                #expect(found.contains(finding.span), "\(example.marked): \(finding.value)")
            }
        }
    }

    /// Enough behind a sentence to make it one of an article.
    private static let article = String(repeating: "\nThe river carries its water past the mill.", count: 40)

    @Test(arguments: DetectorContractTests.detectors)
    func dismissesNothingOfAnArticleForItsVoice(_ named: DetectorContractTests.Named) {
        for example in named.description.finds {
            let text = MarkedText(example.marked).text + Self.article
            let context = ScanContext(posted: example.posted)
            let found = named.scanner.scan(text, context: context, gate: .shut)
            #expect(found == named.scanner.scan(text, context: context, gate: .voiceless), "\(example.marked)")
        }
    }

    @Test func wakesNobodyInAnArticleForWhatOnlyAPostSays() {
        let post = PatternSet(["zebra"], voice: { _ in .post })
        let author = PatternSet(["quagga"], voice: { _ in .author })
        #expect(GateTests.wakes([post], "a zebra.") == ["zebra"])
        #expect(GateTests.wakes([post], "a zebra." + Self.article).isEmpty)
        #expect(GateTests.wakes([author], "a quagga.") == ["quagga"])
        #expect(GateTests.wakes([author], "a quagga." + Self.article).isEmpty)
        #expect(GateTests.wakes([author], "my quagga." + Self.article) == ["quagga"])
        #expect(GateTests.wakes([author], "mine's a quagga." + Self.article) == ["quagga"])
    }

    private static func wakes(_ sets: [PatternSet], _ text: String) -> [String] {
        TextScanner(detectors: [Listener(triggers: [.patterns(sets)])]).scan(text).map(\.value)
    }
}
