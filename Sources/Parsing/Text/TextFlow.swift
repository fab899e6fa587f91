internal import AuditModel

/// Puts text together as a reader sees it: white space collapsed, blocks on lines of their own, cells apart by tabs.
struct TextFlow {
    private(set) var bytes: [UInt8] = []
    private var wantsSpace = false
    private var wantsBreak = false
    private var wantsTab = false
    private var scratch: [UInt8] = []

    /// Whether nothing was put in yet.
    var isEmpty: Bool { bytes.isEmpty }

    /// Where text that is appended next will start.
    var mark: Int { bytes.count }

    /// The text from a mark on, without white space at its ends.
    func text(from mark: Int) -> String {
        String(decoding: bytes[min(mark, bytes.count)...], as: UTF8.self).trimmingSpaces()
    }

    /// Appends text from the page.
    mutating func append(
        _ span: Range<Int>, of source: UnsafeBufferPointer<UInt8>, references: Bool, isPreformatted: Bool
    ) {
        if references, let base = source.baseAddress,
            Bytes.find(
                UInt8(ascii: "&"), in: UnsafeBufferPointer(start: base + span.lowerBound, count: span.count), from: 0)
                != nil
        {
            scratch.removeAll(keepingCapacity: true)
            var decoded = scratch
            scratch = []
            CharacterReferences.append(span, of: source, inAttribute: false, to: &decoded)
            decoded.withUnsafeBufferPointer { put($0, isPreformatted: isPreformatted) }
            scratch = decoded
        } else {
            put(UnsafeBufferPointer(rebasing: source[span]), isPreformatted: isPreformatted)
        }
    }

    /// What follows starts on a new line.
    mutating func breakLine() {
        if !bytes.isEmpty { wantsBreak = true }
        wantsSpace = false
        wantsTab = false
    }

    /// What follows is another cell of the line.
    mutating func nextCell() {
        if !bytes.isEmpty, !wantsBreak { wantsTab = true }
    }

    /// A line break of the text's own.
    mutating func hardBreak() {
        settle()
        bytes.append(0x0a)
        wantsSpace = false
    }

    /// The text so far, without white space at its ends; begins anew.
    mutating func take() -> String {
        var end = bytes.count
        while end > 0, Bytes.isSpace(bytes[end - 1]) { end -= 1 }
        var start = 0
        while start < end, Bytes.isSpace(bytes[start]) { start += 1 }
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        reset()
        return text
    }

    private mutating func reset() {
        bytes.removeAll(keepingCapacity: true)
        wantsSpace = false
        wantsBreak = false
        wantsTab = false
    }

    /// Writes the white space that is due before more text.
    private mutating func settle() {
        if wantsBreak {
            if bytes.last != 0x0a { bytes.append(0x0a) }
        } else if wantsTab {
            bytes.append(0x09)
        } else if wantsSpace, let last = bytes.last, last != 0x0a, last != 0x20, last != 0x09 {
            bytes.append(0x20)
        }
        wantsBreak = false
        wantsTab = false
        wantsSpace = false
    }

    private mutating func put(_ text: UnsafeBufferPointer<UInt8>, isPreformatted: Bool) {
        if isPreformatted {
            putLines(text)
            return
        }
        var index = 0
        while index < text.count {
            if Bytes.isSpace(text[index]) {
                wantsSpace = true
                index += 1
                continue
            }
            let start = index
            while index < text.count, !Bytes.isSpace(text[index]), text[index] != 0xc2 { index += 1 }
            if index > start {
                settle()
                bytes.append(contentsOf: text[start..<index])
            }
            if index < text.count, text[index] == 0xc2 { index = putLatin(text, at: index) }
        }
    }

    /// A character that begins with the byte C2: a no-break space reads as a space.
    private mutating func putLatin(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        settle()
        if index + 1 < text.count, text[index + 1] == 0xa0 {
            bytes.append(0x20)
            return index + 2
        }
        bytes.append(0xc2)
        return index + 1
    }

    private mutating func putLines(_ text: UnsafeBufferPointer<UInt8>) {
        if text.isEmpty { return }
        settle()
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte == 0x0d {
                if index + 1 >= text.count || text[index + 1] != 0x0a { bytes.append(0x0a) }
            } else {
                bytes.append(byte)
            }
            index += 1
        }
    }
}
