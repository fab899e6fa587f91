import AuditModel
import Foundation
import Testing

@testable import Reporters

/// To take a change over: set `UPDATE_GOLDEN=1` and look at the diff.
@Suite struct SARIFLogTests {
    private static let golden = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "Golden/scan.sarif")

    private static let log = SARIFLog(
        program: "1.2.3", ruleset: "0123456789abcdef",
        rules: [
            SARIFLog.Rule(
                id: "contact.email", name: "E-mail address", summary: "Finds \"addresses\".", kinds: ["contact.email"],
                version: 2),
            SARIFLog.Rule(
                id: "secret.seed-phrase", name: "Seed phrase", summary: "Finds phrases.", kinds: ["secret.seed-phrase"],
                version: 1),
        ])

    private func result(
        _ finding: Finding, _ level: EvidenceLevel, rule: Int, severity: Severity, source: String,
        region: SARIFLog.Region?
    ) -> SARIFLog.Result {
        SARIFLog.Result(
            finding: MaskedFinding(masking: finding, level: level, withReasons: true), rule: rule, severity: severity,
            source: source, region: region)
    }

    private func log(_ level: EvidenceLevel, notices: [SARIFLog.Notice]) -> String {
        let email = Finding(
            kind: .email, value: "maya@example.org", span: 4..<20, confidence: 0.85, detector: "contact.email",
            fields: ["role": "no"], reasons: ["stands next to “mail maya@example.org”"])
        let phrase = Finding(
            kind: .seedPhrase, value: "fake fake fake fake", span: 0..<19, confidence: 1, detector: "secret.seed-phrase"
        )
        let region = SARIFLog.Region(
            startLine: 3, startColumn: 5, endLine: 3, endColumn: 21, byteOffset: 44, byteLength: 16)
        let results = [
            result(email, level, rule: 0, severity: .medium, source: "posts/ä b.txt", region: region),
            result(phrase, level, rule: 1, severity: .critical, source: "https://example.org/?a=1", region: nil),
        ]
        let bytes = Self.log.opening + Self.log.results(results) + Self.log.closing(notices: notices)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func isWhatItWas() throws {
        let text = log(.redacted, notices: [SARIFLog.Notice(source: "cut.gz", message: "the file is cut off")])
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
            try text.write(to: Self.golden, atomically: true, encoding: .utf8)
        }
        #expect(
            try text == String(contentsOf: Self.golden, encoding: .utf8), "set UPDATE_GOLDEN=1 and look at the diff")
    }

    @Test(arguments: EvidenceLevel.allCases)
    func isJSONAndShowsNoMoreThanTheLevel(level: EvidenceLevel) throws {
        let text = log(level, notices: [])
        #expect(try JSONSerialization.jsonObject(with: Data(text.utf8)) is [String: Any])
        #expect(text.contains("maya@example.org") == (level == .full))
        #expect(text.contains("fake fake") == (level == .full))
        #expect(text.contains("partialFingerprints") == (level == .hash))
    }

    @Test func aLogWithoutResultsIsWhole() throws {
        let text = String(decoding: Self.log.opening + Self.log.closing(notices: []), as: UTF8.self)
        let log = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(((log["runs"] as? [[String: Any]])?.first?["results"] as? [Any])?.isEmpty == true)
    }

    @Test(arguments: [
        ("a b.txt", "a%20b.txt"), ("/tmp/ü", "file:///tmp/%C3%BC"),
        ("https://example.org/?a=b#c", "https://example.org/?a=b#c"),
        ("standard input", "standard%20input"), ("C:x", "C%3Ax"), ("urn:uuid:1", "urn:uuid:1"),
    ])
    func namesBecomeReferences(name: String, uri: String) {
        #expect(SARIFAddress.uri(of: name) == uri)
    }
}
