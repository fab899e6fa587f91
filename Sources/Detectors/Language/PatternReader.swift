/// Reads the written form of a ``WordPattern``, byte by byte: thousands of them are read when the program starts.
struct PatternReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let slots: [String]
    private var at = 0

    init(bytes: UnsafeBufferPointer<UInt8>, slots: [String]) {
        self.bytes = bytes
        self.slots = slots
    }

    /// All elements.
    mutating func elements() -> [WordPattern.Element] {
        var elements: [WordPattern.Element] = []
        elements.reserveCapacity(8)
        while at < bytes.count {
            if bytes[at] == 0x20 {
                at += 1
                continue
            }
            var end = at
            while end < bytes.count, bytes[end] != 0x20 { end += 1 }
            elements.append(element(at..<end))
            at = end
        }
        return elements
    }

    private func element(_ range: Range<Int>) -> WordPattern.Element {
        switch bytes[range.lowerBound] {
        case 0x5e where range.count == 1: return .clauseStart
        case 0x7e: return .gap(number(range.dropFirst()))
        case 0x21: return .not(shared(range.lowerBound + 1..<range.upperBound))
        default: break
        }
        let isOptional = bytes[range.upperBound - 1] == 0x3f
        let body = range.lowerBound..<range.upperBound - (isOptional ? 1 : 0)
        guard body.count > 2, bytes[body.lowerBound] == 0x3c else {
            return .words(shared(body), optional: isOptional)
        }
        let name = String(decoding: bytes[body.lowerBound + 1..<body.upperBound - 1], as: UTF8.self)
        return .slot(slots.firstIndex(of: name) ?? -1, optional: isOptional)
    }

    private func number(_ range: Range<Int>) -> Int {
        range.reduce(0) { bytes[$1] &- 0x30 < 10 ? $0 * 10 + Int(bytes[$1] - 0x30) : $0 }
    }

    private func shared(_ range: Range<Int>) -> Alternatives {
        Alternatives.of(bytes, range) { alternatives($0, into: &$1) }
    }

    private func alternatives(_ range: Range<Int>, into reading: inout Alternatives.Reading) {
        var start = range.lowerBound
        while start < range.upperBound {
            var end = start
            var hasBeginning = false
            while end < range.upperBound, bytes[end] != 0x7c {
                if bytes[end] == 0x2a { hasBeginning = true }
                end += 1
            }
            literals(start..<end, keepsLetters: hasBeginning, into: &reading)
            reading.endAlternative()
            start = end + 1
        }
    }

    /// One literal for a word, one for each ideograph.
    private func literals(_ range: Range<Int>, keepsLetters: Bool, into reading: inout Alternatives.Reading) {
        var word = PatternWord(keepsLetters: keepsLetters)
        var at = range.lowerBound
        while at < range.upperBound {
            let byte = bytes[at]
            if byte &- 0x61 < 26 {
                word.add(UInt32(byte), to: &reading)
                at += 1
                continue
            }
            if byte == 0x5f {
                word.end(into: &reading)
                at += 1
                continue
            }
            if byte == 0x2a, at + 1 == range.upperBound || bytes[at + 1] == 0x5f {
                word.isBeginning = true
                at += 1
                continue
            }
            let (scalar, length) = Scalars.decode(bytes, at: at)
            at += length
            let (value, kind) = Folding.fold(scalar)
            switch kind {
            case .ideograph:
                word.end(into: &reading)
                word.add(value, to: &reading)
                word.end(into: &reading)
            case .letter, .digit: word.add(value, to: &reading)
            case .ignored, .other: break
            }
        }
        word.end(into: &reading)
    }
}

/// A word of a pattern while it is read.
private struct PatternWord {
    private var hash = WordHash()
    private var prefix: UInt64 = 0
    private var count = 0
    /// Whether a beginning may be meant, so that its letters are wanted.
    private let keepsLetters: Bool
    /// Whether all words that begin with it are meant.
    var isBeginning = false

    init(keepsLetters: Bool) { self.keepsLetters = keepsLetters }

    @inline(__always)
    mutating func add(_ letter: UInt32, to reading: inout Alternatives.Reading) {
        hash.combine(letter)
        if keepsLetters { reading.letters.append(letter) }
        count += 1
        if count == 3 { prefix = hash.value }
    }

    mutating func end(into reading: inout Alternatives.Reading) {
        let letters = Int32(reading.letters.count)
        let first = keepsLetters ? letters - Int32(count) : letters
        if !isBeginning { reading.letters.removeLast(Int(letters - first)) }
        if count > 0 {
            reading.literals.append(
                WordPattern.Literal(
                    hash: hash.value, prefix: prefix, beginning: isBeginning ? first..<letters : 0..<0))
        }
        (hash, prefix, isBeginning, count) = (WordHash(), 0, false, 0)
    }
}
