internal import AuditModel

/// Kinds of findings, as `--kinds` names them: `contact.*,finance.iban`.
struct KindFilter: Sendable, Equatable {
    /// Nil: all.
    private let kinds: Set<FindingKind>?

    static let all = KindFilter(kinds: nil)

    private init(kinds: Set<FindingKind>?) {
        self.kinds = kinds
    }

    /// - Parameters:
    ///   - list: names and patterns with `*` and `?`, apart by commas.
    ///   - custom: the kinds that the user's own values and rules add.
    /// - Throws: for a name that fits no kind.
    init(_ list: String, custom: [FindingKind] = []) throws(CommandFailure) {
        var kinds: Set<FindingKind> = []
        let names = list.split(separator: ",").map { $0.filter { $0 != " " } }.filter { !$0.isEmpty }
        guard !names.isEmpty else { throw CommandFailure(.usage, "--kinds names no kind: try --kinds 'contact.*'") }
        for name in names {
            let pattern = NamePattern(Substring(name))
            let found = (FindingKind.allCases + custom).filter { pattern.matches($0.rawValue) }
            guard !found.isEmpty else {
                throw CommandFailure(
                    .usage, "--kinds: no kind is called '\(name)'; 'footprint detectors list' shows what there is")
            }
            kinds.formUnion(found)
        }
        self.kinds = kinds
    }

    func holds(_ kind: FindingKind) -> Bool { kinds?.contains(kind) ?? true }
}
