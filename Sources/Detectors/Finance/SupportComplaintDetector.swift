internal import AuditModel

/// Finds public complaints to an exchange: those who read them come back as "support".
package struct SupportComplaintDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "finance.support-complaint", kinds: [.supportComplaint], name: "Complaint to an exchange",
            summary: """
                The author's own trouble with an exchange that it names: a withdrawal that hangs, a locked account, a ticket \
                without answer. Other people's trouble, games, templates and questions in general are left alone.
                """,
            version: 1,
            finds: [
                DetectorExample(
                    "⟦our Gate.io withdrawal has sat frozen for 11 days⟧. thoughts?", fields: ["exchange": "Gate"]),
                DetectorExample(
                    "⟦waiting since Easter for Bitvavo to release our coins⟧, week four",
                    fields: ["exchange": "Bitvavo"]),
                DetectorExample("⟦我的库币充值还没到账⟧", fields: ["exchange": "KuCoin"]),
                DetectorExample(
                    "@⟦Kraken my payout has been stuck since May⟧, fix your app", fields: ["exchange": "Kraken"]),
                DetectorExample("@⟦Bybit wheres my deposit⟧, a week now", fields: ["exchange": "Bybit"]),
                DetectorExample("⟦Binance me cerró la cuenta⟧ y nadie contesta", fields: ["exchange": "Binance"]),
                DetectorExample("⟦Binance froze my account⟧ and nobody answers", fields: ["exchange": "Binance"]),
            ],
            ignores: [
                "locked out of my guild, and game support ignores me",
                "al vecino le retuvieron los fondos en Bybit", "e.g. \"deposit remains frozen on a Kraken testnet\"",
                "A guy from the lawsuit says Gate blocked his payout",
                "Binance withdrawals are suspended for maintenance",
            ])
    }

    package var triggers: [Trigger] { [.words(ExchangeReader.triggerWords + ["@binance", "@coinbasesupport"])] }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard let sentence = Sentence.once(hit, in: text, &sink), let mention = ExchangeReader.all(in: sentence).first
        else { return }
        guard !ComplaintCues.against.matchesAny(in: sentence),
            let trouble = ComplaintCues.trouble.matches(in: sentence).first
        else { return }
        let speaksToIt = sentence.tokens[safe: mention.tokens.lowerBound]?.gap.contains(.at) == true
        guard speaksToIt || !ComplaintCues.addressed.matchesAny(in: sentence) else { return }
        guard ComplaintCues.own.matchesAny(in: sentence) || ComplaintCues.isOwnByVerb(trouble.rule) else { return }
        guard ExchangeReader.isMeant(mention, in: sentence) else { return }
        let span = clause(sentence, mention.tokens, trouble.tokens)
        let name = mention.exchange.name
        sink.add(
            Finding(
                kind: .supportComplaint, value: text.string(span), span: span, confidence: 0.8,
                detector: "finance.support-complaint", fields: ["exchange": name],
                reasons: ["\u{201c}\(sentence.words(trouble.tokens))\u{201d}", "\(name) is named"]), strength: .cued)
    }

    private func clause(_ sentence: Sentence, _ a: Range<Int>, _ b: Range<Int>) -> Range<Int> {
        var first = min(a.lowerBound, b.lowerBound)
        var last = max(a.upperBound, b.upperBound)
        while first > 0, sentence.tokens[safe: first].map({ $0.gap.isDisjoint(with: .clause) }) == true { first -= 1 }
        while last < sentence.tokens.count,
            sentence.tokens[safe: last].map({ $0.gap.isDisjoint(with: .clause) && !ComplaintCues.breaks.contains($0) })
                == true
        { last += 1 }
        return sentence.bytes(first..<last)
    }
}
