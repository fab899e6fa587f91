internal import ArgumentParser
internal import AuditModel
internal import Foundation
internal import Reporters
internal import Risk

/// Makes an audit of any size from invented findings, judges it, writes all formats, and says how long each step took.
@main
struct ReportChecks: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report-checks", abstract: "Times judgement and reports on invented findings.",
        discussion: "EXAMPLE: report-checks --exposures 5000 --pages 100 --output /tmp/reports")

    @Option(help: "How many distinct values.")
    var exposures = 5_000

    @Option(help: "On how many pages, each of an account of its own.")
    var pages = 100

    @Option(help: "How much of the values is shown.")
    var evidence = "redacted"

    @Option(help: "Where the reports go; nowhere without it.")
    var output: String?

    @Option(help: "en or es.")
    var language = "en"

    func run() throws {
        let invented = InventedAudit(exposures: exposures, pages: pages)
        var total = 0.0
        let judgement = Self.timed("judgement", &total) {
            RiskJudge(country: "DE").judge(
                invented.sightings, accounts: [], today: InventedAudit.started.day, key: InventedAudit.key)
        }
        let audit = invented.audit(judgement)
        let level = EvidenceLevel(rawValue: evidence) ?? .redacted
        let masked = Self.timed("masking", &total) { MaskedAudit(masking: audit, level: level) }
        for reporter in ReporterRegistry.reporters(in: ReportLanguage(rawValue: language) ?? .english) {
            let text = try Self.timed(reporter.format, &total) { try reporter.report(masked) }
            print("    \(text.utf8.count) bytes")
            guard let output else { continue }
            try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
            try text.write(toFile: "\(output)/report.\(reporter.fileExtension)", atomically: true, encoding: .utf8)
        }
        print("all: \(Int(total * 1000)) ms, \(judgement.exposures.count) exposures, \(judgement.tasks.count) tasks")
    }

    private static func timed<Result>(_ name: String, _ total: inout Double, _ work: () throws -> Result) rethrows
        -> Result
    {
        let clock = ContinuousClock()
        let start = clock.now
        let result = try work()
        let duration = clock.now - start
        let seconds = Double(duration.components.attoseconds) / 1e18 + Double(duration.components.seconds)
        total += seconds
        print("\(name): \(Int(seconds * 1000)) ms")
        return result
    }
}
