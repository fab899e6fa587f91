internal import AuditModel

/// Makes the list of what to do, in the order in which to do it.
///
/// First whatever stops a direct loss; then by gain over effort, where the gain is the fall of the exposure index and
/// of the worst scenario once the exposures are gone. The gain of the rest is counted as if the direct losses were
/// dealt with: beside a public seed phrase nothing else would count.
struct TaskPlanner: Sendable {
    var exposures: [WeighedExposure]

    private struct Ranked {
        var task: AuditTask
        var isUrgent: Bool
        /// Points for each unit of effort.
        var worth: Double
    }

    /// Tasks for everything above the information band.
    func tasks() -> [AuditTask] {
        let counts = exposures.reduce(into: [FindingKind: Int]()) { $0[$1.kind, default: 0] += 1 }
        let writer = TaskWriter(kindCounts: counts)
        let all = Assessment(of: exposures)
        let rest = exposures.filter { !$0.isSecret }
        let withoutSecrets = Assessment(of: rest)
        let groups = TaskGroup.groups(of: exposures.filter { $0.score >= RiskTable.leastInput })
        let ranked = groups.map { group in
            let isUrgent = group.isUrgent
            return rank(
                group, among: isUrgent ? exposures : rest, before: isUrgent ? all : withoutSecrets, writer: writer)
        }
        return ranked.sorted(by: Self.precedes).map(\.task)
    }

    private func rank(
        _ group: TaskGroup, among pool: [WeighedExposure], before: Assessment, writer: TaskWriter
    ) -> Ranked {
        let ids = Set(group.exposures.map(\.id))
        let after = Assessment(of: pool, removing: ids, from: before)
        let effort = writer.effort(of: group)
        let fall = max(0, before.index - after.index)
        let worstFall = Double(max(0, before.worst - after.worst))
        let task = AuditTask(
            title: writer.title(of: group), exposures: group.exposures.map(\.id), gain: Int(fall.rounded()),
            effort: effort, steps: writer.steps(for: group), links: writer.links(for: group))
        return Ranked(
            task: task, isUrgent: group.isUrgent, worth: (fall + worstFall) / Double(effort.rawValue))
    }

    private static func precedes(_ a: Ranked, _ b: Ranked) -> Bool {
        if a.isUrgent != b.isUrgent { return a.isUrgent }
        if a.worth != b.worth { return a.worth > b.worth }
        return (a.task.title, a.task.exposures.first ?? "") < (b.task.title, b.task.exposures.first ?? "")
    }
}
