package import AuditModel

/// The report for programs: version 1 of the contract, keys in a fixed order.
package struct JSONReporter: Reporter {
    package init() {}

    package var format: String { "json" }
    package var fileExtension: String { "json" }

    package func report(_ masked: MaskedAudit) throws -> String {
        let audit = masked.audit
        let judgement = audit.judgement
        var writer = JSONWriter(indent: 2)
        writer.object {
            $0.member("version", 1)
            $0.member("profile", audit.profile)
            $0.member("started", audit.started.description)
            $0.member("finished", audit.finished.description)
            $0.member("ruleset", audit.ruleset)
            $0.member("table", judgement.table)
            $0.member("program", audit.program)
            $0.member("evidence", masked.level.rawValue)
            $0.member("handles", audit.handles.map(\.description))
            $0.member("grade", judgement.grade.rawValue)
            $0.member("index", judgement.index)
            Self.list("exposures", judgement.exposures, in: &$0, Self.write)
            Self.list("scenarios", judgement.scenarios, in: &$0, Self.write)
            Self.list("tasks", judgement.tasks, in: &$0, Self.write)
            Self.list("coverage", audit.coverage, in: &$0, Self.write)
            if let changes = audit.changes { Self.write(changes, &$0) }
            if !audit.knowledge.isEmpty { Self.list("knowledge", audit.knowledge, in: &$0, Self.write) }
            Self.write(judgement.identity, &$0)
            Self.write(judgement.advice, &$0)
        }
        return writer.text + "\n"
    }

    private static func write(_ exposure: Exposure, _ writer: inout JSONWriter) {
        writer.member("id", exposure.id)
        writer.member("kind", exposure.kind.rawValue)
        nullable("value", exposure.value.isEmpty ? nil : exposure.value, &writer)
        writer.member("fields", exposure.fields)
        writer.member("severity", exposure.severity.rawValue)
        writer.member("score", exposure.score)
        writer.member("vector", exposure.vector)
        writer.member("reasons", exposure.reasons)
        writer.member("tactics", exposure.tactics.map(\.rawValue))
        list("places", exposure.places, in: &writer, write)
    }

    private static func write(_ place: Place, _ writer: inout JSONWriter) {
        writer.member("handle", place.handle.description)
        writer.member("url", place.url)
        writer.member("region", place.region.rawValue)
        writer.member("owner", place.owner.rawValue)
        nullable("date", place.posted?.description, &writer)
        writer.member("standing", place.standing.rawValue)
        writer.member("reach", place.reach.rawValue)
        nullable("evidence", place.evidence.text.isEmpty ? nil : place.evidence.text, &writer)
        list("marks", place.evidence.marks, in: &writer) { mark, writer in
            writer.member("start", mark.span.lowerBound)
            writer.member("end", mark.span.upperBound)
            writer.member("kind", mark.kind.rawValue)
        }
        writer.key("confidence")
        writer.number(place.confidence.isFinite ? place.confidence : 0)
        writer.member("detector", place.detector)
        writer.member("reasons", place.reasons)
    }

    private static func write(_ scenario: Scenario, _ writer: inout JSONWriter) {
        writer.member("rule", scenario.rule)
        writer.member("tactic", scenario.tactic.rawValue)
        writer.member("title", scenario.title)
        writer.member("severity", scenario.severity.rawValue)
        writer.member("score", scenario.score)
        writer.member("exposures", scenario.exposures)
        writer.member("story", scenario.story)
        writer.member("defence", scenario.defence)
        list("ties", scenario.ties, in: &writer, write)
    }

    private static func write(_ task: AuditTask, _ writer: inout JSONWriter) {
        writer.member("title", task.title)
        writer.member("exposures", task.exposures)
        writer.member("gain", task.gain)
        writer.member("effort", task.effort.rawValue)
        writer.member("steps", task.steps)
        writer.member("links", task.links)
        writer.member("lasting", task.lasting)
        writer.member("check", task.check)
        list("sources", task.sources, in: &writer, write)
        writer.key("after")
        guard let after = task.after else { return writer.null() }
        writer.object {
            $0.member("grade", after.grade.rawValue)
            $0.member("worst", after.worst)
            $0.member("index", after.index)
        }
    }

    private static func write(_ check: Check, _ writer: inout JSONWriter) {
        writer.member("handle", check.handle.description)
        writer.member("url", check.url)
        writer.member("verdict", check.verdict.rawValue)
        writer.member("reason", check.reason)
    }

    private static func write(_ knowledge: PlatformKnowledge, _ writer: inout JSONWriter) {
        writer.member("service", knowledge.service)
        writer.member("handle", knowledge.handle.description)
        writer.member("archive", knowledge.archive)
        nullable("made", knowledge.made?.description, &writer)
        list("items", knowledge.items, in: &writer) { item, writer in
            writer.member("topic", item.topic.rawValue)
            writer.member("count", item.count)
            nullable("first", item.first?.description, &writer)
            nullable("last", item.last?.description, &writer)
            writer.member("examples", item.examples)
            writer.member("values", item.values.map(\.text))
        }
    }
}
