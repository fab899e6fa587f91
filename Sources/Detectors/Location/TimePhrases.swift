/// What a time expression means, counted from the day of the post.
enum TimeMeaning: Sendable, Hashable {
    /// So many days on, for so many days.
    case days(Int, length: Int)
    /// The week, month or year so many on.
    case week(Int), month(Int), year(Int)
    /// The weekend so many on.
    case weekend(Int)
    /// A weekday to come; of last week.
    case weekday, lastWeekday
    /// A span of time from now; ago.
    case after, ago
    /// A season: its first month and how many years on.
    case season(Int, Int)
    /// A holiday: month and day, about, and its length in days.
    case holiday(Int, Int, Int)
    /// A date in figures or words.
    case date
    /// A day of a month that is not named: `on the 27th`.
    case dayOfMonth
    /// No day can be told.
    case soon, now, past
}

/// The phrases of time that matter to travel. One good list does as well as a general parser of dates, with less noise.
enum TimePhrases {
    static let patterns = PatternSet(
        rows.map(\.0),
        slots: [
            "amount": { Amount.read($0, at: $1)?.end },
            "weekday": { $0.tokens[safe: $1].flatMap { CalendarWords.weekday($0) } == nil ? nil : $1 + 1 },
            "long_weekday": longWeekday,
            "date": { DateReader.read($0, at: $1)?.tokens.upperBound },
            "ordinal": { DateReader.ordinal($0, $1) == nil ? nil : $1 + 1 },
            "month": { $0.tokens[safe: $1].flatMap { CalendarWords.month($0) } == nil ? nil : $1 + 1 },
        ],
        opens: [
            "amount": [Amount.first], "weekday": [SlotOpening(words: CalendarWords.weekdayNames)],
            "long_weekday": [SlotOpening(words: CalendarWords.weekdayNames)], "date": [DateReader.first],
            "ordinal": [.number], "month": [SlotOpening(words: CalendarWords.monthNames)],
        ])
    static let meanings = rows.map(\.1)

    /// Whether what a phrase means may lie ahead of the post.
    static func mayLieAhead(_ rule: Int) -> Bool {
        switch meanings[rule] {
        case .days(let offset, _): offset >= 0
        case .week(let offset), .month(let offset), .year(let offset), .weekend(let offset): offset >= 0
        case .season(_, let years): years >= 0
        case .lastWeekday, .ago, .past, .now: false
        case .weekday, .after, .soon, .holiday, .date, .dayOfMonth: true
        }
    }

    /// `thursday`: no short form, which may be another word (`sun`, `sat`, `wed`), and no repeated day (`Thursdays`).
    private static func longWeekday(_ sentence: Sentence, _ index: Int) -> Int? {
        guard let token = sentence.tokens[safe: index], token.count >= 6, CalendarWords.weekday(token) != nil else {
            return nil
        }
        return index + 1
    }

    private static let rows: [(String, TimeMeaning)] = days + periods + relative + holidays

    private static let days: [(String, TimeMeaning)] = [
        (
            "tomorrow|tomorrow's|tmrw|tmr|tmm|tmw|tomoz|tomorow|tommorow|tommorrow|2morrow morning|night|evening|afternoon?",
            .days(1, length: 1)
        ),
        (
            "day_after_tomorrow|pasado_mañana|après_demain|übermorgen|dopodomani|lusa|послезавтра|后天|明後日|あさって|모레",
            .days(2, length: 1)
        ),
        (
            "mañana|manana|amanhã|demain|morgen|domani|besok|yarın|завтра|明天|明日|내일|ngày_mai|غدا|غداً|بكرة",
            .days(1, length: 1)
        ),
        (
            "tonight|tonight's|later_today|this_evening|this_afternoon|esta_noche|ce_soir|heute_abend|stasera|nanti_malam|bu_akşam|сегодня_вечером|今晚|今夜|오늘밤|tối_nay",
            .days(0, length: 1)
        ),
        (
            "today|today's|hoy|hoje|aujourd_hui|heute|oggi|hari_ini|bugün|сегодня|今天|今日|오늘|hôm_nay|اليوم",
            .days(0, length: 1)
        ),
        (
            "yesterday|yesterday's|ayer|ontem|hier|gestern|ieri|kemarin|kemaren|dün|вчера|昨天|昨日|어제|hôm_qua|أمس|امبارح",
            .days(-1, length: 1)
        ),
        (
            "last_night|last_night's|anoche|this_morning|esta_mañana|ce_matin|heute_morgen|heute_früh|stamattina|tadi_pagi|bu_sabah|сегодня_утром|今早|今朝|오늘아침",
            .past
        ),
        (
            "on|this|next|coming|upcoming|by|until|till|til|early|late|el|este|próximo|próxima|am|ab|diesen|nächsten|ce|le|dès|prossimo|questo|hari|w|в|во|bu|no|na|vào|يوم <weekday> morning|night|evening|afternoon?",
            .weekday
        ),
        (
            "<weekday> morning|night|evening|afternoon|prochain|prochaine|que_viene|próximo|que_vem|prossimo|depan|nanti|günü",
            .weekday
        ),
        ("mai mình|tôi|em|bọn|nhà|cả|tụi|lên_đường", .days(1, length: 1)),
        ("sáng_mai|ngày_kia", .days(1, length: 1)), ("thứ hai|ba|tư|năm|sáu|bảy này|tới|sau?", .weekday),
        ("chủ_nhật này|tới|sau?", .weekday),
        ("in_the_morning|first_thing|at_dawn|at_sunrise", .days(1, length: 1)),
        ("last|past <weekday>", .lastWeekday), ("<long_weekday>", .weekday),
        ("<weekday> pasado|passado|dernier|scorso|lalu", .lastWeekday),
        ("下周|下週|这周|這週|周 一|二|三|四|五|六|日|末", .week(1)),
    ]

