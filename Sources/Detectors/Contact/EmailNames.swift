/// Names that decide what an address is: mailboxes of a role, top-level domains, words for `@` and `.`.
enum EmailNames {
    /// How people say `@`, by language: English, German, Nordic, Spanish and Portuguese, French, Italian, Russian,
    /// Ukrainian, Polish, Czech and Slovak, Dutch, Hungarian, Turkish, Indonesian, Greek, Hebrew, Korean, Japanese,
    /// Chinese.
    static let at: [String] = [
        "at", "ät", "klammeraffe", "snabel a", "snabela", "krøllalfa", "alfakrøll", "arroba", "arobase", "arobas",
        "chiocciola", "chiocciolina", "собака", "собачка", "песик", "равлик", "małpa", "malpa", "zavináč", "zavinac",
        "apenstaartje", "apestaartje", "kukac", "kuyruklu a", "ett", "эт", "παπάκι", "שטרודל", "골뱅이", "アット",
        "アットマーク", "艾特", "圈a",
    ]

    /// How people say the dot of a domain, in the same languages.
    static let dot = CueWords([
        "dot", "punkt", "punto", "ponto", "point", "punct", "punt", "точка", "тчк", "крапка", "kropka", "tečka",
        "tecka",
        "bodka", "piste", "pont", "pontocska", "nokta", "titik", "chấm", "cham", "τελεία", "נקודה", "점", "닷", "ドット",
        "点",
    ])

    /// Words that say that an address follows or stands before.
    static let cues = CueWords([
        "mail", "e-mail", "email", "emails", "e-mails", "gmail", "reach me", "reach us", "contact", "contacts", "write",
        "write me", "kontakt", "schreib", "mail an", "correo", "correio", "contacto", "contato", "courriel", "mél",
        "écris", "écrivez", "posta", "scrivi", "scrivimi", "contatto", "почта", "пишите", "пиши", "мейл", "имейл",
        "емейл", "мыло", "пошта", "e posta", "eposta", "iletişim", "surel", "poczta", "pisz", "napisz", "napište",
        "邮箱", "邮件", "郵箱", "メール", "連絡先", "이메일", "메일", "📧", "✉", "✉️", "📩", "📨", "📬",
    ])

    /// Commands before an address that is a login on a machine.
    static let shells = CueWords(["ssh", "scp", "sftp", "rsync", "mosh", "ssh copy id", "git clone", "sshfs"])

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
    static let providers: Set<String> = ["gmail", "googlemail", "hotmail", "outlook", "yahoo", "icloud", "protonmail"]

    /// Last labels of host names that no mail from outside reaches.
    static let localDomains: Set<String> = [
        "local", "localhost", "localdomain", "lan", "internal", "intranet", "home", "corp", "invalid", "arpa", "onion",
    ]

    /// Endings of file names that are no top-level domains.
    static let fileExtensions: Set<String> = [
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
        "firstname.lastname", "first.last",
    ]

    /// Second-level names that only stand for the reader's own.
    static let placeholderDomains: Set<String> = [
        "yourdomain", "your-domain", "yourcompany", "your-company", "yoursite", "your-site", "domain", "email",
        "company", "example", "mail", "server", "host", "site", "website", "provider",
    ]
}
