/// The words around a date of birth.
enum BirthCues {
    /// Birthdays told by the day of the post: the phrase, and how many days on it is.
    static let today: [(String, Int)] = [
        ("today|its|is ~2 my birthday|bday|b_day|cake_day", 0), ("my birthday|bday ~1 today", 0),
        ("birthday_girl|birthday_boy today", 0),
        ("hoy es? mi cumpleaños|cumple", 0), ("hoje é? ~1 meu aniversário|niver", 0),
        ("c? est mon anniversaire ~1 aujourd_hui", 0),
        ("aujourd_hui ~3 mon anniversaire", 0), ("heute ~2 mein|meinen geburtstag", 0), ("oggi ~2 mio compleanno", 0),
        ("bugün ~1 doğum_günüm|doğum_günümü", 0), ("hari_ini ~2 ulang_tahun|ultah gue|saya|aku|ku?", 0),
        ("сегодня ~2 мой|моя день_рождения|др|днюха", 0),
        ("у_меня сегодня день_рождения|др", 0), ("今天是我的生日|今天是我生日|今天我生日|今天生日", 0), ("今日は私の誕生日|今日誕生日|今日は誕生日", 0),
        ("오늘_내_생일|오늘내생일|오늘_제_생일", 0),
        ("hôm_nay ~2 sinh_nhật tôi|mình|em", 0), ("اليوم ~1 عيد_ميلادي|ميلادي", 0),
        ("my birthday|bday ~1 tomorrow", 1), ("tomorrow ~2 my birthday|bday", 1), ("mañana ~2 mi cumpleaños|cumple", 1),
        ("morgen ~2 mein geburtstag", 1),
        ("i turn|turned <number> today", 0), ("turning|turned <number> today", 0), ("i turn <number> tomorrow", 1),
    ]

    static let patterns = PatternSet(today.map(\.0) + dated, slots: ["date": Slots.date, "number": Slots.number])

    private static let dated: [String] = [
        "my ~1 birthday|bday|b_day|birth_date|birthdate|birth_day|dob|date_of_birth ~4 <date>",
        "<date> ~3 my birthday|bday|birth_date", "<date> birthday|bday|baby|geburtstag|cumple",
        "i was born ~4 <date>", "i ~1 born ~2 <date>", "^ born on|at|in? <date>",
        "^ b|born|dob|d_o_b|date_of_birth|birthdate|birth_date|birthday|bday|b_day|geb|geboren|geburtsdatum|geburtstag|nacimiento|fecha_de_nacimiento|"
            + "data_de_nascimento|nascimento|date_de_naissance|naissance|data_di_nascita|tanggal_lahir|tgl_lahir|doğum_tarihi|doğum|дата_рождения|"
            + "день_рождения|др|生日|出生|出生日期|誕生日|生年月日|생일|생년월일|ngày_sinh|تاريخ_الميلاد|مواليد on|am|el|em|le|il|is|es|the|de? <date>",
        "dob|d_o_b|date_of_birth|birthdate|geburtsdatum|fecha_de_nacimiento|data_de_nascimento|date_de_naissance|data_di_nascita|tanggal_lahir|doğum_tarihim|"
            + "doğum_tarihi|дата_рождения|生年月日|生年月日は|생년월일|ngày_sinh|تاريخ_ميلادي ~2 <date>",
        "turning|turn|turns|hitting <number> ~2 <date>", "im|i <number> on <date>",
        "i|ill celebrate ~3 birthday ~2 <date>",
        "mein|meinen geburtstag ~3 <date>", "ich bin? ~2 am? <date> geboren", "ich wurde ~2 <date>",
        "bin ~2 <date> geboren", "am <date> geboren", "geboren am? <date>",
        "mi cumpleaños|cumple ~3 <date>", "nací|naci ~2 <date>", "nacido|nacida ~2 <date>", "cumplo ~3 <date>",
        "meu aniversário|niver ~3 <date>", "nasci ~2 <date>", "nascido|nascida ~2 <date>", "faço ~4 <date>",
        "mon anniversaire ~3 <date>", "né|née le <date>", "je_suis né|née ~2 <date>",
        "mio compleanno ~3 <date>", "nato|nata il <date>", "compio ~3 <date>", "ulang_tahunku ~2 <date>",
        "sono nato|nata ~2 <date>",
        "doğum_günüm ~2 <date>", "<date> doğumluyum|doğumlu|doğum_günüm|te_doğdum|de_doğdum|da_doğdum|ta_doğdum",
        "<date> ~2 doğdum",
        "ulang_tahun|ultah gue|saya|aku|ku? ~2 <date>", "lahir|kelahiran ~2 <date>", "saya|aku|gue lahir ~3 <date>",
        "мой|моя день_рождения|др|днюха ~2 <date>", "родился|родилась ~2 <date>", "<date> родился|родилась",
        "день_рождения у_меня? ~1 <date>",
        "我生日|我的生日|我出生于|生日是|生于|我生于 <date>", "我的生日是 <date>", "<date> 生|出生|生まれ|生日|が誕生日|生まれです", "誕生日は|生まれは <date>",
        "내_생일은|제_생일은|생일은|내생일은 <date>", "<date> 생|에_태어|에태어|태생",
        "sinh ngày? <date>", "mình|tôi|em sinh ~2 <date>", "sinh_nhật mình|tôi|em? ~2 <date>",
        "ولدت|عيد_ميلادي|ميلادي ~3 <date>", "مواليد <date>",
    ]

    /// Somebody else's.
    static let others = PatternSet([
        "happy birthday|bday",
        "his|her|their|your|son|daughter|sons|daughters|mothers|fathers|moms|mums|dads|sisters|brothers|wifes|husbands|friends|dogs|cats|kids birthday|bday",
        "my|our son|daughter|mother|father|mom|mum|dad|sister|brother|wife|husband|friend|dog|cat|nephew|niece|grandma|grandpa|baby|kid ~2 born|turns|birthday|turned|turning",
        "he|she|they|who|it was|were|is born",
        "founded|released|release|launched|launch|shipped|founding|established|gegründet|fondato|fundado|fondée|основан",
        "birthday party for",
        "hija|hijo|fille|fils|tochter|sohn|filha|filho|figlia|figlio|дочь|сын ~3 born|nació|né|née|geboren|nasceu|nato|nata|родился|родилась",
    ])

    static let triggers: [String] = [
        "birthday", "bday", "b-day", "born", "dob", "d.o.b", "birthdate", "birth date", "date of birth", "b", "turning",
        "turn", "geb", "geboren", "geburtstag",
        "geburtsdatum", "cumpleaños", "cumple", "nací", "nacimiento", "nacido", "nacida", "cumplo", "compio",
        "ulang tahunku", "aniversário",
        "niver", "nasci", "nascimento", "nascido",
        "nascida", "anniversaire", "né", "née", "naissance", "compleanno", "nato", "nata", "nascita", "doğum",
        "doğumlu", "doğdum", "doğumluyum", "ulang tahun",
        "ultah", "lahir", "рождения", "др", "родился", "родилась", "днюха", "生日", "出生", "生于", "誕生日", "生まれ", "生年月日",
        "생일", "생년월일", "태어",
        "sinh", "ngày sinh", "sinh nhật", "ميلاد", "الميلاد", "ميلادي", "مواليد", "ولدت", "🎂", "wurde",
    ]
}
