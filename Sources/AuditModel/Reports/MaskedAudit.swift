/// An audit in which every value is masked: the only thing that a writer ever sees.
package struct MaskedAudit: Sendable, Hashable {
    /// The audit with all strings masked. `{exposure id}` in stories and titles is filled in.
    package let audit: Audit
    /// How much the report shows.
    package let level: EvidenceLevel

    /// Masks an audit.
    package init(masking audit: Audit, level: EvidenceLevel) {
        var whole = audit
        // What was there before must not show either.
        whole.judgement.exposures += audit.changes?.past.map(\.exposure) ?? []
        self.init(audit, mask: AuditMask(whole, level: level))
    }

    /// Masks an audit that was saved in full: its stories hold the values themselves.
    package init(masking saved: MaskedAudit) {
        self.init(saved.audit, mask: AuditMask(saved.audit, level: .redacted, isFilledIn: true))
    }

    private init(_ audit: Audit, mask: AuditMask) {
        var masked = audit
        masked.profile = mask.page(audit.profile)
        masked.handles = audit.handles.map { mask.masked($0) }
        masked.judgement.exposures = audit.judgement.exposures.map { mask.masked($0) }
        masked.judgement.scenarios = audit.judgement.scenarios.map { mask.masked($0) }
        masked.judgement.tasks = mask.masked(audit.judgement.tasks)
        masked.judgement.identity = mask.masked(audit.judgement.identity)
        masked.coverage = audit.coverage.map { mask.masked($0) }
        masked.changes = audit.changes.map { mask.masked($0) }
        masked.knowledge = audit.knowledge.map { mask.masked($0) }
        self.audit = masked
        level = mask.level
    }

    /// An audit as a report holds it, which was masked before it was written.
    ///
    /// - Parameter level: how much the report shows, as it says itself.
    package init(restoring audit: Audit, level: EvidenceLevel) {
        self.audit = audit
        self.level = level
    }

    /// What the report shows of the values, in one sentence; printed with every report.
    package var note: String {
        switch level {
        case .none: "Values and the words around them are left out."
        case .hash: "A keyed hash stands in place of each value."
        case .redacted:
            "Values are masked: enough is shown to recognise your own. Of a secret only the length is shown."
        case .full:
            "This report shows every value in clear, secrets included. Keep it to yourself and delete it after use."
        }
    }
}

extension AuditMask {
    fileprivate func masked(_ handle: Handle) -> Handle {
        Handle(platform: handle.platform, account: page(handle.account))
    }

    fileprivate func masked(_ exposure: Exposure) -> Exposure {
        var result = exposure
        result.value = value(of: exposure)
        result.fields = fields(of: exposure)
        result.reasons = exposure.reasons.map(prose)
        result.places = exposure.places.map { place in
            var result = place
            result.handle = masked(place.handle)
            result.url = page(place.url)
            result.evidence = evidence(place.evidence)
            result.reasons = place.reasons.map(page)
            return result
        }
        return result
    }

    fileprivate func masked(_ scenario: Scenario) -> Scenario {
        var result = scenario
        result.title = prose(scenario.title)
        result.story = prose(scenario.story)
        result.defence = prose(scenario.defence)
        result.ties = scenario.ties.map(masked)
        return result
    }

    fileprivate func masked(_ changes: ChangeSummary) -> ChangeSummary {
        var result = changes
        result.gone = changes.gone.map(masked)
        result.notCheckable = changes.notCheckable.map(masked)
        result.acknowledged = changes.acknowledged.map(masked)
        result.oldAcknowledgements = changes.oldAcknowledgements.map(masked)
        return result
    }

    private func masked(_ past: PastExposure) -> PastExposure {
        var result = past
        result.exposure = masked(past.exposure)
        return result
    }

    private func masked(_ acknowledgement: Acknowledgement) -> Acknowledgement {
        var result = acknowledgement
        result.note = acknowledgement.note.map(page)
        return result
    }

    /// Tasks share most of their sentences: each is masked once.
    fileprivate func masked(_ tasks: [AuditTask]) -> [AuditTask] {
        var known: [String: String] = [:]
        func shared(_ sentence: String) -> String {
            if let masked = known[sentence] { return masked }
            let masked = prose(sentence)
            known[sentence] = masked
            return masked
        }
        return tasks.map { task in
            var result = task
            result.title = prose(task.title)
            result.steps = task.steps.map(shared)
            result.links = task.links.map(page)
            result.lasting = task.lasting.map(shared)
            result.check = shared(task.check)
            return result
        }
    }

    fileprivate func masked(_ graph: IdentityGraph) -> IdentityGraph {
        var result = graph
        result.accounts = graph.accounts.map(masked)
        result.ties = graph.ties.map(masked)
        result.traits = graph.traits.map { traits in
            var result = traits
            result.accounts = traits.accounts.map(masked)
            return result
        }
        return result
    }

    private func masked(_ tie: IdentityTie) -> IdentityTie {
        var result = tie
        result.first = masked(tie.first)
        result.second = masked(tie.second)
        return result
    }

    /// Counts stay; names are shown where values are, and values as findings are.
    fileprivate func masked(_ knowledge: PlatformKnowledge) -> PlatformKnowledge {
        var result = knowledge
        result.handle = masked(knowledge.handle)
        result.archive = page(knowledge.archive)
        let showsWords = level == .redacted || level == .full
        result.items = knowledge.items.map { item in
            var item = item
            item.examples = showsWords ? item.examples.map(page) : []
            item.values = showsWords ? item.values.map { masked($0) } : []
            return item
        }
        return result
    }

    private func masked(_ value: PlatformKnowledge.Value) -> PlatformKnowledge.Value {
        level == .full
            ? value
            : PlatformKnowledge.Value(kind: value.kind, text: ValueMask.redacted(value.text, as: value.kind))
    }

    fileprivate func masked(_ check: Check) -> Check {
        Check(handle: masked(check.handle), url: page(check.url), verdict: check.verdict, reason: page(check.reason))
    }
}
