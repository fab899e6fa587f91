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
    /// Whether the checks are few enough to be shown at once.
    var isShort: Bool
    /// Whether any page was read.
    var readsAnything: Bool
    /// For the head of the report; empty without gaps.
    var gapNote: String
    /// The verdict of an audit that read nothing.
    var blindVerdict: String

    init(_ coverage: [Check], words: Words) {
        checks = coverage.map { CheckView($0, words: words) }
        hasChecks = !checks.isEmpty
        isShort = checks.count <= 30
        gaps = coverage.filter { $0.verdict == .cannotTell || $0.verdict == .failed }.map {
            CheckView($0, words: words)
        }
        hasGaps = !gaps.isEmpty
        readsAnything = coverage.contains { $0.verdict == .found }
        coverageSummary = words(Self.summary(of: coverage, words))
        gapNote =
            gaps.isEmpty
            ? ""
            : words(
                "\(gaps.count) of \(ReportWords.count(coverage.count, "check")) gave no answer: what stands there is not "
                    + "in this report.")
        let isAllAbsent = !coverage.isEmpty && gaps.isEmpty
        blindVerdict =
            isAllAbsent
            ? words("None of the accounts exists under these names: check the spelling of the handles.")
            : words("Nothing could be read, so this report says nothing about what stands in public.")
    }

    private static func summary(of coverage: [Check], _ words: Words) -> String {
        guard !coverage.isEmpty else { return "No address was looked at." }
        let parts = Verdict.allCases.compactMap { verdict -> String? in
            let number = coverage.count { $0.verdict == verdict }
            return number == 0 ? nil : "\(number) \(words(ReportWords.name(of: verdict)))"
        }
        return ReportWords.count(coverage.count, "address", plural: "addresses")
            + (coverage.count == 1 ? " was" : " were") + " looked at: " + words.list(parts) + "."
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

    init(_ check: Check, words: Words) {
        checkHandle = PlainText.cleaned(check.handle.description)
        checkURL = PlainText.cleaned(check.url)
        isCheckLinked = WebLink.isLinkable(check.url)
        link = MarkdownText.link(check.url)
        checkVerdict = words(ReportWords.name(of: check.verdict))
        checkClass = check.verdict.rawValue
        checkReason = words(PlainText.cleaned(check.reason))
    }
}
