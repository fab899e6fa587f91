internal import AuditModel

/// The rules of the user's own, all of them in one pass: where one of its literals stands, a rule's pattern is run over
/// the stretch around, and nowhere else.
package struct UserRulesDetector: WholeTextDetector {
    private let rules: [CompiledRule]
    /// The items are the numbers of the rules.
    private let search: LiteralSearch
    package let digest: String

    package init(_ rules: [CompiledRule]) {
        self.rules = rules
        search = LiteralSearch(
            rules.enumerated().flatMap { number, compiled in compiled.rule.literals.map { ($0, number) } })
        let definitions = rules.map(\.rule.definition).sorted().joined(separator: "\n")
        digest = "rules \(Self.version) \(SHA256.hex(SHA256.digest(definitions.utf8)))"
    }

    /// Raised with every change of what patterns mean.
    private static let version = 1
    /// So many literals at most are kept before the stretch around them is looked at.
    private static let mostHits = 4_096

    /// The stretch of a rule that is still to be looked at.
    private struct Stretch {
        var hits = LiteralHits()
        var window = 0..<0
        /// What is before was reported.
        var reported = 0
    }

    package var descriptions: [DetectorDescription] { rules.map(\.description) }

    package func examine(_ text: ScanText, into sink: inout FindingSink) {
        var stretches: [Int: Stretch] = [:]
        search.search(text) { number, span in
            let reach = rules[number].program.longest
            let window = max(0, span.upperBound - reach)..<min(text.count, span.lowerBound + reach)
            var stretch = stretches[number] ?? Stretch()
            if stretch.hits.count > 0,
                window.lowerBound > stretch.window.upperBound || stretch.hits.count >= Self.mostHits
            {
                look(at: &stretch, number, in: text, into: &sink)
            }
            let start = stretch.hits.count == 0 ? window.lowerBound : stretch.window.lowerBound
            stretch.window = start..<max(window.upperBound, stretch.window.upperBound)
            stretch.hits.add(span)
            stretches[number] = stretch
        }
        for number in stretches.keys.sorted() {
            guard var stretch = stretches[number] else { continue }
            look(at: &stretch, number, in: text, into: &sink)
        }
    }

    /// Runs a rule's pattern over its stretch, and empties it.
    private func look(at stretch: inout Stretch, _ number: Int, in text: ScanText, into sink: inout FindingSink) {
        stretch.hits.close()
        let window =
            text.characterStart(
                max(stretch.window.lowerBound, stretch.reported))..<max(stretch.reported, stretch.window.upperBound)
        var machine = RuleMachine(rules[number].program, text: text)
        for match in machine.matches(in: window, holding: stretch.hits) {
            stretch.reported = match.whole.upperBound
            if let finding = rules[number].finding(of: match, in: text) { sink.add(finding, strength: .syntax) }
        }
        stretch.hits.removeAll()
        stretch.window = 0..<0
    }
}
