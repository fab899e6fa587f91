internal import AuditModel

/// Finds deposit memos and destination tags: on a shared address they are the account.
package struct DepositMemoDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "finance.deposit-memo", kinds: [.depositMemo], name: "Deposit memo or tag",
            summary:
                "Numbers or codes beside `memo`, `destination tag` and the like, among words of coins. The chain is told from the words where they name one. Placeholders, price tags and parcels are left alone.",
            version: 1,
            finds: [
                DetectorExample(
                    "use Destination Tag ⟦835160472⟧ each time", values: ["835160472"], fields: ["chain": "xrp"]),
                DetectorExample("put memo id ⟦528306194⟧ on any hbar transfer", fields: ["chain": "hedera"]),
                DetectorExample("XLM to the exchange (memo ⟦5842603⟧)", fields: ["chain": "stellar"]),
                DetectorExample("xrp yollarken etiket ⟦360947152⟧ olmalı", fields: ["chain": "xrp"]),
                DetectorExample("deposit TON with comment ⟦40918273⟧", fields: ["chain": "ton"]),
            ],
            ignores: [
                "memo = <paste it here>, never empty", "the red tag reads 247.50",
                "etiqueta do frete 70915264 colada na caixa",
                "I got the memo about 2024", "git tag 20240131", "memo 123456789 is an example for XRP",
            ])
    }

    package var triggers: [Trigger] { [.words(MemoCues.triggers)] }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard hit.span.lowerBound >= sink.watermark else { return }
        let line = CueLine(around: hit.span.lowerBound, in: text)
        sink.watermark = max(hit.span.upperBound, line.sentence.end)
        for match in MemoCues.patterns.matches(in: line.sentence) {
            guard let number = match["memo"], !MemoCues.against.matchesAny(in: line.sentence) else { continue }
            let span = line.sentence.bytes(number)
            let value = text.string(span)
            guard !Placeholder.isPlaceholder(value), !"/.=_-".utf8.contains(text[span.lowerBound - 1]) else { continue }
            let chain = MemoCues.chain(near: span, in: text) ?? (match.rule == 0 ? "xrp" : nil)
            guard chain != nil || CryptoContext.holds(around: span.lowerBound, in: text, reach: 160) else { continue }
            sink.add(
                Finding(
                    kind: .depositMemo, value: value, span: span, confidence: chain == nil ? 0.6 : 0.85,
                    detector: "finance.deposit-memo", fields: chain.map { ["chain": $0] } ?? [:],
                    reasons: ["\u{201c}\(line.sentence.words(match.tokens))\u{201d}"]), strength: .cued)
        }
    }
}
