internal import AuditModel

/// Puts text together as a reader sees it: white space collapsed, blocks on lines of their own, cells apart by tabs.
struct TextFlow {
    /// The text, and behind ``count`` bytes of it room for more.
    private var store: [UInt8]
    private var count = 0
    private var wantsSpace = false
    private var wantsBreak = false
    private var wantsTab = false
    private var decoded: [UInt8] = []

    /// A flow with room for some bytes of text.
    init(room: Int = 0) {
        store = [UInt8](repeating: 0, count: room)
    }

    /// Whether nothing was put in yet.
    var isEmpty: Bool { count == 0 }

    /// Where text that is appended next will start.
    var mark: Int { count }

    /// The text from a mark on, without white space at its ends.
    func text(from mark: Int) -> String { trimmed(from: min(mark, count)) }

    /// The text so far, without white space at its ends; begins anew.
    mutating func take() -> String {
        let text = trimmed(from: 0)
        count = 0
        wantsSpace = false
        wantsBreak = false
        wantsTab = false
        return text
    }

    private func trimmed(from start: Int) -> String {
        withTrimmed(from: start) { text, _ in String(decoding: text, as: UTF8.self) }
    }

    /// Hands over the text so far without white space at its ends, and how much of that was cut off at its head.
    func withTrimmed<Result>(
        from start: Int = 0, _ read: (UnsafeBufferPointer<UInt8>, Int) throws -> Result
    ) rethrows -> Result {
        var (first, end) = (start, count)
        while end > first, Bytes.isSpace(store[end - 1]) { end -= 1 }
        while first < end, Bytes.isSpace(store[first]) { first += 1 }
        return try store.withUnsafeBufferPointer {
            try read(UnsafeBufferPointer(rebasing: $0[first..<end]), first - start)
        }
    }

    // MARK: Breaks

    /// What follows starts on a new line.
    @inline(__always)
    mutating func breakLine() {
        wantsBreak = wantsBreak || count > 0
        wantsSpace = false
        wantsTab = false
    }

    /// What follows is another cell of the line.
    mutating func nextCell() {
        if count > 0, !wantsBreak { wantsTab = true }
    }

    /// What follows stands close to what is there.
    mutating func closeUp() { wantsSpace = false }

    /// A line break of the text's own.
    mutating func hardBreak() {
        makeRoom(2)
        settle()
        put(0x0a)
    }

    /// Writes the white space that is due before more text; there is room for it.
    @inline(__always)
    private mutating func settle() {
        if wantsBreak {
            if store[count - 1] != 0x0a { put(0x0a) }
        } else if wantsTab {
            put(0x09)
        } else if wantsSpace, count > 0, !Bytes.isSpace(store[count - 1]) {
            put(0x20)
        }
        wantsBreak = false
        wantsTab = false
        wantsSpace = false
    }

    @inline(__always)
    private mutating func put(_ byte: UInt8) {
        store[count] = byte
        count += 1
    }

    @inline(__always)
    private mutating func makeRoom(_ more: Int) {
        if store.count - count < more { grow(more) }
    }

    private mutating func grow(_ more: Int) {
        store.append(contentsOf: repeatElement(0, count: max(more, store.count, 256)))
    }

    // MARK: Text

    /// Appends text from the page.
    @inline(__always)
    mutating func append(
        _ span: Range<Int>, of source: UnsafeBufferPointer<UInt8>, references: Bool, isPreformatted: Bool
    ) {
        let text = UnsafeBufferPointer(rebasing: source[span])
        if !references {
            put(text, isPreformatted: isPreformatted)
            return
        }
        var index = 0
        if !isPreformatted {
            // What stands between tags is mostly white space.
            index = Bytes.endOfSpace(in: text, from: 0)
            if index > 0 { wantsSpace = true }
            if index == text.count { return }
        }
        while let mark = Bytes.findNear(UInt8(ascii: "&"), in: text, from: index) {
            put(UnsafeBufferPointer(rebasing: text[index..<mark]), isPreformatted: isPreformatted)
            index = putReference(at: mark, in: text, isPreformatted: isPreformatted)
        }
        put(UnsafeBufferPointer(rebasing: text[index...]), isPreformatted: isPreformatted)
    }

