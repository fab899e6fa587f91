/// Recognises an address by its own checksum; where a chain has none, by its length alone.
struct WalletAddress {
    private(set) var span: Range<Int>
    private(set) var value: String
    private(set) var chain: WalletChains.Chain
    /// Whether the address proves itself.
    private(set) var hasChecksum = true

    /// Reads the address that a run of letters and digits is, or lies in.
    static func read(_ run: Range<Int>, in text: ScanText) -> WalletAddress? {
        guard run.count <= 128 else { return nil }
        let bytes = run.map { text[$0] }
        guard let first = bytes.first else { return nil }
        if first == 0x30, bytes.count == 42, bytes[1] | 0x20 == 0x78 { return ethereum(bytes, run, text) }
        if let ton = ton(run, in: text) { return ton }
        if let found = bech32(bytes, run, text) ?? cashAddr(bytes, run, text) { return found }
        switch bytes.count {
        case 56 where first == 0x47: return stellar(bytes, run, text)
        case 95 where first == 0x34 || first == 0x38, 106 where first == 0x34: return monero(bytes, run, text)
        case 25...36: return base58(bytes, run, text) ?? ripple(bytes, run, text) ?? solana(bytes, run, text)
        case 37...44: return solana(bytes, run, text)
        default: return nil
        }
    }

    private init(_ span: Range<Int>, _ text: ScanText, _ chain: WalletChains.Chain, hasChecksum: Bool = true) {
        self.span = span
        value = text.string(span)
        self.chain = chain
        self.hasChecksum = hasChecksum
    }

    /// 20 bytes in hexadecimal; the case of the letters is the checksum (ERC-55).
    private static func ethereum(_ bytes: [UInt8], _ run: Range<Int>, _ text: ScanText) -> WalletAddress? {
        let digits = bytes.dropFirst(2)
        guard bytes[1] == 0x78, digits.allSatisfy(isHexDigit), !isTrivial(digits) else { return nil }
        let letters = digits.filter { $0 > 0x39 }
        let lower = digits.map { $0 | 0x20 }
        let isMixed = letters.contains { $0 < 0x60 } && letters.contains { $0 > 0x60 }
        var address = WalletAddress(run, text, WalletChains.Chain(name: "ethereum"), hasChecksum: isMixed)
        if isMixed {
            let hash = Keccak256.digest(lower)
            for (index, digit) in digits.enumerated() where digit > 0x39 {
                let nibble = index % 2 == 0 ? hash[index / 2] >> 4 : hash[index / 2] & 15
                guard (nibble > 7) == (digit < 0x60) else { return nil }
            }
        }
        address.value = address.value.lowercased()
        return address
    }

    /// Addresses of nothing but zeros, or zeros and `dead`, burn what is sent there.
    private static func isTrivial(_ digits: ArraySlice<UInt8>) -> Bool {
        Set(digits.map { $0 | 0x20 }).count <= 4
    }

    private static func bech32(_ bytes: [UInt8], _ run: Range<Int>, _ text: ScanText) -> WalletAddress? {
        // Nearly every token is no Bech32: a known prefix, then a 1, before any arithmetic.
        guard let one = bytes.prefix(12).lastIndex(of: 0x31) ?? nil, one > 0 else { return nil }
        guard let code = Bech32(bytes, limit: 128) else { return nil }
        if let chain = WalletChains.segwit[code.prefix] {
            guard bytes.count <= 90, let version = code.data.first, version <= 16, let program = code.bytes(from: 1)
            else { return nil }
            let isValid =
                version == 0
                ? code.variant == .bech32 && (program.count == 20 || program.count == 32)
                : code.variant == .bech32m && (2...40).contains(program.count)
            return isValid ? WalletAddress(lowered: run, text, chain) : nil
        }
        guard let entry = WalletChains.bech32[code.prefix], code.variant == .bech32, let payload = code.bytes(from: 0),
            entry.lengths.contains(payload.count)
        else { return nil }
        return WalletAddress(lowered: run, text, entry.chain)
    }

    private init(lowered span: Range<Int>, _ text: ScanText, _ chain: WalletChains.Chain) {
        self.init(span, text, chain)
        value = value.lowercased()
    }

    private static func cashAddr(_ bytes: [UInt8], _ run: Range<Int>, _ text: ScanText) -> WalletAddress? {
        guard bytes.count == 42, bytes[0] | 0x20 == 0x71 || bytes[0] | 0x20 == 0x70,
            let payload = CashAddr.decode(bytes, prefix: "bitcoincash"), payload.count == 21
        else { return nil }
        return WalletAddress(lowered: run, text, WalletChains.Chain(name: "bitcoin-cash"))
    }

