/// What pages say that stand before the page that was asked for. Published by the makers of these walls, or seen on
/// them; lower case.
enum WallMarks {
    /// In the title of a page that keeps programs out.
    static let challengeTitles = PhraseSet([
        "just a moment", "attention required", "access denied", "are you a robot", "robot check", "security check",
        "checking your browser", "one moment, please", "ddos-guard", "verify you are human", "human verification",
        "captcha", "pardon our interruption", "you're not a bot", "client challenge", "bot verification",
        "request rejected", "ein moment", "nur einen moment", "un momento", "un instant", "один момент",
    ])

    /// In the text of such a page.
    static let challengePhrases = PhraseSet([
        "verify you are human", "verifying you are human", "enable javascript and cookies to continue",
        "checking your browser", "checking if the site connection is secure", "unusual traffic",
        "you are not a robot", "you're not a robot", "complete the security check", "complete the captcha",
        "solve the captcha", "you have been blocked", "you're not a bot", "request unsuccessful. incapsula",
        "prove you are human", "prove that you are human", "automated requests",
    ])

    /// In the source of such a page, and of no other.
    static let challengeMarkup = PhraseSet([
        "_cf_chl_opt", "px-captcha", "captcha-delivery.com", "awswafcaptcha", "anubis_challenge", "/_sec/cp_challenge",
        "sgcaptcha", "geo.captcha",
    ])

    /// A captcha, which may also stand at the foot of a contact form.
    static let captchaWidgets = PhraseSet(["g-recaptcha", "h-captcha", "hcaptcha.com", "cf-turnstile", "recaptcha/api"])

    /// In the title of a login form.
    static let loginTitles = PhraseSet([
        "log in", "login", "sign in", "sign-in", "log on", "sign up", "anmelden", "anmeldung", "einloggen", "connexion",
        "se connecter", "iniciar sesi", "entrar", "accedi", "inloggen", "logga in", "zaloguj", "giriş", "войти", "вход",
        "авториз", "ログイン", "登录", "登入", "로그인",
    ])

    /// In the text of a page that only signed-in people see.
    static let loginPhrases = PhraseSet([
        "sign in to continue", "log in to continue", "login to continue", "log in to view", "log in to see",
        "sign in to view", "sign in to see", "sign up to see", "you must be logged in", "you must log in",
        "you need to log in", "you need to be logged in", "you must be signed in", "please log in", "please login",
        "please sign in", "login required", "log in first", "members only", "join to view",
        "bitte melden sie sich an", "bitte melde dich an", "bitte einloggen", "veuillez vous connecter",
        "inicia sesión para", "войдите, чтобы", "необходимо войти", "请登录", "ログインしてください",
    ])

    /// A page that only wants a login for an answer has said what it says.
    static let answerPhrases = PhraseSet([
        "to comment", "to post a comment", "to leave a comment", "to reply", "to respond", "to leave a reply",
        "to vote", "to join the discussion", "to post", "to add a comment", "zu kommentieren", "pour commenter",
        "para comentar",
    ])

    static let passwordField = PhraseSet(["type=\"password\"", "type='password'", "type=password"])

    /// Path segments of a login form.
    static let loginPaths: Set<String> = [
        "login", "login.php", "log-in", "log_in", "signin", "sign-in", "sign_in", "signup", "auth", "authwall", "sso",
        "authenticate", "wp-login.php", "checkpoint", "special:userlogin", "session", "sessions", "oauth", "logon",
        "accountlogin", "servicelogin", "consent",
    ]

    /// The same, to be looked for in a whole address.
    static let loginWords = PhraseSet(Array(loginPaths))
}
