internal import AuditModel
internal import Detectors

/// Checks a transfer before it is made: the address, the network, the memo, the label book. Every check is its own, and
/// all that apply are told.
package struct DepositCheck: Sendable {
    /// The addresses that the user knows; without any, unknown ones are not remarked on.
    package var labels: [AddressLabel]
    /// The name of the label that is meant, if the user said so.
    package var expected: String?
    /// What the exchange says of its networks.
    package var list: NetworkList?

    package init(labels: [AddressLabel] = [], expected: String? = nil, list: NetworkList? = nil) {
        self.labels = labels
        self.expected = expected
        self.list = list
    }

    package func verdict(_ deposit: Deposit) -> DepositVerdict {
        var verdict = DepositVerdict()
        let coin = deposit.coin.trimmingSpaces().uppercased()
        let network = NetworkTable.network(named: deposit.network)
        let address = deposit.address.trimmingSpaces()
        checkCoin(coin, network, deposit.network, &verdict)
        checkAddress(address, network, deposit.network, &verdict)
        if let network {
            checkMemo(deposit, network, holdsMemo: WalletAddressReader.read(address)?.holdsMemo ?? false, &verdict)
        }
        checkLabels(address, &verdict)
        list?.check(deposit, coin: coin, &verdict)
        return verdict
    }

    /// What the label book says of an address, and nothing else.
    package func labelVerdict(_ address: String) -> DepositVerdict {
        var verdict = DepositVerdict()
        checkLabels(address.trimmingSpaces(), &verdict)
        return verdict
    }

    private func checkCoin(_ coin: String, _ network: Network?, _ name: String, _ verdict: inout DepositVerdict) {
        let isKnown = NetworkTable.knows(coin: coin)
        guard let network, isKnown else {
            let what = isKnown ? "the network '\(name)'" : "the coin '\(coin)'"
            return verdict.add(.unsupportedCoin, .warn, "\(what) is not known here: nothing could be checked of it")
        }
        if network.isRetired {
            return verdict.add(.unsupportedCoin, .block, "\(network.name) is retired: what is sent there is lost")
        }
        if NetworkTable.twoCoins.contains(coin) || network.ambiguous.contains(coin) {
            verdict.add(
                .tickerAmbiguous, .warn,
                "two coins are called \(coin) on \(network.name): compare the contract on both sides")
        } else if !network.coins.contains(coin) {
            verdict.add(.wrongNetwork, .block, "\(coin) is not on \(network.name)")
        }
    }

    private func checkAddress(_ address: String, _ network: Network?, _ name: String, _ verdict: inout DepositVerdict) {
        if NetworkTable.isTest(name) {
            verdict.add(.testnet, .block, "'\(name)' is a network for tests: its coins are worth nothing")
        }
        guard let network else { return }
        if WalletAddressReader.hasWrongCase(address) {
            verdict.add(.caseChecksum, .block, "the case of its letters says that a character is wrong: copy it again")
            if !network.chains.contains("ethereum") { addWrong(network, "ethereum", .block, &verdict) }
            return
        }
        guard let reading = WalletAddressReader.read(address) else {
            return verdict.add(.checksum, .block, AddressFault.sentence(of: address))
        }
        if let contract = TokenContracts.name(of: address) {
            verdict.add(
                .tokenContract, .block,
                "this is the contract of \(contract), nobody's wallet: what is sent to it is lost")
        }
        let isShared =
            reading.isTest && reading.chain == "bitcoin" && !address.contains("1q")
            && !network.chains.isDisjoint(with: ["litecoin", "bitcoin-cash"])
        if reading.isTest { verdict.add(.testnet, .block, "this is an address of a network for tests") }
        if network.chains.contains(reading.chain) || isShared {
            if !reading.hasChecksum {
                verdict.remarks.append("addresses of this form have no checksum: compare every character")
            }
            return
        }
        addWrong(network, reading.chain, isOldForm(address, reading, network) ? .warn : .block, &verdict)
    }

    private func addWrong(
        _ network: Network, _ chain: String, _ weight: DepositVerdict.Kind, _ verdict: inout DepositVerdict
    ) {
        let sentence =
            weight == .warn
            ? "this form of address is Bitcoin's too: ask the receiver for the newer form of \(network.name)"
            : "this is an address of \(chain), not of \(network.name)"
        // One reason a name: the coin may be on another network, too.
        if let place = verdict.reasons.firstIndex(where: { $0.name == .wrongNetwork }) {
            verdict.reasons[place].sentence += "; " + sentence
            verdict.reasons[place].weight = max(verdict.reasons[place].weight, weight)
        } else {
            verdict.add(.wrongNetwork, weight, sentence)
        }
    }

    /// Litecoin and Bitcoin Cash began with forms of Bitcoin's that wallets still show.
    private func isOldForm(_ address: String, _ reading: AddressReading, _ network: Network) -> Bool {
        guard reading.chain == "bitcoin", !reading.isTest else { return false }
        if network.chains.contains("litecoin") { return address.hasPrefix("3") }
        return network.chains.contains("bitcoin-cash") && (address.hasPrefix("3") || address.hasPrefix("1"))
    }

    private func checkMemo(_ deposit: Deposit, _ network: Network, holdsMemo: Bool, _ verdict: inout DepositVerdict) {
        let memo = deposit.memo?.trimmingSpaces() ?? ""
        guard let kind = network.memo else {
            if !memo.isEmpty {
                verdict.remarks.append(
                    "\(network.name) has no memo, none travels with the coins: ask the receiver whether this is the right network"
                )
            }
            return
        }
        if memo.isEmpty {
            if holdsMemo { return }
            if deposit.destination == .own {
                return verdict.remarks.append("no memo: right for a wallet of your own, never for an exchange")
            }
            let who = deposit.destination == nil ? "if this is an exchange, it" : "the exchange"
            return verdict.add(
                .memoMissing, .block,
                "\(who) tells its customers on \(network.name) apart by a memo or tag, and there is none")
        }
        let isFine =
            switch kind {
            case .tag: memo.utf8.allSatisfy { $0 &- 0x30 < 10 } && UInt32(memo) != nil
            case .stellar: memo.utf8.count <= 28 || memo.utf8.count == 64 && memo.allSatisfy(\.isHexDigit)
            case .text: memo.utf8.count <= 256
            }
        if !isFine { verdict.add(.memoShape, .block, "\(network.name) takes no such memo: copy it again") }
    }

    private func checkLabels(_ address: String, _ verdict: inout DepositVerdict) {
        let key = AddressLabel.key(address)
        let label = labels.first { $0.key == key }
        verdict.label = label?.name
        if let expected, let meant = labels.first(where: { $0.name == expected }), meant.key != key {
            verdict.add(.labelDrift, .block, "this is not the address of '\(expected)': \(meant.address)")
        }
        guard label == nil, !labels.isEmpty else { return }
        verdict.add(.notInAllowlist, .warn, "your label book does not hold this address")
        if let twin = labels.first(where: { $0.hasEnds(of: address) }) {
            verdict.add(
                .lookalikeOfLabel, .block,
                "it has the first and last characters of '\(twin.name)' and another middle: this is how addresses are forged"
            )
        }
    }
}
