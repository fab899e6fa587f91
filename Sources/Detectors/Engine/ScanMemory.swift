/// What one scan keeps while it lasts: where its text comes from, and what was read of it that several detectors ask.
struct ScanMemory {
    let context: ScanContext
    /// The stretch without a sentence end that was looked at last.
    var stretch = SentenceStretch()
    /// What the detector was woken by that is being called.
    var awake = AwakePatterns()
    private var arena = TokenArena()
    /// The stretches that were cut into tokens last: most detectors that wake in a sentence ask for the same one.
    private var recent: [(range: Range<Int>, limit: Int, tokens: UnsafeBufferPointer<Token>)] = []
    private var oldest = 0

    private static let mostRecent = 4

    init(context: ScanContext) {
        self.context = context
    }

    /// The tokens of a stretch. They stay until ``forget()``.
    mutating func tokens(of range: Range<Int>, in text: ScanText, limit: Int) -> TokenList {
        for entry in recent where entry.range == range && entry.limit == limit { return TokenList(entry.tokens) }
        let room = arena.room(for: limit)
        var tokenizer = Tokenizer(text: text, range: range)
        var count = 0
        while count < limit, tokenizer.next(into: room + count) { count += 1 }
        arena.take(count)
        let tokens = UnsafeBufferPointer(start: room, count: count)
        if recent.count < ScanMemory.mostRecent {
            recent.append((range, limit, tokens))
        } else {
            recent[oldest] = (range, limit, tokens)
            oldest = (oldest + 1) % ScanMemory.mostRecent
        }
        return TokenList(tokens)
    }

    /// Called where no sentence is in use: makes room once much was read.
    @inline(__always)
    mutating func forgetIfFull() {
        if arena.isFull { forget() }
    }

    private mutating func forget() {
        recent.removeAll(keepingCapacity: true)
        oldest = 0
        arena.empty()
    }

    /// Gives the memory back.
    mutating func release() { arena.release() }
}

/// Memory for tokens that goes back in one piece.
private struct TokenArena {
    private var chunks: [UnsafeMutablePointer<Token>] = []
    private var current = 0
    private var used = 0

    /// 48 KB: below what the allocator would ask the system for.
    private static let size = 1024

    /// Whether the first chunk is full: time to begin anew.
    var isFull: Bool { current > 0 }

    /// Room for so many tokens in a row.
    mutating func room(for count: Int) -> UnsafeMutablePointer<Token> {
        let count = min(count, TokenArena.size)
        if chunks.isEmpty {
            chunks.append(.allocate(capacity: TokenArena.size))
        } else if used + count > TokenArena.size {
            current += 1
            used = 0
            if current == chunks.count { chunks.append(.allocate(capacity: TokenArena.size)) }
        }
        return chunks[current] + used
    }

    /// Keeps what was written to the room.
    mutating func take(_ count: Int) { used += count }

    mutating func empty() { (current, used) = (0, 0) }

    func release() {
        for chunk in chunks { chunk.deallocate() }
    }
}
