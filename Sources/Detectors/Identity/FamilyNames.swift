/// Reads the names of relatives: given names, hardly ever with the last.
enum FamilyNames {
    /// At most two words, behind `baby`, `little` and the like.
    static let name: SlotReader = { sentence, index in
        let at = behindPets(sentence, index)
        guard let first = sentence.tokens[safe: at], fits(first, at, sentence), let end = PersonName.given(sentence, at)
        else { return nil }
        return min(end, at + 2)
    }

    /// With a capital: where given names in small letters are other words.
    static let capital: SlotReader = { sentence, index in
        guard let first = sentence.tokens[safe: index], first.isCapital, !isPlace(sentence, index) else { return nil }
        return name(sentence, index)
    }

    /// A name that is known to be one, without its possessive.
    static let known: SlotReader = { sentence, index in
        guard let first = sentence.tokens[safe: index], first.isCapital, !first.isPossessive,
            GivenNames.all.contains(first)
        else { return nil }
        return name(sentence, index)
    }

    /// In German every noun has a capital: behind a conjunction that sends the verb to the end only a known name will do.
    static let german: SlotReader = { sentence, index in
        guard let end = name(sentence, index), let first = sentence.tokens[safe: behindPets(sentence, index)] else {
            return nil
        }
        if GivenNames.all.contains(first) { return end }
        guard !germanNouns.contains(first), !first.gap.contains(.dash) else { return nil }
        let start = OwnVoice.clauseStart(sentence, index)
        let isSubordinate = (start..<index).contains {
            sentence.tokens[safe: $0].map { conjunctions.contains($0) } ?? false
        }
        return isSubordinate ? nil : end
    }

    /// The value of a field: `wife: Philippa`.
    static let key: SlotReader = { sentence, index in
        guard let first = sentence.tokens[safe: index], first.gap.contains(.colon), !never.contains(first),
            !first.isPossessive
        else {
            return nil
        }
        return PersonName.given(sentence, index).map { min($0, index + 2) }
    }

    /// `Dad (Ken)`
    static let bracketed: SlotReader = { sentence, index in
        guard let first = sentence.tokens[safe: index], first.gap.contains(.bracket), !never.contains(first),
            let end = PersonName.given(sentence, index), end <= index + 2,
            sentence.text[sentence.bytes(index..<end).upperBound] == 0x29
        else { return nil }
        return end
    }

    /// Before `, my wife,` or `(my wife)`.
    static let aside: SlotReader = { sentence, index in
        guard let first = sentence.tokens[safe: index], let end = PersonName.given(sentence, index), end <= index + 2,
            let next = sentence.tokens[safe: end], !never.contains(first)
        else { return nil }
        if next.gap.contains(.bracket) { return end }
        return next.gap.contains(.comma) && GivenNames.all.contains(first) ? end : nil
    }

    /// `Elowen's` before `mum`.
    static let owner: SlotReader = { sentence, index in
        guard let token = sentence.tokens[safe: index], token.isPossessive, token.isCapital,
            PersonName.given(sentence, index) == index + 1, !never.contains(token)
        else { return nil }
        return index + 1
    }

    static let arabic: SlotReader = { sentence, index in
        sentence.tokens[safe: index].map { GivenNames.arabic.contains($0) } == true ? index + 1 : nil
    }

    /// One to three characters to the next mark.
    static let han: SlotReader = { sentence, index in
        var at = index
        while at < index + 3, let token = sentence.tokens[safe: at], token.form == .ideograph,
            at == index || token.gap.isEmpty
        {
            if at > index, chineseEnds.contains(token) { break }
            at += 1
        }
        return at > index ? at : nil
    }

    /// `小满`, `阿宝`, `圆圆`.
    static let nick: SlotReader = { sentence, index in
        guard let first = sentence.tokens[safe: index], let second = sentence.tokens[safe: index + 1],
            first.form == .ideograph, second.form == .ideograph, second.gap.isEmpty, first.gap.isEmpty,
            nickBegins.contains(first) && !nickNever.contains(second)
                || first.hash == second.hash && !chineseEnds.contains(first) && !nickNever.contains(first)
        else { return nil }
        return index + 2
    }

