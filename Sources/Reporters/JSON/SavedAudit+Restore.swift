internal import AuditModel

extension SavedAudit {
    /// The audit that the report was written from, as far as it shows it.
    func restored() throws(SavedReport.Fault) -> MaskedAudit {
        guard let started = Timestamp(started), let finished = Timestamp(finished) else {
            throw SavedReport.Fault(description: "'started' and 'finished' are no times such as 2026-03-01T10:00:00Z")
        }
        let level = try Self.value(evidence ?? "redacted", "evidence", EvidenceLevel.init(rawValue:))
        let judgement = Judgement(
            table: table ?? "", exposures: try exposures.restored(Self.exposure),
            scenarios: try scenarios.restored(Self.scenario), tasks: try tasks.restored(Self.task),
            grade: try Self.value(grade, "grade", Severity.init(rawValue:)), index: index,
            identity: try identity.map { identity throws(SavedReport.Fault) in try Self.identity(identity) }
                ?? IdentityGraph(),
            advice: try advice.map { advice throws(SavedReport.Fault) in try Self.advice(advice) }
                ?? AuditModel.Advice())
        let audit = Audit(
            profile: profile, started: started, finished: finished, program: program ?? "", ruleset: ruleset,
            handles: (handles ?? []).map(Self.handle), judgement: judgement, coverage: try coverage.restored(Self.check)
        )
        return MaskedAudit(restoring: audit, level: level)
    }

    private static func exposure(_ saved: Exposure) throws(SavedReport.Fault) -> AuditModel.Exposure {
        AuditModel.Exposure(
            id: saved.id, kind: saved.kind, value: saved.value ?? "", fields: saved.fields ?? [:],
            score: min(100, max(0, saved.score)), vector: saved.vector, reasons: saved.reasons,
            tactics: (saved.tactics ?? []).compactMap(Tactic.init(rawValue:)),
            places: try saved.places.restored(place))
    }

    private static func place(_ saved: Place) throws(SavedReport.Fault) -> AuditModel.Place {
        let text = saved.evidence ?? ""
        let marks = (saved.marks ?? []).compactMap { mark -> Evidence.Mark? in
            guard mark.start >= 0, mark.start <= mark.end, mark.end <= text.utf8.count else { return nil }
            return Evidence.Mark(span: mark.start..<mark.end, kind: mark.kind)
        }
        return AuditModel.Place(
            handle: handle(saved.handle), url: saved.url,
            region: try value(saved.region, "region", Region.init(rawValue:)),
            owner: try value(saved.owner, "owner", Ownership.init(rawValue:)),
            posted: saved.date.flatMap { CivilDate($0) },
            standing: try value(saved.standing ?? "current", "standing", Standing.init(rawValue:)),
            reach: try value(saved.reach ?? "open", "reach", Reach.init(rawValue:)),
            evidence: Evidence(text: text, marks: marks), confidence: saved.confidence, detector: saved.detector,
            reasons: saved.reasons ?? [])
    }

    private static func scenario(_ saved: Scenario) throws(SavedReport.Fault) -> AuditModel.Scenario {
        AuditModel.Scenario(
            rule: saved.rule, tactic: try value(saved.tactic, "tactic", Tactic.init(rawValue:)), title: saved.title,
            score: min(100, max(0, saved.score)), exposures: saved.exposures, story: saved.story,
            defence: saved.defence, ties: try (saved.ties ?? []).restored(tie))
    }

    private static func tie(_ saved: Tie) throws(SavedReport.Fault) -> IdentityTie {
        IdentityTie(
            handle(saved.first), handle(saved.second),
            cause: try value(saved.cause, "cause", IdentityTie.Cause.init(rawValue:)), exposure: saved.exposure)
    }

