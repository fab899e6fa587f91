import Testing

@testable import Detectors

@Suite struct DateReaderTests {
    private func read(_ text: String) -> String? {
        var text = text
        return text.withUTF8 { bytes in
            ScanText.with(bytes: bytes, context: ScanContext()) { scanned in
                guard let mention = DateReader.first(in: Sentence(whole: 0..<bytes.count, in: scanned)) else {
                    return nil
                }
                return [mention.start.iso, mention.end?.iso].compactMap { $0 }.joined(separator: " ")
            }
        }
    }

    @Test(
        arguments: [
            ("12 April 1990", "1990-04-12"), ("April 12th, 1990", "1990-04-12"), ("12.04.1990", "1990-04-12"),
            ("2026-03-01", "2026-03-01"),
            ("12 de abril", "--04-12"), ("am 12. April", "--04-12"), ("5 марта", "--03-05"),
            ("1992年8月7日", "1992-08-07"), ("4월 12일", "--04-12"),
            ("ngày 12 tháng 5", "--05-12"), ("3/27-4/2", "--03-27 --04-02"), ("from 3 to 19 May", "--05-03 --05-19"),
            ("June 4-9", "--06-04 --06-09"),
            ("vom 3. bis 19. Mai", "--05-03 --05-19"), ("28 March - 2 April", "--03-28 --04-02"),
            ("le 1er juin", "--06-01"),
        ])
    func readsTheFormsOfManyLanguages(_ text: String, _ iso: String) {
        #expect(read(text) == iso)
    }

    @Test(arguments: ["31 April", "version 12.4.19.90", "$3.50", "45 May"])
    func refusesWhatIsNoDate(_ text: String) {
        #expect(read(text)?.isEmpty ?? true)
    }
}
