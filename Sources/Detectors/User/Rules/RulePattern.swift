/// A pattern of a rule, read: see ``RulePatternParser`` for how it is written.
indirect enum RulePattern: Sendable, Hashable {
    /// One character of a set.
    case set(ScalarSet)
    case sequence([RulePattern])
    /// The first that leads to a match is taken.
    case choice([RulePattern])
    /// `most` nil: as often as there is room; `isLazy`: as seldom as possible.
    case repeated(RulePattern, least: Int, most: Int?, isLazy: Bool)
    case assertion(Assertion)
    /// Where the value begins or ends.
    case mark(isEnd: Bool)

    /// What must hold at a place, without taking a character.
    enum Assertion: UInt8, Sendable {
        case lineStart, lineEnd, wordBoundary, noWordBoundary
    }

    /// Whether it can match without taking a character.
    var isNullable: Bool {
        switch self {
        case .set: false
        case .sequence(let parts): parts.allSatisfy(\.isNullable)
        case .choice(let parts): parts.contains(where: \.isNullable)
        case .repeated(let part, let least, _, _): least == 0 || part.isNullable
        case .assertion, .mark: true
        }
    }

    /// The most bytes that it can take; more than `ceiling` counts as `ceiling`.
    func longest(ceiling: Int) -> Int {
        switch self {
        case .set(let set): return set.longestBytes
        case .sequence(let parts): return min(ceiling, parts.reduce(0) { $0 + $1.longest(ceiling: ceiling) })
        case .choice(let parts): return parts.map { $0.longest(ceiling: ceiling) }.max() ?? 0
        case .repeated(let part, _, let most, _):
            let once = part.longest(ceiling: ceiling)
            guard once > 0 else { return 0 }
            guard let most, most <= ceiling else { return ceiling }
            return min(ceiling, once * most)
        case .assertion, .mark: return 0
        }
    }

    /// How many instructions it becomes; more than `ceiling` counts as `ceiling`.
    func size(ceiling: Int) -> Int {
        switch self {
        case .set, .assertion, .mark: return 1
        case .sequence(let parts): return min(ceiling, parts.reduce(0) { $0 + $1.size(ceiling: ceiling) })
        case .choice(let parts):
            return min(ceiling, parts.reduce(0) { $0 + $1.size(ceiling: ceiling) + 2 })
        case .repeated(let part, let least, let most, _):
            let once = part.size(ceiling: ceiling) + 1
            let times = most.map { max($0, 1) } ?? least + 1
            return min(ceiling, once * min(times, ceiling) + 2)
        }
    }

    /// The parts between the marks, if it has them.
    var marked: RulePattern? {
        guard case .sequence(let parts) = self, let start = parts.firstIndex(of: .mark(isEnd: false)),
            let end = parts.firstIndex(of: .mark(isEnd: true)), start < end
        else { return nil }
        return .sequence(Array(parts[(start + 1)..<end]))
    }
}
