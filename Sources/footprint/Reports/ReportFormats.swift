internal import AuditModel
internal import Reporters

/// Finds reporters by the names that users give.
enum ReportFormats {
    /// One format.
    static func reporter(named name: String, in language: ReportLanguage) throws(CommandFailure) -> any Reporter {
        guard let reporter = ReporterRegistry.reporter(for: name.lowercased(), in: language) else {
            let known = ReporterRegistry.all.map(\.format).joined(separator: ", ")
            throw CommandFailure(.usage, "there is no report format '\(name)'; there are \(known)")
        }
        return reporter
    }

    /// A list with commas, each format once.
    static func reporters(named list: String, in language: ReportLanguage) throws(CommandFailure) -> [any Reporter] {
        var chosen: [any Reporter] = []
        for name in list.split(separator: ",").map({ String($0).trimmingSpaces() }) {
            let reporter = try reporter(named: name, in: language)
            if !chosen.contains(where: { $0.format == reporter.format }) { chosen.append(reporter) }
        }
        guard !chosen.isEmpty else { throw CommandFailure(.usage, "--format names no format") }
        return chosen
    }
}
