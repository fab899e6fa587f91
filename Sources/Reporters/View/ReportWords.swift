internal import AuditModel

/// The words that all formats use for the same things.
enum ReportWords {
    /// `Critical`.
    static func name(of severity: Severity) -> String {
        switch severity {
        case .critical: "Critical"
        case .high: "High"
        case .medium: "Medium"
        case .low: "Low"
        case .info: "Info"
        }
    }

    /// The grade in a sentence.
    static func verdict(_ grade: Severity, hasExposures: Bool) -> String {
        guard hasExposures else { return "Nothing was found on the pages that could be read." }
        switch grade {
        case .critical: return "What stands in public can be used against you now."
        case .high: return "What stands in public makes a convincing attack easy."
        case .medium: return "What stands in public gives an attacker a good start."
        case .low: return "What stands in public helps an attacker a little."
        case .info: return "What stands in public is of little use to an attacker."
        }
    }

    /// `sure (0.85)`.
    static func confidence(_ value: Double) -> String {
        let word = certainty(value)
        return (word == "guess" ? "a guess" : word) + " (" + decimal(value) + ")"
    }

    /// The words for how sure a finding is, the surest first.
    static let certainties = ["certain", "sure", "likely", "guess"]

    /// One of ``certainties``.
    static func certainty(_ value: Double) -> String {
        switch value {
        case 0.95...: "certain"
        case 0.8..<0.95: "sure"
        case 0.55..<0.8: "likely"
        default: "guess"
        }
    }

    static func name(of verdict: Verdict) -> String {
        switch verdict {
        case .found: "read"
        case .absent: "no such page"
        case .cannotTell: "cannot tell"
        case .failed: "failed"
        }
    }

    static func name(of effort: AuditTask.Effort) -> String {
        switch effort {
        case .editField: "edit one field, some minutes"
        case .deletePost: "delete or edit posts, up to an hour"
        case .contactSupport: "ask the platform's support, some days until they answer"
        case .cannotRemove: "cannot be removed, only made harmless"
        }
    }

    /// `3 exposures`, `1 exposure`.
    static func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
        "\(number) " + (number == 1 ? noun : plural ?? noun + "s")
    }

    /// `a, b and c`.
    static func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }

    static func sentenceCase(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    /// Two digits after the point.
    static func decimal(_ value: Double) -> String {
        guard value.isFinite else { return "0.00" }
        let hundredths = Int((min(1, max(0, value)) * 100).rounded())
        return String(hundredths / 100) + "." + String(hundredths % 100).padded(to: 2)
    }
}