    private static let periods: [(String, TimeMeaning)] = [
        ("early|late|mid|end_of|beginning_of|sometime? next|following week", .week(1)),
        ("early|late|mid|end_of|beginning_of|sometime? next month", .month(1)),
        ("early|late|mid|sometime? next year", .year(1)),
        ("week after next", .week(2)), ("next weekend|wkend", .weekend(1)),
        ("this|the|coming|upcoming|all weekend|wkend|long_weekend|bank_holiday_weekend", .weekend(0)),
        ("this|coming|upcoming week", .week(0)),
        ("this month", .month(0)),
        ("later this week|month|year", .soon),
        (
            "próxima_semana|semana_que_viene|semana_que_vem|semaine_prochaine|nächste_woche|settimana_prossima|prossima_settimana|minggu_depan|"
                + "haftaya|gelecek_hafta|önümüzdeki_hafta|на_следующей_неделе|下周|下週|下星期|来週|다음주|다음_주|tuần_sau|tuần_tới|الأسبوع_القادم|الاسبوع_الجاي|الأسبوع_الجاي|الأسبوع_المقبل",
            .week(1)
        ),
        (
            "próximo_mes|mes_que_viene|mês_que_vem|próximo_mês|mois_prochain|nächsten_monat|mese_prossimo|prossimo_mese|bulan_depan|gelecek_ay|"
                + "önümüzdeki_ay|в_следующем_месяце|下个月|下個月|来月|다음달|다음_달|tháng_sau|tháng_tới|الشهر_القادم|الشهر_الجاي",
            .month(1)
        ),
        (
            "este_finde|este_fin_de_semana|el_finde|neste_fim_de_semana|este_fim_de_semana|ce_weekend|ce_week_end|dieses_wochenende|am_wochenende|"
                + "übers_wochenende|questo_weekend|questo_fine_settimana|akhir_pekan|weekend_ini|bu_hafta_sonu|hafta_sonu|на_выходных|на_выходные|在周末|这周末|這週末|周末|週末|주말|이번주말|cuối_tuần",
            .weekend(0)
        ),
        ("last week|weekend|wk", .week(-1)),
        ("last month", .month(-1)), ("last|past <month>", .past),
        ("last|past year|12_months", .year(-1)),
        (
            "semana_pasada|semana_passada|semaine_dernière|letzte_woche|settimana_scorsa|minggu_lalu|geçen_hafta|на_прошлой_неделе|上周|上週|上星期|先週|지난주|tuần_trước|الأسبوع_الماضي",
            .week(-1)
        ),
        (
            "mes_pasado|mês_passado|mois_dernier|letzten_monat|mese_scorso|bulan_lalu|geçen_ay|в_прошлом_месяце|上个月|先月|지난달|tháng_trước|الشهر_الماضي",
            .month(-1)
        ),
        (
            "año_pasado|ano_passado|année_dernière|letztes_jahr|anno_scorso|tahun_lalu|geçen_yıl|geçen_sene|в_прошлом_году|去年|작년|năm_ngoái|العام_الماضي",
            .year(-1)
        ),
        (
            "this|next|upcoming|coming|the|diesen|im|este|no|en|cet|quest|bu|this_upcoming summer|sommer|verano|verão|été|estate|yaz",
            .season(6, 0)
        ),
        (
            "this|next|upcoming|coming|the|diesen|im|dieses|este|no|au|questa winter|invierno|inverno|hiver|kış",
            .season(12, 0)
        ),
        (
            "this|next|upcoming|coming|the|diesen|im|dieses|en|na|au|questa spring|frühjahr|frühling|primavera|printemps|ilkbahar",
            .season(3, 0)
        ),
        (
            "this|next|upcoming|coming|the|diesen|im|este|no|cet|questo autumn|fall|herbst|otoño|outono|automne|autunno|sonbahar",
            .season(9, 0)
        ),
        ("летом|夏天|夏に|여름에", .season(6, 0)), ("зимой|冬天|冬に|겨울에", .season(12, 0)),
        ("осенью|秋に|가을에", .season(9, 0)), ("весной|春に|봄에", .season(3, 0)),
        ("last|past summer", .season(6, -1)), ("last|past winter", .season(12, -1)),
        ("last|past spring", .season(3, -1)),
        ("last|past fall|autumn", .season(9, -1)),
    ]

