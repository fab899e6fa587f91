/// Sentences with a place and a time that tell of no trip of the author's: news, dates of events, teams on the road,
/// stories, habits, services that are asked about.
enum TravelNotice {
    /// Whether a sentence is one of these.
    static func holds(_ reading: TravelReading) -> Bool {
        let sentence = reading.sentence
        if stories.matchesAny(in: sentence) || habits.matchesAny(in: sentence) { return true }
        let saysI = reading.senses.contains { $0.contains(.first) }
        if saysI { return sentence.isQuestion && opens(asked, sentence) }
        return notices.matchesAny(in: sentence) || sentence.isQuestion && opens(services, sentence)
    }

    private static func opens(_ patterns: PatternSet, _ sentence: Sentence) -> Bool {
        patterns.matches(in: sentence).contains { $0.tokens.lowerBound == 0 }
    }

    /// Told by somebody else, of everybody: nobody says `I`.
    private static let notices = PatternSet(
        reports + events + teams + others,
        slots: ["place": PlaceReader.read, "known": { PlaceReader.knownEnd($0, at: $1) }])

    private static let reports = [
        "says|said|announces|announced|warns|warned|reports|reported|confirms|confirmed|claims|according the|a|an|to|officials|police|sources|bbc|reuters|ap",
        "says|said|according ~3 operator|airline|airport|spokesperson|spokesman|spokeswoman|minister|ministry|union|article|paper|forecast|bulletin|website|statement",
        "dice|dijo|anuncia|anunció|informa|según|confirma la|el|un|una|los|las",
        "annonce|selon|indique|affirme|rapporte la|le|les|l|un|une|sncf",
        "meldet|laut|zufolge|berichtet|teilte|sagt|sagte der|die|das|mit",
        "annuncia|secondo|riferisce|dice|conferma il|la|l|un|lo",
        "anuncia|anunciou|segundo|informou|informa|diz|disse a|o|um|uma",
        "сообщает|сообщили|сообщил|передаёт|передает|пишут|заявил|заявили|по_данным",
        "açıkladı|duyurdu|bildirdi|haberi", "kata|menurut|mengumumkan|ujar|lapor",
        "theo|thông_báo|cho_biết báo|hãng|đài|bộ",
        "新闻|新聞说|报道|據报|据报|宣布|通报|官方", "によると|発表|ニュース|報道|速報", "뉴스|에_따르면|밝혔|속보|이래요|래요|답니다",
        "أعلنت|أعلن|قالت|قال|بحسب|وفقا|الأخبار",
    ]

    private static let events = [
        "takes|take|taking|took place", "held|hosted|staged|happening|organised|organized in|at", "runs|run from",
        "tickets|registration|doors|admission|entry|early_bird|line_up|lineup|headliner|headliners ~3 are|is|open|opens|at|available|from|on|sale|until|ends",
        "plays|play|headlines|performs <known> on", "findet|finden ~4 statt", "se celebra|celebran|realiza|realizará",
        "aura|auront lieu", "si terrà|svolge|terrà",
        "acontece|será_realizado|состоится|пройдёт|пройдет|düzenlenecek|gerçekleşecek|digelar|diadakan|diễn_ra|举行|举办|開催|개최|열립니다|يقام|تقام",
        "storm|snow|rain|heatwave|hurricane|typhoon|tempesta|tormenta|tempête|sturm|шторм|fırtına|badai|bão|台风|台風|태풍|عاصفة ~3 arrives|hits|reaches|arriva|llega|arrive|trifft|erreicht|idёт|надвигается|geliyor|datang|về|来|上陸|접근",
        "flights|trains|ferries|buses|departures|services ~4 resume|resumes|cancelled|suspended|delayed|halted|sold_out|grounded|start|restart",
        "航班|班机|火车票|车票|機票|机票 ~6 卖光|取消|停飞|恢复|售罄", "항공편|비행기|기차표|열차 ~6 결항|취소|매진|지연", "便|航空券|新幹線 ~4 欠航|運休|満席",
        "at|in|of|to <place> is|are ~1 the|so|too|always|worst|best|overrated|underrated|closed|open",
        "le|il|el|la|der|die|the ~1 train|bus|vol|volo|treno|tren|vuelo|zug|flug|ferry|plane ~5 supprimé|annulé|soppresso|cancellato|cancelado|suspendido|fällt_aus|gestrichen|cancelled",
        "group|community|club|forum|chapter|server|channel in|for|of ~1 <place>",
    ]

