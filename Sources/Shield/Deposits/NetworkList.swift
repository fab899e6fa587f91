internal import AuditModel

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// What an exchange says of its networks: the JSON of Binance's `GET /sapi/v1/capital/config/getall`, which a user can
/// save for the own account.
package struct NetworkList: Sendable {
    private struct Coin: Decodable {
        var coin: String
        var networkList: [Entry]?
    }

    private struct Entry: Decodable, Sendable {
        var network: String
        var name: String?
        var addressRegex: String?
        var memoRegex: String?
        var sameAddress: Bool?
        var depositEnable: Bool?
        var withdrawEnable: Bool?
        var specialTips: String?
    }

    private let coins: [String: [Entry]]

    /// How many coins it holds.
    package var count: Int { coins.count }

    /// Throws ``ShieldError/networkList(_:)`` where the file is none.
    package init(_ bytes: [UInt8]) throws(ShieldError) {
        do {
            let list = try JSONDecoder().decode([Coin].self, from: Data(bytes))
            coins = Dictionary(list.map { ($0.coin.uppercased(), $0.networkList ?? []) }) { $0 + $1 }
        } catch {
            throw .networkList("it is not the JSON that the exchange answers: save the answer as it came")
        }
    }

    func check(_ deposit: Deposit, coin: String, _ verdict: inout DepositVerdict) {
        guard let entries = coins[coin] else {
            return verdict.add(.networkList, .warn, "the exchange's list does not hold \(coin)")
        }
        let wanted = NetworkTable.network(named: deposit.network)?.name ?? NetworkTable.key(deposit.network)
        let entry = entries.first { entry in
            [entry.network, entry.name ?? ""].contains {
                (NetworkTable.network(named: $0)?.name ?? NetworkTable.key($0)) == wanted
            }
        }
        guard let entry else {
            return verdict.add(.networkList, .block, "the exchange has no \(coin) on '\(deposit.network)'")
        }
        if entry.withdrawEnable == false, entry.depositEnable == false {
            verdict.add(.networkList, .block, "the exchange has stopped \(coin) on '\(entry.network)'")
        }
        if matches(entry.addressRegex, deposit.address.trimmingSpaces()) == false {
            verdict.add(.networkList, .block, "the exchange's list takes no such address on '\(entry.network)'")
        }
        let memo = deposit.memo?.trimmingSpaces() ?? ""
        if entry.sameAddress == true, memo.isEmpty, deposit.destination != .own {
            if !verdict.reasons.contains(where: { $0.name == .memoMissing }) {
                verdict.add(
                    .memoMissing, .block, "the exchange shares this address: without its memo the coins are nobody's")
            }
        } else if !memo.isEmpty, matches(entry.memoRegex, memo) == false {
            verdict.add(.memoShape, .block, "the exchange's list takes no such memo on '\(entry.network)'")
        }
        if let tip = entry.specialTips, !tip.isEmpty { verdict.remarks.append("the exchange says: \(tip)") }
    }

    /// Whether a text is of a pattern of the list; nil where there is none that can be used.
    private func matches(_ pattern: String?, _ text: String) -> Bool? {
        guard let pattern, !pattern.isEmpty, text.utf8.count <= 400, let regex = try? Regex(pattern) else { return nil }
        return (try? regex.wholeMatch(in: text)) != nil
    }
}
