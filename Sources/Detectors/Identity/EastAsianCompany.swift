/// Reads names of firms in Chinese, Japanese and Korean, where only what they end in shows them.
enum EastAsianCompany {
    /// Ideographs that end in what firms call themselves, or that begin with the name of a known one.
    static let any: SlotReader = { sentence, index in
        guard let first = sentence.tokens[safe: index] else { return nil }
        if first.form != .ideograph {
            return first.isCapital ? CompanyName.any(sentence, index) : nil
        }
        guard begins(sentence, index) else { return nil }
        if let end = known.matches(at: index, in: sentence).map(\.tokens.upperBound).max() {
            return suffixed(sentence, end) ?? end
        }
        var at = index
        var found: Int?
        while at < index + 14, let token = sentence.tokens[safe: at], token.form == .ideograph,
            at == index || token.gap.isEmpty
        {
            if let end = suffixed(sentence, at), end - index >= 3 { found = end }
            at += 1
        }
        if let found { return found }
        // `株式会社みなとや`
        if prefixes.matches(at: index, in: sentence).isEmpty { return nil }
        return runEnd(sentence, index)
    }

    private static func suffixed(_ sentence: Sentence, _ index: Int) -> Int? {
        suffixes.matches(at: index, in: sentence).map(\.tokens.upperBound).max()
    }

    /// Where a name may begin: at the start, behind a space or mark, or behind a particle.
    private static func begins(_ sentence: Sentence, _ index: Int) -> Bool {
        guard index > 0, let token = sentence.tokens[safe: index], let before = sentence.tokens[safe: index - 1] else {
            return true
        }
        return !token.gap.isEmpty || before.form != .ideograph || particles.contains(before)
    }

    private static func runEnd(_ sentence: Sentence, _ index: Int) -> Int? {
        var at = index
        while at < index + 14, let token = sentence.tokens[safe: at], token.form == .ideograph,
            at == index || token.gap.isEmpty, at < index + 5 || !ends.contains(token)
        {
            at += 1
        }
        return at - index >= 6 ? at : nil
    }

    private static let particles = WordSet("在 于 於 入 职 到 は が も で に 、 今 現 在 某 先 社 는 은 가 이 저 제 서 년")
    private static let ends = WordSet("で に の を は が と")
    private static let prefixes = PatternSet(["株式会社", "有限会社", "合同会社", "주식회사", "喫茶", "居酒屋", "食堂", "焼肉", "カフェ"])
    private static let suffixes = PatternSet([
        "公司", "集团", "集團", "科技", "银行", "銀行", "医院", "醫院", "酒店", "餐厅", "餐廳", "传媒", "传播", "网络", "软件", "电子", "物流", "保险",
        "证券", "出版社", "报社",
        "电视台", "研究所", "研究院", "设计院", "工厂", "电器", "汽车", "能源", "超市", "咖啡", "书店", "律所", "事务所", "中学", "小学", "幼儿园", "图书馆",
        "博物馆", "精密", "制造", "实业", "贸易", "建材", "化工", "纺织", "服装", "家具", "珠宝", "面馆", "茶馆", "餐馆", "药房", "诊所", "机械", "食品",
        "重工", "制药", "报", "日报", "晚报", "设计", "建筑", "地产", "教育", "动画", "游戏",
        "株式会社", "会社", "商事", "病院", "工業", "製作所", "電機", "電子", "製薬", "書店", "食品", "運輸", "ホテル", "役所", "市役所", "工務店", "建設",
        "印刷", "製菓", "工房", "堂", "屋", "社", "店", "農園", "牧場", "市場", "商店", "酒店", "牛乳", "醤油", "旅館", "酒造", "クリニック", "水産", "鉄道",
        "交通", "出版", "テック", "システム",
        "システムズ", "放送", "放送局", "新聞", "新聞社", "テレビ", "書房", "堂書店", "ソフト", "カフェ", "ベーカリー", "保育園", "幼稚園", "図書館", "薬局", "不動産",
        "自動車", "金庫", "信用金庫", "精機", "電装", "農協", "組合", "整備", "交通局", "郵便局",
        "전자", "은행", "병원", "그룹", "물산", "물류", "건설", "중공업", "제약", "식품", "호텔", "백화점", "카페", "연구소", "시청", "구청", "소프트", "게임즈",
        "테크", "시스템즈", "출판사", "학원", "상사",
        "조선소", "화학", "보험", "증권", "반도체", "엔터테인먼트", "서점", "유치원", "어린이집", "약국", "로지스틱스", "문구", "제과", "제빵", "유통", "무역",
        "산업", "자동차", "조선", "통신", "가구", "농협", "택배", "신문", "방송", "공방", "미디어", "스튜디오", "컴퍼니", "코리아", "항공", "해운", "양조장",
        "정밀", "요양병원", "산업", "전기", "베이커리", "도서관", "박물관", "미술관", "극장", "공장", "빵집", "식당", "센터", "세탁소", "우체국", "문화재단", "재단",
    ])
    private static let known = PatternSet([
        "腾讯", "阿里", "阿里巴巴", "字节", "字节跳动", "华为", "百度", "美团", "京东", "小米", "滴滴", "拼多多", "网易", "比亚迪", "携程", "快手", "联想",
        "中兴", "富士康", "台积电", "台積電", "鸿海", "顺丰", "海底捞",
        "トヨタ", "ソニー", "任天堂", "楽天", "日立", "富士通", "パナソニック", "ホンダ", "日産", "東芝", "キヤノン", "メルカリ", "サイバーエージェント", "セブンイレブン",
        "ローソン", "ユニクロ", "スターバックス", "スタバ", "マクドナルド",
        "삼성", "엘지", "현대", "네이버", "카카오", "쿠팡", "하이닉스", "롯데", "포스코", "배민", "토스", "넥슨", "엔씨소프트", "스타벅스", "이마트",
    ])
}

/// Reads names of firms in Arabic: a noun that says what it is, and up to two words behind it.
enum ArabicCompany {
    static let any: SlotReader = { sentence, index in
        guard let first = sentence.tokens[safe: index], nouns.contains(first) else { return nil }
        var at = index + 1
        while at < index + 3, let token = sentence.tokens[safe: at], token.gap.isSubset(of: [.space, .quote]),
            isArabic(token, sentence), !stops.contains(token), !sentence.beginsLine(at)
        {
            at += 1
        }
        return at > index + 1 ? at : nil
    }

    static func isArabic(_ token: Token, _ sentence: Sentence) -> Bool {
        (0xd8...0xdb).contains(sentence.text[token.span.lowerBound])
    }

    private static let nouns = WordSet(
        "صحيفة بصحيفة بجريدة شركات روضة حضانة مقاولات مصلحة استوديو ستوديو مقهى كافيه متجر محل صالون معهد سوبرماركت مشغل مطبعة شركة مصرف بنك مستشفى مطعم مصنع مدرسة مؤسسة فندق مكتب صيدلية مجموعة مخبز عيادة وزارة بلدية مكتبة شركه بشركة بمستشفى بمصنع ببنك بمطعم مجلة جريدة قناة متحف إذاعة تلفزيون محطة ميناء مختبر مكتب ورشة مزرعة نادي جمعية هيئة مركز دار"
    )
    static let stops = WordSet(
        "في من منذ على إلى الى عن مع و أو ثم لكن لأن هذا هذه ذلك كل قبل بعد حتى الآن اليوم أمس غدا كبيرة صغيرة جديدة محلية خاصة عالمية كبير صغير جديد محلي خاص أنا انا وأنا و لمدة كم"
    )
}