    static let kana: SlotReader = { sentence, index in
        if let end = GivenNames.eastAsian(sentence, index) { return end }
        var at = index
        while at < index + 5, let token = sentence.tokens[safe: at], token.form == .ideograph, token.gap.isEmpty {
            if at > index, !honorifics.matches(at: at, in: sentence).isEmpty { return at }
            // `佳代子が`: a name by its last character.
            if (2...3).contains(at - index), kanaParticles.contains(token),
                let last = sentence.tokens[safe: at - 1], nameEnds.contains(last)
            {
                return at
            }
            at += 1
        }
        return nil
    }

    /// A name in Chinese with its surname.
    static let hanFull: SlotReader = { sentence, index in
        guard sentence.tokens[safe: index]?.gap.isEmpty == true else { return nil }
        return EastAsianName.chinese(sentence, index)
    }

    static let hangul: SlotReader = { sentence, index in GivenNames.eastAsian(sentence, index) }

    /// `建霖` in `我儿子建霖给我`: two characters before a verb.
    static let beforeVerb: SlotReader = { sentence, index in
        guard let first = sentence.tokens[safe: index], let second = sentence.tokens[safe: index + 1],
            let verb = sentence.tokens[safe: index + 2], first.form == .ideograph, second.form == .ideograph,
            second.gap.isEmpty, first.gap.isEmpty, verb.gap.isEmpty, chineseVerbs.contains(verb),
            !chineseEnds.contains(first), !nickNever.contains(first), !nickNever.contains(second),
            !chineseNever.contains(first), !chineseNever.contains(second)
        else { return nil }
        return index + 2
    }

    /// `다온이가`, `하율이 엄마`: two syllables before what is put behind names.
    static let called: SlotReader = { sentence, index in
        guard let first = sentence.tokens[safe: index], let second = sentence.tokens[safe: index + 1],
            let third = sentence.tokens[safe: index + 2], first.form == .ideograph, second.form == .ideograph,
            second.gap.isEmpty, third.gap.isEmpty, third.hash == nameMark,
            (0xea...0xed).contains(sentence.text[first.span.lowerBound])
        else { return nil }
        return index + 3
    }

    private static let nameMark = WordHash.of("이")

    /// `(11)` behind a name.
    static let age: SlotReader = { sentence, index in
        guard let token = sentence.tokens[safe: index], token.form == .number, token.count <= 2,
            token.gap.contains(.bracket)
        else { return nil }
        return index + 1
    }

    /// `, Marguerite,`: an apposition that is closed again.
    static let apposed: SlotReader = { sentence, index in
        guard let first = sentence.tokens[safe: index], first.gap.contains(.comma), first.isCapital,
            !never.contains(first), let end = PersonName.given(sentence, index), end <= index + 2,
            let next = sentence.tokens[safe: end], next.gap.contains(.comma), !next.isCapital
        else { return nil }
        return end
    }

    /// `cousin Idris's wedding`
    static let owning: SlotReader = { sentence, index in
        guard let token = sentence.tokens[safe: index], token.isPossessive, token.isCapital, !never.contains(token),
            PersonName.given(sentence, index) == index + 1, let next = sentence.tokens[safe: index + 1],
            !next.isCapital
        else { return nil }
        return index + 1
    }

    private static func behindPets(_ sentence: Sentence, _ index: Int) -> Int {
        var at = index
        while at < index + 2, let word = sentence.tokens[safe: at], pets.contains(word) { at += 1 }
        return at
    }

