/// Patterns that say nothing by themselves and wake the detector where ``TravelFrames`` may find something: a verb with
/// a place near by, a ride with a time.
enum TravelWake {
    static let patterns: [String] =
        near("<place>", placed) + near("<place>", timed) + near("<destination>", placed) + others

    /// A verb with a place near by.
    private static func near(_ place: String, _ verbs: [String]) -> [String] {
        verbs.flatMap { ["\($0) ~8 \(place)", "\(place) ~7 \($0)"] }
    }

    private static let others =
        [
            "<known> ~2 in the morning|evening|afternoon|weekend|week",
            "<known> ~2 on|until|till|by|from the? <ordinal>",
            "<known> ~1 it_is", "<known> ~2 at|by dawn|noon|midnight|sunrise|teatime",
        ] + ["<known> ~6 \(times)", "\(times) ~6 <known>", "\(rides) ~10 \(times)", "\(times) ~10 \(rides)"]
        + [
            "\(leaving) ~8 \(times)", "\(times) ~8 \(leaving)", "\(venues) ~8 \(list(.trouble))",
            "\(list(.trouble)) ~8 \(venues)",
        ]
        + alone

    /// In an article most verbs wake only beside what ``TravelPlace`` takes for a place: one of the lists, or a name right
    /// behind a word that leads to one. In a post any name wakes: what else it says may be a trip as well.
    static func voice(of pattern: Int) -> PatternVoice { pattern < 2 * placed.count ? .post : .anybody }

    /// What the name of a place that no list knows stands behind.
    static let leads =
        [TravelSense.to, .at, .from, .foreignTo, .foreignAt, .foreignFrom].flatMap { TravelLexicon.words(of: $0) }
        + [PlaceWords.articleWords]

    /// The words of some senses as alternatives of a pattern.
    private static func list(_ senses: TravelSense...) -> String {
        let words = senses.flatMap { TravelLexicon.words(of: $0) }.joined(separator: " ")
        return String(decoding: words.utf8.map { $0 == 0x20 ? 0x7c : $0 == 0x2d ? 0x5f : $0 }, as: UTF8.self)
    }

    /// What says nothing without a place.
    private static let placed = [
        list(.stay, .stayed, .toured), list(.going, .went, .returned), list(.arrived), list(.did),
        list(.foreignGoing, .foreignWent, .foreignWillBe),
        list(.booked, .event, .look), list(.onlyTo), list(.unit), list(.greeting),
    ]
    /// What may tell of a trip beside a time or another such word as well, and then beside any name.
    private static let timed = [
        list(.motion), list(.arriving), list(.foreignBeing), list(.trip, .ride, .lodging, .venue, .luggage),
        list(.trouble), "leave|leaving|off|away",
    ]
    private static let rides = list(.ride, .lodging, .trip, .venue, .luggage, .event)

    private static let leaving = list(.motion, .arriving) + "|leave|leaving|leaves|off|away|home"
    private static let venues = list(.venue, .ride, .luggage)

    /// Times that are worth a look: no word that is much else (`may`, `sun`, `now`).
    private static let times =
        "tomorrow|tmrw|tmr|tmm|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|thurs|fri|sat|weekend|next_week|next_month|next_year|next_weekend|this_weekend|this_summer|this_winter|this_fall|this_spring|next_summer|next_winter|next_spring|next_fall|"
        + "january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sep|sept|oct|nov|dec|in_may|late_may|early_may|yesterday|last_week|last_month|last_year|last_summer|last_winter|ago|christmas|xmas|easter|thanksgiving|nye|"
        + "mañana|ayer|lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|amanhã|ontem|segunda|terça|quarta|quinta|sexta|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|"
        + "demain|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|avril|juin|juillet|août|septembre|octobre|novembre|décembre|semaine|morgen|gestern|übermorgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|märz|mai|juni|juli|oktober|dezember|woche|wochenende|"
        + "domani|ieri|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|besok|kemarin|lusa|senin|selasa|rabu|kamis|jumat|sabtu|minggu|bulan|tgl|tanggal|yarın|dün|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|haftaya|"
        + "завтра|вчера|послезавтра|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|выходные|выходных|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|неделе|недели|летом|осенью|зимой|весной|"
        + "明天|明日|下周|下週|来週|来月|下个月|周末|週末|内일|내일|다음주|다음_주|다음달|주말|어제|昨日|昨天|上周|先週|지난주|ngày_mai|tuần_sau|tuần_tới|tháng_sau|cuối_tuần|غدا|بكرة|أمس"

    /// Words that need nothing beside them.
    private static let alone = [
        "layover|boarded|tarmac|stranded|wheels_up|touched_down|interrail|honeymooning|backpacking|jetlag|jetlagged|boarding_pass|road_trip|roadtrip|packing|itinerary|luggage|carousel|runway|suitcase|sabbatical|solotrip",
        "flight|flights|flt|airport|gate ~12 delayed|delay|late|cancelled|canceled|missed|stuck|waiting|boarding|tomorrow|tmrw|tonight|today|my|our",
        "united|usairways|southwestair|jetblue|americanair|virginamerica|ryanair|easyjet|lufthansa|klm|delta|british_airways|britishairways|aircanada|westjet|emirates|airasia|qantas|alaskaair|spiritairlines ~24 flight|flights|flt|plane|gate|bag|bags|luggage|seat|seats|delayed|delay|crew|airport|board|boarding|agent|pilot|row|wifi|miles|fly|flying|flew|rebooked|rebook|connection|landed|runway|hold|hrs|hours",
        "trip|trips|vacation|holiday|honeymoon|travels|cruise|safari|getaway ~3 my|our",
        "my|our ~3 trip|trips|vacation|holiday|honeymoon|travels|cruise|safari|getaway",
        "visa|passport|jabs ~3 for|approved|stamped|ready", "trip_report|ticket_bought|tickets_bought|flights_booked",
    ]
}
