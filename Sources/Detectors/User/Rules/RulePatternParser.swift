/// Reads the small language of patterns: what regular expressions have in common, as far as a match needs no more than
/// one look at each character.
///
/// Characters stand for themselves, `\` before a sign takes it literally. `.` is any character of the line; `[a-z_]`,
/// `[^0-9]`, `\d \D \w \W \s \S` are sets; `x?`, `x*`, `x+`, `x{3}`, `x{2,}`, `x{2,5}` repeat, with a `?` behind as
/// seldom as possible; `( )` and `(?: )` group, `|` separates alternatives; `^` and `$` are the ends of a line, `\b` and
/// `\B` are the ends of a word and everywhere else. `⟦` and `⟧` mark what is reported, outside of groups; without them
/// it is the whole match.
struct RulePatternParser {
    /// What is wrong with a pattern, and at which of its characters, counted from 1.
    struct Fault: Error, Hashable {
        var column: Int
        var message: String
    }

    private let scalars: [Unicode.Scalar]
    private let ignoresCase: Bool
    private var at = 0
    private var depth = 0
    private var marks = 0

    private static let deepest = 32
    static let mostRepeats = 500

    static func pattern(_ text: String, ignoringCase: Bool) throws(Fault) -> RulePattern {
        var parser = RulePatternParser(scalars: Array(text.unicodeScalars), ignoresCase: ignoringCase)
        let pattern = try parser.choice()
        if parser.at < parser.scalars.count {
            throw parser.fault("this ) closes nothing; for the sign itself write \\)")
        }
        if parser.marks == 1 { throw parser.fault("the pattern has ⟦ without ⟧") }
        return pattern
    }

    private init(scalars: [Unicode.Scalar], ignoresCase: Bool) {
        self.scalars = scalars
        self.ignoresCase = ignoresCase
    }

    private func fault(_ message: String, at place: Int? = nil) -> Fault {
        Fault(column: (place ?? at) + 1, message: message)
    }

