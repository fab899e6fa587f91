internal import AuditModel
internal import Detectors

/// The page that lists all detectors with their examples: `docs/detectors.md`.
enum DetectorHandbook {
    private static let introduction = """
        # What is looked for

        Every detector says what it finds and what it leaves alone, and shows examples of both. The tests run these \
        examples: `⟦` and `⟧` mark what must be found, exactly, and in the others the detector must find nothing. \
        `⏎` stands for the end of a line. All people, numbers and keys are invented.

        `make docs` writes this page from the tables in `Sources/Detectors`; `footprint detectors show ID` prints one \
        entry of it.
        """

    /// The page, in Markdown.
    static func page(of detectors: [DetectorDescription]) -> String {
        var parts = [introduction]
        var families: [Substring] = []
        for detector in detectors {
            let family = detector.id.prefix { $0 != "." }
            if !families.contains(family) { families.append(family) }
        }
        for family in families {
            parts.append("## \(family)")
            parts += detectors.filter { $0.id.prefix { $0 != "." } == family }.map(entry)
        }
        return parts.joined(separator: "\n\n") + "\n"
    }

    private static func entry(of detector: DetectorDescription) -> String {
        var lines = ["### \(detector.id): \(detector.name)", "", detector.summary]
        if detector.kinds.map(\.rawValue) != [detector.id] {
            lines += ["", "Kinds: " + detector.kinds.map { code($0.rawValue) }.joined(separator: ", ")]
        }
        lines += ["", "Found:", ""] + detector.finds.map(line)
        lines += ["", "Left alone:", ""] + detector.ignores.map { "- " + code($0) }
        return lines.joined(separator: "\n")
    }

    private static func line(of example: DetectorExample) -> String {
        var line = "- " + code(example.marked)
        let values = DetectorExampleText.values(of: example)
        if !values.isEmpty { line += " gives " + values.map(code).joined(separator: ", ") }
        if let posted = example.posted { line += ", posted on \(posted)" }
        return line
    }

    /// A code span, whatever back quotes are in it (CommonMark 6.1).
    private static func code(_ text: String) -> String {
        let line = DetectorExampleText.oneLine(text)
        let longest = line.split { $0 != "`" }.map(\.count).max() ?? 0
        if longest == 0, line.first != " ", line.last != " " { return "`\(line)`" }
        let fence = String(repeating: "`", count: longest + 1)
        return "\(fence) \(line) \(fence)"
    }
}
