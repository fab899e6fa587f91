/// A run of digit groups that may be a telephone number, as it stands in a text. Needs no memory of its own.
struct PhoneCandidate {
    /// What stands between two groups.
    enum Separator: UInt64 {
        case none, space, hyphen, dot, slash, symbol
    }

    let text: ScanText
    /// Where the number begins: its `+`, bracket or first digit.
    let start: Int
    let hasPlus: Bool
    private(set) var digits = PhoneDigits()
    /// The lengths of the groups, four bits each, the last lowest: `0x334` for `202-555-0123`.
    private(set) var shape: UInt64 = 0
    private(set) var groups = 0
    /// The separator before each group but the first, four bits each, the last lowest.
    private(set) var separators: UInt64 = 0
    /// A bit for each group in brackets, the first lowest.
    private(set) var brackets: UInt16 = 0
    /// Where each group ends, in bytes from ``start``; eight bits each, the first lowest.
    private var ends: (UInt64, UInt64) = (0, 0)

    private static let mostGroups = 16
    private static let longest = 120

    /// Reads the groups from an offset on. Always short: at most 120 bytes.
    init(_ text: ScanText, at offset: Int) {
        self.text = text
        start = offset
        let sign = PhoneCandidate.plus(text, at: offset)
        hasPlus = sign > 0
        var at = offset + sign
        if hasPlus, text[at] == 0x20 { at += 1 }
        var separator = Separator.none
        while at - offset < PhoneCandidate.longest, groups < PhoneCandidate.mostGroups {
            let bracketed = PhoneCandidate.isOpening(text[at])
            if bracketed { at += 1 }
            // `(+44) 20...`: a plus inside the bracket.
            if bracketed, groups == 0, text[at] == 0x2b { return }
            let before = digits
            var length: UInt64 = 0
            while length < 16, let (value, bytes) = PhoneDigits.read(text, at: at) {
                digits.append(value)
                length += 1
                at += bytes
            }
            guard length > 0, length < 16, !digits.isTooLong else {
                digits = before
                return
            }
            if bracketed {
                guard text[at] == 0x29 || text[at] == 0x5d else {
                    digits = before
                    return
                }
                at += 1
            }
            if bracketed, length == 1, digits[digits.count - 1] == 0, groups > 0, hasPlus || startsWithExitCode {
                digits = before
            } else {
                add(length, separator, bracketed, end: at - offset)
            }
            guard let next = self.separator(at: at, closed: bracketed) else { return }
            (at, separator) = next
        }
    }

    private mutating func add(_ length: UInt64, _ separator: Separator, _ bracketed: Bool, end: Int) {
        if groups > 0 { separators = separators << 4 | separator.rawValue }
        shape = shape << 4 | length
        if bracketed { brackets |= 1 << UInt16(groups) }
        let place = UInt64(groups % 8 * 8)
        if groups < 8 { ends.0 |= UInt64(end) << place } else { ends.1 |= UInt64(end) << place }
        groups += 1
    }

    /// The span of the first so many groups.
    func span(of count: Int) -> Range<Int> {
        guard count > 0 else { return start..<start }
        let place = UInt64((count - 1) % 8 * 8)
        return start..<start + Int((count <= 8 ? ends.0 : ends.1) >> place & 0xff)
    }

    var span: Range<Int> { span(of: groups) }

    /// The candidate of the first so many groups alone.
    func prefix(_ count: Int) -> PhoneCandidate {
        guard count < groups, count > 0 else { return self }
        var candidate = self
        let dropped = UInt64(groups - count) * 4
        candidate.shape = shape >> dropped
        candidate.separators = separators >> dropped
        candidate.groups = count
        candidate.brackets &= 1 << UInt16(count) - 1
        candidate.digits = digits.prefix((0..<count).reduce(0) { $0 + length(of: $1) })
        return candidate
    }

    /// The number of digits of a group.
    func length(of group: Int) -> Int { Int(shape >> UInt64(4 * (groups - 1 - group)) & 0xf) }

    /// What stands before a group.
    func separator(before group: Int) -> Separator {
        group > 0 ? Separator(rawValue: separators >> UInt64(4 * (groups - 1 - group)) & 0xf) ?? .none : .none
    }

    var isBracketed: Bool { brackets & 1 != 0 }

    /// `00` before a calling code.
    var startsWithExitCode: Bool { digits.count > 1 && digits.head(2) == 0x00 }

    /// Whether every separator is this one.
    func isSeparated(by separator: Separator) -> Bool {
        groups > 1 && separators == (0x1111_1111_1111_1111 &* separator.rawValue) & (1 << UInt64(4 * (groups - 1)) - 1)
    }

    func hasSeparator(_ separator: Separator) -> Bool {
        (0..<groups).dropFirst().contains { self.separator(before: $0) == separator }
    }

    /// The length of the sign in bytes: `+` or its full-width form.
    static func plus(_ text: ScanText, at offset: Int) -> Int {
        if text[offset] == 0x2b { return 1 }
        return text[offset] == 0xef && text[offset + 1] == 0xbc && text[offset + 2] == 0x8b ? 3 : 0
    }

    @inline(__always)
    static func isOpening(_ byte: UInt8) -> Bool { byte == 0x28 || byte == 0x5b }

    /// The separator at an offset and where the next group begins.
    private func separator(at offset: Int, closed: Bool) -> (next: Int, separator: Separator)? {
        var at = offset
        var found = Separator.none
        var (spaces, marks) = (0, 0)
        while at - offset < 24, let (kind, length) = mark(at: at) {
            if kind == .space { spaces += 1 } else { marks += 1 }
            if kind != .symbol, marks > (kind == .slash ? 2 : 1) || spaces > 2 { return nil }
            if found == .none || kind != .space { found = kind }
            at += length
        }
        let opens = PhoneCandidate.isOpening(text[at])
        guard PhoneDigits.read(text, at: opens ? at + 1 : at) != nil, at > offset || closed || opens else { return nil }
        return (at, found)
    }

    private func mark(at offset: Int) -> (kind: Separator, length: Int)? {
        switch text[offset] {
        case 0x20: return (.space, 1)
        case 0x2d: return (.hyphen, 1)
        case 0x2e: return (.dot, 1)
        case 0x2f: return (.slash, 1)
        case 0x80...:
            guard offset < text.count else { return nil }
            let (scalar, length) = Scalars.decode(text.bytes, at: offset)
            text.note(bytesRead: length)
            switch scalar {
            case 0xa0, 0x2000...0x200f, 0x202a...0x202f, 0x2060, 0x2066...0x2069, 0x3000: return (.space, length)
            case 0x2010...0x2015, 0x2212, 0xff0d, 0x30fc: return (.hyphen, length)
            case 0xb7, 0x2022, 0xff0e: return (.dot, length)
            case 0x2190...0x2bff, 0x1f000...0x1faff, 0xfe0f, 0x20e3: return (.symbol, length)
            default: return nil
            }
        default: return nil
        }
    }
}
