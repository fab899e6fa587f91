/// The shapes of addresses: version bytes, prefixes, lengths. Each from the chain's own published parameters
/// (Bitcoin and its kin: chainparams; SLIP-0173 for Bech32 prefixes; CAIP-2 names where there are any).
enum WalletChains {
    /// What an address is of.
    struct Chain: Sendable {
        var name: String
        var isTest = false
    }

    /// Version and payload length of Base58Check addresses.
    static let base58: [(version: [UInt8], length: Int, chain: Chain)] = [
        ([0x00], 20, Chain(name: "bitcoin")), ([0x05], 20, Chain(name: "bitcoin")),
        ([0x6f], 20, Chain(name: "bitcoin", isTest: true)), ([0xc4], 20, Chain(name: "bitcoin", isTest: true)),
        ([0x30], 20, Chain(name: "litecoin")), ([0x32], 20, Chain(name: "litecoin")),
        ([0x1e], 20, Chain(name: "dogecoin")), ([0x16], 20, Chain(name: "dogecoin")),
        ([0x4c], 20, Chain(name: "dash")), ([0x10], 20, Chain(name: "dash")),
        ([0x41], 20, Chain(name: "tron")),
        ([0x1c, 0xb8], 20, Chain(name: "zcash")), ([0x1c, 0xbd], 20, Chain(name: "zcash")),
        ([0x06, 0xa1, 0x9f], 20, Chain(name: "tezos")), ([0x06, 0xa1, 0xa1], 20, Chain(name: "tezos")),
        ([0x06, 0xa1, 0xa4], 20, Chain(name: "tezos")), ([0x02, 0x5a, 0x79], 20, Chain(name: "tezos")),
        ([0x1d, 0x25], 20, Chain(name: "zcash", isTest: true)), ([0x1c, 0xba], 20, Chain(name: "zcash", isTest: true)),
        ([0x3c], 20, Chain(name: "ravencoin")), ([0x7a], 20, Chain(name: "ravencoin")),
        ([0x3a], 20, Chain(name: "qtum")), ([0x37], 20, Chain(name: "peercoin")),
        ([0x26], 20, Chain(name: "bitcoin-gold")),
        ([0x17], 20, Chain(name: "neo")), ([0x35], 20, Chain(name: "neo")), ([0x47], 20, Chain(name: "vertcoin")),
        ([0x24], 20, Chain(name: "groestlcoin")),
        ([0x52], 20, Chain(name: "firo")), ([0x20, 0x89], 20, Chain(name: "horizen")),
        ([0x20, 0x96], 20, Chain(name: "horizen")),
        ([0x8c], 20, Chain(name: "dash", isTest: true)), ([0x13], 20, Chain(name: "dash", isTest: true)),
        ([0x71], 20, Chain(name: "dogecoin", isTest: true)),
    ]

    /// Human-readable parts of segregated-witness addresses.
    static let segwit: [String: Chain] = [
        "bc": Chain(name: "bitcoin"), "tb": Chain(name: "bitcoin", isTest: true),
        "bcrt": Chain(name: "bitcoin", isTest: true), "ltc": Chain(name: "litecoin"),
        "tltc": Chain(name: "litecoin", isTest: true), "rltc": Chain(name: "litecoin", isTest: true),
        "dgb": Chain(name: "digibyte"), "vtc": Chain(name: "vertcoin"), "grs": Chain(name: "groestlcoin"),
        "btg": Chain(name: "bitcoin-gold"), "qc": Chain(name: "qtum"),
    ]

    /// Human-readable parts of longer Bech32m addresses.
    static let bech32m: [String: Chain] = [
        "u": Chain(name: "zcash"), "utest": Chain(name: "zcash", isTest: true), "sp": Chain(name: "bitcoin"),
        "tsp": Chain(name: "bitcoin", isTest: true), "ckb": Chain(name: "nervos"),
        "ckt": Chain(name: "nervos", isTest: true),
        "xch": Chain(name: "chia"), "txch": Chain(name: "chia", isTest: true),
    ]

    /// Prefixes of CashAddr, as strings and as words of a text.
    static let cashAddr: [(prefix: String, word: StaticString, chain: Chain)] = [
        ("bitcoincash", "bitcoincash", Chain(name: "bitcoin-cash")), ("kaspa", "kaspa", Chain(name: "kaspa")),
        ("bchtest", "bchtest", Chain(name: "bitcoin-cash", isTest: true)), ("ecash", "ecash", Chain(name: "ecash")),
        ("kaspatest", "kaspatest", Chain(name: "kaspa", isTest: true)),
    ]

    /// Numbers of SS58 (paritytech/ss58-registry) of the chains whose users write addresses down.
    static let substrate: [Int: String] = [
        0: "polkadot", 2: "kusama", 5: "astar", 10: "acala", 8: "karura", 7: "edgeware", 22: "dock", 36: "centrifuge",
        63: "hydradx", 18: "darwinia", 42: "substrate",
    ]

    /// Human-readable parts of plain Bech32 addresses, with the lengths of their payloads.
    static let bech32: [String: (chain: Chain, lengths: Set<Int>)] = {
        var table: [String: (chain: Chain, lengths: Set<Int>)] = [
            "addr": (Chain(name: "cardano"), [29, 57]), "addr_test": (Chain(name: "cardano", isTest: true), [29, 57]),
            "stake": (Chain(name: "cardano"), [29]), "erd": (Chain(name: "multiversx"), [32]),
            "zs": (Chain(name: "zcash"), [43]), "one": (Chain(name: "harmony"), [20]),
            "zil": (Chain(name: "zilliqa"), [20]),
            "io": (Chain(name: "iotex"), [20]), "avax": (Chain(name: "avalanche"), [20]),
            "fuji": (Chain(name: "avalanche", isTest: true), [20]), "iota": (Chain(name: "iota"), [33]),
            "smr": (Chain(name: "shimmer"), [33]),
        ]
        let cosmos = [
            "cosmos", "osmo", "juno", "terra", "inj", "celestia", "kava", "akash", "secret", "sei", "stars", "axelar",
            "thor", "bnb", "dydx", "noble", "evmos", "stride", "neutron", "dym", "persistence", "band", "regen", "umee",
            "agoric", "kujira", "migaloo", "archway", "saga", "chihuahua", "cro", "fetch", "mantra", "pb", "certik",
            "coreum",
            "xpla", "nillion", "bbn", "init", "sthor",
        ]
        for name in cosmos { table[name] = (Chain(name: name), [20, 32]) }
        return table
    }()
}
