#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Text in an encoding, by the system's iconv.
enum EncodedText {
    /// The bytes; none if the system or the encoding cannot write the text.
    static func bytes(_ text: String, in encoding: String) -> [UInt8] {
        guard let handle = iconv_open(encoding, "UTF-8"), Int(bitPattern: handle) != -1 else { return [] }
        defer { iconv_close(handle) }
        var input = text.utf8.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: input.count * 4 + 16)
        let room = output.count
        let left = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                var next = source.baseAddress
                var count = source.count
                var end = target.baseAddress
                var left = target.count
                let result = iconv(handle, &next, &count, &end, &left)
                return result == -1 ? room : left
            }
        }
        return output.prefix(room - left).map { UInt8(bitPattern: $0) }
    }
}
