internal import AuditModel

/// Finds what tells that the author has an account at an exchange: which brand an impostor would wear.
package struct ExchangeUsageDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "finance.exchange-usage", kinds: [.exchangeUsage], name: "Exchange in use",
            summary: """
                The author's own use of an exchange in words, in fourteen languages: buying, trading, withdrawing there, an \
                account of theirs, something that the exchange did to them. Questions, news, advice, lists of what a \
                library supports, and wallets that only bear an exchange's name are left alone; names that are ordinary \
                words count among words of the trade only.
                """,
            version: 8,
            finds: [
                DetectorExample("sinds 2018 bij ⟦Bitvavo⟧, nooit gedoe"),
                DetectorExample("ogni mese 30 euro su ⟦Young Platform⟧, poi vediamo"),
                DetectorExample("pounds in through ⟦Bitstamp⟧, the rest under a brick"),
                DetectorExample("cold money on paper, hot money on ⟦Bitvavo⟧"),
                DetectorExample("dual citizen, ⟦Kraken⟧ customer, terrible cook"),
                DetectorExample("I only ever traded on ⟦Gemini⟧, which box do I tick?"),
                DetectorExample("hep ⟦Paribu⟧'dayım, komisyonu pahalı da olsa", values: ["Paribu"]),
                DetectorExample("every payday a slice goes into ⟦Coinbase⟧"),
                DetectorExample("fiat goes in through ⟦Bitpanda⟧, the rest I forget"),
                DetectorExample("honestly ⟦bitstamp⟧ does everything i need"),
                DetectorExample("ended up on ⟦MEXC⟧ again at three"),
                DetectorExample("father of two, ⟦Bitget⟧ degen", values: ["Bitget"]),
                DetectorExample("we divide it between ⟦Bitpanda⟧ and ⟦Kraken⟧, half and half"),
                DetectorExample("I split it between ⟦Bitget⟧ and a sock", values: ["Bitget"]),
                DetectorExample(
                    "cobro en dólares, los paso a ⟦Bitso⟧ y de ahí al banco", fields: ["exchange": "Bitso"]),
                DetectorExample("I trade on ⟦Bybit⟧ most evenings", values: ["Bybit"], fields: ["exchange": "Bybit"]),
                DetectorExample("just moved my BTC off ⟦Coinbase⟧", values: ["Coinbase"]),
                DetectorExample("my ⟦Binance⟧ account asks for a selfie again"),
                DetectorExample("⟦Kraken⟧ froze my account last night"),
                DetectorExample("Bought more ETH on ⟦kraken⟧ yesterday", values: ["Kraken"]),
                DetectorExample("fiat goes in through ⟦Bitpanda⟧, gambling happens on ⟦MEXC⟧, tears happen at home"),
                DetectorExample("honestly ⟦bitstamp⟧ does everything i need"),
                DetectorExample("moved my pension pot of memes from one app to ⟦gemini⟧ last spring"),
                DetectorExample("seit der Pleite kauf ich nur noch über ⟦Bison⟧"),
                DetectorExample("paying for groceries with the ⟦Crypto.com⟧ card like a clown"),
                DetectorExample("I stopped using ⟦Bitfinex⟧ in March"),
                DetectorExample("Mein Konto bei ⟦Bitpanda⟧ ist endlich verifiziert"),
                DetectorExample("покупаю на ⟦бинансе⟧ каждый месяц", values: ["Binance"]),
                DetectorExample("uso ⟦Bitso⟧ desde hace tres años", values: ["Bitso"]),
                DetectorExample("been buying ten bucks a week on ⟦Gemini⟧ since spring", values: ["Gemini"]),
                DetectorExample("ben yıllardır ⟦BtcTürk⟧ kullanıyorum", values: ["BtcTurk"]),
                DetectorExample("gue pake ⟦Pintu⟧ buat nabung 50rb seminggu"),
                DetectorExample("⟦Swissquote⟧ is where my coins sleep"),
                DetectorExample("XLM from ⟦Uphold⟧, where I've been since 2019"),
                DetectorExample("asset | amt | where\n---|---|---\nDOT | 640 | ⟦Kraken⟧"),
                DetectorExample("我在⟦币安⟧买的", values: ["Binance"]),
            ],
            ignores: [
                "I work next to the Bitstamp office, nice coffee",
                "I'd rather keep cash in a boot than on Binance",
                "the woman who cuts my hedge is on Binance all day",
                "the tutorial says open a Coinbase account first",
                "no interview with Kraken yet, recruiter went quiet",
                "every payday the pub gets a slice of me",
                "我妈在币安亏了钱",
                "my mate's Bybit account got frozen, he is livid",
                "my aunt moved to Kraken Road, past the bakery",
                "my parcel went with Binance Couriers",
                "nghe đâu sàn Bybit lại gặp chuyện",
                "API keys without an IP list now expire after ninety days on Bybit, so rotate",
                "Should I use Binance or Kraken?", "Coinbase reported its quarterly revenue", "a kraken sank the ship",
                "We never deposited at Phemex", "supported brokers: phemex, kraken, bitvavo",
                "Coinbase Wallet keeps failing to connect for me",
                "please stop using Bitstamp, everyone", "My sister trades on Bybit",
                "El Salvador tem 6 mil BTC e minha conta de luz tem 300 reais",
                "Gemini rising, Leo moon, and no paycheck",
                "everything goes through the gate by the river", "they moved the boat from the dock to the river",
                "money goes in circles, says a Coinbase analyst", "his salary lands on Binance, hers on the cat",
                "the river was high and we took the gate",
                "Does anyone know whether Binance lists it?",
            ])
    }

    package var triggers: [Trigger] { [.words(ExchangeReader.triggerWords)] }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard hit.span.lowerBound >= sink.watermark else { return }
        var sentence = Sentence(containing: hit.span.lowerBound, in: text, floor: sink.watermark)
        // A row of a table is one statement.
        if text[text.skipSpaces(from: text.line(around: hit.span, cap: 200).lowerBound)] == 0x7c {
            sentence = Sentence(whole: text.line(around: hit.span, cap: 200), in: text)
        }
        sink.watermark = max(hit.span.upperBound, sentence.end)
        let mentions = ExchangeReader.all(in: sentence).filter { !ExchangeReader.isInAddress($0, in: sentence) }
        guard !mentions.isEmpty else { return }
        let reading = UsageReading(sentence, patterns: UsagePatterns.exchanges)
        var said: Set<String> = []
        for (mention, judged) in zip(mentions, reading.judge(mentions.map(\.tokens))) {
            guard judged.score >= UsageReading.threshold, said.insert(mention.exchange.name).inserted else { continue }
            let span = sentence.bytes(mention.tokens)
            let isBrand =
                judged.score >= 3.6 && ExchangeDirectory.brand(at: mention.tokens.lowerBound, in: sentence) != nil
            guard isBrand || ExchangeReader.isMeant(mention, in: sentence) else { continue }
            sink.add(
                Finding(
                    kind: .exchangeUsage, value: mention.exchange.name, span: span, confidence: judged.confidence,
                    detector: description.id, fields: ["exchange": mention.exchange.name], reasons: judged.reasons),
                strength: .cued)
        }
    }
}
