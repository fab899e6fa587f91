internal import Detectors

/// What the patterns of signs take besides words.
enum MessageSlots {
    static let number: SlotReader = { sentence, index in
        guard let token = sentence.tokens[safe: index], token.form == .number || token.form == .mixed,
            let first = sentence.text.bytes[safe: token.span.lowerBound], first &- 0x30 < 10
        else { return nil }
        var end = index + 1
        // `1,200`, `0.02`, `№ 7731-902`.
        while end - index < 4, let next = sentence.tokens[safe: end], next.form == .number,
            next.gap.isSubset(of: [.comma, .dot, .dash]) && !next.gap.contains(.space)
        {
            end += 1
        }
        return end
    }

    /// A run of four to eight digits: a code that is handed over.
    static let digits: SlotReader = { sentence, index in
        guard let token = sentence.tokens[safe: index], token.form == .number, (4...8).contains(token.count) else {
            return nil
        }
        return index + 1
    }

    /// A number with a currency or a coin on either side.
    static let amount: SlotReader = { sentence, index in
        guard let token = sentence.tokens[safe: index] else { return nil }
        if let end = number(sentence, index) {
            if token.gap.contains(.money) { return end }
            guard let next = sentence.tokens[safe: end] else { return nil }
            if currencies.contains(next.hash) { return end + 1 }
            return next.gap.contains(.money) ? end : nil
        }
        if currencies.contains(token.hash), let end = number(sentence, index + 1) { return end }
        return nil
    }

    /// A number with `%` or its word behind it.
    static let percent: SlotReader = { sentence, index in
        guard let end = number(sentence, index), let last = sentence.tokens[safe: end - 1] else { return nil }
        let after = sentence.text.skipSpaces(from: last.span.upperBound, limit: 2)
        if sentence.text[after] == 0x25 { return end }
        guard let next = sentence.tokens[safe: end], percents.contains(next.hash) else { return nil }
        return end + 1
    }

    private static let percents: Set<UInt64> = Set(
        ["percent", "pct", "prozent", "persen", "процентов", "процента", "процент"].map { WordHash.of($0) })

    private static let currencies: Set<UInt64> = Set(
        ("usdt usdc btc eth bnb sol xrp trx ltc doge ton ada bitcoin eur euro euros usd dollar dollars gbp pounds pound chf "
            + "rub руб рублей рубля р idr rp rupiah juta ribu tl lira try vnd đồng dong triệu brl reais real mxn pesos soles k "
            + "cny rmb hkd sgd aud cad php inr rs naira € $ £ ¥ 元 美元 万 萬 dolar dolares dollari тысяч долларов евро")
            .split(separator: " ").map { WordHash.of(String($0)) })
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate subscript(safe index: Int) -> UInt8? { index >= 0 && index < count ? self[index] : nil }
}
