/// Reads the exchange out of the name of an account: `KrakenSupport`, `binancetr`, `bitsosoporte`.
enum HandleName {
    /// The number of the name that a handle begins with, if nothing but an ending of official accounts follows.
    static func read(_ span: Range<Int>, in text: ScanText, names: [UInt64: Int]) -> Int? {
        guard (6...40).contains(span.count) else { return nil }
        var hash = WordHash()
        var at = span.lowerBound
        while at < span.upperBound - 1 {
            let (value, length) = Folding.scalar(text, at)
            hash.combine(Folding.fold(value).value)
            at += length
            guard at - span.lowerBound >= 3, let name = names[hash.value] else { continue }
            var rest = WordHash()
            var end = at
            while end < span.upperBound {
                let (value, length) = Folding.scalar(text, end)
                rest.combine(Folding.fold(value).value)
                end += length
            }
            if endings.contains(rest.value) { return name }
        }
        return nil
    }

    /// Whether a handle may begin behind an `@`: cheaper than to read it.
    static func mayBegin(at offset: Int, in text: ScanText) -> Bool {
        !text.isAlphanumeric(at: offset - 2) && openings.contains(opening(at: offset, in: text))
    }

    private static func opening(at offset: Int, in text: ScanText) -> UInt32 {
        (0..<3).reduce(0) { $0 << 8 | UInt32(text[offset + $1] | 0x20) }
    }

    private static let openings = Set(
        ExchangeDirectory.all.flatMap { $0.words + $0.ambiguous }.compactMap { word -> UInt32? in
            let bytes = Array(word.utf8.prefix(3))
            guard bytes.count == 3, bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
            return bytes.reduce(0) { $0 << 8 | UInt32($1 | 0x20) }
        })

    /// What official accounts put behind the name.
    static let endings = WordSet(
        "support help helpdesk helps care cares customercare customerservice cs desk official global us usa uk eu de fr es it br latam mx ar "
            + "tr turkiye turkey ru id vn kr jp india africa asia cn hk sg au ca exchange app pro pay card team hq news status futures earn "
            + "soporte ayuda suporte ajuda assistance destek hilfe supporto cx service tech eng en italia france espana brasil germany "
            + "indonesia vietnam japan korea nigeria philippines ph th thailand poland ua ukraine nl com io")
}
