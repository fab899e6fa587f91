/// What a wallet address is of, as the detector of addresses reads it: for checks of an address by itself.
package struct AddressReading: Sendable, Hashable {
    /// The chain's name: `bitcoin`, `ethereum` (and all that copied its addresses), `tron`, `cosmos`...
    package var chain: String
    /// Whether it is of a network for tests.
    package var isTest: Bool
    /// Whether the address proves itself.
    package var hasChecksum: Bool
    /// In one form for equal addresses: lower case where case means nothing, without what may be left out.
    package var value: String
    /// Whether the address holds the memo or tag itself (X-addresses of the XRP Ledger, muxed accounts of Stellar).
    package var holdsMemo = false
}

/// Reads one address with the checksums of ``WalletAddressDetector``.
package enum WalletAddressReader {
    /// Nil where the text is an address nowhere.
    package static func read(_ address: String) -> AddressReading? {
        // Base 64 has two alphabets.
        var text = address.utf8.count == 48 ? address.replacing("+", with: "-").replacing("/", with: "_") : address
        return text.withUTF8 { bytes in
            guard bytes.count >= 20, bytes.count <= 400 else { return nil }
            if let own = holdingMemo(bytes) { return own }
            return ScanText.with(bytes: bytes, context: ScanContext()) { text in
                found(in: text).map { found in
                    AddressReading(
                        chain: found.chain.name, isTest: found.chain.isTest, hasChecksum: found.hasChecksum,
                        value: found.chain.name == "ton" ? ton(found.value) : found.value)
                }
            }
        }
    }

    /// Whether a text is an Ethereum address of which only the case of the letters is wrong (ERC-55).
    package static func hasWrongCase(_ address: String) -> Bool {
        let digits = address.utf8.dropFirst(2)
        guard address.hasPrefix("0x"), digits.count == 40, digits.allSatisfy({ WalletAddress.isHexDigit($0) }) else {
            return false
        }
        return read(address) == nil && read(address.lowercased()) != nil
    }

    /// The address that the whole text is: prefixes before a colon or an underscore are not part of the run.
    private static func found(in text: ScanText) -> WalletAddress? {
        let whole = 0..<text.count
        if let ton = WalletAddress.ton(whole, in: text), ton.span == whole { return ton }
        let start = text.bytes.lastIndex { $0 == 0x3a || $0 == 0x5f }.map { $0 + 1 } ?? 0
        guard start < text.count, text.bytes[start...].allSatisfy({ $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }),
            let found = WalletAddress.read(start..<text.count, in: text)
        else { return nil }
        let isWhole = found.span == whole || start > 0 && found.chain.name == "bitcoin-cash"
        return isWhole ? found : nil
    }

    /// The account of an address of TON, whatever flags it is written with.
    private static func ton(_ value: String) -> String {
        guard let decoded = Base64.decode(value.utf8), decoded.count == 36 else { return value }
        return "ton:"
            + decoded[1..<34].map { byte in
                let digits = String(byte, radix: 16)
                return digits.count < 2 ? "0" + digits : digits
            }.joined()
    }

    private static func holdingMemo(_ bytes: UnsafeBufferPointer<UInt8>) -> AddressReading? {
        // XLS-5: two bytes of network, 20 of account, a flag, 8 of tag.
        if bytes.count == 47, let payload = Base58.ripple.decodeChecked(bytes), payload.count == 31 {
            let isMain = payload.starts(with: [0x05, 0x44])
            guard isMain || payload.starts(with: [0x04, 0x93]) else { return nil }
            return AddressReading(
                chain: "xrp", isTest: !isMain, hasChecksum: true, value: String(decoding: bytes, as: UTF8.self),
                holdsMemo: payload[22] == 1)
        }
        // SEP-23: `M`, 32 bytes of key, 8 of id, a CRC.
        if bytes.count == 69, bytes[0] == 0x4d, let payload = FiveBits.rfc4648.decode(bytes), payload.count == 43,
            payload[0] == 12 << 3
        {
            let checksum = UInt16(payload[41]) | UInt16(payload[42]) << 8
            guard CRC16.checksum(payload.prefix(41)) == checksum else { return nil }
            return AddressReading(
                chain: "stellar", isTest: false, hasChecksum: true, value: String(decoding: bytes, as: UTF8.self),
                holdsMemo: true)
        }
        return nil
    }
}
