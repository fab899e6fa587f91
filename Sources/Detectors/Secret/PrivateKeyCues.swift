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

    /// Chains whose private keys are 64 bytes in Base58, which nothing but these words tells from signatures.
    static let solana = CueWords(["solana", "sol", "phantom", "solflare", "keypair", "backpack"])
}
