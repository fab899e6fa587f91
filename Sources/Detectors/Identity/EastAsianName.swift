/// Reads surname and given name in Chinese, Japanese and Korean, which have neither capitals nor spaces.
enum EastAsianName {
    /// A frequent surname and one or two characters, up to a mark or a word that no name holds: `张小满`.
    static func chinese(_ sentence: Sentence, _ index: Int) -> Int? {
        var at = index
        if let end = doubled.matches(at: index, in: sentence).first?.tokens.upperBound {
            at = end
        } else if let first = sentence.tokens[safe: index], surnames.contains(first) {
            at = index + 1
        } else {
            return nil
        }
        let given = at
        while at < given + 2, let token = sentence.tokens[safe: at], token.form == .ideograph, token.gap.isEmpty,
            !chineseStops.contains(token)
        {
            at += 1
        }
        guard at > given, !isPlaceholder(sentence, index..<at) else { return nil }
        return at
    }

    /// Two to six characters up to what ends a sentence of introduction: `鷺沢ほのか` before `と言います`.
    static func japanese(_ sentence: Sentence, _ index: Int) -> Int? {
        var at = index
        var spaces = 0
        while at < index + 8, let token = sentence.tokens[safe: at], token.form == .ideograph,
            at == index || token.gap.isEmpty || token.gap == .space && spaces == 0
        {
            if at > index + 2, !japaneseEnds.matches(at: at, in: sentence).isEmpty { break }
            if at > index, token.gap == .space { spaces += 1 }
            if japaneseStops.contains(token) { return nil }
            at += 1
        }
        guard at - index >= 3, !isPlaceholder(sentence, index..<at), !isWish(sentence, endingAt: at) else { return nil }
        return at
    }

    /// `行きたい`, before `と言い続けて`: what is said, not a name.
    private static func isWish(_ sentence: Sentence, endingAt end: Int) -> Bool {
        !wishes.matches(at: end - 2, in: sentence).isEmpty
    }

    /// A surname and one or two syllables, three to four in all: `남궁서율`.
    static func korean(_ sentence: Sentence, _ index: Int) -> Int? {
        var at = index
        if let end = koreanDoubled.matches(at: index, in: sentence).first?.tokens.upperBound {
            at = end
        } else if let first = sentence.tokens[safe: index], koreanSurnames.contains(first) {
            at = index + 1
        } else {
            return nil
        }
        let given = at
        while at < given + 2, let token = sentence.tokens[safe: at], token.form == .ideograph, token.gap.isEmpty {
            if at > given, !koreanEnds.matches(at: at, in: sentence).isEmpty { break }
            at += 1
        }
        guard at - given == 2, !isPlaceholder(sentence, index..<at) else { return nil }
        return at
    }

    private static func isPlaceholder(_ sentence: Sentence, _ name: Range<Int>) -> Bool {
        placeholders.matches(at: name.lowerBound, in: sentence).contains { $0.tokens.upperBound >= name.upperBound - 1 }
    }

