internal import AuditModel

/// Private keys whose text proves itself.
enum PrivateKeyShapes {
    /// What a run of letters and digits is a key of; nil if it is none.
    static func read(_ run: Range<Int>, in text: ScanText) -> (span: Range<Int>, scheme: String)? {
        let first = text[run.lowerBound]
        switch run.count {
        case 29, 31: return first == 0x73 && isRipple(run, in: text) ? (run, "xrp-seed") : nil
        case 51, 52: return isWIF(run, in: text) ? (run, "wif") : nil
        case 54, 98: return text.matches("edsk", at: run.lowerBound) && isTezos(run, in: text) ? (run, "tezos") : nil
        case 56: return first == 0x53 && isStellar(run, in: text) ? (run, "stellar-seed") : nil
        case 58 where first == 0x36: return isBIP38(run, in: text) ? (run, "bip38") : nil
        case 111, 112: return isExtended(run, in: text) ? (run, "xprv") : nil
        default: break
        }
        if text.matches("nsec1", at: run.lowerBound), isBech32(run, "nsec", 32, in: text) { return (run, "nostr") }
        if text.matches("suiprivkey1", at: run.lowerBound), isBech32(run, "suiprivkey", 33, in: text) {
            return (run, "sui")
        }
        if text[run.lowerBound - 1] == 0x2d, text.matches("age-secret-key-", at: run.lowerBound - 15) {
            let whole = run.lowerBound - 15..<run.upperBound
            return isBech32(whole, "age-secret-key-", 32, in: text) ? (whole, "age") : nil
        }
        if text[run.lowerBound - 1] == 0x3a, text.matches("ed25519", at: run.lowerBound - 8), isKeyPair(run, in: text) {
            return (run.lowerBound - 8..<run.upperBound, "near")
        }
        return cardano(run, in: text)
    }

    /// Wallet import format: version, 32 bytes, and 1 where the public key is compressed.
    private static func isWIF(_ span: Range<Int>, in text: ScanText) -> Bool {
        guard let payload = Base58.bitcoin.decodeChecked(text.bytes[span]),
            payload.count == 33 || payload.count == 34 && payload[33] == 1
        else { return false }
        return [0x80, 0xef, 0xb0, 0x9e, 0xcc, 0xf1, 0xbc].contains(payload[0])
    }

    /// BIP-32: `xprv` and the prefixes that wallets use beside it.
    private static func isExtended(_ span: Range<Int>, in text: ScanText) -> Bool {
        guard text.matches("prv", at: span.lowerBound + 1) || text.matches("gpv", at: span.lowerBound + 1),
            let payload = Base58.bitcoin.decodeChecked(text.bytes[span])
        else { return false }
        return payload.count == 78 && payload[45] == 0
    }

    /// A key under a passphrase (BIP-38).
    private static func isBIP38(_ span: Range<Int>, in text: ScanText) -> Bool {
        guard text[span.lowerBound + 1] == 0x50, let payload = Base58.bitcoin.decodeChecked(text.bytes[span]) else {
            return false
        }
        return payload.count == 39 && payload[0] == 1 && (payload[1] == 0x42 || payload[1] == 0x43)
    }

    /// Seeds of the XRP Ledger: 16 bytes behind 0x21, or behind the three bytes that begin `sEd`.
    private static func isRipple(_ span: Range<Int>, in text: ScanText) -> Bool {
        guard let payload = Base58.ripple.decodeChecked(text.bytes[span]) else { return false }
        return payload.count == 17 && payload[0] == 0x21
            || payload.count == 19 && payload.starts(with: [0x01, 0xe1, 0x4b])
    }

    /// `S`, 32 bytes and a CRC (SEP-23).
    private static func isStellar(_ span: Range<Int>, in text: ScanText) -> Bool {
        guard let payload = FiveBits.rfc4648.decode(text.bytes[span]), payload.count == 35, payload[0] == 18 << 3 else {
            return false
        }
        return CRC16.checksum(payload.prefix(33)) == UInt16(payload[33]) | UInt16(payload[34]) << 8
    }

    /// `edsk`: seeds of 32 bytes and keys of 64.
    private static func isTezos(_ span: Range<Int>, in text: ScanText) -> Bool {
        guard let payload = Base58.bitcoin.decodeChecked(text.bytes[span]) else { return false }
        return payload.count == 36 || payload.count == 68
    }

    private static func isBech32(_ span: Range<Int>, _ prefix: String, _ length: Int, in text: ScanText) -> Bool {
        guard let code = Bech32(text.bytes[span].map { $0 }, limit: 90) else { return false }
        return code.prefix == prefix && code.bytes(from: 0)?.count == length
    }

    /// `ed25519_sk`, `root_xsk` and their kin (CIP-5).
    private static func cardano(_ run: Range<Int>, in text: ScanText) -> (span: Range<Int>, scheme: String)? {
        guard text[run.lowerBound - 1] == 0x5f,
            text.matches("sk1", at: run.lowerBound) || text.matches("xsk1", at: run.lowerBound)
        else { return nil }
        let head = text.run(before: run.lowerBound, limit: 12) { $0 == 0x5f || $0 &- 0x30 < 10 || $0 &- 0x61 < 26 }
        let whole = head.lowerBound..<run.upperBound
        guard whole.count <= 256, Bech32(text.bytes[whole].map { $0 }, limit: 256) != nil else { return nil }
        return (whole, "cardano")
    }

    /// 64 bytes in Base58: a seed and its public key, as Solana and NEAR write them; signatures look alike.
    static func isKeyPair(_ span: Range<Int>, in text: ScanText) -> Bool {
        (86...88).contains(span.count) && Base58.bitcoin.decode(text.bytes[span])?.count == 64
    }
}
