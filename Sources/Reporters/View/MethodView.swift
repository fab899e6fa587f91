internal import AuditModel

/// One line on how the audit was done.
struct MethodView {
    var term: String
    var detail: String

    static func lines(_ masked: MaskedAudit, words: Words) -> [MethodView] {
        let audit = masked.audit
        let handles = audit.handles.map { PlainText.cleaned($0.description) }
        return [
            MethodView(term: "Program", detail: "footprint " + PlainText.cleaned(audit.program)),
            MethodView(
                term: "Rules",
                detail:
                    "detectors \(PlainText.cleaned(audit.ruleset)), table of weights \(PlainText.cleaned(audit.judgement.table))"
            ),
            MethodView(term: "Time", detail: "\(audit.started) to \(audit.finished)"),
            MethodView(term: "Handles", detail: handles.isEmpty ? "none" : handles.joined(separator: ", ")),
            MethodView(term: "Evidence", detail: masked.note),
            MethodView(
                term: "Scores",
                detail:
                    "base of the kind x confidence x reach x freshness, 0 to 100: information below 10, low below 30, "
                    + "medium below 55, high below 80, critical from 80. A scenario adds a bonus to its highest part; its "
                    + "parts stand on accounts that hang together. "
                    + "The grade is the worst of them; the index adds up all distinct "
                    + "values as 100 x (1 - the product of 1 - score/100)."),
            MethodView(
                term: "Limits",
                detail: "Only public pages of the listed handles were read, in the owner's own words. Search engines, "
                    + "archives, breaches and other people's pages were not. The weights are a judgement, not a "
                    + "measurement, and a detector can miss or mistake a value."),
        ].map { MethodView(term: words($0.term), detail: words($0.detail)) }
    }
}
