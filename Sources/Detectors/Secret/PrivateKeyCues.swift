/// Words around private keys.
enum PrivateKeyCues {
    /// Names of private keys.
    static let words = [
        "private key", "privatekey", "priv key", "privkey", "secret key", "secretkey", "fromsecretkey", "signing key",
        "pk", "sk",
        "walletprivatekey", "keypair", "key pair", "signer", "signer key", "deployer key", "wallet key", "account key",
        "validator key", "genkey", "ethers.wallet", "new wallet", "privatekeytoaccount", "accounts",
        "privater schlüssel", "privaten schlüssel", "privatschlüssel", "geheimer schlüssel",
        "clé privée",
        "cle privee", "clave privada", "llave privada", "clau privada", "chave privada", "chiave privata",
        "приватный ключ",
        "приватного ключа", "закрытый ключ", "секретный ключ", "приватник", "приватка", "приватку", "приватний ключ",
        "klucz prywatny", "özel anahtar", "özel anahtarım", "gizli anahtar", "soukromý klíč", "privésleutel",
        "privé sleutel",
        "kunci privat", "kunci pribadi", "khóa riêng", "khóa bí mật", "khoá riêng", "私钥", "私鑰", "秘密鍵", "プライベートキー",
        "개인키", "개인 키", "프라이빗키", "프라이빗 키", "비밀키", "المفتاح الخاص", "מפתח פרטי",
    ]

    static let cues = CueWords(words)

    /// Between the name and the value: what follows is something else.
    static let foreign = CueWords([
        "public key", "publickey", "pubkey", "public", "hash", "sha256", "txid", "tx", "root", "digest", "checksum",
        "address",
        "fingerprint", "env", "signature",
    ])

    /// What is done with a key between wallets.
    static let moves = CueWords([
        "import", "imported", "importing", "imports", "export", "exported", "exporting", "sweep", "swept", "restore",
        "restored", "importar", "importé", "importó", "exportar", "exporté", "exportei", "importei", "importer",
        "exporter", "j'ai exporté", "importiert", "importieren", "exportiert", "exportieren", "importare", "importato",
        "esportato", "esportare", "импорт", "импортировал", "импортирую", "экспорт", "экспортировал", "выгрузил",
        "içe aktardım", "dışa aktardım", "impor", "ekspor", "nhập vào", "xuất ra", "导入", "导出", "匯入", "匯出", "インポート",
        "エクスポート", "가져오기", "내보내기", "내보냈", "استوردت", "صدرت", "استيراد", "تصدير",
    ])

    /// Where keys are moved out of and into.
    static let wallets = CueWords([
        "wallet", "wallets", "metamask", "phantom", "solflare", "exodus", "trust wallet", "electrum", "sparrow",
        "rabby",
        "backpack", "okx wallet", "tronlink", "keplr", "billetera", "cartera", "monedero", "carteira", "portefeuille",
        "brieftasche", "portafoglio", "кошелек", "кошелёк", "кошелька", "кошельке", "метамаск", "cüzdan", "dompet",
        "ví",
        "钱包", "錢包", "小狐狸", "ウォレット", "メタマスク", "지갑", "메타마스크", "محفظة", "محفظتي", "ميتاماسك",
    ])

    /// Numbers as long that a ledger publishes.
    static let records = CueWords([
        "tx", "txid", "txn", "hash", "transaction", "transactions", "transacción", "transação", "transaktion",
        "транзакция", "транзакции", "işlem", "transaksi", "giao dịch", "交易", "哈希", "トランザクション", "트랜잭션", "block",
        "root", "signature", "signed", "public key", "pubkey", "xpub", "contract", "commit", "sha256", "etherscan",
        "solscan", "explorer", "معاملة", "api", "api key", "hmac", "digest", "checksum", "fingerprint", "merkle",
        "nonce", "salt", "session",
    ])

    /// A key by its bare name: with somebody's own, or with its money gone, the one of a wallet.
    static let keys = CueWords([
        "key", "keys", "priv", "pk", "deploy key", "deployer", "signer", "burner", "clave", "llave", "clé", "clef",
        "schlüssel", "chave", "chiave", "ключ", "ключа", "ключом", "приват", "anahtar", "anahtarı", "anahtarım",
        "kunci",
        "khóa", "khoá", "密钥", "私钥", "钥匙", "鍵", "キー", "키를", "키가", "키", "مفتاح", "المفتاح", "مفتاحي",
    ])

    /// Notes on which keys are found again.
    static let notes = CueWords([
        "paper", "note", "notebook", "sticky", "napkin", "usb", "stick", "floppy", "old laptop", "hard drive", "drawer",
        "zettel", "notiz", "papier", "papel", "papelito", "bout de papier", "foglietto", "biglietto", "бумажка",
        "бумажке", "листок", "флешка", "kağıt", "kertas", "giấy", "纸条", "メモ", "종이", "ورقة",
    ])

    /// That there is no money behind it, or none any more.
    static let emptied = CueWords([
        "empty", "emptied", "drained", "swept", "gone", "nothing in it", "no funds", "zero balance", "stolen",
        "rugged", "burner", "dollars", "testnet money", "leer", "ausgeräumt", "vide", "vidé", "vacío", "vacía", "vacia",
        "vazio", "vazia", "vuoto", "vuota", "пусто", "пустой", "вывели", "увели", "boş", "boşaldı", "kosong", "ludes",
        "trống", "空的", "空了", "没钱", "空っぽ", "空です", "抜かれ", "비어", "빈 지갑", "털렸", "فارغ", "فارغة", "سرقوا",
    ])

    /// The author's own.
    static let own = CueWords([
        "my", "mine", "our", "mein", "meine", "meinen", "meinem", "unser", "mi", "mis", "mon", "ma", "mes", "notre",
        "meu", "minha", "mio", "mia", "мой", "моя", "мою", "моего", "свой", "benim", "gue", "saya", "aku", "ku",
        "của mình", "của tôi", "我的", "自己的", "私の", "俺の", "自分の", "내", "제", "i pasted", "i pushed", "i leaked",
        "i posted", "i committed",
    ])

    /// In the name of a variable that holds such a key: `PRIV=0x…`, `DEPLOYER=0x…`.
    static let fields: [StaticString] = [
        "priv", "key", "deployer", "signer", "wallet", "burner", "owner", "secret", "pk", "mnem",
    ]

    /// In the name of one that holds something else.
    static let otherFields: [StaticString] = [
        "hash", "root", "tx", "block", "addr", "code", "topic", "salt", "pub", "sha", "api", "commit", "digest",
        "nonce", "sig_", "signature", "session", "jwt", "cookie", "encrypt", "hmac",
    ]

    /// Chains whose private keys are 64 bytes in Base58, which nothing but these words tells from signatures.
    static let solana = CueWords(["solana", "sol", "phantom", "solflare", "keypair", "backpack"])
}
