/// The line around a cue, with the numbers in it.
struct CueLine {
    let sentence: Sentence
    private let start: Int

    init(around offset: Int, in text: ScanText) {
        var start = offset
        while start > 0, offset - start < 160, text[start - 1] != 0x0a { start -= 1 }
        var end = offset
        while end < text.count, end - offset < 260, text[end] != 0x0a { end += 1 }
        // A heading over its value: `Binance ID`, line break, the digits.
        if end - offset < 32, let value = CueLine.numberLine(end, in: text) { end = value }
        self.start = start
        sentence = Sentence(whole: start..<end, in: text)
    }

    /// A row of a table or list taken as a line.
    init(whole range: Range<Int>, in text: ScanText) {
        start = range.lowerBound
        sentence = Sentence(whole: range, in: text)
    }

    private static func numberLine(_ end: Int, in text: ScanText) -> Int? {
        var at = end
        while at < end + 8, !(0x30...0x39).contains(text[at]) {
            guard " \r\n`*-".utf8.contains(text[at]) else { return nil }
            at += 1
        }
        let first = at
        while (0x30...0x39).contains(text[at]), at - first < 20 { at += 1 }
        return at - first >= 5 ? at : nil
    }

    var hasNumber: Bool {
        sentence.tokens.contains { $0.form == .number && $0.count >= 5 || $0.form == .mixed && $0.count >= 8 }
    }

    /// The index of the number that belongs to a cue: behind it, else right before it.
    ///
    /// - Parameter isPlain: whether the cue is so plain that a few words more may stand between.
    func number(near cue: Range<Int>, taken: Set<Int>, isPlain: Bool) -> Int? {
        if let last = sentence.tokens[safe: cue.upperBound - 1], last.form == .mixed, isGlued(last) {
            return cue.upperBound - 1
        }
        for index in cue.upperBound..<min(cue.upperBound + (isPlain ? 12 : 6), sentence.tokens.count) {
            guard isNumber(index), !taken.contains(index) else { continue }
            guard distance(cue.upperBound - 1, index) <= (isPlain ? 64 : 40) else { break }
            return index
        }
        for index in (max(0, cue.lowerBound - (isPlain ? 7 : 5))..<cue.lowerBound).reversed() {
            guard isNumber(index), !taken.contains(index), distance(index, cue.lowerBound) <= (isPlain ? 48 : 24)
            else { continue }
            return index
        }
        return nil
    }

    /// The bytes of the digits of a token.
    func digits(_ index: Int) -> Range<Int> {
        guard let token = sentence.tokens[safe: index] else { return 0..<0 }
        return token.form == .mixed ? token.span.lowerBound + 3..<token.span.upperBound : token.span
    }

    /// `uid60718293`
    private func isGlued(_ token: Token) -> Bool {
        guard (8...22).contains(token.count), token.prefix == CueLine.uid else { return false }
        return (token.span.lowerBound + 3..<token.span.upperBound).allSatisfy {
            (0x30...0x39).contains(sentence.text[$0])
        }
    }

    private static let uid = WordHash.of("uid")

    /// Five to nineteen digits that are no price, phone, date, version or part of an address.
    func isNumber(_ index: Int) -> Bool {
        guard let token = sentence.tokens[safe: index], token.form == .number, (5...19).contains(token.count) else {
            return false
        }
        let (before, after) = (sentence.text[token.span.lowerBound - 1], sentence.text[token.span.upperBound])
        if [0x2b, 0x24, 0x2f, 0x2e, 0x3d, 0x40, 0x2d, 0x5f, 0x26].contains(before),
            sentence.text[token.span.lowerBound - 2] != 0x20,
            !(before == 0x3d && isCueByte(token.span.lowerBound - 2))
        {
            return false
        }
        if after == 0x2d || after == 0x2f || after == 0x5f || after == 0x25 { return false }
        return !((after == 0x2e || after == 0x2c) && (0x30...0x39).contains(sentence.text[token.span.upperBound + 1]))
    }

    /// `uid=1234567`, but not `?ref=1234567`.
    private func isCueByte(_ offset: Int) -> Bool { sentence.text[offset] | 0x20 == 0x64 }

    private func distance(_ a: Int, _ b: Int) -> Int {
        guard let first = sentence.tokens[safe: a], let second = sentence.tokens[safe: b] else { return .max }
        return second.span.lowerBound - first.span.upperBound
    }

