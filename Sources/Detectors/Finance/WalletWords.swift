/// Words near an address that say whose it is.
enum WalletWords {
    /// The address is somebody's, most likely the writer's.
    static let cues = CueWords([
        "wallet", "wallets", "address", "addr", "my", "mine", "is me", "tip", "tips", "tip jar", "donate", "donation",
        "donations", "send", "send to", "pay me", "drop", "airdrop", "deposit", "ens", "eth", "ethereum", "evm", "btc",
        "sol", "solana", "phantom", "metamask", "usdt", "usdc", "erc20", "bep20", "trc20", "polygon", "matic", "base",
        "arbitrum", "optimism", "avax", "bsc", "bnb", "ton", "xmr", "crypto", "support me", "buy me a coffee", "coffee",
        "wallet adresse", "adresse", "spende", "spenden", "portefeuille", "don", "dons", "billetera", "cartera",
        "dirección", "mi", "donar", "donaciones", "carteira", "endereço", "doações", "doar", "portafoglio", "indirizzo",
        "donazioni", "кошелек", "кошелёк", "кошель", "адрес", "мой", "донат", "донаты", "поддержать", "cüzdan", "adres",
        "adresim", "bağış", "portfel", "адреса", "гаманець", "钱包", "地址", "打赏", "捐", "錢包", "ウォレット", "アドレス", "寄付",
        "지갑", "주소", "후원", "محفظة", "ví", "địa chỉ", "dompet", "alamat", "👛", "💰", "🪙", "☕",
    ])

    /// The address is a program, a transaction, or somebody else's.
    static let foreign = CueWords([
        "contract", "contracts", "contract address", "ca", "token", "token address", "tx", "txid", "tx hash", "txn",
        "transaction", "transactions", "hash", "block", "state root", "root", "router", "factory", "pool", "proxy",
        "deployed", "deployer", "scam", "scammer", "scammers", "scam address", "hacker", "hacked", "drainer",
        "phishing",
        "thief", "stolen", "beware of this", "beware of that", "beware of the", "burn", "burn address", "dead address",
        "genesis", "satoshi", "estafa",
        "estafador", "cuidado con", "contrato", "contrat", "vertrag", "betrug", "betrüger", "arnaque", "golpe",
        "truffa",
        "мошенник", "мошенники", "мошенников", "контракт", "скам", "скамер", "транзакция", "dolandırıcı", "sözleşme",
        "合约", "合約", "骗子", "诈骗", "コントラクト", "詐欺", "컨트랙트", "사기", "vitalik", "whale", "his wallet", "her wallet",
        "their wallet", "exploiter", "attacker", "example", "e.g.", "placeholder", "dummy", "checksum", "commit",
        "sha256", "sha1", "md5", "digest", "seed", "salt", "nonce", "signature", "public key", "pubkey", "peer id",
    ])

    /// Parts of a path under which explorers show what is nobody's wallet.
    static let explorerPaths = CueWords([
        "tx", "token", "tokens", "transaction", "transactions", "block", "contract", "nft", "collection", "pool",
        "swap",
        "assets", "coins",
    ])
}
