/// Phrases that state a trip by themselves: that one goes, is there or was, and where. What only hints at one stands in
/// ``TravelEnglish`` and ``TravelLanguages``.
enum TravelStatements {
    static let rows: [(String, TravelCue)] = ahead + there + behind + others + eastern + TravelJourneys.rows

    private static let ahead: [(String, TravelCue)] = [
        (
            "i|we|ill|well|and roll|pull|sail|fly|drive|limp|chug|cycle|arrive|land into|in|at <place> ~2 on|at|around|tomorrow|tonight|in|this|next|late|early|after",
            .arriving
        ),
        (
            "im|were|i_am|we_are|ill|well|i_will|we_will ~2 land|landing|arrive|arriving ~1 in|at|into <place>",
            .arriving
        ),
        ("i|we drive|fly|sail|head|travel|leave|take_off|set_off ~3 to|for <place> ~2 <when>", .departs),
        (
            "airbnb|hotel|hostel|apartment|flights|flight|cabin|train ~1 in|to <place> ~1 sorted|booked|reserved|confirmed|paid",
            .planned
        ),
        ("<airport> <leg> tonight|tomorrow|tmrw|today|this|on|next", .departs),
        ("^ next stop|stops|up|destination <place>", .planned),
        (
            "giving|teaching|leading|hosting|holding|presenting|exhibiting|performing|playing|speaking|keynoting|judging|demoing|running|doing ~6 in|at <place> ~1 <when>",
            .occasion
        ),
        ("getting_married|marrying|tying_the_knot in|at|on <place>", .occasion),
        ("off|going|heading|popping_over|flying to see|visit|meet|stay_with|surprise ~5 in <place>", .motion),
        ("got|have|finally_got|picked_up ~2 visa|visas ~1 for <place>", .planned),
        ("visa|visas ~1 for <place> ~2 approved|came|arrived|granted|sorted", .planned),
        (
            "ill|well|i_will|we_will|imma|gonna|going_to ~1 be !stuck|stranded|late|delayed|in|at ~6 in|on|off|near|over|at <known>",
            .willBe
        ),
        ("ill|well|i_will|we_will|imma|gonna|going_to ~1 be in|at <place>", .willBe),
        ("^ going|goin|headed|heading|flying|off to <known>", .motion),
        (
            "before i|we ~1 go|leave|fly|head|set_off ~1 on|to|for|off holiday|holidays|vacation|leave|honeymoon|<known>?",
            .planned
        ),
        (
            "swapping|trading|ditching|escaping|fleeing|leaving|swapped ~4 for <place> <when>", .motion
        ),
        (
            "trip|holiday|tour|cruise|trek|honeymoon|expedition|roadtrip to|in|around|through|across <place> ~1 starts|begins|kicks_off",
            .planned
        ),
        ("im|were|ill|well|i_will|we_will|i_am|we_are|gonna ~1 be? spend|spending ~7 in|at|on|around <place>", .willBe),
        ("im|were|i_am|we_are|and_i_are ~1 doing the? <known>", .planned),
        ("sending|flying|posting me|us ~2 to <known>", .planned),
        (
            "<known> for|over|at christmas|xmas|easter|new_year|thanksgiving|half_term|the_holidays ~1 it_is|we_go|booked",
            .planned
        ),
        ("days|sleeps|weeks|nights until|till|til i|we|im|were ~2 in|see|at|fly|leave|land <place>?", .countdown),
        ("^ next|then|soon <known>", .calendar), ("^ <fragment>", .calendar), ("^ <dayplace>", .calendar),
        ("<known> is now|back|still|again|finally|moved on|from|to <when>", .calendar), ("^ <known> it_is", .calendar),
        ("^ <month> <known>", .calendar),
        ("ferry|train|flight|plane|bus|coach|sleeper ~1 from|to <place> at|tonight|tomorrow ~2 <when>", .ticketed),
    ]

