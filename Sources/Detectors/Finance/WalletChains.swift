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
        ([0x3c], 20, Chain(name: "qtum-or-peercoin")),
    ]

    /// Human-readable parts of segregated-witness addresses.
    static let segwit: [String: Chain] = [
        "bc": Chain(name: "bitcoin"), "tb": Chain(name: "bitcoin", isTest: true),
        "bcrt": Chain(name: "bitcoin", isTest: true), "ltc": Chain(name: "litecoin"),
        "tltc": Chain(name: "litecoin", isTest: true), "rltc": Chain(name: "litecoin", isTest: true),
        "dgb": Chain(name: "digibyte"), "vtc": Chain(name: "vertcoin"), "grs": Chain(name: "groestlcoin"),
    ]

    /// Human-readable parts of plain Bech32 addresses, with the lengths of their payloads.
    static let bech32: [String: (chain: Chain, lengths: Set<Int>)] = {
        var table: [String: (chain: Chain, lengths: Set<Int>)] = [
            "addr": (Chain(name: "cardano"), [29, 57]), "addr_test": (Chain(name: "cardano", isTest: true), [29, 57]),
            "stake": (Chain(name: "cardano"), [29]), "erd": (Chain(name: "multiversx"), [32]),
            "zs": (Chain(name: "zcash"), [43]), "one": (Chain(name: "harmony"), [20]),
        ]
        let cosmos = [
            "cosmos", "osmo", "juno", "terra", "inj", "celestia", "kava", "akash", "secret", "sei", "stars", "axelar",
            "thor", "bnb", "dydx", "noble", "evmos", "stride", "neutron", "dym", "persistence", "band", "regen", "umee",
            "agoric", "kujira", "migaloo", "archway", "saga", "chihuahua", "cro",
        ]
        for name in cosmos { table[name] = (Chain(name: name), [20, 32]) }
        return table
    }()
}
