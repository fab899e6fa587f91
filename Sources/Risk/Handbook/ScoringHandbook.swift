internal import AuditModel

/// The page that lists all weights and rules: `docs/scoring.md`.
package enum ScoringHandbook {
    /// The page, in Markdown.
    package static var page: String {
        [introduction, factors, bands, kinds, rules, order].joined(separator: "\n\n") + "\n"
    }

    private static let introduction = """
        # How scores are made

        `footprint scoring` writes this page from the tables in `Sources/Risk` (version \(RiskTable.version)). The numbers \
        are a judgement, not a measurement; every report prints the version of the table beside them.

        A score is `round(base × confidence × reach × freshness)`, 0 to 100. Its vector is printed beside it, as \
        `K:exchange-uid/B:70/C:0.85/R:1.0/F:1.0 = 60`, and each factor has a sentence that says why.

        A value that stands in several places is one exposure and counts once, at its best place. The grade is the worst \
        scenario or exposure, never an average; the exposure index is `100 × (1 − the product of (1 − score/100))` over \
        all exposures.
        """

    private static var factors: String {
        """
        ## Factors

        | factor | value | when |
        | --- | --- | --- |
        | confidence | 0.95 – 1.0 | its own form proves it (checksum, numbering plan), or a field of the page states it |
        | confidence | 0.8 – 0.95 | the shape and the words around it agree |
        | confidence | 0.55 – 0.8 | the shape is rare, but nothing else confirms it |
        | confidence | \(decimal(RiskTable.leastConfidence)) – 0.55 | a guess; below \(decimal(RiskTable.leastConfidence)) nothing is shown |
        \(Reach.allCases.map { reach in
            let factor = RiskTable.reach(reach)
            return "| reach | \(decimal(factor.hundredths)) | \(factor.sentence) |"
        }.joined(separator: "\n"))
        \([(90, "at most 90 days old"), (365, "at most a year"), (1_096, "at most three years"), (5_000, "older")]
            .map { "| freshness | \(decimal(RiskTable.freshness(days: $0.0))) | \($0.1) |" }.joined(separator: "\n"))
        | freshness | \(decimal(RiskTable.freshness(days: nil))) | no date |
        | freshness | 1.0 | a trip ahead or under way, and what does not age: see the table |
        | freshness | \(decimal(RiskTable.freshnessOfPastTrip(days: 30))) | a trip that ended at most 30 days ago |
        | freshness | \(decimal(RiskTable.freshnessOfPastTrip(days: nil))) | a trip that ended before |
        """
    }

    private static let bands = """
        ## Bands

        | score | severity |
        | --- | --- |
        | 0 – 9 | info |
        | 10 – 29 | low |
        | 30 – 54 | medium |
        | 55 – 79 | high |
        | 80 – 100 | critical |
        """

    private static var kinds: String {
        let sorted = RiskTable.weights.sorted { ($1.value.base, $0.key) < ($0.value.base, $1.key) }
        let special: [(String, KindWeight)] = [
            ("`contact.email`, a role mailbox", RiskTable.roleEmail),
            ("`identity.birth-date`, day and month", RiskTable.partialBirthDate),
            ("`link.avatar`, with the hash of an e-mail address", RiskTable.hashedEmail),
            ("`finance.wallet-address`, for donations", RiskTable.donationWallet),
            ("`location.travel`, a trip that is over", RiskTable.pastTravel),
            ("`secret.api-key`, the id without its secret; tokens of bots", RiskTable.keyID),
        ]
        let lines = sorted.map { line("`\($0.key.rawValue)`", $0.value) } + special.map { line($0.0, $0.1) }
        return """
            ## Kinds

            An e-mail address that stands on two accounts or more weighs \(RiskTable.sharedEmailBonus) more.

            | kind | base | ages | feeds | why |
            | --- | --- | --- | --- | --- |
            \(lines.joined(separator: "\n"))
            """
    }

    private static func line(_ name: String, _ weight: KindWeight) -> String {
        let tactics = weight.tactics.map(\.rawValue).joined(separator: ", ")
        return "| \(name) | \(weight.base) | \(weight.ages ? "yes" : "no") | \(tactics) | \(weight.sentence) |"
    }

    private static var rules: String {
        """
        ## Scenarios

        A rule takes the best exposures of score \(RiskTable.leastInput) or more that it needs, from accounts that hang \
        together: one links to the other, a value that one person alone has stands on both, they have the same name, \
        picture or words about their owner, or are pages of one site. Its score is that of its highest part and the \
        bonus, at most 100.

        | rule | needs | bonus | tactic |
        | --- | --- | --- | --- |
        \(ScenarioRules.all.map { "| \($0.id) | \($0.needs) | +\($0.bonus) | \($0.tactic.rawValue) |" }
            .joined(separator: "\n"))

        Traits that few people share (\(TraitCounter.kinds.sorted().map(\.name).joined(separator: ", "))) are counted for \
        each group of accounts: two narrow a person down, three or more identify.
        """
    }

    private static let order = """
        ## What to do first

        What stops a direct loss comes first. All else goes by gain over effort: the gain is the fall of the exposure \
        index, \(Int(RiskTable.worstShare)) times that of the worst score, and \(decimal(10)) of that of the sum of all \
        scenarios, once the exposures of the task are gone. The effort is 1 for editing a field, 2 for deleting posts, 3 \
        where support has to be asked, 5 where it cannot be removed. The first three are chosen one after the other, \
        each for what it gains once those before it are done; the report says what is then left.
        """

    private static func decimal(_ hundredths: Int) -> String {
        let fraction = hundredths % 100
        return String(hundredths / 100) + "."
            + (fraction % 10 == 0 ? String(fraction / 10) : String(fraction).padded(to: 2))
    }
}
