/// Reads the names of schools and universities by their shape.
enum SchoolName {
    /// The index behind the name, or nil: `Trinity College Dublin`, `TU Dresden`, `Universidad de Villaluz`, `УрФУ`,
    /// `みずうみ大学`, in a text without capitals `brackendale comprehensive`.
    static func read(_ sentence: Sentence, _ index: Int) -> Int? {
        guard let first = sentence.tokens[safe: index] else { return nil }
        if !first.isCapital, CommonWords.articles.contains(first) {
            return sentence.tokens[safe: index + 1]?.isCapital == true ? read(sentence, index + 1) : nil
        }
        if first.form == .ideograph { return EastAsianSchool.read(sentence, index) }
        if ArabicCompany.isArabic(first, sentence) { return arabic(sentence, index) }
        if !first.gap.isDisjoint(with: [.hash, .money, .underscore, .slash]) { return nil }
        return capitalised(sentence, index) ?? vietnamese(sentence, index) ?? lowerCase(sentence, index)
            ?? lowerKnown(sentence, index)
    }

    /// `lycée Montaigne`, `universidad de Villaluz`, `university of Eastmoor`.
    private static func smallKind(_ sentence: Sentence, _ index: Int) -> Int? {
        guard let first = sentence.tokens[safe: index], !first.isCapital, isSchoolWord(first) else { return nil }
        if SchoolWords.english.contains(first) {
            guard first.hash == university || first.hash == college else { return nil }
            return linked(sentence, index + 1).map { extend(sentence, $0) }
        }
        if let end = linked(sentence, index + 1) { return extend(sentence, end) }
        // `lycée professionnel Valombre`
        var index = index
        if let kind = sentence.tokens[safe: index + 1], sorts.contains(kind), kind.gap == .space {
            index += 1
            if let end = linked(sentence, index + 1) { return extend(sentence, end) }
        }
        guard let next = sentence.tokens[safe: index + 1], next.isCapital || next.form == .number,
            next.gap.isSubset(of: [.space, .quote, .symbol]), !CommonWords.never.contains(next)
        else { return nil }
        return extend(sentence, index + 2)
    }

    private static func extend(_ sentence: Sentence, _ index: Int) -> Int {
        var end = index
        while end < index + 3, let token = sentence.tokens[safe: end], joins(token, end, sentence), token.isCapital {
            end += 1
        }
        return end
    }

    private static let sorts = WordSet(
        "professionnel professionnelle agricole technique hôtelier hôtelière général supérieure supérieur nationale normale técnico técnica superior nacional politécnica tecnico tecnica artistico scientifico classico statale musicale professionale alberghiero"
    )
    private static let university = WordHash.of("university")
    private static let college = WordHash.of("college")

    /// `Đại học Bách Khoa`
    private static func vietnamese(_ sentence: Sentence, _ index: Int) -> Int? {
        guard let start = SchoolWords.vietnamese.matches(at: index, in: sentence).map(\.tokens.upperBound).max(),
            let next = sentence.tokens[safe: start], next.isCapital
        else { return nil }
        return extend(sentence, start + 1)
    }

    /// `graduated from mit`
    private static func lowerKnown(_ sentence: Sentence, _ index: Int) -> Int? {
        guard let token = sentence.tokens[safe: index], SchoolWords.plainKnown.contains(token),
            let before = sentence.tokens[safe: index - 1], SchoolWords.befores.contains(before)
        else { return nil }
        return index + 1
    }

    /// Whether a word says school in its language, whatever its case ending.
    static func isSchoolWord(_ token: Token) -> Bool {
        SchoolWords.schools.contains(token) || token.isUpper && SchoolWords.acronyms.contains(token)
    }

