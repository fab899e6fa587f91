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
    /// What matching needs; made when a sentence is first matched.
    private struct Matching: Sendable {
        var program: PatternProgram
        var readers: KeptList<SlotReader>
        var filters: KeptList<KeptList<SlotFilter>>
        /// The place of each pattern among those that are tried at a token.
        var places: KeptList<Int>
        /// Those that need no word of their own, in the order of their places.
        var needless: KeptList<Int>
        /// Whether all of those begin where a clause does.
        var needlessAtClauses: Bool
        /// Whose words each pattern is.
        var voices: KeptList<PatternVoice.Mark>
    }

    private let matching: Once<Matching>
    private let index: Once<PatternIndex>
    private let names: [String]
    /// How the patterns are written, and what they say: read when a text may match one.
    private let sources: [String]
    private let patterns: Once<[WordPattern]>
    private let openings: [[SlotOpening]]
    /// Whose words each pattern is, by its number.
    let voice: @Sendable (_ pattern: Int) -> PatternVoice
    /// Tells sets apart.
    var id: Int { Int(bitPattern: ObjectIdentifier(matching)) }

    /// Compiles patterns in their order; see ``WordPattern`` for how they are written.
    ///
    /// - Parameter opens: what the readers of these names begin with; a reader that takes what is not said here would
    ///   miss it where the set wakes its detector (see ``Trigger/patterns(_:ownVoice:)``).
    /// - Parameter voice: whose words each pattern is: see ``PatternVoice``.
    package init(
        _ sources: [String], slots: KeyValuePairs<String, SlotReader> = [:], opens: [String: [SlotOpening]] = [:],
        voice: @escaping @Sendable (_ pattern: Int) -> PatternVoice = { _ in .anybody }
    ) {
        self.voice = voice
        let names = slots.map(\.key)
        let readers = slots.map(\.value)
        let all = Once { sources.map { WordPattern($0, slots: names) } }
        let openings = names.map { opens[$0] ?? [] }
        matching = Once {
            let patterns = all.value
            let places = PatternIndex.places(of: patterns)
            let needless = patterns.indices.filter { !PatternNeeds.areThere(for: patterns[$0], openings: openings) }
            return Matching(
                program: PatternProgram(patterns), readers: KeptList(readers),
                filters: KeptList(openings.map { KeptList(SlotFilter.filters(of: $0)) }),
                places: KeptList(places),
                needless: KeptList(needless.sorted { places[$0] < places[$1] }),
                needlessAtClauses: needless.allSatisfy { patterns[$0].beginsWithClause },
                voices: KeptList(patterns.indices.map { voice($0).mark }))
        }
        index = Once { PatternIndex(all.value) }
        patterns = all
        (self.names, self.sources, self.openings) = (names, sources, openings)
    }

    /// Calls back with what must stand near by for each pattern to match; those that need no word of their own are left
    /// out.
    ///
    /// - Parameter vocabulary: of the only text that is asked for: patterns that cannot wake in it are left out, most of
    ///   them unread.
    func forEachNeeds(
        in vocabulary: inout TextVocabulary?, _ body: (_ pattern: Int, _ needs: PatternNeeds) -> Void
    ) {
        guard vocabulary != nil else { return forEachNeeds(body) }
        for (number, source) in sources.enumerated() where vocabulary?.mayWake(source) == true {
            let pattern = WordPattern(source, slots: names)
            guard vocabulary?.mayWake(pattern) == true else { continue }
            if let needs = PatternNeeds(pattern, openings: openings) { body(number, needs) }
        }
    }

    /// The same for any text.
    func forEachNeeds(_ body: (_ pattern: Int, _ needs: PatternNeeds) -> Void) {
        for (number, pattern) in patterns.value.enumerated() {
            if let needs = PatternNeeds(pattern, openings: openings) { body(number, needs) }
        }
    }

    private func matcher(_ sentence: Sentence, _ matching: Matching) -> PatternMatcher {
        PatternMatcher(
            sentence: sentence, program: matching.program, readers: matching.readers, filters: matching.filters)
    }

    /// All matches, in the order of the tokens; at most one a pattern and token.
    package func matches(in sentence: Sentence) -> [PatternMatch] {
        var found: [PatternMatch] = []
        let matching = matching.value
        let isAwake = isAwake(in: sentence)
        if isAwake, matching.needless.isEmpty, !sentence.text.awake.patterns.contains(where: { $0.set == id }) {
            return found
        }
        var matcher = matcher(sentence, matching)
        if isAwake {
            collectAwake(matching, in: sentence, &matcher, into: &found)
            return found
        }
        let index = index.value
        let open = index.openings(in: sentence.tokens)
        for at in sentence.tokens.indices { collect(at: at, in: sentence, index, open: open, &matcher, into: &found) }
        return found
    }

    /// Whether any pattern matches.
    package func matchesAny(in sentence: Sentence) -> Bool {
        var found: [PatternMatch] = []
        var matcher = matcher(sentence, matching.value)
        let index = index.value
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
        let all = self.index.value
        guard let token = sentence.tokens[safe: index], all.mayBegin(token) else { return found }
        var matcher = matcher(sentence, matching.value)
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
        if matcher.mayMatch(rule, at: start) { tryMatch(rule, at: start, &matcher, into: &found) }
    }

    @inline(never)
    private func tryMatch(
        _ rule: Int, at start: Int, _ matcher: inout PatternMatcher, into found: inout [PatternMatch]
    ) {
        guard let end = matcher.match(pattern: rule, at: start), end > start,
            !found.contains(where: { $0.rule == rule && $0.tokens.lowerBound == start })
        else { return }
        append(rule, start..<end, matcher.captures, to: &found)
    }

    /// Apart from the tries, nearly all of which come to nothing.
    @inline(never)
    private func append(
        _ rule: Int, _ tokens: Range<Int>, _ captures: [(slot: Int, tokens: Range<Int>)],
        to found: inout [PatternMatch]
    ) {
        let slots = captures.map { (name: names[$0.slot], tokens: $0.tokens) }
        found.append(PatternMatch(rule: rule, tokens: tokens, slots: slots))
    }

    /// Whether some of this set woke the detector: in the sentence no others can match.
    private func isAwake(in sentence: Sentence) -> Bool {
        sentence.text.awake.holds(sentence.span) && sentence.text.awake.sets.contains(id)
    }

    /// The matches where some of this set woke the detector, tried in the order in which all would be.
    private func collectAwake(
        _ matching: Matching, in sentence: Sentence, _ matcher: inout PatternMatcher, into found: inout [PatternMatch]
    ) {
        var most = 0
        for pattern in sentence.text.awake.patterns where pattern.set == id { most += pattern.start.count }
        withUnsafeTemporaryAllocation(of: Try.self, capacity: most) { tries in
            var count = 0
            for pattern in sentence.text.awake.patterns where pattern.set == id {
                guard let word = sentence.token(at: pattern.word) else { continue }
                for back in pattern.start
                where back <= word && matcher.mayMatch(pattern.pattern, at: word - back) {
                    count = PatternSet.insert(
                        Try(word - back, matching.places[pattern.pattern], pattern.pattern), into: tries, count)
                }
            }
            var next = 0
            if !matching.needless.isEmpty {
                let silent = sentence.text.awake.silent
                for token in sentence.tokens.indices
                where !matching.needlessAtClauses || sentence.isClauseStart(token) {
                    for rule in matching.needless where matching.voices[rule].isDisjoint(with: silent) {
                        let needless = Try(token, matching.places[rule], rule)
                        while next < count, tries[next].order < needless.order {
                            tryMatch(tries[next].rule, at: tries[next].token, &matcher, into: &found)
                            next += 1
                        }
                        collect(rule, at: token, &matcher, into: &found)
                    }
                }
            }
            for entry in tries[next..<count] { tryMatch(entry.rule, at: entry.token, &matcher, into: &found) }
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
    private static func insert(
        _ entry: Try, into tries: UnsafeMutableBufferPointer<Try>, _ count: Int
    ) -> Int {
        var at = count
        while at > 0, tries[at - 1].order > entry.order {
            tries.initializeElement(at: at, to: tries[at - 1])
            at -= 1
        }
        tries.initializeElement(at: at, to: entry)
        return count + 1
    }
}
