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
        "solscan", "explorer", "معاملة",
    ])

    /// Chains whose private keys are 64 bytes in Base58, which nothing but these words tells from signatures.
    static let solana = CueWords(["solana", "sol", "phantom", "solflare", "keypair", "backpack"])
}
