import Testing

@testable import Shield

/// Addresses of made-up keys (bytes that count up), as the detector of addresses has them.
private enum Addresses {
    static let ether = "0xa0A1A2a3A4A5a6a7a8a9AaaBaCADAeAfb0B1b2b3"
    static let bitcoin = "bc1qqypqxpq9qcrsszg2pvxq6rs0zqg3yyc5fcj4z3"
    static let tron = "TA4Y62o6YC2Zsck9rZVGTvqW1AQ7X9zTnj"
    static let ripple = "raLnyR4PTuc5SgXGHqYA894a4eoKqoFwu"
    static let stellar = "GAAACAQDAQCQMBYIBEFAWDANBYHRAEISCMKBKFQXDAMRUGY4DUPB7JZX"
    static let cosmos = "cosmos1qypqxpq9qcrsszg2pvxq6rs0zqg3yyc5lzv7xu"
    static let ton = "UQAAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eH0Bm"
    static let test = "tb1qqypqxpq9qcrsszg2pvxq6rs0zqg3yyc5r7fxez"
    static let old = "31nM1WuowNDzocNxPPW9NQWJEtwWpjfcLj"
    static let cash = "qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzstne440kw"
}

@Suite("Transfers before they are made")
struct DepositCheckTests {
    private func reasons(_ deposit: Deposit, _ labels: [AddressLabel] = []) -> [DepositReason] {
        DepositCheck(labels: labels).verdict(deposit).reasons.map(\.name)
    }

    @Test(
        "an address of its network is ok",
        arguments: [
            ("ETH", "Ethereum (ERC20)", Addresses.ether), ("usdt", "erc20", Addresses.ether.lowercased()),
            ("BTC", "Bitcoin", Addresses.bitcoin), ("BTC", "BTC", Addresses.old), ("USDT", "TRC20", Addresses.tron),
            ("BCH", "Bitcoin Cash", "bitcoincash:" + Addresses.cash), ("BCH", "BCH", Addresses.cash),
        ])
    func fine(coin: String, network: String, address: String) {
        let verdict = DepositCheck().verdict(
            Deposit(coin: coin, network: network, address: address, destination: .exchange))
        #expect(verdict.kind == .ok)
        #expect(verdict.reasons.isEmpty)
    }

    @Test("each fault is told by its name, and all that apply")
    func faults() {
        func check(_ coin: String, _ network: String, _ address: String, _ memo: String? = nil) -> [DepositReason] {
            reasons(Deposit(coin: coin, network: network, address: address, memo: memo, destination: .exchange))
        }
        #expect(check("BTC", "Bitcoin", Addresses.bitcoin.replacing("qypq", with: "qypp")) == [.checksum])
        #expect(check("ETH", "Ethereum (ERC20)", Addresses.ether.replacing("A1A2", with: "a1A2")) == [.caseChecksum])
        #expect(check("USDT", "Tron (TRC20)", Addresses.ether) == [.wrongNetwork])
        #expect(check("BTC", "Ethereum (ERC20)", Addresses.ether) == [.wrongNetwork])
        #expect(check("BTC", "BNB Smart Chain (BEP20)", Addresses.ether) == [.tickerAmbiguous])
        #expect(check("BTC", "Bitcoin", Addresses.test) == [.testnet])
        #expect(check("XRP", "XRP Ledger", Addresses.ripple) == [.memoMissing])
        #expect(check("XRP", "XRP Ledger", Addresses.ripple, "  ") == [.memoMissing])
        #expect(check("XRP", "XRP Ledger", Addresses.ripple, "4294967296") == [.memoShape])
        #expect(check("XLM", "Stellar", Addresses.stellar, String(repeating: "x", count: 29)) == [.memoShape])
        #expect(check("XLM", "Stellar", Addresses.stellar, String(repeating: "a0", count: 32)) == [])
        #expect(check("ATOM", "Cosmos Hub", Addresses.cosmos, "5551") == [])
        #expect(check("TON", "TON", Addresses.ton) == [.memoMissing])
        #expect(check("ZYNQ", "Zynq Chain", "zq555") == [.unsupportedCoin])
        #expect(check("LTC", "Litecoin", Addresses.ripple) == [.wrongNetwork])
    }

