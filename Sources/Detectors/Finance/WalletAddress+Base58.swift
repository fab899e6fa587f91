internal import AuditModel

/// Addresses in Base58.
extension WalletAddress {
    /// Base58Check: the version tells the chain.
    static func base58(_ bytes: Bytes, _ run: Range<Int>, _ text: ScanText) -> WalletAddress? {
        guard let payload = Base58.bitcoin.decodeChecked(bytes) else { return nil }
        for entry in WalletChains.base58
        where payload.starts(with: entry.version) && payload.count == entry.version.count + entry.length {
            return isBurnt(bytes) ? nil : WalletAddress(run, text, entry.chain)
        }
        return nil
    }

    /// Addresses that say that nobody has their key: `1BitcoinEater…`, `1CounterpartyXXX…`, `111111111…`.
    private static func isBurnt(_ bytes: Bytes) -> Bool {
        ["1BitcoinEater", "1CounterpartyXXX", "11111111111", "rrrrrrrrrrr"].contains { bytes.starts(with: $0.utf8) }
    }

    static func ripple(_ bytes: Bytes, _ run: Range<Int>, _ text: ScanText) -> WalletAddress? {
        guard bytes.first == 0x72, let payload = Base58.ripple.decodeChecked(bytes), payload.count == 21,
            payload.first == 0
        else { return nil }
        return isBurnt(bytes) ? nil : WalletAddress(run, text, WalletChains.Chain(name: "xrp"))
    }

    /// 32 bytes without a checksum: a public key.
    static func solana(_ bytes: Bytes, _ run: Range<Int>, _ text: ScanText) -> WalletAddress? {
        guard bytes.count >= 32, isMixed(bytes), let key = Base58.bitcoin.decode(bytes), key.count == 32 else {
            return nil
        }
        return WalletAddress(run, text, WalletChains.Chain(name: "solana"), hasChecksum: false)
    }

    private static func isMixed(_ bytes: Bytes) -> Bool {
        var (digits, capitals, small) = (0, 0, 0)
        var seen: UInt64 = 0
        for byte in bytes {
            switch byte {
            case 0x30...0x39: digits += 1
            case 0x41...0x5a: capitals += 1
            default: small += 1
            }
            seen |= 1 << UInt64(byte & 0x3f)
        }
        return digits > 0 && capitals > 0 && small > 0 && seen.nonzeroBitCount > 12
    }

    /// SS58 of Substrate: a number for the chain, 32 bytes of key, two bytes of BLAKE2b.
    static func substrate(_ bytes: Bytes, _ run: Range<Int>, _ text: ScanText) -> WalletAddress? {
        guard bytes.count <= 50, let decoded = Base58.bitcoin.decode(bytes), decoded.count == 35 || decoded.count == 36,
            decoded[0] < 64 ? decoded.count == 35 : decoded[0] < 128 && decoded.count == 36
        else { return nil }
        let digest = Blake2b.digest(Array("SS58PRE".utf8) + decoded.dropLast(2), length: 64)
        guard digest.prefix(2).elementsEqual(decoded.suffix(2)) else { return nil }
        let chain = decoded.count == 35 ? WalletChains.substrate[Int(decoded[0])] : nil
        return WalletAddress(run, text, WalletChains.Chain(name: chain ?? "substrate"))
    }

    /// Ergo: network and kind in one byte, a key of 33 bytes, four bytes of BLAKE2b.
    static func ergo(_ bytes: Bytes, _ run: Range<Int>, _ text: ScanText) -> WalletAddress? {
        guard bytes.first == 0x39 || bytes.first == 0x33, let decoded = Base58.bitcoin.decode(bytes),
            decoded.count == 38,
            [0x01, 0x11].contains(decoded[0])
        else { return nil }
        let digest = Blake2b.digest(Array(decoded.dropLast(4)), length: 32)
        guard digest.prefix(4).elementsEqual(decoded.suffix(4)) else { return nil }
        return WalletAddress(run, text, WalletChains.Chain(name: "ergo", isTest: decoded[0] == 0x11))
    }

    /// Cardano before Shelley: CBOR of a tagged text of bytes and its CRC-32.
    static func byron(_ bytes: Bytes, _ run: Range<Int>, _ text: ScanText) -> WalletAddress? {
        guard bytes[0] == 0x41 || bytes[0] == 0x44, let decoded = Base58.bitcoin.decode(bytes), decoded.count > 15,
            decoded.starts(with: [0x82, 0xd8, 0x18, 0x58]), decoded.count == Int(decoded[4]) + 10
        else { return nil }
        let checksum = decoded.suffix(4).reduce(0) { $0 << 8 | UInt32($1) }
        guard CRC32.checksum(decoded[5..<decoded.count - 5]) == checksum else { return nil }
        return WalletAddress(run, text, WalletChains.Chain(name: "cardano"))
    }

    static func monero(_ bytes: Bytes, _ run: Range<Int>, _ text: ScanText) -> WalletAddress? {
        guard [0x34, 0x35, 0x37, 0x38, 0x39, 0x41, 0x42].contains(bytes[0]),
            let decoded = Base58.bitcoin.decodeBlocks(Array(bytes)), decoded.count > 65, let network = decoded.first,
            let isTest = moneroNetworks[network]
        else { return nil }
        guard Keccak256.digest(Array(decoded.dropLast(4))).prefix(4).elementsEqual(decoded.suffix(4)) else {
            return nil
        }
        return WalletAddress(run, text, WalletChains.Chain(name: "monero", isTest: isTest))
    }

    /// Standard, integrated and sub-addresses of the networks (monero-project/monero, cryptonote_config.h).
    private static let moneroNetworks: [UInt8: Bool] = [
        18: false, 19: false, 42: false, 53: true, 54: true, 63: true, 24: true, 25: true, 36: true,
    ]
}
