internal import AuditModel

/// The second look at a text of a post's length: what has the shape of a fact is weighed by the words around it, whether
/// a phrase of the detectors fits or not.
///
/// Weighed are only shapes that are rare in ordinary text (the name of an exchange, a street with its number, a
/// capitalised name). What weighs enough becomes a finding of its detector; what the detectors found but weighs next to
/// nothing is taken away. Longer texts are left to the detectors.
enum ShortReading {
    /// Raised with every change of the weights or of what is done with them; part of the ruleset's digest.
    static let version = 3

    /// The findings of a text once it was looked at again.
    ///
    /// - Parameters:
    ///   - findings: what stays of the candidates.
    ///   - kinds: what is looked for.
    static func review(
        _ text: ScanText, _ findings: [Finding], of candidates: [FindingSink.Candidate], kinds: [ShortKind]
    ) -> [Finding] {
        guard !kinds.isEmpty, text.count <= ShortText.longest, let short = ShortText(text) else { return findings }
        var candidates = candidates
        var isChanged = false
        for kind in kinds {
            let known = findings.filter { $0.kind == kind.kind }
            if kind.isOnlyDoubted, known.isEmpty { continue }
            var weighed = short.stretches(kind.shapes).map { weigh($0, as: kind, in: short, beside: findings) }
            guard !weighed.isEmpty else { continue }
            if kind == .backupCode { level(&weighed) }
            let weights = kind.weights
            for finding in known {
                let own = weighed.filter { $0.span.overlaps(finding.span) }
                guard let best = own.map(\.evidence).max(), best < weights.vetoes else { continue }
                isChanged = true
                candidates.removeAll {
                    $0.finding.kind == finding.kind && $0.finding.span == finding.span && $0.strength <= .syntax
                }
            }
            guard short.sentence.tokens.count >= fewest else { continue }
            let enough = believed(weighed, as: kind, beside: known)
            let sure =
                kind.isSingle && !(enough.isEmpty && known.isEmpty)
                ? [] : weighed.filter { ShortBelief.holds($0.piece, as: kind, in: short, beside: findings) }
            for one in enough + sure.filter({ one in !enough.contains { $0.span == one.span } }) {
                guard !known.contains(where: { $0.span.overlaps(one.span) }),
                    !ShortRefusal.holds(one.piece, as: kind, in: short)
                else { continue }
                let reasons = one.shown(in: short)
                guard let finding = kind.finding(one.piece, in: short, reasons: reasons) else { continue }
                isChanged = true
                let isSure = sure.contains { $0.span == one.span }
                candidates.append(FindingSink.Candidate(finding: finding, strength: isSure ? .cued : .shape))
            }
        }
        return isChanged ? OverlapRule.resolve(candidates) : findings
    }

    /// A name alone says nothing of whose it is.
    private static let fewest = 4

    /// What weighs enough: of what somebody has once, the best, where nothing is found already.
    private static func believed(_ weighed: [Weighed], as kind: ShortKind, beside known: [Finding]) -> [Weighed] {
        let enough = weighed.filter { $0.evidence >= kind.weights.accepts }
        guard kind.isSingle else { return enough }
        guard known.isEmpty else { return [] }
        return enough.max { ($0.evidence, $1.span.lowerBound) < ($1.evidence, $0.span.lowerBound) }.map { [$0] } ?? []
    }

    /// Codes of a list are codes together: each counts as much as the best of its length.
    private static func level(_ weighed: inout [Weighed]) {
        var best: [Int: Int] = [:]
        for one in weighed { best[one.span.count] = max(best[one.span.count] ?? .min, one.evidence) }
        for index in weighed.indices { weighed[index].evidence = best[weighed[index].span.count] ?? 0 }
    }

    private static func weigh(
        _ piece: ShortText.Piece, as kind: ShortKind, in text: ShortText, beside findings: [Finding]
    ) -> Weighed {
        let span = text.sentence.bytes(piece.tokens)
        let inside = Set(findings.lazy.filter { $0.kind != kind.kind && $0.span.overlaps(span) }.map(\.kind.rawValue))
        var weighed = Weighed(piece: piece, span: span, evidence: kind.weights.bias)
        ShortFeatures(text, piece, inside: inside.sorted()).weigh(kind.weights) { weight, token in
            weighed.evidence += weight
            if let token, weight > 0 { weighed.shows.append((weight, token)) }
        }
        return weighed
    }

    /// A stretch with what speaks for it.
    private struct Weighed {
        var piece: ShortText.Piece
        var span: Range<Int>
        /// In hundredths.
        var evidence: Int
        var shows: [(weight: Int, token: Int)] = []

        /// The words that speak for it most.
        func shown(in text: ShortText) -> [String] {
            var words: [Int] = []
            for (_, token) in shows.sorted(by: { ($1.weight, $0.token) < ($0.weight, $1.token) })
            where words.count < 3 && !words.contains(token) {
                words.append(token)
            }
            let told = words.sorted().map { "\u{201c}" + text.sentence.words($0..<$0 + 1) + "\u{201d}" }
            return ["by its shape and the words around it" + (told.isEmpty ? "" : ": " + told.joined(separator: ", "))]
        }
    }
}
