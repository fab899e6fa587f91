/// What a reader's first token must look like: asked before the reader is.
struct SlotFilter: Sendable {
    private var (capital, number, wide) = (false, false, false)
    private var words = WordTable([])

    /// - Parameter opening: one that speaks of the first token alone.
    private init(_ opening: SlotOpening) {
        var list: [(hash: UInt64, value: Int)] = []
        for word in opening.words {
            switch SlotOpening.Shape(rawValue: word.hash) {
            case .capital, .name, .led: capital = true
            case .number, .figure: number = true
            case .wide: wide = true
            case nil: list.append((word.hash, 1))
            }
        }
        words = WordTable(list)
    }

    /// What can be asked of the first token of a reader.
    static func filters(of openings: [SlotOpening]) -> [SlotFilter] {
        openings.filter { $0.end == .first && $0.reach == 1 }.map { SlotFilter($0) }
    }

    /// Whether a reader may take a token first.
    @inline(__always)
    func admits(_ token: Token, in text: ScanText) -> Bool {
        capital && token.isCapital || wide && token.isWide || number && text[token.span.lowerBound] &- 0x30 < 10
            || words[token.hash] != nil || token.isPossessive && words[token.stem] != nil
    }
}
