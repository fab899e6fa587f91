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
    /// `The worst: “Support that knows your user id”, 85.`
    var worstLine: String
    /// What a reader must know before passing the report on, or empty: it shows values in clear.
    var warning: String
    var hasWarning: Bool
    /// A sentence on what could not be checked, or empty.
    var gapNote: String
    var hasGapNote: Bool
    var counts: [CountView]
    var firstTasks: [TaskView]
    var hasTasks: Bool
    /// `The three things to do first`.
    var firstHeading: String
    /// `After these three: High, worst score 72 in place of 100.`, or empty.
    var whatIf: String
    var hasWhatIf: Bool
    var scenarios: [ScenarioView]
    var hasScenarios: Bool
    var bands: [BandView]
    var hasExposures: Bool
    var identity: IdentityView
    var hasIdentity: Bool
    /// In full.
    var tasks: [TaskView]
    /// Titles alone: where there are too many to do.
    var moreTasks: [TaskLine]
    var hasMoreTasks: Bool
    var advice: AdviceView
    var coverage: CoverageView
    /// What platforms hold that no visitor sees.
    var knowledge: [KnowledgeView]
    var hasKnowledge: Bool
    var glossary: [GlossaryView]
    var method: [MethodView]
    /// What is new since last time.
    var changes: [ChangeView]
    var hasChanges: Bool

    /// So many tasks are shown in full.
    private static let tasksInFull = 30

    init(_ masked: MaskedAudit, words: Words = Words(.english)) {
        let audit = masked.audit
        let judgement = audit.judgement
        let coverage = CoverageView(audit.coverage, words: words)
        let numbered = judgement.exposures.enumerated()
        let exposures = numbered.prefix(BandView.inFull).map {
            ExposureView($0.element, number: $0.offset + 1, words: words)
        }
        let names = NamesOfKinds(words: words)
        let rows = numbered.dropFirst(BandView.inFull).map {
            RowView($0.element, number: $0.offset + 1, kindName: names[$0.element.kind], words: words)
        }
        let named = Self.exposuresByID(exposures, of: judgement, words: words)
        title = words("Footprint of \(PlainText.cleaned(audit.profile))")
        day = audit.finished.day.description
        self.coverage = coverage
        hasExposures = !exposures.isEmpty
        let isBlind = !hasExposures && !coverage.readsAnything
        grade = words(isBlind ? "Not known" : hasExposures ? ReportWords.name(of: judgement.grade) : "Nothing found")
        gradeClass = isBlind ? "unknown" : judgement.grade.rawValue
        verdict =
            isBlind
            ? coverage.blindVerdict : words(ReportWords.verdict(judgement.grade, hasExposures: hasExposures))
        index = judgement.index
        counts = CountView.counts(of: judgement.exposures, words: words)
        let plainIndex =
            "Exposure index \(judgement.index) of 100, from " + ReportWords.count(judgement.exposures.count, "exposure")
        indexLine = words(plainIndex)
        let parts = counts.map { "\($0.number) \($0.countName.lowercased())" }
        summary = parts.isEmpty ? "" : indexLine + ": " + words.list(parts) + "."
        worstLine = words(Self.worst(judgement))
        warning = masked.level == .full ? words(masked.note) : ""
        hasWarning = !warning.isEmpty
        gapNote = coverage.gapNote
        hasGapNote = !gapNote.isEmpty
        let todo = judgement.tasks.enumerated()
        tasks = todo.prefix(Self.tasksInFull).map {
            TaskView(
                $0.element, number: $0.offset + 1, exposures: named, scenarios: judgement.scenarios, words: words)
        }
        moreTasks = todo.dropFirst(Self.tasksInFull).map {
            TaskLine($0.element, number: $0.offset + 1, words: words)
        }
        hasTasks = !tasks.isEmpty
        hasMoreTasks = !moreTasks.isEmpty
        firstTasks = Array(tasks.prefix(3))
        firstHeading = words(
            ["Nothing to do", "Do this first", "Do these two first"]
                .dropFirst(min(firstTasks.count, 3)).first ?? "The three things to do first")
        whatIf = words(Self.whatIf(judgement))
        hasWhatIf = !whatIf.isEmpty
        let groups = judgement.identity.groups.map { Set($0.map { PlainText.cleaned($0.description) }) }
        scenarios = judgement.scenarios.map { ScenarioView($0, exposures: named, groups: groups, words: words) }
        hasScenarios = !scenarios.isEmpty
        bands = BandView.bands(of: exposures, rows: rows, words: words)
        identity = IdentityView(judgement.identity, exposures: named, words: words)
        hasIdentity = judgement.identity.accounts.count > 1 && hasExposures
        advice = AdviceView(judgement.advice, words: words)
        knowledge = audit.knowledge.map { KnowledgeView($0) }
        hasKnowledge = !knowledge.isEmpty
        glossary = GlossaryView.entries(words: words)
        method = MethodView.lines(masked, words: words)
        changes = (ChangeLines.lines(of: masked) ?? []).map { ChangeView(change: words($0)) }
        hasChanges = !changes.isEmpty
    }

    /// What can be named by its id: all that is shown in full, and what scenarios and ties name beyond.
    private static func exposuresByID(
        _ shown: [ExposureView], of judgement: Judgement, words: Words
    ) -> [String: ExposureView] {
        var byID = Dictionary(shown.map { ($0.exposureID, $0) }, uniquingKeysWith: { first, _ in first })
        let ties = judgement.identity.ties.compactMap(\.exposure)
        let needed = Set(judgement.scenarios.flatMap(\.exposures) + ties.prefix(200)).subtracting(byID.keys)
        guard !needed.isEmpty else { return byID }
        for (number, exposure) in judgement.exposures.enumerated() where needed.contains(exposure.id) {
            byID[exposure.id] = ExposureView(exposure, number: number + 1, words: words)
        }
        return byID
    }

    private static func worst(_ judgement: Judgement) -> String {
        if let scenario = judgement.scenarios.first, scenario.score >= judgement.exposures.first?.score ?? 0 {
            return "The worst is a scenario: \u{201c}\(PlainText.cleaned(scenario.title))\u{201d}, \(scenario.score)."
        }
        return judgement.exposures.first.map { "The worst: \($0.kind.name), \($0.score)." } ?? ""
    }

    private static func whatIf(_ judgement: Judgement) -> String {
        let first = judgement.tasks.prefix(3)
        guard let after = first.last?.after, judgement.tasks.count > 1 else { return "" }
        let worst = max(judgement.exposures.first?.score ?? 0, judgement.scenarios.first?.score ?? 0)
        // Other exposures are as bad: it must not read like a slip.
        if after.worst == worst {
            return "With these done, the grade stays \(ReportWords.name(of: after.grade)): something else scores "
                + "\(worst) as well, and the tasks after them deal with it."
        }
        let index = after.index == judgement.index ? "" : ", index \(after.index) in place of \(judgement.index)"
        return
            "With these done, the grade is \(ReportWords.name(of: after.grade)): worst score \(after.worst) in place "
            + "of \(worst)\(index)."
    }
}

/// The names of kinds at the head of a line, each made once.
private struct NamesOfKinds {
    private let names: [FindingKind: String]
    private let words: Words

    init(words: Words) {
        self.words = words
        names = Dictionary(
            uniqueKeysWithValues: FindingKind.allCases.map { ($0, ReportWords.sentenceCase(words($0.name))) })
    }

    subscript(_ kind: FindingKind) -> String { names[kind] ?? ReportWords.sentenceCase(words(kind.name)) }
}

/// How many exposures a band of severity holds.
struct CountView {
    var number: Int
    var countName: String
    var countClass: String

    /// The bands that are not empty, the worst first.
    static func counts(of exposures: [Exposure], words: Words) -> [CountView] {
        Severity.allCases.reversed().compactMap { severity in
            let number = exposures.count { $0.severity == severity }
            guard number > 0 else { return nil }
            return CountView(
                number: number, countName: words(ReportWords.name(of: severity)), countClass: severity.rawValue)
        }
    }
}

/// A sentence on what is new.
struct ChangeView {
    var change: String
}
