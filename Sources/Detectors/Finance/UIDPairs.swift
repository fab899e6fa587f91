/// Finds ids that stand right beside the name of their exchange, in prose, tables and lists.
enum UIDPairs {
    struct Pair {
        var exchange: String
        var span: Range<Int>
        /// A heading or cue says that these are ids.
        var isAnnounced: Bool
    }

    /// `htx 470193852`, `I'm 30918842 on Bitunix`.
    static func read(in line: CueLine, isAnnounced: Bool, taken: inout Set<Int>) -> [Pair] {
        let sentence = line.sentence
        var found: [(pair: Pair, isCounting: Bool)] = []
        for mention in ExchangeReader.all(in: sentence) {
            guard !ExchangeReader.isInAddress(mention, in: sentence),
                isAnnounced || ExchangeReader.isMeant(mention, in: sentence),
                let number = number(beside: mention.tokens, in: line, taken: taken)
            else { continue }
            let span = line.digits(number)
            guard (isAnnounced ? 5...19 : 7...19).contains(span.count),
                isAnnounced || isLikeID(span, in: sentence.text),
                !isCounted(number, in: sentence), line.isOwn(number, cue: mention.tokens)
            else { continue }
            taken.insert(number)
            found.append(
                (
                    Pair(exchange: mention.exchange.name, span: span, isAnnounced: isAnnounced),
                    !isAnnounced && isCounting(around: number, in: sentence)
                ))
        }
        // Several exchanges, each with its number, are a list of accounts whatever it is for.
        return found.filter { !$0.isCounting || found.count > 1 }.map(\.pair)
    }

    /// The rows of a table or the entries of a list below a heading: `| Bybit | 41877203 |`.
    static func below(_ heading: CueLine) -> [Pair] {
        let text = heading.sentence.text
        var found: [Pair] = []
        var start = heading.sentence.end
        for _ in 0..<14 where start < text.count && start - heading.sentence.end < 900 {
            while text[start] == 0x0a || text[start] == 0x0d { start += 1 }
            let end = text.line(around: start..<start, cap: 160).upperBound
            let row = CueLine(whole: start..<end, in: text)
            start = max(end, start + 1)
            let mentions = ExchangeReader.all(in: row.sentence)
            let numbers = row.sentence.tokens.indices.filter { row.isNumber($0) }
            guard mentions.count == 1, numbers.count == 1, let mention = mentions.first, let number = numbers.first
            else {
                // A rule between heading and rows is no end.
                if row.sentence.tokens.isEmpty || text[row.sentence.span.lowerBound] == 0x2d { continue }
                if found.isEmpty, row.sentence.tokens.count <= 8 { continue }
                break
            }
            guard row.isOwn(number, cue: mention.tokens) else { continue }
            found.append(Pair(exchange: mention.exchange.name, span: row.digits(number), isAnnounced: true))
        }
        return found
    }

    /// The number behind or before a name with nothing but linking words between.
    private static func number(beside mention: Range<Int>, in line: CueLine, taken: Set<Int>) -> Int? {
        let tokens = line.sentence.tokens
        for index in mention.upperBound..<min(mention.upperBound + 6, tokens.count) {
            if line.isNumber(index) { return taken.contains(index) ? nil : index }
            guard links.contains(tokens[index]) || tokens[index].form == .number && tokens[index].count < 4 else {
                break
            }
        }
        for index in (max(0, mention.lowerBound - 3)..<mention.lowerBound).reversed() {
            if line.isNumber(index) {
                guard !taken.contains(index), index + 1 == mention.lowerBound || places.contains(tokens[index + 1])
                else { return nil }
                // `I'm 30918842 on Bitunix`, or nothing before it.
                let isTold = index == 0 || !tokens[index].gap.isSubset(of: .space) || told.contains(tokens[index - 1])
                if isTold { return index }
                break
            }
            guard places.contains(tokens[index]) else { break }
        }
        for match in given.matches(in: line.sentence) where match.tokens.overlaps(mention) {
            if let number = match["number"]?.lowerBound, !taken.contains(number), line.isNumber(number) {
                return number
            }
        }
        return nil
    }

