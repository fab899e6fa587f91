import AuditModel
import Testing

@testable import Detectors

/// What every detector keeps to, read from the tables that it carries.
@Suite(.serialized) struct DetectorContractTests {
    static let detectors = DetectorRegistry.all.map(Named.init)

    /// A detector that a failing test is named after.
    struct Named: Sendable, CustomTestStringConvertible {
        let detector: any Detector
        let description: DetectorDescription
        let scanner: TextScanner
        var testDescription: String { description.id }

        init(_ detector: any Detector) {
            self.detector = detector
            description = detector.description
            scanner = TextScanner(detectors: [detector])
        }
    }

    @Test(arguments: detectors)
    func findsEachExampleAtItsExactSpan(_ named: Named) {
        let scanner = named.scanner
        for example in named.description.finds {
            let marked = MarkedText(example.marked)
            let findings = scanner.scan(marked.text, context: ScanContext(posted: example.posted))
            #expect(findings.map(\.span) == marked.spans, "\(example.marked): \(findings)")
            if let values = example.values {
                #expect(findings.map(\.value) == values, "\(example.marked)")
            }
            for (name, value) in example.fields {
                #expect(findings.first?.fields[name] == value, "\(example.marked): \(findings)")
            }
        }
    }

    @Test(arguments: detectors)
    func ignoresWhatItSaysItIgnores(_ named: Named) {
        let scanner = named.scanner
        for text in named.description.ignores {
            #expect(scanner.scan(text).isEmpty, "\(text): \(scanner.scan(text))")
        }
    }

    @Test(arguments: detectors)
    func describesItself(_ named: Named) {
        let description = named.description
        #expect(!description.finds.isEmpty)
        #expect(!description.ignores.isEmpty)
        #expect(!description.kinds.isEmpty)
        #expect(description.version > 0)
        #expect(!description.name.isEmpty && !description.summary.isEmpty)
        #expect(!named.detector.triggers.isEmpty)
    }

    @Test(arguments: detectors)
    func reportsOnlyItsKindsWithReasonsOnceAPlace(_ named: Named) {
        let scanner = named.scanner
        for example in named.description.finds {
            let findings = scanner.scan(
                MarkedText(example.marked).text, context: ScanContext(posted: example.posted))
            var places = Set<String>()
            for finding in findings {
                #expect(named.description.kinds.contains(finding.kind), "\(example.marked)")
                #expect(finding.detector == named.description.id)
                #expect(finding.confidence > 0 && finding.confidence <= 1)
                #expect(!finding.value.isEmpty && !finding.reasons.isEmpty, "\(example.marked)")
                #expect(places.insert("\(finding.kind) \(finding.value) \(finding.span)").inserted)
            }
        }
    }

    /// A text, and one four times as long.
    private static let lengths = (short: 1_000, long: 4_000)

    /// On all cores: no other test takes as long.
    @Test func takesWorkInProportionToItsOwnExamplesRepeated() async {
        await withTaskGroup(of: [String].self) { group in
            for named in Self.detectors { group.addTask { Self.seedsOutOfProportion(for: named) } }
            for await seeds in group { #expect(seeds.isEmpty) }
        }
    }

    private static func seedsOutOfProportion(for named: Named) -> [String] {
        AdversarialText.seeds(for: named.detector).compactMap { seed in
            let short = AdversarialText.repeated(seed, bytes: lengths.short)
            let long = AdversarialText.repeated(seed, bytes: lengths.long)
            let (a, b) = (named.scanner.work(on: short).bytes, named.scanner.work(on: long).bytes)
            return isInProportion(a, b, long) ? nil : "\(named.description.id): \(seed.prefix(60)): \(a) \(b)"
        }
    }

    /// All detectors in one walk, the work of each counted for itself.
    @Test(arguments: AdversarialText.general)
    func takesWorkInProportionToTheTextWhateverTheTextIs(_ seed: String) {
        let short = AdversarialText.repeated(seed, bytes: Self.lengths.short)
        let long = AdversarialText.repeated(seed, bytes: Self.lengths.long)
        let (a, b) = (WorkMeter.work(on: short), WorkMeter.work(on: long))
        for (id, work) in b {
            let isLinear = Self.isInProportion(a[id] ?? 0, work, long)
            #expect(isLinear, "\(id) on \(seed.debugDescription): \(a[id] ?? 0) \(work)")
        }
    }

    /// Four times the text: four times the work, and room for looks that the short text cuts off; not sixteen. And never
    /// more than some hundred looks a byte.
    private static func isInProportion(_ short: Int, _ long: Int, _ text: String) -> Bool {
        long <= 8 * short + 8_000 && long <= 600 * text.utf8.count
    }

    @Test(arguments: detectors)
    func survivesBytesThatAreNotText(_ named: Named) {
        let scanner = named.scanner
        for example in named.description.finds {
            let whole = Array(MarkedText(example.marked).text.utf8)
            for cut in 0...min(whole.count, 64) {
                var bytes = Array(whole.dropFirst(cut))
                for at in stride(from: cut % 7, to: bytes.count, by: 7) { bytes[at] = 0xff &- bytes[at] }
                let end = bytes.count
                let findings = (bytes + [0xe2, 0x82]).withUnsafeBufferPointer { scanner.scan($0) }
                #expect(findings.allSatisfy { $0.span.lowerBound >= 0 && $0.span.upperBound <= end + 2 })
            }
        }
    }

    @Test func idsAreUnique() {
        let ids = DetectorRegistry.all.map(\.description.id)
        #expect(Set(ids).count == ids.count)
        #expect(ids == ids.sorted())
    }
}
