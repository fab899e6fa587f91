internal import AuditModel

extension TerminalReporter {
    /// What makes accounts harder to take.
    func advice(_ advice: AdviceView) -> [String] {
        guard advice.hasMeasures else { return [] }
        return [heading(words("Make your accounts harder to take"))]
            + advice.measures.flatMap { measure in
                [""] + text.wrapped(measure.measureTitle, first: "  ", rest: "    ").map(style.bold)
                    + text.wrapped(measure.measureReason, first: "    ", rest: "    ")
                    + measure.measureSteps.flatMap { text.wrapped($0.step, first: "    - ", rest: "      ") }
            }
    }

    /// What ties the accounts.
    func identity(_ view: ReportView) -> [String] {
        guard view.hasIdentity else { return [] }
        let sentences = [view.identity.identitySummary] + view.identity.traits.map(\.reason)
        return [heading(words("What ties your accounts"))]
            + sentences.flatMap { text.wrapped($0, first: "  ", rest: "  ") }
            + view.identity.ties.flatMap {
                text.wrapped("\($0.firstName) – \($0.secondName): \($0.cause)", first: "  - ", rest: "    ")
            }
    }

    /// Where a scam is reported.
    func reporting(_ advice: AdviceView) -> [String] {
        [heading(words("If it happens"))]
            + advice.orderOfCalls.flatMap { text.wrapped($0.step, first: "  - ", rest: "    ") }
            + text.wrapped(advice.officeNote, first: "  ", rest: "  ")
            + advice.offices.flatMap {
                text.wrapped("\($0.officeName) (\($0.officePurpose)): \($0.contactLine)", first: "  - ", rest: "    ")
            }
    }
}
