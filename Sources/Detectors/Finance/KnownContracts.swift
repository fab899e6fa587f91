/// Addresses that everybody knows and nobody owns: contracts of the big coins, routers of exchanges on ledgers, and those of
/// the people whom all the world names.
///
/// As their issuers publish them (Tether, Circle, Maker, Uniswap) and the explorers of the ledgers show them.
enum KnownContracts {
    /// Whether an address is one of them, as ``WalletAddress`` normalises it.
    static func holds(_ address: String) -> Bool { all.contains(address) }

    private static let all = Set(ethereum.map { "0x" + $0 } + others)

    private static let ethereum = [
        // Tether: Ethereum, BNB chain, Polygon, Arbitrum, Avalanche.
        "dac17f958d2ee523a2206206994597c13d831ec7", "55d398326f99059ff775485246999027b3197955",
        "c2132d05d31c914a87c6611c10748aeb04b58e8f", "fd086bc7cd5c481dcc9c85ebe478a1c0b69fcbb9",
        "9702230a8ea53601f5cd2dc00fdbc13d4df4a8c7",
        // USD Coin: Ethereum, BNB chain, Polygon (both), Arbitrum (both), Base, Optimism, Avalanche.
        "a0b86991c6218b36c1d19d4a2e9eb0ce3606eb48", "8ac76a51cc950d9822d68b83fe1ad97b32cd580d",
        "3c499c542cef5e3811e1192ce70d8cc03d5c3359", "2791bca1f2de4661ed88a30c99a7a9449aa84174",
        "af88d065e77c8cc2239327c5edb3a432268e5831", "ff970a61a04b1ca14834a43f5de4533ebddb5cc8",
        "833589fcd6edb6e08f4c7c32d4f71b54bda02913", "0b2c639c533813f4aa9d7837caf62653d097ff85",
        "b97ef9ef8734c71904d8002f8b6bc66dd9c48a6e",
        // Dai, wrapped ether and bitcoin, wrapped BNB, BUSD, Chainlink, Uniswap, Shiba, Pepe.
        "6b175474e89094c44da98b954eedeac495271d0f", "c02aaa39b223fe8d0a0e5c4f27ead9083c756cc2",
        "2260fac5e5542a773aa44fbcfedf7c193bc2c599", "bb4cdb9cbd36b01bd1cbaebf2de08d9173bc095c",
        "e9e7cea3dedca5984780bafc599bd69add087d56", "514910771af9ca656af840dff83e8264ecf986ca",
        "1f9840a85d5af5bf1d1762f925bdaddc4201f984", "95ad61b0a150d79219dcf64e1e6cc01f0b64c4ce",
        "6982508145454ce325ddbe47a25d4ec3d2311933", "4200000000000000000000000000000000000006",
        // Uniswap's routers, Vitalik Buterin.
        "7a250d5630b4cf539739df2c5dacb4c659f2488d", "e592427a0aece92de3edee1f18e0157c05861564",
        "d8da6bf26964af9d7eed9e03e53415d37aa96045",
    ]

    private static let others = [
        // Tether and USD Coin on Tron; both and wrapped SOL on Solana.
        "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t", "TEkxiTehnzSmSe2XqrBj4w32RUN966rdz8",
        "Es9vMFrzaCERmJfrF4H2FYD4KCoNkY11McCe8BenwNYB", "EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGkZwyTDt1v",
        "So11111111111111111111111111111111111111112",
        // The first block of Bitcoin.
        "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
    ]
}
