#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Turns bytes of any encoding into well-formed UTF-8, by the system's iconv; what cannot be read becomes U+FFFD.
enum TextDecoder {
    private static let replacement: [UInt8] = [0xef, 0xbf, 0xbd]

    /// A page's body as UTF-8, without byte order mark.
    static func utf8(_ bytes: [UInt8], contentType: String?) -> [UInt8] {
        let (encoding, mark) = EncodingSniffer.encoding(of: bytes, contentType: contentType)
        if encoding == .utf8 && mark == 0 { return wellFormed(bytes) }
        return utf8(Array(bytes.dropFirst(mark)), from: encoding)
    }

    /// Bytes of a known encoding as UTF-8.
    static func utf8(_ bytes: [UInt8], from encoding: TextEncoding) -> [UInt8] {
        if encoding == .utf8 { return wellFormed(bytes) }
        guard let handle = iconv_open("UTF-8", encoding.name), Int(bitPattern: handle) != -1 else {
            return wellFormed(bytes)
        }
        defer { iconv_close(handle) }
        return converted(bytes, with: handle, unit: encoding.name.hasPrefix("UTF-16") ? 2 : 1)
    }

    /// The same bytes if they are UTF-8, else with U+FFFD for what is not.
    static func wellFormed(_ bytes: [UInt8]) -> [UInt8] {
        UTF8Check.isValid(bytes) ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
    }

    private static func converted(_ bytes: [UInt8], with handle: iconv_t, unit: Int) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 2)
        var space = [CChar](repeating: 0, count: 16_384)
        var input = bytes.map { CChar(bitPattern: $0) }
        input.withUnsafeMutableBufferPointer { buffer in
            var next = buffer.baseAddress
            var left = buffer.count
            while left > 0 {
                let failure = step(handle, &next, &left, through: &space, into: &output)
                if failure == 0 || failure == E2BIG { continue }
                // A sequence that is no character, or that the end of the text cuts off.
                output.append(contentsOf: replacement)
                let skipped = min(unit, left)
                next = next.map { $0 + skipped }
                left -= skipped
            }
        }
        return output
    }

    /// Converts as much as fits into `space`; returns iconv's error number, 0 for none.
    private static func step(
        _ handle: iconv_t, _ next: inout UnsafeMutablePointer<CChar>?, _ left: inout Int,
        through space: inout [CChar], into output: inout [UInt8]
    ) -> Int32 {
        space.withUnsafeMutableBufferPointer { buffer in
            var target = buffer.baseAddress
            var room = buffer.count
            let result = iconv(handle, &next, &left, &target, &room)
            let failure = result == -1 ? errno : 0
            output.append(contentsOf: buffer[..<(buffer.count - room)].lazy.map { UInt8(bitPattern: $0) })
            return failure
        }
    }
}
