#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Converts bytes of another encoding to UTF-8 by the system's iconv. Linear, whatever the bytes are: each call either
/// reads on or is followed by a skip.
final class EncodingConverter {
    private static let replacement: [UInt8] = [0xef, 0xbf, 0xbd]
    private static let chunk = 16_384

    private let handle: iconv_t
    private let encoding: TextEncoding

    /// Nil if the system does not know the encoding.
    init?(from encoding: TextEncoding) {
        guard let handle = iconv_open("UTF-8", encoding.name), Int(bitPattern: handle) != -1 else { return nil }
        self.handle = handle
        self.encoding = encoding
    }

    deinit {
        iconv_close(handle)
    }

    /// The text; U+FFFD for each byte, or each unit of UTF-16, that is no character.
    func utf8(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 2)
        let space = UnsafeMutableBufferPointer<CChar>.allocate(capacity: EncodingConverter.chunk)
        defer { space.deallocate() }
        let unit = encoding.isUTF16 ? 2 : 1
        // iconv wants characters that it may change, and does not change them.
        var next = UnsafeMutableRawPointer(mutating: bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
        var left = bytes.count
        while left > 0 {
            let failure = convert(&next, &left, through: space, into: &output)
            if failure == 0 || failure == E2BIG { continue }
            // A sequence that is no character, or that the end of the text cuts off.
            let skipped = min(unit, left)
            output.append(contentsOf: EncodingConverter.replacement)
            next = next.map { $0 + skipped }
            left -= skipped
        }
        // Some encodings hold a character back until they know that no mark combines with it.
        next = nil
        _ = convert(&next, &left, through: space, into: &output)
        return output
    }

    /// Converts as much as fits into the space; returns iconv's error number, 0 for none.
    private func convert(
        _ next: inout UnsafeMutablePointer<CChar>?, _ left: inout Int,
        through space: UnsafeMutableBufferPointer<CChar>, into output: inout [UInt8]
    ) -> Int32 {
        var target = space.baseAddress
        var room = space.count
        let failure = iconv(handle, &next, &left, &target, &room) == -1 ? errno : 0
        output.append(contentsOf: UnsafeRawBufferPointer(UnsafeMutableBufferPointer(rebasing: space.dropLast(room))))
        return failure
    }
}