    private static func capitalised(_ sentence: Sentence, _ index: Int) -> Int? {
        if let end = smallKind(sentence, index) { return end }
        guard let first = sentence.tokens[safe: index], first.isCapital, first.form != .number,
            !CommonWords.articles.contains(first) || first.isUpper, !SchoolWords.never.contains(first),
            !CommonWords.never.contains(first)
        else { return nil }
        var end = index
        var holds = false
        while end - index < 8, let token = sentence.tokens[safe: end] {
            if end > index, !joins(token, end, sentence) { break }
            if token.isCapital && !CommonWords.never.contains(token)
                || isSchoolWord(token) && end > index && !SchoolWords.english.contains(token)
                || token.form == .number && end > index && holds && token.count <= 3
            {
                if SchoolWords.jokes.contains(token) { return nil }
                holds = holds || isSchoolWord(token)
                end += 1
                if token.isPossessive, let next = sentence.tokens[safe: end], !next.isCapital { break }
            } else if end > index, let next = linked(sentence, end) {
                end = next
            } else if end > index, holds, sorts.contains(token), linked(sentence, end + 1) != nil {
                // `École supérieure des Brumes`
                end += 1
            } else if end > index, !holds, let next = behindAdjectives(sentence, end) {
                (end, holds) = (next, true)
            } else {
                break
            }
        }
        if !holds {
            guard SchoolWords.known.contains(first), first.isUpper || first.count > 3 else { return nil }
            return index + 1
        }
        return end - index >= 2 || SchoolWords.known.contains(first) ? end : nil
    }

    /// Letters alone: `UPV`.
    static let letters: SlotReader = { sentence, index in
        guard let token = sentence.tokens[safe: index], token.isUpper, token.form == .word,
            (2...12).contains(token.count),
            token.gap.isSubset(of: [.space, .quote]), !SchoolWords.otherLetters.contains(token)
        else { return nil }
        return index + 1
    }

    /// One to four words with capitals, whatever they say: only beside words that make it a school.
    static let named: SlotReader = { sentence, index in
        guard let first = sentence.tokens[safe: index], first.isCapital, first.form == .word, first.count > 1,
            !SchoolWords.never.contains(first), !CompanyWords.never.contains(first), !JobWords.set.contains(first),
            first.gap.isDisjoint(with: [.at, .hash, .money, .slash])
        else { return nil }
        return Slots.organisation(sentence, index)
    }

    /// `'09`: when one left.
    static let classYear: SlotReader = { sentence, index in
        guard let token = sentence.tokens[safe: index], token.form == .number, token.count == 2,
            token.gap.contains(.quote)
        else { return nil }
        return index + 1
    }

    /// The name is a bare one, as `Stanford`: it may be the town, too.
    static func isBare(_ name: Range<Int>, in sentence: Sentence) -> Bool {
        name.count == 1
            && sentence.tokens[safe: name.lowerBound].map { SchoolWords.townLike.contains($0) } == true
    }

    /// `федеральный университет` behind its first word.
    private static func behindAdjectives(_ sentence: Sentence, _ index: Int) -> Int? {
        for at in index..<index + 3 {
            guard let token = sentence.tokens[safe: at], token.gap == .space,
                sentence.text[token.span.lowerBound] >= 0xd0
            else { return nil }
            if at > index, isSchoolWord(token) { return at + 1 }
        }
        return nil
    }

    private static func joins(_ token: Token, _ at: Int, _ sentence: Sentence) -> Bool {
        if sentence.beginsLine(at) { return false }
        if token.form == .number, token.gap.contains(.quote) { return false }
        return token.gap.isSubset(of: [.space, .quote]) || token.gap == .dash
            || token.gap == [.space, .dot] && sentence.tokens[safe: at - 1].map { $0.count <= 3 } == true
            || token.form == .number && token.gap == [.space, .symbol]
    }

    private static func linked(_ sentence: Sentence, _ index: Int) -> Int? {
        var at = index
        while at < index + 3, let token = sentence.tokens[safe: at], links.contains(token), token.gap == .space {
            at += 1
        }
        guard at > index, let next = sentence.tokens[safe: at], next.isCapital || isSchoolWord(next),
            next.gap.isSubset(of: [.space, .quote]), !CommonWords.never.contains(next)
        else { return nil }
        return at + 1
    }

    private static let links = WordSet("of de del di da do the la and e für des du della dell dos degli d at in")