    private mutating func putReference(at mark: Int, in text: UnsafeBufferPointer<UInt8>, isPreformatted: Bool) -> Int {
        var bytes: [UInt8] = []
        swap(&bytes, &decoded)
        bytes.removeAll(keepingCapacity: true)
        let next = CharacterReferences.decode(at: mark, in: text, inAttribute: false, to: &bytes)
        bytes.withUnsafeBufferPointer { put($0, isPreformatted: isPreformatted) }
        swap(&bytes, &decoded)
        return next
    }

    @inline(__always)
    private mutating func put(_ text: UnsafeBufferPointer<UInt8>, isPreformatted: Bool) {
        if isPreformatted { putLines(text) } else { putWords(text) }
    }

    /// White space becomes one space, a no-break space too; zero bytes are nothing.
    private mutating func putWords(_ text: UnsafeBufferPointer<UInt8>) {
        var index = Bytes.endOfSpace(in: text, from: 0)
        if index > 0 { wantsSpace = true }
        if index == text.count { return }
        makeRoom(text.count - index + 2)
        while index < text.count {
            let byte = text[index]
            if byte > 0x20 && byte != 0xc2 {
                settle()
                index = putRun(text, from: index)
            } else if Bytes.isSpace(byte) {
                wantsSpace = true
                index = Bytes.endOfSpace(in: text, from: index + 1)
            } else if byte == 0 {
                index += 1
            } else {
                settle()
                let isNoBreakSpace = byte == 0xc2 && index + 1 < text.count && text[index + 1] == 0xa0
                put(isNoBreakSpace ? 0x20 : byte)
                index += isNoBreakSpace ? 2 : 1
            }
        }
    }

    /// Copies bytes that stay as they are, single spaces between them too; there is room for all. The first is no space.
    @inline(__always)
    private mutating func putRun(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let source = UnsafeRawBufferPointer(text)
        let end = text.count
        var index = start
        let first = count
        count = store.withUnsafeMutableBytes { output in
            let shift = first - start
            var wasSpace: UInt64 = 0
            while index + 8 <= end {
                let word = UInt64(littleEndian: source.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                output.storeBytes(of: word.littleEndian, toByteOffset: index + shift, as: UInt64.self)
                let spaces = TextFlow.marks(of: 0x20, in: word)
                let others = TextFlow.controls(in: word) | TextFlow.marks(of: 0xc2, in: word)
                let stops = others | (spaces & (spaces << 8 | wasSpace))
                if stops != 0 {
                    index += stops.trailingZeroBitCount &>> 3
                    return index + shift
                }
                wasSpace = spaces &>> 56
                index += 8
            }
            while index < end {
                let byte = source[index]
                if byte <= 0x20 || byte == 0xc2, byte != 0x20 || output[index + shift - 1] == 0x20 { break }
                output[index + shift] = byte
                index += 1
            }
            return index + shift
        }
        // A space at the end of the run waits for what follows.
        if store[count - 1] == 0x20 {
            count -= 1
            wantsSpace = true
        }
        return index
    }

    /// The high bits of the bytes of a word that equal one byte.
    @inline(__always)
    private static func marks(of byte: UInt64, in word: UInt64) -> UInt64 {
        let rest = word ^ (0x0101_0101_0101_0101 &* byte)
        return ~(((rest & 0x7f7f_7f7f_7f7f_7f7f) &+ 0x7f7f_7f7f_7f7f_7f7f) | rest) & 0x8080_8080_8080_8080
    }

    /// The high bits of the bytes of a word below 20 (hexadecimal).
    @inline(__always)
    private static func controls(in word: UInt64) -> UInt64 {
        ~(((word & 0x7f7f_7f7f_7f7f_7f7f) &+ 0x6060_6060_6060_6060) | word) & 0x8080_8080_8080_8080
    }

    private mutating func putLines(_ text: UnsafeBufferPointer<UInt8>) {
        if text.isEmpty { return }
        makeRoom(text.count + 2)
        settle()
        for (index, byte) in text.enumerated() where byte != 0 {
            if byte != 0x0d {
                put(byte)
            } else if index + 1 >= text.count || text[index + 1] != 0x0a {
                put(0x0a)
            }
        }
    }
}
