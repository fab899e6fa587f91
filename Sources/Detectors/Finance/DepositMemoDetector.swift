internal import AuditModel

/// Finds deposit memos and destination tags: on a shared address they are the account.
package struct DepositMemoDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "finance.deposit-memo", kinds: [.depositMemo], name: "Deposit memo or tag",
            summary:
                "Numbers or codes beside `memo`, `destination tag` and the like, among words of coins. The chain is told from the words where they name one. Placeholders, price tags and parcels are left alone.",
            version: 8,
            finds: [
                DetectorExample("the tag on my XRP had to be ⟦830114285⟧, says the desk"),
                DetectorExample("dest tag for me is ⟦830114285⟧", fields: ["chain": "xrp"]),
                DetectorExample("мой тег для рипла ⟦830114286⟧", fields: ["chain": "xrp"]),
                DetectorExample("memo: ⟦830114287⟧ and the address above"),
                DetectorExample("⟦830114288⟧ is the comment for my TON deposit", fields: ["chain": "ton"]),
                DetectorExample(
                    "you need the memo for XLM too or it is lost: ⟦830114289⟧", fields: ["chain": "stellar"]),
                DetectorExample("it wants a memo for EOS and mine says ⟦830114285⟧"),
                DetectorExample(
                    "use Destination Tag ⟦835160472⟧ each time", values: ["835160472"], fields: ["chain": "xrp"]),
                DetectorExample("put memo id ⟦528306194⟧ on any hbar transfer", fields: ["chain": "hedera"]),
                DetectorExample("⟦7720193⟧ that's the comment you need to put for my TON deposit"),
                DetectorExample("You need the memo too or it bounces: ⟦2041887⟧. That's my account at Bitfinex"),
                DetectorExample("send atom, memo is mandatory there, mine's ⟦60213377⟧", fields: ["chain": "cosmos"]),
                DetectorExample("dest tag for me is ⟦384726109⟧, last time I forgot it"),
                DetectorExample("без коммента ⟦90317745⟧ тон не зачислят"),
                DetectorExample("XRP please, and ⟦44120987⟧ goes in the tag box", fields: ["chain": "xrp"]),
                DetectorExample("XLM to the exchange (memo ⟦5842603⟧)", fields: ["chain": "stellar"]),
                DetectorExample("xrp yollarken etiket ⟦360947152⟧ olmalı", fields: ["chain": "xrp"]),
                DetectorExample("tips with dt=⟦30418827⟧ to my ripple address", fields: ["chain": "xrp"]),
                DetectorExample(
                    "RIPPLE_DEST_TAG=⟦1849302217⟧   # mine since signup", values: ["1849302217"],
                    fields: ["chain": "xrp"]),
                DetectorExample("please put ⟦108847723⟧ in the memo box for EOS", fields: ["chain": "eos"]),
                DetectorExample("el memo de mi cuenta es ⟦2087734⟧", values: ["2087734"]),
                DetectorExample("мемо ⟦918203375⟧ обязательно, депозит в тон", fields: ["chain": "ton"]),
                DetectorExample(
                    "| coin | where | memo |\n|---|---|---|\n| XLM | GFAKE | ⟦2290618847⟧ |",
                    fields: ["chain": "stellar"]),
                DetectorExample("тоны кидай с комментарием ⟦5930174⟧, иначе не зачислит", fields: ["chain": "ton"]),
                DetectorExample("el tag de mi depósito de XRP es ⟦550192837⟧", fields: ["chain": "xrp"]),
                DetectorExample("ton gönderirken yorum kısmına ⟦5502918⟧ yazın", fields: ["chain": "ton"]),
                DetectorExample("coin | memo/tag\nATOM | ⟦229803727⟧\nXRP | ⟦13663244⟧", fields: ["chain": "cosmos"]),
                DetectorExample("my EOS deposit memo was \"⟦k7qz9wplx2⟧\", lower case", fields: ["chain": "eos"]),
                DetectorExample(
                    "support says the memo was missing but I wrote ⟦40193827⟧, XLM", fields: ["chain": "stellar"]),
                DetectorExample("j'ai mis le tag ⟦894979008⟧ pourtant, l'explorateur dit validé"),
                DetectorExample("deposit TON with comment ⟦40918273⟧", fields: ["chain": "ton"]),
            ],
            ignores: [
                "memo to all: bring 830114290 reasons",
                "comment 4471920 on the Stellar repo explains the bug",
                "the comment 88213 under the TON post got deleted",
                "| task | memo |\n|---|---|\n| plumbing | 20418 |",
                "the tag on the sheep said 55120, ripples in the pond", "comment 7720193 was removed by a mod",
                "memo = <paste it here>, never empty", "the red tag reads 247.50",
                "etiqueta do frete 70915264 colada na caixa",
                "e.g. a Cosmos memo looks like 104523877, don't copy it", "I got the memo about 2024",
                "git tag 20240131", "memo 123456789 is an example for XRP",
                "somebody sent 900 XRP with tag 5512903 instead of their own", "HR memo 2291 says badges face outwards",
                "luggage tag 0220884173 is still touring airports",
            ])
    }

    package var triggers: [Trigger] { [.words(MemoCues.triggers)] }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard hit.span.lowerBound >= sink.watermark else { return }
        let line = CueLine(around: hit.span.lowerBound, in: text)
        sink.watermark = max(hit.span.upperBound, line.sentence.end)
        guard !MemoCues.against.matchesAny(in: line.sentence) else { return }
        for cell in MemoTable.cells(below: hit.span, in: text) { report(cell, in: text, into: &sink) }
        var said: Set<Int> = []
        defer { reportLoose(hit.span, line, in: text, &said, into: &sink) }
        for match in MemoCues.patterns.matches(in: line.sentence) {
            guard let number = match["memo"] ?? match["stated"] ?? match["long"] ?? match["code"],
                !said.contains(number.lowerBound)
            else { continue }
            let span = line.sentence.bytes(number)
            let value = text.string(span)
            guard !Placeholder.isPlaceholder(value), isValue(span, in: text) else { continue }
            let chain = MemoCues.chain(near: span, in: text) ?? (MemoCues.isDestinationTag(match.rule) ? "xrp" : nil)
            guard chain != nil || match["code"] == nil && isAboutCoins(span, line, in: text) else { continue }
            said.insert(number.lowerBound)
            sink.add(
                Finding(
                    kind: .depositMemo, value: value, span: span, confidence: chain == nil ? 0.6 : 0.85,
                    detector: "finance.deposit-memo", fields: chain.map { ["chain": $0] } ?? [:],
                    reasons: ["\u{201c}\(line.sentence.words(match.tokens))\u{201d}"]), strength: .cued)
        }
    }

    /// The only long number of the line, some words before or behind the word, where the chain is named that has memos.
    private func reportLoose(
        _ cue: Range<Int>, _ line: CueLine, in text: ScanText, _ said: inout Set<Int>, into sink: inout FindingSink
    ) {
        let tokens = line.sentence.tokens
        guard said.isEmpty, let word = tokens.indices.first(where: { tokens[$0].span.overlaps(cue) }) else { return }
        let numbers = tokens.indices.filter { tokens[$0].form == .number && tokens[$0].count > 3 }
        guard numbers.count == 1, let number = numbers.first, (5...12).contains(tokens[number].count),
            abs(number - word) <= DepositMemoDetector.looseReach,
            tokens[number].gap.isDisjoint(with: [.money, .slash]),
            !line.sentence.isQuestion
        else { return }
        let span = tokens[number].span
        let isDestination = word > 0 && DepositMemoDetector.destination.contains(tokens[word - 1])
        let chain = MemoCues.chain(near: span, in: text, within: line.sentence.span) ?? (isDestination ? "xrp" : nil)
        let isMemo = DepositMemoDetector.memo.contains(tokens[word])
        guard chain != nil || isMemo && isAboutCoins(span, line, in: text), isValue(span, in: text),
            text[span.upperBound] != 0x2d, !(text[span.upperBound] == 0x2e && text.isDigit(at: span.upperBound + 1)),
            !Placeholder.isPlaceholder(text.string(span))
        else { return }
        said.insert(number)
        sink.add(
            Finding(
                kind: .depositMemo, value: text.string(span), span: span, confidence: chain == nil ? 0.6 : 0.8,
                detector: "finance.deposit-memo", fields: chain.map { ["chain": $0] } ?? [:],
                reasons: ["the only number of a line about a memo"]), strength: .cued)
    }

    private static let looseReach = 10
    private static let destination = WordSet("destination dest dst")
    private static let memo = WordSet("memo memos memoid мемо メモ 메모 ميمو")

    /// A cell of a table, whose row tells the chain.
    private func report(_ cell: Range<Int>, in text: ScanText, into sink: inout FindingSink) {
        let value = text.string(cell)
        guard !Placeholder.isPlaceholder(value),
            let chain = MemoCues.chain(near: cell, in: text, within: text.line(around: cell, cap: 180))
        else { return }
        sink.watermark = max(sink.watermark, cell.upperBound)
        sink.add(
            Finding(
                kind: .depositMemo, value: value, span: cell, confidence: 0.85, detector: "finance.deposit-memo",
                fields: ["chain": chain], reasons: ["in the column of a table for memos"]), strength: .cued)
    }

    /// Not a part of a path or number; `memo_id=1234` is.
    private func isValue(_ span: Range<Int>, in text: ScanText) -> Bool {
        switch text[span.lowerBound - 1] {
        case 0x2f, 0x2e, 0x2d, 0x5f: false
        case 0x3d: text[span.lowerBound - 2] | 0x20 >= 0x61
        default: true
        }
    }

    private func isAboutCoins(_ span: Range<Int>, _ line: CueLine, in text: ScanText) -> Bool {
        CryptoContext.holds(around: span.lowerBound, in: text, reach: 160)
            || line.sentence.tokens.contains { MemoCues.deposits.contains($0) }
    }
}
