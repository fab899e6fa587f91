/// What messengers are called.
enum MessengerNames {
    /// How an account of a service looks.
    enum Shape: Sendable {
        /// `@name`; without the sign only where a mark or digit shows that it is a name.
        case name
        /// `name.42`
        case signal
        /// A telephone number; nothing else.
        case number
        /// Digits alone.
        case digits
        /// `@name:host`, `name@host`
        case federated
        /// Eight capitals and digits.
        case threema
        /// 66 hexadecimal digits.
        case session
    }

    struct Service: Sendable {
        let name: String
        let shape: Shape
        /// Whether people also give their telephone number for it.
        let takesNumbers: Bool
        let words: [String]
    }

    /// Each service with the words for it, in the languages and cases in which they stand before or behind a name.
    static let services: [Service] = [
        Service(
            name: "Telegram", shape: .name, takesNumbers: true,
            words: [
                "telegram", "tg", "telegramm", "telega", "telegram's", "telegram'ım", "telegramım", "telegramda",
                "telegram'da",
                "telegramdan", "telegram'dan", "tele", "телеграм", "телеграме", "телеграма", "телеграму", "телеграмм",
                "телеграмме", "телега", "телегу", "телеге", "телеги", "тг", "тгшка", "тележка", "تلگرام", "تلغرام",
                "تيليجرام",
                "تليجرام", "تلجرام", "تيلجرام", "التليجرام", "电报", "電報", "纸飞机", "飞机号", "テレグラム", "テレグラ", "텔레그램", "텔레",
                "텔레그람",
            ]),
        Service(
            name: "WhatsApp", shape: .number, takesNumbers: true,
            words: [
                "whatsapp", "whats app", "whatsap", "watsap", "whats", "wa", "wasap", "guasap", "wpp", "zap", "zapzap",
                "whatsapp'tan", "whatsapptan", "вотсап", "ватсап", "вацап", "вотсапе", "ватсапе", "واتساب", "واتس",
                "الواتساب",
                "الواتس", "واتس اب", "ワッツアップ", "왓츠앱",
            ]),
        Service(
            name: "Signal", shape: .signal, takesNumbers: true,
            words: ["signal", "сигнал", "сигнале", "signal'de", "シグナル", "시그널"]),
        Service(
            name: "Discord", shape: .name, takesNumbers: false,
            words: [
                "discord", "discord's", "discord tag", "discord id", "dc", "disc", "discordum", "discord'um",
                "discordda",
                "discord'da", "дискорд", "дискорде", "дискорду", "дс", "ディスコード", "ディスコ", "디스코드", "디코", "ديسكورد",
                "دسكورد",
            ]),
        Service(
            name: "WeChat", shape: .name, takesNumbers: true,
            words: [
                "wechat", "we chat", "weixin", "wechat id", "微信", "微信号", "微信號", "vx", "wx", "v信", "薇信", "威信", "徽信",
                "加v",
                "加我v", "加微", "加vx", "加v信", "вичат", "위챗", "ウィーチャット", "微信搜",
            ]),
        Service(
            name: "LINE", shape: .name, takesNumbers: true,
            words: ["line", "line id", "lineid", "ライン", "ラインid", "라인", "라인 아이디", "ไลน์", "賴", "加賴"]),
        Service(name: "Viber", shape: .number, takesNumbers: true, words: ["viber", "вайбер", "вайбере", "фибер"]),
        Service(name: "Session", shape: .session, takesNumbers: false, words: ["session id", "session"]),
        Service(
            name: "Matrix", shape: .federated, takesNumbers: false,
            words: ["matrix", "matrix id", "mxid", "element", "матрикс"]),
        Service(name: "Threema", shape: .threema, takesNumbers: false, words: ["threema", "threema id"]),
        Service(
            name: "KakaoTalk", shape: .name, takesNumbers: true,
            words: ["kakaotalk", "kakao talk", "kakao", "kakao id", "카톡", "카카오톡", "카톡 아이디", "카톡아이디", "カカオトーク", "カカオ"]),
        Service(
            name: "Skype", shape: .name, takesNumbers: false, words: ["skype", "скайп", "скайпе", "스카이프", "سكايب"]),
        Service(name: "QQ", shape: .digits, takesNumbers: false, words: ["qq", "qq号", "qq號", "扣扣", "企鹅号"]),
        Service(name: "Zalo", shape: .name, takesNumbers: true, words: ["zalo"]),
        Service(name: "XMPP", shape: .federated, takesNumbers: false, words: ["xmpp", "jabber", "джаббер", "jid"]),
        Service(name: "Wire", shape: .name, takesNumbers: false, words: ["wire"]),
        Service(
            name: "Snapchat", shape: .name, takesNumbers: false,
            words: ["snapchat", "snap", "sc", "снап", "снапчат", "سناب", "سناب شات", "سنابي", "snapchatim"]),
        Service(name: "IMO", shape: .number, takesNumbers: true, words: ["imo", "botim"]),
    ]

