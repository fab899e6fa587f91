import AuditModel
import Foundation
import Reporters
import Testing

/// Holds each format against a committed file. To take a change over: set `UPDATE_GOLDEN=1` and look at the diff.
@Suite("Golden reports")
struct GoldenReportTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    private static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources/Reporters")

    private static let audits: [(name: String, audit: Audit)] = [
        ("sample", SampleAudit.audit()), ("empty", SampleAudit.empty), ("all-failed", SampleAudit.allFailed),
    ]

    @Test("are what they were", arguments: ReporterRegistry.all.map(\.format), audits.map(\.name))
    func golden(format: String, name: String) throws {
        let reporter = try #require(ReporterRegistry.reporter(for: format))
        let audit = try #require(Self.audits.first { $0.name == name }).audit
        let report = try reporter.report(MaskedAudit(masking: audit, level: .redacted))
        let file = Self.folder.appending(path: "\(name).\(reporter.fileExtension)")
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
            try report.write(to: file, atomically: true, encoding: .utf8)
        }
        let expected = try String(contentsOf: file, encoding: .utf8)
        #expect(
            report == expected, "\(name).\(reporter.fileExtension) changed: set UPDATE_GOLDEN=1 and look at the diff")
        #expect(report == (try reporter.report(MaskedAudit(masking: audit, level: .redacted))))
    }

    @Test("the registry lists every reporter of the folder, each format once")
    func registry() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path)
        let types = files.filter { $0.hasSuffix("Reporter.swift") }.map { String($0.dropLast(".swift".count)) }
        #expect(Set(types) == Set(ReporterRegistry.all.map { String(describing: type(of: $0)) }))
        #expect(Set(ReporterRegistry.all.map(\.format)).count == ReporterRegistry.all.count)
        #expect(ReporterRegistry.reporter(for: "pdf") == nil)
    }
}
