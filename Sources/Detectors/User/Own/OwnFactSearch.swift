internal import AuditModel

/// One pass over a text for the values of a profile.
struct OwnFactSearch {
    private let text: ScanText
    private let bytes: UnsafeBufferPointer<UInt8>
    private let heads: UnsafeBufferPointer<UInt64>
    private let index: OwnFactIndex
    private let hasher: OwnFactHasher
    private let headHash: HeadHash
    private var normal = NormalForm()

    init(text: ScanText, heads: UnsafeBufferPointer<UInt64>, index: OwnFactIndex, hasher: OwnFactHasher) {
        self.text = text
        bytes = text.bytes
        self.heads = heads
        self.index = index
        self.hasher = hasher
        headHash = HeadHash(hasher)
    }

    /// What stands before a place, as far as it decides whether a value can begin there.
    private enum Before {
        /// No word.
        case none
        /// A word of letters alone so far: `UID` before `482910377`.
        case letters
        /// A word that holds a digit.
        case mixed
    }

    /// What a byte is, as bits.
    private enum Class {
        static let letter: UInt8 = 1
        static let digit: UInt8 = 2
        static let high: UInt8 = 4

        static let table: [UInt8] = (0...255).map { byte in
            switch UInt8(byte) {
            case 0x30...0x39: digit
            case 0x41...0x5a, 0x61...0x7a: letter
            case 0x80...: high
            default: 0
            }
        }
    }

    /// Calls back with each value that stands in the text, by start; of those that begin at one place, the longest.
    mutating func run(_ found: (OwnFactIndex.Reference, Range<Int>) -> Void) {
        text.note(bytesRead: bytes.count)
        let table = Class.table
        table.withUnsafeBufferPointer { run($0, found) }
    }

    private mutating func run(
        _ classes: UnsafeBufferPointer<UInt8>, _ found: (OwnFactIndex.Reference, Range<Int>) -> Void
    ) {
        let count = bytes.count
        var at = 0
        var before = Before.none
        while at < count {
            var bits = classes[Int(bytes[at])]
            if bits == 0 {
                before = .none
                at &+= 1
                continue
            }
            if bits & Class.high != 0 {
                at &+= lookWide(at, &before, found)
                continue
            }
            let start = at
            var seen: UInt8 = 0
            repeat {
                seen |= bits
                at &+= 1
                bits = at < count ? classes[Int(bytes[at])] : 0
            } while bits & (Class.letter | Class.digit) != 0
            look(start..<at, isWord: seen == Class.letter, goesOn: bits != 0, after: before, found)
            before = seen & Class.digit != 0 || before == .mixed ? .mixed : .letters
        }
    }

    /// A run of ASCII letters and digits: a value may begin with it, and with the digits behind its letters.
    ///
    /// - Parameters:
    ///   - isWord: whether it is of letters alone.
    ///   - goesOn: whether what is behind it may belong to it.
    @inline(__always)
    private mutating func look(
        _ run: Range<Int>, isWord: Bool, goesOn: Bool, after before: Before,
        _ found: (OwnFactIndex.Reference, Range<Int>) -> Void
    ) {
        if before == .none {
            if run.count >= 4 {
                let head = headHash(first(4, at: run.lowerBound))
                if OwnFactIndex.holds(head, in: heads) { compare(head, at: run.lowerBound, after: before, found) }
            } else if !isWord || goesOn
                || OwnFactIndex.holds(headHash(first(run.count, at: run.lowerBound)), in: heads)
            {
                look(run.lowerBound, after: before, found)
            }
        }
        if !isWord, before != .mixed { lookAtDigits(in: run, after: before, found) }
    }

    private mutating func lookAtDigits(
        in run: Range<Int>, after before: Before, _ found: (OwnFactIndex.Reference, Range<Int>) -> Void
    ) {
        guard let digit = run.first(where: { bytes[$0] < 0x3a }), digit > run.lowerBound || before == .letters else {
            return
        }
        look(digit, after: .letters, found)
    }

    /// Up to four letters or digits of ASCII in lower case, the first lowest.
    @inline(__always)
    private func first(_ count: Int, at start: Int) -> UInt32 {
        if start &+ 4 <= bytes.count, let base = bytes.baseAddress {
            let four = UInt32(littleEndian: UnsafeRawPointer(base + start).loadUnaligned(as: UInt32.self)) | 0x2020_2020
            return four & (~0 >> UInt32(truncatingIfNeeded: 32 &- 8 &* count))
        }
        var first: UInt32 = 0
        for place in 0..<count { first |= UInt32(bytes[start + place] | 0x20) << UInt32(8 * place) }
        return first
    }

    /// A character beyond ASCII; its length.
    private mutating func lookWide(
        _ at: Int, _ before: inout Before, _ found: (OwnFactIndex.Reference, Range<Int>) -> Void
    ) -> Int {
        let (scalar, length) = Scalars.decode(bytes, at: at)
        switch Folding.fold(scalar).kind {
        case .letter:
            if before == .none {
                look(at, after: .none, found)
                before = .letters
            }
        case .digit:
            if before != .mixed { look(at, after: before, found) }
            before = .mixed
        case .ideograph:
            look(at, after: .none, found)
            before = .none
        case .ignored: break
        case .other: before = .none
        }
        return length
    }

