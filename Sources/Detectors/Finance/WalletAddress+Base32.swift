internal import AuditModel

/// Addresses in alphabets of 32 and 64 characters.
extension WalletAddress {
    static func bech32(_ bytes: Bytes, _ run: Range<Int>, _ text: ScanText) -> WalletAddress? {
        // Nearly every token is no Bech32: a known prefix, then a 1, before any arithmetic.
        guard let separator = bytes.prefix(16).lastIndex(of: 0x31), separator > 0, bytes.count - separator > 8 else {
            return nil
        }
        // A prefix may hold what ends a run: `addr_test`.
        let start = bytes.starts(with: "test1".utf8) && text.matches("addr_", at: run.lowerBound - 5) ? 5 : 0
        let whole = run.lowerBound - start..<run.upperBound
        guard let code = Bech32(whole.map { text.bytes[$0] }, limit: 320) else { return nil }
        if let chain = WalletChains.segwit[code.prefix] {
            guard bytes.count <= 90, let version = code.data.first, version <= 16, let program = code.bytes(from: 1)
            else { return nil }
            let isValid =
                version == 0
                ? code.variant == .bech32 && (program.count == 20 || program.count == 32)
                : code.variant == .bech32m && (2...40).contains(program.count)
            return isValid ? WalletAddress(whole, text, chain, isLowered: true) : nil
        }
        if let chain = WalletChains.bech32m[code.prefix] {
            return code.variant == .bech32m ? WalletAddress(whole, text, chain, isLowered: true) : nil
        }
        guard code.variant == .bech32, let payload = code.bytes(from: 0) else { return nil }
        guard let entry = WalletChains.bech32[code.prefix] else {
            // 20 bytes are the hash of a key on every chain that was built like Cosmos, which name themselves.
            guard payload.count == 20, code.prefix.utf8.allSatisfy({ $0 &- 0x61 < 26 }) else { return nil }
            return WalletAddress(whole, text, WalletChains.Chain(name: code.prefix), isLowered: true)
        }
        return entry.lengths.contains(payload.count) ? WalletAddress(whole, text, entry.chain, isLowered: true) : nil
    }

    /// Bitcoin Cash, eCash and Kaspa: with their prefix before a colon, the first also without.
    static func cashAddr(_ bytes: Bytes, _ run: Range<Int>, _ text: ScanText) -> WalletAddress? {
        guard bytes.count == 42 || bytes.count == 61 || bytes.count == 63,
            bytes[0] | 0x20 == 0x71 || bytes[0] | 0x20 == 0x70
        else { return nil }
        if text[run.lowerBound - 1] == 0x3a {
            for (prefix, word, chain) in WalletChains.cashAddr
            where text.matches(word, at: run.lowerBound - 1 - prefix.utf8.count) {
                guard let payload = CashAddr.decode(Array(bytes), prefix: prefix), payload.count >= 21 else {
                    return nil
                }
                let whole = run.lowerBound - 1 - prefix.utf8.count..<run.upperBound
                return WalletAddress(prefix == "bitcoincash" ? run : whole, text, chain, isLowered: true)
            }
        }
        guard bytes.count == 42, let payload = CashAddr.decode(Array(bytes), prefix: "bitcoincash"), payload.count == 21
        else { return nil }
        return WalletAddress(run, text, WalletChains.Chain(name: "bitcoin-cash"), isLowered: true)
    }

    /// `G`, 32 bytes and a CRC (SEP-23).
    static func stellar(_ bytes: Bytes, _ run: Range<Int>, _ text: ScanText) -> WalletAddress? {
        guard bytes[0] == 0x47, let payload = FiveBits.rfc4648.decode(bytes), payload.count == 35, payload[0] == 6 << 3
        else { return nil }
        let checksum = UInt16(payload[33]) | UInt16(payload[34]) << 8
        guard CRC16.checksum(payload.prefix(33)) == checksum else { return nil }
        return WalletAddress(run, text, WalletChains.Chain(name: "stellar"))
    }

    /// 32 bytes and the last four of their SHA-512/256.
    static func algorand(_ bytes: Bytes, _ run: Range<Int>, _ text: ScanText) -> WalletAddress? {
        guard let decoded = FiveBits.rfc4648.decode(bytes), decoded.count == 36 else { return nil }
        guard SHA512.digest256(Array(decoded.prefix(32))).suffix(4).elementsEqual(decoded.suffix(4)) else { return nil }
        guard Set(decoded.prefix(32)).count > 2 else { return nil }
        return WalletAddress(run, text, WalletChains.Chain(name: "algorand"))
    }

