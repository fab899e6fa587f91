internal import AuditModel

/// Holds rules against their own examples. A rule that fails is not run.
package enum RuleCheck {
    /// The rules in order, or all that is wrong with them.
    package static func compiled(_ rules: [UserRule]) -> Result<[CompiledRule], RuleFaults> {
        var compiled: [CompiledRule] = []
        var faults: [RuleFault] = []
        var ids: Set<String> = []
        for rule in rules {
            if !ids.insert(rule.id).inserted {
                faults.append(RuleFault(rule: rule.id, part: .id, message: "another rule has this id already"))
                continue
            }
            do {
                let ready = try CompiledRule(rule)
                faults += Self.faults(of: ready)
                compiled.append(ready)
            } catch {
                faults.append(error)
            }
        }
        return faults.isEmpty ? .success(compiled) : .failure(RuleFaults(all: faults))
    }

    /// The examples that do not come out as they say.
    private static func faults(of compiled: CompiledRule) -> [RuleFault] {
        let rule = compiled.rule
        let scanner = TextScanner(detectors: [], users: [UserRulesDetector([compiled])])
        func fault(_ part: RuleFault.Part, _ message: String) -> RuleFault {
            RuleFault(rule: rule.id, part: part, message: message)
        }
        var faults: [RuleFault] = []
        if rule.examples.isEmpty { faults.append(fault(.rule, "it has no example: one text that it must find")) }
        for (number, text) in rule.examples.enumerated() {
            guard let example = MarkedExample(text) else {
                faults.append(
                    fault(.example(number), "the example '\(text)' marks nothing: put ⟦ and ⟧ around what is found"))
                continue
            }
            let found = scanner.scan(example.text).map(\.span)
            guard found != example.spans else { continue }
            faults.append(fault(.example(number), complaint(about: example, marked: text, found: found, compiled)))
        }
        for (number, text) in rule.ignores.enumerated() {
            let found = scanner.scan(text).map(\.span)
            guard !found.isEmpty else { continue }
            let marked = MarkedExample.marking(found, in: text)
            faults.append(fault(.ignored(number), "the counter-example is found: '\(marked)'"))
        }
        return faults
    }

    private static func complaint(
        about example: MarkedExample, marked: String, found: [Range<Int>], _ compiled: CompiledRule
    ) -> String {
        guard found.isEmpty else {
            return "in the example '\(marked)' it finds '\(MarkedExample.marking(found, in: example.text))'"
        }
        let literals = compiled.rule.literals.map { "'\($0)'" }.joined(separator: " or ")
        guard holdsLiteral(example.text, compiled) else {
            return "the example '\(marked)' does not hold the literal \(literals), which all that it finds must hold"
        }
        // Once more, as if any match would do.
        let free = matches(in: example.text, compiled)
        guard free.isEmpty else {
            return "in the example '\(marked)' the pattern matches '\(free[0])', which does not hold the literal "
                + literals
        }
        return "the example '\(marked)' is not found"
    }

    private static func holdsLiteral(_ text: String, _ compiled: CompiledRule) -> Bool {
        var isHeld = false
        let search = LiteralSearch(compiled.rule.literals.map { ($0, 0) })
        withText(text) { search.search($0) { _, _ in isHeld = true } }
        return isHeld
    }

    /// What the pattern matches, whether a literal stands in it or not.
    private static func matches(in text: String, _ compiled: CompiledRule) -> [String] {
        var matches: [String] = []
        withText(text) { text in
            var everywhere = LiteralHits()
            for at in 0..<text.count { everywhere.add(at..<at + 1) }
            everywhere.close()
            var machine = RuleMachine(compiled.program, text: text)
            matches = machine.matches(in: 0..<text.count, holding: everywhere).map { text.string($0.whole) }
        }
        return matches
    }

    private static func withText(_ text: String, _ body: (ScanText) -> Void) {
        var text = text
        text.withUTF8 { bytes in ScanText.with(bytes: bytes, context: ScanContext(), body) }
    }
}

/// All that is wrong with some rules.
package struct RuleFaults: Error, Sendable, Hashable {
    package var all: [RuleFault]

    package init(all: [RuleFault]) {
        self.all = all
    }
}
