internal import Foundation

/// A regular expression of an imported catalogue, as Python's `re.search` understands it.
///
/// Foundation's engine (ICU) knows look-behind and ranges of `\u` escapes, which Swift's own refuses. It can take
/// exponential time, and catalogues come from strangers: a search that does not end soon counts as a match.
package struct HandlePattern: Sendable, Hashable {
    /// As the catalogue has it.
    package let text: String
    private let expression: NSRegularExpression

    /// Nil for what cannot be compiled.
    package init?(_ text: String) {
        guard text.utf8.count <= 2000, let expression = try? NSRegularExpression(pattern: Self.rewritten(text)) else {
            return nil
        }
        self.text = text
        self.expression = expression
    }

    /// Whether it matches somewhere in the name. Names are short: at most 100 characters.
    package func occurs(in name: String) -> Bool {
        var isFound = false
        var pauses = 0
        let range = NSRange(location: 0, length: name.utf16.count)
        // The block is called now and then during a long search too, which it ends.
        expression.enumerateMatches(in: name, options: [.reportProgress], range: range) { match, _, stop in
            if match != nil { isFound = true } else { pauses += 1 }
            if isFound || pauses > Self.patience { stop.pointee = true }
        }
        return isFound || pauses > Self.patience
    }

    /// Calls of the engine's progress report (one for some 10,000 steps) before a search is given up.
    private static let patience = 100

    /// Python reads `{,34}` as `{0,34}`.
    private static func rewritten(_ text: String) -> String {
        text.replacing("{,", with: "{0,")
    }

    package static func == (a: HandlePattern, b: HandlePattern) -> Bool { a.text == b.text }
    package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