    @Test("the contract of a coin is nobody's wallet, on whatever network and in whatever case")
    func contracts() {
        func names(_ coin: String, _ network: String, _ address: String) -> [DepositReason] {
            reasons(Deposit(coin: coin, network: network, address: address, destination: .own))
        }
        #expect(names("USDT", "TRC20", "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t") == [.tokenContract])
        #expect(names("ETH", "Base", "0xdac17f958d2ee523a2206206994597c13d831ec7") == [.tokenContract])
        for contract in TokenContracts.all {
            #expect(TokenContracts.name(of: contract.address) == contract.name)
            #expect(DepositCheck().labelVerdict(contract.address).reasons.isEmpty)
            let verdict = DepositCheck().verdict(Deposit(coin: "X", network: "X", address: contract.address))
            #expect(verdict.reasons.map(\.name) == [.unsupportedCoin])
        }
    }

    @Test("what is no address is said to be what it is")
    func noAddress() {
        func sentence(_ address: String) -> String? {
            let verdict = DepositCheck().verdict(Deposit(coin: "BTC", network: "Bitcoin", address: address))
            #expect(verdict.reasons.map(\.name) == [.checksum])
            return verdict.reasons.first?.sentence
        }
        #expect(sentence("bitcoin:\(Addresses.bitcoin)?amount=1")?.contains("alone, \(Addresses.bitcoin)") == true)
        #expect(sentence("alice.example")?.contains("a name") == true)
        #expect(sentence("  ") == "there is no address")
        #expect(sentence("bc1qqypqxpq9 qcrsszg2pvxq6rs0z")?.contains("spaces") == true)
        #expect(sentence(Addresses.bitcoin + "x")?.contains("a character is wrong") == true)
    }

    @Test("a memo where the network has none is remarked on")
    func needlessMemo() {
        let deposit = Deposit(coin: "BTC", network: "Bitcoin", address: Addresses.bitcoin, memo: "12345")
        let verdict = DepositCheck().verdict(deposit)
        #expect(verdict.kind == .ok && verdict.remarks.contains { $0.contains("Bitcoin has no memo") })
    }

    @Test("warnings are warnings, and what loses coins is blocked")
    func weights() {
        func kind(_ coin: String, _ network: String, _ address: String) -> DepositVerdict.Kind {
            DepositCheck().verdict(Deposit(coin: coin, network: network, address: address, destination: .own)).kind
        }
        #expect(kind("LTC", "Litecoin", Addresses.old) == .warn)
        #expect(kind("BCH", "Bitcoin Cash", Addresses.old) == .warn)
        #expect(kind("DOGE", "Dogecoin", Addresses.old) == .block)
        #expect(kind("BNB", "BEP2", Addresses.cosmos) == .block)
        #expect(kind("XRP", "XRP Ledger", Addresses.ripple) == .ok)
        #expect(kind("LUNA", "Terra", Addresses.cosmos) == .block)
        #expect(kind("ZYNQ", "Zynq Chain", "x") == .warn)
    }

