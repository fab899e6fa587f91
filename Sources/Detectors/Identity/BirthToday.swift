/// Birthdays told by the day of the post.
enum BirthToday {
    /// A phrase and how many days after the post the birthday is.
    private static let phrases: [(days: Int, patterns: [String])] = [
        (
            0,
            [
                "its|it_is|todays|today_is ~1 my ~1 birthday|bday|b_day !tomorrow|next|soon|in|on|this|month|week|weekend|eve|present|party|tmrw|friday|saturday|sunday|monday|tuesday|wednesday|thursday",
                "my ~1 birthday|bday is? today", "today is|its? my ~1 birthday|bday", "birthday|bday today",
                "happy birthday|bday to? me",
                "birthday_girl|birthday_boy|bday_girl|bday_boy|birthday_bitch today|here|alert|reporting",
                "celebrating my ~1 birthday|bday today|tonight",
                "i|im|ive ~1 turn|turned|turning|am|hit|hitting|become|became|reached|officially? <age> ~1 today",
                "today ~1 i|im ~1 turn|turned|turning|am|hit|become|reach|officially? <age>",
                "^ turned|turning|turn <age> ~1 today",
                "officially <age> ~1 today", "today marks|is ~1 my <age>th|th? birthday",
                "another|one_more trip|lap|spin|orbit ~1 around ~1 sun ~3 today",
                "heute ~2 ich ~1 geburtstag", "ich ~1 heute geburtstag", "hab|habe ~1 heute geburtstag",
                "heute ~1 ist ~1 mein geburtstag",
                "heute werde|werd|wurde|bin ich <age>", "ich werde|werd|wurde|bin heute <age>", "heute <age> geworden",
                "c|cest est? ~1 mon anniv|anniversaire !demain|bientôt|le|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|dans",
                "aujourd_hui ~3 mon anniv|anniversaire", "mon anniv|anniversaire aujourd_hui",
                "j_ai|jai|j_fête|je_fête|jfête ~1 mes? <age> ~1 aujourd_hui",
                "aujourd_hui ~1 j_ai|jai|je_fête ~1 <age>",
                "^ ~1 <age> ~1 aujourd_hui|hoy|hoje|oggi",
                "^ ~1 <age> jahre heute", "^ heute <age>", "^ hoy <age>", "^ hoje <age>", "^ oggi <age>",
                "hoje ~1 faço anos", "hoy ~1 cumplo años", "oggi ~1 compio gli_anni", "aujourd_hui ~1 je prends",
                "hoy ~2 mi ~1 cumple|cumpleaños", "es mi cumple|cumpleaños !mañana|el|la|este|pronto",
                "aujourd_hui ~2 je|j|on souffle|soufflons|éteins mes|nos|les? <age>", "hoy ~1 soplo|apago ~1 <age>",
                "oggi ~1 spengo|soffio ~1 <age>", "hoje ~1 sopro|apago ~1 <age>", "heute ~2 puste|auspuste ~1 <age>",
                "hoy cumplo ~1 <age>", "cumplo ~1 <age> ~1 hoy",
                "hoje ~2 meu ~1 aniversário|niver|aniver", "é meu aniversário|niver !amanhã|dia|sábado|domingo|na|no",
                "hoje ~1 faço|completo|fiz <age>",
                "faço|fiz|completo <age> ~1 hoje", "oggi ~2 mio compleanno",
                "è il_mio|mio compleanno !domani|il|sabato|domenica",
                "oggi ~1 compio|faccio ~1 <age>", "compio|faccio <age> ~1 oggi",
                "сегодня ~2 мой|моя|моё|мое ~1 день_рождения|др|днюха|день_рожденье",
                "у_меня ~1 сегодня ~1 день_рождения|др|днюха|дэрэ",
                "сегодня ~1 у_меня ~1 день_рождения|др|днюха|днюшечка", "мне ~1 сегодня ~1 <age>",
                "сегодня ~1 мне ~2 <age>",
                "сегодня мне исполняется|исполнилось|стукнуло <age>", "мне исполнилось|стукнуло ~1 <age> сегодня",
                "bugün ~1 doğum_günüm|doğumgünüm|doğum_günümü", "bugün ~1 <age> oldum|girdim|basıyorum",
                "bugün <age> ~1 oldum|girdim|bastım",
                "hari_ini ~1 gue|gw|aku|saya|ku ~1 ulang_tahun|ultah|milad",
                "hari_ini ~1 ulang_tahun|ultah|ulang_tahunku|ultahku ~1 gue|gw|aku|saya|ku?",
                "aku|gue|gw|saya ~1 ultah|ulang_tahun hari_ini", "hôm_nay|nay ~2 sinh_nhật ~1 tôi|mình|em|tớ|tao|của",
                "hôm_nay tròn <age> tuổi",
                "今天 ~1 是? 我的?生日", "今天是我的生日|今天是我生日|今天我生日|今天生日|我今天生日|今天过生日|今天我过生日|我今天过生日|今天是本人生日", "今天 满|就? <age> 了",
                "今日は私の誕生日|今日誕生日|今日は誕生日|本日誕生日|今日が誕生日|今日は僕の誕生日|今日で <age>?", "本日 誕生日", "今日で <age>", "誕生日です今日",
                "오늘_내_생일|오늘내생일|오늘_제_생일|오늘은_내_생일|오늘은_제_생일|오늘_생일|오늘이_내_생일|오늘이_생일|제_생일입니다|오늘은_생일",
                "اليوم ~1 عيد_ميلادي|ميلادي|يوم_ميلادي", "عيد_ميلادي اليوم", "اليوم أتممت|بلغت|صرت ~1 <age>",
            ]
        ),
        (
            1,
            [
                "my ~1 birthday|bday ~1 is? tomorrow|tmrw|tmr", "tomorrow|tmrw ~2 my ~1 birthday|bday",
                "its ~1 my birthday|bday tomorrow|tmrw",
                "i|im|ill ~1 turn|turning|am|be|hit ~1 <age> ~1 tomorrow",
                "tomorrow|tmrw ~1 i|im|ill ~1 turn|turning|am|hit|be|become <age>", "^ turning|turn <age> ~1 tomorrow",
                "morgen ~2 ich ~1 geburtstag", "ich ~1 morgen geburtstag", "hab|habe morgen geburtstag",
                "morgen ~1 ist? mein geburtstag", "morgen werde ich <age>",
                "ich werde morgen <age>", "demain ~3 mon anniv|anniversaire", "mon anniv|anniversaire ~1 demain",
                "demain ~1 j_ai|jaurai|j_aurai <age>",
                "mañana ~2 mi cumple|cumpleaños", "mañana cumplo ~1 <age>", "cumplo ~1 <age> mañana",
                "amanhã ~1 faço|completo anos", "mañana ~1 cumplo años", "morgen werd|werde ich <age>",
                "amanhã ~2 meu aniversário|niver", "amanhã ~1 faço|completo <age>",
                "domani ~2 mio compleanno", "domani ~1 compio|faccio ~1 <age>",
                "завтра ~2 мой|моя|у_меня ~1 день_рождения|др|днюха", "у_меня завтра ~1 день_рождения|др|днюха",
                "завтра ~1 мне ~1 <age>", "мне завтра ~1 <age>", "yarın ~1 doğum_günüm",
                "besok ~1 gue|gw|aku|saya ~1 ulang_tahun|ultah",
                "besok ~1 ulang_tahun|ultah|ultahku|ulang_tahunku ~1 gue|gw|aku|saya|ku?",
                "aku|gue|gw|saya ~1 ultah|ulang_tahun besok", "mai|ngày_mai ~2 sinh_nhật ~1 tôi|mình|em|tớ",
                "明天是我的生日|明天是我生日|明天我生日|明天生日|我明天生日", "明日は私の誕生日|明日誕生日|明日は誕生日|明日が誕生日",
                "내일_내_생일|내일_제_생일|내일은_내_생일|내일_생일|내일이_내_생일|내일이_생일",
                "غدا|غداً|بكرة|بكرا ~1 عيد_ميلادي|ميلادي", "عيد_ميلادي غدا|بكرة",
            ]
        ),
        (
            -1,
            [
                "my ~1 birthday|bday was yesterday", "yesterday was|its? my ~1 birthday|bday",
                "it was my ~1 birthday|bday yesterday",
                "i ~1 turned|became|hit <age> ~1 yesterday", "^ turned <age> yesterday", "gestern ~2 ich ~1 geburtstag",
                "ich hatte gestern ~1 geburtstag", "gestern wurde ich <age>",
                "hier ~3 mon anniv|anniversaire", "ayer ~2 mi cumple|cumpleaños", "ayer cumplí <age>",
                "ontem ~2 meu aniversário|niver", "ontem fiz <age>",
                "ieri ~3 mio compleanno", "вчера ~2 мой|моя|у_меня ~1 день_рождения|др|днюха",
                "у_меня вчера ~2 день_рождения|др|днюха", "мне вчера исполнилось|стукнуло <age>",
                "dün ~1 doğum_günümdü",
                "kemarin ~1 aku|gue|saya ~1 ultah|ulang_tahun", "hôm_qua ~2 sinh_nhật ~1 tôi|mình|em",
                "昨天是我的生日|昨天是我生日|昨天我生日|昨天生日", "昨日は私の誕生日|昨日誕生日|昨日が誕生日|昨日は誕生日",
                "어제_내_생일|어제_제_생일|어제가_내_생일|어제_생일", "أمس ~1 عيد_ميلادي",
            ]
        ),
    ]

    /// Ages alone at the end of a sentence: `35 today!`.
    private static let closing = "^ <age> today"

    static let patterns = PatternSet(
        [closing] + phrases.flatMap(\.patterns), slots: ["age": BirthDates.age])

    private static let offsets = [0] + phrases.flatMap { phrase in phrase.patterns.map { _ in phrase.days } }

    private static let joins = WordSet("and but so with still")

    /// How many days after the post the birthday is that a match tells of; nil where it does not stand as it must.
    static func days(of match: PatternMatch, in sentence: Sentence) -> Int? {
        guard offsets.indices.contains(match.rule) else { return nil }
        if match.rule == 0 {
            guard match.tokens.lowerBound == 0 || match.tokens.upperBound == sentence.tokens.count,
                sentence.tokens.count < 12
            else {
                return nil
            }
            if let next = sentence.tokens[safe: match.tokens.upperBound], next.gap.isDisjoint(with: .clause),
                !joins.contains(next)
            {
                return nil
            }
        }
        return offsets[match.rule]
    }
}