    /// Whether nothing says that the number is an example, another thing's or another person's.
    func isOwn(_ number: Int, cue: Range<Int>) -> Bool {
        let tokens = sentence.tokens
        for (index, token) in tokens.enumerated() {
            let near = abs(index - number) <= 12
            if near, CueLine.foreign.contains(token) { return false }
            if index < number, number - index <= 8, CueLine.examples.contains(token) { return false }
        }
        let lowest = min(cue.lowerBound, number)
        for index in max(0, lowest - 2)..<max(0, max(cue.upperBound, number)) {
            guard let token = tokens[safe: index] else { continue }
            // `su` is "your" in Spanish and "on" in Italian.
            if CueLine.others.contains(token), ExchangeReader.read(sentence, at: index + 1) == nil { return false }
            // `Bob's uid`; `Binance's uid` is the exchange's own.
            if token.isPossessive, index < cue.lowerBound, !CueLine.shortened.contains(token.stem),
                ExchangeReader.read(sentence, at: index) == nil
            {
                return false
            }
            if index >= cue.lowerBound, index < number, CueLine.records.contains(token) { return false }
        }
        if CueLine.foreignPhrases.matchesAny(in: sentence) { return false }
        return !CueLine.denied.matchesAny(
            in: Sentence(
                whole: digits(number).upperBound..<min(sentence.text.count, digits(number).upperBound + 24),
                in: sentence.text))
    }

    /// Games, queries, and ids of others, in more words than one.
    private static let foreignPhrases = PatternSet([
        "原神|崩坏|崩壊|鸣潮|绝区零|王者|和平精英|学マス|원신|붕괴|명조|带单员|带单|跟单|交易员|主播|这个人|那个人|骗子|トレーダー|詐欺|사기꾼",
        "parcel|package|shipment|courier|couriers|delivery_note|consignment|waybill|in_transit|out_for_delivery|shipped|paquete|envío|colis|livraison|paket|päckchen|sendung|lieferung|pacco|spedizione|encomenda|посылка|посылку|трек_номер|kargo|kurir|resi|vận_đơn|快递|运单|荷物|配送|택배|운송장",
        "where uid|user_id|userid|id", "select ~12 from", "insert_into|group_by|order_by|foreign_key|primary_key",
        "badge|nfc|rfid|mifare|chip|tag|reader|card_reader ~6 uid", "uid ~6 badge|nfc|rfid|mifare|reader",
        "send|dm|post|drop|share|submit|reply|comment|kirim|envía|enviar|manda|schick|envoie|invia|пришли|скинь|gönder|gửi ~3 your|tu|seu|deine|ton|votre|ваш|kamu|uid_kamu",
        "winner|winners|ganhador|ganador|gewinner|gagnant|vincitore|победитель|kazanan|pemenang|中奖|当選|당첨",
    ])

    /// `that's`: `is` with an apostrophe.
    private static let shortened = WordSet("mine ours that it here there what this which c")
    private static let denied = PatternSet([
        "^ is|was not|wrong|fake|an_example|someone", "^ is_not_mine|isnt_mine|not_mine",
    ])
    private static let examples = WordSet(
        "docs returns response responses schema eg g example examples sample dummy placeholder contoh ejemplo exemple esempio beispiel exemplo например пример ornek 例如 例 "
            + "instance format like misal misalnya vi_du test testing fake")
    private static let foreign = WordSet(
        "genshin trailblaze trailblazer gacha primogem primogems astrite resonator hoyolab nikke arknights honkai hsr zzz starrail mihoyo hoyoverse furina wuwa wuthering pubg mlbb mobile_legends roblox steam steamid "
            + "minecraft valorant clan guild server asia europe america геншин хонкай пабг стим сервер гильдия гильдии 原神 崩坏 원신 "
            + "assert mask_uid parse_uid gamertag nintendo xbox psn gid chown chmod container docker root linux systemd process sudo kernel passwd ldap posix wordpress weibo bilibili "
            + "trader traders copytrading scammer scammers scam мошенник")
    private static let others = WordSet(
        "your his her their someone someones friend friends user_s youre kamu anda tu su sua seu dein ihre votre ваш твой его ее её 你的 他的 "
            + "senin onun whose their_uid enter ask")
    private static let records = WordSet(
        "order orders case ticket block tx transaction txid invoice tracking phone tel call ref game match version port pid status заказ "
            + "тикет bestellung pedido commande sipariş 订单")

    /// The exchange of a number: the nearest named in its line, else in the lines above.
    func exchange(near span: Range<Int>, cue: Range<Int>) -> String? {
        let mentions = ExchangeReader.all(in: sentence)
        let cueBytes = sentence.bytes(cue)
        func gap(_ mention: ExchangeReader.Mention) -> Int {
            let bytes = sentence.bytes(mention.tokens)
            func away(_ other: Range<Int>) -> Int {
                bytes.upperBound <= other.lowerBound
                    ? other.lowerBound - bytes.upperBound : max(0, bytes.lowerBound - other.upperBound)
            }
            // Of two as near, the one before counts.
            return min(away(cueBytes), away(span)) * 2 + (bytes.lowerBound > span.lowerBound ? 3 : 0)
        }
        if let best = mentions.min(by: { gap($0) < gap($1) }), gap(best) <= 160 { return best.exchange.name }
        let above = Sentence(whole: max(0, start - 240)..<start, in: sentence.text)
        if let last = ExchangeReader.all(in: above).last(where: { !$0.isAmbiguous }) { return last.exchange.name }
        let below = Sentence(whole: sentence.end..<min(sentence.text.count, sentence.end + 120), in: sentence.text)
        return ExchangeReader.all(in: below).first { !$0.isAmbiguous }?.exchange.name
    }
}
