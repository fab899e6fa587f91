internal import AuditModel

/// Finds how much the author says they own.
package struct HoldingsDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "finance.holdings", kinds: [.holdings], name: "Holdings",
            summary: """
                Amounts of coins, or of money in coins, that the author says they own, bought or lost. Prices, market figures, \
                wishes, other people's holdings and test data are left alone.
                """,
            version: 1,
            finds: [
                DetectorExample(
                    "we own around ⟦0.37 LTC⟧", values: ["0.37 LTC"], fields: ["amount": "0.37", "asset": "LTC"]),
                DetectorExample("been hodling ⟦7 million bonk⟧ since spring", values: ["7000000 BONK"]),
                DetectorExample("wir haben ⟦8.000 TRX⟧ zurückgelegt", values: ["8000 TRX"]),
                DetectorExample("bag check: ⟦740 ADA⟧ 🫡"), DetectorExample("⟦19 SOL⟧ and counting"),
                DetectorExample("comprei ⟦27 LTC⟧ ontem"), DetectorExample("у меня ⟦3 биткоина⟧", values: ["3 BTC"]),
                DetectorExample("We put ⟦$6,200⟧ into bitcoin last autumn", values: ["6200 USD"]),
                DetectorExample("someone stole ⟦2.5k USDT⟧ from my wallet", values: ["2500 USDT"]),
            ],
            ignores: [
                "BTC is at 98 000 USD", "someday I'll own 3 LTC", "the market is worth 640M, daily volume 12B",
                "funds = {\"XMR\": 4.5}", "he has 100 BTC", "send 1 ETH and get 2 ETH back",
                "gas was 0.002 ETH", "I have $20 for lunch",
            ])
    }

    package var triggers: [Trigger] { [.words(Assets.triggerWords), .byte(0x24)] }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        if hit.trigger == 1, !(0x30...0x39).contains(text[hit.span.upperBound]),
            !(0x30...0x39).contains(text[hit.span.lowerBound - 1])
        {
            return
        }
        guard let sentence = Sentence.once(hit, in: text, &sink), !HoldingsCues.against.matchesAny(in: sentence) else {
            return
        }
        let owned = HoldingsCues.patterns.matches(in: sentence)
        guard !owned.isEmpty else { return }
        var index = 0
        while index < sentence.tokens.count {
            guard let amount = AmountOfAsset.read(sentence, at: index) else {
                index += 1
                continue
            }
            index = amount.tokens.upperBound
            guard let cue = owned.first(where: { isFor($0, amount.tokens) && !(amount.isMoney && $0.rule > 2) }) else {
                continue
            }
            if amount.isMoney, !CryptoContext.holds(around: amount.span.lowerBound, in: text, reach: 200) { continue }
            sink.add(
                Finding(
                    kind: .holdings, value: amount.value + " " + amount.asset, span: amount.span,
                    confidence: amount.isMoney ? 0.65 : 0.8,
                    detector: "finance.holdings", fields: ["amount": amount.value, "asset": amount.asset],
                    reasons: ["\u{201c}\(sentence.words(cue.tokens))\u{201d}"]),
                strength: .cued)
        }
    }

    /// The words of owning stand a few words before the amount, or right behind it.
    private func isFor(_ cue: PatternMatch, _ amount: Range<Int>) -> Bool {
        cue.tokens.upperBound <= amount.lowerBound + 1 && amount.lowerBound - cue.tokens.upperBound <= 6
            || cue.tokens.lowerBound >= amount.upperBound && cue.tokens.lowerBound - amount.upperBound <= 2
    }
}
