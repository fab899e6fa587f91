/// More phrases that state a trip: rides by their name, camps and harbours, stays with their length, endings of verbs.
enum TravelJourneys {
    static let rows: [(String, TravelCue)] = ahead + there + behind + german + romance + eastern

    private static let rides =
        "sleeper|train|ferry|bus|coach|plane|boat|overnight|night_train|night_bus|nightbus|night_ferry|eurostar|amtrak|greyhound|flixbus|megabus|catamaran|hydrofoil|caravan|campervan"

    private static let ahead: [(String, TravelCue)] = [
        (
            "^ ~1 driving|flying|heading|sailing|cycling|training|bussing|hitching|hitchhiking|riding|walking|trekking ~2 to|into|for|towards <place> ~1 <when>",
            .motion
        ),
        (
            "^ ~1 driving|flying|heading|sailing|cycling|riding ~2 to|into|for|towards <place> ~1 tonight|tomorrow|tmrw|tmr|later|friday|saturday|sunday|monday|tuesday|wednesday|thursday|first_thing",
            .motion
        ),
        (
            "^ rolling|pushing|pressing|carrying|moving|pedalling|limping|trundling ~1 on|onwards ~1 to|towards|for <place>",
            .motion
        ),
        ("^ onwards|onward to <place>", .motion),
        (
            "im|were|i_am|we_are ~1 down|up|over|away|out|back in|on|at <place> that|this|next|the|for_the|all weekend|week|month|day|friday|saturday|sunday",
            .willBe
        ),
        (
            "off|going|heading|away ~1 to|for ~1 my|our ~3 wedding|funeral|graduation|reunion|christening|birthday|hen_do|stag_do|interview|conference ~1 in <place>",
            .motion
        ),
        ("<amount> in <place> start|starts|begin|begins|kick_off ~1 on|in|tomorrow|next|this", .planned),
        (
            "we|i leave|depart|set_off|go|sail|fly|drive ~1 for|to the? <place> ~1 at|before|after|on|in|first ~1",
            .departs
        ),
        ("my|our plane|train|bus|ferry|flight|coach|boat to|for <place> ~1 is|leaves|departs|goes|boards", .ticketed),
    ]

    private static let there: [(String, TravelCue)] = [
        (
            "^ ~3 somewhere|halfway|miles|hours|kilometres|midway ~1 past|beyond|between|outside|north_of|south_of|east_of|west_of|above|near|off|to|from <place>",
            .there
        ),
        ("on|aboard the|a|this ~2 \(rides) ~1 to|towards|from|for <place>", .enRoute),
        ("halfway|midway|en_route|well_on_the_way ~1 to|from|across|round|around|along <place>", .enRoute),
        (
            "^ ~1 camped|moored|anchored|berthed|parked_up|alongside|docked|tied_up|pitched|pitched_up|bivvied|overnighting|holed_up|laid_over|layover ~1 in|on|at|off|near|below|outside|beside|under ~1 <place>",
            .there
        ),
        (
            "day|night|week|stage|leg <nth> ~1 camped|moored|anchored|stuck|resting|cycling|walking|parked ~2 in|on|at|near|below|outside <place>",
            .there
        ),
        (
            "parked_up|laid_over|docked|moored|berthed in|at|near|outside <place> for|until|till|tonight|overnight",
            .there
        ),
        ("^ ~6 in <known> til|till|until|thru|through <weekday>", .there),
        (
            "on_site|on_location|posted|stationed|deployed|filming|gigging|working|touring|seconded ~1 in|to <place> for|until|till ~1 <amount>",
            .there
        ),
        (
            "on_site|on_location|posted|stationed|deployed|filming|gigging|seconded ~1 in|to <place> until|till|all|this",
            .there
        ),
        ("rolled|pulled|limped|sailed|crawled|stumbled|trundled|steamed into <place>", .arrived),
        ("we|weve|ive|i ~1 made_it|got|reached|come ~1 as|so far as <place>", .arrived),
        ("i|we|weve|ive ~1 reached|made <known> ~1 today|tonight|at_last|finally|this|last|by|after|before", .arrived),
        (
            "day|week|night|stage|leg|etapa|tag|jour|giorno|dia|день|hari|ngày <nth> ~1 in|on|of|at ~2 <known>",
            .dayCount
        ),
    ]

    private static let behind: [(String, TravelCue)] = [
        (
            "i|we ~1 was|were ~1 up|down|over|out|away|back in|on|at <place> for|last|all|over|this_past|until|till",
            .wentTo
        ),
        ("thats|that_is <known> ~1 done|over|finished|ticked_off", .memories),
        ("^ did <known> ~3 by|on|in|over|with|last", .toured),
        (
            "^ ~1 flew|drove|cycled|hitched|walked|sailed|took|spent ~4 to|in|at|through|round|around|across <known> ~3 last|over|this|in|for|with|by",
            .wentTo
        ),
        ("<amount> in <place> done|over|finished|down|gone", .memories),
        ("landed|home|back ~1 back? from <place> ~1 <weekday>|yesterday|today|last|this", .returned),
    ]

