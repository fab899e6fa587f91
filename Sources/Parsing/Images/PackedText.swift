internal import CLibDeflate

/// Unpacks the zlib streams (RFC 1950) in which PNG files keep profiles.
struct PackedText {
    /// A profile unpacks to some kilobytes; more is a bomb.
    private static let longest = 1 << 20
    private static let usual = 1 << 16
    /// How many streams of a file are unpacked: a picture has one or two.
    private var left = 8

    /// What a stream unpacks to; nil if it is broken or too long, or the file had its share. The checksum at its end is
    /// not looked at.
    mutating func unpacked(_ stream: ByteWindow) -> [UInt8]? {
        guard let method = stream[0], method & 15 == 8, let flags = stream[1], flags & 0x20 == 0,
            let body = stream.suffix(from: 2)
        else { return nil }
        guard left > 0, let decompressor = libdeflate_alloc_decompressor() else { return nil }
        left -= 1
        defer { libdeflate_free_decompressor(decompressor) }
        return Self.unpacked(body, by: decompressor, room: Self.usual)
            ?? Self.unpacked(body, by: decompressor, room: Self.longest)
    }

    private static func unpacked(_ body: ByteWindow, by decompressor: OpaquePointer, room: Int) -> [UInt8]? {
        var isWhole = false
        let text = [UInt8](unsafeUninitializedCapacity: room) { output, count in
            body.slice.withUnsafeBufferPointer { input in
                let result = libdeflate_deflate_decompress(
                    decompressor, input.baseAddress, input.count, output.baseAddress, output.count, &count)
                isWhole = result == LIBDEFLATE_SUCCESS
            }
            if !isWhole { count = 0 }
        }
        return isWhole ? text : nil
    }
}