    /// No round number, no date.
    private static func isLikeID(_ span: Range<Int>, in text: ScanText) -> Bool {
        let end = span.upperBound
        if text[end - 1] == 0x30, text[end - 2] == 0x30, text[end - 3] == 0x30 { return false }
        guard span.count == 8, text[span.lowerBound] == 0x32, text[span.lowerBound + 1] == 0x30 else { return true }
        return text[span.lowerBound + 4] > 0x31 || text[span.lowerBound + 6] > 0x33
    }

    private static func isCounted(_ number: Int, in sentence: Sentence) -> Bool {
        sentence.tokens[safe: number + 1].map { $0.gap.isSubset(of: .space) && units.contains($0) } ?? false
    }

    /// Whether the words around count or number something else.
    private static func isCounting(around number: Int, in sentence: Sentence) -> Bool {
        (max(0, number - 6)..<min(sentence.tokens.count, number + 6)).contains {
            counting.contains(sentence.tokens[$0])
        }
    }

    private static let links = WordSet(
        "my me mine is no nr num number id user account acc exchange global pro com io của em mình tôi là saya gue aku gw adalah ist es è est it's its "
            + "minha meu mi mia mein meine moj мой моя это же eto yo o a é 是 は の を 我 的 here aquí aqui ici hier at the spot wallet هو هذا رقم है ben benim de"
    )
    private static let places = WordSet("on at over bei auf en na no di в на with su chez sur için 在 for")
    private static let told = WordSet(
        "i'm im am is ich bin soy sou suis sono я saya aku gue ben it's its mine number uid id account here hier")
    private static let units = WordSet(
        "users user customers accounts trades contracts btc eth usd usdt usdc dollars euros eur coins tokens blocks transactions followers views "
            + "people wallets addresses shares shib pepe doge sats satoshis units votes orders lines rows requests won yen rub rp idr vnd tl try brl"
    )
    private static let counting = WordSet(
        "memo comment tag destination мемо комментарий 备注 メモ 메모 volume contracts liquidations article ticket case order orders block listing announcement issue commit build error version phone hotline "
            + "trader traders price market supply fee fees txid tx hash invoice height")
    private static let given = PatternSet(
        [
            "<number> ~8 <ex> gave|gives|assigned|issued", "<number> ~3 is|was ~5 <ex> gave|assigned|number|id|account",
            "<ex> ~2 knows|lists|calls|has|says|shows ~1 me|im|i_am ~2 <number>",
            "my|our|mein|meine|mi|mon|meu|minha|mio|мой|benim ~1 <ex> ~1 profile|profil|account|acct|perfil|compte|konto|cuenta|conta|profilo ~3 says|shows|reads|number|nummer|numéro|numero|número|nr|is <number>",
            "<ex> ~1 acct|account|akun|konto|compte|cuenta|conta|hesap|profile no|nr|num|number|nummer|numéro|numero|número|nomor|kodum <number>",
            "<ex> ~1 kullanıcı kodum|numaram|no <number>",
            "akun|cuenta|konto|compte|conta|hesap|account ~1 <ex> ~2 no|nr|number|nummer|numéro|numero|nomor <number>",
            "user|member|customer|account|kunde|utente|usuario|usuário ~1 <number> on|at|over_at|bei|na|en|sur|di|su <ex>",
            "im|i_am|soy|sou|ich_bin|je_suis|sono|я ~1 user|member|customer|number|nummer|usuario|usuário|kunde|utente? <number> on|at|over_at|bei|na|en|sur|di|su|на <ex>",
            "internal|internally|interne|interna|внутренний ~2 transfer|transferencia|transferência|überweisung|перевод? ~4 <ex> ~3 <number>",
            "<ex> ~2 internal|internally ~2 <number>",
            "registered|joined|signed_up|registriert|registrado|cadastrado|inscrit|iscritto ~6 <ex> <number>",
            "<ex> ~4 search|search_for|find|look_up ~1 <number> ~2 me|thats_me|its_me", "<ex> ~1 账号|帳號|账户 ~1 <number>",
        ],
        slots: [
            "number": { sentence, index in
                sentence.tokens[safe: index].flatMap {
                    $0.form == .number && (5...19).contains($0.count) ? index + 1 : nil
                }
            }, "ex": { ExchangeReader.read($0, at: $1)?.tokens.upperBound },
        ])
}
