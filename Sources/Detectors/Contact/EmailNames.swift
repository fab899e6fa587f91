/// Names that decide what an address is: mailboxes of a role, top-level domains, words for `@` and `.`.
enum EmailNames {
    /// How people say `@`, by language: English, German, Nordic, Spanish and Portuguese, French, Italian, Russian,
    /// Ukrainian, Polish, Czech and Slovak, Dutch, Hungarian, Turkish, Indonesian, Greek, Hebrew, Korean, Japanese,
    /// Chinese.
    static let at: [String] = [
        "at", "ät", "ätt", "aet", "at sign", "klammeraffe", "klammeraff", "affenschwanz", "snabel a", "snabela",
        "krøllalfa",
        "alfakrøll", "grisehale", "kanelbulle", "arroba", "aroba", "arobase", "arobas", "arrobase", "chez",
        "a commercial",
        "chiocciola", "chiocciolina", "собака", "собачка", "собакен", "песик", "равлик", "małpa", "malpa", "zavináč",
        "zavinac", "apenstaartje", "apestaartje", "kukac", "kuyruklu a", "ett", "эт", "эт коммерческое", "παπάκι",
        "שטרודל", "כרוכית", "골뱅이", "엣", "앳", "アット", "アットマーク", "あっと", "あっとまーく", "艾特", "圈a", "小老鼠", "a còng",
        "a keong", "آت", "أت",
    ]

    /// Brackets hold these too, which alone are words of everyday language: `maya(a)example.org`.
    static let bracketed = CueWords([
        "a", "ad", "а", "a t", "en", "em", "à", "et", "eta", "ат", "гав", "ات", "a commercial", "a com um círculo",
        "@ sign",
        "et işareti", "sign", "arr", "ар", "а т",
    ])

    /// How people say the dot of a domain, in the same languages.
    static let dot = CueWords(dots)
    private static let dots = [
        "dot", "dots", "punkt", "punto", "ponto", "point", "punct", "punt", "точка", "тчк", "крапка", "kropka", "tečka",
        "tecka",
        "bodka", "piste", "pont", "pontocska", "nokta", "titik", "chấm", "cham", "τελεία", "נקודה", "점", "닷", "쩜",
        "ドット",
        "てん", "どっと", "点", "點", "نقطة", "نقطه", "دوت", "prik", "prikk", "punktum", "dott", "period",
    ]

    /// Words between the parts of a local name, and what they stand for.
    static let joints = CueWords(dots + marks.map(\.word))
    private static let marks: [(word: String, mark: String)] = [
        ("underscore", "_"), ("underline", "_"), ("unterstrich", "_"), ("guion bajo", "_"), ("guión bajo", "_"),
        ("underscore bas", "_"), ("tiret bas", "_"), ("sublinhado", "_"), ("trattino basso", "_"),
        ("подчеркивание", "_"),
        ("подчёркивание", "_"), ("нижнее подчеркивание", "_"), ("alt çizgi", "_"), ("alt tire", "_"),
        ("garis bawah", "_"),
        ("gạch dưới", "_"), ("下划线", "_"), ("アンダーバー", "_"), ("언더바", "_"), ("dash", "-"), ("hyphen", "-"), ("minus", "-"),
        ("bindestrich", "-"), ("guion", "-"), ("guión", "-"), ("tiret", "-"), ("hífen", "-"), ("hifen", "-"),
        ("traço", "-"),
        ("trattino", "-"), ("дефис", "-"), ("тире", "-"), ("минус", "-"), ("tire", "-"), ("strip", "-"), ("plus", "+"),
    ]

    /// What a word of ``joints`` stands for.
    static func mark(ofJoint item: Int) -> String {
        item < dots.count || item - dots.count >= marks.count ? "." : marks[item - dots.count].mark
    }

    /// Words that say that an address follows or stands before.
    static let cues = CueWords(cueWords)
    private static let cueWords = [
        "mail", "mails", "e-mail", "email", "emails", "e-mails", "emailed", "gmail", "reach me", "reach us", "contact",
        "contacts", "write", "write me", "write to", "drop me a line", "send", "inbox", "kontakt", "schreib",
        "schreibt",
        "schreiben", "mail an", "correo", "correos", "escríbeme", "escribidme", "escribe", "escriban", "escribir",
        "correio",
        "escreva", "escrevam", "mande", "manda", "contacto", "contato", "courriel", "mél", "écris", "écrivez", "écrire",
        "posta",
        "scrivi", "scrivimi", "scrivetemi", "scrivete", "contatto", "contatti", "почта", "почту", "почте", "пишите",
        "пиши",
        "писать", "мейл", "мэйл", "имейл", "емейл", "мыло", "мыле", "пошта", "e posta", "eposta", "mailim", "yazın",
        "iletişim",
        "surel", "kirim", "poczta", "pisz", "napisz", "napište", "thư", "gửi", "邮箱", "邮件", "電郵", "郵箱", "信箱", "伊妹儿",
        "メール",
        "メアド", "連絡先", "連絡は", "이메일", "메일", "البريد", "بريدي", "إيميل", "ايميل", "راسلني", "راسلوني", "📧", "✉", "✉️", "📩",
        "📨", "📬", "💌",
    ]

