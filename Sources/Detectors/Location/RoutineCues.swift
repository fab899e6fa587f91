/// The words of habits: how often, and what habits are not.
enum RoutineCues {
    static let patterns = PatternSet(
        english + others + RoutinePhrases.rows,
        slots: [
            "where": RoutinePlace.read, "venue": Venue.named, "clock": RoutinePhrases.clock, "name": Slots.name,
            "landmark": Venue.landmark,
        ],
        opens: [
            "where": RoutinePlace.ends, "venue": Venue.ends, "clock": [.number], "name": [.name],
            "landmark": [SlotOpening(.wide)],
        ])

    private static let unit =
        "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|sat|sun|morning|evening|night|afternoon|day|weekday|weekend|week|lunchtime|lunch|dawn|noon|fortnight|shift"
    private static let plural =
        "mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays|weekends|mornings|evenings|lunchtimes|weeknights|afternoons"
    private static let often = "every|each|every_other|every_single|alternate|every_second"

    private static let english = [
        "\(often) \(unit) ~12 <where>", "<where> ~10 \(often) \(unit)",
        "most|on|my|our \(plural) ~12 <where>", "<where> ~6 most|on \(plural)", "^ \(plural) ~8 <where>",
        "once|twice|three_times|five_times|3x|4x|2x|5x a|per week|day|month ~8 <where>",
        "<where> ~8 once|twice|three_times|five_times|2x|3x|4x|5x a|per week|day|month",
        "daily|weekly|nightly|usual|regular ~2 run|runs|swim|swims|walk|walks|ride|commute|coffee|lunch|shift|class|session|stroll|dip|pint|jog|lap|laps|shop|spin|climb|route ~5 <where>",
        "my|our|i|we|always ~6 <where> ~4 daily|nightly|without_fail|like_clockwork",
    ]

    private static let others = [
        "todos|todas los|las ~1 días|dias|mañanas|tardes|noches|lunes|martes|miércoles|jueves|viernes|sábados|domingos|semanas|fines ~10 <where>",
        "cada día|mañana|tarde|noche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|finde ~10 <where>",
        "<where> ~6 todos|todas los|las ~1 días|mañanas|tardes|noches|lunes|martes|miércoles|jueves|viernes|sábados|domingos",
        "<where> ~6 cada día|mañana|tarde|noche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana",
        "los lunes|martes|miércoles|jueves|viernes|sábados|domingos ~8 <where>",
        "todo|toda|todos|todas os|as? dia|dias|manhã|manhãs|tarde|noite|noites|segunda|terça|quarta|quinta|sexta|sábado|domingo|semana ~10 <where>",
        "<where> ~6 todo|toda|todos|todas os|as? dia|dias|manhã|manhãs|tarde|noite|noites|segunda|terça|quarta|quinta|sexta|sábado|domingo|semana",
        "tous|toutes les ~1 jours|matins|soirs|midis|lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches|semaines ~10 <where>",
        "chaque jour|matin|soir|midi|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine ~10 <where>",
        "<where> ~6 tous|toutes les ~1 jours|matins|soirs|midis|lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches",
        "<where> ~6 chaque jour|matin|soir|midi|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine",
        "jeden|jede|jeder|jedes ~1 tag|morgen|abend|mittag|nacht|woche|wochenende|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|sonnabend ~10 <where>",
        "<where> ~6 jeden|jede|jedes ~1 tag|morgen|abend|mittag|woche|wochenende|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag",
        "montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags|werktags ~10 <where>",
        "<where> ~6 montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags|werktags",
        "ogni giorno|mattina|sera|notte|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|settimana|pomeriggio ~10 <where>",
        "<where> ~6 ogni giorno|mattina|sera|notte|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|settimana",
        "tutti|tutte i|le ~1 giorni|mattine|sere|lunedì|martedì|mercoledì|giovedì|venerdì|sabati|domeniche ~10 <where>",
        "каждый|каждое|каждую|каждые ~1 день|утро|вечер|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|неделю|выходные ~10 <where>",
        "<where> ~6 каждый|каждое|каждую|каждые ~1 день|утро|вечер|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|неделю|выходные",
        "по утрам|вечерам|понедельникам|вторникам|средам|четвергам|пятницам|субботам|воскресеньям|выходным|будням ~10 <where>",
        "<where> ~6 по утрам|вечерам|понедельникам|вторникам|средам|четвергам|пятницам|субботам|воскресеньям|выходным|будням",
        "her gün|sabah|akşam|gece|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|hafta ~10 <venue>",
        "tiap|setiap hari|pagi|sore|malam|senin|selasa|rabu|kamis|jumat|sabtu|minggu|weekend ~10 <where>",
        "<where> ~6 tiap|setiap hari|pagi|sore|malam|senin|selasa|rabu|kamis|jumat|sabtu|minggu",
        "mỗi|hàng|mọi|cứ sáng|tối|chiều|ngày|tuần|thứ|chủ_nhật ~10 <where>",
        "<where> ~6 mỗi|hàng sáng|tối|chiều|ngày|tuần|thứ",
        "每天|每周|每週|每个|每早|每晚|天天|每逢 ~14 <venue>", "毎朝|毎日|毎週|毎晩|毎土曜|毎日曜 ~14 <venue>",
        "매일|매주|마다 ~14 <venue>", "كل يوم|صباح|مساء|أسبوع|جمعة|سبت|أحد|خميس|اثنين|ثلاثاء|أربعاء ~8 <where>",
    ]

