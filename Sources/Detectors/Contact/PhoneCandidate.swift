/// A run of digit groups that may be a telephone number, as it stands in a text.
struct PhoneCandidate {
    /// What stands between two groups.
    enum Separator: UInt8 {
        case space, hyphen, dot, slash, symbol
    }

    /// One run of digits.
    struct Group {
        var span: Range<Int>
        /// Whether a bracket opens before it.
        var isBracketed: Bool
        /// What stands between it and the group before.
        var separator: Separator?
    }

    let text: ScanText
    /// Where the number begins: its `+`, bracket or first digit.
    private(set) var start: Int
    private(set) var hasPlus: Bool
    private(set) var groups: [Group] = []

    /// E.164: at most 15 digits; one more may be a trunk prefix in brackets, two an exit code.
    private static let mostDigits = 17
    private static let longest = 64

    /// Reads the groups from an offset on. Always short: at most 64 bytes.
    init(_ text: ScanText, at offset: Int) {
        self.text = text
        start = offset
        hasPlus = text[offset] == 0x2b
        var at = offset
        if hasPlus { at = text[at + 1] == 0x20 ? at + 2 : at + 1 }
        var separator: Separator?
        var digits = 0
        while at - offset < PhoneCandidate.longest {
            var bracketed = false
            if text[at] == 0x28 || text[at] == 0x5b {
                bracketed = true
                at += 1
            }
            let run = text.digits(from: at, limit: 20)
            guard !run.isEmpty else { break }
            digits += run.count
            groups.append(Group(span: run, isBracketed: bracketed, separator: separator))
            guard digits <= PhoneCandidate.mostDigits else { break }
            at = run.upperBound
            if bracketed {
                guard text[at] == 0x29 || text[at] == 0x5d else {
                    groups.removeLast()
                    break
                }
                at += 1
            }
            guard let next = self.separator(at: at, closed: bracketed) else { break }
            (at, separator) = next
        }
    }

    /// All digits of the first so many groups; a trunk `(0)` after a calling code is left out.
    func digits(of count: Int) -> [UInt8] {
        var digits: [UInt8] = []
        for (index, group) in groups.prefix(count).enumerated() {
            let isTrunk = group.isBracketed && group.span.count == 1 && text[group.span.lowerBound] == 0x30
            if isTrunk, index > 0, hasPlus || startsWithExitCode { continue }
            for at in group.span { digits.append(text[at] &- 0x30) }
        }
        return digits
    }

    /// The span of the first so many groups.
    func span(of count: Int) -> Range<Int> {
        guard let last = groups.prefix(count).last else { return start..<start }
        return start..<last.span.upperBound + (last.isBracketed ? 1 : 0)
    }

    /// The candidate of the first so many groups alone.
    func prefix(_ count: Int) -> PhoneCandidate {
        var candidate = self
        candidate.groups = Array(groups.prefix(count))
        return candidate
    }

    /// `00` before a calling code.
    var startsWithExitCode: Bool {
        guard let first = groups.first?.span, first.count >= 2 else { return false }
        return text[first.lowerBound] == 0x30 && text[first.lowerBound + 1] == 0x30
    }

    /// The lengths of the groups.
    var shape: [Int] { groups.map { $0.span.count } }

    /// Whether every separator is this one; a bracket and a space before it count as part of it.
    func isSeparated(by separator: Separator) -> Bool {
        groups.count > 1 && groups.dropFirst().allSatisfy { $0.separator == separator }
    }

    /// The separator at an offset and where the next group begins.
    private func separator(at offset: Int, closed: Bool) -> (next: Int, separator: Separator?)? {
        var at = offset
        var found: Separator? = nil
        var spaces = 0
        var marks = 0
        while at - offset < 24 {
            if let (kind, length) = mark(at: at) {
                if kind == .space { spaces += 1 } else { marks += 1 }
                if kind != .symbol, marks > (kind == .slash ? 2 : 1) || spaces > 2 { return nil }
                if found == nil || kind != .space { found = kind }
                at += length
                continue
            }
            break
        }
        let opens = text[at] == 0x28 || text[at] == 0x5b
        guard text.isDigit(at: opens ? at + 1 : at) else { return nil }
        guard at > offset || closed || opens else { return nil }
        return (at, found)
    }

    private func mark(at offset: Int) -> (kind: Separator, length: Int)? {
        switch text[offset] {
        case 0x20: return (.space, 1)
        case 0x2d: return (.hyphen, 1)
        case 0x2e: return (.dot, 1)
        case 0x2f: return (.slash, 1)
        case 0x80...:
            let (scalar, length) = Scalars.decode(text.bytes, at: offset)
            text.note(bytesRead: length)
            switch scalar {
            case 0xa0, 0x2000...0x200b, 0x202f, 0x2060, 0x2068, 0x2069: return (.space, length)
            case 0x2010...0x2015, 0x2212, 0xff0d: return (.hyphen, length)
            case 0xb7, 0x2022: return (.dot, length)
            case 0x2190...0x2bff, 0x1f000...0x1faff, 0xfe0f, 0x20e3, 0x200d: return (.symbol, length)
            default: return nil
            }
        default: return nil
        }
    }
}
