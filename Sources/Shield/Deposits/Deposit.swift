/// A transfer that somebody is about to make.
package struct Deposit: Sendable, Hashable {
    /// Whose the address is.
    package enum Destination: String, Sendable, CaseIterable {
        /// A company's, which may share it among its customers.
        case exchange
        /// The sender's own wallet.
        case own = "self"
    }

    /// The ticker: `USDT`.
    package var coin: String
    /// As the exchange names it: `Ethereum (ERC20)`, `TRC20`.
    package var network: String
    package var address: String
    package var memo: String?
    /// Nil: not known; a missing memo counts as at an exchange.
    package var destination: Destination?

    package init(coin: String, network: String, address: String, memo: String? = nil, destination: Destination? = nil) {
        self.coin = coin
        self.network = network
        self.address = address
        self.memo = memo
        self.destination = destination
    }
}
