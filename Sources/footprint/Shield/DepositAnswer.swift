internal import Reporters
internal import Shield

/// A verdict on a transfer, for people.
struct DepositAnswer {
    private let verdict: DepositVerdict

    init(_ verdict: DepositVerdict) {
        self.verdict = verdict
    }

    var text: String {
        var lines = [head]
        lines += verdict.reasons.map {
            "  \($0.weight.rawValue): \(PlainText.cleaned($0.sentence)) (\($0.name.rawValue))"
        }
        lines += verdict.remarks.map { "  note: " + PlainText.cleaned($0) }
        if let label = verdict.label { lines.append("  your label: " + PlainText.cleaned(label)) }
        return lines.joined(separator: "\n")
    }

    private var head: String {
        switch verdict.kind {
        case .ok: "OK: nothing speaks against this address; it does not say whose it is"
        case .warn: "WARN: look again before you send"
        case .block: "BLOCK: do not send"
        }
    }
}
