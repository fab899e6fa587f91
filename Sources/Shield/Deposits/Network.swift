/// A network on which coins move: whose addresses it takes, and which coins are there.
struct Network: Sendable {
    /// What a network calls the second field that tells customers of a shared address apart.
    enum Memo: Sendable {
        /// A number of 32 bits.
        case tag
        /// Text of up to 28 bytes, or 32 bytes in hexadecimal.
        case stellar
        /// Free text.
        case text
    }

    let name: String
    /// Other ways to write the name, as letters and digits in lower case.
    let aliases: [String]
    /// The chains whose addresses it takes, as the reader of addresses names them.
    let chains: Set<String>
    /// The coins that are known to be there.
    let coins: Set<String>
    /// Tickers that another coin, or a copy of the coin, carries there too.
    let ambiguous: Set<String>
    let memo: Memo?
    /// Whether nothing that is sent there arrives any more.
    let isRetired: Bool

    init(
        _ name: String, _ aliases: String, chains: String, coins: String, ambiguous: String = "", memo: Memo? = nil,
        isRetired: Bool = false
    ) {
        func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
        self.name = name
        self.aliases = words(aliases)
        self.chains = Set(words(chains))
        self.coins = Set(words(coins))
        self.ambiguous = Set(words(ambiguous))
        self.memo = memo
        self.isRetired = isRetired
    }
}
