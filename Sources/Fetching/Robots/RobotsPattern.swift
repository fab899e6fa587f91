/// The path of a rule in robots.txt (RFC 9309, 2.2.2 and 2.2.3): a prefix, with `*` for any run of bytes and a final
/// `$` for the end.
struct RobotsPattern: Sendable, Hashable {
    private static let hexDigits = Array("0123456789ABCDEF".utf8)

    /// What stands between the asterisks, in normal form.
    private let pieces: [[UInt8]]
    private let reachesEnd: Bool
    /// How many bytes the pattern has: the longest one that matches decides.
    let length: Int

    /// - Parameter text: As written in the file.
    init(_ text: some Sequence<UInt8>) {
        var bytes = Array(text)
        reachesEnd = bytes.last == UInt8(ascii: "$")
        if reachesEnd { bytes.removeLast() }
        let split = bytes.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
        pieces = split.map { Self.normalised($0) }
        length = pieces.reduce(split.count - 1 + (reachesEnd ? 1 : 0)) { $0 + $1.count }
    }

    /// Whether the pattern matches a path with its query, which is given in normal form. Linear in the sum of both
    /// lengths.
    func matches(_ path: [UInt8]) -> Bool {
        guard let first = pieces.first, path.starts(with: first) else { return false }
        guard let last = pieces.last, pieces.count > 1 else { return !reachesEnd || path.count == first.count }
        var at = first.count
        for piece in pieces[1..<(reachesEnd ? pieces.count - 1 : pieces.count)] {
            guard let end = Self.endOfFirst(piece, in: path, from: at) else { return false }
            at = end
        }
        return !reachesEnd || (path.count - last.count >= at && path.suffix(last.count).elementsEqual(last))
    }

    /// Percent-encoding that differs in spelling only is made alike: letters, digits and `-._~` stand for themselves,
    /// all that is not printable ASCII, and `*` and `$`, as upper-case escapes.
    static func normalised(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        let bytes = Array(bytes)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            if byte == UInt8(ascii: "%"), at + 2 < bytes.count, let high = digit(bytes[at + 1]),
                let low = digit(bytes[at + 2])
            {
                let value = high << 4 | low
                if isUnreserved(value) { result.append(value) } else { appendEscape(of: value, to: &result) }
                at += 3
                continue
            }
            let isPlain = (0x21...0x7e).contains(byte) && byte != UInt8(ascii: "*") && byte != UInt8(ascii: "$")
            if isPlain { result.append(byte) } else { appendEscape(of: byte, to: &result) }
            at += 1
        }
        return result
    }

    private static func appendEscape(of byte: UInt8, to result: inout [UInt8]) {
        result += [UInt8(ascii: "%"), hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2d, 0x2e, 0x5f, 0x7e: true
        default: false
        }
    }

    /// Where the first occurrence at or after an offset ends (Knuth, Morris and Pratt: a hostile file must not make
    /// this quadratic).
    private static func endOfFirst(_ piece: [UInt8], in path: [UInt8], from start: Int) -> Int? {
        guard !piece.isEmpty else { return start }
        guard path.count - start >= piece.count else { return nil }
        var fallback = [Int](repeating: 0, count: piece.count)
        var length = 0
        for at in piece.indices.dropFirst() {
            while length > 0, piece[at] != piece[length] { length = fallback[length - 1] }
            if piece[at] == piece[length] { length += 1 }
            fallback[at] = length
        }
        var matched = 0
        for at in start..<path.count {
            while matched > 0, path[at] != piece[matched] { matched = fallback[matched - 1] }
            if path[at] == piece[matched] { matched += 1 }
            if matched == piece.count { return at + 1 }
        }
        return nil
    }
}
