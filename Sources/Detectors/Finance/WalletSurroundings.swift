/// The words of the line around an address: whether it is somebody's, and whose not.
struct WalletSurroundings {
    /// A word near by speaks of wallets or money.
    private(set) var hasCue: Bool
    /// One of them says that the address is the writer's.
    private(set) var hasOwnCue: Bool
    /// The address is a program, a transaction, or somebody else's.
    private(set) var isForeign: Bool

    private static let reach = 64
    private static let after = 90

    init(_ span: Range<Int>, _ text: ScanText) {
        let line = WalletSurroundings.line(around: span, in: text)
        let before = line.lowerBound..<span.lowerBound
        let after = span.upperBound..<line.upperBound
        let label = text.context.label
        hasOwnCue =
            WalletWords.own.last(in: text, within: before) != nil
            || WalletWords.own.first(in: text, within: after) != nil
        hasCue =
            hasOwnCue || WalletWords.cues.matches(label: label)
            || WalletWords.cues.last(in: text, within: before) != nil
            || WalletWords.cues.first(in: text, within: after) != nil
        // What a sentence says of an address ends with it; so does an item of a bio.
        let clause = WalletSurroundings.clause(before: before, in: text)..<span.lowerBound
        let rest = span.upperBound..<WalletSurroundings.clause(after: after.prefix(WalletSurroundings.after), in: text)
        // `prize pool payout to …`: what is asked for right before the address is the writer's.
        let asked = WalletWords.asking.last(in: text, within: before)
        let isAsked =
            asked.map { span.lowerBound - $0.span.upperBound <= 3 } == true
            && WalletWords.swindle.last(in: text, within: clause) == nil
            && WalletWords.swindle.first(in: text, within: rest) == nil
        isForeign =
            WalletWords.foreign.matches(label: label)
            || !isAsked
                && (WalletSurroundings.isSaidForeign(clause, in: text)
                    || WalletSurroundings.isSaidForeign(rest, in: text))
            || WalletSurroundings.isLinked(span, text)
            || !hasOwnCue
                && (WalletWords.doubtful.first(in: text, within: clause) != nil
                    || WalletWords.doubtful.first(in: text, within: rest) != nil)
    }

    /// Whether a word says so that is no label of a host: `maya@pump.example` is nobody else's.
    private static func isSaidForeign(_ range: Range<Int>, in text: ScanText) -> Bool {
        var from = range.lowerBound
        while from < range.upperBound, let match = WalletWords.foreign.first(in: text, within: from..<range.upperBound)
        {
            let isHost =
                text[match.span.lowerBound - 1] == 0x2e
                || text[match.span.upperBound] == 0x2e && text.isAlphanumeric(at: match.span.upperBound + 1)
            if !isHost { return true }
            from = match.span.upperBound
        }
        return false
    }

    /// The line, and where the address stands alone on it, the one before, which announces it.
    private static func line(around span: Range<Int>, in text: ScanText) -> Range<Int> {
        let line = text.line(around: span, cap: reach)
        var at = span.lowerBound
        while at > 0, [0x20, 0x09, 0x60, 0x2d, 0x2a, 0x3e, 0x0d].contains(text[at - 1]), span.lowerBound - at < 8 {
            at -= 1
        }
        guard at > 0, text[at - 1] == 0x0a else { return line }
        var end = at - 1
        while end > 0, span.lowerBound - end < 12, [0x0a, 0x0d, 0x20, 0x60].contains(text[end - 1]) { end -= 1 }
        guard text[end - 1] == 0x3a || text[end - 1] == 0x9a else { return line }
        return text.line(around: max(0, end - 1)..<end, cap: reach).lowerBound..<line.upperBound
    }

    private static func clause(before range: Range<Int>, in text: ScanText) -> Int {
        var at = range.upperBound
        while at > range.lowerBound, !isBreak(at - 1, in: text) { at -= 1 }
        return at
    }

    private static func clause(after range: Range<Int>, in text: ScanText) -> Int {
        var at = range.lowerBound
        while at < range.upperBound, !isBreak(at, in: text) { at += 1 }
        return at
    }

    private static func isBreak(_ at: Int, in text: ScanText) -> Bool {
        switch text[at] {
        case 0x7c, 0x0a, 0x40: true
        case 0x2e, 0x3b, 0x21: [0x20, 0x0a, 0x0d, 0].contains(text[at + 1])
        case 0xb7: text[at - 1] == 0xc2
        default: false
        }
    }

    /// A page of an explorer that shows what is nobody's wallet.
    private static func isLinked(_ span: Range<Int>, _ text: ScanText) -> Bool {
        guard text[span.lowerBound - 1] == 0x2f else { return false }
        let link = text.run(before: span.lowerBound, limit: 96) { $0 > 0x20 && $0 < 0x80 && $0 != 0x22 }
        return WalletWords.explorerPaths.last(in: text, within: link) != nil
    }
}
