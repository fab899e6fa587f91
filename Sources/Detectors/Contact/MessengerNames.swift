/// What messengers are called.
enum MessengerNames {
    /// Each service with the words for it; a word that is also an everyday word needs a colon or `id` after it.
    private static let services: [(service: String, words: [String])] = [
        (
            "Telegram",
            [
                "telegram", "tg", "телеграм", "телеграмм", "телега", "тг", "تلگرام", "تلغرام", "电报", "電報", "テレグラム",
                "텔레그램",
                "telegramm", "tele gram",
            ]
        ),
        ("WhatsApp", ["whatsapp", "whats app", "wa", "wpp", "zap", "вотсап", "ватсап", "whatsap", "واتساب"]),
        ("Signal", ["signal"]),
        ("Discord", ["discord", "disc", "дискорд", "ディスコード", "디스코드", "discord tag", "discord id"]),
        ("WeChat", ["wechat", "weixin", "微信", "微信号", "微信號", "wechat id", "vx", "薇信", "加v", "위챗"]),
        ("LINE", ["line", "line id", "ライン", "ラインid", "라인"]),
        ("Viber", ["viber", "вайбер"]),
        ("Session", ["session id", "session"]),
        ("Matrix", ["matrix", "matrix id", "mxid"]),
        ("Threema", ["threema", "threema id"]),
        ("KakaoTalk", ["kakaotalk", "kakao", "kakao id", "카톡", "카카오톡", "오픈카톡"]),
        ("Skype", ["skype", "скайп"]),
        ("QQ", ["qq", "qq号"]),
        ("Zalo", ["zalo"]),
        ("XMPP", ["xmpp", "jabber"]),
        ("Wire", ["wire"]),
        ("Snapchat", ["snapchat", "snap", "sc"]),
    ]

    private static let flat: [(word: String, service: String)] = services.flatMap { entry in
        entry.words.map { ($0, entry.service) }
    }

    /// All words, in an order that ``service(of:)`` knows.
    static let words: [String] = flat.map(\.word)

    static func service(of item: Int) -> String {
        flat.indices.contains(item) ? flat[item].service : ""
    }

    /// Everyday words: the name must follow a colon, or `id`.
    static let everyday: Set<String> = [
        "signal", "line", "session", "matrix", "wire", "snap", "zap", "disc", "sc", "wa", "ライン", "라인",
    ]

    /// Words after a messenger's name that are no name.
    static let foreign: Set<String> = [
        "is", "was", "are", "the", "a", "an", "and", "or", "for", "on", "in", "me", "my", "bot", "bots", "channel",
        "group", "groups", "server", "servers", "web", "app", "api", "link", "links", "id", "name", "username",
        "handle",
        "chat", "chats", "token", "here", "below", "bio", "tba", "soon", "none", "no", "only", "also", "too", "via",
        "at", "to", "if", "it", "its", "dm", "dms", "pm", "please", "community", "support", "user", "yes", "with",
        "contact", "message", "messenger", "https", "http", "www", "com", "calls", "call", "text", "number", "private",
        "premium", "desktop", "invite", "join", "add", "account", "accounts", "not", "flat", "loud", "down", "up",
        "nitro", "tag", "true", "false", "null", "nil", "undefined", "string", "integer", "number", "off", "on",
    ]
}
