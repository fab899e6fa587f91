/// Finds what may be hashes of e-mail addresses in addresses of pictures: `https://www.gravatar.com/avatar/<digest>`.
package enum AvatarDigests {
    /// Longer addresses are no picture's.
    private static let longest = 4096

    /// The runs of 32 or 64 hexadecimal digits that stand alone, in lower case, in order, each once.
    ///
    /// Proxies of pictures carry the address that they fetch inside their own: percent-encoded, even twice, or all of it
    /// in hexadecimal digits.
    package static func digests(in url: String) -> [String] {
        guard url.utf8.count <= longest else { return [] }
        var found: [String] = []
        for run in runs(in: url.decodingPercent().decodingPercent()) {
            if run.utf8.count == 32 || run.utf8.count == 64 {
                found.append(run)
            } else if run.utf8.count > 64 {
                found += runs(in: decoded(run)).filter { $0.utf8.count == 32 || $0.utf8.count == 64 }
            }
        }
        return found.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// The digests that the services make of an e-mail address: MD5 and SHA-256 of it, in lower case and without spaces
    /// around it.
    package static func digests(ofEmail address: String) -> [String] {
        let bytes = Array(address.trimmingSpaces().lowercased().utf8)
        return [SHA256.hex(MD5.digest(bytes)), SHA256.hex(SHA256.digest(bytes))]
    }

    /// The runs of letters and digits that are all hexadecimal digits, in lower case.
    private static func runs(in text: String) -> [String] {
        let words = text.lowercased().utf8.split { !isDigit($0) && !(0x61...0x7a).contains($0) }
        return words.filter { $0.count >= 32 && $0.allSatisfy { value(of: $0) != nil } }.map { String($0) ?? "" }
    }

    private static func decoded(_ digits: String) -> String {
        let values = digits.utf8.compactMap(value)
        let bytes = stride(from: 0, to: values.count - values.count % 2, by: 2).map { values[$0] << 4 | values[$0 + 1] }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func value(of byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
