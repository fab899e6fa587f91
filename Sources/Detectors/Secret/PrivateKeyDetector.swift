internal import AuditModel

/// Private keys: of wallets, and blocks in PEM.
package struct PrivateKeyDetector: Detector {
    package var triggers: [Trigger] { Self.waking }
    private static let waking: [Trigger] = [
        .tokenRun(minimum: 26), .words(PrivateKeyCues.words), .words(["private key", "private key block"]),
        .words(["ciphertext"]),
    ]

    package var description: DetectorDescription { Self.described }
    private static let described = DetectorDescription(
        id: "secret.private-key", kinds: [.privateKey], name: "Private key",
        summary: """
            Keys whose checksum holds (WIF, extended keys, BIP-38, seeds of Stellar and XRP, nsec of Nostr, age, Tezos, \
            Sui, Cardano), hexadecimal digits, base64 and lists of bytes that the words before call a private key, \
            PEM, OpenSSH and PGP blocks, and files of wallets. Left alone: public keys, hashes, and words about keys.
            """,
        version: 4,
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
            DetectorExample(
                "⟦nsec1qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzs23v9ccrydpk8qarc0s8zu3a4⟧", fields: ["scheme": "nostr"]),
            DetectorExample(
                "⟦AGE-SECRET-KEY-1QQQSYQCYQ5RQWZQFPG9SCRGWPUGPZYSNZS23V9CCRYDPK8QARC0SWRYDWG⟧",
                fields: ["scheme": "age"]),
            DetectorExample(
                "⟦SAAACAQDAQCQMBYIBEFAWDANBYHRAEISCMKBKFQXDAMRUGY4DUPB6NKI⟧", fields: ["scheme": "stellar-seed"]),
            DetectorExample(
                "xrp ⟦sp6JdwovBCsiwnMhXuvZGZtPUoGVj⟧ or ⟦sEdSJHdnVumf99WfaHTnU8DaQkx5Q4n⟧",
                fields: ["scheme": "xrp-seed"]),
            DetectorExample(
                "Keypair.fromSecretKey(Uint8Array.from(⟦[5,42,79,116,153,190,227,8,45,82,119,156,193,230,11,48,85,122,159,196,233,14,51,88,125,162,199,236,17,54,91,128,165,202,239,20,57,94,131,168,205,242,23,60,97,134,171,208,245,26,63,100,137,174,211,248,29,66,103,140,177,214,251,32]⟧))",
                fields: ["scheme": "bytes"]),
            DetectorExample(
                "DEPLOYER=⟦0x0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20⟧",
                fields: ["scheme": "hex"]),
            DetectorExample(
                "pushed my own deploy key: ⟦0x0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20⟧. 4 dollars gone"
            ),
            DetectorExample(
                "Zettel von damals: ⟦0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20⟧. Leer, natürlich"
            ),
            DetectorExample(
                "phantom private key: ⟦2Ana1pUpv2ZbMVkwF5FXapYeBEjdxDatLn7nvJkhgTSXbs59SyZSx866bXirPgj8QQVB57uxHJBG1YFvkRbFj4T⟧",
                fields: ["scheme": "base58"]),
            DetectorExample(
                "imported ⟦0x0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20⟧ into two wallets, same address",
                fields: ["scheme": "hex"]),
            DetectorExample(
                "phantom import rejects this ⟦2Ana1pUpv2ZbMVkwF5FXapYeBEjdxDatLn7nvJkhgTSXbs59SyZSx866bXirPgj8QQVB57uxHJBG1YFvkRbFj4T⟧",
                fields: ["scheme": "base58"]),
            DetectorExample(
                "[Interface]\nPrivateKey = ⟦AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=⟧\n",
                fields: ["scheme": "base64"]),
            DetectorExample(
                "⟦{\"version\":3,\"id\":\"fake\",\"crypto\":{\"cipher\":\"aes-128-ctr\",\"ciphertext\":\"000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f\",\"kdf\":\"scrypt\",\"kdfparams\":{\"n\":8192},\"mac\":\"000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f\"}}⟧",
                fields: ["scheme": "keystore"]),
            DetectorExample(
                """
                ⟦-----BEGIN RSA PRIVATE KEY-----
                Proc-Type: 4,ENCRYPTED
                DEK-Info: AES-128-CBC,00000000000000000000000000000000

                FAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfake
                -----END RSA PRIVATE KEY-----⟧
                """, fields: ["scheme": "pem"]),
        ],
        ignores: [
            "what begins with -----BEGIN OPENSSH PRIVATE KEY----- must never be pasted into a public issue",
            "[Peer]\nPublicKey = AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
            "private key of age1qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzs23v9ccrydpk8qarc0savhh7m",
            "a signature 2Ana1pUpv2ZbMVkwF5FXapYeBEjdxDatLn7nvJkhgTSXbs59SyZSx866bXirPgj8QQVB57uxHJBG1YFvkRbFj4T",
            "new Wallet(process.env.PRIVATE_KEY)",
            "SAAACAQDAQCQMBYIBEFAWDANBYHRAEISCMKBKFQXDAMRUGY4DUPB6NKA", "secret key bytes: [1,2,3]",
            "a private key has 64 hex digits and belongs on paper", "-----BEGIN PRIVATE KEY-----",
            "tx 0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20",
            "state root 0x0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20",
            "KwFfpDsaF7yxCELuyrH9gP5XL7TAt5b9HPWC1xCQbmrxvhJgMQHc",
            "-----BEGIN PUBLIC KEY-----\nFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfake\n-----END PUBLIC KEY-----",
            "private key 0000000000000000000000000000000000000000000000000000000000000000",
            "BLOCK_ROOT=0x0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20",
            "my api key 0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20 was the wrong one",
            "imported block 0x0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20 into the node",
            "my key never leaves the device; sha256 "
                + "0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20",
        ])

    package init() {}

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard hit.span.lowerBound >= sink.watermark else { return }
        switch hit.trigger {
        case 0: examineRun(hit.span, in: text, into: &sink)
        case 1:
            guard let key = PrivateKeyReader.key(after: hit.span, in: text) else { return }
            report(key.span, key.scheme, "the words before call it a private key", .cued, in: text, into: &sink)
        case 2:
            guard let block = PrivateKeyBlock.pem(around: hit.span, in: text) else { return }
            report(block, "pem", "a block of a private key", .syntax, in: text, into: &sink)
        default:
            guard let file = PrivateKeyBlock.keystore(around: hit.span, in: text) else { return }
            report(file, "keystore", "the file of a wallet, under a password", .syntax, in: text, into: &sink)
        }
    }

    private func examineRun(_ run: Range<Int>, in text: ScanText, into sink: inout FindingSink) {
        if let key = PrivateKeyShapes.read(run, in: text) {
            report(key.span, key.scheme, "its checksum holds", .checksum, in: text, into: &sink)
            return
        }
        let isLabelled: Bool
        switch run.count {
        case 64, 66:
            guard let digits = PrivateKeyReader.hex(run, in: text), PrivateKeyReader.isVaried(digits, in: text) else {
                return
            }
            isLabelled =
                PrivateKeyCues.cues.matches(label: text.context.label) || PrivateKeyReader.isField(run, in: text)
                || PrivateKeyReader.isMoved(run, in: text)
        case 86...88:
            guard PrivateKeyShapes.isKeyPair(run, in: text) else { return }
            isLabelled =
                PrivateKeyCues.cues.matches(label: text.context.label) || PrivateKeyReader.isMoved(run, in: text)
        default: return
        }
        guard isLabelled else { return }
        report(
            run, run.count > 66 ? "base58" : "hex",
            "the words around call it a private key, or tell that it was moved between wallets", .cued, in: text,
            into: &sink)
    }

    private func report(
        _ span: Range<Int>, _ scheme: String, _ reason: String, _ strength: FindingSink.Strength, in text: ScanText,
        into sink: inout FindingSink
    ) {
        sink.watermark = span.upperBound
        var value = text.string(span)
        if scheme == "hex" { value = (value.hasPrefix("0x") ? String(value.dropFirst(2)) : value).lowercased() }
        sink.add(
            Finding(
                kind: .privateKey, value: value, span: span,
                confidence: strength == .checksum ? 1 : strength == .syntax ? 0.95 : 0.85,
                detector: description.id, fields: ["scheme": scheme], reasons: [reason]), strength: strength)
    }
}
