import AuditModel
import Foundation
import Testing

@testable import Detectors

@Suite struct OwnFactsDetectorTests {
    static let key = FingerprintKey(bytes: Array(0..<32))

    static func detector(_ values: [OwnValue] = OwnFactsDetector.exampleValues) -> OwnFactsDetector {
        OwnFactsDetector(OwnFactMaker(key: key).facts(of: values), key: key)
    }

    static func own(_ values: [OwnValue] = OwnFactsDetector.exampleValues) -> TextScanner {
        TextScanner(detectors: [EmailDetector()], users: [detector(values)])
    }

    private static func found(_ text: String, _ scanner: TextScanner = own()) -> [Finding] {
        scanner.scan(text).filter(\.isOwnValue)
    }

    @Test func findsEachExampleAtItsExactSpan() throws {
        let description = try #require(Self.detector().descriptions.first)
        for example in description.finds {
            let marked = MarkedText(example.marked)
            let findings = Self.found(marked.text)
            #expect(findings.map(\.span) == marked.spans, "\(example.marked): \(findings)")
            if let values = example.values { #expect(findings.map(\.value) == values, "\(example.marked)") }
            for (name, value) in example.fields { #expect(findings.first?.fields[name] == value) }
            for finding in findings {
                #expect(finding.confidence == 1 && finding.reasons.first?.contains("your profile lists") == true)
                #expect(description.kinds.contains(finding.kind))
            }
        }
    }

    @Test func ignoresWhatItSaysItIgnores() throws {
        for text in try #require(Self.detector().descriptions.first).ignores {
            #expect(Self.found(text).isEmpty, "\(text): \(Self.found(text))")
        }
    }

    @Test(arguments: [
        ("Анна Иванова", "пишет Иванова Анна", "Иванова Анна"), ("Анна Иванова", "АННА ИВАНОВА", "АННА ИВАНОВА"),
        ("王小明", "我是王小明。", "王小明"), ("김민지", "저는 김민지입니다", "김민지"),
        ("Jürgen Groß", "by Juergen Gross", "Juergen Gross"), ("Juergen Gross", "JÜRGEN GROSS", "JÜRGEN GROSS"),
        ("José Ñandú", "JOSE NANDU", "JOSE NANDU"),
    ])
    func findsNamesOfAllScripts(_ name: String, _ text: String, _ written: String) {
        let findings = Self.found(text, Self.own([OwnValue(kind: .fullName, text: name)]))
        #expect(findings.map(\.value) == [name])
        #expect(findings.map { String(decoding: Array(text.utf8)[$0.span], as: UTF8.self) } == [written])
    }

    @Test func standsAboveWhatOthersReadAtTheSamePlace() {
        let scanner = TextScanner(users: [Self.detector()])
        let text = "My Binance UID is 482910377, call 01632 960017 or mail maya.lindqvist.99@example.net"
        let findings = scanner.scan(text)
        let ownSpans = findings.filter(\.isOwnValue).map(\.span)
        #expect(ownSpans == [18..<27, 34..<46, 55..<69])
        for finding in findings where ownSpans.contains(finding.span) { #expect(finding.isOwnValue) }
        // The name inside another address does not hide the address, nor the address the name.
        #expect(findings.contains { $0.kind == .email && $0.span == 55..<84 })
    }

    @Test func knowsValuesByTheirHashesAlone() throws {
        let stored = try JSONEncoder().encode(OwnFactMaker(key: Self.key).facts(of: OwnFactsDetector.exampleValues))
        let facts = try JSONDecoder().decode([OwnFact].self, from: stored)
        let scanner = TextScanner(detectors: [], users: [OwnFactsDetector(facts, key: Self.key)])
        #expect(scanner.scan("ticket for 482910377").map(\.value) == ["482910377"])
        let text = String(decoding: stored, as: UTF8.self).lowercased()
        #expect(!text.contains("482910377") && !text.contains("maya") && text.contains("contact.email"))
        // Under another key they are nothing.
        let other = FingerprintKey(bytes: Array(1..<33))
        let foreign = TextScanner(detectors: [], users: [OwnFactsDetector(facts, key: other)])
        #expect(foreign.scan("ticket for 482910377").isEmpty)
    }

    @Test func isPartOfTheRuleset() {
        let plain = TextScanner(detectors: [])
        let own = TextScanner(detectors: [], users: [Self.detector()])
        let fewer = TextScanner(detectors: [], users: [Self.detector(Array(OwnFactsDetector.exampleValues.dropLast()))])
        #expect(Set([plain.ruleset, own.ruleset, fewer.ruleset]).count == 3)
        #expect(TextScanner(detectors: [], users: [Self.detector()]).ruleset == own.ruleset)
    }

    @Test func takesWorkInProportionToTheTextWhateverTheTextIs() throws {
        let scanner = TextScanner(detectors: [], users: [Self.detector()])
        let finds = try #require(Self.detector().descriptions.first).finds.map { MarkedText($0.marked).text }
        let seeds =
            finds + finds.map { String($0.prefix($0.count / 2)) } + ["a", "1 ", "maya", "ma ya ", "中", "é", "\u{200b}"]
        for seed in seeds {
            let (a, b) = (
                scanner.work(on: AdversarialText.repeated(seed, bytes: 2_000)),
                scanner.work(on: AdversarialText.repeated(seed, bytes: 4_000))
            )
            #expect(Double(b.bytes) <= 2.3 * Double(a.bytes) + 500, "\(seed.debugDescription): \(a) \(b)")
            #expect(b.bytes <= 100 * 4_000, "\(seed.debugDescription): \(b)")
        }
    }

    @Test func survivesBytesThatAreNotText() {
        let scanner = Self.own()
        for (place, example) in OwnFactsDetector.exampleValues.enumerated() {
            var bytes = Array(example.text.utf8)
            bytes[place % bytes.count] = 0xff
            bytes += [0xe2, 0x82]
            _ = bytes.withUnsafeBufferPointer { scanner.scan($0) }
        }
    }

    @Test(arguments: ["", "ab", "1234", "- - -", "Li"])
    func refusesWhatStandsEverywhere(_ text: String) {
        #expect(OwnFactMaker.problem(with: text) != nil)
        #expect(Self.found("\(text) \(text)", Self.own([OwnValue(kind: .custom("own-text"), text: text)])).isEmpty)
    }
}
