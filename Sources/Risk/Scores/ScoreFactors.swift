internal import AuditModel

/// The factors of one score. Kept in whole hundredths, so that what is printed multiplies to what is printed.
struct ScoreFactors: Sendable, Hashable {
    var kind: FindingKind
    /// 0 to 100.
    var base: Int
    /// Hundredths.
    var confidence: Int
    /// Hundredths.
    var reach: Int
    /// Hundredths.
    var freshness: Int

    /// 0 to 100, halves rounded up.
    var score: Int {
        let product = base * confidence * reach * freshness
        return min(100, (product + 500_000) / 1_000_000)
    }

    /// `K:exchange-uid/B:70/C:0.85/R:1.0/F:1.0 = 60`.
    var vector: String {
        let name = kind.rawValue.drop { $0 != "." }.dropFirst()
        let parts = [
            "K:" + name, "B:" + String(base), "C:" + Self.decimal(confidence), "R:" + Self.decimal(reach),
            "F:" + Self.decimal(freshness),
        ]
        return parts.joined(separator: "/") + " = " + String(score)
    }

    /// A confidence of 0 to 1 in hundredths; what is not a number counts as nothing.
    static func hundredths(_ value: Double) -> Int {
        guard value.isFinite else { return 0 }
        return Int((min(1, max(0, value)) * 100).rounded())
    }

    private static func decimal(_ hundredths: Int) -> String {
        let fraction = hundredths % 100
        let digits = fraction % 10 == 0 ? String(fraction / 10) : String(fraction).padded(to: 2)
        return String(hundredths / 100) + "." + digits
    }
}
