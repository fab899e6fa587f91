@testable import Parsing

/// Hands out bytes in small pieces, as a pipe does.
final class PiecewiseSource: ByteSource {
    private var rest: ArraySlice<UInt8>
    private let piece: Int

    init(_ bytes: [UInt8], piece: Int = 1000) {
        rest = bytes[...]
        self.piece = piece
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let next = rest.prefix(min(piece, buffer.count))
        buffer.copyBytes(from: next)
        rest = rest.dropFirst(next.count)
        return next.count
    }
}

/// Makes gzip files of stored blocks (RFC 1951, 3.2.4; RFC 1952).
enum PackedBytes {
    static func member(_ text: String) -> [UInt8] { member(Array(text.utf8)) }

    static func member(_ bytes: [UInt8]) -> [UInt8] {
        var packed: [UInt8] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]
        var at = 0
        repeat {
            let block = bytes[at..<min(at + 0xffff, bytes.count)]
            at += block.count
            packed.append(at == bytes.count ? 1 : 0)
            packed += number(UInt32(block.count), 2) + number(~UInt32(block.count), 2)
            packed += block
        } while at < bytes.count
        return packed + number(checksum(bytes), 4) + number(UInt32(bytes.count), 4)
    }

    private static func number(_ value: UInt32, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
    }

    /// CRC-32 of ISO 3309.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(UInt32.max) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { part, _ in part & 1 == 1 ? part >> 1 ^ 0xedb8_8320 : part >> 1 }
        }
    }
}
