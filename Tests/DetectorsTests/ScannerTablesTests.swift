import AuditModel
import Testing

@testable import Detectors

/// A short text that is read first gets a table of its own; what is found must not depend on it.
@Suite struct ScannerTablesTests {
    /// Has read enough to have made the whole table.
    private static let warm: TextScanner = {
        let scanner = TextScanner()
        for number in 0..<8 { _ = scanner.scan("warm \(number)") }
        return scanner
    }()

    @Test(arguments: [
        "Flying to Phuket on Friday, back in two weeks. My Binance UID is 382910475, write to maya@example.org",
        "Survived my viva at Uppsala University this morning. Four years, two breakdowns, one very kind examiner.",
        "Завтра лечу в Тбилиси, на бинансе вывод завис", "下周去东京 币安UID: 483920175",
        "ship giúp em về số 9/14 hẻm Hoa Giấy",
        "We'll be in Ghent for the wedding; call 212-555-0147 or don't", "İstanbul'da yaşıyorum, Kraken'den çektim",
        "- BTC: bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4\n- memo: 104837", "",
    ])
    func findsTheSameWithATableOfItsOwn(_ text: String) {
        #expect(TextScanner().scan(text) == ScannerTablesTests.warm.scan(text))
    }

    @Test func leavesOutWhatTheTextDoesNotHold() {
        let text = "nothing much, a quiet day"
        var copy = text
        copy.withUTF8 { bytes in
            ScanText.with(bytes: bytes, context: ScanContext()) { text in
                let vocabulary = TextVocabulary(text)
                #expect(vocabulary.mayHold("quiet day") && vocabulary.mayHold("QUIET") && vocabulary.mayHold("much"))
                #expect(!vocabulary.mayHold("binance id"))
            }
        }
    }
}
