internal import Parsing

/// Reads the blocks of a CAR file (content-addressed archive, version 1) as they stream by.
final class CARReader {
    /// A larger block is no record.
    private static let largest = 4 << 20

    private let source: any ByteSource
    private let buffer = ByteBuffer(capacity: 1 << 17)
    /// Where in the buffer what is not yet taken begins.
    private var start = 0
    private(set) var fault: ByteSourceFault?
    private(set) var isCut = false

    init(_ source: any ByteSource) {
        self.source = source
    }

    /// Whether a file begins like one: its header is a map in DAG-CBOR that names roots and version.
    static func isCAR(_ head: MemberHead) -> Bool {
        guard let first = head.bytes.dropFirst().first, first == 0xa2 || head.bytes.dropFirst(2).first == 0xa2 else {
            return false
        }
        return head.holds("eroots") && head.holds("gversion")
    }

    /// Hands over each block with its identifier, until the answer is false.
    func each(_ visit: (ContentID, [UInt8]) -> Bool) {
        // The header.
        guard let length = varint(), skip(length) else { return }
        while let length = varint() {
            guard length <= Self.largest else {
                guard skip(length) else { return }
                continue
            }
            guard fill(to: length) else {
                isCut = true
                return
            }
            let block = Array(buffer.bytes[start..<start + length])
            start += length
            guard let id = ContentID(headOf: block) else { continue }
            guard visit(id, Array(block[id.length...])) else { return }
        }
    }

    /// An unsigned number of seven bits a byte (LEB128).
    private func varint() -> Int? {
        var value = 0
        for place in 0..<9 {
            guard fill(to: 1) else { return nil }
            let byte = buffer.bytes[start]
            start += 1
            value |= Int(byte & 0x7f) << (7 * place)
            if byte < 0x80 { return value }
        }
        return nil
    }

    private func skip(_ count: Int) -> Bool {
        var left = count
        while left > 0 {
            guard fill(to: 1) else { return false }
            let step = min(left, buffer.count - start)
            start += step
            left -= step
        }
        return true
    }

    private func fill(to count: Int) -> Bool {
        while buffer.count - start < count {
            buffer.removeFirst(start)
            start = 0
            if buffer.room.isEmpty { buffer.reserve(max(count, buffer.capacity * 2)) }
            do throws(ByteSourceFault) {
                let got = try source.read(into: buffer.room)
                if got == 0 { return false }
                buffer.grow(by: got)
            } catch {
                fault = error
                return false
            }
        }
        return true
    }
}

/// What names a block: a digest of its contents.
struct ContentID: Hashable {
    private let digest: [UInt8]
    /// How many bytes it takes.
    let length: Int

    /// Version 1, one byte of codec, SHA-256: the only form that repositories use.
    init?(headOf bytes: some Collection<UInt8>) {
        let head = Array(bytes.prefix(36))
        guard head.count == 36, head[0] == 1, head[2] == 0x12, head[3] == 32 else { return nil }
        digest = Array(head[4...])
        length = 36
    }
}
