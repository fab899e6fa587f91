package import AuditModel

/// Decides what an audit is worth telling on a channel, and says it.
package struct NoticeWriter: Sendable {
    private let settings: ChannelSettings
    private let channel: String

    package init(_ settings: ChannelSettings, channel: String) {
        self.settings = settings
        self.channel = channel
    }

    /// The message on an audit; nil if there is nothing to tell.
    ///
    /// - Parameters:
    ///   - audit: masked, as reports show it; with what is new in it.
    ///   - place: where the report is.
    package func notice(on audit: MaskedAudit, changes: ChangeSummary, report place: String) -> Notice? {
        guard settings.tells(profile: audit.audit.profile) else { return nil }
        let judgement = audit.audit.judgement
        let byID = Dictionary(judgement.exposures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        func chosen(_ ids: [String], _ event: MessageEvent) -> [Exposure] {
            guard settings.events.contains(event) else { return [] }
            return ids.filter { !changes.known.contains($0) }.compactMap { byID[$0] }
                .filter { $0.severity >= settings.minimum }
        }
        let new = chosen(changes.new, .new)
        let back = chosen(changes.reappeared, .reappeared)
        let verdicts = audit.audit.coverage.map(\.verdict)
        let hasFailed = !verdicts.isEmpty && verdicts.allSatisfy { $0 == .failed }
        var events: [MessageEvent] = []
        if !new.isEmpty { events.append(.new) }
        if !back.isEmpty { events.append(.reappeared) }
        if hasFailed, settings.events.contains(.failed) { events.append(.failed) }
        if !judgement.tasks.isEmpty, settings.events.contains(.tasks) { events.append(.tasks) }
        let isQuiet = changes.new.isEmpty && changes.reappeared.isEmpty && !hasFailed
        if isQuiet, settings.events.contains(.quiet) { events.append(.quiet) }
        if settings.kind == .ping { events = [hasFailed ? .failed : .quiet] }
        guard !events.isEmpty else { return nil }
        let profile = audit.audit.profile
        let told = new + back
        return Notice(
            key: NoticeKey.text([channel, profile, String(changes.number), audit.audit.started.description]),
            title: Self.title(new: new, back: back, events: events, profile: profile, tasks: judgement.tasks.count),
            lines: lines(told, audit: audit, events: events, report: place), events: events, profile: profile,
            audit: changes.number, new: new.count, reappeared: back.count, severity: told.map(\.severity).max(),
            at: audit.audit.started)
    }

    /// The message that no audit could be run at all.
    package func failure(of profile: String, reason: String, at moment: Timestamp) -> Notice? {
        guard settings.tells(profile: profile), settings.events.contains(.failed) || settings.kind == .ping else {
            return nil
        }
        return Notice(
            key: NoticeKey.text([channel, profile, "failed", moment.description]),
            title: "Footprint: the audit of \(profile) could not be run", lines: [reason], events: [.failed],
            profile: profile, audit: nil, new: 0, reappeared: 0, severity: nil, at: moment)
    }

    private static func title(
        new: [Exposure], back: [Exposure], events: [MessageEvent], profile: String, tasks: Int
    ) -> String {
        var parts: [String] = []
        if !new.isEmpty { parts.append("\(count(new.count, "new exposure")) (\(kinds(new)))") }
        if !back.isEmpty { parts.append("\(count(back.count, "exposure")) back (\(kinds(back)))") }
        if let worst = (new + back).map(\.severity).max() { parts.append("the gravest \(worst.rawValue)") }
        if events.contains(.failed) { parts.append("nothing could be checked") }
        if parts.isEmpty, events.contains(.tasks) { parts.append("\(count(tasks, "task")) still to do") }
        if parts.isEmpty { parts.append("nothing new") }
        return "Footprint of \(profile): \(parts.joined(separator: ", "))"
    }

    private func lines(
        _ told: [Exposure], audit: MaskedAudit, events: [MessageEvent], report place: String
    ) -> [String] {
        var lines = told.prefix(20).map { exposure in
            let platforms = Set(exposure.places.map(\.handle.platform)).sorted().joined(separator: ", ")
            let value = settings.showsValues && !exposure.value.isEmpty ? " \(exposure.summary)" : ""
            return
                "\(exposure.severity.rawValue): \(exposure.kind.name)\(value) on \(platforms), id \(exposure.id.prefix(8))"
        }
        if told.count > 20 { lines.append("and \(told.count - 20) more") }
        let judgement = audit.audit.judgement
        if events.contains(.tasks) { lines.append("\(Self.count(judgement.tasks.count, "task")) still to do.") }
        lines.append("Exposure index \(judgement.index) of 100 (\(judgement.grade.rawValue)). The report: \(place)")
        return lines
    }

    /// `2 x e-mail address, phone number`.
    private static func kinds(_ exposures: [Exposure]) -> String {
        let counts = exposures.reduce(into: [FindingKind: Int]()) { $0[$1.kind, default: 0] += 1 }
        return counts.sorted { $0.key < $1.key }.map { $0.value == 1 ? $0.key.name : "\($0.value) x \($0.key.name)" }
            .joined(separator: ", ")
    }

    private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
