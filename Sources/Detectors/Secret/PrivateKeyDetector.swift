internal import AuditModel

/// Private keys: of wallets, and blocks in PEM.
package struct PrivateKeyDetector: Detector {
    package let triggers: [Trigger] = [.tokenRun(minimum: 51), .words(["private key", "private key block"])]

    package let description = DetectorDescription(
        id: "secret.private-key", kinds: [.privateKey], name: "Private key",
        summary: """
            Wallet keys in WIF and extended private keys whose checksum holds, 64 hexadecimal digits that the words \
            before call a private key, and PEM or PGP blocks of private keys. Left alone: public keys, hashes, and \
            words about keys.
            """,
        version: 1,
        finds: [
            DetectorExample("sweep ⟦KwFfpDsaF7yxCELuyrH9gP5XL7TAt5b9HPWC1xCQbmrxvhJgMQHb⟧", fields: ["scheme": "wif"]),
            DetectorExample("⟦5HpjKrb7dH5kKQQzmbjB87Mxova7mek5bXUTWfndcX6tBoqUwzm⟧", fields: ["scheme": "wif"]),
            DetectorExample(
                """
                ⟦xprv9s21ZrQH143K24MoUenttLtWQNeeDZvsczTUeCMmb85Mn2qbbmZbpre8QqQH8wmA4GoUD2xSkMuhS1ZpWEdfVghKKi9zEKeNYi1LL\
                mTE6Ra⟧
                """, fields: ["scheme": "xprv"]),
            DetectorExample(
                "PRIVATE_KEY=⟦0x0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20⟧",
                values: ["0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20"], fields: ["scheme": "hex"]),
            DetectorExample(
                "Privater Schlüssel ist ⟦0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20⟧"),
            DetectorExample(
                """
                ⟦-----BEGIN EC PRIVATE KEY-----
                FAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfake
                -----END EC PRIVATE KEY-----⟧
                """, fields: ["scheme": "pem"]),
        ],
        ignores: [
            "a private key has 64 hex digits and belongs on paper", "-----BEGIN PRIVATE KEY-----",
            "tx 0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20",
            "state root 0x0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20",
            "KwFfpDsaF7yxCELuyrH9gP5XL7TAt5b9HPWC1xCQbmrxvhJgMQHc",
            "-----BEGIN PUBLIC KEY-----\nFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfake\n-----END PUBLIC KEY-----",
            "private key 0000000000000000000000000000000000000000000000000000000000000000",
            "my key never leaves the device; sha256 "
                + "0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20",
        ])

    private static let cues = CueWords([
        "private key", "privatekey", "priv key", "privkey", "secret key", "secretkey", "signing key", "pk", "sk",
        "privater schlüssel", "privaten schlüssel", "privatschlüssel", "clé privée", "clave privada", "llave privada",
        "chave privada", "chiave privata", "приватный ключ", "приватного ключа", "закрытый ключ", "приватник",
        "приватний ключ", "klucz prywatny", "özel anahtar", "gizli anahtar", "soukromý klíč", "privésleutel",
        "kunci privat", "khóa riêng", "私钥", "私鑰", "秘密鍵", "プライベートキー", "개인키", "프라이빗키", "المفتاح الخاص",
    ])

    private static let foreign = CueWords([
        "public key", "pubkey", "hash", "sha256", "txid", "tx", "root", "digest", "checksum",
    ])
    private static let longestBlock = 8192

    package init() {}

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard hit.span.lowerBound >= sink.watermark else { return }
        if hit.trigger == 1 {
            examineBlock(hit.span, in: text, into: &sink)
            return
        }
        switch hit.span.count {
        case 51, 52: examineWIF(hit.span, in: text, into: &sink)
        case 64, 66: examineHex(hit.span, in: text, into: &sink)
        case 111, 112: examineExtended(hit.span, in: text, into: &sink)
        default: break
        }
    }

    /// Wallet import format: version, 32 bytes, and 1 where the public key is compressed.
    private func examineWIF(_ span: Range<Int>, in text: ScanText, into sink: inout FindingSink) {
        guard let payload = Base58.bitcoin.decodeChecked(span.map { text[$0] }) else { return }
        guard payload.count == 33 || payload.count == 34 && payload[33] == 1 else { return }
        guard [0x80, 0xef, 0xb0, 0x9e, 0xcc].contains(payload[0]) else { return }
        report(span, value: text.string(span), "wif", "its checksum holds", .checksum, into: &sink)
    }

    /// BIP-32: `xprv` and the prefixes that wallets use beside it.
    private func examineExtended(_ span: Range<Int>, in text: ScanText, into sink: inout FindingSink) {
        guard text.matches("prv", at: span.lowerBound + 1),
            let payload = Base58.bitcoin.decodeChecked(span.map { text[$0] }), payload.count == 78
        else { return }
        report(span, value: text.string(span), "xprv", "its checksum holds", .checksum, into: &sink)
    }

    private func examineHex(_ span: Range<Int>, in text: ScanText, into sink: inout FindingSink) {
        let start = span.count == 66 ? span.lowerBound + 2 : span.lowerBound
        if span.count == 66 { guard text.matches("0x", at: span.lowerBound) else { return } }
        let digits = (start..<span.upperBound).map { text[$0] }
        guard digits.allSatisfy({ $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 6 }), Set(digits).count > 4 else { return }
        let before = max(0, span.lowerBound - 64)..<span.lowerBound
        let isLabelled = PrivateKeyDetector.cues.matches(label: text.context.label)
        let cue = PrivateKeyDetector.cues.last(in: text, within: before)
        guard isLabelled || cue != nil else { return }
        if let foreign = PrivateKeyDetector.foreign.last(in: text, within: before),
            foreign.span.lowerBound > cue?.span.lowerBound ?? 0
        {
            return
        }
        let value = text.string(start..<span.upperBound).lowercased()
        report(span, value: value, "hex", "the words before call it a private key", .cued, into: &sink)
    }

    private func report(
        _ span: Range<Int>, value: String, _ scheme: String, _ reason: String, _ strength: FindingSink.Strength,
        into sink: inout FindingSink
    ) {
        sink.watermark = span.upperBound
        sink.add(
            Finding(
                kind: .privateKey, value: value, span: span, confidence: strength == .checksum ? 1 : 0.85,
                detector: description.id, fields: ["scheme": scheme], reasons: [reason]), strength: strength)
    }

    /// From `-----BEGIN … PRIVATE KEY-----` to the `-----END` line, or as far as its base64 reaches.
    private func examineBlock(_ hit: Range<Int>, in text: ScanText, into sink: inout FindingSink) {
        let head = text.run(before: hit.lowerBound, limit: 40) { $0 == 0x20 || $0 == 0x2d || $0 &- 0x41 < 26 }
        guard text.matches("-----", at: hit.upperBound), let start = begin(in: head, text) else { return }
        sink.watermark = hit.upperBound
        let body = text.run(from: hit.upperBound + 5, limit: PrivateKeyDetector.longestBlock) { byte in
            byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x2b || byte == 0x2f || byte == 0x3d
                || byte <= 0x20 || byte == 0x5c || byte == 0x3a || byte == 0x2c
        }
        guard body.count >= 40 else { return }
        var end = body.upperBound
        if text.matches("-----end", at: end) {
            let line = text.run(from: end, limit: 60) { $0 == 0x20 || $0 == 0x2d || ($0 | 0x20) &- 0x61 < 26 }
            end = line.upperBound
            while end > line.lowerBound, text[end - 1] != 0x2d { end -= 1 }
        }
        report(start..<end, value: text.string(start..<end), "pem", "a block of a private key", .syntax, into: &sink)
    }

    private func begin(in head: Range<Int>, _ text: ScanText) -> Int? {
        var at = head.upperBound - 11
        while at >= head.lowerBound {
            if text.matches("-----begin ", at: at) { return at }
            at -= 1
        }
        return nil
    }
}
