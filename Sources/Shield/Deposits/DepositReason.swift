/// What is wrong with a transfer, or may be: stable names.
package enum DepositReason: String, Sendable, CaseIterable {
    /// The address is one nowhere: a character is wrong or missing.
    case checksum
    /// Only the case of the letters is wrong (ERC-55): one character may be another.
    case caseChecksum = "case-checksum"
    /// The address is of another network, or the coin is not on the network.
    case wrongNetwork = "wrong-network"
    /// The address is the contract of a token: it takes coins and gives none back.
    case tokenContract = "token-contract"
    /// The address is of a network for tests.
    case testnet
    /// The destination shares its address among customers, and the memo is missing.
    case memoMissing = "memo-missing"
    /// The network takes no such memo.
    case memoShape = "memo-shape"
    /// The label book does not hold the address.
    case notInAllowlist = "not-in-allowlist"
    /// The address has the ends of a label's, and another middle.
    case lookalikeOfLabel = "lookalike-of-label"
    /// Two coins carry the ticker.
    case tickerAmbiguous = "ticker-ambiguous"
    /// The coin or the network is not known, or is no longer in use: nothing could be checked.
    case unsupportedCoin = "unsupported-coin"
    /// The address is not the one of the label that was named.
    case labelDrift = "label-drift"
    /// The exchange's own list refuses the address, the memo or the network.
    case networkList = "network-list"
}
