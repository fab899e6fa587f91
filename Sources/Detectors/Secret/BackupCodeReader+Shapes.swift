/// What codes look like.
extension BackupCodeReader {
    /// Eight digits, in two groups too; or groups of letters and digits with hyphens; or both without.
    func code(at start: Int, isFirst: Bool) -> Range<Int>? {
        let run = text.run(from: start, limit: 64) { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 || $0 == 0x2d }
        guard run.count < 40, run.count >= 4, text[run.upperBound] != 0x5f,
            !text.isWordCharacter(at: run.upperBound) || text[run.upperBound] >= 0xe3, !isPartOfMore(run)
        else { return nil }
        if let groups = groups(run) { return groups }
        if run.allSatisfy({ text.isDigit(at: $0) }) { return number(run) }
        guard !SecretValue.isPlaceholder(run, in: text) else { return nil }
        var (digits, switches, last) = (0, 0, 0)
        var groups = [0]
        for at in run {
            if text[at] == 0x2d {
                groups.append(0)
                last = 0
                continue
            }
            groups[groups.count - 1] += 1
            let kind = text.isDigit(at: at) ? 1 : 2
            digits += kind == 1 ? 1 : 0
            switches += last > 0 && last != kind ? 1 : 0
            last = kind
        }
        // Steam's: `R12345`.
        if run.count == 6, digits == 5, text[run.lowerBound] == 0x52 { return run }
        guard digits > 0, run.count >= 8 else { return nil }
        if groups.count > 1 {
            // Telephone numbers and the like have groups of their own.
            let isEven = Set(groups).count == 1
            return groups.allSatisfy { (3...8).contains($0) } && (isEven || digits < run.count - groups.count + 1)
                ? run : nil
        }
        if isBase32(run), run.count >= 16 { return run }
        return run.count <= 12 && switches >= (isFirst ? 2 : 1) ? run : nil
    }

    /// `a81f 22c0 9d4e 71b3`: three and more groups of four, all but one with digits, letters among them.
    func groups(_ first: Range<Int>) -> Range<Int>? {
        guard first.count == 4 else { return nil }
        var (group, count, plain, mixed, seen) = (first, 0, 0, 0, 0)
        var end = first.upperBound
        while seen < 8, group.count == 4, !text.isWordCharacter(at: group.upperBound) {
            let digits = group.count { text.isDigit(at: $0) }
            seen += 1
            // A word behind the last group is one of the sentence: those without digits stand between others.
            if digits > 0 {
                mixed += digits < 4 ? 1 : 0
                plain += seen - count - 1
                count = seen
                end = group.upperBound
            }
            guard text[group.upperBound] == 0x20 else { break }
            group = text.token(from: group.upperBound + 1, limit: 5)
        }
        return count >= 3 && plain <= 1 && mixed >= 2 ? first.lowerBound..<end : nil
    }

    func number(_ run: Range<Int>) -> Range<Int>? {
        if (8...12).contains(run.count) { return SecretValue.isPlaceholder(run, in: text) ? nil : run }
        guard run.count == 4, text[run.upperBound] == 0x20 else { return nil }
        let next = text.digits(from: run.upperBound + 1, limit: 5)
        return next.count == 4 && !text.isAlphanumeric(at: next.upperBound) && text[next.upperBound] != 0x2d
            ? run.lowerBound..<next.upperBound : nil
    }

    /// `20260301`.
    func isDay(_ run: Range<Int>) -> Bool {
        guard run.count == 8, text[run.lowerBound] == 0x32, text[run.lowerBound + 1] == 0x30 else { return false }
        return run.allSatisfy { text.isDigit(at: $0) } && text[run.lowerBound + 4] <= 0x31
    }

    /// A number or file with more behind a dot, a mail address, a link.
    func isPartOfMore(_ run: Range<Int>) -> Bool {
        let after = text[run.upperBound]
        if after == 0x40 || after == 0x2f && text[run.upperBound + 1] == 0x2f { return true }
        return after == 0x2e && text.isAlphanumeric(at: run.upperBound + 1)
    }

    func isBase32(_ run: Range<Int>) -> Bool {
        run.allSatisfy { FiveBits.rfc4648[text[$0]] != nil } || run.allSatisfy { FiveBits.lower[text[$0]] != nil }
    }

    /// 16 and more characters of base32 with digits among them; or four and more groups of four. And where to go on.
    func key(at start: Int) -> (key: Range<Int>?, next: Int) {
        let run = text.token(from: start, limit: 130)
        if run.count >= 16 {
            let isKey = isBase32(run) && run.contains { text.isDigit(at: $0) } && APIKeyReader.isVaried(run, in: text)
            return (isKey ? run : nil, run.upperBound)
        }
        var end = run.upperBound
        var (groups, digits) = (0, 0)
        var next = run
        while groups < 16, next.count == 4, isBase32(next) {
            digits += next.count { text.isDigit(at: $0) }
            groups += 1
            end = next.upperBound
            guard text[end] == 0x20 || text[end] == 0x2d else { break }
            next = text.token(from: end + 1, limit: 5)
        }
        return (groups >= 4 && digits > 0 ? start..<end : nil, end)
    }
}
