/// Codes announced in words: `my Binance referral code is QP55KX10`.
enum ReferralWords {
    static func find(in sentence: Sentence) -> [ReferralCode] {
        let matches = patterns.matches(in: sentence)
        guard !matches.isEmpty, !sentence.isQuestion, !against.matchesAny(in: sentence) else { return [] }
        let mentions = ExchangeReader.all(in: sentence)
        var found: [ReferralCode] = []
        for match in matches.sorted(by: { $0.rule < $1.rule }) {
            guard
                let token = match["code"] ?? match["word"] ?? match["capitals"] ?? match["shouted"] ?? match["lone"]
            else { continue }
            // What is typed in somewhere is a code of an invitation only beside an exchange that one joins.
            if match.rule >= looseRules,
                mentions.isEmpty || !joining.matchesAny(in: sentence) || !isShouted(token.lowerBound, sentence)
            {
                continue
            }
            if match["word"] != nil || match["capitals"] != nil || match.rule == referralRules,
                !gains.matchesAny(in: sentence) || mentions.isEmpty
            {
                continue
            }
            // `code: bingx-HT61D` is one code.
            if match.rule == 1, sentence.tokens[token.lowerBound].gap == .dash { continue }
            let span = codeSpan(at: token.lowerBound, in: sentence)
            guard !isOfOthers(match, in: sentence), !isAnother(match, in: sentence),
                !found.contains(where: { $0.span.overlaps(span) }), !isInLink(span, in: sentence.text),
                let exchange = exchange(mentions, near: span, match: match, in: sentence)
            else { continue }
            found.append(ReferralCode(exchange: exchange, code: sentence.text.string(span), span: span))
        }
        return found
    }

    /// Whether the line tells that such links are not wanted: `links like ... are banned here`.
    static func isRuleOfPlace(around link: Range<Int>, in text: ScanText) -> Bool {
        let line = text.line(around: link, cap: 120)
        func holds(_ words: CueWords) -> Bool {
            words.last(in: text, within: line.lowerBound..<link.lowerBound) != nil
                || words.first(in: text, within: link.upperBound..<line.upperBound) != nil
        }
        return holds(kinds) && holds(verdicts)
    }

    private static let kinds = CueWords([
        "link", "links", "codes", "spam", "liens", "lien", "enlaces", "enlace", "ссылки", "ссылок", "tautan", "linki",
        "链接", "リンク", "링크", "روابط",
    ])
    private static let verdicts = CueWords([
        "banned", "forbidden", "not allowed", "prohibited", "will be deleted", "get deleted", "removed", "interdits",
        "interdit", "prohibidos", "prohibido", "prohibidas", "proibidos", "proibido", "verboten", "gelöscht", "vietati",
        "vietato", "запрещены", "запрещено", "удаляются", "yasak", "dilarang", "cấm", "禁止", "금지", "ممنوعة", "ممنوع",
    ])

    /// `Marek's code`, `his code`
    private static func isOfOthers(_ match: PatternMatch, in sentence: Sentence) -> Bool {
        (max(0, match.tokens.lowerBound - 2)..<match.tokens.upperBound).contains { index in
            let token = sentence.tokens[index]
            return others.contains(token) || token.isPossessive && ExchangeReader.read(sentence, at: index) == nil
        }
    }

    /// `error code`, `discount code`
    private static func isAnother(_ match: PatternMatch, in sentence: Sentence) -> Bool {
        guard match.rule >= referralRules, let before = sentence.tokens[safe: match.tokens.lowerBound - 1] else {
            return false
        }
        return otherCodes.contains(before)
    }

