/// What the reading of a message came to. There is no "safe".
package struct TriageVerdict: Sendable, Hashable {
    package enum Kind: String, Sendable {
        case scam, suspicious
        case noSigns = "no-signs"
    }

    /// A sign with where it stands and why.
    package struct Found: Sendable, Hashable {
        package var sign: Sign
        /// Bytes of the text; nil where it is in the sender or the channel.
        package var span: Range<Int>?
        /// The words, as they stand there.
        package var words: String
        /// The page on which the detail stands, where it is one.
        package var page: String?
    }

    package var kind: Kind
    /// 0 to 100.
    package var score: Int
    /// In the order of their weight.
    package var signs: [Found]
    /// Of the script of five steps: poses as somebody, urgent problem, asks, details as proof, isolation.
    package var stages: [Int]
    /// `phishing`, `pretexting`, `baiting`, `quid-pro-quo`, `spear-phishing`, `watering-hole` or `none`.
    package var tactic: String
    /// The brand that it says it is of.
    package var brand: Brand?
    /// What the score came from, the heaviest first.
    package var shares: [Share] = []
    /// The language of the message, where its words are not read.
    package var unread: UnreadLanguage?

    /// The signs, each once.
    package var names: [Sign] {
        var names: [Sign] = []
        for found in signs where !names.contains(found.sign) { names.append(found.sign) }
        return names
    }
}
