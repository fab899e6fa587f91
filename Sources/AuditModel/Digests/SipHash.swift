/// SipHash-2-4 (Aumasson and Bernstein, "SipHash: a fast short-input PRF", 2012): a keyed hash of short texts that is
/// many times cheaper than an HMAC, for telling at once what cannot be meant.
package struct SipHash: Sendable, Hashable {
    private let k0: UInt64
    private let k1: UInt64

    /// - Parameter key: 16 bytes; what is missing counts as zero.
    package init(key: some Sequence<UInt8>) {
        var words: [UInt64] = [0, 0]
        for (place, byte) in key.prefix(16).enumerated() {
            words[place / 8] |= UInt64(byte) << UInt64(8 * (place % 8))
        }
        k0 = words[0]
        k1 = words[1]
    }

    private struct State {
        var v0, v1, v2, v3: UInt64

        @inline(__always)
        mutating func round() {
            v0 = v0 &+ v1
            v1 = v1 << 13 | v1 >> 51
            v1 ^= v0
            v0 = v0 << 32 | v0 >> 32
            v2 = v2 &+ v3
            v3 = v3 << 16 | v3 >> 48
            v3 ^= v2
            v0 = v0 &+ v3
            v3 = v3 << 21 | v3 >> 43
            v3 ^= v0
            v2 = v2 &+ v1
            v1 = v1 << 17 | v1 >> 47
            v1 ^= v2
            v2 = v2 << 32 | v2 >> 32
        }

        @inline(__always)
        mutating func take(_ word: UInt64) {
            v3 ^= word
            round()
            round()
            v0 ^= word
        }
    }

    /// The hash of some bytes.
    package func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var state = State(
            v0: k0 ^ 0x736f_6d65_7073_6575, v1: k1 ^ 0x646f_7261_6e64_6f6d, v2: k0 ^ 0x6c79_6765_6e65_7261,
            v3: k1 ^ 0x7465_6462_7974_6573)
        var at = 0
        while at + 8 <= bytes.count {
            state.take(SipHash.word(bytes, at, 8))
            at += 8
        }
        state.take(SipHash.word(bytes, at, bytes.count - at) | UInt64(truncatingIfNeeded: bytes.count) << 56)
        state.v2 ^= 0xff
        for _ in 0..<4 { state.round() }
        return state.v0 ^ state.v1 ^ state.v2 ^ state.v3
    }

    @inline(__always)
    private static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> UInt64 {
        var word: UInt64 = 0
        for place in 0..<count { word |= UInt64(bytes[start + place]) << UInt64(8 * place) }
        return word
    }
}
