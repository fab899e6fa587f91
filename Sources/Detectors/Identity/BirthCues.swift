/// The words around a date of birth.
enum BirthCues {
    /// Patterns of one's own birth or birthday with a date; those of English first, whose dates may have the month first.
    static let patterns = PatternSet(
        english + others,
        slots: [
            "date": BirthDates.slot, "age": BirthDates.age, "aside": BirthDates.aside, "dated": BirthDates.dated,
            "number": Slots.number,
        ])

    /// Whether a rule is of a language that writes the day before the month.
    static func isDayFirst(_ rule: Int) -> Bool { rule >= english.count }

    /// Rules that only the author's words around make their own.
    static func needsOwnVoice(_ rule: Int) -> Bool { rule < bare }
    private static let bare = 3

    private static let english: [String] = [
        "somebody|someone|person|human|kid|child|woman|man|girl|boy|creature born ~3 <date>",
        "born ~2 <date>",
        "manufactured|assembled|established|made|built|hatched|spawned on ~1 <date>",
        "my ~2 birthday|bday|b_day|birth_date|birthdate|birth_day|dob|date_of_birth|born_day|birthdays|bdays ~4 <date>",
        "<date> ~3 my ~1 birthday|bday|b_day|birthdate|birth_date !present|presents|gift|party|card|cards|cake|dinner|trip|week|month|wish|wishlist",
        "<date> birthday|bday|baby|birthdays|b_day", "<date> ~14 thats|that_is|its|which_is my birthday|bday",
        "i ~1 born ~3 <date>", "i arrived|hatched|spawned|emerged|appeared on ~1 <date>",
        "i ~2 came|entered|arrived|brought ~1 into|in|on the|this world|earth|planet ~3 <date>",
        "im|i ~2 turn|turning|hit|hitting <age> ~2 <date>", "ill|i_will ~1 be|turn|hit|become <age> ~2 <date>",
        "^ turning|hitting|turned|hit <age> ~2 <date>",
        "my ~1 16th|18th|21st|25th|30th|35th|40th|45th|50th|60th|70th|80th is|was|falls on? ~1 <date>",
        "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety on <date>",
        "im <age> on <date>", "i|ill ~1 celebrate|celebrating|celebrated ~3 birthday ~2 <date>",
        "share|shares|sharing ~2 birthday ~2 <date>", "same birthday as ~3 <date>", "mine|mines ~1 is|s? on? ~1 <date>",
        "^ birthday|bday|b_day|dob|d_o_b|date_of_birth|birthdate|birth_date|b|birth|bd on|is|the|as? <date>",
        "dob|d_o_b|date_of_birth|birthdate is|of|as|the|so|put|gave|entered|says? <date>",
        "aries|taurus|gemini|leo|virgo|libra|scorpio|sagittarius|capricorn|aquarius|pisces gang|baby|here|girl|boy|sun|energy|club <aside>",
        "leap|leap_year|leap_day|christmas|halloween|summer|winter|new_year baby|child|kid ~1 <aside>",
        "kurz_zu_mir|zu_mir|über_mich|about_me|sobre_mí|sobre_mim|su_di_me|о_себе|hakkımda|tentang_saya|自我介绍|自己紹介 ~3 <dated>",
        "pensioner|adult|legal|teenager|grown_up ~1 as_of|since|on <date>", "<date> ~3 candles",
        "<age> candles|kerzen|bougies|velas|candeline ~1 on|am|le|el|il|em? <date>",
        "^ baujahr|jahrgang|vintage|annata|cosecha|cuvée|millésime <dated>",
        "birthday|bday stream|drinks|do|bash|meal|lunch|dinner|gig|raid|ride|bbq|karaoke|brunch|picnic|pub on|is ~1 <date> !with|for|at_his|at_her",
        "my real|actual|true|proper|correct ~1 is ~1 <dated>",
        "^ <dated> checking_in|reporting|here|baby|vintage|represent|gang|club|edition",
        "my mother|mum|mom says|said|swears|claims ~1 <date>", "my|real|actual|correct dob|birthday|birth ~3 <date>",
    ]

    private static let others: [String] =
        german + romance + slavic + turkish + southEast + eastAsian + arabic + [
            "född|födelsedag|født|fødselsdag|geboortedatum|geboren|urodziny|urodzony|urodzona|urodziłam|urodziłem|narozen|narozena|syntynyt|data_urodzenia ~2 <date>"
        ]

