/// The bands of a score.
package enum Severity: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
    case info
    case low
    case medium
    case high
    case critical

    /// The band of a score of 0 to 100.
    package init(score: Int) {
        switch score {
        case ..<10: self = .info
        case ..<30: self = .low
        case ..<55: self = .medium
        case ..<80: self = .high
        default: self = .critical
        }
    }

    private var rank: Int {
        switch self {
        case .info: 0
        case .low: 1
        case .medium: 2
        case .high: 3
        case .critical: 4
        }
    }

    package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
}
