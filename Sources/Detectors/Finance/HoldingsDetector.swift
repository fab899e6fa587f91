internal import AuditModel

/// Finds how much the author says they own.
package struct HoldingsDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "finance.holdings", kinds: [.holdings], name: "Holdings",
            summary: """
                Amounts of coins, in figures or words, or of money in coins, that the author says they own, bought or lost, \
                in prose, tables and lists. Prices, market figures, wishes, other people's holdings and test data are left \
                alone.
                """,
            version: 7,
            finds: [
                DetectorExample("⟦1.5 BTC⟧ since college, still no sofa"),
                DetectorExample("we sold the couch and now own ⟦0.8 ETH⟧, folks"),
                DetectorExample("⟦nine litecoin⟧ from the year I carried parcels"),
                DetectorExample("year end audit: ⟦340 USDT⟧, one goat"),
                DetectorExample("Retirement plan: ⟦41,000 DOGE⟧ and a comfortable chair"),
                DetectorExample("my kid's college fund is ⟦900 SOL⟧"),
                DetectorExample(
                    "we own around ⟦0.37 LTC⟧", values: ["0.37 LTC"], fields: ["amount": "0.37", "asset": "LTC"]),
                DetectorExample("been hodling ⟦7 million bonk⟧ since spring", values: ["7000000 BONK"]),
                DetectorExample("wir haben ⟦8.000 TRX⟧ zurückgelegt", values: ["8000 TRX"]),
                DetectorExample("bag check: ⟦740 ADA⟧, ⟦60 jup⟧ 🫡", values: ["740 ADA", "60 JUP"]),
                DetectorExample("⟦19 SOL⟧ and counting"),
                DetectorExample("comprei ⟦27 LTC⟧ ontem"), DetectorExample("у меня ⟦3 биткоина⟧", values: ["3 BTC"]),
                DetectorExample("We put ⟦$6,200⟧ into bitcoin last autumn", values: ["6200 USD"]),
                DetectorExample("someone stole ⟦2.5k USDT⟧ from my wallet", values: ["2500 USDT"]),
                DetectorExample("⟦Four and a half ether⟧ staked since the Merge", values: ["4.5 ETH"]),
                DetectorExample("⟦65%⟧ of my savings is in ETH, yes I know", values: ["65% ETH"]),
                DetectorExample("⟦0.031 ₿⟧ and a borrowed kayak", values: ["0.031 BTC"]),
                DetectorExample(
                    "| coin | units I hold |\n|---|---|\n| ⟦ADA | 8,100⟧ |", values: ["8100 ADA"]),
                DetectorExample("I've ⟦42 LINK⟧, ⟦2100 USDC⟧ and zero patience"),
                DetectorExample(
                    "bought it myself: ⟦a quarter SOL⟧. total now ⟦14.5 SOL⟧", values: ["0.25 SOL", "14.5 SOL"]),
                DetectorExample("Ich sitz auf ⟦1,2 BTC⟧ und sag nix", values: ["1.2 BTC"]),
                DetectorExample("the list so far: car, piano, ⟦0.7 BTC⟧, one very old cat"),
                DetectorExample("half went on the roof, ⟦0.6 BTC⟧ is still mine"),
                DetectorExample("feels good: ⟦31 LTC⟧ and climbing"),
                DetectorExample("remaining after the boat: ⟦1.1 ETH⟧"),
                DetectorExample("asset | amt | where\n---|---|---\n⟦BTC | 0.118⟧ | drawer", values: ["0.118 BTC"]),
                DetectorExample("итого ⟦0,9 битка⟧ за четыре года"), DetectorExample("tinggal ⟦0.02 BTC⟧ di dompet"),
                DetectorExample("⟦XRPを一万二千枚⟧ガチホ中", values: ["12000 XRP"]),
            ],
            ignores: [
                "andai punya 1 BTC, utang lunas",
                "32 ETH staked per validator is the rule",
                "sent 2 ETH to the wrong chain? here is how it comes back",
                "\"I keep my 5 BTC in there\", said the man in the advert",
                "мама купила 1 BTC в 2016 и забыла",
                "父がビットコインを2BTC持っている",
                "I have 1200 SOL-coins in the farm game",
                "tengo 300 ETH en el juego de mi hijo",
                "у меня 5000 DOGE в игре",
                "retirement plan of the founder: 41,000 shares", "the hedge fund moved 5,000 ETH",
                "total supply: 21 million BTC", "the villain hides 500 BTC on a floppy disk, my belief was not willing",
                "sold out: 40 BTC worth of tickets", "quem tinha 50 mil DOGE hoje tem casa na praia, e não fui eu",
                "BTC is at 98 000 USD", "someday I'll own 3 LTC", "the market is worth 640M, daily volume 12B",
                "funds = {\"XMR\": 4.5}", "he has 100 BTC", "send 1 ETH and get 2 ETH back",
                "gas was 0.002 ETH", "I have $20 for lunch", "I have 2 ETH ports and one is dead",
                "if I had kept those 30 BTC I'd be on a yacht", "dad bought 200 XRP",
            ])
    }

    package var triggers: [Trigger] {
        [
            .words(
                Assets.triggerWords + [
                    "crypto", "coins", "stablecoins", "stables", "alts", "altcoins", "₿", "крипте", "крипту", "cripto",
                    "krypto",
                ]), .byte(0x24),
        ]
    }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        if hit.trigger == 1, !text.isDigit(at: hit.span.upperBound), !text.isDigit(at: hit.span.lowerBound - 1) {
            return
        }
        guard let sentence = Sentence.once(hit, in: text, &sink) else { return }
        // A row of a table is several sentences.
        let line =
            text[sentence.end] == 0x7c || text[sentence.span.lowerBound - 2] == 0x7c
            ? row(sentence, in: text) : sentence
        sink.watermark = max(sink.watermark, line.end)
        let reading = HoldingsReading(line)
        for (amount, reason) in reading.owned {
            sink.add(
                Finding(
                    kind: .holdings, value: amount.asset.isEmpty ? amount.value : amount.value + " " + amount.asset,
                    span: amount.span, confidence: amount.isMoney ? 0.65 : 0.8, detector: "finance.holdings",
                    fields: ["amount": amount.value, "asset": amount.asset], reasons: ["\u{201c}\(reason)\u{201d}"]),
                strength: .cued)
        }
    }

    private func row(_ sentence: Sentence, in text: ScanText) -> Sentence {
        Sentence(whole: text.line(around: sentence.span, cap: 200), in: text)
    }
}
