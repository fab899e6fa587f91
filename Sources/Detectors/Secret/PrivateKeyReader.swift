/// Reads the key that follows words for a private key.
enum PrivateKeyReader {
    /// How far behind the words the key may begin.
    private static let reach = 64

    /// The key behind the words, and how it is written.
    static func key(after cue: Range<Int>, in text: ScanText) -> (span: Range<Int>, scheme: String)? {
        var at = cue.upperBound
        let end = min(text.count, at + reach)
        while at < end {
            switch text[at] {
            case 0x30...0x39, 0x41...0x5a, 0x61...0x7a:
                let run = text.run(from: at, limit: 140) { isBase64($0) }
                if let scheme = scheme(of: run, after: cue, in: text) {
                    return PrivateKeyCues.foreign.last(in: text, within: cue.upperBound..<at) == nil
                        ? (run, scheme) : nil
                }
                at = max(at + 1, run.upperBound)
            case 0x5b:
                if let array = array(from: at, in: text) { return (array, "bytes") }
                at += 1
            default: at += 1
            }
        }
        return nil
    }

    /// Whether the line tells that somebody took it out of a wallet or into one, and calls it nothing else.
    static func isMoved(_ run: Range<Int>, in text: ScanText) -> Bool {
        let line = text.line(around: run, cap: 96)
        let sides = [line.lowerBound..<run.lowerBound, run.upperBound..<line.upperBound]
        func holds(_ words: CueWords) -> Bool { sides.contains { words.first(in: text, within: $0) != nil } }
        if holds(PrivateKeyCues.records) { return false }
        if holds(PrivateKeyCues.moves), holds(PrivateKeyCues.wallets) { return true }
        guard run.count < 70 else { return false }
        // `found on a note of 2016: …, empty`, `pushed my own deploy key: …`
        if holds(PrivateKeyCues.emptied), holds(PrivateKeyCues.notes) || holds(PrivateKeyCues.wallets) { return true }
        return holds(PrivateKeyCues.keys)
            && (holds(PrivateKeyCues.own) || holds(PrivateKeyCues.emptied) || holds(PrivateKeyCues.moves))
    }

    /// `PRIV=0x…`, `DEPLOYER: 0x…`: behind the name of a variable for it.
    static func isField(_ run: Range<Int>, in text: ScanText) -> Bool {
        guard text.matches("0x", at: run.lowerBound) else { return false }
        var end = run.lowerBound
        while end > 0, [0x20, 0x22, 0x27].contains(text[end - 1]), run.lowerBound - end < 4 { end -= 1 }
        guard text[end - 1] == 0x3d || text[end - 1] == 0x3a else { return false }
        end -= 1
        while text[end - 1] == 0x20 || text[end - 1] == 0x22 { end -= 1 }
        let name = text.run(before: end, limit: 40, where: APIKeyReader.isTokenByte)
        guard !name.isEmpty, name.allSatisfy({ !(text[$0] &- 0x61 < 26) }) else { return false }
        return PrivateKeyCues.fields.contains { text.holds($0, in: name) }
            && !PrivateKeyCues.otherFields.contains { text.holds($0, in: name) }
    }

    private static func scheme(of run: Range<Int>, after cue: Range<Int>, in text: ScanText) -> String? {
        guard run.count >= 43 else { return nil }
        if let digits = hex(run, in: text) { return isVaried(digits, in: text) ? "hex" : nil }
        if run.count == 44, text[run.upperBound - 1] == 0x3d, Base64.decode(text.bytes[run])?.count == 32,
            APIKeyReader.isVaried(run, in: text)
        {
            return "base64"
        }
        return PrivateKeyShapes.isKeyPair(run, in: text) ? "base58" : nil
    }

    /// The digits of 32 bytes in hexadecimal, or 64 with the public key, after `0x` or not.
    static func hex(_ run: Range<Int>, in text: ScanText) -> Range<Int>? {
        let start = text.matches("0x", at: run.lowerBound) ? run.lowerBound + 2 : run.lowerBound
        let digits = start..<run.upperBound
        guard digits.count == 64 || digits.count == 128 else { return nil }
        return digits.allSatisfy { WalletAddress.isHexDigit(text[$0]) } ? digits : nil
    }

    /// Whether digits are more than zeros and a few others.
    static func isVaried(_ digits: Range<Int>, in text: ScanText) -> Bool {
        var seen: UInt32 = 0
        for at in digits { seen |= 1 << UInt32(text[at] & 0x1f) }
        return seen.nonzeroBitCount > 4
    }

    /// `[12, 200, …]`: 64 numbers, or 32, up to 255.
    private static func array(from start: Int, in text: ScanText) -> Range<Int>? {
        var at = start + 1
        var count = 0
        var different: Set<Int> = []
        while count <= 64 {
            at = text.skipSpaces(from: at, limit: 8, lines: true)
            let digits = text.digits(from: at, limit: 4)
            guard (1...3).contains(digits.count) else { return nil }
            let number = digits.reduce(0) { $0 * 10 + Int(text[$1] & 15) }
            guard number < 256 else { return nil }
            different.insert(number)
            count += 1
            at = text.skipSpaces(from: digits.upperBound, limit: 8, lines: true)
            if text[at] == 0x5d { return (count == 64 || count == 32) && different.count > 8 ? start..<at + 1 : nil }
            guard text[at] == 0x2c else { return nil }
            at += 1
        }
        return nil
    }

    private static func isBase64(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x2b || byte == 0x2f || byte == 0x3d
    }
}
