/// Reads the name of a house to sit in, a shop, a station, a park: `Café Kranich`, `the Corn Exchange`.
enum Venue {
    /// What such a name begins with.
    static let ends = [
        SlotOpening(
            .capital, .wide, words: [kindWords, "the der die das el la los las le il lo un une einem einer"], reach: 3)
    ]

    /// A name that says what it is: `Dunnock Gallery`.
    static let named: SlotReader = { sentence, index in read(sentence, at: index, needsKind: true) }

    /// A name of a kind, or any name of two words or with an article, that is no town.
    static let spot: SlotReader = { sentence, index in
        read(sentence, at: index, needsKind: true) ?? read(sentence, at: index, needsKind: false)
    }

    /// Any name behind an `@`.
    static let app: SlotReader = { sentence, index in
        guard sentence.tokens[safe: index]?.gap.contains(.at) == true,
            sentence.tokens[safe: index]?.gap.contains(.space) == true
        else { return nil }
        return read(sentence, at: index, needsKind: false)
    }

    private static func read(_ sentence: Sentence, at index: Int, needsKind: Bool) -> Int? {
        guard let word = sentence.tokens[safe: index] else { return nil }
        if word.form == .ideograph { return eastern(sentence, index) }
        // Most words begin no name.
        if !word.isCapital, !word.isWide, !word.gap.contains(.quote), !isKind(word), !articles.contains(word),
            !CommonWords.articles.contains(word)
        {
            return nil
        }
        if let first = sentence.tokens[safe: index], ArabicCompany.isArabic(first, sentence) {
            return arabic(sentence, index)
        }
        var start = index
        var hasArticle = false
        while let token = sentence.tokens[safe: start], start < index + 2,
            CommonWords.articles.contains(token) || articles.contains(token)
        {
            start += 1
            hasArticle = true
        }
        hasArticle =
            hasArticle
            || sentence.tokens[safe: start - 1].map { CommonWords.articles.contains($0) || articles.contains($0) }
                == true
        var end = start
        var (hasKind, isWritten, names) = (false, false, 0)
        while end - start < 7, let token = sentence.tokens[safe: end] {
            if end > start, !token.gap.isSubset(of: [.space, .dash, .quote, .at]), !isAmpersand(token, in: sentence) {
                break
            }
            if isKind(token) {
                hasKind = true
            } else if token.isCapital,
                !CommonWords.never.contains(token)
                    || end > start && sentence.tokens[safe: end + 1]?.isCapital == true,
                CalendarWords.weekday(token) == nil,
                hasKind || CalendarWords.month(token) == nil
            {
                names += 1
            } else if end > start, CommonWords.links.contains(token) || joins.contains(token),
                sentence.tokens[safe: end + 1]?.isCapital == true
                    || sentence.tokens[safe: end + 1].map({ articles.contains($0) }) == true
                        && sentence.tokens[safe: end + 2]?.isCapital == true
            {
            } else if end > start, hasKind, token.form == .number || token.form == .mixed, token.count <= 3 {
                names += 1
            } else if end > start, articles.contains(token), sentence.tokens[safe: end + 1]?.isCapital == true {
            } else if token.gap.contains(.quote), names == 0, token.form == .word {
                names += 1
                isWritten = true
            } else {
                break
            }
            end += 1
        }
        guard names > 0, end > start else { return nil }
        // An app's `@` and its words need no kind.
        let isApp =
            sentence.tokens[safe: start]?.gap.contains(.at) == true
            || sentence.tokens[safe: index]?.gap.contains(.at) == true
            || (max(0, index - 4)..<index).contains { sentence.tokens[safe: $0].map { appWords.contains($0) } ?? false }
        if hasKind || isApp { return end }
        guard !needsKind, !PlaceReader.isKnown(start..<end, in: sentence) || hasArticle,
            !isOrganisation(start..<end, in: sentence)
        else { return nil }
        return names > 1 || hasArticle || isWritten
            || sentence.tokens[safe: start].map { isCompound($0, sentence) } == true ? end : nil
    }

    /// `Finkentherme`, `Третьяковку`: one word that ends in what it is.
    private static func isCompound(_ token: Token, _ sentence: Sentence) -> Bool {
        if !token.isWide {
            return smallEndings.contains { ending in
                token.count > ending.count + 1
                    && zip(ending, sentence.text.bytes[(token.span.upperBound - ending.count)..<token.span.upperBound])
                        .allSatisfy { $0 == $1 | 0x20 }
            }
        }
        let word = sentence.text.string(token.span).lowercased()
        return endings.contains { word.hasSuffix($0) && word.count > $0.count + 1 }
    }

