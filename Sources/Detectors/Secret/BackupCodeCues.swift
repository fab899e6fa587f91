/// Words that announce backup codes and set-up keys.
enum BackupCodeCues {
    /// Codes that stand in for a second factor.
    static let codes = named + accounts.flatMap { [$0 + " codes", $0 + " recovery", $0 + " backup"] }

    /// Whether one of ``codes`` is only the name of a service with a word.
    static func isOfAccount(_ item: Int) -> Bool { item >= named.count }

    private static let named = [
        "revocation code", "steam code", "code for steam", "steam revocation",
        "backup code", "backup codes", "back up codes", "back up code", "recovery code", "recovery codes", "2fa code",
        "2fa codes",
        "2fa recovery code", "2fa recovery codes", "2fa backup", "two factor codes", "2 step codes", "scratch codes",
        "scratch code",
        "emergency codes", "emergency code", "one time codes", "google backup", "gmail backup", "github backup",
        "discord backup",
        "rescue codes", "recovery key", "reserve codes", "wiederherstellungscode", "wiederherstellungscodes",
        "backup code ist",
        "backupcode",
        "backupcodes", "ersatzcode", "ersatzcodes", "notfallcode", "notfallcodes", "sicherungscode", "sicherungscodes",
        "einmalcodes",
        "code de secours", "codes de secours", "code de récupération", "codes de récupération", "codes de sauvegarde",
        "code de sauvegarde", "código de recuperación", "códigos de recuperación", "codigos de recuperacion",
        "código de respaldo",
        "códigos de respaldo", "códigos de backup", "códigos de emergencia", "códigos de un solo uso",
        "código de recuperação",
        "códigos de recuperação", "código de backup", "códigos de segurança reserva", "códigos reserva",
        "codice di recupero",
        "codici di recupero", "codici di backup", "codice di backup", "codici di emergenza", "резервный код",
        "резервные коды",
        "резервных кодов", "код восстановления", "коды восстановления", "запасные коды", "бэкап коды", "yedek kod",
        "yedek kodlar", "yedek kodum", "yedek kodu", "备用验证码", "两步验证备用码", "google codes", "gmail codes",
        "discord codes", "steam guard codes", "authenticator codes",
        "8 digit codes", "8 digit google codes", "códigos de verificación de respaldo", "códigos alternativos",
        "codes de récup", "одноразовые коды", "аварийные коды", "аварийный код", "код восстановлення",
        "yedek kodlarım", "yedek kodları", "kurtarma kodu", "kurtarma kodları", "kurtarma kodlarım", "kod zapasowy",
        "kody zapasowe",
        "kod odzyskiwania", "kody odzyskiwania", "záložní kódy", "reservecodes", "kode cadangan", "kode pemulihan",
        "kode backup",
        "mã dự phòng", "mã khôi phục", "mã backup", "备用码", "备用代码", "备份代码", "备份码", "恢复码", "恢复代码", "備用碼", "備份碼", "復原碼",
        "バックアップコード", "復旧コード", "リカバリーコード", "回復コード", "백업 코드", "백업코드", "복구 코드", "복구코드", "رموز النسخ الاحتياطي",
        "رموز الاسترداد", "رمز الاسترداد", "الرموز الاحتياطية",
        "mfa codes", "mfa backup", "2fa rescue", "otp codes", "spare codes", "single use codes", "one use codes",
        "codes de secours", "codes de récupération", "codes de rechange", "codes à usage unique",
        "códigos de rescate", "códigos de copia de seguridad", "códigos de reserva", "códigos de 2fa", "códigos 2fa",
        "códigos del 2fa", "códigos do 2fa", "códigos de recuperacao", "codigos de recuperacao", "codigos de backup",
        "códigos de uso único", "codici di riserva", "codici monouso", "codici 2fa", "codici di sicurezza di riserva",
        "2fa codes von", "2fa coderna", "ersatz codes", "notfall codes", "backup schlüssel",
        "wiederherstellungsschlüssel", "коды 2fa", "коды двухфакторки", "бэкапные коды", "коды от гугла",
        "резервные ключи",
        "2fa kodları", "2fa kodlarım", "yedek doğrulama kodları", "acil durum kodları", "kode darurat", "kode 2fa",
        "kode recovery", "mã 2fa", "mã phục hồi", "mã cứu hộ", "应急码", "救援码", "恢复密钥", "两步验证码",
        "予備コード", "回復用コード", "緊急コード", "復旧用コード", "예비 코드", "비상 코드", "복구키", "복구 키", "رموز احتياطية",
        "رمز احتياطي", "أكواد احتياطية", "اكواد احتياطية", "أكواد الاسترداد", "اكواد الاسترداد", "كود الاسترداد",
    ]

