import Testing

@testable import Detectors

@Suite struct ExchangeDirectoryTests {
    @Test func noHostBelongsToTwoExchanges() {
        let hosts = ExchangeDirectory.all.flatMap(\.hosts)
        #expect(hosts.count == Set(hosts).count)
    }

    @Test func noSpellingBelongsToTwoExchanges() {
        let words = ExchangeDirectory.all.flatMap { $0.words + $0.ambiguous }
        #expect(words.count == Set(words).count, "\(Dictionary(grouping: words) { $0 }.filter { $1.count > 1 }.keys)")
    }
}
