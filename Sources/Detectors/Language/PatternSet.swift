/// What a reader takes at a token: the index behind its last token, or nil.
package typealias SlotReader = @Sendable (_ sentence: Sentence, _ index: Int) -> Int?

/// Where a pattern matched.
package struct PatternMatch: Sendable {
    /// Which of the patterns.
    package var rule: Int
    /// The tokens that it took.
    package var tokens: Range<Int>
    /// The tokens that readers took, by name.
    package var slots: [(name: String, tokens: Range<Int>)]

    /// The tokens that one reader took.
    package subscript(name: String) -> Range<Int>? {
        slots.first { $0.name == name }?.tokens
    }
}

/// Many word patterns, found in one walk over a sentence; a constant of a detector.
package struct PatternSet: Sendable {
    private let program: PatternProgram
    private let lazyIndex: LazyIndex
    /// The place of each pattern among those that are tried at a token.
    private let places: [Int]
    private let names: [String]
    private let readers: [SlotReader]
    private let filters: [[SlotFilter]]
    /// What must stand near by for each pattern to match; those that need no word of their own are left out.
    let needs: [(pattern: Int, needs: PatternNeeds)]
    /// Those that were left out.
    private let needless: [Int]
    /// Tells sets apart: where the program stands in memory.
    var id: Int { Int(bitPattern: program.steps) }

    /// Compiles patterns in their order; see ``WordPattern`` for how they are written.
    ///
    /// - Parameter opens: what the readers of these names begin with; a reader that takes what is not said here would
    ///   miss it where the set wakes its detector (see ``Trigger/patterns(_:)``).
    package init(
        _ sources: [String], slots: KeyValuePairs<String, SlotReader> = [:], opens: [String: [SlotOpening]] = [:]
    ) {
        let names = slots.map(\.key)
        let patterns = sources.map { WordPattern($0, slots: names) }
        program = PatternProgram(patterns)
        lazyIndex = LazyIndex(patterns)
        places = PatternIndex.places(of: patterns)
        let openings = names.map { opens[$0] ?? [] }
        needs = patterns.enumerated().compactMap { number, pattern in
            PatternNeeds(pattern, openings: openings).map { (number, $0) }
        }
        let needing = Set(needs.map(\.pattern))
        needless = patterns.indices.filter { !needing.contains($0) }
        self.names = names
        readers = slots.map(\.value)
        filters = openings.map { SlotFilter.filters(of: $0) }
    }

    private func matcher(_ sentence: Sentence) -> PatternMatcher {
        PatternMatcher(sentence: sentence, program: program, readers: readers, filters: filters)
    }

    /// All matches, in the order of the tokens; at most one a pattern and token.
    package func matches(in sentence: Sentence) -> [PatternMatch] {
        var found: [PatternMatch] = []
        var matcher = matcher(sentence)
        if isAwake(in: sentence) {
            forEachTry(in: sentence) { collect($1, at: $0, &matcher, into: &found) }
            return found
        }
        let index = lazyIndex.index
        let open = index.openings(in: sentence.tokens)
        for at in sentence.tokens.indices { collect(at: at, in: sentence, index, open: open, &matcher, into: &found) }
        return found
    }

    /// Whether any pattern matches.
    package func matchesAny(in sentence: Sentence) -> Bool {
        var found: [PatternMatch] = []
        var matcher = matcher(sentence)
        let index = lazyIndex.index
        let open = index.openings(in: sentence.tokens)
        for at in sentence.tokens.indices {
            collect(at: at, in: sentence, index, open: open, &matcher, into: &found)
            if !found.isEmpty { return true }
        }
        return false
    }

    /// The matches that begin at a token.
    package func matches(at index: Int, in sentence: Sentence) -> [PatternMatch] {
        var found: [PatternMatch] = []
        // Readers look behind the last token too.
        let all = lazyIndex.index
        guard let token = sentence.tokens[safe: index], all.mayBegin(token) else { return found }
        var matcher = matcher(sentence)
        collect(at: index, in: sentence, all, open: all.all, &matcher, into: &found)
        return found
    }

    @inline(__always)
    private func collect(
        at start: Int, in sentence: Sentence, _ index: PatternIndex, open: UInt64, _ matcher: inout PatternMatcher,
        into found: inout [PatternMatch]
    ) {
        index.forEachCandidate(sentence.tokens[start], open: open) {
            collect($0, at: start, &matcher, into: &found)
        }
    }

    @inline(__always)
    private func collect(_ rule: Int, at start: Int, _ matcher: inout PatternMatcher, into found: inout [PatternMatch])
    {
        guard let end = matcher.match(pattern: rule, at: start), end > start,
            !found.contains(where: { $0.rule == rule && $0.tokens.lowerBound == start })
        else { return }
        let slots = matcher.captures.map { (name: names[$0.slot], tokens: $0.tokens) }
        found.append(PatternMatch(rule: rule, tokens: start..<end, slots: slots))
    }

    /// Whether some of this set woke the detector: in the sentence no others can match.
    private func isAwake(in sentence: Sentence) -> Bool {
        sentence.text.awake.holds(sentence.span) && sentence.text.awake.sets.contains(id)
    }

    /// Calls back with the tokens and patterns worth trying where some of this set woke the detector, in the order in
    /// which all would be tried.
    private func forEachTry(in sentence: Sentence, _ body: (_ token: Int, _ rule: Int) -> Void) {
        let patterns = sentence.text.awake.patterns
        let own = patterns.lazy.filter { $0.set == id }
        let most = own.reduce(needless.count * sentence.tokens.count) { $0 + $1.start.count }
        guard most > 0 else { return }
        withUnsafeTemporaryAllocation(of: Try.self, capacity: most) { tries in
            var count = 0
            for pattern in own {
                guard let word = sentence.token(at: pattern.word) else { continue }
                for back in pattern.start where back <= word {
                    count = insert(Try(word - back, places[pattern.pattern], pattern.pattern), into: tries, count)
                }
            }
            for rule in needless {
                for token in sentence.tokens.indices {
                    count = insert(Try(token, places[rule], rule), into: tries, count)
                }
            }
            for entry in tries[..<count] { body(entry.token, entry.rule) }
        }
    }

    /// A token at which a pattern may begin.
    private struct Try {
        /// Orders by token, then by the place of the pattern.
        var order: UInt64
        var rule: Int

        init(_ token: Int, _ place: Int, _ rule: Int) {
            (order, self.rule) = (UInt64(truncatingIfNeeded: token) << 32 | UInt64(truncatingIfNeeded: place), rule)
        }

        var token: Int { Int(order >> 32) }
    }

    /// Keeps the tries sorted: they come nearly so, and are few.
    private func insert(_ entry: Try, into tries: UnsafeMutableBufferPointer<Try>, _ count: Int) -> Int {
        var at = count
        while at > 0, tries[at - 1].order > entry.order {
            tries.initializeElement(at: at, to: tries[at - 1])
            at -= 1
        }
        tries.initializeElement(at: at, to: entry)
        return count + 1
    }
}