    private static let there: [(String, TravelCue)] = [
        ("^ now|currently|presently <known>", .there),
        ("currently|still|now|rn ~1 somewhere|stuck|halfway|stopped ~1 between|outside|near|before <known>", .enRoute),
        (
            "i_was|we_were|was|were ~1 in|at|on <known> this_time|exactly|a_year|two_years|three_years|years|once",
            .wentTo
        ),
        (
            "já|ya|già|déjà|schon|уже|udah|sudah em|en|no|na|a|à|in|auf|в|на|di <known> !antes|prima|avant|vorher",
            .foreignThere
        ),
        (
            "per ~1 ponte|pasqua|natale|ferragosto|capodanno|vacanze|weekend ~4 siamo|sono|saremo|sarò ~1 a|in|al <place>",
            .foreignPlan
        ),
        (
            "por|para|em|en|à|au|zu|über|an ~1 natal|páscoa|navidad|pascua|noël|pâques|weihnachten|ostern|silvester|pfingsten ~3 estamos|estaremos|estarei|sommes|serons|sind|bin ~2 em|en|à|in|auf <known>",
            .foreignPlan
        ),
        ("明日|明後日|来週|今週末|週末|今夜 から <place>", .foreignPlan), ("내일|모레|다음주|이번주말 부터 <place>", .foreignPlan),
        ("<amount> into <place>", .there),
        ("i|we ~1 made_it ~2 to|into <place>", .arrived),
        ("^ ~1 made_it ~1 to|into <known> !and|by|before", .arrived),
        ("landed|arrived|touched_down|got_here|got_in this_morning|last_night|today|an_hour_ago|just_now", .arrived),
        (
            "writing|typing|posting|tweeting|tooting|coding|reporting|texting|scribbling|checking_in ~3 from ~5 <place>",
            .there
        ),
        ("greetings|hello|hi|waves|waving|kisses|postcard|regards from ~4 <known> !my|our|where|home", .greets),
        (
            "holed_up|hunkered_down|hiding_out|crashing|sheltering|marooned|washed_up|camped_out|snowed_in|rained_in ~4 in|on|near|at <place>",
            .there
        ),
        (
            "ive|weve|i_have|we_have been ~1 in|on <place> for ~3 day|days|night|nights|week|weeks|fortnight", .there
        ),
        (
            "my|our|the|this ~2 train|bus|ferry|plane|flight|coach|boat ~3 standing|stopped|sitting|parked|halted|circling|crawling|turning_back|held|stranded|broken_down|diverted ~3 outside|near|at|to|before|in|over|between|off <place>",
            .enRoute
        ),
        ("^ ~2 somewhere|high over|above|between|off|outside <known>", .there),
        (
            "im|were|i_am|we_are ~1 somewhere|out ~1 over|between|in|off|outside|near|along|on ~1 <place>", .there
        ),
        ("<amount> of|in <place> left|to_go|remaining", .there),
        ("lap|circuit|length|breadth|loop|traverse of|around <place> til|till|until|thru|through", .there),
        (
            "cycling|walking|hiking|sailing|driving|riding|paddling the ~1 length|breadth|coast|width|perimeter of <place>",
            .there
        ),
        (
            "im|were|i_am|we_are ~1 in|at|on <known> ~1 on_vacation|on_holiday|on_our_honeymoon|on_honeymoon|on_business|for_work|for_a_conference|for_a_wedding",
            .there
        ),
        (
            "im|were|i_am|we_are now|currently|finally|still driving|flying|riding|sailing|heading|walking ~4 to <place>",
            .enRoute
        ),
        ("on my|our ~1 honeymoon|holiday|holidays|vacation in|around <place>", .there),
        ("im|were|i_am|we_are ~3 in <known> until|till|til|thru|through|for_the|for_a|this", .there),
        ("been stuck|stranded ~1 in|at|on <place> since|for", .stuck),
        (
            "im|were|i_am|we_are ~1 walking|hiking|cycling|trekking|sailing|skiing|surfing|touring|exploring|camping|climbing|diving|backpacking|honeymooning|driving|kayaking|paddling|riding ~6 in|across|through|around|along|round <known>",
            .there
        ),
        ("人_在 <known>", .foreignThere),
    ]

    private static let behind: [(String, TravelCue)] = [
        ("^ <bygone>", .toured),
        ("i|we set_off|left|departed|headed_off|took_off|headed_out for|to <known> ~1 on|in|last|yesterday", .toured),
        (
            "my|our travel|trip|vacation|holiday|honeymoon highlights|photos|pictures|pics|moments|memories|recap|snaps",
            .memories
        ),
        (
            "<amount> of|in|across|around|round <place> done|over|down|completed|finished|in_the_bag|behind_us|behind_me|survived",
            .memories
        ),
        ("home|back again|safely|safe? ~1 after|from <amount> ~1 in|of|on|around|across <place>", .returned),
        ("unpacking|unpacked ~1 from|after <place>", .returned),
        ("home|back ~1 from <place> !office|work|school", .returned),
        ("while i_was|we_were in|on|at <place> last|this|in|on|for", .wentTo),
        (
            "i|we did|hiked|cycled|drove|walked|sailed|backpacked|crossed|toured <known> ~3 in|on|by|over|last|with",
            .toured
        ),
        (
            "i|we went|flew|drove|sailed|cycled|hitchhiked|travelled|traveled ~2 to|across|through|around <known> last|in|for|with|back_in",
            .wentTo
        ),
        ("last <month> i|we ~1 went|flew|drove|sailed|were|was|visited|spent ~3 <place>", .wentTo),
    ]

