/// A set of features, in the order of their declaration whatever was added first.
struct TravelFeatures: Sequence, ExpressibleByArrayLiteral {
    /// A bit each.
    private var bits: UInt128 = 0

    init(_ features: some Sequence<TravelFeature>) {
        for feature in features { insert(feature) }
    }

    init(arrayLiteral elements: TravelFeature...) { self.init(elements) }

    func contains(_ feature: TravelFeature) -> Bool { bits & 1 << UInt128(feature.rawValue) != 0 }

    /// Whether all of them are in.
    func holds(_ features: TravelFeature...) -> Bool { features.allSatisfy { contains($0) } }

    /// Whether one of them is in.
    func holdsAny(_ features: TravelFeature...) -> Bool { features.contains { contains($0) } }

    mutating func insert(_ feature: TravelFeature) { bits |= 1 << UInt128(feature.rawValue) }

    mutating func insert(_ feature: TravelFeature, if holds: Bool) {
        if holds { insert(feature) }
    }

    mutating func formUnion(_ other: TravelFeatures) { bits |= other.bits }

    mutating func subtract(_ other: TravelFeatures) { bits &= ~other.bits }

    func makeIterator() -> Iterator { Iterator(bits: bits) }

    struct Iterator: IteratorProtocol {
        fileprivate var bits: UInt128

        mutating func next() -> TravelFeature? {
            guard bits != 0 else { return nil }
            defer { bits &= bits - 1 }
            return TravelFeature(rawValue: bits.trailingZeroBitCount)
        }
    }
}