    @Test("the label book knows equal addresses in other clothes, and sees a forged one")
    func labels() {
        let labels = [
            AddressLabel(name: "desk", address: Addresses.ether.lowercased()),
            AddressLabel(name: "cash", address: "bitcoincash:" + Addresses.cash),
        ]
        let known = Deposit(coin: "ETH", network: "ERC20", address: Addresses.ether)
        #expect(reasons(known, labels) == [])
        // An address with one letter in the wrong case is the label's: that its case is wrong is said alone.
        let flipped = Deposit(coin: "ETH", network: "ERC20", address: Addresses.ether.replacing("A1A2", with: "a1A2"))
        #expect(reasons(flipped, labels) == [.caseChecksum])
        #expect(reasons(Deposit(coin: "BCH", network: "BCH", address: Addresses.cash), labels) == [])
        #expect(reasons(Deposit(coin: "BTC", network: "BTC", address: Addresses.bitcoin), labels) == [.notInAllowlist])
        let forged = "0xa0a1" + String(repeating: "5", count: 32) + "b2b3"
        #expect(
            reasons(Deposit(coin: "ETH", network: "ERC20", address: forged), labels) == [
                .notInAllowlist, .lookalikeOfLabel,
            ])
        let drift = DepositCheck(labels: labels, expected: "cash").verdict(known)
        #expect(drift.reasons.map(\.name) == [.labelDrift])
        #expect(drift.label == "desk")
    }

    @Test("addresses that differ behind their common beginning are no imitation")
    func ends() {
        let label = AddressLabel(name: "box", address: "bc1qlgx9ck2ttggvapfp74ahwxjjyc78elkup8dpkx")
        #expect(!label.hasEnds(of: "bc1q03pry7ps3ka47ywyh4280h72pgpzjy8g60gvwq"))
        #expect(label.hasEnds(of: "bc1qlgx9aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa8dpkx"))
        #expect(!label.hasEnds(of: label.address.uppercased()))
    }

    @Test("an exchange's own list of networks decides beside the table")
    func networkList() throws {
        let json = #"""
            [{"coin":"XRP","networkList":[{"network":"XRP","name":"Ripple","addressRegex":"^r[1-9A-Za-z]{25,34}$",
            "memoRegex":"^[0-9]{1,10}$","sameAddress":true,"depositEnable":true,"withdrawEnable":true}]},
            {"coin":"BTC","networkList":[{"network":"BTC","depositEnable":false,"withdrawEnable":false}]}]
            """#
        let check = DepositCheck(list: try NetworkList(Array(json.utf8)))
        func reasons(_ coin: String, _ network: String, _ address: String, _ memo: String?) -> [DepositReason] {
            check.verdict(Deposit(coin: coin, network: network, address: address, memo: memo, destination: .exchange))
                .reasons.map(\.name)
        }
        #expect(reasons("XRP", "XRP Ledger", Addresses.ripple, "55") == [])
        #expect(reasons("XRP", "XRP Ledger", Addresses.ripple, nil) == [.memoMissing])
        #expect(reasons("BTC", "Bitcoin", Addresses.bitcoin, nil) == [.networkList])
        #expect(reasons("BTC", "Lightning", Addresses.bitcoin, nil) == [.unsupportedCoin, .networkList])
        #expect(throws: ShieldError.self) { try NetworkList(Array("{}".utf8)) }
    }

    @Test("a book is read from lines and from JSON, and refuses one name for two addresses")
    func book() throws {
        let lines = "name,address\n# mine\n\"desk\", \(Addresses.ether)\ncold;\(Addresses.bitcoin)\n"
        let book = try LabelBook(reading: Array(lines.utf8))
        #expect(book.labels.map(\.name) == ["desk", "cold"])
        #expect(try LabelBook(reading: book.encoded()).labels == book.labels)
        var other = book
        #expect(throws: ShieldError.self) { try other.add(AddressLabel(name: "desk", address: Addresses.tron)) }
        try other.add(AddressLabel(name: "desk", address: Addresses.ether.lowercased()))
        #expect(other.labels.count == 2)
        #expect(throws: ShieldError.self) { try LabelBook(reading: Array("no separator".utf8)) }
        #expect(throws: ShieldError.self) { try other.add(AddressLabel(name: " ", address: Addresses.tron)) }
        #expect(other.remove("desk")?.address == Addresses.ether && other.remove("desk") == nil)
        try other.add(AddressLabel(name: "desk", address: Addresses.tron))
        #expect(other.labels.map(\.name) == ["cold", "desk"])
    }
}
