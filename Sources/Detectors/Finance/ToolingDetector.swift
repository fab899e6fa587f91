internal import AuditModel

/// Finds the wallets and devices that the author uses: a fake update would bear their name.
package struct ToolingDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "finance.tooling", kinds: [.tooling], name: "Wallet in use",
            summary: """
                Wallet programs and hardware wallets that the author says they use, in fourteen languages. Questions, news, \
                lists of what a program supports and the ordinary meanings of the names are left alone.
                """,
            version: 1,
            finds: [
                DetectorExample("We store the savings on a ⟦BitBox⟧", values: ["BitBox"]),
                DetectorExample("switched from ⟦Electrum⟧ over to ⟦Keystone⟧ in spring"),
                DetectorExample("my ⟦Ledger Nano⟧ arrived"), DetectorExample("у меня ⟦Trezor⟧ уже пять лет"),
                DetectorExample("je passe par ⟦Zerion⟧ chaque semaine"),
                DetectorExample("my setup: ⟦Coldcard⟧ for savings, ⟦Rabby⟧ on a burner phone"),
                DetectorExample("I use ⟦MetaMask⟧ for everything", values: ["MetaMask"]),
            ],
            ignores: [
                "would a Ledger be worth that price?", "old coins struck in electrum, gold mixed with silver",
                "supports: metamask, phantom, rabby", "a rainbow after the rain",
                "the general ledger is balanced", "my sparrow eats seeds", "the phantom of the opera",
            ])
    }

    package var triggers: [Trigger] { [.words(WalletNames.triggerWords)] }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard let sentence = Sentence.once(hit, in: text, &sink) else { return }
        let reading = UsageReading(sentence, patterns: WalletNames.usage)
        var isTrade: Bool?
        var said: Set<String> = []
        var index = 0
        while index < sentence.tokens.count {
            guard let (name, end, isPlain) = WalletNames.read(sentence, at: index) else {
                index += 1
                continue
            }
            let tokens = index..<end
            index = end
            let judged = reading.judge(tokens)
            guard judged.score >= UsageReading.threshold, !said.contains(name) else { continue }
            let span = sentence.bytes(tokens)
            // An ordinary word names a wallet only with a capital or among words of the trade.
            if !isPlain, !isOddCapital(sentence, tokens) {
                let holds = isTrade ?? CryptoContext.holds(around: span.lowerBound, in: text)
                isTrade = holds
                if !holds { continue }
            }
            said.insert(name)
            sink.add(
                Finding(
                    kind: .tooling, value: name, span: span, confidence: judged.confidence, detector: "finance.tooling",
                    fields: ["product": name],
                    reasons: judged.reasons), strength: .cued)
        }
    }

    private func isOddCapital(_ sentence: Sentence, _ tokens: Range<Int>) -> Bool {
        tokens.lowerBound > 0 && sentence.tokens[safe: tokens.lowerBound]?.isCapital == true
    }
}
