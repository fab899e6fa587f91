/// Words near an address that say whose it is.
enum WalletWords {
    /// The address is somebody's, most likely the writer's.
    static let cues = CueWords([
        "pay up", "pay", "pays", "paying", "owe", "owes", "chip in", "settle", "bezahlt", "zahlt", "paguen", "pagad",
        "paguem",
        "payez", "pagate", "платите", "скидывайтесь", "yollasın", "yollayın", "gönderin", "bayar", "transfer ke",
        "wallet", "wallets", "address", "addr", "my", "mine", "is me", "tip", "tips", "tip jar", "donate", "donation",
        "donations", "send", "send to", "minted", "minted from", "prize", "prize money", "bounty", "refund", "payout",
        "invoice", "pay me", "drop", "airdrop", "deposit", "ens", "eth", "ethereum", "evm", "btc",
        "sol", "solana", "phantom", "metamask", "usdt", "usdc", "erc20", "bep20", "trc20", "polygon", "matic", "base",
        "arbitrum", "optimism", "avax", "bsc", "bnb", "ton", "xmr", "crypto", "support me", "buy me a coffee", "coffee",
        "wallet adresse", "adresse", "spende", "spenden", "portefeuille", "don", "dons", "billetera", "cartera",
        "dirección", "mi", "donar", "donaciones", "carteira", "endereço", "doações", "doar", "portafoglio", "indirizzo",
        "donazioni", "кошелек", "кошелёк", "кошель", "адрес", "мой", "донат", "донаты", "поддержать", "cüzdan", "adres",
        "adresim", "bağış", "portfel", "адреса", "гаманець", "钱包", "地址", "打赏", "捐", "錢包", "ウォレット", "アドレス", "寄付",
        "지갑", "주소", "후원", "محفظة", "محفظتي", "محفظه", "عنوان", "عنواني", "العنوان", "سولانا", "بيتكوين", "تبرع",
        "кошелька", "кошельке", "кошельку", "cüzdanım", "dompetku", "ví", "địa chỉ", "dompet", "alamat", "👛", "💰", "🪙",
        "☕",
    ])

    /// The writer speaks of an address as of their own.
    static let own = CueWords([
        "pay up", "paying their share", "paying your share", "payout to", "prize pool payout to", "pool payout to",
        "bana",
        "bana yollasın", "to mine", "mir auf", "mir an", "pay me at", "or via", "ko-fi", "kofi", "paypal.me",
        "my", "mine", "is me", "i am", "i'm", "me at", "to me", "send me", "send to", "pay me", "tip", "tips",
        "tip jar", "donate",
        "donation", "donations", "on chain", "onchain", "ens", "wallet", "find me", "drop", "airdrop", "support me",
        "aka", "bounty", "bounties", "refund to", "refund goes to", "refunds to", "prize to", "prize money",
        "payout to",
        "payouts to", "reward to", "rewards to", "invoice", "split the bill", "send it to", "send them to",
        "send over to",
        "sent it to", "goes to", "go to", "paid to", "pay to", "payable to", "zahlt an", "schickt an", "an mich",
        "páguenme", "manda a", "mandá a", "envíame", "envía a", "paga a", "paguem", "manda pra", "envoyez à",
        "envoie à",
        "payez", "manda a", "inviate a", "кидай на", "кидайте на", "скинь на", "шли на", "gönder", "kirim ke",
        "gửi vào",
        "打到", "打给", "转到", "送って", "送金先", "보내", "ارسل",
        "paying me", "that's me", "thats me", "this is me", "c'est moi", "das bin ich", "это я", "sou eu", "soy yo",
        "sono io", "ben bu", "renewed", "registered", "snagged",
        "mi", "mon", "ma", "meine", "mein", "meu", "minha", "mia", "mio", "yo soy", "soy", "je suis", "ich bin", "sono",
        "sou",
        "мой", "моя", "я", "benim", "adresim", "cüzdanım", "dompetku", "ví của", "我的", "我是", "私の", "내", "제", "محفظتي",
        "عنواني", "👛", "💰",
        "🪙",
    ])