    private static func fits(_ first: Token, _ at: Int, _ sentence: Sentence) -> Bool {
        guard first.gap.isSubset(of: [.space, .comma, .quote, .bracket, .dash, .symbol, .colon]),
            !never.contains(first),
            !sentence.beginsLine(at), !first.gap.contains(.symbol) || sentence.text[first.span.lowerBound - 2] == 0x26
        else { return false }
        // `my wife, Philippa, thinks`: an apposition is closed again.
        guard first.gap.contains(.comma), let end = PersonName.given(sentence, at),
            let next = sentence.tokens[safe: min(end, at + 2)]
        else { return true }
        return !next.gap.isDisjoint(with: Token.Gap.clause.union(.dash)) || FamilyCues.ands.contains(next)
    }

    /// `babam Ankara'da`
    private static func isPlace(_ sentence: Sentence, _ index: Int) -> Bool {
        if TravelWords.isKnown(index..<index + 1, in: sentence) { return true }
        guard let next = sentence.tokens[safe: index + 1], next.gap == .quote else { return false }
        return locatives.contains(next)
    }

    static let pets = WordSet(
        "baby little big lil sweet dear der die beautiful lovely dearest darling petit petite pequeño pequeña")
    private static let never = WordSet(
        "none null nil cain hell awareness sand money funds true false self undefined optional tongue nature superior earth brown church christmas day board india russia germany england ltd inc theresa windows linux github dragons god pearl python java rust node goose luck natur gottes time "
            + "bob sam ben bessie jemima fester vernon iroh moses smith buck vader teresa kardashian frizzle invention nations thunder liberty thailand britain jesus allah satan anarchy man fan "
            + "türk turk alman ingiliz rus kürt müslüman suriyeli мороз россия россии christmas_tree tesla toyota honda ford kia corsa gott land staat modern physics mail "
            + "president minister chief zoom skype facetime whatsapp covid alzheimer alzheimers parkinson parkinsons ebay etsy costco walmart tesco googles ubers skypes facetimes whatsapps tierra sol patria naturaleza интернет телеграм ютуб гугл вотсап internet telegram windows"
    )
    private static let germanNouns = WordSet(
        "geburtstag recht angst hunger durst kuchen arbeit urlaub zeit geld krebs corona kaffee brot bier wein sport gott glück pech hilfe ruhe spaß lust auto haus garten küche montag dienstag natur erde gottes "
            + "heute morgen abend nacht wasser essen besuch post rente fieber grippe kopfschmerzen schuld ahnung bescheid probleme"
    )
    private static let conjunctions = WordSet(
        "weil wenn dass ob als nachdem bevor damit obwohl während seit bis falls da")
    private static let locatives = WordSet("da de ta te dan den tan ten daki deki taki teki ya ye")
    private static let chineseEnds = WordSet("的 了 是 在 也 都 和 今 明 昨 上 去 不 很 已 会 要 说 爱 生 第 才 刚 又 最 们")
    private static let chineseVerbs = WordSet("给 今 考 在 去 来 说 把 上 放 昨 明 又 也 都 刚 学 帮 教 对 从 和 要 会 过 就 第 才 已")
    private static let chineseNever = WordSet(
        "年 天 月 日 时 候 一 二 三 四 五 六 七 八 九 十 两 们 想 买 卖 看 吃 喝 做 打 开 回 到 跟 让 被 把 给 没 有 能 可 以 非 真 太 最 还 每 这 那 哪 什 么 里 家 学 校 班 级 公 司 住 工 作"
    )
    private static let nickBegins = WordSet("小 阿")
    private static let nickNever = WordSet("学 时 孩 区 朋 说 姨 姐 哥 妈 爸 天 常 刚 看 谢 慢 偷 默 我 你 好 人")
    private static let kanaParticles = WordSet("が は も と を に の へ")
    private static let nameEnds = WordSet("子 美 香 奈 乃 江 代 恵 菜 希 音 葉 里 郎 太 介 也 斗 翔 樹 雄 夫 之 彦 司 哉 輔")
    private static let honorifics = PatternSet(["ちゃん", "くん", "君", "たん", "さん"])
}
