import Testing

@testable import Parsing

@Suite("names of HTML") struct HTMLNamesTests {
    @Test("each element has the name of its case", arguments: HTMLElement.allCases)
    func elements(_ element: HTMLElement) {
        #expect(element.name == "\(element)")
    }

    @Test("each attribute has the name of its case, with marks between its parts", arguments: HTMLAttributeKey.allCases)
    func attributes(_ key: HTMLAttributeKey) throws {
        #expect(HTMLAttributeKey.written.count == HTMLAttributeKey.allCases.count)
        let written = HTMLAttributeKey.written[Int(key.rawValue)]
        #expect(written.filter { $0 != "-" && $0 != ":" } == "\(key)".lowercased())
        #expect(HTMLAttributeKey(rawValue: HTMLAttributeKey.known.value(of: try #require(ShortName(written)))) == key)
    }
}
