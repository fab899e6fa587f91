extension RequestAddress {
    /// Takes apart an address that leaves nothing to interpret: all in lower case and ASCII up to its path, a host that is
    /// a name or four plain decimal numbers, a port that is not the scheme's own, and no character that could mean more
    /// than itself. Nil for all others, which libcurl takes apart: these are the ones that parsers disagree on.
    ///
    /// Most addresses of a sweep are such, and handing them to libcurl and back took as long as asking for the pages.
    init?(plain text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count <= Self.maximumBytes, let scheme = Self.schemes.first(where: { bytes.starts(with: $0.utf8) })
        else { return nil }
        let start = scheme.utf8.count
        guard let slash = bytes[start...].firstIndex(of: UInt8(ascii: "/")) else { return nil }
        let colon = bytes[start..<slash].firstIndex(of: UInt8(ascii: ":"))
        let host = bytes[start..<(colon ?? slash)]
        guard Self.isPlainHost(host), Self.isPlainTarget(bytes[slash...]) else { return nil }
        let isEncrypted = scheme == "https://"
        var port = isEncrypted ? "443" : "80"
        if let colon {
            guard let number = Self.plainNumber(bytes[(colon + 1)..<slash], most: 65535), number > 0,
                String(number) != port
            else { return nil }
            port = String(number)
        }
        description = text
        self.host = String(decoding: host, as: UTF8.self)
        target = String(decoding: bytes[slash...], as: UTF8.self)
        self.port = port
        origin = scheme + self.host + ":" + port
    }

    private static let schemes = ["http://", "https://"]

    private static func isPlainHost(_ host: ArraySlice<UInt8>) -> Bool {
        guard host.count <= 253 else { return false }
        let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let isName = labels.allSatisfy { label in
            guard let first = label.first, let last = label.last, isLetterOrDigit(first), isLetterOrDigit(last) else {
                return false
            }
            return label.count <= 63 && label.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
        }
        guard isName, let first = labels.last?.first else { return false }
        // What ends in a number may be an address in one of its odd forms.
        guard isDigit(first) else { return true }
        return labels.count == 4 && labels.allSatisfy { plainNumber($0, most: 255) != nil }
    }

    /// Path and query of letters, digits and a few marks, without `.` and `..` as segments.
    private static func isPlainTarget(_ target: ArraySlice<UInt8>) -> Bool {
        var last: UInt8 = 0
        for byte in target {
            guard isLetterOrDigit(byte | 0x20) || "/-._~@=&?".utf8.contains(byte) else { return false }
            if last == UInt8(ascii: "/"), byte == UInt8(ascii: ".") { return false }
            last = byte
        }
        return last != UInt8(ascii: "?")
    }

    /// A decimal number as a computer writes it.
    private static func plainNumber(_ digits: ArraySlice<UInt8>, most: Int) -> Int? {
        guard (1...5).contains(digits.count), digits.allSatisfy(isDigit),
            digits.count == 1 || digits.first != UInt8(ascii: "0")
        else { return nil }
        let number = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        return number <= most ? number : nil
    }

    /// An ASCII letter in lower case, or a digit.
    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        isDigit(byte) || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
    }

    private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
}
