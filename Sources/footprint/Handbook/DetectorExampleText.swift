internal import Detectors

/// Examples of detectors as a reader sees them, each on one line.
enum DetectorExampleText {
    /// The values that an example gives, where they differ from what stands there.
    static func values(of example: DetectorExample) -> [String] {
        guard let values = example.values else { return [] }
        let marked = example.marked.split(separator: "⟦").dropFirst().compactMap { $0.split(separator: "⟧").first }
        return zip(values, marked).allSatisfy { $0 == $1 } && values.count == marked.count ? [] : values
    }

    /// A text with its line breaks shown as `⏎`, and what cannot be seen as a number.
    static func oneLine(_ text: String) -> String {
        var line = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n": line += " ⏎ "
            case "\t": line += "\\t"
            case _ where isUnseen(scalar): line += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            default: line.unicodeScalars.append(scalar)
            }
        }
        return line
    }

    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
        case .spaceSeparator: scalar != " "
        default: false
        }
    }
}
