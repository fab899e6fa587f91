internal import AuditModel

/// Makes the list of what to do, in the order in which to do it.
///
/// First whatever stops a direct loss; then by gain over effort, where the gain is the fall of the exposure index, three
/// times that of the worst score, and a tenth of that of all scenarios once the exposures are gone. The gain of the rest is counted as
/// if the direct losses were dealt with: beside a public seed phrase nothing else would count. The first three are
/// chosen one after the other, each for what it gains once those before it are done.
struct TaskPlanner: Sendable {
    private let situation: Situation
    /// What everything comes to.
    private let all: Assessment
    private let urgentIDs: Set<String>
    private let withoutUrgent: Assessment

    /// So many tasks are chosen one after the other.
    private static let chosen = 3
    /// Among so many candidates.
    private static let candidates = 24
    /// What is left is worked out after so many tasks.
    private static let outlooks = 25

    private struct Ranked {
        var group: TaskGroup
        var gain: Double
        var effort: AuditTask.Effort
        /// Points for each unit of effort.
        var worth: Double
        var title: String
        var firstID: String { group.exposures.first?.id ?? "" }
    }

    init(situation: Situation, assessment: Assessment) {
        self.situation = situation
        all = assessment
        let urgent = situation.exposures.filter(\.isSecret)
        urgentIDs = Set(urgent.map(\.id))
        withoutUrgent = situation.assessment(without: urgentIDs, newly: urgent, since: assessment)
    }

    /// Tasks for everything above the information band.
    func tasks() -> [AuditTask] {
        let writer = TaskWriter(of: situation.exposures)
        let groups = TaskGroup.groups(of: situation.exposures.filter { $0.score >= RiskTable.leastInput })
        let urgent = groups.filter(\.isUrgent).map { rank($0, removed: [], since: all, writer) }
        let rest = groups.filter { !$0.isUrgent }.map { rank($0, removed: urgentIDs, since: withoutUrgent, writer) }
        let ordered = urgent.sorted(by: Self.precedes) + choosing(rest.sorted(by: Self.precedes), writer)
        return zip(ordered, outlooks(of: ordered)).map { ranked, after in
            AuditTask(
                title: ranked.title, exposures: ranked.group.exposures.map(\.id), gain: Int(ranked.gain.rounded()),
                effort: ranked.effort, steps: writer.steps(for: ranked.group), links: writer.links(for: ranked.group),
                lasting: writer.lasting(of: ranked.group), check: writer.check(of: ranked.group),
                sources: writer.sources(of: ranked.group), after: after)
        }
    }

    private func rank(
        _ group: TaskGroup, removed: Set<String>, since before: Assessment, _ writer: TaskWriter
    ) -> Ranked {
        let newly = group.exposures.filter { !removed.contains($0.id) }
        let after = situation.assessment(
            without: removed.union(newly.map(\.id)), newly: newly, since: before)
        let effort = writer.effort(of: group)
        return Ranked(
            group: group, gain: max(0, before.index - after.index), effort: effort,
            worth: max(0, before.weight - after.weight) / Double(effort.rawValue), title: writer.title(of: group))
    }

    /// The same tasks, the first ones chosen for what they gain after each other.
    private func choosing(_ tasks: [Ranked], _ writer: TaskWriter) -> [Ranked] {
        var candidates = Array(tasks.prefix(Self.candidates))
        var chosen: [Ranked] = []
        var removed = urgentIDs
        var before = withoutUrgent
        while chosen.count < Self.chosen, !candidates.isEmpty {
            let next = candidates.map { rank($0.group, removed: removed, since: before, writer) }
                .enumerated().min { Self.precedes($0.element, $1.element) }
            guard let next else { break }
            let newly = next.element.group.exposures.filter { !removed.contains($0.id) }
            removed.formUnion(newly.map(\.id))
            before = situation.assessment(without: removed, newly: newly, since: before)
            // What it gains on its own stays what the report says.
            chosen.append(candidates.remove(at: next.offset))
        }
        return chosen + candidates + tasks.dropFirst(Self.candidates)
    }

    /// What is left after each task and all before it.
    private func outlooks(of tasks: [Ranked]) -> [Outlook?] {
        var removed: Set<String> = []
        var before = all
        return tasks.enumerated().map { number, task in
            guard number < Self.outlooks else { return nil }
            let newly = task.group.exposures.filter { !removed.contains($0.id) }
            removed.formUnion(newly.map(\.id))
            before = situation.assessment(without: removed, newly: newly, since: before)
            return before.outlook
        }
    }

    private static func precedes(_ a: Ranked, _ b: Ranked) -> Bool {
        if a.worth != b.worth { return a.worth > b.worth }
        return (a.title, a.firstID) < (b.title, b.firstID)
    }
}
