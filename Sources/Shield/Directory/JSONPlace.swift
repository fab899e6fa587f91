/// Finds the line of a value in a JSON text, for messages: decoders say the path alone.
struct JSONPlace {
    /// One step from a value to one that it holds.
    enum Step: Equatable {
        case key(String)
        case index(Int)
    }

    private let bytes: [UInt8]
    private var at = 0

    /// The line of the value at a path, counted from one; as far as the path leads.
    static func line(of path: [Step], in bytes: [UInt8]) -> Int {
        var place = JSONPlace(bytes: bytes)
        place.skipSpaces()
        for step in path {
            guard place.enter(step) else { break }
        }
        return 1 + bytes.prefix(place.at).count { $0 == 0x0a }
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private var byte: UInt8 { at < bytes.count ? bytes[at] : 0 }

    /// Whether the value holds the step; then it stands at its beginning.
    private mutating func enter(_ step: Step) -> Bool {
        let start = at
        guard byte == (step.isKey ? 0x7b : 0x5b) else { return false }
        at += 1
        var count = 0
        while at < bytes.count {
            skipSpaces()
            guard byte != 0x7d, byte != 0x5d, at < bytes.count else { break }
            if case .key(let wanted) = step {
                let opening = at
                skipValue()
                let name = bytes[min(opening + 1, at)..<max(min(opening + 1, at), at - 1)]
                skipSpaces()
                if byte == 0x3a { at += 1 }
                skipSpaces()
                if name.elementsEqual(wanted.utf8) { return true }
            } else if step == .index(count) {
                return true
            }
            let before = at
            skipValue()
            skipSpaces()
            if byte == 0x2c { at += 1 }
            if at == before { break }
            count += 1
        }
        at = start
        return false
    }

    private mutating func skipSpaces() {
        while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
    }

    /// Goes behind the value that begins here.
    private mutating func skipValue() {
        var depth = 0
        repeat {
            switch byte {
            case 0x22:
                at += 1
                while at < bytes.count, bytes[at] != 0x22 { at += bytes[at] == 0x5c ? 2 : 1 }
                at += 1
            case 0x7b, 0x5b:
                depth += 1
                at += 1
            case 0x7d, 0x5d:
                depth -= 1
                at += 1
            case 0x2c, 0x3a: at += 1
            default: while at < bytes.count, !",:[]{}\"".utf8.contains(bytes[at]), bytes[at] > 0x20 { at += 1 }
            }
            if depth > 0 { skipSpaces() }
        } while depth > 0 && at < bytes.count
        at = min(at, bytes.count)
    }
}

extension JSONPlace.Step {
    fileprivate var isKey: Bool { if case .key = self { true } else { false } }
}
