/// Words that announce backup codes and set-up keys.
enum BackupCodeCues {
    /// Codes that stand in for a second factor.
    static let codes = [
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
    ]

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
    ]
}