    /// In the sentence, else in the line before the cue.
    private static func exchange(
        _ mentions: [ExchangeReader.Mention], near span: Range<Int>, match: PatternMatch, in sentence: Sentence
    ) -> String? {
        let meant = mentions.filter { ExchangeReader.isMeant($0, in: sentence) || match.rule < referralRules }
        if let near = meant.min(by: { distance($0, span, sentence) < distance($1, span, sentence) }) {
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
        "error status verification discount coupon 2fa zip postal area country qr source exit sms otp bar backup swift bic dress morse hs"
    )
    private static let others = WordSet(
        "his her their someone someones somebody's her's whose su sus seu sua ihr ihren sein seinen son leur suo его её их onun 他的 她的"
    )
    private static let against = PatternSet([
        "gamertag|nintendo|xbox|psn|pokemon|pokémon|fortnite|switch_code|friend_codes",
        "no|without|any|anyone ~1 referral|ref|invite|affiliate codes|links",
        "gamertag|xbox|nintendo|psn|playstation|steam|switch|pokemon|fortnite",
        "removed|banned|forbidden|not_allowed|prohibited ~4 referral|codes|links",
        "joined|signed_up|registered|went ~2 under|with|through ~1 his|her|their",
        "looking_for|need|want|searching a|an|any ~2 referral|ref|invite code|link",
    ])

    /// Below it, rules that say what the code is for.
    private static let referralRules = 11
    private static let patterns = PatternSet(
        [
            "<code> as|como|als|comme|come|как|olarak|sebagai|làm ~2 friend|friends|friend_code|freundescode|promo|bonus|invite|invitation|referral|ref|referido|referidos|einladungscode|empfehlungscode|parrainage|convite|invito|инвайт|davet|undangan",
            "código|codigo|codice|code|kode|kod|kodu|код|mã|كود <ex> ~3 <code>",
            "referral|referal|refferal|ref|invite|invitation|affiliate|partner|refer|реферальный|пригласительный|реф|партнерский code|codes|id|link|key|код|ссылка ~3 <code>",
            "referral|referal|invite|invitation|refcode|reflink|parrainage|parrain|рефка|рефкод|рефералка|промокод|реферал|einladungscode|empfehlungscode|werbecode|freundescode|einladung|"
                + "邀请码|邀請碼|推荐码|推薦碼|返佣码|招待コード|紹介コード|紹介|招待|추천인|추천_코드|추천코드|초대_코드|초대코드|레퍼럴|الإحالة|الاحالة|الدعوة|indicação|convite|referido|referidos|invito|davet|referans|undangan ~4 <code>",
            "código|codigo|codice|code|kode|kod|mã|كود|رمز|コード de|di|d|do|giới|mời|ref|amico|referral? referido|referidos|referral|referência|indicação|convite|invito|invitación|"
                + "invitation|parrainage|undangan|davet|thiệu|referans|ref|الإحالة|الاحالة|الدعوة|دعوة|إحالة ~3 <code>",
            "davet|referans|referral kodum|kodu|kodumu|kod ~3 <code>",
            "<code> ~2 my|mi|mein|mon|meu|mio|мой|kode|benim ~2 referral|ref|invite|code|código|codice|kode|код|kodum",
            "who|wer|quién|qui|quem|chi|кто ~3 sent|referred|invited|refers|geworben|eingeladen|invitó|parrainé|indicou|пригласил ~2 you|dich|te|t|vous|тебя? ~3 say|tell|type|put|enter|use|gib|di|dites|diga|скажи <code>",
            "put|enter|type|use|paste|pon|poné|bota|coloca|mets|gebt|inserisci|вводи|введи|yaz|isi|masukin|nhập|填 ~1 <code> ~3 invite|invitation|referral|ref|invited|referido|convite|einladung|parrain|приглаш*|davet|undangan|giới|邀请 ~1 box|field|code|line|thing|feld|campo|case|поле|kutusuna|kolom|ô|框",
            "the|my|our code|ref|invite was|is|were <shouted>",
            "who|wer|quién|qui|quem|chi|кто ~3 sent|referred|invited|refers|geworben|eingeladen|invitó|parrainé|indicou|пригласил ~2 you|dich|te|t|vous|тебя? ~3 say|tell|type|put|enter|use|gib|di|dites|diga|скажи <word>",
            "mine|mien|mío|meu|meiner|mio|мой|punyaku ~1 is|es|est|ist|é|è|это? <code>",
            "my|mi|mein|meinem|meinen|mon|meu|mio|мой|моему|моим|benim code|código|codigo|codice|kode|код|коду|кодом|kodum is|is:|es|ist|é|è|c'est|это|:? ~1 <word>",
            "code|código|codigo|codice|kode|kod|kodu|kodum|код|кодом|коду|mã|كود|رمز|码|コード|코드 ~2 <code>",
            "use|enter|type|apply|usa|usá|ingresa|utilise|entre|nutze|nimm|usa|pakai|masukin|kullan|nhập|используй|введи|вводи|填|输入|用|入れ <code> at|when|on|for|to|bei|al|à|ao|beim|pas|saat|при|khi|注册|开户 ~3 sign|signing|signup|register|registration|registering|join|joining|registrarte|inscrire|inscription|cadastrar|registrierung|anmelden|anmeldung|registrazione|daftar|регистрации|kayıt|đăng|注册",
            "sign_up|signup|sign|join|joining|register|registering|signing_up|open_an_account|anmelden|registr*|inscri*|cadastr*|iscriv*|daftar ~3 at|on|with|for|to|bei|en|sur|na|no|su|di|в|на <ex> ~3 use|with|enter|put|type|using|mit|con|avec|com|pakai|с <word>",
            "<capitals> works|work|is_good|good|valid ~1 on|at|for|with|bei|en|sur|na|su <ex>",
            "use|using|with|enter|type|put|usa|usad|usen|con|nutzt|nutz|utilise|mets|pakai|pake|usem|com|usate|вводи|введи|kullan|dùng ~1 <shouted> ~1 on|at|for|over_at|bei|en|sur|chez|na|no|su|di|в|на|trên <ex>",
            "<ex> ~1 ref|referral|invite|refcode|code|promo|código|codice|kod|код <lone>",
            "use|using|enter|type|put|apply|drop|add|with|through|paste|usa|usad|usen|con|ingresa|pon|poné|põe|coloca|bota|com|avec|utilise|utilisez|mets|entre|mit|nimm|nutz|nutze|nehmt|gebt|inserisci|metti|usate|с|со|вводи|введи|введите|вбей|используй|под|kullan|kullanın|yaz|yazın|pake|pakai|masukin|isi|dùng|nhập|điền|填|填写|输入|用 ~1 <code>",
            "pakai|pake|masukin|use|using|enter kode|code|kod|код|código ~1 <code>",
            "<code> ~1 eingeben|verwenden|nutzen|gets|gives|get|give|saves|save|works|work|brings|bringt|gibt|da|dan|dà|donne|даёт|даст|kazandırır|ile|yazın|girin|使って|使うと|入力|入れると|で|넣으면|입력|쓰면",
        ],
        slots: [
            "capitals": { sentence, index in
                sentence.tokens[safe: index]?.isUpper == true && isWord(sentence, index, isOpen: true) ? index + 1 : nil
            },
            "shouted": { sentence, index in
                isCode(sentence, index) && isShouted(index, sentence) && sentence.tokens[index].form == .mixed
                    ? index + 1 : nil
            },
            // `ref: spoon`
            "lone": { sentence, index in
                sentence.tokens[safe: index]?.gap.contains(.colon) == true && isWord(sentence, index) ? index + 1 : nil
            },
            "code": { sentence, index in isCode(sentence, index) ? index + 1 : nil },
            "word": { sentence, index in isWord(sentence, index) ? index + 1 : nil },
            "ex": { ExchangeReader.read($0, at: $1)?.tokens.upperBound },
        ])

    private static let looseRules = 19

    /// Words of those who let others join.
    private static let joining = PatternSet([
        "sign|signs|signup|signing|register|registers|registering|registration|join|joins|joining|newcomer|newcomers|opening|werben|für_jeden|kode|new_users|open_an|open_a|opens_an|opening_an|onboarding|each_get|both_get|us_both|we_both|each_of_us|we_each|abrir|abran|abrís|crear_cuenta|regístr*|registr*|cadastr*|nos_dan|inscri*|anmeld*|eröffn*|iscri*|регай*|регайтесь|регистр*|регаться|обоим|üye|kayıt|hesap_aç|ikimiz|daftar|bikin_akun|đăng_ký|mở_tài_khoản|注册|開戶|开户|登録|口座開設|가입|계정_만들|sumarse|entrar|s'inscrire|chacun|cada_uno|beide|each"
    ])

    /// Capitals, with digits or at least six of them, that are no pair of coins: `WOOLGATHER`, `TERN88`.
    private static func isShouted(_ index: Int, _ sentence: Sentence) -> Bool {
        let code = sentence.text.string(codeSpan(at: index, in: sentence))
        let capitals = code.utf8.count { (0x41...0x5a).contains($0) }
        let small = code.utf8.count { (0x61...0x7a).contains($0) }
        let hasDigit = code.utf8.contains { (0x30...0x39).contains($0) }
        guard small == 0, capitals >= (hasDigit ? 3 : 6), code.utf8.count >= 5 else { return false }
        return !pairs.contains { code.contains($0) }
    }

    private static let pairs = [
        "USD", "BTC", "ETH", "EUR", "BEP20", "ERC20", "TRC20", "BRC20", "ERC721", "SHA256", "MICA", "FATCA", "XRP",
        "IPHONE", "ANDROID", "WINDOWS", "PAYPAL", "STAKING", "CRYPTO", "BITCOIN", "PLEASE", "NEVER", "ALWAYS",
    ]

    /// What an invitation is good for.
    private static let gains = PatternSet([
        "gagne|gagnez|regalar|regalarme|regalarnos|quien|bono|bonus|referral|invite|parrainage|referido|convite|sign_up|sign|signup|register|join|bonus|registering|tenner|fiver|quid|discount|fee|fees|off|points|both|each|free|reward|cashback|kickback|regístrate|registrate|registrarse|registrarte|gratis|descuento|nos|"
            + "cadastro|cadastre|desconto|inscris|inscrivez|inscription|réduction|anmelden|registrier*|rabatt|beide|iscriviti|sconto|daftar|diskon|kayıt|indirim|đăng_ký|giảm|"
            + "регистр*|регайтесь|скидка|скидку|комиссия|注册|返|優惠|優待|登録|가입|할인|سجل|خصم|when"
    ])

    /// A plain word as a code: in small letters, no word of the sentence.
    private static func isWord(_ sentence: Sentence, _ index: Int, isOpen: Bool = false) -> Bool {
        guard let token = sentence.tokens[safe: index], token.form == .word, (4...16).contains(token.count),
            token.span.allSatisfy({ (sentence.text[$0] | 0x20) &- 0x61 < 26 }), !plain.contains(token),
            ExchangeReader.read(sentence, at: index) == nil
        else { return false }
        if isOpen { return true }
        // Nothing of the sentence goes on with it.
        guard let next = sentence.tokens[safe: index + 1] else { return true }
        return !next.gap.isSubset(of: .space) || joins.contains(next)
    }

    private static let plain = WordSet(
        "when with here your that this from which works work runs uses below into they them have will only there para cuando aquí está este esta "
            + "hier wenn beim dieser pour avec quand dans quando aqui nella dello code codes link links number name please thanks friend friends sepa ach iban wire fiat visa"
    )
    private static let joins = WordSet("and y e et und e ve dan at on when for to при и và 和 и")

    /// Letters with digits, or capitals: no ordinary word.
    private static func isCode(_ sentence: Sentence, _ index: Int) -> Bool {
        guard sentence.tokens.indices.contains(index) else { return false }
        let span = codeSpan(at: index, in: sentence)
        let bytes = span.map { sentence.text[$0] }
        guard (4...24).contains(bytes.count), bytes.allSatisfy({ $0 < 0x80 }) else { return false }
        let digits = bytes.count { (0x30...0x39).contains($0) }
        let capitals = bytes.count { (0x41...0x5a).contains($0) }
        let hasPart = bytes.contains(0x2d)
        // `qwTzNb`
        let isMixed = bytes.count >= 5 && capitals >= 2 && capitals < bytes.count && !(0x41...0x5a).contains(bytes[0])
        guard
            digits > 0 && digits < bytes.count || digits == bytes.count && digits >= 6
                || capitals == bytes.count && capitals >= 5 || hasPart && capitals > 0 || isMixed
        else { return false }
        let code = sentence.text.string(span)
        return !Placeholder.isTemplate(code) && !Placeholder.isPlaceholder(code) && !code.hasPrefix("0x")
            && !ordinals.contains(where: {
                code.lowercased().hasSuffix($0) && digits > 0 && digits == bytes.count - $0.utf8.count
            })
            && (hasPart || ExchangeReader.read(sentence, at: index) == nil)
    }

    /// `100usdt`, `20th` are no codes.
    private static let ordinals = [
        "usdt", "usd", "usdc", "eur", "th", "st", "nd", "rd", "k", "m", "x", "h", "min", "btc", "eth", "days", "d",
    ]

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