    private static let surnames = WordSet(
        "王 李 张 張 刘 劉 陈 陳 杨 楊 赵 趙 黄 黃 周 吴 吳 徐 孙 孫 胡 朱 高 林 何 郭 马 馬 罗 羅 梁 宋 郑 鄭 谢 謝 韩 韓 唐 冯 馮 于 董 萧 蕭 程 曹 袁 邓 鄧 许 許 傅 沈 曾 彭 吕 呂 苏 蘇 卢 盧 蒋 蔣 蔡 贾 賈 丁 魏 薛 叶 葉 阎 余 潘 杜 戴 夏 钟 鍾 汪 田 任 姜 范 方 石 姚 谭 譚 廖 邹 熊 金 陆 陸 郝 孔 白 崔 康 毛 邱 秦 江 史 顾 顧 侯 邵 孟 龙 龍 万 段 雷 钱 錢 汤 湯 尹 黎 易 常 武 乔 贺 赖 賴 龚 文 庞 樊 兰 殷 施 陶 洪 翟 安 颜 倪 严 牛 温 芦 季 俞 章 鲁 葛 伍 韦 申 尤 毕 聂 丛 焦 向 柳 邢 路 岳 齐 梅 莫 庄 莊 关 苗 童 欧 柯 祝 左 耿 辛 费 霍 阮"
    )
    private static let doubled = PatternSet([
        "欧阳", "歐陽", "司马", "司馬", "诸葛", "諸葛", "上官", "夏侯", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "端木",
    ])
    private static let chineseStops = WordSet(
        "的 了 是 在 也 都 和 今 昨 去 不 很 已 会 會 要 说 說 们 們 我 你 他 她 它 这 那 有 就 把 被 让 来 一 个 上 下 刚 才 又")
    private static let koreanSurnames = WordSet(
        "김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 유 전 홍 고 문 양 손 배 백 허 남 심 노 하 곽 성 차 주 우 구 민 진 지 엄 채 원 천 방 공 현 함 변 염 여 추 도 소 석 선 설 마 길 연 위 표 명 기 반 왕 금 옥 육 인 맹 제 모 탁 국 어 은 편 용"
    )
    private static let koreanDoubled = PatternSet(["남궁", "제갈", "선우", "황보", "독고", "사공", "서문"])
    private static let koreanEnds = PatternSet([
        "입니다", "입니", "이에요", "예요", "이고", "이라고", "라고", "인데", "이며", "이야", "이다", "이라",
    ])
    private static let japaneseEnds = PatternSet(["と言", "と申", "とい", "です", "でし", "だ", "と名乗", "と書", "になり", "といいます", "って"])
    private static let wishes = PatternSet(["たい", "ない", "ます", "する", "した", "てる"])
    private static let japaneseStops = WordSet("を 誰 何 秘 私 僕 俺 非")
    private static let placeholders = PatternSet([
        "张三", "李四", "王五", "張三", "某某", "山田太郎", "山田花子", "홍길동", "아무개", "小明", "고양이", "강아지", "고등학", "공무원", "유튜버", "선생님",
        "신입생", "전문가", "소방관", "연구원", "유학생", "여행자", "방송인", "주인공", "한국인", "장애인", "안경사", "변호사", "정치인", "이과생", "문과생", "주식쟁",
        "하수인", "고인물", "진행자", "지원자", "배우자", "심사위", "성격이", "노동자", "기술자", "기획자", "지각생", "오타쿠", "전공자", "현역병", "우리집", "한가지",
        "이방인", "장교", "이런", "이제", "오늘", "지금", "주로", "원래", "정말", "진짜", "전혀", "임산부",
    ])
}

extension EastAsianName {
    /// As ``korean``, with a given name that is known to be one.
    static let koreanKnown: SlotReader = { sentence, index in
        guard let end = korean(sentence, index) else { return nil }
        return (index + 1..<end).contains { GivenNames.eastAsian(sentence, $0) == end } ? end : nil
    }
}

extension PersonName {
    static let chinese: SlotReader = { EastAsianName.chinese($0, $1) }
    static let japanese: SlotReader = { EastAsianName.japanese($0, $1) }
    static let korean: SlotReader = { EastAsianName.korean($0, $1) }

    /// Two or three words in Arabic letters.
    static let arabic: SlotReader = { sentence, index in
        var at = index
        while at < index + 3, let token = sentence.tokens[safe: at], token.form == .word, token.count >= 4,
            at == index ? token.gap.isSubset(of: [.space, .colon, .quote, .dash]) : token.gap == .space,
            ArabicCompany.isArabic(token, sentence), !ArabicCompany.stops.contains(token), !arabicNever.contains(token)
        {
            at += 1
        }
        return at - index >= 2 ? at : nil
    }

    /// As ``arabic``, beginning with a known given name.
    static let arabicKnown: SlotReader = { sentence, index in
        sentence.tokens[safe: index].map { GivenNames.arabic.contains($0) } == true ? arabic(sentence, index) : nil
    }

    private static let arabicNever = WordSet(
        "مستعار ليس هو لا غير معروف سر مكتوب كان الحقيقي الكامل الأول طالب طالبة مهندس مهندسة معلم معلمة أحب احب أعيش اعيش أعمل اعمل أدرس ادرس عمري عندي لكن يا صديقي"
    )
}
