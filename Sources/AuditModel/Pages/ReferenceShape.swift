/// The shape of a reference that can be resolved by writing it behind a part of the base (RFC 3986, section 4.2):
/// nothing in it is to be decoded, encoded, lowered in case or taken out.
struct ReferenceShape {
    enum Kind {
        /// `https://host/path`.
        case absolute
        /// `//host/path`.
        case network
        /// `/path`.
        case rooted
        /// `path`, without a colon before its first slash.
        case relative
        /// `?query`.
        case query
        /// `#fragment`.
        case fragment
    }

    let kind: Kind
    /// Where a slash is to be put in: behind a host without a path.
    let missingSlash: Int?

    /// The shape of a text without white space around it; nil if it has none of these.
    init?(_ text: UnsafeBufferPointer<UInt8>) {
        guard let first = text.first else { return nil }
        var pathStart = 0
        var slash: Int?
        switch first {
        case UInt8(ascii: "#"): kind = .fragment
        case UInt8(ascii: "?"): kind = .query
        default:
            let host = ReferenceShape.hostStart(text)
            if let host {
                kind = host == 2 ? .network : .absolute
                guard let end = ReferenceShape.hostEnd(text, from: host) else { return nil }
                pathStart = end
                if end == text.count || text[end] != UInt8(ascii: "/") { slash = end }
            } else if first == UInt8(ascii: "/") {
                kind = .rooted
            } else if ReferenceShape.isRelative(text) {
                kind = .relative
            } else {
                return nil
            }
        }
        missingSlash = slash
        guard ReferenceShape.isCanonical(text, from: pathStart) else { return nil }
    }

    /// Where the host starts, if the text has one.
    private static func hostStart(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        for (beginning, count) in [("//" as StaticString, 2), ("https://", 8), ("http://", 7)]
        where text.count > count && (0..<count).allSatisfy({ text[$0] == beginning.utf8Start[$0] }) {
            return count
        }
        return nil
    }

    /// Behind a host of small letters, digits, hyphens and full stops; nil for all others, and where a port follows.
    private static func hostEnd(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var end = start
        while end < text.count {
            switch text[end] {
            case 0x61...0x7a, 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "."): end += 1
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return end > start ? end : nil
            default: return nil
            }
        }
        return end > start ? end : nil
    }

    /// Whether a text that starts with neither slash, `?` nor `#` is a path: no scheme stands before it.
    private static func isRelative(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        for byte in text {
            switch byte {
            case UInt8(ascii: ":"): return false
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
            default: break
            }
        }
        return true
    }

    /// Whether path, query and fragment stand as they are written: only characters that may stand there, and no
    /// segment of the path that begins with a full stop.
    private static func isCanonical(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        var isPath = true
        var isFragment = false
        var before = UInt8(ascii: "/")
        for index in start..<text.count {
            let byte = text[index]
            switch byte {
            case UInt8(ascii: "."): if isPath, before == UInt8(ascii: "/") { return false }
            case UInt8(ascii: "/"): if isPath, before == UInt8(ascii: "/"), index > start { return false }
            case UInt8(ascii: "?"): isPath = false
            case UInt8(ascii: "#"):
                if isFragment { return false }
                isFragment = true
                isPath = false
            case UInt8(ascii: "%"):
                guard index + 2 < text.count, isHex(text[index + 1]), isHex(text[index + 2]) else { return false }
            default: if !mayStand[Int(byte)] { return false }
            }
            before = byte
        }
        return true
    }

    private static func isHex(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 6
    }

    /// The characters of RFC 3986's `pchar`, percent signs aside.
    private static let mayStand: [Bool] = {
        var table = [Bool](repeating: false, count: 256)
        for byte in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~!$&'()*+,;=:@".utf8 {
            table[Int(byte)] = true
        }
        return table
    }()
}