    private static let german: [(String, TravelCue)] = [
        ("^ war|waren ~3 in|auf|an|am|bei <place>", .foreignPast),
        ("^ wieder|zurück ~1 zuhause|daheim|da? aus|von <place>", .foreignPast),
        (
            "sitze|sitzen|liege|liegen|hocke|hocken|rolle|rollen|tuckern ~2 im|in ~1 nachtzug|zug|ice|ic|bus|flieger|fernbus|flixbus|auto|wohnmobil|fähre ~1 nach|richtung|von <place>",
            .foreignThere
        ),
        (
            "nachtzug|zug|flieger|flug|fähre|bus|fernbus|ice ~1 nach <place> ~1 gebucht|morgen|heute|geht|fährt|um|am|ab",
            .foreignPlan
        ),
        (
            "nächste|nächsten|nächster|kommende|kommenden|im|ab|morgen|übermorgen|heute|am ~2 woche|monat|wochenende|sommer|winter|herbst|frühjahr|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag ~3 wochen|tage|woche|nächte <known>",
            .foreignPlan
        ),
        ("ab|im|am|nächste|nächsten ~4 mit ~2 rad|auto|zug|bus|schiff|wohnmobil|motorrad nach <place>", .foreignPlan),
    ]

    private static let romance: [(String, TravelCue)] = [
        (
            "mañana|pasado_mañana|hoy|lunes|martes|miércoles|jueves|viernes|sábado|domingo ~2 vuelo|viajo|salgo|parto|marcho|me_voy|me_subo|zarpo ~5 a|para|hacia|rumbo_a <place>",
            .foreignPlan
        ),
        (
            "vuelo|viajo|salgo|parto a|para|hacia <place> ~2 mañana|pasado_mañana|hoy|el_lunes|el_martes|el_miércoles|el_jueves|el_viernes|el_sábado|el_domingo",
            .foreignPlan
        ),
        (
            "<number> jours|semaines|nuits|días|semanas|noches|tage|wochen|nächte|giorni|settimane|notti|dias|noites|дня|дней|недели|gün|hari ~1 à|en|au|in|a|em|no|na|на|в|di <place>",
            .foreignThere
        ),
        (
            "deux|trois|quatre|cinq|dix|dos|tres|cuatro|cinco|diez|zwei|drei|vier|fünf|zehn|due|tre|quattro|cinque|dois|três|quatro jours|semaines|nuits|días|semanas|noches|tage|wochen|nächte|giorni|settimane|notti|dias|noites à|en|au|in|a|em|no|na <place>",
            .foreignThere
        ),
        ("escribo|posteo|saludo desde ~3 <place>", .foreignThere),
        ("voy|vamos|voy_de|vamos_de camino|rumbo ~1 de|a|hacia <known>", .foreignThere),
        (
            "demain|après_demain|ce_soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche ~3 dort|dors|atterrit|atterris|arrive|débarque|débarquons|couche ~1 à|en|au|aux|dans <place>",
            .foreignPlan
        ),
        (
            "je|on|nous pars|part|partons|file|filons|m_envole|m_en_vais|décolle ~1 à|en|au|aux|pour|vers <place> ~2 demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce|dans|la|le|en",
            .foreignPlan
        ),
        (
            "domani|domattina|dopodomani|stasera|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica ~2 traghetto|treno|volo|aereo|bus|pullman|nave|frecciarossa per|verso <place>",
            .foreignPlan
        ),
        (
            "mañana|pasado_mañana|lunes|martes|miércoles|jueves|viernes|sábado|domingo ~2 tren|bus|autobús|avión|ferry|micro ~1 a|para|hacia <place>",
            .foreignPlan
        ),
        (
            "demain|ce_soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche ~2 train|tgv|vol|avion|ferry|bus|car ~1 pour|vers|direction <place>",
            .foreignPlan
        ),
        (
            "amanhã|hoje|segunda|terça|quarta|quinta|sexta|sábado|domingo ~2 ônibus|voo|trem|avião|balsa|autocarro|comboio ~1 para|pra|pro <place>",
            .foreignPlan
        ),
    ]

    private static let eastern: [(String, TravelCue)] = [
        (
            "поездом|самолётом|самолетом|автобусом|паромом|машиной|электричкой|автостопом|теплоходом ~1 в|на|до <place>",
            .foreignPlan
        ),
        ("tiba|pulang|balik|sampai|kembali ~6 dari <place>", .foreignPast),
        (
            "besok|lusa|nanti|malam_ini|senin|selasa|rabu|kamis|jumat|sabtu|minggu ~2 kereta|pesawat|kapal|bis|bus|travel|terbang|berangkat ~1 ke <place>",
            .foreignPlan
        ),
        ("terbang|berangkat|nyebrang|naik_kereta|naik_bus ~1 ke <place>", .foreignPlan),
        ("<place> tan|ten|dan|den ~1 döndüm|döndük|geldim|geldik", .foreignPast),
        ("一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月|春节|国庆|五一|暑假|寒假|年底|年初 ~1 去|飞 <known>", .foreignPlan),
        ("طيارتي|رحلتي|طيارتنا|رحلتنا|سفري ~1 على|إلى|الى|ل <place>", .foreignPlan),
        ("<place> daydık|deydik|taydık|teydik|ndaydık|ndeydik|daydım|deydim|taydım|teydim", .foreignPast),
        ("<place> dayız|deyiz|tayız|teyiz|ndayız|ndeyiz|dayım|deyim|tayım|teyim", .foreignThere),
        ("<place> の? 実家 に ~1 帰って|帰省", .foreignPast), ("<place> 行ってき|行って来|から帰|旅行してき", .foreignPast),
        ("我在|人在|我们在|我們在 <known>", .foreignThere), ("<known> 에_있|이에요|예요|입니다|에_왔|왔어요|도착", .foreignThere),
        ("tàu|xe|máy_bay|bay ~1 đi|ra|vào|về <place> ~2 mai|tối_nay|sáng_mai|thứ|tuần_sau", .foreignPlan),
    ]
}
