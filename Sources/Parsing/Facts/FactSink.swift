internal import AuditModel

/// Collects facts, each once, and not more than a page can honestly state.
struct FactSink {
    private(set) var facts: [StatedFact] = []
    private var seen: Set<StatedFact> = []
    private static let limit = 5000
    private static let longestValue = 2000

    /// Adds a fact if it says anything.
    mutating func add(
        _ property: StatedFact.Property, _ value: String?, source: String, owner: Ownership, time: ZonedTime? = nil
    ) {
        guard facts.count < Self.limit, var text = value?.trimmingSpaces(), !text.isEmpty else { return }
        if text.utf8.count > Self.longestValue { return }
        if property == .email || property == .telephone { text = FactSink.bare(text) }
        let fact = StatedFact(property: property, value: text, source: source, owner: owner, time: time)
        if !text.isEmpty, seen.insert(fact).inserted { facts.append(fact) }
    }

    /// An address or number without `mailto:` or `tel:` and parameters, percent-encoding undone.
    static func bare(_ text: String) -> String {
        for scheme in ["mailto:", "tel:", "sms:", "callto:"] where text.lowercased().hasPrefix(scheme) {
            return text.dropFirst(scheme.count).prefix { $0 != "?" && $0 != ";" }.decodingPercent().trimmingSpaces()
        }
        return text
    }
}
