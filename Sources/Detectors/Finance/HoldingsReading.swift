/// Decides which amounts in a sentence are the author's own.
struct HoldingsReading {
    let sentence: Sentence
    private let voice: Voice

    init(_ sentence: Sentence) {
        self.sentence = sentence
        voice = Voice(sentence)
    }

    /// The amounts, each with the words that say that it is owned.
    var owned: [(amount: AmountOfAsset, reason: String)] {
        let amounts = self.amounts
        guard !amounts.isEmpty, !HoldingsCues.against.matchesAny(in: sentence), !isConditional,
            !voice.has(.sample, in: all)
        else { return [] }
        let matches = HoldingsCues.patterns.matches(in: sentence)
        let heading = self.heading
        var found: [(amount: AmountOfAsset, reason: String)] = []
        var last: AmountOfAsset?
        for amount in amounts {
            guard !isPriced(amount), !amount.isMoney || isInCoins(amount) else { continue }
            if let heading {
                found.append((amount, heading.words(0..<min(8, heading.tokens.count))))
            } else if isListed(amount) {
                found.append((amount, sentence.words(0..<amount.tokens.upperBound)))
            } else if let match = match(for: amount, in: matches) {
                found.append((amount, sentence.words(match.tokens)))
            } else if let verb = verb(of: amount) {
                found.append((amount, sentence.words(verb..<verb + 1)))
            } else if let last, amount.tokens.lowerBound - last.tokens.upperBound <= 2, !amount.isMoney {
                // The next of a list: `bag: 14 SOL, 600 JUP`.
                found.append((amount, sentence.words(last.tokens)))
            } else {
                continue
            }
            last = amount
        }
        return found
    }

    /// What stands over the table, list or lines of coins in which the amounts stand, if it tells of owning.
    private var heading: Sentence? {
        let start = sentence.span.lowerBound
        if let heading = Heading.above(start, in: sentence.text), isOwn(heading) { return heading }
        guard let heading = Heading.ofShortLines(above: start, in: sentence.text),
            HoldingsReading.bags.matchesAny(in: heading)
        else { return nil }
        return heading
    }

    private var all: Range<Int> { 0..<sentence.tokens.count }

