/// Sets words in lines of a terminal.
package struct TerminalText: Sendable {
    /// Columns of a line.
    package var width: Int

    package init(width: Int) {
        self.width = width
    }

    /// Breaks a text at its spaces. A word that is longer than a line stays whole, so that an address can be copied.
    /// - Parameters:
    ///   - first: stands before the first line.
    ///   - rest: stands before each further line.
    package func wrapped(_ text: String, first: String = "", rest: String = "") -> [String] {
        var lines: [String] = []
        var line = first
        var columns = Self.columns(of: first)
        var isEmpty = true
        for word in text.split(separator: " ") {
            let size = Self.columns(of: word)
            if !isEmpty, columns + 1 + size > width {
                lines.append(line)
                line = rest
                columns = Self.columns(of: rest)
                isEmpty = true
            }
            if !isEmpty {
                line += " "
                columns += 1
            }
            line += word
            columns += size
            isEmpty = false
        }
        lines.append(line)
        return lines
    }

    /// Columns that a text takes: two for wide characters of East Asia and emoji, none for combining ones.
    static func columns(of text: some StringProtocol) -> Int {
        text.unicodeScalars.reduce(0) { sum, scalar in
            switch scalar.value {
            case 0..<0x300: sum + 1
            case 0x300...0x36f, 0x200b...0x200f, 0xfe00...0xfe0f: sum
            case 0x1100...0x115f, 0x2e80...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe30...0xfe6f, 0xff00...0xff60,
                0xffe0...0xffe6, 0x1f300...0x1faff, 0x20000...0x3fffd:
                sum + 2
            default: sum + 1
            }
        }
    }
}