    /// `f1` and `f3`: network, protocol, payload, four bytes of BLAKE2b over the last two.
    static func filecoin(_ bytes: Bytes, _ run: Range<Int>, _ text: ScanText) -> WalletAddress? {
        guard bytes[0] == 0x66 || bytes[0] == 0x74, bytes.count == 41 || bytes.count == 86,
            bytes[1] == (bytes.count == 41 ? 0x31 : 0x33), let decoded = FiveBits.lower.decode(bytes.dropFirst(2))
        else { return nil }
        let digest = Blake2b.digest([bytes[1] - 0x30] + decoded.dropLast(4), length: 4)
        guard digest.elementsEqual(decoded.suffix(4)) else { return nil }
        return WalletAddress(run, text, WalletChains.Chain(name: "filecoin", isTest: bytes[0] == 0x74))
    }

    /// `nano_` and 32 bytes, then five of their BLAKE2b, last byte first.
    static func nano(_ bytes: Bytes, _ run: Range<Int>, _ text: ScanText) -> WalletAddress? {
        let isNano = text.matches("nano_", at: run.lowerBound - 5)
        guard isNano || text.matches("xrb_", at: run.lowerBound - 4), let key = FiveBits.nano.groups(bytes.prefix(52)),
            key[0] < 2,
            let checksum = FiveBits.nano.decode(bytes.suffix(8))
        else { return nil }
        // 52 characters hold four bits too many, at the front.
        var payload: [UInt8] = []
        var (buffer, bits) = (UInt32(key[0]), UInt32(1))
        for group in key.dropFirst() {
            buffer = (buffer << 5 | UInt32(group)) & 0xffff
            bits += 5
            if bits >= 8 {
                bits -= 8
                payload.append(UInt8(truncatingIfNeeded: buffer >> bits))
            }
        }
        guard Blake2b.digest(payload, length: 5).reversed().elementsEqual(checksum) else { return nil }
        let whole = run.lowerBound - (isNano ? 5 : 4)..<run.upperBound
        return WalletAddress(whole, text, WalletChains.Chain(name: "nano"))
    }

    /// c32check of Stacks: `S`, a version, 20 bytes and four of their double SHA-256.
    static func stacks(_ bytes: Bytes, _ run: Range<Int>, _ text: ScanText) -> WalletAddress? {
        guard bytes[0] == 0x53, [0x50, 0x4d, 0x54, 0x4e].contains(bytes[1]),
            let version = FiveBits.crockford[bytes[1]], let groups = FiveBits.crockford.groups(bytes.dropFirst(2))
        else { return nil }
        // A number, not a row of bits: its last bit is the last of the text.
        var number = [UInt8](repeating: 0, count: 24)
        for group in groups {
            var carry = Int(group)
            for index in number.indices.reversed() {
                carry += Int(number[index]) << 5
                number[index] = UInt8(truncatingIfNeeded: carry)
                carry >>= 8
            }
            guard carry == 0 else { return nil }
        }
        let digest = SHA256.digest(SHA256.digest([version] + number.prefix(20)))
        guard digest.prefix(4).elementsEqual(number.suffix(4)) else { return nil }
        return WalletAddress(
            run, text, WalletChains.Chain(name: "stacks", isTest: bytes[1] == 0x54 || bytes[1] == 0x4e))
    }

    /// 48 characters of base64url, in which the run may be a part.
    static func ton(_ run: Range<Int>, in text: ScanText) -> WalletAddress? {
        let isSafe: (UInt8) -> Bool = { $0 == 0x2d || $0 == 0x5f || $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }
        guard run.count <= 48 else { return nil }
        let before = text.run(before: run.lowerBound, limit: 49 - run.count, where: isSafe)
        let whole = before.lowerBound..<text.run(from: run.upperBound, limit: 49 - run.count, where: isSafe).upperBound
        // The first six bits of the tags are those of E, U, k and 0.
        guard whole.count == 48, [0x45, 0x55, 0x6b, 0x30].contains(text[whole.lowerBound]),
            let decoded = Base64.decode(text.bytes[whole]), decoded.count == 36
        else { return nil }
        guard [0x11, 0x51, 0x91, 0xd1].contains(decoded[0]), decoded[1] == 0 || decoded[1] == 0xff else { return nil }
        guard CRC16.checksum(decoded.prefix(34)) == UInt16(decoded[34]) << 8 | UInt16(decoded[35]) else { return nil }
        return WalletAddress(whole, text, WalletChains.Chain(name: "ton", isTest: decoded[0] & 0x80 != 0))
    }
}