    /// One or two words before a school's own word, in a sentence without capitals.
    private static func lowerCase(_ sentence: Sentence, _ index: Int) -> Int? {
        guard !sentence.tokens.contains(where: { $0.isCapital && $0.count > 1 }),
            let before = sentence.tokens[safe: index - 1], SchoolWords.befores.contains(before)
        else { return nil }
        var at = index
        while at < index + 3, let token = sentence.tokens[safe: at], token.form == .word,
            at == index || token.gap == .space
        {
            if at > index, SchoolWords.english.contains(token) { return at + 1 }
            if CompanyWords.lowerStops.contains(token) || SchoolWords.plain.contains(token) { return nil }
            at += 1
        }
        return nil
    }

    private static func arabic(_ sentence: Sentence, _ index: Int) -> Int? {
        guard let first = sentence.tokens[safe: index], SchoolWords.arabic.contains(first) else { return nil }
        var at = index + 1
        while at < index + 4, let token = sentence.tokens[safe: at], token.gap == .space,
            ArabicCompany.isArabic(token, sentence), !ArabicCompany.stops.contains(token)
        {
            at += 1
        }
        return at > index + 1 ? at : nil
    }
}

/// Schools of China, Japan and Korea, by what their names end in.
enum EastAsianSchool {
    static func read(_ sentence: Sentence, _ index: Int) -> Int? {
        if let end = known.matches(at: index, in: sentence).map(\.tokens.upperBound).max() { return end }
        guard index == 0 || begins(sentence, index) else { return nil }
        var at = index + 1
        while at < index + 12, let token = sentence.tokens[safe: at], token.form == .ideograph, token.gap.isEmpty {
            if let end = suffixes.matches(at: at, in: sentence).map(\.tokens.upperBound).max(), end - index >= 3 {
                // `大学生` are students.
                return sentence.tokens[safe: end].map { students.contains($0) && $0.gap.isEmpty } == true ? nil : end
            }
            if stops.contains(token) { return nil }
            // `동국대 영화과`
            if at - index == 2, token.hash == dae, sentence.tokens[safe: at + 1]?.gap.isEmpty != true { return at + 1 }
            at += 1
        }
        return nil
    }

    private static let dae = WordHash.of("대")

    private static func begins(_ sentence: Sentence, _ index: Int) -> Bool {
        guard let token = sentence.tokens[safe: index], let before = sentence.tokens[safe: index - 1] else {
            return true
        }
        return !token.gap.isEmpty || before.form != .ideograph || particles.contains(before)
    }

    private static let particles = WordSet("在 于 於 是 从 從 は が も で に 、 去 读 讀 上 到 은 는 년 저 내 元 現 나")
    private static let students = WordSet("生")
    private static let stops = WordSet("は が を に で の 了 的 我 你 他 她 也 都 读 念 上 还 個 个 名 岁 女 这 那 所 每 各 是 有 某 该 本 在 去")
    private static let suffixes = PatternSet([
        "大学", "大學", "学院", "學院", "学園", "高校", "高専", "高中", "中学", "中學", "一中", "二中", "附中", "女子大", "工大", "医大", "芸大", "理工大",
        "外大", "師大", "师大", "职高", "专科学校", "専門学校", "高等学校", "小学校", "中学校", "附属小学",
        "小学", "대학교", "대학", "대학원", "고등학교", "여고", "외고", "과고", "중학교", "초등학교", "전문대", "공대", "여대", "교대",
    ])
    private static let known = PatternSet([
        "北大", "清华", "清華", "复旦", "交大", "浙大", "南大", "武大", "中大", "人大附中", "北师大", "哈工大", "西电", "台大", "成大", "政大", "東大", "京大",
        "阪大", "早稲田", "慶應", "慶応", "東工大", "一橋", "明治大", "서울대", "연세대", "고려대", "카이스트",
        "포항공대", "성균관대", "한양대", "서강대", "이화여대", "중앙대", "경희대", "부산대", "경북대",
    ])
}