    private static func task(_ saved: Task) throws(SavedReport.Fault) -> AuditTask {
        var after: Outlook?
        if let saved = saved.after {
            after = Outlook(
                grade: try value(saved.grade, "grade", Severity.init(rawValue:)), worst: saved.worst, index: saved.index
            )
        }
        guard let effort = AuditTask.Effort(rawValue: saved.effort) else {
            throw SavedReport.Fault(description: "there is no effort \(saved.effort)")
        }
        return AuditTask(
            title: saved.title, exposures: saved.exposures, gain: saved.gain, effort: effort, steps: saved.steps,
            links: saved.links ?? [], lasting: saved.lasting ?? [], check: saved.check ?? "",
            sources: try (saved.sources ?? []).restored(source), after: after)
    }

    private static func source(_ saved: Source) throws(SavedReport.Fault) -> SourceNote {
        SourceNote(
            name: saved.name, url: saved.url,
            noted: try value(saved.noted, "noted") { (text: String) in CivilDate(text) })
    }

    private static func check(_ saved: Check) throws(SavedReport.Fault) -> AuditModel.Check {
        AuditModel.Check(
            handle: handle(saved.handle), url: saved.url,
            verdict: try value(saved.verdict, "verdict", Verdict.init(rawValue:)), reason: saved.reason)
    }

    private static func knowledge(_ saved: Knowledge) throws(SavedReport.Fault) -> PlatformKnowledge {
        PlatformKnowledge(
            service: saved.service, handle: handle(saved.handle), archive: saved.archive,
            made: saved.made.flatMap { CivilDate($0) },
            // Topics of later versions are left out.
            items: saved.items.compactMap { item in
                KnowledgeTopic(rawValue: item.topic).map {
                    PlatformKnowledge.Item(
                        topic: $0, count: item.count, first: item.first.flatMap { CivilDate($0) },
                        last: item.last.flatMap { CivilDate($0) }, examples: item.examples,
                        // Their kind is not told, and nothing asks for it once they are masked.
                        values: item.values.map { PlatformKnowledge.Value(kind: .device, text: $0) })
                }
            })
    }

    private static func identity(_ saved: Identity) throws(SavedReport.Fault) -> IdentityGraph {
        IdentityGraph(
            accounts: saved.accounts.map(handle), ties: try saved.ties.restored(tie),
            traits: saved.traits.map {
                TraitCount(accounts: $0.accounts.map(handle), kinds: $0.kinds, exposures: $0.exposures)
            })
    }

    private static func advice(_ saved: Advice) throws(SavedReport.Fault) -> AuditModel.Advice {
        var measures: [Measure] = []
        for measure in saved.measures {
            measures.append(
                Measure(
                    title: measure.title, reason: measure.reason, steps: measure.steps,
                    source: try source(measure.source)))
        }
        var offices: [ReportingOffice] = []
        for office in saved.offices {
            offices.append(
                ReportingOffice(
                    country: office.country, name: office.name,
                    purpose: try value(office.purpose, "purpose", ReportingOffice.Purpose.init(rawValue:)),
                    contacts: office.contacts, hours: office.hours, source: try source(office.source),
                    isUnverified: office.unverified ?? false))
        }
        return AuditModel.Advice(measures: measures, country: saved.country, offices: offices)
    }

    /// As ``Handle/description`` writes it.
    private static func handle(_ text: String) -> Handle {
        guard let colon = text.firstIndex(of: ":"), !text[colon...].hasPrefix("://") else {
            return Handle(platform: "web", account: text)
        }
        return Handle(platform: String(text[..<colon]), account: String(text[text.index(after: colon)...]))
    }

    private static func value<Value>(
        _ text: String, _ member: String, _ make: (String) -> Value?
    ) throws(SavedReport.Fault) -> Value {
        guard let value = make(text) else {
            throw SavedReport.Fault(
                description: "'\(member)' cannot be \"\(PlainText.cleaned(String(text.prefix(60))))\"")
        }
        return value
    }
}

extension Array {
    fileprivate func restored<Value>(
        _ restore: (Element) throws(SavedReport.Fault) -> Value
    ) throws(SavedReport.Fault) -> [Value] {
        var values: [Value] = []
        values.reserveCapacity(count)
        for element in self { values.append(try restore(element)) }
        return values
    }
}
