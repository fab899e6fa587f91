/// Codes announced in words: `my Binance referral code is QP55KX10`.
enum ReferralWords {
    static func find(in sentence: Sentence) -> [ReferralCode] {
        let matches = patterns.matches(in: sentence)
        guard !matches.isEmpty, !sentence.isQuestion else { return [] }
        let mentions = ExchangeReader.all(in: sentence)
        var found: [ReferralCode] = []
        for match in matches {
            guard let token = match["code"] else { continue }
            let span = codeSpan(at: token.lowerBound, in: sentence)
            if let before = sentence.tokens[safe: match.tokens.lowerBound - 1], otherCodes.contains(before) { continue }
            guard !found.contains(where: { $0.span.overlaps(span) }), !isInLink(span, in: sentence.text) else {
                continue
            }
            guard let exchange = exchange(mentions, near: span, match: match, in: sentence) else { continue }
            found.append(ReferralCode(exchange: exchange, code: sentence.text.string(span), span: span))
        }
        return found
    }

    /// In the sentence, else in the line before the cue.
    private static func exchange(
        _ mentions: [ExchangeReader.Mention], near span: Range<Int>, match: PatternMatch, in sentence: Sentence
    ) -> String? {
        if let near = mentions.min(by: { distance($0, span, sentence) < distance($1, span, sentence) }) {
            return near.exchange.name
        }
        // Rules that say "referral" need no exchange in the same sentence.
        guard match.rule < referralRules else { return nil }
        let above = Sentence(
            whole: max(0, sentence.span.lowerBound - 160)..<sentence.span.lowerBound, in: sentence.text)
        let below = Sentence(whole: sentence.end..<min(sentence.text.count, sentence.end + 100), in: sentence.text)
        return
            (ExchangeReader.all(in: above).last { !$0.isAmbiguous }
            ?? ExchangeReader.all(in: below).first { !$0.isAmbiguous })?
            .exchange.name
    }

    private static func distance(_ mention: ExchangeReader.Mention, _ span: Range<Int>, _ sentence: Sentence) -> Int {
        let bytes = sentence.bytes(mention.tokens)
        return bytes.upperBound <= span.lowerBound
            ? span.lowerBound - bytes.upperBound : max(0, bytes.lowerBound - span.upperBound)
    }

    private static func isInLink(_ span: Range<Int>, in text: ScanText) -> Bool {
        "/=&.".utf8.contains(text[span.lowerBound - 1]) || text[span.upperBound] == 0x2f
    }

    private static let otherCodes = WordSet(
        "error status verification discount coupon 2fa zip postal area country qr source exit sms otp bar")
    private static let referralRules = 4
    private static let patterns = PatternSet(
        [
            "referral|referal|ref|invite|invitation|affiliate|partner|реферальный|пригласительный code|id|link|код ~3 <code>",
            "邀请码|邀請碼|推荐码|招待コード|紹介コード|추천인_코드|추천인코드|추천인|추천코드|einladungscode|empfehlungscode ~2 <code>",
            "código|codigo|codice|code|kode|kod|mã de|di|d|do|giới? referido|referidos|referral|referência|indicação|invito|invitación|"
                + "invitation|parrainage|undangan|davet|thiệu ~2 <code>",
            "davet|referans kodum|kodu|kodumu ~2 <code>",
            "code|código|codigo|codice|kode|kod|kodu|код ~2 <code>",
        ], slots: ["code": { sentence, index in isCode(sentence, index) ? index + 1 : nil }])

    /// Letters with digits, or capitals: no ordinary word.
    private static func isCode(_ sentence: Sentence, _ index: Int) -> Bool {
        guard sentence.tokens.indices.contains(index) else { return false }
        let span = codeSpan(at: index, in: sentence)
        let bytes = span.map { sentence.text[$0] }
        guard (4...24).contains(bytes.count), bytes.allSatisfy({ $0 < 0x80 }) else { return false }
        let digits = bytes.count { (0x30...0x39).contains($0) }
        let capitals = bytes.count { (0x41...0x5a).contains($0) }
        let hasPart = bytes.contains(0x2d)
        guard
            digits > 0 && digits < bytes.count || digits == bytes.count && digits >= 6
                || capitals == bytes.count && capitals >= 5
                || hasPart && capitals > 0
        else { return false }
        let code = sentence.text.string(span)
        return !Placeholder.isTemplate(code) && !Placeholder.isPlaceholder(code) && !code.hasPrefix("0x")
            && (hasPart || ExchangeReader.read(sentence, at: index) == nil)
    }

    /// A code may hold `-` and `_`.
    private static func codeSpan(at index: Int, in sentence: Sentence) -> Range<Int> {
        guard let first = sentence.tokens[safe: index] else { return 0..<0 }
        var end = first.span.upperBound
        var next = index + 1
        while let token = sentence.tokens[safe: next], token.gap == .dash || token.gap == .underscore,
            token.form != .ideograph,
            token.span.lowerBound == end + 1
        {
            end = token.span.upperBound
            next += 1
        }
        return first.span.lowerBound..<end
    }
}
