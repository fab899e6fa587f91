#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

extension UnsafeBufferPointer where Element == UInt8 {
    /// The first place of a byte at or after `start`.
    @inline(__always)
    func first(_ byte: UInt8, from start: Int = 0) -> Int? {
        guard start < count, let base = baseAddress, let hit = memchr(base + start, Int32(byte), count - start) else {
            return nil
        }
        return UnsafeRawPointer(hit) - UnsafeRawPointer(base)
    }

    /// The last place of a byte at or after `start`, eight bytes at a time.
    func last(_ byte: UInt8, from start: Int = 0) -> Int? {
        let raw = UnsafeRawBufferPointer(self)
        let pattern = 0x0101_0101_0101_0101 &* UInt64(byte)
        var end = count
        while end - start >= 8 {
            let word = raw.loadUnaligned(fromByteOffset: end - 8, as: UInt64.self) ^ pattern
            if (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0 { break }
            end -= 8
        }
        while end > start {
            end -= 1
            if self[end] == byte { return end }
        }
        return nil
    }

    /// How often a byte stands there.
    func occurrences(of byte: UInt8) -> Int {
        var found = 0
        var at = 0
        while let hit = first(byte, from: at) {
            found += 1
            at = hit + 1
        }
        return found
    }
}
