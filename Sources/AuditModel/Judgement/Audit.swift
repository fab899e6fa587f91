/// One run: what was checked, what was found, what it means.
package struct Audit: Sendable, Hashable {
    /// The profile's name.
    package var profile: String
    package var started: Timestamp
    package var finished: Timestamp
    /// The program's version.
    package var program: String
    /// The digest of the detectors.
    package var ruleset: String
    /// The handles that were audited.
    package var handles: [Handle]
    package var judgement: Judgement
    /// Every address that was looked at, in order.
    package var coverage: [Check]
    /// What platforms hold of the person that no visitor sees, by the archives that were read. Never scored.
    package var knowledge: [PlatformKnowledge]
    /// What is new since the audits before; nil where nothing is remembered.
    package var changes: ChangeSummary?

    package init(
        profile: String, started: Timestamp, finished: Timestamp, program: String, ruleset: String, handles: [Handle],
        judgement: Judgement, coverage: [Check], knowledge: [PlatformKnowledge] = [], changes: ChangeSummary? = nil
    ) {
        self.profile = profile
        self.started = started
        self.finished = finished
        self.program = program
        self.ruleset = ruleset
        self.handles = handles
        self.judgement = judgement
        self.coverage = coverage
        self.changes = changes
        self.knowledge = knowledge
    }
}
