/// Finds the names of exchanges in a sentence.
enum ExchangeReader {
    struct Mention: Sendable {
        let exchange: Exchange
        /// The name itself.
        let tokens: Range<Int>
        /// The name is also an ordinary word.
        let isAmbiguous: Bool
        /// Spoken to or linked as an account: `@KrakenSupport`.
        var isHandle = false
    }

    /// The exchange named at a token. Not `Coinbase Wallet`, in which the user holds the keys.
    static func read(_ sentence: Sentence, at index: Int) -> Mention? {
        guard let token = sentence.tokens[safe: index] else { return nil }
        let isHandle = isHandle(token, in: sentence.text)
        let matches = names.matches(at: index, in: sentence)
        if let match = matches.max(by: { $0.tokens.count < $1.tokens.count }) {
            let (exchange, isAmbiguous) = owners[match.rule]
            guard !isWallet(exchange, sentence, behind: match.tokens.upperBound), !isJoined(match.tokens, sentence)
            else { return nil }
            let next = sentence.tokens[safe: match.tokens.upperBound]
            let isSupport = isHandle && next.map { $0.gap == .underscore && HandleName.endings.contains($0) } == true
            return Mention(
                exchange: exchange, tokens: match.tokens, isAmbiguous: isAmbiguous && !isSupport, isHandle: isHandle)
        }
        if token.isPossessive, let rule = byStem[token.stem] {
            return Mention(
                exchange: owners[rule].exchange, tokens: index..<index + 1, isAmbiguous: owners[rule].isAmbiguous)
        }
        guard isHandle, let rule = HandleName.read(token.span, in: sentence.text, names: byStem) else { return nil }
        return Mention(exchange: owners[rule].exchange, tokens: index..<index + 1, isAmbiguous: false, isHandle: true)
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

    /// Whether an ordinary word names an exchange here: among words of the trade, or beside what only a customer has.
    static func isMeant(_ mention: Mention, in sentence: Sentence) -> Bool {
        let (before, after) = (mention.tokens.lowerBound, mention.tokens.upperBound)
        // `Kraken the cat`, whatever else the name is
        if let article = sentence.tokens[safe: after], article.hash == the, article.gap == .space,
            sentence.tokens[safe: after + 1].map({ bearers.contains($0) }) == true
        {
            return false
        }
        guard mention.isAmbiguous else { return true }
        if let next = sentence.tokens[safe: after], next.gap == .space {
            if custom.contains(next) { return true }
            // `gate B12`
            if next.form != .word, next.form != .ideograph { return false }
        }
        // `uid pintu`, `app Lemon`
        if let last = sentence.tokens[safe: before - 1], custom.contains(last) || labels.contains(last) { return true }
        // `ten bucks a week on Gemini`: a capital among words of saving and pay.
        if sentence.tokens[before].isCapital,
            sentence.tokens[max(0, before - 10)..<min(sentence.tokens.count, after + 8)].contains(where: {
                money.contains($0)
            })
        {
            return true
        }
        // A name in Latin letters among ideographs.
        let beside = [before - 1, after].compactMap { sentence.tokens[safe: $0] }
        if sentence.tokens[before].isCapital, beside.contains(where: { $0.form == .ideograph && $0.gap.isEmpty }) {
            return true
        }
        if !entering.matches(in: sentence).allSatisfy({ $0.tokens.upperBound != before }) { return true }
        if owning.matches(in: sentence).contains(where: { $0.tokens.overlaps(mention.tokens) }) { return true }
        let span = sentence.bytes(mention.tokens)
        return CryptoContext.holds(around: span.lowerBound, besides: span, in: sentence.text)
    }

    /// Whether a name is part of an address: `https://www.kraken.com/...`, `r/Coinbase`, `help@kraken.com`.
    static func isInAddress(_ mention: Mention, in sentence: Sentence) -> Bool {
        isInAddress(sentence.bytes(mention.tokens), in: sentence.text)
    }

    /// The same of a name of anything.
    static func isInAddress(_ span: Range<Int>, in text: ScanText) -> Bool {
        switch text[span.lowerBound - 1] {
        case 0x2f, 0x3d, 0x26: return true
        case 0x2e, 0x2d, 0x5f: if text.isAlphanumeric(at: span.lowerBound - 2) { return true }
        case 0x40: if text.isAlphanumeric(at: span.lowerBound - 2) { return true }
        default: break
        }
        switch text[span.upperBound] {
        case 0x2f: return text.isAlphanumeric(at: span.upperBound + 1) && text[span.lowerBound - 1] != 0x20
        case 0x40: return true
        case 0x2e:
            let label = text.token(from: span.upperBound + 1, limit: 20)
            return !label.isEmpty && (text[label.upperBound] == 0x2f || text[label.upperBound] == 0x3f)
        default: return false
        }
    }

    private static func isHandle(_ token: Token, in text: ScanText) -> Bool {
        token.gap.contains(.at) && text[token.span.lowerBound - 1] == 0x40
            && !text.isAlphanumeric(at: token.span.lowerBound - 2)
    }

    private static func isWallet(_ exchange: Exchange, _ sentence: Sentence, behind index: Int) -> Bool {
        guard let next = sentence.tokens[safe: index], wallet == next.hash else { return false }
        return next.gap.isSubset(of: [.space, .dash]) && withWallets.contains(exchange.name)
    }

    /// `6 BTC e uma conta`: what ends in the word for "and" is a name with a dash only.
    private static func isJoined(_ tokens: Range<Int>, _ sentence: Sentence) -> Bool {
        guard tokens.count == 2, let last = sentence.tokens[safe: tokens.upperBound - 1] else { return false }
        return last.hash == and && last.gap.contains(.space)
    }

    private static let and = WordHash.of("e")
    private static let the = WordHash.of("the")
    /// Who bears such a name as well.
    private static let bearers = WordSet(
        "cat dog kitten puppy hamster rabbit parrot horse pony tortoise goat hen ship boat ferry band rum ride rollercoaster"
    )
    private static let wallet = WordHash.of("wallet")
    private static let withWallets: Set<String> = ["Coinbase", "OKX", "Bitget", "Bybit", "Crypto.com"]
    private static let custom = WordSet(
        "account accounts customer user users app card withdrawal withdrawals support kyc exchange deposit deposits 2fa login client earn pro "
            + "uid invite referral affiliate apy")
    /// What stands before a name that only a customer puts there.
    private static let labels = WordSet(
        "uid app aplikasi akun cuenta conta compte konto saldo broker exchange corretora borsa биржа sàn 交易所")
    /// Money as it is saved and earned.
    private static let money = WordSet(
        "bucks paycheck paycheque payday salary savings allowance nabung gajian investasi cuan komisyon maaş birikim sueldo "
            + "ahorro ahorros ahorrar salário poupança salaire épargne gehalt sparen erspartes sparplan stipendio risparmi spread spreads gebühren frais commissioni comisiones зарплата "
            + "зарплаты зарплату накопления lương tiết_kiệm dca etf etfs portfolio shitcoins stack pension pot memes quid sats"
    )

    private static let entering = PatternSet([
        "cashed|dumped|shoved|stuffed|parked|paid|put|funnel|funneled|stacked ~6 straight|right|all? into|onto",
        "paso|pasé|cambio|cambié|convierto|mando|mandé|cobro ~4 por|a|en|con",
        "trade|traded|trading|scalp|scalped|scalping|stake|staked|staking|shorted|longed|liquidated|dca|dcaing|withdraw|deposit ~4 on|at|with|via|through|from|by",
        "buy|buying|bought|sell|sold|selling|stack|stacking|compro|compré|comprando|comprei|achète|acheté|kaufe|gekauft|покупаю|купил|купила|beli|aldım|mua ~7 on|via|through|en|no|na|sur|bei|su|на|di|trên",
        "moved|shifted|switched|transferred|migrated ~8 to|onto|off", "kauf|kauf_ich ~5 über|bei|auf",
        "withdrew|withdrawing|withdrawn|deposited|depositing|cashed_out from|to|into|on|at|out_of my?",
        "locked_out_of|logged_into|log_into|signed_up_with|signed_up_for|signed_up_to|account_with|account_at|account_on|joined|withdraw_from|deposit_to my?",
    ])

    private static let owning = PatternSet(
        [
            "bei|auf <ex> ~3 konto|depot|sparplan",
            "konto|depot|sparplan|cuenta|conta|compte|conto|hesap|hesabı|аккаунт|счёт|akun bei|en|na|no|chez|su|на|di? <ex>",
            "got|have|use|own|hold|keep <ex> got|have|use|and_got|and_a ~3 regrets|debt|wallet|ledger|trezor|etf|broker",
            "<ex> ~1 hesabım|hesabı|cuenta|аккаунт", "i use|used|loved|trusted|am_on <ex> !for|to",
        ], slots: ["ex": { ExchangeDirectory.brand(at: $1, in: $0) }])

    private static let owners: [(exchange: Exchange, isAmbiguous: Bool)] = ExchangeDirectory.all.flatMap { exchange in
        exchange.words.map { _ in (exchange, false) } + exchange.ambiguous.map { _ in (exchange, true) }
    }
    private static let sources = ExchangeDirectory.all.flatMap { $0.words + $0.ambiguous }
    private static let names = PatternSet(sources)
    private static let byStem = Dictionary(
        sources.enumerated().map { (WordHash.of($0.element), $0.offset) }, uniquingKeysWith: { first, _ in first })

    /// What a name begins with: one of its words, any letter of other scripts, or the capital of a handle.
    static let opening = SlotOpening(.capital, .wide, words: sources)

    /// The trigger words of all exchanges, as ``Trigger/words(_:)`` wants them.
    static let triggerWords: [String] = sources.flatMap { source in
        let bytes = source.utf8.filter { $0 != 0x2a }
        func word(_ joint: UInt8) -> String { String(decoding: bytes.map { $0 == 0x5f ? joint : $0 }, as: UTF8.self) }
        // `на бинансе`, `с бинанса`: the engine wants whole words.
        let dotted = bytes.contains(0x5f) ? [word(0x2e)] : []
        let endings = source.utf8.last == 0x2a ? ["е", "а", "у", "ом", "и", "ы"] : []
        return [word(0x20)] + dotted + endings.map { word(0x20) + $0 }
    }
}
