extension WordIndex.Probe {
    /// Whether a word may begin with a character; seldom true where none does.
    @inline(__always)
    package func mayBegin(with scalar: UInt32) -> Bool {
        let folded = Scalars.fold(scalar)
        return firsts[WordIndex.firstSlot(folded) >> 6] & 1 << UInt64(folded & 63) != 0
    }

    /// Calls back with every word that stands at `offset`: its number and the offset after it.
    ///
    /// The caller knows that a word may begin there: see ``canStart(at:in:)``.
    @inline(__always)
    package func forEachMatch(
        at offset: Int, in bytes: UnsafeBufferPointer<UInt8>, _ body: (_ payload: Int, _ end: Int) -> Void
    ) {
        var at = offset
        let first = WordIndex.next(bytes, &at)
        let one = WordIndex.mix(0, first)
        let second = WordIndex.next(bytes, &at)
        let two = WordIndex.mix(one, second)
        let third = WordIndex.next(bytes, &at)
        let three = WordIndex.mix(two, third)
        if holds(three) { compare(three, offset, bytes, body) }
        if holds(two) { compare(two, offset, bytes, body) }
        if holds(one) { compare(one, offset, bytes, body) }
    }

    /// Whether a word may begin with these two; seldom true where none does.
    @inline(__always)
    static func mayBegin(
        with first: UInt64, _ second: UInt64, _ pairs: UnsafeBufferPointer<UInt64>
    ) -> Bool {
        let place = WordIndex.place(ofPair: first, second)
        return pairs[place &>> 6] & 1 &<< UInt64(place & 63) != 0
    }

    /// The same as ``forEachMatch(at:in:_:)`` where an opening stands, up to `behind`, and nothing but ASCII behind it.
    @inline(__always)
    func forEachMatch(
        of entries: Range<Int32>, at offset: Int, behind: Int, in bytes: UnsafeBufferPointer<UInt8>,
        _ body: (_ payload: Int, _ end: Int) -> Void
    ) {
        // The letters of a second word, where one space parts it from the first.
        var next: UInt64 = ~0
        if behind < bytes.count, bytes[behind] == 0x20 { next = ASCIIRun.word(in: bytes, at: behind + 1) }
        let isASCII = next & 0x8080_8080_8080_8080 == 0
        next |= ASCIIRun.smallBits
        let hasSecond = isASCII && next & 0xff &- 0x61 < 26
        for place in entries {
            let entry = self.entries.baseAddress.unsafelyUnwrapped + Int(opened[Int(place)])
            if entry.pointee.isPlain {
                body(Int(entry.pointee.payload), behind)
            } else if !hasSecond || (next ^ entry.pointee.second) & entry.pointee.secondMask == 0,
                let end = WordIndex.Probe.end(of: entry.pointee, pool, offset, bytes)
            {
                body(Int(entry.pointee.payload), end)
            }
        }
    }

    private func compare(
        _ hash: UInt32, _ offset: Int, _ bytes: UnsafeBufferPointer<UInt8>,
        _ body: (_ payload: Int, _ end: Int) -> Void
    ) {
        let slot = WordIndex.slot(hash, bits: bits)
        // Letters of ASCII are compared eight at once; only where none but ASCII stands, for others fold to it.
        var ahead: UInt64 = ~0
        if offset + 8 <= bytes.count, let base = bytes.baseAddress {
            ahead = UInt64(littleEndian: UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self))
        }
        let isASCII = ahead & 0x8080_8080_8080_8080 == 0
        ahead |= 0x2020_2020_2020_2020
        for number in Int(heads[slot])..<Int(heads[slot + 1]) {
            if isASCII, (ahead ^ entries[number].head) & entries[number].mask != 0 { continue }
            compare(number, offset, bytes, body)
        }
    }

    private func compare(
        _ number: Int, _ offset: Int, _ bytes: UnsafeBufferPointer<UInt8>,
        _ body: (_ payload: Int, _ end: Int) -> Void
    ) {
        if let end = WordIndex.Probe.end(of: entries[number], pool, offset, bytes) {
            body(Int(entries[number].payload), end)
        }
    }

    /// The offset behind a word, if it stands there.
    private static func end(
        of entry: WordIndex.Entry, _ pool: UnsafeBufferPointer<UInt32>, _ offset: Int,
        _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Int? {
        var at = offset
        var place = Int(entry.word.lowerBound)
        while place < Int(entry.word.upperBound), WordIndex.next(bytes, &at) == pool[place] { place += 1 }
        guard place == Int(entry.word.upperBound) else { return nil }
        if entry.endsWithLetter || entry.endsWithDigit, at < bytes.count {
            let after = Scalars.decode(bytes, at: at).scalar
            if Scalars.classify(after) == .letter || entry.endsWithDigit && WordIndex.isDigit(after) { return nil }
        }
        return at
    }

    @inline(__always)
    private func holds(_ hash: UInt32) -> Bool {
        let slot = WordIndex.slot(hash, bits: bits)
        return filter[slot >> 6] & (1 << UInt64(slot & 63)) != 0
    }
}
