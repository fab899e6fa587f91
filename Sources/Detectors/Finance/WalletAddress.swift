/// Recognises an address by its own checksum; where a chain has none, by its length alone.
///
/// Most runs of letters and digits are none: length and first bytes are asked before anything is decoded.
struct WalletAddress {
    /// The bytes of a run, in place.
    typealias Bytes = UnsafeBufferPointer<UInt8>

    private(set) var span: Range<Int>
    var value: String
    private(set) var chain: WalletChains.Chain
    /// Whether the address proves itself.
    private(set) var hasChecksum = true

    /// Unified addresses of Zcash are the longest.
    private static let longest = 320

    /// Reads the address that a run of letters and digits is, or lies in.
    static func read(_ run: Range<Int>, in text: ScanText) -> WalletAddress? {
        guard run.count <= longest else { return nil }
        text.note(bytesRead: min(run.count, 8))
        let bytes = Bytes(rebasing: text.bytes[run])
        if bytes[0] == 0x30, bytes[1] == 0x78 {
            switch run.count {
            case 42: return ethereum(bytes, run, text)
            case 65, 66: return longHex(bytes, run, text)
            default: return nil
            }
        }
        if let found = ton(run, in: text) ?? bech32(bytes, run, text) ?? cashAddr(bytes, run, text) { return found }
        switch bytes.count {
        case 25...36:
            return base58(bytes, run, text) ?? ripple(bytes, run, text) ?? solana(bytes, run, text)
        case 37...44: return stacks(bytes, run, text) ?? filecoin(bytes, run, text) ?? solana(bytes, run, text)
        case 45...52: return substrate(bytes, run, text) ?? ergo(bytes, run, text)
        case 56: return stellar(bytes, run, text)
        case 58: return algorand(bytes, run, text)
        case 59, 104: return byron(bytes, run, text)
        case 60: return nano(bytes, run, text)
        case 86: return filecoin(bytes, run, text)
        case 95, 106: return monero(bytes, run, text)
        default: return nil
        }
    }

    init(
        _ span: Range<Int>, _ text: ScanText, _ chain: WalletChains.Chain, hasChecksum: Bool = true,
        isLowered: Bool = false
    ) {
        self.span = span
        value = isLowered ? text.string(span).lowercased() : text.string(span)
        self.chain = chain
        self.hasChecksum = hasChecksum
    }

    /// 20 bytes in hexadecimal; the case of the letters is the checksum (ERC-55).
    private static func ethereum(_ bytes: Bytes, _ run: Range<Int>, _ text: ScanText) -> WalletAddress? {
        let digits = bytes.dropFirst(2)
        guard digits.allSatisfy(isHexDigit), !isTrivial(digits) else { return nil }
        let isMixed = digits.contains { $0 &- 0x41 < 6 } && digits.contains { $0 &- 0x61 < 6 }
        if isMixed {
            let hash = Keccak256.digest(digits.map { $0 | 0x20 })
            for (index, digit) in digits.enumerated() where digit > 0x39 {
                let nibble = index % 2 == 0 ? hash[index / 2] >> 4 : hash[index / 2] & 15
                guard (nibble > 7) == (digit < 0x60) else { return nil }
            }
        }
        // Ronin writes its own prefix before the same digits.
        return WalletAddress(
            run, text, WalletChains.Chain(name: "ethereum"), hasChecksum: isMixed, isLowered: true)
    }

    /// 32 bytes in hexadecimal: an account of Sui, Aptos or Starknet where the words before name the chain.
    private static func longHex(_ bytes: Bytes, _ run: Range<Int>, _ text: ScanText) -> WalletAddress? {
        let digits = bytes.dropFirst(2)
        guard digits.allSatisfy(isHexDigit), !isTrivial(digits),
            let chain = WalletWords.moveChain(before: run.lowerBound, in: text)
        else { return nil }
        return WalletAddress(run, text, WalletChains.Chain(name: chain), hasChecksum: false, isLowered: true)
    }

    /// Addresses of nothing but zeros, or zeros and `dead`, burn what is sent there.
    private static func isTrivial(_ digits: Slice<Bytes>) -> Bool {
        var seen: UInt32 = 0
        for digit in digits { seen |= 1 << UInt32(digit & 0x1f) }
        return seen.nonzeroBitCount <= 4
    }

    static func isHexDigit(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 6
    }
}
