internal import AuditModel

/// What was checked and what was not, in plain words.
struct CoverageView {
    /// `12 addresses were looked at: 9 read, 1 no such page, 1 cannot tell, 1 failed.`
    var coverageSummary: String
    /// The checks that gave no answer.
    var gaps: [CheckView]
    var hasGaps: Bool
    var checks: [CheckView]
    var hasChecks: Bool
    /// Whether any page was read.
    var readsAnything: Bool
    /// For the head of the report; empty without gaps.
    var gapNote: String
    /// The verdict of an audit that read nothing.
    var blindVerdict: String

    init(_ coverage: [Check]) {
        checks = coverage.map { CheckView($0) }
        hasChecks = !checks.isEmpty
        gaps = coverage.filter { $0.verdict == .cannotTell || $0.verdict == .failed }.map { CheckView($0) }
        hasGaps = !gaps.isEmpty
        readsAnything = coverage.contains { $0.verdict == .found }
        coverageSummary = Self.summary(of: coverage)
        gapNote =
            gaps.isEmpty
            ? ""
            : "\(gaps.count) of \(ReportWords.count(coverage.count, "check")) gave no answer: what stands there is not "
                + "in this report."
        let isAllAbsent = !coverage.isEmpty && gaps.isEmpty
        blindVerdict =
            isAllAbsent
            ? "None of the accounts exists under these names: check the spelling of the handles."
            : "Nothing could be read, so this report says nothing about what stands in public."
    }

    private static func summary(of coverage: [Check]) -> String {
        guard !coverage.isEmpty else { return "No address was looked at." }
        let parts = Verdict.allCases.compactMap { verdict -> String? in
            let number = coverage.count { $0.verdict == verdict }
            return number == 0 ? nil : "\(number) \(ReportWords.name(of: verdict))"
        }
        return ReportWords.count(coverage.count, "address", plural: "addresses")
            + (coverage.count == 1 ? " was" : " were") + " looked at: " + ReportWords.list(parts) + "."
    }
}

/// One check in plain words.
struct CheckView {
    var checkHandle: String
    var checkURL: String
    var isCheckLinked: Bool
    /// For Markdown.
    var link: String
    var checkVerdict: String
    var checkClass: String
    var checkReason: String

    init(_ check: Check) {
        checkHandle = PlainText.cleaned(check.handle.description)
        checkURL = PlainText.cleaned(check.url)
        isCheckLinked = WebLink.isLinkable(check.url)
        link = MarkdownText.link(check.url)
        checkVerdict = ReportWords.name(of: check.verdict)
        checkClass = check.verdict.rawValue
        checkReason = PlainText.cleaned(check.reason)
    }
}