    /// A place where what is folded, or what stands between, has to be read character by character.
    private mutating func look(
        _ start: Int, after before: Before, _ found: (OwnFactIndex.Reference, Range<Int>) -> Void
    ) {
        guard let first = head(at: start) else { return }
        let head = headHash(first)
        if OwnFactIndex.holds(head, in: heads) { compare(head, at: start, after: before, found) }
    }

    /// The first four letters or digits from a place on, folded.
    private mutating func head(at start: Int) -> UInt32? {
        var head: UInt32 = 0
        var shift: UInt32 = 0
        var at = start
        let end = min(bytes.count, start + 12)
        while at < end, bytes[at] < 0x80 {
            let byte = bytes[at]
            if byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 {
                head |= UInt32(byte | 0x20) << shift
                shift += 8
                if shift == 32 { return head }
            }
            at += 1
        }
        normal.read(from: start, in: bytes, limit: 4)
        text.note(bytesRead: (normal.ends.last ?? start) - start)
        return normal.head
    }

    /// Some value begins as this place does: reads on as far as the longest of them goes.
    private mutating func compare(
        _ head: UInt16, at start: Int, after before: Before, _ found: (OwnFactIndex.Reference, Range<Int>) -> Void
    ) {
        let references = index.forms(of: head)
        let longest = references.reduce(0) { max($0, index.form($1).length) }
        normal.read(from: start, in: bytes, limit: longest)
        text.note(bytesRead: (normal.ends.last ?? start) - start)
        var best: (reference: OwnFactIndex.Reference, span: Range<Int>)?
        for reference in references {
            let form = index.form(reference)
            guard form.length <= normal.bytes.count else { continue }
            let span = start..<normal.ends[form.length - 1]
            guard span.upperBound > best?.span.upperBound ?? 0, fits(form, at: span, after: before) else { continue }
            let written = normal.bytes[..<form.length]
            text.note(bytesRead: form.length)
            guard written.withUnsafeBufferPointer({ hasher.tag($0) }) == form.tag,
                hasher.hash(kind: index.facts[reference.fact].kind, written) == form.hash
            else { continue }
            best = (reference, span)
        }
        if let best { found(best.reference, whole(best.span)) }
    }

    /// Whether what stands around and between allows the value.
    private func fits(_ form: OwnFact.Form, at span: Range<Int>, after before: Before) -> Bool {
        let last = normal.bytes[form.length - 1]
        guard Self.isFree(after: span.upperBound, endsInDigit: last &- 0x30 < 10, in: bytes) else { return false }
        // Inside a word a number begins only behind letters that end with it: `UID482910377`, not `ab482910377f`.
        if before == .letters, !form.isNumber || isLetter(at: span.upperBound) { return false }
        if form.isNumber {
            guard form.length <= normal.farFrom, !isFraction(span.lowerBound) else { return false }
        }
        if let breaks = form.breaks {
            let mask = form.length < 64 ? (1 as UInt64) << UInt64(form.length) &- 1 : ~0
            guard normal.breaks & mask == breaks else { return false }
        }
        return !form.needsSign || bytes[span].contains(0x40) || holdsWideSign(span)
    }

    private func isLetter(at offset: Int) -> Bool {
        offset < bytes.count && Folding.fold(Scalars.decode(bytes, at: offset).scalar).kind == .letter
    }

    /// `＠`.
    private func holdsWideSign(_ span: Range<Int>) -> Bool {
        span.dropLast(2).contains { bytes[$0] == 0xef && bytes[$0 + 1] == 0xbc && bytes[$0 + 2] == 0xa0 }
    }

    /// Whether the digits stand behind the point of a decimal number.
    private func isFraction(_ start: Int) -> Bool {
        start > 1 && (bytes[start - 1] == 0x2e || bytes[start - 1] == 0x2c) && bytes[start - 2] &- 0x30 < 10
    }

    /// Whether a value may end here: not inside a word or number.
    private static func isFree(after end: Int, endsInDigit: Bool, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard end < bytes.count else { return true }
        switch Folding.fold(Scalars.decode(bytes, at: end).scalar).kind {
        case .digit: return false
        case .letter: return endsInDigit && !(end + 1 < bytes.count && bytes[end + 1] &- 0x30 < 10)
        case .ideograph, .ignored, .other: return true
        }
    }

    /// With the `+` or the bracket that it begins with.
    private func whole(_ span: Range<Int>) -> Range<Int> {
        guard span.lowerBound > 0 else { return span }
        let before = bytes[span.lowerBound - 1]
        let isPart = before == 0x2b || before == 0x28 && bytes[span].contains(0x29)
        return isPart ? span.lowerBound - 1..<span.upperBound : span
    }
}
