internal import Detectors

/// All the rules of one run, wherever they stand: held against their examples before any is used.
enum RuleSources {
    /// The rules, ready to run.
    ///
    /// - Throws: for the first that is wrong, with a word on the others.
    static func compiled(_ files: [RuleFile]) throws(CommandFailure) -> [CompiledRule] {
        switch RuleCheck.compiled(files.flatMap { $0.rules.map(\.rule) }) {
        case .success(let rules): return rules
        case .failure(let faults):
            let messages = messages(for: faults, in: files)
            let more = messages.count - 1
            let rest = more == 0 ? "" : " (and \(more) more: 'footprint rules check' shows all)"
            throw CommandFailure(.unusableInput, (messages.first ?? "a rule is wrong") + rest)
        }
    }

    /// A message for each thing that is wrong, in the order of the files.
    static func messages(for faults: RuleFaults, in files: [RuleFile]) -> [String] {
        faults.all.map { fault in
            let place = place(of: fault, in: files)
            let line = place?.entry.line(of: fault.part).map { ":\($0)" } ?? ""
            return "\(place?.path ?? "rules")\(line): rule '\(fault.rule)': \(fault.message)"
        }
    }

    /// Of an id that stands twice, the later is the wrong one.
    private static func place(of fault: RuleFault, in files: [RuleFile]) -> (path: String, entry: RuleFile.Entry)? {
        let all = files.flatMap { file in file.rules.map { (path: file.path, entry: $0) } }
        let named = all.filter { $0.entry.rule.id == fault.rule }
        return fault.part == .id ? named.last : named.first
    }
}