    /// Hours of shops, classes and services; habits of once; wishes; what one is told to do.
    static let against = PatternSet([
        "open|opens|opening|closed|closes|hours|served|serves|serving|tickets|ticket|entry|admission|price|prices|booking|bookings|welcome|register|drop_in|drop_ins|happy_hour|delivery|deliveries|shipping|timetable|departs|arrives|classes|lessons|beginners|members|newcomers|doors|matinee|matinees|karaoke|bingo|quiz|airs|episode|episodes|newsletter|changelog|release|releases|cron|backup|deploy|build|sale|discount|offer|specials|buffet|fixtures|league|broadcast|schedule|rota|program|programme|collection|collections|bin_day|bins",
        "join|come|visit|find|see|meet|follow us", "live music|jazz|band|dj|bands", "sign|signing up",
        "used to|be",
        "back_then|as_a_kid|as_a_child|growing_up|when_i_was|in_the_90s|in_the_80s|years_ago|anymore|any_more|no_longer|once_upon",
        "was|were|went|ran|swam|walked|trained|drove|cycled|stopped|quit|had|did|got|wore|saw|rode|waited|worked|met|took",
        "wish|would|should|could|resolution|hoping|hope|want|wanna|if_only|someday|one_day|planning|thinking_of",
        "novel|movie|film|chapter|character|game|server|bot|script",
        "people|everyone|everybody|tourists|visitors|someone|nobody|pigeons|fox|foxes|robin|heron|gulls|neighbour|neighbor ~4",
        "abierto|abierta|abrimos|horario|clases|entrada|precio|inscripciones|ofertas|menú",
        "geöffnet|öffnungszeiten|offen|kurs|kurse|eintritt|anmeldung|früher|angebot|fährt|war|waren|ging|möchte|würde",
        "ouvert|ouverte|horaires|cours_de|entrée|inscription|étais|allais|voudrais|tarif|promo",
        "aberto|aberta|horário|aulas|inscrições|promoção|queria|costumava",
        "aperto|aperta|orario|orari|corsi|ingresso|vorrei|andavo",
        "открыт|открыто|открыта|работает|расписание|занятия|вход|скидка|хотел|раньше|ходил|ходила|ездил|ездила",
        "açık|saatleri|ders|kurs|giriş|indirim|isterdim|giderdim",
        "buka|jam_buka|jadwal|kelas|promo|diskon|dulu|pengen",
        "mở_cửa|giờ|lịch|lớp|khuyến_mãi|ngày_xưa|hồi", "营业|開館|营业时间|课程|报名|优惠|営業|開店|教室|レッスン|영업|수업|할인|以前|昔|옛날",
        "مفتوح|دوام|دورة|خصم|كنت|كان",
    ])

    /// Habits that a profile names without a verb: `dawn swims at...`, `Tuesdays at...`.
    static let activities = WordSet(
        "footing natation piscine vélo marche boxe escalade caminata natación gimnasio entreno paseo corrida treino academia joggen laufen schwimmen training klettern chor corsa nuoto palestra camminata бег пробежка плавание зал тренировка прогулка koşu yüzme antrenman yürüyüş renang swimmer runner rower walker 5am 6am 7am 8am tous chaque ogni jeden every todos sun mon tue wed thu fri sat swim swims swimming run runs running walk walks walking walkies jog jogging gym training train climbing climb bouldering yoga pilates choir rehearsal coffee breakfast lunch parkrun cycling ride riding rowing surf surfing skating tennis football five_a_side squash dance dancing boxing judo karate knitting chess pub pint pints school dog dogs commute commuting shift shifts nursery volunteering sauna rehearse rehearsing busking sketching fishing gardening dinner every each most always usually monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends mornings evenings my our catch find found"
    )

    /// First persons of habits in languages whose verbs say who.
    static let verbs = WordSet(
        "vado prendo saio pego cojo tomo kazır fahre jogge sono mi me أكون نكون "
            + "voy corro nado entreno salgo camino desayuno juego estoy paseo trabajo recojo quedo quedamos vamos tomo tomamos bailo ensayo doy espero llevo como ceno "
            + "vou corro nado treino saio caminho tomo jogo estou passeio trabalho pego levo remo danço ensaio "
            + "vais cours nage entraîne sors marche déjeune joue suis promène travaille prends récupère danse répète bois emmène "
            + "gehe laufe schwimme trainiere jogge sitze spiele bin arbeite hole trinke fahre tanze probe klettere spaziere treffe "
            + "vado corro nuoto alleno esco cammino faccio gioco sono passeggio lavoro prendo porto ballo prendiamo andiamo "
            + "хожу бегаю плаваю тренируюсь гуляю играю работаю сижу пью забираю езжу катаюсь танцую репетирую встречаюсь "
            + "gidiyorum koşuyorum yüzüyorum yürüyorum çalışıyorum oturuyorum içiyorum oynuyorum gidiyoruz antrenman "
            + "lari renang joging ngopi nongkrong nganter jemput olahraga gowes main latihan kerja "
            + "chạy bơi tập đi uống ngồi đón dạo أركض أمشي أذهب اروح أروح أسبح أتمرن نجري نلعب ألعب أشرب أجلس")
}