    /// Right before an address: money is asked for.
    static let asking = CueWords([
        "payout to", "payouts to", "prize to", "prize money to", "bounty to", "reward to", "refund to", "refunds to",
        "tips to", "tip me at", "donate to me", "pay me at", "invoice to", "my wallet", "my address", "payable to me",
    ])

    /// What no asking outweighs.
    static let swindle = CueWords([
        "scam", "scammer", "scammers", "fake", "phishing", "hacker", "stolen", "thief", "never", "don't", "do not",
        "not", "nothing", "victim", "victims", "fraud", "ransom", "contract",
    ])

    /// Words of networks of machines, where `.eth` is an interface.
    static let machines = CueWords([
        "hosts", "hosts file", "host", "hostname", "iface", "interface", "interfaces", "dns", "router", "modem", "vlan",
        "localhost", "switch", "subnet", "inet", "ifconfig", "netplan",
    ])

    /// The chain of 32 bytes in hexadecimal that the words before name; nil where they speak of a transaction or none.
    static func moveChain(before offset: Int, in text: ScanText) -> String? {
        let before = max(0, offset - 64)..<offset
        guard let match = moveChains.last(in: text, within: before) else { return nil }
        return ["sui", "aptos", "aptos", "aptos", "starknet", "starknet", "starknet", "near"][match.item]
    }

    private static let moveChains = CueWords(["sui", "aptos", "apt", "petra", "starknet", "argent", "braavos", "near"])

