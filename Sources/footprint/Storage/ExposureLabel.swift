internal import AuditModel
internal import Reporters

/// How lists on the terminal name an exposure: masked, as reports do.
enum ExposureLabel {
    static func text(_ exposure: Exposure) -> String {
        let value = ValueMask.redacted(exposure.value, as: exposure.kind)
        let handle = exposure.places.first.map { " on " + $0.handle.description } ?? ""
        let name = exposure.kind.isSecret ? value : "\(exposure.kind.name) \(value)"
        return PlainText.cleaned("\(name)\(handle)")
    }

    /// `8c1f02ab  high      60  e-mail address m•••a@e•••.org on github:alice`.
    static func line(_ exposure: Exposure) -> String {
        let severity = exposure.severity.rawValue.padding(to: 8)
        let score = String(exposure.score)
        return
            "\(exposure.id.prefix(8))  \(severity)  \(String(repeating: " ", count: max(0, 3 - score.count)))\(score)  \(text(exposure))"
    }

    /// The exposure as JSON, masked.
    static func write(_ exposure: Exposure, _ writer: inout JSONWriter) {
        writer.member("id", exposure.id)
        writer.member("kind", exposure.kind.rawValue)
        writer.member("value", ValueMask.redacted(exposure.value, as: exposure.kind))
        writer.member("severity", exposure.severity.rawValue)
        writer.member("score", exposure.score)
        writer.member("handles", Set(exposure.places.map(\.handle.description)).sorted())
    }
}
