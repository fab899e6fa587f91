internal import AuditModel

/// Probes of one site that ask the same question: one answer serves the rules of all.
struct ProbeGroup: Sendable {
    let probes: [SiteProbe]

    /// The probes of a site by question, in their order.
    static func groups(of site: Site) -> [ProbeGroup] {
        var groups: [[SiteProbe]] = []
        for probe in site.probes {
            if let place = groups.firstIndex(where: { $0[0].asksLike(probe) }) {
                groups[place].append(probe)
            } else {
                groups.append([probe])
            }
        }
        return groups.map { ProbeGroup(probes: $0) }
    }

    /// The catalogues whose rules speak here.
    var sources: [String] { probes.reduce(into: []) { if !$0.contains($1.source) { $0.append($1.source) } } }

    /// Tells these rules from all others, in files too.
    func key(of site: Site) -> String {
        let text = probes.map { "\($0.address.text)\n\($0.body?.text ?? "")\n\($0.rule.text)" }.joined(separator: "\n")
        return SHA256.hex(SHA256.digest((site.page.text + "\n" + text).utf8).prefix(12))
    }

    func request(for account: String) -> PageRequest? {
        guard let probe = probes.first else { return nil }
        return PageRequest(
            url: probe.address.filled(with: account),
            headers: probe.headers.sorted { $0.key < $1.key }.map { HeaderField(name: $0.key, value: $0.value) },
            followsRedirects: probe.followsRedirects, isInterface: probe.isInterface,
            body: probe.body.map { Array($0.filled(with: account, as: probe.bodyEncoding).utf8) })
    }

    /// What the rules together make of an answer.
    func vote(on answer: PresenceAnswer) -> ProbeVote {
        let signals = probes.map { ($0.rule, $0.rule.signal(of: answer)) }
        let absent = signals.compactMap { signal -> String? in
            if case .absent(let reason) = signal.1 { reason } else { nil }
        }
        let present = signals.filter { $0.1 == .present }
        if let reason = absent.first {
            // Where one rule names a sign of absence, the other's missing sign says nothing.
            let isContested = present.contains { !$0.0.isWeak }
            return isContested ? .disagreement : .absent(reason)
        }
        if !present.isEmpty { return .present }
        for case (_, .undecided(let reason)) in signals { return .undecided(reason) }
        return .undecided("no rule speaks of the answer")
    }
}

/// What the rules of a group together make of an answer.
enum ProbeVote: Sendable, Hashable {
    case present
    case absent(String)
    case disagreement
    case undecided(String)
}

extension PresenceRule {
    /// What tells the rule from others: the same text for the same rule.
    var text: String {
        [present, absent].map { clauses in
            clauses.map { clause in
                let statuses = clause.statuses.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ",")
                return statuses + ":" + clause.marks.map(\.text).joined(separator: "|")
            }.joined(separator: ";")
        }.joined(separator: "\n")
    }
}

extension PresenceMark {
    fileprivate var text: String {
        switch self {
        case .text(let template): "t" + template.text
        case .json(let path, let test): "j\(path)=\(test)"
        case .xpath(let expression): "x" + expression
        case .address(let template): "a" + template.text
        }
    }
}
