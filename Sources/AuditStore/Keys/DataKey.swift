/// The key of one scope's data, split into one that seals and one that hashes for look-ups.
struct DataKey: Sendable {
    /// What is kept, wrapped by the master key.
    let bytes: [UInt8]
    private let sealing: [UInt8]
    private let hashing: [UInt8]

    init(bytes: [UInt8]) {
        self.bytes = bytes
        sealing = Sodium.hash(Array("footprint seal".utf8), key: bytes, length: Sodium.keyLength)
        hashing = Sodium.hash(Array("footprint look-up".utf8), key: bytes, length: Sodium.keyLength)
    }

    /// Seals a field; opens only with the same table, column and row.
    func seal(_ plain: some Collection<UInt8>, _ place: SealedPlace) -> [UInt8] {
        Sodium.seal(plain, key: sealing, associated: place.bytes)
    }

    func open(_ sealed: some Collection<UInt8>, _ place: SealedPlace) throws(StoreError) -> [UInt8] {
        guard let plain = Sodium.open(sealed, key: sealing, associated: place.bytes) else {
            throw .tampered(table: place.table, row: place.row)
        }
        return plain
    }

    /// The hash that a value is looked up by.
    func lookup(_ text: String) -> [UInt8] { Sodium.hash(Array(text.utf8), key: hashing) }

    func lookup(_ bytes: [UInt8]) -> [UInt8] { Sodium.hash(bytes, key: hashing) }
}

/// Where a sealed field stands: the associated data that keeps it there.
struct SealedPlace: Sendable {
    var table: String
    var column: String
    var row: Int64

    /// The column `body`.
    init(_ table: String, _ row: Int64) { self.init(table, "body", row) }

    init(_ table: String, _ column: String, _ row: Int64) {
        self.table = table
        self.column = column
        self.row = row
    }

    var bytes: [UInt8] { Array("footprint/1/\(table)/\(column)/\(row)".utf8) }
}