    private static let teams = [
        "squad|fixture|fixtures|kick_off|kickoff|qualifier|qualifiers|midfielder|striker|goalkeeper|captain|coach|manager|nationalmannschaft|kader|kapitän|selección|seleção|nazionale|équipe_de|сборная|вратаря|вратарь|тренер|milli_takım|takımı|timnas|đội_tuyển|国足|国家队|代表チーム|日本代表|대표팀|منتخب|المنتخب",
        "band|bands|tour|gig|gigs|orchestra|choir ~2 plays|play|playing|visits|stops|hits|touring|returns <place>",
        "england|scotland|wales|ireland|germany|france|spain|italy|portugal|brazil|argentina|japan|korea|india|australia|arsenal|chelsea|liverpool|everton|juventus|barcelona|benfica|porto|celtic|rangers|ajax fly|flies|travel|travels|head|heads|play|plays|face|host|go|jet ~1 out|to|off|into|for",
    ]

    /// Subjects of scripts without spaces, and those that are two words.
    private static let others = [
        "in laws",
        "^ ~4 parcel|parcels|package|packages|suitcase|suitcases|luggage|tag|letter|letters|laptop|phone|guitar|order|orders|shipment|container|crate|box|invoice|mail ~4 came|went|flew|travelled|traveled|arrived|left|returned|lands|leaves|ships|ended_up",
        "老板|老闆|老师|领导|同事|邻居|邻座|朋友|室友|闺蜜|偶像|爱豆|明星|总统|总理|主席|导演|老婆|老公|男友|女友|爸妈|爷爷|奶奶 ~8",
        "上司|同僚|友達|友人|隣の人|推し|首相|大統領|社長|部長|先輩|後輩|義母|義父|祖父母 が|は|も", "상사|부장님|친구|동료|이웃|대통령|총리|사장님|선배|후배|시부모님|장모님 ~1",
        "parcel|package|paket|paquete|colis|pacco|encomenda|посылка|kargo|包裹|荷物|택배|الطرد ~1 left|leaves|is|in|arrived|went|ist|salió|est|è|saiu|ушла|в|在|が|는",
    ]

    /// Stories, whoever speaks in them.
    private static let stories = PatternSet([
        "said|says|whispered|shouted|replied|asked|cried|sighed|muttered|announced the otter|bear|fox|cat|dog|mouse|rabbit|wolf|princess|king|queen|captain|wizard|dragon|hero|duck|frog|owl|pirate|robot|old_man|old_woman|boy|girl",
        "^ if|unless|provided ~8 might|could|would|may", "add|follow|find|friend me ~1 on",
        "protagonist|main_character|hero|heroine|antagonist|villain|narrator of|in|flies|goes|travels|leaves",
        "ドラマ|主人公|アニメ|漫画|小説|ゲーム|映画 ~8", "电视剧|主角|小说|剧里|游戏里|电影里|男主|女主", "드라마|주인공|웹툰|소설|영화 ~4",
        "مسلسل|بطل|بطلة|رواية|فيلم", "сериале|сериал|герой|героиня|романе|фильме|книге ~3",
        "dizide|dizideki|romanda|filmde|kahraman",
        "sinetron|drakor|tokoh_utama", "phim|nhân_vật|tiểu_thuyết",
        "serie|película|novela|film|romanzo|roman|krimi|série ~6 protagonista|personaje|héros|héroïne|hauptfigur|held|heldin|personagem|protagonist",
    ])

    /// What comes round each week or year is no trip.
    private static let habits = PatternSet([
        "every|each ~1 monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|summer|winter|spring|autumn|fall|year|christmas|easter",
        "jeden|jede|jedes ~1 montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|sommer|winter|jahr|monat|woche",
        "todos|todas los|las|os|as ~1 lunes|martes|miércoles|jueves|viernes|sábados|domingos|veranos|inviernos|años|verões|anos|segundas|terças|quartas|quintas|sextas",
        "cada lunes|martes|miércoles|jueves|viernes|sábado|domingo|verano|año",
        "tous les lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches|étés|ans",
        "chaque lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|été|hiver|année",
        "ogni lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|estate|inverno|anno",
        "каждый|каждую|каждое понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|лето|год|зиму",
        "her pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|yaz|yıl|sene",
        "setiap|tiap senin|selasa|rabu|kamis|jumat|sabtu|minggu|tahun", "mỗi|hàng thứ|chủ_nhật|năm|hè",
        "每年|每周|每週|毎年|毎週|毎月|매년|매주", "كل سنة|عام|صيف|جمعة|سبت|أحد|خميس",
    ])

    /// Questions whether to go, and how a service runs.
    private static let asked = PatternSet([
        "^ shall|should|can|could|must|may|do i|we ~1 go|fly|travel|drive|come|bring|take|need|have"
    ])
    private static let services = PatternSet([
        "^ does|do|did|is|are|was|will|has the|a|any|this|that|there|anyone|anybody|your",
        "^ fährt|fahren|geht|gibt|ist|sind der|die|das|es|ein|eine|dort",
        "^ est_ce|y_a_t_il|hay|existe|há|tem|c_è|ci_sono|есть_ли|ходит_ли|ходят_ли|ada|apakah|có|var_mı",
    ])
}
