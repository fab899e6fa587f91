/// Words that announce a key of a programming interface.
enum APIKeyCues {
    /// Names that mean nothing else.
    static let strong = [
        "api key", "apikey", "api keys", "apikeys", "api secret", "apisecret", "secret key", "secretkey", "access key",
        "accesskey",
        "access key id", "accesskeyid", "secret access key", "secretaccesskey", "client secret", "clientsecret",
        "app secret",
        "appsecret", "app key", "appkey", "api token", "apitoken", "x api key", "consumer key", "consumer secret",
        "account key",
        "accountkey", "shared access key", "sharedaccesskey", "subscription key", "webhook secret", "signing secret",
        "application key",
        "api hash", "auth key", "authkey", "rest key", "project secret", "rpc key", "explorer key", "read key",
        "write key", "appid", "app id key", "project id", "private token",
        "clé api", "cle api", "clef api", "clave api", "clave de api", "clave de la api", "chave api", "chave de api",
        "chave da api",
        "chiave api", "api schlüssel", "api schlussel", "ключ api", "апи ключ", "api ключ", "ключ апи",
        "секретный ключ", "api anahtarı",
        "api anahtarım", "klucz api", "api klíč", "kunci api", "khóa api", "khoá api", "mã api", "api密钥", "api key是",
        "密钥", "密鑰",
        "apiキー", "シークレットキー", "api 키", "api키", "시크릿 키", "시크릿키", "مفتاح api", "مفتاح الواجهة",
    ]

    /// Words that need a sign behind them, or a value that is nothing else.
    static let weak = [
        "key", "secret", "keys", "clave secreta", "clé secrète", "chave secreta", "chiave segreta", "chave", "chiave",
        "schlüssel", "ключ", "секрет", "klucz", "anahtar",
        "秘钥", "키", "keynya", "secretnya", "مفتاح", "المفتاح", "مفتاحي", "clave", "clé",
    ]

    /// Fields that hold a key only below the name of a service: `kraken:`, then `private: …`.
    static let fields = ["private", "privat", "privado", "privée", "privato"]

    /// Words of a line on which the name of a service may be followed by its key.
    static let talk = CueWords(strong + weak + ["api", "token"])

    /// Words of a line on which the name of a node of a ledger may be followed by its key.
    static let nodes = CueWords([
        "rpc", "rpc project", "alchemy project", "infura project", "quota", "rate limit", "endpoint",
    ])

    /// In the name of a variable that holds what everybody may see.
    static let hashes: [StaticString] = [
        "sha", "commit", "hash", "ref", "digest", "address", "contract", "tx", "checksum", "rev", "version", "build",
    ]

    /// Before a key that may be shown to anybody.
    static let foreign = CueWords([
        "public", "publishable", "foreign", "primary", "ssh", "pgp", "gpg", "host", "sort", "partition", "cache",
        "license", "product",
        "steam", "game", "site", "integrity", "idempotency", "s3", "etag", "private", "wallet", "signer",
    ])
}
