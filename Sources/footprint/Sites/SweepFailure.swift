internal import Collectors

/// Why the sites of a sweep could not be checked, to tell it once where that holds for all of them.
struct SweepFailure {
    private var reasons: [String: (count: Int, example: String)] = [:]
    private var count = 0

    /// Notes a result whose verdict is `failed`.
    mutating func note(_ result: SweepResult) {
        count += 1
        reasons[Self.kind(of: result.reason), default: (0, result.reason)].count += 1
    }

    /// One sentence for all; nil where nothing failed.
    var words: String? {
        let most = reasons.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
        guard let most else { return nil }
        guard reasons.count > 1 || most.key.contains(Self.host) else {
            return "no site could be checked: \(most.key)"
        }
        guard reasons.count > 1 else { return "no site could be checked, as in \(most.value.example)" }
        return "no site could be checked, \(most.value.count) of \(count) as in \(most.value.example)"
            + " (all reasons: --show failed)"
    }

    private static let host = "…"

    /// The reason without the address that it begins with, and without its host: the same for all sites that fail alike.
    private static func kind(of reason: String) -> String {
        guard reason.hasPrefix("http"), let end = reason.firstRange(of: ": ") else { return reason }
        let address = reason[..<end.lowerBound]
        let words = String(reason[end.upperBound...])
        guard let scheme = address.firstRange(of: "://") else { return words }
        let authority = address[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" }
        let name = authority.hasPrefix("[") ? authority : authority.prefix { $0 != ":" }
        return name.isEmpty ? words : words.replacing(name, with: host)
    }
}