    private static let flat = services.flatMap { service in service.words.map { _ in service } }

    /// All words, in an order that ``service(of:)`` knows.
    static let words = services.flatMap(\.words)

    static func service(of item: Int) -> Service? { flat.indices.contains(item) ? flat[item] : nil }

    /// Everyday words: the name must follow a colon or `id`, or bear a sign of its own.
    static let everyday: Set<String> = [
        "signal", "сигнал", "сигнале", "シグナル", "line", "session", "matrix", "wire", "snap", "zap", "disc", "dc", "sc",
        "wa",
        "ライン", "라인", "tele", "element", "whats", "wx", "дс", "imo", "飞机号", "ディスコ", "тележка", "電報",
    ]

    /// Words after a messenger's name that are no name.
    static let foreign: Set<String> = [
        "is", "was", "are", "the", "a", "an", "and", "or", "for", "on", "in", "me", "my", "bot", "bots", "channel",
        "group",
        "groups", "server", "servers", "web", "app", "api", "link", "links", "id", "name", "username", "handle", "chat",
        "chats",
        "token", "here", "below", "bio", "tba", "tbd", "soon", "none", "no", "only", "also", "too", "via", "at", "to",
        "if", "it",
        "its", "dm", "dms", "pm", "please", "community", "support", "user", "yes", "with", "contact", "message",
        "messenger",
        "https", "http", "www", "com", "calls", "call", "text", "number", "private", "premium", "desktop", "invite",
        "join", "add",
        "account", "accounts", "not", "flat", "loud", "down", "up", "nitro", "tag", "true", "false", "null", "nil",
        "undefined",
        "string", "integer", "off", "on", "yourname", "your_username", "your_channel", "your_name", "channel_name",
        "username_here",
        "my_channel", "example", "user_name", "everyone", "here", "all", "alle", "todos", "tutti", "all-hands",
        "e-mail", "email",
        "username#0000", "user#0000", "name#0000", "name#1234", "username#1234", "botfather", "admin", "mod", "mods",
        "self-hosted", "open-source", "end-to-end", "real-time", "cross-platform", "x-ray", "wi-fi", "4g", "5g", "lte",
        "gps",
    ]

    /// Words between a messenger's name and what is then no account of the author's.
    static let blockers = WordSet(
        "channel channels group groups server servers bot bots community news official mod mods webhook support scammer scam stickers sticker "
            + "emoji canal canale kanal kanalı gruppe gruppo groupe grupo grup grubu серве́р сервер канал канале канала чат бот бота группа "
            + "группе 频道 群 群组 チャンネル サーバー 채널 서버 قناة مجموعة saluran nhóm kênh")

    /// Names of places where accounts are, which are no messengers: a name behind one of these is its.
    static let elsewhere = WordSet(
        "twitter x insta instagram ig github gitlab mastodon fedi bluesky bsky tiktok youtube yt steam xbox psn linkedin reddit facebook fb "
            + "threads twitch soundcloud bandcamp medium substack vk вк инста инстаграм твиттер ютуб strava lastfm letterboxd goodreads"
    )
}
