/// The words around names of places, and those that only look like one.
enum PlaceWords {
    static let articles = WordSet(articleWords)
    static let articleWords = "this that the la le les el los las il lo der die das den dem os as aos l"
    static let moods = WordSet(
        "beautiful sunny rainy lovely beloved cold hot northern southern eastern western central downtown old")
    static let links = WordSet("de of la del do da and y e und et the di el dos y'all le du les am an der den dem sur")
    static let landscapes = WordSet(landscapeWords)
    static let landscapeWords =
        "place island resort beach mountains mountain coast countryside seaside abroad overseas lake desert islands"
    static let particles = WordSet(
        "に へ で を は が の と か ら ま も い 了 的 玩 旅 出 回 过 住 呆 待 吧 啦 呢 吗 去 到 飞 飛 从 從 在 我 你 他 她 們 们 天 周 月 日 年 号 这 那 刚 上 下 今 明 "
            + "에 로 으 를 을 이 가 는 은 서 도 여 행 나 다 요 내 음 주 떠 출 입 니 까 지 금 現 行 着 帰 来 來 一 二 三 两 几 後 后 前")
    static let to = WordSet("to into")
    static let beforeAirport = WordSet(
        "to from at in via into through for leaving landed landing out of near nach von aus à de vers a para em da do per en desde"
    )
    static let behindAirport = WordSet(
        "to airport flight arrivals departures terminal tarmac lounge gate tmrw tomorrow")

    /// Capitalised at the head of a sentence, as nouns of German, or as names of other things.
    static let never = WordSet(neverWords)
    static let neverWords =
        "i im ive ill id we were my our the a an and but so if when what why how who it its is are this that these those there here he she they "
        + "you your not no yes please thanks thank just can could would will should do does did ok okay lol omg wtf tbh all any anyone "
        + "monday tuesday wednesday thursday friday saturday sunday christmas easter thanksgiving halloween ramadan then now today tomorrow "
        + "tonight yesterday church uni work bed god him her them me us hell sleep school mass town windows linux mac iphone v1 v2 google "
        + "facebook instagram twitter youtube reddit github production spotify amazon netflix got get also even never always first second "
        + "ooo pto eod asap trezor ledger metamask hr ceo cto faq diy pdf usb cpu gpu ai ui ux api ide sql covid "
        + "last next on in at to from for with by of as or it's true false null spring summer autumn winter fall "
        + "home mum mom dad mama papa grandma grandpa english french german spanish italian portuguese russian chinese japanese korean "
        + "off back going heading flying leaving visiting taking booked packing landed boarded stuck anyone does looking planning day week days weeks "
        // What German writes with a capital.
        + "hause haus feierabend eile ordnung urlaub rente stau keller büro arbeit schule bett garten küche plan absprache weihnachten ostern pfingsten "
        + "moment not gefahr ruhe zeit richtung anspruch betrieb planung arbeitszeit sache sicht stimmung lage form führung elternzeit mutterschutz "
        + "quarantäne behandlung therapie kur reha krankenhaus meeting call homeoffice office homeschooling mittagspause pause trauer panik sorge "
        + "ende anfang leben herzen kopf auto zug bus flieger bahn wochenende montag dienstag mittwoch donnerstag freitag samstag sonntag morgen abend mittag nacht "
        + "januar februar märz april mai juni juli august september oktober november dezember sommer herbst winter frühling frühjahr "
        + "produktion umbau aufbau arbeiten bearbeitung ausbildung vorbereitung probe sitzung konferenz hochzeit geburtstag oma opa tante onkel"
}
