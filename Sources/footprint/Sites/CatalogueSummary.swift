internal import Collectors

/// A catalogue in one line: how many of its records can be used.
enum CatalogueSummary {
    /// `sherlock (sherlock): 480 records, 478 usable, 2 refused (pattern 1, no-test 1)`.
    static func line(_ catalogue: Catalogue) -> String {
        var counts: [Catalogue.Cause: Int] = [:]
        for refusal in catalogue.refusals { counts[refusal.cause, default: 0] += 1 }
        let causes = Catalogue.Cause.allCases.compactMap { cause in
            counts[cause].map { "\(cause.rawValue) \($0)" }
        }
        let weak = catalogue.sites.count { $0.probes.allSatisfy(\.rule.isWeak) }
        let refused = causes.isEmpty ? "" : " (\(causes.joined(separator: ", ")))"
        return
            "\(catalogue.name) (\(catalogue.format.rawValue)): \(catalogue.count) records, \(catalogue.sites.count) usable "
            + "(\(weak) by the lack of an error alone), \(catalogue.refusals.count) refused\(refused)"
    }
}