    /// Services whose codes are those of a second factor: not shops and games, whose codes are vouchers.
    private static let accounts = [
        "gitlab", "insta", "fb", "ig", "gmx", "tuta", "steam guard", "reddit", "twitch", "dropbox", "facebook",
        "instagram", "twitter", "microsoft", "outlook", "yahoo",
        "icloud", "proton", "protonmail", "bitwarden", "lastpass", "paypal", "slack", "notion", "linkedin",
        "cloudflare", "namecheap", "npm", "pypi", "mastodon", "wordpress", "nextcloud", "bitbucket", "coinbase",
        "binance", "kraken", "tiktok", "snapchat", "telegram", "whatsapp", "github", "google", "gmail", "discord",
    ]

    /// Words for what is left of a list of codes: they count behind words for a second factor.
    static let left = [
        "gave me", "all but the last", "the last three", "the last two", "the rest are", "from my account", "left over",
        "leftover", "leftovers", "remaining ones", "remaining are", "unused ones", "ones left",
        "still unused", "still left", "me quedan", "quedan estos", "me dio",
        "sobraram", "restam", "il me reste", "il reste", "m'a donné", "übrig", "noch übrig", "unbenutzt",
        "mi restano", "mi rimangono", "rimasti", "остались", "осталось", "выдал", "kalan", "kalanlar", "sisa",
        "tersisa", "còn lại", "剩下", "还剩", "残り", "남은", "المتبقية", "باقي",
    ]

    /// Words for the one code that is left.
    static let single = [
        "for a code", "asks a code", "wants a code", "nach einem code", "pide un código", "demande un code",
        "pede um código", "chiede un codice", "просит код", "kod istiyor", "minta kode",
        "unused code", "last unused", "last code", "only code left", "one code left", "the last one", "one left",
        "spare code", "letzter code", "letzte code", "último código", "dernier code", "ultimo codice",
        "последний код", "son kod", "kode terakhir", "mã cuối", "最后一个码", "最後のコード", "마지막 코드", "آخر كود",
    ]

    /// Where a second factor is asked for.
    static let logins = CueWords([
        "log in", "login", "logging in", "sign in", "signing in", "anmelden", "iniciar sesión", "connexion", "entrar",
        "accesso", "войти", "вход", "giriş", "masuk", "đăng nhập", "登录", "ログイン", "로그인", "دخول",
    ])

    /// Words around what is left that say of what.
    static let factors = CueWords(
        accounts + [
            "2fa", "mfa", "totp", "authenticator", "two factor", "second factor", "codes", "recovery", "backup",
            "my account", "mein konto", "mi cuenta", "minha conta", "mon compte", "мой аккаунт",
        ])

    /// Keys that an authenticator is set up with.
    static let keys = [
        "2fa secret", "2fa key", "totp secret", "totp", "totp key", "totp seed", "authenticator key",
        "authenticator secret",
        "authenticator", "setup key", "set up key", "setup code", "otp secret", "otp key", "mfa secret", "mfa key",
        "google auth key",
        "manual entry key", "clave de configuración", "clave de configuracion", "clave de activación",
        "chave de configuração",
        "clé de configuration", "einrichtungsschlüssel", "einrichtungscode", "chiave di configurazione",
        "ключ настройки",
        "ключ для настройки", "ключ аутентификатора", "kurulum anahtarı", "klucz konfiguracji", "kunci penyiapan",
        "kunci setelan",
        "khóa thiết lập", "khoá thiết lập", "设置密钥", "设定密钥", "設定金鑰", "身份验证器密钥", "セットアップキー", "설정 키", "설정키",
        "مفتاح الإعداد",
        "2fa", "mfa", "two factor", "2 factor", "two step", "2 step", "2sv", "google auth", "authy", "aegis", "2fas",
        "autenticador", "authentificateur", "authentifizierung", "authenticator app", "autenticatore", "двухфакторка",
        "двухфакторку", "двухфакторки", "аутентификатор", "аутентификатора", "kimlik doğrulayıcı", "doğrulayıcı",
        "autentikator", "xác thực", "验证器", "验证器密钥", "認証アプリ", "認証システム", "인증 앱", "인증앱", "otp", "المصادقة",
        "clave del autenticador", "chave do autenticador", "clé du double", "schlüssel für die 2fa",
    ]
}