    private var amounts: [AmountOfAsset] {
        var found: [AmountOfAsset] = []
        var index = 0
        while index < sentence.tokens.count {
            if let amount = AmountOfAsset.read(sentence, at: index) {
                found.append(amount)
                index = amount.tokens.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    private func match(for amount: AmountOfAsset, in matches: [PatternMatch]) -> PatternMatch? {
        matches.first { match in
            guard match["amount"]?.lowerBound == amount.tokens.lowerBound else { return false }
            return isOwn(match, amount)
        }
    }

    private func isOwn(_ match: PatternMatch, _ amount: AmountOfAsset) -> Bool {
        let start = match.tokens.lowerBound
        if voice.has(.denial, in: max(0, start - 2)..<amount.tokens.lowerBound) { return false }
        // A plan for one's old age is no wish.
        let wishes =
            HoldingsReading.plans.matchesAny(in: sentence)
            ? max(0, start - 2)..<start : max(0, start - 2)..<amount.tokens.lowerBound
        if voice.has(.wish, in: wishes) { return false }
        if sentence.isQuestion, !voice.namesAuthor, start > 0 { return false }
        // `I got ...`, whoever comes behind the amount.
        if match.tokens.contains(where: { voice.isAuthor($0) }) {
            return !voice.has([.other, .kin], in: match.tokens) || hasObject(match)
        }
        switch voice.agent(of: amount.tokens) {
        case .author: return true
        case .nobody: return HoldingsCues.isPlain(match.rule)
        case .other: return hasObject(match)
        case .reader: return false
        }
    }

    /// `someone stole 2 BTC from my wallet`: done to the author.
    private func hasObject(_ match: PatternMatch) -> Bool {
        match.tokens.contains { index in
            voice.isAuthor(index) && voice.heads[index].contains(.me)
        }
    }

    private var isConditional: Bool {
        voice.isConditional(in: 0..<3) || voice.has(.condition, in: all) && voice.has(.wish, in: all)
    }

    /// `my bag:` over a list, `units I hold` over a table.
    private func isOwn(_ heading: Sentence) -> Bool {
        let voice = Voice(heading)
        guard voice.namesAuthor || HoldingsReading.bags.matchesAny(in: heading) else { return false }
        return HoldingsReading.holds.matchesAny(in: heading)
    }

    /// `I got the toaster, the debt and 1,900 HBAR`: a verb of owning further before, with the author as its subject.
    private func verb(of amount: AmountOfAsset) -> Int? {
        let before = max(0, amount.tokens.lowerBound - 14)..<amount.tokens.lowerBound
        guard !amount.isMoney, !sentence.isQuestion,
            !voice.has([.other, .kin, .you, .wish, .denial, .thought], in: before)
        else { return nil }
        return before.reversed().first { index in
            HoldingsCues.verbs.contains(sentence.tokens[index])
                && (max(0, index - 3)..<index).contains { voice.isAuthor($0) && voice.heads[$0].contains(.subject) }
        }
    }

    /// `my pension plan: 0.8 BTC`
    private func isListed(_ amount: AmountOfAsset) -> Bool {
        guard let token = sentence.tokens[safe: amount.tokens.lowerBound], token.gap.contains(.colon) else {
            return false
        }
        return (max(0, amount.tokens.lowerBound - 6)..<amount.tokens.lowerBound).contains {
            voice.isAuthor($0) && voice.heads[$0].contains(.me)
        }
    }

    private static let plans = PatternSet(["retirement|pension|savings plan"])
    private static let bags = PatternSet([
        "bag|bags|stack|stash|portfolio|holdings|hodl|cartera|carteira|portefeuille|bestand|portafoglio|портфель|портфолио|cüzdan|portofolio|持仓|持币|保有|보유"
    ])
    private static let holds = PatternSet([
        "bag|bags|stack|stash|portfolio|holdings|hold|own|have|hodl|keep|units|cartera|carteira|portefeuille|bestand|portafoglio|портфель|портфолио|держу|cüzdan|portofolio|持仓|持币|保有|보유|tengo|tenho|halte|habe|ho|j_ai"
    ])

    private func isPriced(_ amount: AmountOfAsset) -> Bool {
        let (start, end) = (amount.tokens.lowerBound, amount.tokens.upperBound)
        if let before = sentence.tokens[safe: start - 1] {
            if (amount.isMoney ? HoldingsCues.prices : HoldingsCues.costs).contains(before), !amount.isShare {
                return true
            }
        }
        if let sign = sentence.tokens[safe: start], sign.gap.contains(.at) { return true }
        return (max(0, start - 3)..<min(sentence.tokens.count, end + 2)).contains { index in
            guard !amount.tokens.contains(index) else { return false }
            let token = sentence.tokens[index]
            return HoldingsCues.priced.contains(token) || amount.isShare && HoldingsCues.rates.contains(token)
        } && !isLeft(amount)
    }

    /// `worth` of coins, `paid me`
    private func isLeft(_ amount: AmountOfAsset) -> Bool {
        HoldingsReading.left.matches(in: sentence).contains {
            $0.tokens.overlaps(max(0, amount.tokens.lowerBound - 3)..<amount.tokens.upperBound + 3)
        }
    }

    private static let left = PatternSet(["worth_of|worth_in|paid_me|pays_me|and_i_refuse"])

    /// Whether a sum is said to be in coins or at an exchange.
    private func isInCoins(_ amount: AmountOfAsset) -> Bool {
        if amount.asset.isEmpty { return true }
        let near = max(0, amount.tokens.lowerBound - 8)..<min(sentence.tokens.count, amount.tokens.upperBound + 8)
        if near.contains(where: { !amount.tokens.contains($0) && HoldingsReading.coins.contains(sentence.tokens[$0]) })
        {
            return true
        }
        if near.contains(where: { !amount.tokens.contains($0) && Assets.ticker(sentence.tokens[$0]) != nil }) {
            return true
        }
        return ExchangeReader.all(in: sentence).contains { !$0.isAmbiguous && $0.tokens.overlaps(near) }
    }

    private static let coins = WordSet(
        "crypto cryptos coins alts altcoins stablecoins stables bitcoin wallet cripto criptos krypto крипте крипту крипта кripto memecoins memecoin shitcoins"
    )
}