    private static let others: [(String, TravelCue)] = [
        (
            "nos_vamos|me_voy|nos_escapamos|me_escapo|volamos|salimos|salgo|viajo|viajamos ~4 a|al|para|hacia|rumbo_a <place>",
            .foreignPlan
        ),
        ("desde ~2 ando|estoy|estamos|andamos ~1 por|en <place>", .foreignThere),
        ("ando|andamos por <known> ~1 con|hasta|de|unos", .foreignThere),
        ("acabo|acabamos|recién de? volver|llegar|regresar|volvemos|vuelvo|llegado ~1 de|del <place>", .foreignPast),
        ("on part|repart|décolle|s_envole|file ~4 à|en|au|aux|pour|dans|vers le|la|les|l? <place>", .foreignPlan),
        (
            "on_est|nous_sommes|je_suis|on_reste coincés|coincé|coincée|bloqués|bloqué|bloquée|en_vacances|en_week_end ~1 à|en|au|aux|dans|sur ~1 <place>",
            .foreignThere
        ),
        ("de_retour|rentrés|rentrée|rentré|revenus ~1 de|du|d|des la|l? <place>", .foreignPast),
        ("si parte|va|vola|riparte ~2 per|a|in|verso|alle il|la|le|i|gli? <place>", .foreignPlan),
        (
            "siamo|sono bloccati|bloccato|bloccata|arrivati|arrivato|arrivata|atterrati ~2 a|in|al|alle <place>",
            .foreignThere
        ),
        ("a_gente ~1 vai|viaja|embarca|parte|desce|sobe|voa|segue ~3 pra|para|pro|a|ao <place>", .foreignPlan),
        ("vamos passar ~3 em|no|na|nos <place>", .foreignPlan),
        (
            "im|am|ab|ende|anfang|nächste|nächsten ~4 gehts|geht_s|geht_es ~5 nach|in|an|auf die|den|das? <place>",
            .foreignPlan
        ),
        ("grüße|gruß|grüsse|urlaubsgrüße ~1 aus|von|vom dem|der|den? <place>", .greets),
        (
            "sitzen|sitze|hängen|hänge|stehen|stehe|stecken|stecke|festsitzen ~5 im|in|am|auf|vor ~1 ice|zug|flieger|flughafen|gate|stau|fähre",
            .foreignThere
        ),
        ("saludos|besos|abrazos desde ~2 <known>", .greets),
        ("bisous|baisers|salutations|coucou de|d|du|depuis ~1 <known>", .greets),
        ("saluti|baci da|dal|dalla|dalle <known>", .greets), ("salam dari <known>", .greets),
        ("привет|приветы из|с|со <place>", .greets),
        ("до|по ~3 я|мы ~1 в|на|во <place>", .foreignThere),
        ("я|мы ~1 в|на|во <place> до|по|на_неделю|проездом", .foreignThere),
        (
            "сидим|сижу|застряли|застрял|застряла|торчим|торчу|висим ~2 в|на аэропорту|вокзале|пробке|поезде|самолёте|самолете",
            .foreignThere
        ),
        ("застряли|застрял|застряла|торчим|торчу|отдыхаем|отдыхаю ~2 в|на <place>", .foreignThere),
        ("siamo|sono|sto ~1 a|in|al <place> fino|da|per", .foreignThere),
        ("estamos|estou|tô ~1 em|no|na <place> até|desde|por", .foreignThere),
        ("bin|sind ~3 in|auf|an|am <place> bis|seit|für", .foreignThere),
        ("через|завтра|послезавтра|утром ~3 буду|будем|лечу|летим|еду|едем ~1 в|на|во <place>", .foreignPlan),
        (
            "minggu|bulan|tahun|besok|lusa|senin|selasa|rabu|kamis|jumat|sabtu ~2 aku|gue|saya|kita|kami ~2 ke <place>",
            .foreignPlan
        ),
        ("lagi|sedang|masih di <known> ~1 sampe|sampai|sampe|ampe", .foreignThere),
    ]

    private static let eastern: [(String, TravelCue)] = [
        ("bay|chạy|phóng|đi lên|xuống|ra|vào|sang|qua|về <place>", .foreignPlan),
        ("mai|mốt|tuần_sau|tuần_này|cuối_tuần|thứ|chủ_nhật ~5 lên|xuống|bay|ra|vào|sang|đi <place>", .foreignPlan),
        ("mai|mốt|sáng_mai|tối_nay|tuần_sau ~3 lên_đường|khởi_hành|xuất_phát", .foreignPlan),
        ("mới|vừa|đã ~1 đi|ở|từ <place> về", .foreignPast),
        ("在 <place> 待了|住了|呆了|玩了 ~3 天|周|月", .foreignThere),
        ("去了|去过|玩了|跑了 一趟|一次|趟|一圈? <place>", .foreignPast),
        ("<place> ~7 다녀왔|다녀온|갔다왔|다녀옴", .foreignPast), ("<place> 여행_중|여행중|출장_중|출장중", .foreignThere),
        (
            "مسافر|مسافرة|مسافرين|مسافرون|مسافرات|متوجهون|ذاهبون|سنسافر|سأسافر|نسافر|رايح|رايحين|طالعين|طالع ~1 إلى|الى|على <place>",
            .foreignPlan
        ),
        ("رجعت|رجعنا|رجعنا|عدت|عدنا ~2 من <place>", .foreignPast),
    ]
}
