internal import AuditModel

/// The few ANSI styles of a terminal report (ECMA-48, Select Graphic Rendition).
package struct TerminalStyle: Sendable {
    /// Without it, text stays as it is.
    package var isColoured: Bool

    package init(isColoured: Bool) {
        self.isColoured = isColoured
    }

    /// Bold.
    package func bold(_ text: String) -> String { styled(text, "1") }
    /// Faint.
    package func dim(_ text: String) -> String { styled(text, "2") }
    /// Underlined, as addresses are.
    package func underlined(_ text: String) -> String { styled(text, "4") }

    /// The colour of a band: the word beside it says the same.
    package func severity(_ text: String, _ name: String) -> String {
        switch name {
        case Severity.critical.rawValue: styled(text, "1;31")
        case Severity.high.rawValue: styled(text, "31")
        case Severity.medium.rawValue: styled(text, "33")
        case Severity.low.rawValue: styled(text, "32")
        default: styled(text, "2")
        }
    }

    private func styled(_ text: String, _ code: String) -> String {
        isColoured && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
