/// Writes a table so that no spreadsheet takes a cell for a formula (OWASP, CSV injection).
package struct CSVText {
    /// The lines so far.
    package private(set) var text = ""

    package init() {}

    /// Excel cuts cells that are longer.
    private static let mostCharacters = 32_000

    /// One line; every cell is quoted, so that no separator of any spreadsheet's language ends it.
    package mutating func row(_ cells: [String]) {
        text += cells.map(Self.cell).joined(separator: ",") + "\r\n"
    }

    /// The cell in quotation marks. What a spreadsheet would compute gets an apostrophe before it, which shows that it is
    /// text; `+46…` and `@name` among it.
    static func cell(_ value: String) -> String {
        let plain = PlainText.shortened(PlainText.cleaned(value), to: mostCharacters)
        let shown = isFormula(plain) ? "'" + plain : plain
        guard shown.utf8.contains(0x22) else { return "\"" + shown + "\"" }
        // By scalars: a mark with an accent upon it is one character to Swift, and a mark to all else.
        let parts = shown.unicodeScalars.split(separator: "\"", omittingEmptySubsequences: false)
        return "\"" + parts.map { String($0) }.joined(separator: "\"\"") + "\""
    }

    /// What may stand before a formula without ending it, and the characters that begin one, full-width ones too. A
    /// separator or a quotation mark inside could begin a new cell where a program reads the file with other rules: what
    /// follows one is looked at as well.
    private static func isFormula(_ text: String) -> Bool {
        var isAtStart = true
        for scalar in text.unicodeScalars {
            if isAtStart, starters.contains(scalar) { return true }
            switch scalar {
            case "\"", "'", " ", ";", ",", "\t", "|": isAtStart = isAtStart || scalar != " " && scalar != "'"
            default: isAtStart = false
            }
        }
        return false
    }

    private static let starters: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠", "%"]
}
