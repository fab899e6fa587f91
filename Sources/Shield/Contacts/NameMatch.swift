/// Finds a brand's name in a label of a host or in the name of an account.
struct NameMatch {
    /// How much of the label is the name.
    enum Extent { case whole, token, within }

    var name: String
    var extent: Extent
    var trick: Lookalike.Trick

    /// One name of one brand, with what is compared.
    struct Target {
        let name: String
        let bytes: [UInt8]
        let skeleton: String
        let word: Brand.Word?

        init(_ name: String, word: Brand.Word?) {
            self.name = name
            bytes = Array(name.utf8)
            skeleton = Confusables.skeleton(name)
            self.word = word
        }

        /// Whether the name is long and rare enough to mean the brand wherever it stands.
        var isDistinctive: Bool { word == nil && bytes.count >= 6 }
    }

    /// A label with its shape and its parts.
    struct Label {
        let written: String
        let shape: String
        let tokens: [Substring]

        init(_ label: some StringProtocol, splitsCase: Bool = false) {
            written = String(label)
            let spaced = splitsCase ? Label.spaced(String(label)) : String(label)
            let shaped = Confusables.shape(spaced)
            tokens = shaped.split { !$0.isLetter && !$0.isNumber }
            shape = tokens.joined()
        }

        /// With a mark before each capital that begins a word: `BybitHelp` has two.
        private static func spaced(_ name: String) -> String {
            var spaced = ""
            var before: Character?
            for character in name {
                if character.isUppercase, let before, before.isLowercase { spaced.append("-") }
                spaced.append(character)
                before = character
            }
            return spaced
        }
    }

    /// The name in a label; nil where the label means something else.
    ///
    /// - Parameter isClaimed: whether the contact says that it is the brand's: any word of service beside the name is
    ///   enough then, though the name is a word of every day.
    static func find(_ target: Target, in label: Label, isClaimed: Bool = false) -> NameMatch? {
        let plain = Confusables.isPlain(label.written)
        if label.shape == target.name {
            if !plain { return NameMatch(name: target.name, extent: .whole, trick: .homoglyph) }
            return NameMatch(name: target.name, extent: .whole, trick: label.tokens.count > 1 ? .typo : .tldSwap)
        }
        // Two words side by side are no slip of one name.
        if let trick = near(label.shape[...], target), label.tokens.count == 1 || trick == .homoglyph {
            return NameMatch(name: target.name, extent: .whole, trick: trick)
        }
        for (place, token) in label.tokens.enumerated() where label.tokens.count > 1 {
            let rest = label.tokens[..<place] + label.tokens[(place + 1)...]
            guard let trick = token == target.name ? (plain ? .extraWord : .homoglyph) : near(token, target) else {
                continue
            }
            if target.word != nil,
                !(rest.allSatisfy { ServiceWords.contains($0) }
                    && rest.contains { isClaimed ? ServiceWords.isService($0) : ServiceWords.isCore($0) })
            {
                continue
            }
            return NameMatch(name: target.name, extent: .token, trick: trick)
        }
        for token in label.tokens {
            if let trick = within(token, target) { return NameMatch(name: target.name, extent: .within, trick: trick) }
        }
        return nil
    }

    /// Whether a token is the name with a slip in it.
    private static func near(_ token: Substring, _ target: Target) -> Lookalike.Trick? {
        if token == target.name { return nil }
        // Cheap before dear: most tokens are of another length.
        guard abs(token.utf8.count - target.bytes.count) <= 3 else { return nil }
        if OrdinaryWords.all.contains(token) { return nil }
        if token.hasSuffix("s"),
            target.word != nil && token.dropLast() == target.name || OrdinaryWords.all.contains(token.dropLast())
        {
            return nil
        }
        if Confusables.skeleton(String(token)) == target.skeleton { return .homoglyph }
        let tolerance = min(EditDistance.tolerance(target.bytes.count), target.word == nil ? 2 : 1)
        guard tolerance > 0, token.utf8.count > 4 else { return nil }
        let bytes = Array(token.utf8)
        guard let slips = EditDistance.between(bytes, target.bytes, limit: tolerance) else { return nil }
        if slips > 1, isShifted(bytes, target.bytes) || !LetterSlips.areLikely(bytes, target.bytes) { return nil }
        return bytes.count == target.bytes.count && bytes.sorted() == target.bytes.sorted() ? .swap : .typo
    }

    /// Whether a letter put in at one place and one left out at another have moved all between them: that makes another
    /// word, as `bitsfine` of `bitfinex`. Two letters replaced, or two pairs swapped, leave four places different at most.
    private static func isShifted(_ first: [UInt8], _ second: [UInt8]) -> Bool {
        first.count == second.count && zip(first, second).count { $0 != $1 } > 4
    }

    /// Whether the name, or the name with a slip, stands in a run of letters together with other words.
    private static func within(_ token: Substring, _ target: Target) -> Lookalike.Trick? {
        guard token.utf8.count > target.bytes.count, token.utf8.count <= 63 else { return nil }
        if let range = token.firstRange(of: target.name) {
            if target.isDistinctive { return .extraWord }
            let (head, tail) = (token[..<range.lowerBound], token[range.upperBound...])
            if let before = ServiceWords.words(in: head), let after = ServiceWords.words(in: tail),
                (before + after).contains(where: {
                    target.word == nil
                        ? ServiceWords.isService($0) : ServiceWords.isCore($0) && !ServiceWords.isOfficial($0)
                })
            {
                return .extraWord
            }
        }
        guard target.word == nil, target.bytes.count > 5 else { return nil }
        for edge in [ServiceWords.Edge.start, .end] {
            guard let service = ServiceWords.service(at: edge, of: token) else { continue }
            let rest = edge == .start ? token.dropFirst(service.count) : token.dropLast(service.count)
            if let trick = near(rest, target) { return trick }
        }
        return nil
    }
}
