import AuditModel
import Testing

@testable import Detectors

/// What is weighed in texts of a post's length.
@Suite struct ShortReadingTests {
    private static let scanner = TextScanner()

    @Test func findsTheShapeOfAFactByTheWordsAroundIt() {
        let text = "parcels for me go to 14 Heron Lane, the door is round the back, ring twice"
        let found = Self.scanner.scan(text).filter { $0.kind == .homeAddress }
        #expect(found.map(\.value) == ["14 Heron Lane"])
    }

    @Test func readsTheSameWordsOfALongTextByPhrasesOnly() {
        let filler = String(repeating: "the ferry was late and the tea was cold. ", count: 30)
        let text = "parcels for me go to 14 Heron Lane, the door is round the back, ring twice. " + filler
        #expect(text.utf8.count > ShortText.longest)
        let reviewed = Self.scanner.scan(text).filter { $0.reasons.contains { $0.hasPrefix("by its shape") } }
        #expect(reviewed.isEmpty)
    }

    @Test func looksOnlyForKindsWhoseDetectorsRun() {
        let text = "parcels for me go to 14 Heron Lane, the door is round the back, ring twice"
        #expect(TextScanner(detectors: [EmailDetector()]).scan(text).isEmpty)
    }

    @Test(arguments: [
        "team tokens went to 0x000000000000000000000000000000000000dEaD, so that's gone",
        "the vault is deployed at `0x1234567890AbcdEF1234567890aBcdef12345678` and verified",
        "compare with Satoshi's 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa, nobody has moved that",
        "the token contract is 0xABCDEF7890abcdef1234567890ABCDEF12345678, verify before you buy",
    ]) func anAddressIsNoPassword(_ text: String) {
        #expect(Self.scanner.scan(text).filter { $0.kind == .password }.isEmpty)
    }

    @Test(arguments: [
        "the warranty card has 16 digits too, mine reads 6300 0092 0850 4785 and support can't find it",
        "protocolo 2025110744921 aberto na operadora, já decorei a musiquinha",
    ]) func aLongNumberIsNoPaper(_ text: String) {
        #expect(Self.scanner.scan(text).filter { $0.kind == .governmentID }.isEmpty)
    }

    @Test(arguments: ShortKind.allCases)
    func aTableSaysSomethingForAndAgainst(_ kind: ShortKind) {
        let weights = kind.weights
        #expect(weights.bias < weights.accepts, "a stretch alone is no fact: \(kind)")
        #expect(weights.vetoes < weights.accepts)
        #expect(weights.traits.contains { $0 > 0 } && weights.traits.contains { $0 < 0 })
        #expect(weights.unknown.isEmpty, "names that nothing bears: \(weights.unknown)")
    }

    @Test func aWordCountsOnceAPlace() {
        let weights = ShortWeights(bias: 0, accepts: 100, vetoes: -100, "Ln= tea 60\nS. x.pet 5\nis noI -7")
        let evidence = Self.evidence("tea tea in Ghent with a cat and a cat", weights)
        #expect(evidence == 60 + 5 - 7)
    }

    /// What the first known place of a text weighs.
    private static func evidence(_ text: String, _ weights: ShortWeights) -> Int? {
        var text = text
        return text.withUTF8 { bytes in
            ScanText.with(bytes: bytes, context: ScanContext()) { scanned in
                guard let short = ShortText(scanned), let piece = short.stretches([.known]).first else { return nil }
                var sum = weights.bias
                ShortFeatures(short, piece, inside: []).weigh(weights) { weight, _ in sum += weight }
                return sum
            }
        }
    }
}