    private var next: Unicode.Scalar? { at < scalars.count ? scalars[at] : nil }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard next == scalar else { return false }
        at += 1
        return true
    }

    private mutating func choice() throws(Fault) -> RulePattern {
        let marksBefore = marks
        var parts = [try sequence()]
        while take("|") { parts.append(try sequence()) }
        guard parts.count > 1 else { return parts[0] }
        if marks != marksBefore { throw fault("⟦ and ⟧ cannot stand beside a | outside of groups: put it into ( )") }
        return .choice(parts)
    }

    private mutating func sequence() throws(Fault) -> RulePattern {
        var parts: [RulePattern] = []
        while let scalar = next, scalar != "|", scalar != ")" {
            if scalar == "⟦" || scalar == "⟧" {
                parts.append(try mark(scalar))
            } else {
                parts.append(try repeated(try item()))
            }
        }
        return .sequence(parts)
    }

    private mutating func mark(_ scalar: Unicode.Scalar) throws(Fault) -> RulePattern {
        guard depth == 0 else { throw fault("⟦ and ⟧ stand outside of groups") }
        guard marks == (scalar == "⟦" ? 0 : 1) else { throw fault("the pattern marks one value: ⟦ once, then ⟧ once") }
        at += 1
        marks += 1
        return .mark(isEnd: scalar == "⟧")
    }

    private mutating func item() throws(Fault) -> RulePattern {
        let start = at
        guard let scalar = next else { throw fault("the pattern ends too early") }
        at += 1
        switch scalar {
        case "(": return try group(from: start)
        case "[": return .set(try bracket(from: start))
        case ".": return .set(.inLine)
        case "^": return .assertion(.lineStart)
        case "$": return .assertion(.lineEnd)
        case "\\": return try escape(from: start)
        case "*", "+", "?", "{":
            throw fault(
                "nothing stands before this \(scalar) to repeat; for the sign itself write \\\(scalar)", at: start)
        default: return .set(cased(ScalarSet(scalar.value)))
        }
    }

    private func cased(_ set: ScalarSet) -> ScalarSet { ignoresCase ? set.ignoringCase : set }

    private mutating func group(from start: Int) throws(Fault) -> RulePattern {
        if take("?"), !take(":") {
            throw fault("of the groups with (? there is only (?: ): no look-around, no flags, no names", at: start)
        }
        depth += 1
        guard depth <= Self.deepest else { throw fault("groups are nested more than \(Self.deepest) deep", at: start) }
        let inner = try choice()
        guard take(")") else { throw fault("this ( is never closed", at: start) }
        depth -= 1
        return inner
    }

    private mutating func escape(from start: Int) throws(Fault) -> RulePattern {
        guard let scalar = next else {
            throw fault("a \\ stands at the end; for the sign itself write \\\\", at: start)
        }
        if scalar == "b" || scalar == "B" {
            at += 1
            return .assertion(scalar == "b" ? .wordBoundary : .noWordBoundary)
        }
        return .set(cased(try escapedSet(from: start)))
    }

    /// What stands behind a `\`, also inside brackets.
    private mutating func escapedSet(from start: Int) throws(Fault) -> ScalarSet {
        guard let scalar = next else {
            throw fault("a \\ stands at the end; for the sign itself write \\\\", at: start)
        }
        at += 1
        switch scalar {
        case "d": return .digits
        case "D": return ScalarSet.digits.inverted
        case "w": return .wordCharacters
        case "W": return ScalarSet.wordCharacters.inverted
        case "s": return .spaces
        case "S": return ScalarSet.spaces.inverted
        case "t": return ScalarSet(0x09)
        case "n": return ScalarSet(0x0a)
        case "r": return ScalarSet(0x0d)
        case "1"..."9":
            throw fault("a pattern cannot ask for what a group matched before (\\\(scalar))", at: start)
        default:
            let isSign = !("a"..."z").contains(scalar) && !("A"..."Z").contains(scalar) && scalar != "0"
            guard isSign else { throw fault("there is no \\\(scalar)", at: start) }
            return ScalarSet(scalar.value)
        }
    }

    private mutating func bracket(from start: Int) throws(Fault) -> ScalarSet {
        let isInverted = take("^")
        var set = ScalarSet()
        var isFirst = true
        while let scalar = next, scalar != "]" || isFirst {
            isFirst = false
            let place = at
            at += 1
            let item = scalar == "\\" ? try escapedSet(from: place) : ScalarSet(scalar.value)
            guard next == "-", at + 1 < scalars.count, scalars[at + 1] != "]" else {
                set.formUnion(item)
                continue
            }
            at += 1
            set.insert(try range(from: item, at: place))
        }
        guard take("]") else { throw fault("this [ is never closed", at: start) }
        // Before it is turned around: what a negated set leaves out, it leaves out in both cases.
        set = isInverted ? cased(set).inverted : cased(set)
        guard !set.isEmpty else { throw fault("this set holds no character", at: start) }
        return set
    }

    private mutating func range(from first: ScalarSet, at place: Int) throws(Fault) -> ClosedRange<UInt32> {
        let start = at
        guard let scalar = next else { throw fault("this [ is never closed", at: place) }
        at += 1
        let last = scalar == "\\" ? try escapedSet(from: start) : ScalarSet(scalar.value)
        guard let low = first.only, let high = last.only, low <= high else {
            throw fault("a range goes from a character to a later one, as a-z", at: place)
        }
        return low...high
    }

    private mutating func repeated(_ item: RulePattern) throws(Fault) -> RulePattern {
        var item = item
        while let scalar = next, ["*", "+", "?", "{"].contains(scalar) {
            let start = at
            at += 1
            let (least, most): (Int, Int?) =
                switch scalar {
                case "*": (0, nil)
                case "+": (1, nil)
                case "?": (0, 1)
                default: try bounds(from: start)
                }
            if case .repeated = item { throw fault("this repeats a repetition: put the inner one into ( )", at: start) }
            item = .repeated(item, least: least, most: most, isLazy: take("?"))
        }
        return item
    }

    /// `{3}`, `{2,}` or `{2,5}`, behind the bracket.
    private mutating func bounds(from start: Int) throws(Fault) -> (Int, Int?) {
        let wrong = fault(
            "a repetition is {3}, {2,} or {2,5}, up to \(Self.mostRepeats); for the sign itself write \\{", at: start)
        guard let least = number() else { throw wrong }
        var most: Int? = least
        if take(",") { most = number() }
        guard take("}"), least <= Self.mostRepeats, most ?? least <= Self.mostRepeats, least <= most ?? least,
            most != 0
        else { throw wrong }
        return (least, most)
    }

    private mutating func number() -> Int? {
        var digits = ""
        while let scalar = next, ("0"..."9").contains(scalar), digits.count < 6 {
            digits.unicodeScalars.append(scalar)
            at += 1
        }
        return Int(digits)
    }
}

extension ScalarSet {
    /// The one character that it holds.
    fileprivate var only: UInt32? {
        let count = low.nonzeroBitCount + high.nonzeroBitCount + ranges.reduce(0) { $0 + $1.count }
        guard count == 1 else { return nil }
        if low != 0 { return UInt32(low.trailingZeroBitCount) }
        return high != 0 ? UInt32(64 + high.trailingZeroBitCount) : ranges[0].lowerBound
    }
}
