internal import CLibDeflate

/// Unpacks bytes that are all in memory, up to a limit.
enum WholeUnpacking {
    /// One of libdeflate's functions: decompressor, input and its size, output and its room, bytes written.
    private typealias Function = (
        OpaquePointer?, UnsafeRawPointer?, Int, UnsafeMutableRawPointer?, Int, UnsafeMutablePointer<Int>?
    ) -> libdeflate_result

    /// The first member of a gzip file (RFC 1952).
    static func gzip(_ bytes: UnsafeBufferPointer<UInt8>, longest: Int) -> [UInt8]? {
        unpack(bytes, longest: longest) { libdeflate_gzip_decompress($0, $1, $2, $3, $4, $5) }
    }

    /// zlib data (RFC 1950), as the standard of HTTP says, or bare deflate data (RFC 1951), as some servers send.
    static func deflate(_ bytes: UnsafeBufferPointer<UInt8>, longest: Int) -> [UInt8]? {
        unpack(bytes, longest: longest) { libdeflate_zlib_decompress($0, $1, $2, $3, $4, $5) }
            ?? unpack(bytes, longest: longest) { libdeflate_deflate_decompress($0, $1, $2, $3, $4, $5) }
    }

    /// Unpacks into a buffer that doubles until the data fits or the limit is reached.
    private static func unpack(
        _ bytes: UnsafeBufferPointer<UInt8>, longest: Int, with function: Function
    ) -> [UInt8]? {
        guard let decompressor = libdeflate_alloc_decompressor() else { return nil }
        defer { libdeflate_free_decompressor(decompressor) }
        var room = min(max(bytes.count * 6, 1 << 12), longest)
        while true {
            var result = LIBDEFLATE_BAD_DATA
            let output = [UInt8](unsafeUninitializedCapacity: room) { buffer, written in
                result = function(
                    decompressor, bytes.baseAddress, bytes.count, buffer.baseAddress, room, &written)
                if result != LIBDEFLATE_SUCCESS { written = 0 }
            }
            if result == LIBDEFLATE_SUCCESS { return output }
            guard result == LIBDEFLATE_INSUFFICIENT_SPACE, room < longest else { return nil }
            room = min(room * 2, longest)
        }
    }
}
