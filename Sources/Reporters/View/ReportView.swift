internal import AuditModel

/// What a report says, in plain words and in its order: the formats for people only set it.
///
/// Every string is cleaned of what could act on a screen, and escaped by no format yet. Members of nested views have
/// names of their own, because a template looks a missing name up in the view around.
struct ReportView {
    var title: String
    var day: String
    var grade: String
    var gradeClass: String
    var verdict: String
    var index: Int
    /// `Exposure index 71 of 100, from 9 exposures`.
    var indexLine: String
    /// `Exposure index 71 of 100, from 9 exposures: 1 critical, 3 high and 5 low.`
    var summary: String
    /// A sentence on what could not be checked, or empty.
    var gapNote: String
    var hasGapNote: Bool
    var counts: [CountView]
    var firstTasks: [TaskView]
    var hasTasks: Bool
    /// `The three things to do first`.
    var firstHeading: String
    var scenarios: [ScenarioView]
    var hasScenarios: Bool
    var bands: [BandView]
    var hasExposures: Bool
    var tasks: [TaskView]
    var coverage: CoverageView
    /// What platforms hold that no visitor sees.
    var knowledge: [KnowledgeView]
    var hasKnowledge: Bool
    var method: [MethodView]
    /// What is new since last time.
    var changes: [ChangeView]
    var hasChanges: Bool

    init(_ masked: MaskedAudit) {
        let audit = masked.audit
        let judgement = audit.judgement
        let coverage = CoverageView(audit.coverage)
        let exposures = judgement.exposures.enumerated().map { ExposureView($0.element, number: $0.offset + 1) }
        let byID = Dictionary(exposures.map { ($0.exposureID, $0) }, uniquingKeysWith: { first, _ in first })
        title = PlainText.cleaned("Footprint of " + audit.profile)
        day = audit.finished.day.description
        self.coverage = coverage
        hasExposures = !exposures.isEmpty
        let isBlind = !hasExposures && !coverage.readsAnything
        grade = isBlind ? "Not known" : hasExposures ? ReportWords.name(of: judgement.grade) : "Nothing found"
        gradeClass = isBlind ? "unknown" : judgement.grade.rawValue
        verdict =
            isBlind ? coverage.blindVerdict : ReportWords.verdict(judgement.grade, hasExposures: hasExposures)
        index = judgement.index
        counts = CountView.counts(of: judgement.exposures)
        indexLine =
            "Exposure index \(judgement.index) of 100, from " + ReportWords.count(judgement.exposures.count, "exposure")
        let parts = counts.map { "\($0.number) \($0.countName.lowercased())" }
        summary = parts.isEmpty ? "" : indexLine + ": " + ReportWords.list(parts) + "."
        gapNote = coverage.gapNote
        hasGapNote = !gapNote.isEmpty
        tasks = judgement.tasks.enumerated().map {
            TaskView($0.element, number: $0.offset + 1, exposures: byID, scenarios: judgement.scenarios)
        }
        hasTasks = !tasks.isEmpty
        firstTasks = Array(tasks.prefix(3))
        firstHeading =
            ["Nothing to do", "Do this first", "Do these two first"]
            .dropFirst(min(firstTasks.count, 3)).first ?? "The three things to do first"
        scenarios = judgement.scenarios.map { ScenarioView($0, exposures: byID) }
        hasScenarios = !scenarios.isEmpty
        bands = BandView.bands(of: exposures)
        knowledge = audit.knowledge.map { KnowledgeView($0) }
        hasKnowledge = !knowledge.isEmpty
        method = MethodView.lines(masked)
        changes = (ChangeLines.lines(of: masked) ?? []).map { ChangeView(change: $0) }
        hasChanges = !changes.isEmpty
    }
}

/// How many exposures a band of severity holds.
struct CountView {
    var number: Int
    var countName: String
    var countClass: String

    /// The bands that are not empty, the worst first.
    static func counts(of exposures: [Exposure]) -> [CountView] {
        Severity.allCases.reversed().compactMap { severity in
            let number = exposures.count { $0.severity == severity }
            guard number > 0 else { return nil }
            return CountView(
                number: number, countName: ReportWords.name(of: severity), countClass: severity.rawValue)
        }
    }
}

/// A sentence on what is new.
struct ChangeView {
    var change: String
}
