internal import AuditModel

/// The keyed hash of the first four bytes of a normal form, by which nearly every word of a text is turned away.
struct HeadHash: Sendable {
    private let whitening: UInt64
    private let multiplier: UInt64

    init(_ hasher: OwnFactHasher) {
        (whitening, multiplier) = hasher.headKey
    }

    /// - Parameter bytes: the first lowest; zero where there are fewer than four.
    @inline(__always)
    func callAsFunction(_ bytes: UInt32) -> UInt16 {
        var mixed = (UInt64(bytes) ^ whitening) &* multiplier
        mixed ^= mixed >> 32
        // The golden ratio spreads what differs in any bit over the upper ones.
        return UInt16(truncatingIfNeeded: (mixed &* 0x9e37_79b9_7f4a_7c15) >> 48)
    }
}
