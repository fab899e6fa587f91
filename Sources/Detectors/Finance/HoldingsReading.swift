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
            guard !isPriced(amount), !amount.isMoney || isInCoins(amount), !isQuoted(amount) else { continue }
            if let heading {
                found.append((amount, heading.words(0..<min(8, heading.tokens.count))))
            } else if isListed(amount) {
                found.append((amount, sentence.words(0..<amount.tokens.upperBound)))
            } else if let match = match(for: amount, in: matches) {
                found.append((amount, sentence.words(match.tokens)))
            } else if let verb = verb(of: amount) {
                found.append((amount, sentence.words(verb..<verb + 1)))
            } else if isLeftToAuthor(amount) {
                found.append((amount, sentence.words(amount.tokens)))
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

    /// `"I keep 5 BTC there", says the advert`
    private func isQuoted(_ amount: AmountOfAsset) -> Bool {
        Quotation.holds(
            sentence.bytes(amount.tokens), in: sentence.text,
            within: sentence.span.lowerBound - 4..<sentence.end + 4, least: 18)
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
        if sentence.isQuestion, !voice.namesAuthor,
            start > 0 || sentence.tokens[safe: 0].map({ HoldingsReading.adverts.contains($0) }) == true
        {
            return false
        }
        // `папа купил`, `父が持っている`: a relative right before a verb that tells nothing of who acts.
        let isUnspaced = [start, start + 1].contains { sentence.tokens[safe: $0]?.form == .ideograph }
        if voice.has(.kin, in: max(0, isUnspaced ? 0 : start - 2)..<start), !voice.has(.subject, in: match.tokens),
            !hasObject(match)
        {
            return false
        }
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
        if HoldingsReading.isLedger(heading) { return true }
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

    /// Where only the author is spoken of, and nothing is sent, priced or wished for, the coins are the author's.
    private func isLeftToAuthor(_ amount: AmountOfAsset) -> Bool {
        guard !amount.isMoney, !amount.isShare, !sentence.isQuestion,
            !voice.has([.other, .kin, .you, .news, .wish, .advice, .denial, .thought], in: all),
            !sentence.tokens.contains(where: { HoldingsReading.dealings.contains($0) })
        else { return false }
        if case .author(let index) = voice.agent(of: amount.tokens), index < amount.tokens.lowerBound { return true }
        if voice.has(.third, in: all) { return isBracketed(amount) }
        if voice.has(.elided, in: 0..<2) || isAmongThings(amount) || isBracketed(amount) { return true }
        // A short sentence goes on with what the author spoke of before.
        guard sentence.tokens.count <= 10, let before = Voice.neighbours(of: sentence).before, !before.isQuestion else {
            return false
        }
        let voice = Voice(before)
        return voice.namesAuthor && !voice.has([.other, .kin, .you, .news], in: 0..<before.tokens.count)
    }

    /// `it's only a hobby (17 ETH)`
    private func isBracketed(_ amount: AmountOfAsset) -> Bool {
        sentence.tokens.count <= 14 && sentence.text[amount.span.lowerBound - 1] == 0x28
            && sentence.text[amount.span.upperBound] == 0x29 && amount.tokens.lowerBound > 3
            && amount.tokens.upperBound >= sentence.tokens.count
    }

    /// `car, piano, 0.7 BTC, one very old cat`: one of several things in a row.
    private func isAmongThings(_ amount: AmountOfAsset) -> Bool {
        guard let first = sentence.tokens[safe: amount.tokens.lowerBound],
            let next = sentence.tokens[safe: amount.tokens.upperBound]
        else { return false }
        if amount.tokens.lowerBound == 0 { return next.gap.contains(.comma) && HoldingsReading.articles.contains(next) }
        guard first.gap.contains(.comma) || first.gap.contains(.colon) else { return false }
        return next.gap.contains(.comma) || HoldingsReading.ands.contains(next)
    }

    private static let articles = WordSet(
        "a an one two three no my the un una unos mi ein eine einen kein mein une mon ma um uma meu minha uno mio один одна мой bir benim sebuah một 一"
    )
    private static let ands = WordSet("and y e et und и ve dan và")
    /// What is done with coins that then are somewhere else, and what they are worth or wanted for.
    private static let dealings = WordSet(
        "send sent sends sending transfer transfers transferred transferring pay paid pays paying price prices fee fees gas cost costs "
            + "worth swap swapped bridge bridged deposit deposited deposits withdraw withdrew withdrawal withdrawals tip tipped donate "
            + "donated reward rewards bounty prize mint minted supply cap volume order orders bid spread borrow borrowed loan owe owes "
            + "goal target need limit minimum min max bet per each charge charged refund claim airdrop trade traded traders whale pool "
            + "memo tag uid address txid hash block testnet faucet ticket fork node validator validators require requires required "
            + "enviar envié mandé mandar enviei mandei mandar envoyé envoyer gesendet geschickt überwiesen mandato inviato отправил отправила "
            + "перевел перевёл перевела скинул вывел вывожу gönderdim kirim gửi chuyển nạp rút 转 发 送 提 充 송금 보냈 출금 입금 حولت أرسلت "
            + "precio precios preço prix preis prezzo цена fiyat harga giá comisión comissão comissione gebühr frais комиссия komisyon biaya phí"
    )

    /// `my pension plan: 0.8 BTC`
    private func isListed(_ amount: AmountOfAsset) -> Bool {
        guard let token = sentence.tokens[safe: amount.tokens.lowerBound], token.gap.contains(.colon) else {
            return false
        }
        return (max(0, amount.tokens.lowerBound - 6)..<amount.tokens.lowerBound).contains {
            voice.isAuthor($0) && voice.heads[$0].contains(.me)
        }
    }

    /// `sent 2 ETH to the wrong chain? here is how …`: asked of readers.
    private static let adverts = WordSet("sent lost forgot transferred deposited bought swapped have need got")
    private static let plans = PatternSet(["retirement|pension|savings plan"])
    /// Whether a table says of coins how many of them are kept where.
    static func isLedger(_ heading: Sentence) -> Bool {
        [ledgerCoins, ledgerAmounts, ledgerPlaces].allSatisfy { column in
            heading.tokens.contains { column.contains($0) }
        }
    }

    private static let ledgerCoins = WordSet(
        "asset assets coin coins token ticker crypto moneda moeda münze monnaie монета 币 通貨 코인")
    private static let ledgerAmounts = WordSet(
        "amt amount qty quantity units balance cantidad quantidade menge anzahl quantité quantità количество кол miktar jumlah 数量 수량"
    )
    private static let ledgerPlaces = WordSet(
        "where location stored held kept wallet storage place dónde donde onde wo où dove где nerede dimana 在哪 保管 위치")

    private static let bags = PatternSet([
        "bag|bags|stack|stash|portfolio|holdings|hodl|cartera|carteira|portefeuille|bestand|portafoglio|портфель|портфолио|cüzdan|portofolio|持仓|持币|保有|보유"
    ])
    private static let holds = PatternSet([
        "bag|bags|stack|stash|portfolio|holdings|hold|own|have|hodl|keep|units|cartera|carteira|portefeuille|bestand|portafoglio|портфель|портфолио|держу|cüzdan|portofolio|持仓|持币|保有|보유|tengo|tenho|halte|habe|ho|j_ai"
    ])

    private func isPriced(_ amount: AmountOfAsset) -> Bool {
        let (start, end) = (amount.tokens.lowerBound, amount.tokens.upperBound)
        if let before = sentence.tokens[safe: start - 1] {
            if (amount.isMoney ? HoldingsCues.prices : HoldingsCues.costs).contains(before), !amount.isShare,
                !isLeft(amount)
            {
                return true
            }
        }
        if let sign = sentence.tokens[safe: start], sign.gap.contains(.at) { return true }
        return (max(0, start - 3)..<min(sentence.tokens.count, end + 2)).contains { index in
            guard !amount.tokens.contains(index) else { return false }
            // `40 SOL staked, rent unpaid`
            if index > end, (end...index).contains(where: { voice.beginsClause($0) }) { return false }
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

    private static let left = PatternSet(["voy_por|vamos_por|worth_of|worth_in|paid_me|pays_me|and_i_refuse"])

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