    /// Words right before an address, after which it may look like anything.
    static let nearCues = CueWords(
        cueWords + [
            "mail to", "email to", "e-mail to", "mail me at", "email me at", "mail me", "email me", "mail is",
            "email is",
            "address is", "my address", "reach me at", "contact me at", "mailto", "schreib an", "mail an", "écris à",
            "correo es",
            "correo a", "email é", "mail è", "пишите на", "почта есть",
        ])

    /// Commands before an address that is a login on a machine, and headers before what only looks like one.
    static let shells = CueWords([
        "ssh", "scp", "sftp", "rsync", "mosh", "ssh copy id", "git clone", "sshfs", "message-id", "in-reply-to", "xmpp",
        "jabber", "jid",
    ])

    /// Local parts that stand for a role, not a person (RFC 2142 and what sites use).
    static let roles: Set<String> = [
        "abuse", "account", "accounting", "accounts", "admin", "administrator", "ask", "billing", "booking", "bookings",
        "bonjour", "bugs", "business", "careers", "compliance", "contact", "contacto", "contact-us", "contactus",
        "contato", "contatti", "customerservice", "dev-null", "do-not-reply", "do_not_reply", "donotreply", "editor",
        "enquiries", "events", "feedback", "finance", "ftp", "general", "hello", "help", "helpdesk", "hi", "hola",
        "hostmaster", "hr", "info", "information", "inquiries", "it", "job", "jobs", "kontakt", "legal", "mail",
        "mailer-daemon", "marketing", "media", "members", "membership", "moderator", "news", "newsletter", "no-reply",
        "no_reply", "nobody", "noc", "noreply", "notification", "notifications", "office", "orders", "partners",
        "postmaster", "pr", "press", "privacy", "registrar", "reply", "returns", "root", "sales", "security", "service",
        "services", "shop", "spam", "staff", "studio", "subscribe", "support", "sysadmin", "team", "tech",
        "unsubscribe",
        "usenet", "webmaster", "welcome", "www",
    ]

    /// Providers that people name without their `.com`.
    static let providers: Set<String> = [
        "gmail", "googlemail", "hotmail", "outlook", "yahoo", "icloud", "protonmail", "ymail", "tutanota", "hushmail",
    ]

    /// Last labels of host names that no mail from outside reaches.
    static let localDomains: Set<String> = [
        "local", "localhost", "localdomain", "lan", "internal", "intranet", "home", "corp", "invalid", "arpa", "onion",
    ]

    /// Endings of file names that are no top-level domains.
    static let fileExtensions: Set<String> = [
        // Units of systemd: `getty@tty1.service`.
        "service", "socket", "timer", "target", "mount", "slice",

        "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "bmp", "ico", "tif", "tiff", "js", "mjs", "cjs", "jsx",
        "tsx",
        "css", "scss", "less", "json", "html", "htm", "xhtml", "xml", "php", "asp", "aspx", "jsp", "pdf", "doc", "docx",
        "txt", "csv", "exe", "dll", "woff", "ttf", "otf", "eot", "mp", "webm", "wav", "flac", "log", "yml", "yaml",
        "toml", "lock", "swift", "cpp", "bak", "tmp",
    ]

    /// Top-level domains that are believed even where at and dot are written as words; two letters are believed as a
    /// country unless they are words of everyday language.
    static let commonTopLevel: Set<String> = [
        "com", "org", "net", "edu", "gov", "mil", "int", "info", "biz", "name", "pro", "dev", "app", "xyz", "tech",
        "online", "site", "blog", "cloud", "email", "mail", "network", "digital", "studio", "agency", "world", "life",
        "live", "news", "shop", "store", "space", "website", "social", "design", "systems", "software", "company",
        "museum", "travel", "coop", "aero", "asia", "cat", "gal", "eus", "berlin", "wien", "hamburg", "moscow",
        "london", "example", "test",
    ]

    /// Country codes that are words of everyday language: believed only beside brackets or a cue.
    static let wordLikeTopLevel: Set<String> = [
        "am", "an", "as", "at", "be", "by", "de", "do", "es", "et", "he", "im", "in", "is", "it", "la", "me", "mi",
        "my",
        "no", "of", "on", "or", "se", "so", "to", "tu", "un", "up", "us", "we", "ya", "yo", "go", "if", "id",
    ]

    /// Local parts that only stand for the reader's own.
    static let placeholders: Set<String> = [
        "you", "your", "yourname", "your.name", "your-name", "your_name", "youremail", "your.email", "your-email",
        "your_email", "yourmail", "yourusername", "your-username", "someone", "somebody", "username", "user.name",
        "firstname.lastname", "first.last", "name", "vorname.nachname", "user", "email", "foo", "test", "johndoe",
        "john.doe",
        "jane.doe", "tu", "tucorreo", "tu-correo", "seuemail", "seu-email", "votre.nom", "votrenom", "ihr.name",
        "ihrname",
    ]

    /// Second-level names that only stand for the reader's own.
    static let placeholderDomains: Set<String> = [
        "yourdomain", "your-domain", "yourcompany", "your-company", "yoursite", "your-site", "domain", "email",
        "company", "example", "mail", "server", "host", "site", "website", "provider", "tudominio", "seudominio",
        "votredomaine",
        "ihredomain", "ihre-domain", "beispiel", "ejemplo", "exemple", "exemplo", "esempio", "mycompany", "foo", "bar",
        "test",
    ]
}