    private static let endings = [
        "therme", "café", "halle", "haus", "garten", "markt", "bad", "keller", "stube", "platz", "brücke", "park",
        "kneipe", "bahnhof", "hof", "theater", "kino", "arena", "stadion", "museum", "bibliothek",
        "lokal", "krug", "bräu", "ковку", "ковке", "инке", "ский", "dome", "plex",
    ]

    /// Those of ASCII, whose words need not be folded.
    private static let smallEndings = endings.map { Array($0.utf8) }.filter { $0.allSatisfy { $0 < 0x80 } }

    /// `Rook & Anvil`
    private static func isAmpersand(_ token: Token, in sentence: Sentence) -> Bool {
        token.gap.isSubset(of: [.space, .symbol]) && token.isCapital && sentence.text[token.span.lowerBound - 2] == 0x26
    }

    private static func isOrganisation(_ tokens: Range<Int>, in sentence: Sentence) -> Bool {
        tokens.contains { sentence.tokens[safe: $0].map { organisations.contains($0) } == true }
    }

    /// Whether a word says what a house is: `library`, `Museum`.
    static func isKind(_ token: Token) -> Bool { kinds.contains(token) || token.prefix == library }

    static func isVenue(_ tokens: Range<Int>, in sentence: Sentence) -> Bool {
        tokens.contains {
            sentence.tokens[safe: $0].map { isKind($0) || $0.count > 8 && $0.isCapital && isCompound($0, sentence) }
                ?? false
        }
            || tokens.contains { end in easternKinds.contains { $0.matchesEnd(sentence, end) } }
    }

    /// `مقهى فيروز`: what it is, and one or two words of its name.
    private static func arabic(_ sentence: Sentence, _ index: Int) -> Int? {
        guard let first = sentence.tokens[safe: index], isKind(first) else { return nil }
        var end = index + 1
        while end < index + 3, let token = sentence.tokens[safe: end], token.gap == .space,
            ArabicCompany.isArabic(token, sentence), !ArabicCompany.stops.contains(token)
        {
            end += 1
        }
        return end > index + 1 ? end : nil
    }

    /// A tower, temple, hill or stage: in Chinese and Japanese, by its last character.
    static let landmark: SlotReader = { sentence, index in
        if let end = eastern(sentence, index) { return end }
        guard sentence.tokens[safe: index]?.form == .ideograph else { return nil }
        for end in index + 1..<max(index + 1, min(sentence.tokens.count, index + 8)) {
            guard let token = sentence.tokens[safe: end], token.form == .ideograph, token.gap.isEmpty else {
                return nil
            }
            if landmarks.contains(token), end - index >= 2 { return end + 1 }
            if stops.contains(token) { return nil }
        }
        return nil
    }

    private static let landmarks = WordSet("塔 寺 宫 馆 館 院 站 駅 桥 橋 楼 樓 阁 祠 城 廊 場 场 堂 店 궁 사 탑")
    private static let stops = WordSet("的 了 是 我 你 他 她 去 和 は が を に で")

    private static func eastern(_ sentence: Sentence, _ index: Int) -> Int? {
        for end in index..<min(sentence.tokens.count, index + 12) where sentence.tokens[end].form == .ideograph {
            guard easternEnds[sentence.tokens[end].hash] != nil else { continue }
            let isLong = end - index >= 3 || end - index == 2 && brands.contains(sentence.tokens[end])
            if isLong, easternKinds.contains(where: { $0.matchesEnd(sentence, end) }),
                !sentence.tokens[index...end].contains(where: { servings.contains($0) })
            {
                return end + 1
            }
        }
        return nil
    }

    /// `スタバ`
    private static let brands = WordSet("バ 克")
    /// `第三杯咖啡`: what is drunk there.
    private static let servings = WordSet("杯 瓶 罐 份 碗 喝 煮 冲 沖 飲 잔")

    private struct Ending: Sendable {
        let hashes: [UInt64]
        func matchesEnd(_ sentence: Sentence, _ end: Int) -> Bool {
            guard end + 1 >= hashes.count else { return false }
            return zip(hashes, sentence.tokens[(end + 1 - hashes.count)...end]).allSatisfy { $0 == $1.hash }
        }
    }

    private static let easternKinds: [Ending] =
        ("咖啡馆 咖啡店 咖啡 图书馆 餐厅 酒吧 商场 体育馆 博物馆 星巴克 书店 公园 火锅店 面馆 茶馆 广场 医院 美术馆 电影院 车站 機場 咖啡廳 書店 圖書館 カフェ 図書館 レストラン 美術館 書店 喫茶店 居酒屋 公園 劇場 "
        + "映画館 動物園 植物園 体育館 競技場 球場 商店街 空港 病院 国家図書館 音乐厅 剧院 剧场 体育场 体育館 动物园 植物园 游乐园 火车站 地铁站 高铁站 夜市 画廊 健身房 游泳馆 공항 역 병원 영화관 체육관 야구장 동물원 놀이공원 백화점 서점 映画館 食堂 酒場 珈琲 博物館 動物園 水族館 スタバ バー 카페 도서관 식당 스타벅스 서점 공원 미술관 박물관 술집 영화관 맛집 시장")
        .split(separator: " ").map { word in
            Ending(hashes: word.unicodeScalars.map { WordHash.of(String($0)) })
        }

