/// Registrable names, found as suffixes of hosts.
struct HostTable: Sendable {
    private struct Entry {
        var name: [UInt8]
        var subscriber: TriggerTable.Subscriber
    }

    private var entries: [UInt64: [Entry]] = [:]
    /// Whether there is no name.
    var isEmpty: Bool { entries.isEmpty }

    mutating func add(_ host: String, _ subscriber: TriggerTable.Subscriber) {
        let name = host.utf8.map(lowered)
        let hash = name.reversed().reduce(HostTable.seed, HostTable.mix)
        entries[hash, default: []].append(Entry(name: name, subscriber: subscriber))
    }

    /// Calls back for each name that the host is, or lies below.
    func forEachMatch(
        host: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, _ body: (TriggerTable.Subscriber) -> Void
    ) {
        var hash = HostTable.seed
        var at = host.upperBound
        while at > host.lowerBound {
            at -= 1
            hash = HostTable.mix(hash, lowered(bytes[at]))
            guard at == host.lowerBound || bytes[at - 1] == 0x2e, let found = entries[hash] else { continue }
            for entry in found where entry.name.count == host.upperBound - at {
                if zip(entry.name, bytes[at..<host.upperBound]).allSatisfy({ $0 == lowered($1) }) {
                    body(entry.subscriber)
                }
            }
        }
    }

    private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

    /// FNV-1a, from the last byte to the first.
    private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
}

@inline(__always)
private func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