    private static let german: [String] = [
        "^ geb|geboren|geburtsdatum|geburtstag|bday am|ist|der|den? <date>",
        "geburtsdatum|geb_datum|geburtsdat ~2 <date>", "mein|meinen|meinem geburtstag ~3 <date>",
        "ich ~2 <date> ~2 geburtstag|geboren", "ich ~1 am <date> ~2 geboren|geburtstag", "bin ~2 <date> geboren",
        "hab|habe|hatte|hätte am? <date> ~1 geburtstag", "jahrgang ~4 am|vom <date>",
        "wurde ~1 am <date> ~3 geboren", "am <date> geboren",
        "geboren ~1 am? <date>", "am <date> habe|hab|werde ich ~1 geburtstag|<age>?", "werde ~1 am <date> <age>",
        "ich ~1 <date> <age>",
    ]
    private static let romance: [String] = [
        "sono|soy|sou|suis|son del|dell|de_el|de|do|du <dated>",
        "classe|annata|leva|jahrgang|quinta|cosecha|promo <number> ~1 <date>",
        "mi cumpleaños|cumple ~4 <date>", "^ del|de_el|nacido_el|nacida_el <date> ~2 cumplo|soplo",
        "^ do|de <date> ~2 faço|completo",
        "^ du|né_le|née_le <date> ~2 je_fête|je_souffle", "^ del|nato_il|nata_il <date> ~2 compio|faccio",
        "<date> ~2 mi cumpleaños|cumple", "nací|naci ~3 <date>",
        "nacido|nacida ~2 <date>", "cumplo ~4 <date>",
        "^ cumple|cumpleaños|fecha_de_nacimiento|nacimiento|f_nac|nac es|el|de? <date>",
        "fecha_de_nacimiento ~2 <date>",
        "meu aniversário|niver|aniver ~4 <date>", "<date> ~2 meu aniversário|niver", "nasci ~3 <date>",
        "nascido|nascida ~2 <date>", "faço ~4 <date>", "faço_anos|faço_aniversário ~2 <date>",
        "^ niver|aniversário|data_de_nascimento|nascimento|nasc é|em|dia|de? <date>",
        "data_de_nascimento|data_nascimento|dt_nasc ~2 <date>",
        "mon anniv|anniversaire ~4 <date>", "<date> ~3 mon anniv|anniversaire", "né|née ~1 le? <date>",
        "je_suis né|née ~3 <date>", "date_de_naissance ~2 <date>",
        "^ anniv|anniversaire|naissance|né|née le|est|c? <date>", "j_aurai|jaurai <age> ~2 <date>",
        "fête|fêterai|fêtais|fêté mes|ses? <age> ~2 <date>", "<date> ~1 je ~1 fête|fêterai|souffle|soufflerai ~1 mes",
        "<date> ~1 j_aurai|jaurai <age>", "<date> ~1 cumplo|faço|compio|completo ~1 <age>",
        "mio compleanno ~4 <date>", "<date> ~2 mio compleanno", "nato|nata ~1 il|l? <date>", "compio ~4 <date>",
        "sono nato|nata ~3 <date>",
        "data_di_nascita|nascita ~2 <date>", "^ compleanno|nato|nata il|è? <date>",
    ]
    private static let slavic: [String] = [
        "мой|моя|моё|мое ~1 день_рождения|др|днюха|день_рожденье|бездник ~3 <date>",
        "родился|родилась|рожден|рождён|рождена ~2 <date>", "<date> ~2 родился|родилась|рождения",
        "<date> ~2 у_меня ~1 день_рождения|др|днюха", "день_рождения|др|днюха у_меня? ~2 <date>",
        "дата_рождения ~2 <date>", "^ д_р|др|род|дата|р <date>", "мне ~2 <age> ~2 <date>",
        "<date> ~1 мне ~2 <age>", "мне <date> ~2 стукнет|исполнится|будет|исполнилось", "д_р <date>",
        "народився|народилась|народжена ~2 <date>",
    ]
    private static let turkish: [String] = [
        "doğum_günüm ~3 <date>",
        "<date> ~1 doğumluyum|doğumlu|doğum_günüm|te_doğdum|de_doğdum|da_doğdum|ta_doğdum|doğumluyuz",
        "<date> te|ta|de|da? ~1 <age> ~1 oluyorum|olacağım|oldum|yaşıma|basıyorum",
        "<date> ~2 doğdum|doğmuşum|dünyaya_geldim",
        "doğum_tarihim|doğum_tarihi|doğum ~2 <date>",
    ]
    private static let southEast: [String] = [
        "ulang_tahunku|ultahku|ulang_tahun_ku ~3 <date>", "ulang_tahun|ultah gue|gw|saya|aku|ku? ~2 <date>",
        "<date> ~1 gue|gw|saya|aku ~1 ultah|ulang_tahun", "<date> ~1 ultah|ultahku|ulang_tahun gue|gw|saya|aku|ku",
        "lahir|kelahiran|lahirku ~3 <date>", "saya|aku|gue|gw lahir ~3 <date>",
        "ttl|tanggal_lahir|tgl_lahir|tempat_tanggal_lahir ~3 <date>", "sinh ngày? <date>",
        "mình|tôi|em|tớ sinh ~3 <date>", "sinh_nhật ~1 mình|tôi|em|tớ? ~2 <date>", "ngày_sinh|sn ~2 <date>",
        "sinh_nhật <date>",
    ]
    private static let eastAsian: [String] = [
        "我生日|我的生日|我出生于|生日是|生于|我生于|生日|出生|出生日期|出生于|生日在 ~1 <date>", "我的生日是|我生日是 <date>", "我 <date> 生|出生|的生日|生的",
        "<date> 生 !日|活|产|效|死|成", "<date> ~1 生人|出生|生まれ|生日|生的|是我生日|是我的生日",
        "<date> ~1 が誕生日|生まれです|が私の誕生日|は私の誕生日|うまれ", "誕生日は|生まれは|生年月日は|誕生日|生年月日 <date>",
        "내_생일은|제_생일은|생일은|내생일은|생일|생년월일|생년월일은|제_생일 ~1 <date>",
        "<date> 생|에_태어|에태어|태생|출생|이_내_생일|이_제_생일|이_생일",
    ]
    private static let arabic: [String] = [
        "ولدت|مولود|مواليد|عيد_ميلادي|ميلادي|يوم_ميلادي ~3 <date>",
        "تاريخ_الميلاد|تاريخ_ميلادي|تاريخ_الولادة ~2 <date>", "<date> ~1 عيد_ميلادي",
    ]

