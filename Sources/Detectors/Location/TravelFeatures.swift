/// A set of features, in the order of their declaration whatever was added first.
struct TravelFeatures: Sequence, ExpressibleByArrayLiteral {
    /// A bit each.
    private var bits: UInt64 = 0

    init(_ features: some Sequence<TravelFeature>) {
        for feature in features { insert(feature) }
    }

    init(arrayLiteral elements: TravelFeature...) { self.init(elements) }

    func contains(_ feature: TravelFeature) -> Bool { bits & 1 << UInt64(feature.rawValue) != 0 }

    mutating func insert(_ feature: TravelFeature) { bits |= 1 << UInt64(feature.rawValue) }

    mutating func formUnion(_ other: TravelFeatures) { bits |= other.bits }

    mutating func subtract(_ other: TravelFeatures) { bits &= ~other.bits }

    func makeIterator() -> Iterator { Iterator(bits: bits) }

    struct Iterator: IteratorProtocol {
        fileprivate var bits: UInt64

        mutating func next() -> TravelFeature? {
            guard bits != 0 else { return nil }
            defer { bits &= bits - 1 }
            return TravelFeature(rawValue: bits.trailingZeroBitCount)
        }
    }
}
