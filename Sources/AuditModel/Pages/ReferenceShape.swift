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
        if starts(text, with: "//") { return 2 }
        if starts(text, with: "https://") { return 8 }
        return starts(text, with: "http://") ? 7 : nil
    }

    private static func starts(_ text: UnsafeBufferPointer<UInt8>, with beginning: StaticString) -> Bool {
        let count = beginning.utf8CodeUnitCount
        guard text.count > count else { return false }
        for index in 0..<count where text[index] != beginning.utf8Start[index] { return false }
        return true
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
            default: if !mayStand(byte) { return false }
            }
            before = byte
        }
        return true
    }

    private static func isHex(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 6
    }

    /// Whether a byte is one of RFC 3986's `pchar`, percent signs aside: letters, digits, `-._~!$&'()*+,;=:@`.
    @inline(__always)
    private static func mayStand(_ byte: UInt8) -> Bool {
        let (below64, above64): (UInt64, UInt64) = (0x2fff_7fd2_0000_0000, 0x47ff_fffe_87ff_ffff)
        return byte < 0x80 && (byte < 64 ? below64 : above64) >> UInt64(byte & 63) & 1 == 1
    }
}