    private static let relative: [(String, TimeMeaning)] = [
        ("in|within|dentro_de|em|daqui_a|dans|in_etwa|fra|tra|через|dalam <amount> time?", .after),
        ("en <amount>", .after),
        ("<amount> from_now|from_today|later|sonra|lagi|后|後|後に|후에|nữa|out", .after),
        ("<amount> ago|back|atrás|fa|lalu|önce|назад|前|前に|전에|trước|zuvor|earlier", .ago),
        ("hace|há|il_y_a|vor|قبل <amount>", .ago),
        (
            "soon|shortly|one_day_soon|pronto|em_breve|bientôt|bald|presto|segera|bentar_lagi|yakında|скоро|马上|もうすぐ|곧|sắp|قريبا",
            .soon
        ),
        (
            "now|right_now|rn|currently|at_the_moment|atm|presently|ahora|ahora_mismo|agora|maintenant|en_ce_moment|actuellement|gerade|jetzt|momentan|"
                + "adesso|ora|al_momento|sekarang|sedang|lagi|şu_an|şimdi|сейчас|现在|正在|今|いま|지금|đang|bây_giờ|الآن|حاليا|حالياً",
            .now
        ),
        (
            "recently|the_other_day|earlier_this_year|recientemente|récemment|neulich|kürzlich|recentemente|недавно|barusan|geçenlerde|最近",
            .past
        ),
        (
            "early|late|mid|end_of|beginning_of|first_half_of|second_half_of|2nd_half_of|first_two_weeks_of|first_week_of|last_week_of|"
                + "second_week_of|third_week_of|middle_of|the|in|since|by|during|for|from|on|between|around|until|till|through|next|this|le|du|vom|am|im|ab|el|del|desde|em|en|de|dal|dari|tanggal|с|до|на|в|от <date>",
            .date
        ),
        ("<date>", .date),
        ("on|until|till|til|through|from|since? the <ordinal>", .dayOfMonth),
        ("ngày|tanggal|tgl|on_the|le|the|am <date>", .date),
    ]

    private static let holidays: [(String, TimeMeaning)] = [
        (
            "over|for|at|during|before|after|around|this|über|zu|an|an_den|à|a|en|para|por|lúc|по|на christmas|xmas|weihnachten|noël|navidad|natal|natale|рождество",
            .holiday(12, 24, 4)
        ),
        (
            "over|for|at|this|during|after|around|über|zu|an|à|en|por easter|ostern|pâques|semana_santa|páscoa|pasqua|holy_week",
            .holiday(4, 5, 4)
        ),
        ("über|an|zu pfingsten", .holiday(5, 24, 3)),
        ("over|for|this|at|during|after thanksgiving", .holiday(11, 26, 4)),
        ("over|for|during|around|this? labor_day|labour_day weekend?", .holiday(9, 5, 3)),
        ("over|for|during|around|this? memorial_day weekend?", .holiday(5, 27, 3)),
        ("4th_of_july|fourth_of_july|july_4th", .holiday(7, 4, 2)),
        (
            "new_years|new_years_eve|nye|silvester|nouvel_an|nochevieja|réveillon|capodanno|yılbaşı|на_новый_год|春节|春節|过年|過年|正月|설날|설",
            .holiday(12, 31, 2)
        ),
        ("spring_break|march_break|reading_week", .holiday(3, 15, 7)),
        ("half_term", .holiday(10, 25, 7)),
        ("ferragosto", .holiday(8, 15, 1)), ("songkran", .holiday(4, 13, 3)),
        ("lebaran|idul_fitri|eid|bayramda|bayram|bayramı|العيد", .holiday(4, 1, 4)),
        ("golden_week|ゴールデンウィーク|gw中", .holiday(4, 29, 7)), ("国庆|國慶|十一假期|五一", .holiday(10, 1, 7)),
        ("お盆", .holiday(8, 13, 4)),
        ("추석", .holiday(9, 25, 3)), ("tết", .holiday(2, 1, 7)), ("carnaval|karneval|fasching", .holiday(2, 20, 4)),
        ("summer_vacation|summer_holidays|summer_break|sommerferien|vacances_d_été|暑假|夏休み|여름방학", .season(7, 0)),
        ("winter_break|winterferien|冬休み|寒假", .season(12, 0)),
        ("майские|на_майских", .holiday(5, 1, 9)),
    ]
}
