/// Finds the names of exchanges in a sentence.
enum ExchangeReader {
    struct Mention: Sendable {
        let exchange: Exchange
        /// The name itself.
        let tokens: Range<Int>
        /// The name is also an ordinary word.
        let isAmbiguous: Bool
    }

    /// The exchange named at a token. Not `Coinbase Wallet`, in which the user holds the keys.
    static func read(_ sentence: Sentence, at index: Int) -> Mention? {
        guard let token = sentence.tokens[safe: index] else { return nil }
        let matches = names.matches(at: index, in: sentence)
        if let match = matches.max(by: { $0.tokens.count < $1.tokens.count }) {
            guard !isWallet(sentence, behind: match.tokens.upperBound) else { return nil }
            let (exchange, isAmbiguous) = owners[match.rule]
            return Mention(exchange: exchange, tokens: match.tokens, isAmbiguous: isAmbiguous)
        }
        guard token.isPossessive, let rule = byStem[token.stem] else { return nil }
        return Mention(
            exchange: owners[rule].exchange, tokens: index..<index + 1, isAmbiguous: owners[rule].isAmbiguous)
    }

    /// All exchanges named in a sentence, in order.
    static func all(in sentence: Sentence) -> [Mention] {
        var found: [Mention] = []
        var index = 0
        while index < sentence.tokens.count {
            if let mention = read(sentence, at: index) {
                found.append(mention)
                index = mention.tokens.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    private static func isWallet(_ sentence: Sentence, behind index: Int) -> Bool {
        guard let next = sentence.tokens[safe: index], wallets.contains(next) else { return false }
        guard next.gap.isSubset(of: [.space, .dash]), let name = sentence.tokens[safe: index - 1] else { return false }
        return coinbase.contains(name)
    }

    private static let wallets = WordSet("wallet")
    private static let coinbase = WordSet("coinbase okx bitget bybit crypto")

    private static let owners: [(exchange: Exchange, isAmbiguous: Bool)] = ExchangeDirectory.all.flatMap { exchange in
        exchange.words.map { _ in (exchange, false) } + exchange.ambiguous.map { _ in (exchange, true) }
    }
    private static let sources = ExchangeDirectory.all.flatMap { $0.words + $0.ambiguous }
    private static let names = PatternSet(sources)
    private static let byStem = Dictionary(
        sources.enumerated().map { (WordHash.of($0.element), $0.offset) }, uniquingKeysWith: { first, _ in first })

    /// The trigger words of all exchanges, as ``Trigger/words(_:)`` wants them.
    static let triggerWords: [String] = sources.flatMap { source in
        let word = String(source.replacing("_", with: " ").filter { $0 != "*" })
        // `на бинансе`, `с бинанса`: the engine wants whole words.
        return [word] + (source.hasSuffix("*") ? ["е", "а", "у", "ом", "и", "ы"].map { word + $0 } : [])
    }
}
