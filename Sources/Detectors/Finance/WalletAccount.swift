/// Accounts that a chain numbers or names, without a checksum that would tell them: only right behind the chain's name.
enum WalletAccount {
    /// The chains' names, and which chain each is of.
    private static let names = [
        ("hedera", "hedera"), ("hbar", "hedera"), ("hashpack", "hedera"), ("eos", "eos"), ("eosio", "eos"),
        ("telos", "telos"),
        ("near", "near"),
    ]
    static let cues = names.map(\.0)

    private static let accounts = CueWords([
        "account", "wallet", "address", "id", "cuenta", "compte", "konto", "conta", "аккаунт", "hesap", "账户", "アカウント",
    ])

    /// The account that stands within a few words behind the name of its chain.
    static func read(_ hit: TriggerHit, in text: ScanText) -> (span: Range<Int>, chain: String)? {
        let chain = names[hit.item].1
        let line = text.line(around: hit.span, cap: 48)
        var at = hit.span.upperBound
        while at < line.upperBound {
            guard text.isAlphanumeric(at: at), !text.isAlphanumeric(at: at - 1) else {
                at += 1
                continue
            }
            let run = text.run(from: at, limit: 72) { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 || $0 == 0x2e }
            let hasWord = accounts.last(in: text, within: hit.span.upperBound..<at) != nil
            if isAccount(run, of: chain, hasWord: hasWord, in: text) { return (run, chain) }
            at = max(run.upperBound, at + 1)
        }
        return nil
    }

    private static func isAccount(_ run: Range<Int>, of chain: String, hasWord: Bool, in text: ScanText) -> Bool {
        switch chain {
        case "hedera":
            // Shard and realm are 0 so far.
            guard text.matches("0.0.", at: run.lowerBound) else { return false }
            let number = text.digits(from: run.lowerBound + 4, limit: 12)
            return (4...10).contains(number.count) && number.upperBound == run.upperBound
        case "near":
            return hasWord && run.count == 64 && run.allSatisfy { WalletAddress.isHexDigit(text[$0]) }
        default:
            // Twelve characters of a to z and 1 to 5; one that is no word has both.
            return hasWord && run.count == 12 && run.contains { text.isDigit(at: $0) }
                && run.allSatisfy { text[$0] &- 0x61 < 26 || text[$0] &- 0x31 < 5 }
        }
    }
}