    /// What they end with.
    private static let easternEnds = WordTable(easternKinds.compactMap { $0.hashes.last.map { (hash: $0, value: 1) } })

    private static let appWords = WordSet("checked checking")
    private static let articles = WordSet("the der dem den das die el la los las le l il lo un une einem einer al")
    private static let joins = WordSet(
        "& and of the de del di da do dos das du des la le van von der den am an zum zur y e et")
    private static let library = WordHash.of("bib")
    private static let organisations = WordSet(
        "university uni universität universidad université google amazon microsoft apple meta inc ltd gmbh corp labs llc ag company team school college insurance bank linux github logistics holdings solutions consulting"
    )
    private static let kinds = WordSet(kindWords)
    static let kindWords =
        "stadion consulate embassy consulado consulat konsulat cafetería cafeteria fiera ballroom parliament services nurseries taproom gare aéroport fairgrounds causeway basilica mosque synagogue temple sahaf sahafta kitabevi kitabevinde pastanesi pastane meyhane lokanta ocakbaşı büfe simitçi çay_bahçesi hamam vakfı diner saloon chippy chipper greasy_spoon caff microbrewery bathhouse gelateria creperie tapas izakaya bakehouse patisserie delicatessen farmhouse barbershop barbers salon nursery surgery dental dentist opticians laundromat tabac guinguette buvette crêperie épicerie cremerie chiringuito taberna tasca mesón vermutería churrería lanchonete botequim confeitaria sorveteria birreria enoteca paninoteca ostello eisdiele konditorei imbiss späti bierhalle weinstube чайная пельменная рюмочная шашлычная пирожковая столовая barn infirmary winery vineyard distillery planetarium observatory brewpub creamery roastery smokehouse eatery steakhouse tearoom teahouse courthouse laundrette launderette raceway racecourse speedway velodrome boathouse clubhouse playhouse bandstand oratory maternity hospice orangery arboretum aerodrome showground fairground ferry climbing baths lido records crescent sauna opera museumhalle therme messe sporthalle hafen kino biergarten schwimmbad arena "
        + "cola museu ermitage stadio galleria hamam çarşısı bahçesi kütüphane müzesi hastanesi havalimanı garı otogarı terminali hát rạp nhà_ga bến_xe sân_bay bảo_tàng thư_viện công_viên terminal hall biblioteca кинотеатре эрмитаж эрмитаже метро филармонии поликлинике мфц terrasse مطار محطة مسرح سينما متحف ملعب مسجد جامع نادي صالة عيادة مستشفى حلاق كورنيش "
        + "cafe café coffee bar pub restaurant library museum gallery cinema theatre theater playhouse stadium arena gym hotel hostel park market mall bakery brewery taproom diner bistro pizzeria club zoo aquarium station church cathedral bowling lanes lane "
        + "hall lounge tavern inn arms grill bookshop bookstore shop store salon spa hospital clinic pool beach court centre center square pier garden gardens meadow house exchange hackspace hackerspace makerspace coworking cemetery abbey castle bridge lock wharf quay harbour marina depot terminal airport lay_by campsite kitchen cantina deli pancake noodle ramen sushi taqueria "
        + "caffè kaffee bibliothek kneipe gasthaus biergarten wirtshaus markthalle bahnhof freibad hallenbad stadtpark museo biblioteca restaurante bibliothèque musée gare brasserie boulangerie marché place parc théâtre cinéma piscine librairie mercado plaza estación cervecería bodega teatro cine playa heladería padaria boteco praça parque estação trattoria osteria pasticceria gelateria mercato stazione piazza bagno lido cinema "
        + "кафе кофейне кофейня кофейню бар баре ресторан ресторане библиотеке библиотека музее кинотеатре парке клубе вокзале аэропорту театре рынке бане пабе столовой kafe kedai warung warkop kopi mall pasar stasiun bandara alun masjid taman restoran kütüphanesi kafede parkı park parkında çarşısı meydanı istasyonu sahili lokantası quán cà phê chợ công_viên nhà_hàng bệnh_viện مقهى مطعم مكتبة كافيه مول حديقة starbucks ikea mcdonalds costa wetherspoons festival fair arcade hackathon conference"
}
