internal import AuditModel

/// Finds public complaints to an exchange: those who read them come back as "support".
package struct SupportComplaintDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "finance.support-complaint", kinds: [.supportComplaint], name: "Complaint to an exchange",
            summary: """
                The author's own trouble with an exchange that it names or speaks to: a withdrawal that hangs, a locked \
                account, papers under review, a ticket without answer, in fourteen languages. Other people's trouble, news, \
                advice, games, templates and questions in general are left alone.
                """,
            version: 9,
            finds: [
                DetectorExample("⟦Bybit не выводит третьи сутки, в чате бот⟧"),
                DetectorExample("⟦OKX has been sitting on my refund since August⟧"),
                DetectorExample("⟦Bitpanda rückt mein Geld nicht raus, angeblich eine Prüfung⟧"),
                DetectorExample("⟦Bitvavo houdt mijn geld al twee weken vast⟧"),
                DetectorExample("⟦Bitpanda rückt meine Einzahlung seit Ostern nicht heraus⟧"),
                DetectorExample("⟦OKX has been reviewing my documents for five weeks⟧"),
                DetectorExample("⟦Bitpanda sperrt seit Tagen meine Auszahlung, keiner meldet sich⟧"),
                DetectorExample("⟦Coinbase мой перевод потерял и предлагает подождать⟧"),
                DetectorExample("⟦Kraken put my transfer on manual review in May⟧"),
                DetectorExample("⟦업비트 입금이 사흘째 막혀 있네요⟧"),
                DetectorExample(
                    "⟦our Gate.io withdrawal has sat frozen for 11 days⟧. thoughts?", fields: ["exchange": "Gate"]),
                DetectorExample(
                    "⟦waiting since Easter for Bitvavo to release our coins, week four⟧",
                    fields: ["exchange": "Bitvavo"]),
                DetectorExample("⟦我的库币充值还没到账⟧", fields: ["exchange": "KuCoin"]),
                DetectorExample(
                    "@⟦Kraken my payout has been stuck since May, fix your app⟧", fields: ["exchange": "Kraken"]),
                DetectorExample("@⟦Bybit wheres my deposit, a week now⟧", fields: ["exchange": "Bybit"]),
                DetectorExample("⟦Binance me cerró la cuenta y nadie contesta⟧", fields: ["exchange": "Binance"]),
                DetectorExample(
                    "⟦Binance has held my withdrawal for nine days, ticket 77120934, and sends templates⟧",
                    values: ["Binance has held my withdrawal for nine days, and sends templates"]),
                DetectorExample(
                    "@⟦MercadoBitcoin há dez dias meu saque está parado, cadê o suporte⟧?",
                    fields: ["exchange": "Mercado Bitcoin"]),
                DetectorExample(
                    "⟦here you go, uid 54747951 on Bybit, my withdrawal has been \"processing\" since Sunday⟧",
                    fields: ["exchange": "Bybit"]),
                DetectorExample("KuCoin UID: 921409841\n⟦deposit confirmed 312 times, still not credited⟧"),
                DetectorExample("⟦Crypto.com keeps rejecting my top-up⟧", fields: ["exchange": "Crypto.com"]),
                DetectorExample("Ticket 7712093 chez Binance. ⟦Ils m'ont bloqué les retraits lundi⟧"),
                DetectorExample("⟦mandé XLM a Bitso y llevan cinco días sin acreditarlo⟧"),
                DetectorExample("⟦Young Platform dice che servono 30 giorni lavorativi per il mio deposito⟧"),
                DetectorExample("⟦芝麻开门说要收手续费才给找回⟧", fields: ["exchange": "Gate"]),
                DetectorExample("⟦KuCoin won't tell me where my USDT went⟧"),
                DetectorExample("⟦MEXC вторую неделю \"проверяет\" мой вывод⟧"),
                DetectorExample("⟦Paribu çekimimi üç gündür onaylamıyor⟧"),
                DetectorExample("⟦bitbankの本人確認が二週間終わらないんですけど⟧"),
                DetectorExample("⟦Binance froze my account and nobody answers⟧", fields: ["exchange": "Binance"]),
            ],
            ignores: [
                "Kraken still has no staking in my country",
                "I only keep an account on Bitstamp and I still don't trust it",
                "My read-only Binance script prints nothing, key attached",
                "for the hundredth time it is me, that is how Kraken knows my coins",
                "still no adverts here, but if you must sign up at bitvavo use WOOLGATHER",
                "Kraken the cat has been locked in the bathroom since Tuesday",
                "my mate's Bybit account got frozen, he is livid",
                "\"my Luno account is frozen\" is how every fraud begins",
                "у соседа заблокировали аккаунт на Bybit, поддержка молчит",
                "Bybit account passes 2,000,000 followers and still ignores every question",
                "Finally closed my Gemini account, everything of mine sits on Bitvavo now",
                "locked out of my guild, and game support ignores me",
                "al vecino le retuvieron los fondos en Bybit", "e.g. \"deposit remains frozen on a Kraken testnet\"",
                "A guy from the lawsuit says Gate blocked his payout",
                "My CoinEx ID has not changed since 2018, it's still 1407725",
                "Kraken says withdrawals take one to three business days, see their help page",
                "still no Kraken in my country, sad", "still no adverts here, but sign up at bitvavo with my code",
                "if Binance freezes your account, keep every ticket number",
                "Binance withdrawals are suspended for maintenance",
            ])
    }

    package var triggers: [Trigger] { [.words(ExchangeReader.triggerWords), .byte(0x40)] }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        if hit.trigger == 1, !HandleName.mayBegin(at: hit.span.upperBound, in: text) { return }
        guard let sentence = Sentence.once(hit, in: text, &sink) else { return }
        let mentions = ExchangeReader.all(in: sentence).filter {
            $0.isHandle || !ExchangeReader.isInAddress($0, in: sentence)
        }
        guard let mention = mentions.first(where: { $0.isHandle || ExchangeReader.isMeant($0, in: sentence) }) else {
            return
        }
        guard !isQuestionOfAManual(sentence) else { return }
        let isAddressed =
            mention.isHandle || isGreeted(mention, in: sentence)
            || Voice.neighbours(of: sentence).before.map { ExchangeReader.all(in: $0).contains(where: \.isHandle) }
                == true
        let reading = ComplaintReading(sentence)
        // `X says they sent it, the wallet says not. Mine is ...`
        let isOwn =
            reading.isOwn(isAddressed: isAddressed)
            || Voice.neighbours(of: sentence).after.map { Voice($0).isAboutMine } == true && !sentence.isQuestion
                && reading.isOwn(isAddressed: true)
        guard isOwn, !isQuoted(mention.tokens, sentence) else {
            return besides(sentence, mention, isAddressed: isAddressed, into: &sink)
        }
        let accusation = isAddressed ? reading.accusation : nil
        // `X does not pay out for the third day`: who does it stands first, and how long it lasts is told.
        let isTold = mention.tokens.lowerBound == 0 && reading.isLasting && !reading.voice.namesAuthor
        let bonus = (isAddressed ? 1.0 : 0) + (accusation == nil ? 0 : 1.5) + (isTold ? 1 : 0)
        // What the author did stands in the sentence before: `I sent ..., and X wants 15 days`.
        let told =
            reading.voice.namesAuthor
            ? false
            : Voice.neighbours(of: sentence).before.map {
                let voice = Voice($0)
                return !$0.isQuestion && !voice.has([.other, .kin, .you, .news], in: 0..<$0.tokens.count)
                    && (voice.namesAuthor || voice.has([.elided, .loose, .own], in: 0..<3))
            } ?? false
        if let trouble = reading.trouble ?? accusation, !isQuoted(trouble, sentence),
            isNear(trouble, mention.tokens, reading),
            ComplaintReading.weight(of: [reading]) + bonus + (told ? 1 : 0) >= SupportComplaintDetector.threshold
        {
            var span = sentence.bytes(0..<sentence.tokens.count)
            // `Anyone else's coins stuck at X? Mine have been for days`
            if let next = Voice.neighbours(of: sentence).after, Voice(next).isAboutMine {
                span = span.lowerBound..<max(span.upperBound, next.span.upperBound)
                sink.watermark = max(sink.watermark, next.end)
            }
            return report(span, trouble: sentence.words(trouble), mention, in: text, into: &sink)
        }
        for other in beside(sentence) {
            let beside = ComplaintReading(other)
            guard let trouble = beside.trouble, ExchangeReader.all(in: other).isEmpty, !isQuoted(trouble, other),
                beside.isOwn(isAddressed: isAddressed),
                isAddressed || beside.voice.namesAuthor || reading.voice.namesAuthor,
                ComplaintReading.weight(of: [reading, beside]) + bonus >= SupportComplaintDetector.threshold + 0.4
            else { continue }
            let (one, two) = (sentence.bytes(0..<sentence.tokens.count), other.bytes(0..<other.tokens.count))
            sink.watermark = max(sink.watermark, other.end)
            let whole = min(one.lowerBound, two.lowerBound)..<max(one.upperBound, two.upperBound)
            return report(whole, trouble: other.words(trouble), mention, in: text, into: &sink)
        }
    }

    private static let threshold = 3.6
    /// How many words may stand between the name and the trouble.
    private static let reach = 16

    /// The exchange stands in a question or the like, the author's trouble in a sentence of its own.
    private func besides(
        _ sentence: Sentence, _ mention: ExchangeReader.Mention, isAddressed: Bool, into sink: inout FindingSink
    ) {
        let first = ComplaintReading(sentence)
        for other in beside(sentence) {
            let reading = ComplaintReading(other)
            guard reading.voice.isAboutMine || isAddressed || first.isLabel, let trouble = reading.trouble,
                ExchangeReader.all(in: other).isEmpty, !isQuoted(trouble, other),
                reading.isOwn(isAddressed: isAddressed),
                ComplaintReading.weight(of: [reading]) >= SupportComplaintDetector.threshold
            else { continue }
            sink.watermark = max(sink.watermark, other.end)
            return report(
                other.bytes(0..<other.tokens.count), trouble: other.words(trouble), mention, in: sentence.text,
                into: &sink)
        }
    }

    private func report(
        _ span: Range<Int>, trouble: String, _ mention: ExchangeReader.Mention, in text: ScanText,
        into sink: inout FindingSink
    ) {
        let name = mention.exchange.name
        sink.add(
            Finding(
                kind: .supportComplaint, value: told(span, in: text), span: span,
                confidence: mention.isHandle ? 0.85 : 0.8,
                detector: "finance.support-complaint", fields: ["exchange": name],
                reasons: ["\u{201c}\(trouble)\u{201d}", "\(name) is named"]), strength: .cued)
    }

    /// What is told, without the clauses that only give the number of a ticket or case: the number is a value of its own,
    /// and with another one the complaint is still the same.
    private func told(_ span: Range<Int>, in text: ScanText) -> String {
        let whole = text.string(span)
        let clauses = whole.split(separator: ",", omittingEmptySubsequences: false)
        let kept = clauses.filter { clause in
            !(clause.utf8.count < 40 && clause.split { !$0.isNumber }.contains { $0.count >= 5 })
        }
        return kept.isEmpty || kept.count == clauses.count
            ? whole : kept.joined(separator: ",").trimmingPrefix { $0 == " " }.description
    }

    /// The sentences in which the trouble may stand that the exchange is named beside: three behind, one before.
    private func beside(_ sentence: Sentence) -> [Sentence] {
        let (before, after) = Voice.neighbours(of: sentence)
        let second = after.flatMap { Voice.neighbours(of: $0).after }
        let third = second.flatMap { Voice.neighbours(of: $0).after }
        return [after, second, third, before].compactMap { $0 }
    }

    private func isNear(_ trouble: Range<Int>, _ mention: Range<Int>, _ reading: ComplaintReading) -> Bool {
        let gap = max(trouble.lowerBound - mention.upperBound, mention.lowerBound - trouble.upperBound)
        if gap > SupportComplaintDetector.reach { return false }
        // `the cash machine ate my card, and I finally moved the coins off Kraken`
        let clause = reading.voice.clause(around: mention)
        return gap <= 8 || clause.overlaps(trouble)
            || !(clause.contains { reading.voice.isAuthor($0) }
                && clause.contains { leaving.contains(reading.sentence.tokens[$0]) })
    }

    /// `Dear Bybit, ...`
    private func isGreeted(_ mention: ExchangeReader.Mention, in sentence: Sentence) -> Bool {
        sentence.tokens[safe: mention.tokens.lowerBound - 1].map { greetings.contains($0) } ?? false
    }

    /// `**My deposit is missing.** Wait for ...` under a heading of frequent questions.
    private func isQuestionOfAManual(_ sentence: Sentence) -> Bool {
        let text = sentence.text
        let start = sentence.span.lowerBound
        if text[start - 1] == 0x2a, text[start - 2] == 0x2a { return true }
        return text.tokens(of: max(0, start - 80)..<start, limit: 30).contains { manual.contains($0) }
    }

    private func isQuoted(_ tokens: Range<Int>, _ sentence: Sentence) -> Bool {
        Quotation.holds(
            sentence.bytes(tokens), in: sentence.text, within: sentence.span.lowerBound - 4..<sentence.end + 4,
            least: 22)
    }
}

private let greetings = WordSet(
    "dear hey hi hello yo querido estimado estimados olá hola liebe liebes cher chers caro cara уважаемый алло halo chào 您好 你好"
)
private let leaving = WordSet("moved left closed switched pulled quit ditched migrated transferred withdrew")
private let manual = WordSet("faq q troubleshooting")
