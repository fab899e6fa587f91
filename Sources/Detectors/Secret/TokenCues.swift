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
        "访问令牌",
        "アクセストークン", "액세스 토큰", "رمز الوصول",
    ]

    /// Words that mean much else.
    static let weak = [
        "bearer", "token", "jwt", "токен", "令牌", "トークン", "토큰", "session id", "session key", "authorization",
    ]

    /// Cookies that hold a session, as frameworks name them.
    static let cookies = [
        "phpsessid", "jsessionid", "sessionid", "asp.net sessionid", "aspsessionid", "connect.sid", "session", "sess",
        "sid", "auth",
        "session cookie", "auth cookie", "laravel session", "csrftoken", "xsrf token", "remember me", "li at",
        "reddit session",
    ]

    /// Between the word and the value: what follows is something else.
    static let foreign = CueWords([
        "sha", "sha1", "sha256", "commit", "hash", "contract", "address", "id", "line", "version",
    ])
}
