/// Decodes the few references that services write into text that is otherwise plain.
enum MarkupReferences {
    private static let names: [(name: StaticString, byte: UInt8)] = [
        ("&amp;", 0x26), ("&lt;", 0x3c), ("&gt;", 0x3e), ("&quot;", 0x22), ("&#39;", 0x27), ("&#x27;", 0x27),
        ("&nbsp;", 0x20),
    ]

    /// Each once: `&amp;lt;` is what somebody wrote as `&lt;`.
    static func decoded(_ text: String) -> String {
        var text = text
        let decoded: [UInt8]? = text.withUTF8 { bytes in
            guard var at = bytes.firstIndex(of: 0x26) else { return nil }
            var output: [UInt8] = []
            output.reserveCapacity(bytes.count)
            output.append(contentsOf: bytes[..<at])
            while at < bytes.count {
                if bytes[at] == 0x26, let found = names.first(where: { bytes.holds($0.name, at: at) }) {
                    output.append(found.byte)
                    at += found.name.utf8CodeUnitCount
                } else {
                    output.append(bytes[at])
                    at += 1
                }
            }
            return output
        }
        return decoded.map { String(decoding: $0, as: UTF8.self) } ?? text
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether a text stands at that place.
    fileprivate func holds(_ wanted: StaticString, at start: Int) -> Bool {
        guard start + wanted.utf8CodeUnitCount <= count else { return false }
        for index in 0..<wanted.utf8CodeUnitCount where self[start + index] != wanted.utf8Start[index] { return false }
        return true
    }
}

extension String {
    /// With every occurrence of a text replaced.
    func replacing(_ part: String, with other: String) -> String {
        guard !part.isEmpty, utf8.count >= part.utf8.count else { return self }
        let (bytes, wanted) = (Array(utf8), Array(part.utf8))
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var at = 0
        while at < bytes.count {
            if bytes[at] == wanted[0], bytes[at...].starts(with: wanted) {
                output += other.utf8
                at += wanted.count
            } else {
                output.append(bytes[at])
                at += 1
            }
        }
        return String(decoding: output, as: UTF8.self)
    }
}