    /// The address is a program, a transaction, or somebody else's.
    static let foreign = CueWords([
        "the blog's author", "author takes", "the author's", "poor guy", "some guy", "this guy's",
        "사기예요", "사기입니다", "사기니까", "사기임", "사기꾼", "fake-support", "fake support", "double your coins", "double your",
        "nichts schicken", "nichts senden", "nichts überweisen", "no envíen nada", "n'envoyez rien", "não mandem nada",
        "non inviate nulla", "ничего не шлите", "ничего не переводите", "göndermeyin", "お金を送らないで",
        "contract", "contracts", "contract address", "ca", "token", "token address", "tx", "txid", "tx hash", "txn",
        "transaction", "transactions", "hash", "block", "state root", "root", "router", "factory", "pool", "proxy",
        "deployed", "deployer", "liquidity", "lp pair", "pair", "v2 pair", "liquidez", "liquidité", "liquidität",
        "ликвидность", "流动性", "reported", "fake giveaway", "giveaway uses", "victims", "scam", "ransom", "ransomware",
        "police say", "мошеннический", "мошенническая", "мошенников", "мошенники", "мошенник", "из рассылки",
        "не переводите", "scammer", "scammers",
        "scam address", "hacker", "hacked", "drainer",
        "phishing",
        "thief", "stolen", "beware of this", "beware of that", "beware of the", "burn", "burn address", "dead address",
        "genesis", "satoshi", "estafa",
        "estafador", "cuidado con", "contrato", "contrat", "vertrag", "betrug", "betrüger", "arnaque", "golpe",
        "truffa",
        "мошенник", "мошенники", "мошенников", "контракт", "скам", "скамер", "транзакция", "dolandırıcı", "sözleşme",
        "合约", "合約", "骗子", "诈骗", "コントラクト", "詐欺", "컨트랙트", "사기", "vitalik", "whale",
        "exploiter", "attacker", "example", "e.g.", "placeholder", "dummy", "checksum", "commit",
        "robbed", "robbing", "stole", "steal", "really him", "really her", "really them", "suspect",
        "rug", "rugged", "rugpull", "mixer", "laundering", "victim", "moved", "moving", "woke up",
        "nothing to", "don't send", "do not send", "never send", "nichts an", "nicht an", "no envíen", "no envien",
        "no manden",
        "n'envoyez", "não envie", "não enviem", "non inviate", "не отправляйте", "не переводите", "не шлите",
        "göndermeyin",
        "jangan kirim", "đừng gửi", "不要转", "不要轉", "勿转", "送らないで", "보내지 마세요", "ladrón", "ladrones", "voleur", "dieb",
        "ladrão", "ladro", "вор", "вора", "кинули", "кидала", "hırsız", "pencuri", "penipu", "lừa đảo", "سارق", "نصاب",
        "عقد",
        "kontrak", "hợp đồng", "sözleşmesi", "contratto", "kontrakt", "umowa", "token sale", "presale", "treasury",
        "multisig of",
        "faucet", "vesting", "staking contract", "regex", "assert", "expect", "test vector",
        "мошеннический", "мошенническая", "мошенническое", "мошеннические", "мошеннику", "мошенника", "мошенникам",
        "erpresser", "erpressung", "erpressermail", "betrügerisch", "betrügerische", "fraude", "fraudulenta",
        "fraudulento", "fraudulent", "escroc", "escroquerie", "chantage", "frode", "ricatto", "golpista", "golpistas",
        "chantaje", "chantagem", "sahte", "şantaj", "вымогатель", "вымогатели", "вымогателей", "шантаж", "tipuan",
        "pemerasan",
        "假冒", "钓鱼", "勒索", "偽", "脅迫", "가짜", "협박", "احتيال", "ابتزاز", "ransom", "ransomware", "blackmail",
        "blackmailer", "extortion", "extortionist", "told me to pay", "told me to send", "wants me to send",
        "wants me to pay", "asks me to send", "demands", "demanding", "seized", "indictment", "court", "police",
        "sanctioned",
        "ofac", "issuer", "issuer's", "not me", "not mine", "isn't mine", "not my", "isn't me", "no es mía",
        "no es mío",
        "nicht meine", "pas la mienne", "pas à moi", "não é minha", "non è mia", "не моя", "не мой", "bukan punyaku",
        "red cross", "relief fund", "donate to the", "give to the", "rotes kreuz", "croix rouge", "cruz roja",
        "official",
        "do not fund", "don't fund", "cloned", "exploit", "drained", "anything else is fake", "fake address",
        "fake wallet",
        "fake support", "impersonator", "impersonating", "poisoning", "poisoned", "lookalike", "look alike",
        "invalid", "sha256", "sha1", "md5", "digest", "seed", "salt", "nonce", "signature", "public key", "pubkey",
        "peer id", "spam", "spams", "spammed", "spamming", "spammer", "spammers", "dust outputs", "utxos", "sleuths",
        "traced", "traces", "on-chain analyst", "explorer shows", "this guy", "that guy", "some guy",
        "this dude", "this clown", "this bot", "that bot", "under every", "in every thread", "report him",
        "report her", "report them", "ce gars", "ce mec", "ce type", "ce bot", "signalez",
        "dieser typ", "der typ", "este tipo", "ese tipo", "ese bot", "este bot",
        "denuncien", "denúncienlo", "denunciem", "esse cara", "questo tizio", "segnalate",
        "этот тип", "этот бот", "жалуйтесь", "под каждым", "bu adam", "şikayet", "orang ini", "laporkan", "thằng này",
        "这人", "这个人", "举报", "こいつ", "通報", "이놈", "신고", "هذا الشخص", "بلغوا", "look at this one",
        "look at this", "check out this address", "what is it doing", "interesting address", "billionaire",
        "first miner", "just moved", "labelled", "tagged as",
    ])
    /// Words of what others do, where none says that the address is the writer's: who dusts everybody, what is pasted
    /// everywhere.
    static let doubtful = CueWords([
        "anyone", "anybody", "poor guy", "the guy", "blames", "pasted", "posting", "ban anyone", "author takes",
        "the author", "the author's", "author's", "the streamer", "the creator", "the blog", "the channel",
        "their tips", "takes tips",
        "his", "her", "their", "theirs", "whose", "kullanıcı", "adam", "herif", "bu adrese", "이 주소로", "사람", "この住所",
        "этот", "этому", "кто-то", "кому-то", "alguien", "alguém", "quelqu'un", "jemand", "qualcuno", "seseorang",
        "dust", "dusted", "dusting", "dust attack", "пыль", "пылевая", "polvo", "poussière", "partout", "überall",
        "em todo", "ovunque", "到处", "bots", "melden", "meldet", "cluster", "tracing", "dormant", "report it",
        "he", "she", "someone", "somebody", "everybody", "everyone", "nobody",
    ])

    /// Parts of a path under which explorers show what is nobody's wallet.
    static let explorerPaths = CueWords([
        "tx", "txs", "token", "tokens", "transaction", "transactions", "block", "contract", "nft", "collection", "pool",
        "swap",
        "assets", "coins",
    ])
}
