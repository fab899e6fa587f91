/// Counts the cases of a test suite, and keeps those that failed.
struct CaseList {
    private(set) var passed = 0
    private(set) var failures: [String] = []

    var total: Int { passed + failures.count }

    /// Counts one case; a failure says what was wanted and what came.
    mutating func add(_ name: String, passed isPassed: Bool, reason: @autoclosure () -> String) {
        if isPassed { passed += 1 } else { failures.append("\(name): \(reason())") }
    }

    /// Adds the cases of another list.
    mutating func add(_ other: CaseList) {
        passed += other.passed
        failures += other.failures
    }

    /// `12 of 13 (92.31 %)`.
    var summary: String {
        let share = total == 0 ? 0 : (Double(passed) / Double(total) * 10_000).rounded() / 100
        return "\(passed) of \(total) (\(share) %)"
    }
}