    private static func base58(_ bytes: [UInt8], _ run: Range<Int>, _ text: ScanText) -> WalletAddress? {
        guard let payload = Base58.bitcoin.decodeChecked(bytes) else { return nil }
        for entry in WalletChains.base58
        where payload.starts(with: entry.version) && payload.count == entry.version.count + entry.length {
            return WalletAddress(run, text, entry.chain)
        }
        return nil
    }

    private static func ripple(_ bytes: [UInt8], _ run: Range<Int>, _ text: ScanText) -> WalletAddress? {
        guard bytes.first == 0x72, let payload = Base58.ripple.decodeChecked(bytes), payload.count == 21,
            payload.first == 0
        else { return nil }
        return WalletAddress(run, text, WalletChains.Chain(name: "xrp"))
    }

    /// 32 bytes without a checksum: a public key.
    private static func solana(_ bytes: [UInt8], _ run: Range<Int>, _ text: ScanText) -> WalletAddress? {
        guard bytes.count >= 32, bytes.contains(where: { $0 < 0x3a }), bytes.contains(where: { $0 &- 0x41 < 26 }),
            bytes.contains(where: { $0 &- 0x61 < 26 }), Set(bytes).count > 12,
            let key = Base58.bitcoin.decode(bytes), key.count == 32
        else { return nil }
        return WalletAddress(run, text, WalletChains.Chain(name: "solana"), hasChecksum: false)
    }

    private static func stellar(_ bytes: [UInt8], _ run: Range<Int>, _ text: ScanText) -> WalletAddress? {
        guard let payload = FiveBits.bytes(bytes.map { FiveBits.rfc4648[$0] ?? 0xff }), payload.count == 35,
            !bytes.contains(where: { FiveBits.rfc4648[$0] == nil }), payload[0] == 6 << 3
        else { return nil }
        let checksum = UInt16(payload[33]) | UInt16(payload[34]) << 8
        guard CRC16.checksum(payload.prefix(33)) == checksum else { return nil }
        return WalletAddress(run, text, WalletChains.Chain(name: "stellar"))
    }

    private static func monero(_ bytes: [UInt8], _ run: Range<Int>, _ text: ScanText) -> WalletAddress? {
        guard let decoded = Base58.bitcoin.decodeBlocks(bytes), decoded.count > 65, let network = decoded.first,
            [18, 19, 42].contains(network)
        else { return nil }
        guard Keccak256.digest(Array(decoded.dropLast(4))).prefix(4).elementsEqual(decoded.suffix(4)) else {
            return nil
        }
        return WalletAddress(run, text, WalletChains.Chain(name: "monero"))
    }

    /// 48 characters of base64url, in which the run may be a part.
    private static func ton(_ run: Range<Int>, in text: ScanText) -> WalletAddress? {
        let isSafe: (UInt8) -> Bool = { $0 == 0x2d || $0 == 0x5f || $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }
        let before = text.run(before: run.lowerBound, limit: 49, where: isSafe)
        let whole = before.lowerBound..<text.run(from: run.lowerBound, limit: 50, where: isSafe).upperBound
        guard whole.count == 48, let decoded = base64(whole.map { text[$0] }), decoded.count == 36 else { return nil }
        guard [0x11, 0x51, 0x91, 0xd1].contains(decoded[0]), decoded[1] == 0 || decoded[1] == 0xff else { return nil }
        guard CRC16.checksum(decoded.prefix(34)) == UInt16(decoded[34]) << 8 | UInt16(decoded[35]) else { return nil }
        return WalletAddress(whole, text, WalletChains.Chain(name: "ton", isTest: decoded[0] & 0x80 != 0))
    }

    private static func base64(_ bytes: [UInt8]) -> [UInt8]? {
        var buffer: UInt32 = 0
        var bits: UInt32 = 0
        var decoded: [UInt8] = []
        for byte in bytes {
            let value: UInt8
            switch byte {
            case 0x41...0x5a: value = byte - 0x41
            case 0x61...0x7a: value = byte - 0x61 + 26
            case 0x30...0x39: value = byte - 0x30 + 52
            case 0x2d: value = 62
            case 0x5f: value = 63
            default: return nil
            }
            buffer = (buffer << 6 | UInt32(value)) & 0xffff
            bits += 6
            if bits >= 8 {
                bits -= 8
                decoded.append(UInt8(truncatingIfNeeded: buffer >> bits))
            }
        }
        return decoded
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 6
    }
}
