internal import AuditModel
internal import Reporters
internal import Shield

/// A verdict on a message, for people.
struct TriageAnswer {
    let verdict: TriageVerdict
    let home: HomeCountry?
    let hasAudit: Bool

    var text: String {
        var lines = [head]
        if !verdict.stages.isEmpty {
            let names = ["poses as somebody", "an urgent problem", "an ask", "details as proof", "isolation"]
            let steps = verdict.stages.compactMap { names.indices.contains($0 - 1) ? "\($0) \(names[$0 - 1])" : nil }
            lines.append("steps of the usual script: " + steps.joined(separator: ", "))
        }
        if verdict.tactic != "none" { lines.append("tactic: \(verdict.tactic)") }
        for name in verdict.names {
            lines.append("  \(name.rawValue)\(points(of: .sign(name))): \(name.sentence)")
            for found in verdict.signs where found.sign == name && !found.words.isEmpty {
                lines.append("      \u{201C}\(shown(found.words))\u{201D}" + place(found))
                if name == .publicDetailReuse { lines.append("      \(proof(found.page))") }
            }
        }
        if hasAudit, !verdict.names.contains(.publicDetailReuse) {
            lines.append("no detail of it was found on the pages of the last audit")
        }
        return (lines + weighed + unread + advice).joined(separator: "\n")
    }

    /// What counted beside the signs.
    private var weighed: [String] {
        let others = verdict.shares.filter { if case .sign = $0.matter { false } else { true } }
        if others.isEmpty { return [] }
        return ["also weighed:"]
            + others.map { share in
                let words = share.words.map { "\u{201C}\(shown($0))\u{201D}" }.joined(separator: ", ")
                return "  \(signed(share.points)) \(share.matter.sentence)" + (words.isEmpty ? "" : ": " + words)
            }
    }

    private var unread: [String] {
        verdict.unread.map {
            [
                "not read: it seems to be in \($0.name), whose words are not known here; only its sender, its links and its "
                    + "form were weighed. Have it translated and ask again, and confirm before you do what it says."
            ]
        } ?? []
    }

    private func points(of matter: TriageVerdict.Share.Matter) -> String {
        verdict.shares.first { $0.matter == matter }.map { " (\(signed($0.points)))" } ?? ""
    }

    private func signed(_ points: Int) -> String { points > 0 ? "+\(points)" : "\(points)" }

    private var head: String {
        switch verdict.kind {
        case .scam: "SCAM, \(verdict.score) of 100"
        case .suspicious: "SUSPICIOUS, \(verdict.score) of 100"
        case .noSigns: "NO TELL-TALE SIGNS, \(verdict.score) of 100: this does not say who sent it"
        }
    }

    private func shown(_ words: String) -> String {
        let line = PlainText.cleaned(words.split(whereSeparator: \.isNewline).joined(separator: " "))
        return line.count > 120 ? line.prefix(117) + "..." : line
    }

    private func place(_ found: TriageVerdict.Found) -> String {
        found.span.map { " (bytes \($0.lowerBound) to \($0.upperBound))" } ?? ""
    }

    private func proof(_ page: String?) -> String {
        guard let page else { return "knowing it proves nothing: it is public" }
        return "knowing it proves nothing: it is on \(PlainText.cleaned(page))"
    }

    private var advice: [String] {
        let confirmation =
            verdict.brand.map { "confirm through: \($0.confirmation)" }
            ?? "confirm on a way that you look up yourself, not one that the message gives"
        if verdict.kind == .noSigns { return [confirmation] }
        var lines = ["what to do:", "  do not answer, open, call or send", "  " + confirmation]
        lines += ReportingAdvice.lines(home: home).map { "  " + $0 }
        lines.append("  keep it as evidence: footprint evidence MESSAGE --out DIR")
        return lines
    }
}
