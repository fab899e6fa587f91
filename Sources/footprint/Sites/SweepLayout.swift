internal import ArgumentParser
internal import AuditModel
internal import Collectors
internal import Reporters

/// How a sweep answers.
enum SweepFormat: String, CaseIterable, Sendable, ExpressibleByArgument {
    case text
    case json
    case jsonl
    case csv
}

extension SweepVerdict: ExpressibleByArgument {}

/// Writes results in one format: what comes before, for each, and after.
struct SweepLayout: Sendable {
    let format: SweepFormat
    let colour: Bool

    func head() -> String {
        format == .csv ? Self.row(Self.columns) : ""
    }

    /// One result as it streams; nothing for the format that is written at the end.
    func line(_ result: SweepResult) -> String {
        switch format {
        case .text: text(result)
        case .json: ""
        case .jsonl: jsonLine(result)
        case .csv: Self.csv(result)
        }
    }

    /// The whole as one document, in an order that no server decides.
    func document(_ results: [SweepResult], handles: [SweptHandle], sites: [Site]) -> String {
        var writer = JSONWriter(indent: 2)
        writer.object { writer in
            writer.member("version", 1)
            writer.member("handles", handles.filter { $0.variantOf == nil }.map(\.name))
            writer.member("sites", sites.count)
            writer.key("counts")
            writer.object { writer in
                for verdict in SweepVerdict.allCases {
                    writer.member(verdict.rawValue, results.count { $0.verdict == verdict })
                }
            }
            writer.key("results")
            writer.array { writer in
                for result in results { Self.write(result, to: &writer) }
            }
        }
        return writer.text + "\n"
    }

    private static func write(_ result: SweepResult, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("handle", result.handle)
            writer.member("variant_of", result.variantOf)
            writer.member("site", result.site)
            writer.member("name", result.siteName)
            writer.member("url", result.url)
            writer.member("verdict", result.verdict.rawValue)
            writer.member("cause", result.cause.rawValue)
            writer.member("reason", result.reason)
            writer.member("sources", result.sources)
            writer.member("tags", result.tags)
        }
    }

    private func jsonLine(_ result: SweepResult) -> String {
        var writer = JSONWriter()
        Self.write(result, to: &writer)
        return writer.text + "\n"
    }

    private func text(_ result: SweepResult) -> String {
        let style = TerminalStyle(isColoured: colour)
        let mark =
            switch result.verdict {
            case .found: result.variantOf == nil ? "✓" : "!"
            case .absent: "–"
            case .cannotTell: "?"
            case .failed: "✗"
            case .notApplicable: "·"
            }
        let site = PlainText.cleaned(result.siteName)
        let url = PlainText.cleaned(result.url)
        guard result.verdict == .found else {
            let words = "\(mark) \(site): \(result.verdict.rawValue), \(result.reason)"
            return style.dim(PlainText.cleaned(words)) + "\n"
        }
        let note = result.variantOf.map { " (looks like your \($0): somebody else may pose as you)" } ?? ""
        return "\(mark) \(site): \(url)\(PlainText.cleaned(note))\n"
    }

    private static let columns = [
        "handle", "variant_of", "site", "name", "url", "verdict", "cause", "reason", "sources", "tags",
    ]

    private static func csv(_ result: SweepResult) -> String {
        row([
            result.handle, result.variantOf ?? "", result.site, result.siteName, result.url, result.verdict.rawValue,
            result.cause.rawValue, result.reason, result.sources.joined(separator: " "),
            result.tags.joined(separator: " "),
        ])
    }

    private static func row(_ cells: [String]) -> String {
        var table = CSVText()
        table.row(cells)
        return table.text
    }
}
