/// Words that announce a token.
enum TokenCues {
    /// Names of tokens that let somebody act.
    static let strong = [
        "access token", "accesstoken", "auth token", "authtoken", "session token", "refresh token",
        "refreshtoken",
        "oauth token", "id token", "bot token", "bottoken", "login token", "user token", "x auth token",
        "remember token",
        "push token", "deploy token", "device token", "personal token", "token de acceso", "token de acesso",
        "token do bot",
        "token del bot", "token bot", "jeton d'accès", "jeton d'acces", "jeton du bot", "zugriffstoken", "zugangstoken",
        "bot jeton",
        "token di accesso", "токен доступа", "токен бота", "erişim jetonu", "bot tokeni", "token akses", "mã truy cập",
        "访问令牌", "jeton d'api", "token de la api", "token da api", "token dell'api", "token der api", "token api",
        "api токен", "токен api",
        "アクセストークン", "액세스 토큰", "رمز الوصول",
    ]

    /// Words that mean much else.
    static let weak = [
        "bearer", "token", "tokens", "jwt", "oauth", "токена", "tokenı", "tokennya", "токен", "令牌", "トークン", "토큰",
        "jeton", "jetonu", "jetonum", "رمز", "session id",
        "session key", "authorization",
    ]

    /// Cookies that hold a session, as frameworks name them.
    static let cookies = [
        "phpsessid", "jsessionid", "sessionid", "asp.net sessionid", "aspsessionid", "connect.sid", "session", "sess",
        "sid", "auth",
        "session cookie", "auth cookie", "laravel session", "csrftoken", "xsrf token", "remember me", "li at",
        "reddit session",
    ]

    /// On the line of a bot's token.
    static let bots = CueWords([
        "gateway", "discord", "discord.py", "discord.js", "discordjs", "bot", "bots", "4004", "token", "login",
        "intents", "guild", "бот", "ボット", "봇", "机器人",
    ])

    /// Before a word that means much else: the author's own.
    static let own = CueWords([
        "my", "our", "mein", "meine", "meinem", "meinen", "meines", "unser", "mon", "notre", "mi", "mis", "nuestro",
        "meu", "minha", "nosso", "mio", "mia", "мой", "моего", "моему", "моя", "наш", "benim", "saya", "gue", "aku",
        "tôi",
        "mình", "我的", "私の", "僕の", "내", "제", "bot's",
    ])

    /// Between the word and the value: what follows is something else.
    static let foreign = CueWords([
        "sha", "sha1", "sha256", "commit", "hash", "contract", "address", "id", "line", "version", "mint", "ticker",
        "supply", "holders", "pool", "pair", "swap", "wallet", "contrato", "адрес", "контракт", "合约", "地址",
    ])
}
