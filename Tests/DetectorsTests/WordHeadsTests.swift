import AuditModel
import Testing

@testable import Detectors

@Suite("The beginnings of a text's words")
struct WordHeadsTests {
    private func mayWake(_ pattern: String, in text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            ScanText.with(bytes: bytes, context: ScanContext()) { text in
                var heads = WordHeads()
                for token in Sentence(whole: 0..<text.count, in: text).tokens { heads.note(token, in: text) }
                return heads.mayWake(pattern)
            }
        }
    }

    @Test(arguments: [
        ("flying|heading to <place>", "Flying to Lisbon", true),
        ("flying|heading to <place>", "In Lisbon now", false),
        ("i live in", "I live in Pexford", true),
        ("i live in", "we lived there", false),
        // One word of a list is enough, and what may be absent is not asked for.
        ("never? ~3 wal*|seed_phrase", "my wallet", true),
        ("!not ^ my|our mum", "mum's birthday, my cake", true),
        // Accents and case are folded on both sides.
        ("école|collège", "ECOLE des Tilleuls", true),
        ("ecole", "l'école", true),
        // Other scripts are only told apart from ASCII.
        ("билет", "my ticket", false),
        ("билет", "поезд", true),
        ("東京", "東京へ", true),
        // Shorter beginnings than three letters say nothing.
        ("wo*", "nothing of the kind", true),
        ("in", "install", false),
    ])
    func tellsWhatCannotMatch(_ pattern: String, _ text: String, _ expected: Bool) {
        #expect(mayWake(pattern, in: text) == expected)
    }

    /// A short text gets a table for itself alone, without what cannot stand in it: that must not show.
    @Test(arguments: DetectorRegistry.all.map(\.description))
    func aTableForOneTextFindsTheSame(_ description: DetectorDescription) {
        let whole = TextScanner()
        for _ in 0..<20 { _ = scan("Nothing of interest.", with: whole) }
        var text = ""
        for example in description.finds where text.utf8.count + example.marked.utf8.count < 1_000 {
            text += example.marked + "\n\n"
        }
        #expect(scan(text, with: TextScanner()) == scan(text, with: whole))
    }

    private func scan(_ text: String, with scanner: TextScanner) -> [String] {
        var text = text
        return text.withUTF8 { bytes in
            scanner.scan(bytes).map { "\($0.kind) \($0.span) \($0.confidence)" }
        }
    }
}
