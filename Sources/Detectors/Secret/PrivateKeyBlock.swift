/// Private keys as blocks of text: PEM, OpenSSH, PGP, PuTTY, and the files of wallets.
enum PrivateKeyBlock {
    /// An RSA key of 8,192 bits has some 6,400 characters.
    private static let longest = 8192

    /// From `-----BEGIN … PRIVATE KEY-----` to the `-----END` line, or as far as its base64 reaches.
    /// - Parameter words: the words `PRIVATE KEY` or `PRIVATE KEY BLOCK`.
    static func pem(around words: Range<Int>, in text: ScanText) -> Range<Int>? {
        guard text.matches("-----", at: words.upperBound) else { return nil }
        let head = text.run(before: words.lowerBound, limit: 40) { $0 == 0x20 || $0 == 0x2d || $0 &- 0x41 < 26 }
        guard let start = begin(in: head, text) else { return nil }
        var at = words.upperBound + 5
        var run = 0
        var longestRun = 0
        while at < text.count, at - start < longest, isBody(at, in: text) {
            run = isBase64(text[at]) ? run + 1 : 0
            longestRun = max(longestRun, run)
            at += 1
        }
        guard longestRun >= 32 else { return nil }
        var end = at
        if text.matches("-----end", at: at) {
            end = text.run(from: at, limit: 60) { $0 == 0x20 || $0 == 0x2d || ($0 | 0x20) &- 0x61 < 26 }.upperBound
        }
        while end > start, text[end - 1] <= 0x20 || text[end - 1] == 0x22 || text[end - 1] == 0x5c { end -= 1 }
        return start..<end
    }

    private static func isBody(_ at: Int, in text: ScanText) -> Bool {
        switch text[at] {
        // Headers of encrypted blocks have colons, commas and hyphens; strings in code quotes and plus signs.
        case 0x2d: !text.matches("-----", at: at)
        case 0x22, 0x27, 0x2c, 0x2e, 0x3a, 0x5c, 0x28, 0x29, 0x3e, 0x7c, 0x09, 0x0a, 0x0d, 0x20: true
        default: isBase64(text[at])
        }
    }

    private static func isBase64(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x2b || byte == 0x2f || byte == 0x3d
    }

    private static func begin(in head: Range<Int>, _ text: ScanText) -> Int? {
        var at = head.upperBound - 11
        while at >= head.lowerBound {
            if text.matches("-----begin ", at: at) { return at }
            at -= 1
        }
        return nil
    }

    /// The JSON object of a wallet file (Web3 Secret Storage, version 3) around its `ciphertext`.
    static func keystore(around word: Range<Int>, in text: ScanText) -> Range<Int>? {
        // The members may stand in any order: up to the outermost brace that opens before, and to where it closes.
        let before = max(0, word.lowerBound - 1024)..<word.lowerBound
        var (start, at, depth) = (word.lowerBound, word.lowerBound, 0)
        while at > before.lowerBound {
            at -= 1
            if text[at] == 0x7d { depth += 1 }
            if text[at] == 0x7b {
                depth -= 1
                if depth < 0 { (start, depth) = (at, 0) }
            }
        }
        var end = start
        repeat {
            if text[end] == 0x7b { depth += 1 }
            if text[end] == 0x7d { depth -= 1 }
            end += 1
        } while depth > 0 && end < text.count && end - start < 3072
        let whole = start..<end
        guard start < word.lowerBound, end > word.upperBound,
            members.allSatisfy({ $0.first(in: text, within: whole) != nil })
        else { return nil }
        let cipher = text.run(from: word.upperBound, limit: 6) { !WalletAddress.isHexDigit($0) }
        return text.run(from: cipher.upperBound, limit: 64, where: WalletAddress.isHexDigit).count == 64 ? whole : nil
    }

    private static let members = [CueWords(["kdf"]), CueWords(["mac"]), CueWords(["cipher"])]
}
