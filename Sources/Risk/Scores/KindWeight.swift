internal import AuditModel

/// What one kind of value weighs on its own: a line of the table of weights.
struct KindWeight: Sendable {
    /// 0 to 100, before confidence, reach and age.
    var base: Int
    /// Whether it loses weight with the years; what identifies or unlocks for good does not.
    var ages: Bool
    /// Why it weighs what it weighs, in one sentence.
    var sentence: String
    /// What it feeds on its own.
    var tactics: [Tactic]

    init(_ base: Int, ages: Bool = true, _ tactics: [Tactic], _ sentence: String) {
        self.base = base
        self.ages = ages
        self.sentence = sentence
        self.tactics = tactics
    }
}
