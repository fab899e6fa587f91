/// The networks whose addresses the program can read.
///
/// Which tokens live where follows the exchanges' own lists, as far as the tickers are known to all; a coin that is
/// missing is answered with `unsupported-coin`, never with `ok`.
enum NetworkTable {
    /// The network of a name, however exchanges write it.
    static func network(named name: String) -> Network? { byKey[key(name)].map { all[$0] } }

    /// Whether the ticker is in the table.
    static func knows(coin: String) -> Bool { coins.contains(coin) }

    /// Tickers under which two coins are traded, on whatever network.
    static let twoCoins: Set<String> = ["LUNA", "UST", "BTT", "QUICK"]

    /// Names of networks for tests, wherever they stand in a name.
    static func isTest(_ name: String) -> Bool {
        let key = key(name)
        return [
            "testnet", "sepolia", "goerli", "holesky", "devnet", "shasta", "nile", "mumbai", "amoy", "signet",
            "regtest",
        ]
        .contains { key.contains($0) }
    }

    static func key(_ name: String) -> String {
        String(
            name.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || (0x30...0x39).contains($0.value) })
    }

    private static let dollars = "USDT USDC DAI"
    private static let erc =
        "ETH USDT USDC DAI LINK UNI SHIB WBTC PEPE AAVE MKR MATIC POL BUSD TUSD PYUSD STETH WSTETH WETH CRO APE LDO CRV ENS "
        + "GRT SNX COMP SAND MANA AXS CHZ IMX ONDO FET RNDR EURC FDUSD USDE USDS SKY PAXG XAUT BAT ZRX 1INCH SUSHI YFI FTM "
        + "ARB OP WLD ENA BLUR DYDX GALA LRC QNT OKB LEO HT KCS BGB GT MX NEXO"

    static let all: [Network] = [
        Network("Bitcoin", "btc xbt segwit nativesegwit taproot btcsegwit", chains: "bitcoin", coins: "BTC"),
        Network(
            "Ethereum (ERC20)", "ethereum eth erc20 ethmainnet ethereummainnet", chains: "ethereum", coins: erc,
            ambiguous: "TON BNB TRX XT"),
        Network(
            "BNB Smart Chain (BEP20)", "bnbsmartchain bsc bep20 bnbchain bnbsmartchainbep20 binancesmartchain bscbep20",
            chains: "ethereum",
            coins: "BNB USDT USDC BUSD FDUSD DAI CAKE TWT LINK UNI AAVE SHIB TUSD XVS BAKE ALPACA FLOKI USD1 WBNB BTCB",
            ambiguous: "BTC ETH XRP ADA DOGE LTC BCH DOT ATOM SOL TRX AVAX EOS FIL TON XTZ ZEC ETC NEAR MATIC IOTA"),
        Network(
            "Arbitrum One", "arbitrum arb arbone arbitrumonearb", chains: "ethereum",
            coins: "ETH ARB USDT USDC DAI LINK UNI GMX WBTC WETH PENDLE MAGIC LDO CRV AAVE"),
        Network(
            "Polygon", "matic pol polygonpos polygonmatic polygonpol", chains: "ethereum",
            coins: "MATIC POL USDT USDC DAI WBTC WETH LINK AAVE", ambiguous: "ETH QUICK"),
        Network(
            "Optimism", "op optimismop opmainnet", chains: "ethereum", coins: "ETH OP USDT USDC DAI WBTC LINK SNX WLD"),
        Network("Base", "basemainnet baseeth", chains: "ethereum", coins: "ETH USDC DAI CBBTC AERO EURC"),
        Network(
            "Avalanche C-Chain", "avaxc avaxcchain avalanche avalanchecchain cchain avax", chains: "ethereum",
            coins: "AVAX USDT USDC DAI LINK", ambiguous: "BTC ETH"),
        Network("zkSync Era", "zksync zksyncera", chains: "ethereum", coins: "ETH USDT USDC ZK"),
        Network("Linea", "lineaeth", chains: "ethereum", coins: "ETH USDT USDC LINEA"),
        Network("opBNB", "opbnb", chains: "ethereum", coins: "BNB USDT FDUSD"),
        Network("Ethereum Classic", "etc ethereumclassicetc", chains: "ethereum", coins: "ETC"),
        Network("Fantom", "ftm fantomopera sonic", chains: "ethereum", coins: "FTM USDC S"),
        Network(
            "Tron (TRC20)", "tron trx trc20", chains: "tron", coins: "TRX USDT USDC TUSD USDD JST SUN WIN USD1",
            ambiguous: "BTT BTC ETH"),
        Network("Litecoin", "ltc", chains: "litecoin", coins: "LTC"),
        Network("Dogecoin", "doge", chains: "dogecoin", coins: "DOGE"),
        Network("Bitcoin Cash", "bch bitcoincashbch", chains: "bitcoin-cash", coins: "BCH"),
        Network("XRP Ledger", "xrp ripple xrpl", chains: "xrp", coins: "XRP RLUSD", memo: .tag),
        Network(
            "Stellar", "xlm stellarlumens stellarnetwork", chains: "stellar", coins: "XLM USDC EURC", memo: .stellar),
        Network(
            "Solana", "sol spl", chains: "solana",
            coins: "SOL USDT USDC PYUSD BONK JUP WIF PYTH RAY JTO TRUMP PENGU HNT RENDER ORCA W JITOSOL EURC",
            ambiguous: "BTC ETH"),
        Network("Cardano", "ada", chains: "cardano", coins: "ADA"),
        Network(
            "TON", "theopennetwork toncoin opennetwork", chains: "ton", coins: "TON USDT NOT DOGS HMSTR CATI",
            memo: .text),
        Network("Cosmos Hub", "cosmos atom atom1 cosmoshubatom", chains: "cosmos", coins: "ATOM", memo: .text),
        Network(
            "Terra", "luna terra2 terraclassic lunc columbus", chains: "terra", coins: "LUNA LUNC USTC UST", memo: .text
        ),
        Network(
            "BNB Beacon Chain (BEP2)", "bnbbeaconchain bep2 bnbbep2 beaconchain", chains: "bnb", coins: "BNB BUSD TWT",
            memo: .text, isRetired: true),
        Network("Osmosis", "osmo", chains: "osmo", coins: "OSMO", memo: .text),
        Network("Injective", "inj", chains: "inj", coins: "INJ", memo: .text),
        Network("Kava", "kava", chains: "kava", coins: "KAVA USDT", memo: .text),
        Network("Celestia", "tia", chains: "celestia", coins: "TIA", memo: .text),
        Network("Sei", "sei", chains: "sei", coins: "SEI USDC", memo: .text),
        Network("dYdX Chain", "dydx", chains: "dydx", coins: "DYDX", memo: .text),
        Network("Polkadot", "dot", chains: "polkadot", coins: "DOT USDT USDC"),
        Network("Kusama", "ksm", chains: "kusama", coins: "KSM"),
        Network("Algorand", "algo", chains: "algorand", coins: "ALGO USDT USDC"),
        Network("Dash", "dash", chains: "dash", coins: "DASH"),
        Network("Zcash", "zec", chains: "zcash", coins: "ZEC"),
        Network("Monero", "xmr", chains: "monero", coins: "XMR"),
        Network("Tezos", "xtz", chains: "tezos", coins: "XTZ"),
        Network("Filecoin", "fil", chains: "filecoin", coins: "FIL"),
        Network("Stacks", "stx", chains: "stacks", coins: "STX", memo: .text),
        Network("Nano", "xno", chains: "nano", coins: "XNO"),
        Network("Kaspa", "kas", chains: "kaspa", coins: "KAS"),
        Network("eCash", "xec", chains: "ecash", coins: "XEC"),
        Network("MultiversX", "egld elrond", chains: "multiversx", coins: "EGLD"),
        Network("Ravencoin", "rvn", chains: "ravencoin", coins: "RVN"),
        Network("DigiByte", "dgb", chains: "digibyte", coins: "DGB"),
        Network("Qtum", "qtum", chains: "qtum", coins: "QTUM"),
    ]

    private static let byKey: [String: Int] = {
        var table: [String: Int] = [:]
        for (number, network) in all.enumerated() {
            for name in network.aliases + [key(network.name)] { table[name] = number }
        }
        return table
    }()

    private static let coins = Set(all.flatMap { $0.coins.union($0.ambiguous) }).union(twoCoins)
}
