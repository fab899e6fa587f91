/// What exposures allow together.
package struct Scenario: Sendable, Hashable, Codable {
    /// The combination rule: `C1`.
    package var rule: String
    package var tactic: Tactic
    /// A few words: "Support that knows your user id".
    package var title: String
    /// 0 to 100.
    package var score: Int
    /// The ids of the exposures that it needs.
    package var exposures: [String]
    /// How it would be used against the reader; values stand in it as `{exposure id}` and are filled in, masked,
    /// by the one part that masks.
    package var story: String
    /// What unmasks it: the official rule, the check to make.
    package var defence: String
    /// What ties the accounts on which its exposures stand; empty if they all stand on one.
    package var ties: [IdentityTie]

    package init(
        rule: String, tactic: Tactic, title: String, score: Int, exposures: [String], story: String, defence: String,
        ties: [IdentityTie] = []
    ) {
        self.rule = rule
        self.tactic = tactic
        self.title = title
        self.score = score
        self.exposures = exposures
        self.story = story
        self.defence = defence
        self.ties = ties
    }

    package var severity: Severity { Severity(score: score) }
}
