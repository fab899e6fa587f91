/// The contracts of the best-known stable coins: their addresses stand on every page about the coin and are taken for the
/// place to send it to. Nobody holds their keys.
///
/// As the issuers and the explorers of the networks publish them; on other networks nobody has the keys either.
enum TokenContracts {
    /// What an address is the contract of: `USDT on Ethereum`; nil for all others.
    static func name(of address: String) -> String? { byKey[AddressLabel.key(address)] }

    private static let byKey: [String: String] = Dictionary(
        all.map { (AddressLabel.key($0.address), $0.name) }, uniquingKeysWith: { first, _ in first })

    static let all: [(name: String, address: String)] = [
        ("USDT on Ethereum", "0xdAC17F958D2ee523a2206206994597C13D831ec7"),
        ("USDT on Tron", "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"),
        ("USDT on BNB Smart Chain", "0x55d398326f99059fF775485246999027B3197955"),
        ("USDT on Arbitrum One", "0xFd086bC7CD5C481DCC9C85ebE478A1C0b69FCbb9"),
        ("USDT on Polygon", "0xc2132D05D31c914a87C6611C10748AEb04B58e8F"),
        ("USDT on Optimism", "0x94b008aA00579c1307B0EF2c499aD98a8ce58e58"),
        ("USDT on Avalanche", "0x9702230A8Ea53601f5cD2dc00fDBc13d4dF4A8c7"),
        ("USDT on Solana", "Es9vMFrzaCERmJfrF4H2FYD4KCoNkY11McCe8BenwNYB"),
        ("USDT on TON", "EQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_sDs"),
        ("USDC on Ethereum", "0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48"),
        ("USDC on Tron", "TEkxiTehnzSmSe2XqrBj4w32RUN966rdz8"),
        ("USDC on BNB Smart Chain", "0x8AC76a51cc950d9822D68b83fE1Ad97B32Cd580d"),
        ("USDC on Arbitrum One", "0xaf88d065e77c8cC2239327C5EDb3A432268e5831"),
        ("USDC on Polygon", "0x3c499c542cEF5E3811e1192ce70d8cC03d5c3359"),
        ("USDC.e on Polygon", "0x2791Bca1f2de4661ED88A30C99A7a9449Aa84174"),
        ("USDC on Optimism", "0x0b2C639c533813f4Aa9D7837CAf62653d097Ff85"),
        ("USDC on Base", "0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913"),
        ("USDC on Avalanche", "0xB97EF9Ef8734C71904D8002F8b6Bc66Dd9c48a6E"),
        ("USDC on Solana", "EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v"),
        ("DAI on Ethereum", "0x6B175474E89094C44Da98b954EedeAC495271d0F"),
        ("BUSD on Ethereum", "0x4Fabb145d64652a948d72533023f6E7A623C7C53"),
        ("BUSD on BNB Smart Chain", "0xe9e7CEA3DedcA5984780Bafc599bD69ADd087D56"),
        ("FDUSD on Ethereum", "0xc5f0f7b66764F6ec8C8Dff7BA683102295E16409"),
        ("PYUSD on Ethereum", "0x6c3ea9036406852006290770BEdFcAbA0e23A0e8"),
        ("TUSD on Ethereum", "0x0000000000085d4780B73119b644AE5ecd22b376"),
        ("EURC on Ethereum", "0x1aBaEA1f7C830bD89Acc67eC4af516284b1bC33c"),
        ("USDe on Ethereum", "0x4c9EDD5852cd905f086C759E8383e09bff1E68B3"),
        ("USDS on Ethereum", "0xdC035D45d973E3EC169d2276DDab16f1e407384F"),
    ]
}
