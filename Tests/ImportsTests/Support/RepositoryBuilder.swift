/// Writes small repositories of Bluesky: DAG-CBOR blocks in a CAR file. Digests are counted, not computed.
final class RepositoryBuilder {
    private var blocks: [[UInt8]] = []
    private var entries: [(key: String, id: [UInt8])] = []

    func add(_ key: String, _ record: [String: String]) { entries.append((key, block(Self.map(record)))) }

    /// A record that the tree does not hold.
    func addLoose(_ record: [String: String]) { _ = block(Self.map(record)) }

    func bytes(did: String) -> [UInt8] {
        // Keys share their beginnings with the key before.
        var last: [UInt8] = []
        let node = entries.map { entry -> [UInt8] in
            let key = Array(entry.key.utf8)
            let shared = zip(key, last).prefix { $0 == $1 }.count
            last = key
            return [0xa3] + Self.text("k") + Self.head(2, key.count - shared) + key[shared...] + Self.text("p")
                + Self.head(0, shared) + Self.text("v") + Self.link(entry.id)
        }
        let tree = block([0xa1] + Self.text("e") + Self.head(4, node.count) + node.joined())
        let commit = block(
            [0xa3] + Self.text("did") + Self.text(did) + Self.text("data") + Self.link(tree) + Self.text("sig")
                + Self.head(2, 4) + [1, 2, 3, 4])
        let header = [0xa2] + Self.text("roots") + Self.head(4, 1) + Self.link(commit) + Self.text("version") + [1]
        return ([header] + blocks).flatMap { Self.varint($0.count) + $0 }
    }

    private func block(_ contents: [UInt8]) -> [UInt8] {
        let id = [1, 0x71, 0x12, 32] + [UInt8](repeating: UInt8(blocks.count + 1), count: 32)
        blocks.append(id + contents)
        return id
    }

    private static func map(_ record: [String: String]) -> [UInt8] {
        head(5, record.count) + record.sorted { $0.key < $1.key }.flatMap { text($0.key) + text($0.value) }
    }

    private static func text(_ text: String) -> [UInt8] { head(3, text.utf8.count) + Array(text.utf8) }

    private static func link(_ id: [UInt8]) -> [UInt8] { [0xd8, 42] + head(2, id.count + 1) + [0] + id }

    private static func head(_ type: UInt8, _ count: Int) -> [UInt8] {
        count < 24 ? [type << 5 | UInt8(count)] : [type << 5 | 24, UInt8(count)]
    }

    private static func varint(_ value: Int) -> [UInt8] {
        value < 128 ? [UInt8(value)] : [UInt8(value & 0x7f | 0x80)] + varint(value >> 7)
    }
}