    // MARK: - Whose

    private static let relatives =
        "son|daughter|sons|daughters|kid|kids|child|mother|father|mom|mum|dad|mums|moms|dads|sister|brother|sisters|brothers|wife|wifes|husband|husbands|partner|boyfriend|girlfriend|friend|friends|bestie|dog|dogs|cat|cats|horse|puppy|pup|nephew|niece|grandma|grandpa|gran|nan|granny|grandmother|grandfather|grandson|granddaughter|baby|babys|cousin|uncle|aunt|boss|neighbour|idol|bias|twins"
    private static let things =
        "blog|shop|store|site|website|company|band|club|podcast|channel|app|game|server|city|country|house|school|car|bike|king|queen|president"

    /// Somebody's or something's that is not the author's own.
    static let foreign = PatternSet(
        [
            "that|this|the cat|dog|kitten|puppy|horse|tortoise",
            "società|squadra|club|azienda|empresa|entreprise|société|firma|verein|компания|клуб|equipo|time ~2 nata|nato|nació|née|né|nasceu|entstand",
            "half ~1 birthday|bday", "happy birthday|bday|bdays|born !to_me|me", "hbd !to_me|me",
            "my|our|his|her|their|your|the|this|a ~2 \(relatives) ~3 born|birthday|bday|turns|turned|turning|is|was|celebrates",
            "my|our|his|her|their|your|the|this|a ~1 \(things) ~1 born|birthday|bday|turns|turned|turning|celebrates",
            "\(relatives)|\(things) ~1 birthday|bday|birthdays",
            "^ mum|dad|mom|gran|nan|grandma|grandpa is|was|turns|turned <age>",
            "his|her|their|your|whose|everyones|someones|somebodys ~2 birthday|bday|birthdate",
            "he|she|they|who|which|it ~2 born|turned|turns|turning", "birthday|bday of|for|to my|our|the|his|her|a|our",
            "birthday party for|of",
            "paladin|bard|warlock|cleric|druid|sorcerer|sorceress|tiefling|dwarf|elf|orc|character|characters|npc|backstory|dnd|d_d|campaign|protagonist|heroine|antagonist|novel|fanfic|roleplay|rp born|birthday|bday|turns|turned",
            "backstory|my_character|my_oc|my_sim|my_npc|dnd|d_d|ttrpg ~8 born|birthday|bday",
            "founded|founding|released|release|launched|launch|shipped|opened|gegründet|fondato|fondata|fundado|fundada|fondée|основан|основана|kuruldu|didirikan|创立|成立|設立|창립",
            "like|if|when|wish|pretend|unless|until|as_if its|it_is|it_was|it_were ~1 my ~1 birthday|bday",
            "like ~1 my birthday",
            "the ~2 was|were born", "a_star|star|legend|hero|movement|idea|tradition|the_internet|the_web was? born",
            "mein|meine|meiner|unser|unsere|unserer ~1 oma|opa|mutter|mama|vater|papa|bruder|schwester|sohn|tochter|kind|kinder|mann|frau|hund|katze|neffe|nichte|freund|freundin|enkel|enkelin",
            "mi|mis|nuestro|nuestra ~1 hija|hijo|hijos|madre|mamá|padre|papá|hermano|hermana|perro|perra|gato|gata|abuela|abuelo|novia|novio|esposa|esposo|marido|mujer|sobrino|sobrina|amiga|amigo ~6 cumple|cumpleaños|nació|cumplió",
            "cumple|cumpleaños de|del mi|la|el|nuestra|nuestro|los|las|hijo|hija|perro",
            "feliz cumple|cumpleaños|aniversário|niver", "joyeux|bon anniversaire|anniv", "buon compleanno",
            "ma|mon|notre fille|fils|mère|père|maman|papa|frère|soeur|sœur|chien|chat|femme|mari|copain|copine|mamie|papi|neveu|nièce ~6 anniversaire|anniv|né|née|ans",
            "anniversaire|anniv de|du ma|mon|la|le|notre|nos|notre",
            "aniversário|niver da|do|de minha|meu|filha|filho|mãe|pai|irmã|irmão|cachorro|nossa|nosso|loja|empresa",
            "minha|meu|nossa|nosso filha|filho|mãe|pai|irmã|irmão|esposa|marido|cachorro|gato|avó|avô|sobrinha|sobrinho ~6 aniversário|niver|nasceu|faz|completa",
            "compleanno di|del|della ~1 mia|mio|figlia|figlio|mamma|papà|nonna|nonno|fratello|sorella|cane|gatto|nostra|nostro",
            "mia|mio|nostra|nostro figlia|figlio|mamma|papà|nonna|nonno|fratello|sorella|moglie|marito ~6 compie|compleanno|nato|nata",
            "с днём|днем ~2 рождения|рожденья", "поздравляю|поздравляем|поздравьте",
            "дочь|дочка|дочке|дочери|сын|сыну|сына|мама|маме|мамы|папа|папе|папы|брат|брата|сестра|сестры|муж|мужа|жена|жены|кот|кота|собака|собаки|бабушка|бабушки|подруги|друга ~5 др|день_рождения|родился|родилась|исполнилось|исполняется|лет",
            "annemin|babamın|kızımın|oğlumun|kardeşimin|eşimin|kedimin|köpeğimin|arkadaşımın|sevgilimin ~2 doğum",
            "doğum_günün|doğum_gününüz kutlu", "iyi_ki doğdun",
            "anakku|anak|ibu|ibuku|ayah|ayahku|adik|adikku|kakak|istri|suami|pacar|kucing ~3 ulang_tahun|ultah|lahir",
            "selamat ulang_tahun|ultah",
            "con|mẹ|bố|bé|chị|anh|em_gái|em_trai|vợ|chồng|bạn ~2 sinh_nhật",
            "sinh_nhật con|mẹ|bố|bé|chị|vợ|chồng|bạn|công_ty", "chúc_mừng sinh_nhật",
            "妈妈|爸爸|儿子|女儿|老婆|老公|妹妹|弟弟|哥哥|姐姐|男友|女友|我妈|我爸|偶像|宝宝 ~4 生日|出生", "生日快乐|祝", "誕生日おめでとう|お誕生日",
            "母|父|娘|息子|妻|夫|妹|弟|兄|姉|推し|彼氏|彼女|子|友達 の|が|は 誕生日|生まれ",
            "엄마|아빠|아들|딸|동생|친구|남편|아내|언니|오빠|누나|형|강아지|최애 ~2 생일|태어", "생일_축하",
            "أمي|أبي|ابني|ابنتي|أخي|أختي|زوجتي|زوجي|ابن|بنت ~2 ميلاد|ولد|ولدت", "عيد_ميلاد_سعيد|كل_عام",
        ], slots: ["age": BirthDates.age])

    /// Words of a profile that make a date of "manufacture" the author's.
    static let profile = WordSet(
        "warranty assembly refund refunds human bugs patch he him she her they them parts required returns defects me i my"
    )

    static let firstPerson = WordSet("i im ive ill me my mine we our myself like")
    static let thirdPerson = WordSet(
        "he she his her they their was were is are has had who which whose died turns turned became won plays played said actor singer player "
            + "author poet painter composer founder politician mathematician scientist footballer")

    /// Words near `mine is 3 May`.
    static let birthdays = CueWords([
        "birthday", "birthdays", "bday", "b-day", "born", "birthday twin", "birthday twins",
    ])
}
