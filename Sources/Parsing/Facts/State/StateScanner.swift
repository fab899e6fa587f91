internal import AuditModel

/// Goes through JSON text once, without decoding it, for objects that are the owner's; only their fields are decoded.
///
/// It minds strings and braces, not the grammar: what breaks off or is half script is read as far as it goes. Linear;
/// what is decoded is capped.
struct StateScanner {
    let matcher: OwnerMatcher
    private(set) var own: [StateObject] = []
    /// Objects that the page may be about.
    private(set) var candidates: [StateObject] = []
    /// How many bytes may still be decoded.
    private var budget = 1_000_000

    private static let maximumDepth = 2000
    private static let longestValue = 16_384
    private static let mostObjects = 50
    private static let mostMembers = 100
    private static let maximumNesting = 2
    /// A main object stands near the top.
    private static let candidateDepth = 10

    init(matcher: OwnerMatcher) {
        self.matcher = matcher
    }

    /// An object or list that is open.
    private struct Frame {
        var isObject: Bool
        /// The name that it stands under.
        var key: StateKey?
        var isViewer: Bool
        /// Its own place among the members of the object around it.
        var place: Int?
        var firstMember: Int
        var identity = StateIdentity()
    }

    /// One pass over one text.
    private struct Pass {
        var frames: [Frame] = []
        var members: [(key: StateKey, value: Range<Int>)] = []
        /// The name that awaits its value.
        var key: StateKey?
        var awaitsName = false
    }

    /// Takes objects of the owner's that were found in another way.
    mutating func add(_ objects: [StateObject]) {
        own += objects.prefix(max(0, Self.mostObjects - own.count))
    }

    /// Reads all values of a text.
    mutating func scanAll(_ bytes: UnsafeBufferPointer<UInt8>, nesting: Int = 0) {
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
                position = max(scan(bytes, from: position, nesting: nesting), position + 1)
            } else {
                position += 1
            }
        }
    }

    /// Reads the value that opens at a place; returns where it ends, or where no more can be told.
    mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, nesting: Int = 0) -> Int {
        var pass = Pass()
        var position = start
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                guard let end = StateScanner.endOfString(bytes, from: position) else {
                    close(&pass, bytes, downTo: 0, at: position)
                    return position + 1
                }
                position = take(position..<end, of: bytes, &pass, nesting: nesting)
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                if pass.frames.count >= Self.maximumDepth { return bytes.count }
                open(&pass, isObject: byte == UInt8(ascii: "{"), at: position)
                position += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                position += 1
                close(&pass, bytes, downTo: pass.frames.count - 1, at: position)
                if pass.frames.isEmpty { return position }
            case UInt8(ascii: ","):
                pass.key = nil
                pass.awaitsName = true
                position += 1
            case _ where Bytes.isLetter(byte) || Bytes.isDigit(byte) || byte == UInt8(ascii: "_"):
                position = takeWord(at: position, of: bytes, &pass)
            default: position += 1
            }
        }
        close(&pass, bytes, downTo: 0, at: position)
        return position
    }

    private func open(_ pass: inout Pass, isObject: Bool, at position: Int) {
        let around = pass.frames.last
        var place: Int?
        if let key = pass.key, key.takesContainer, pass.members.count - (around?.firstMember ?? 0) < Self.mostMembers {
            place = pass.members.count
            pass.members.append((key, position..<position))
        }
        pass.frames.append(
            Frame(
                isObject: isObject, key: pass.key, isViewer: around?.isViewer == true || pass.key == .viewer,
                place: place, firstMember: pass.members.count))
        pass.key = nil
        pass.awaitsName = isObject
    }

    /// Ends the frames from a place on.
    private mutating func close(
        _ pass: inout Pass, _ bytes: UnsafeBufferPointer<UInt8>, downTo count: Int, at position: Int
    ) {
        while pass.frames.count > max(count, 0), let frame = pass.frames.popLast() {
            if frame.isObject, pass.members.count > frame.firstMember {
                if frame.identity.isOwn(matcher) {
                    if own.count < Self.mostObjects {
                        own.append(decoded(pass.members[frame.firstMember...], of: bytes))
                    }
                } else if frame.key == .holder, !frame.isViewer, frame.identity.mayBeOwn,
                    pass.frames.count < Self.candidateDepth, candidates.count < 2
                {
                    candidates.append(decoded(pass.members[frame.firstMember...], of: bytes))
                }
            }
            pass.members.removeSubrange(frame.firstMember...)
            if let place = frame.place {
                pass.members[place].value = pass.members[place].value.lowerBound..<position
            }
        }
        pass.key = nil
    }

    /// Takes a string, a name or a value; returns where to go on.
    private mutating func take(
        _ quoted: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, _ pass: inout Pass, nesting: Int
    ) -> Int {
        let text = quoted.lowerBound + 1..<quoted.upperBound - 1
        if pass.awaitsName, pass.frames.last?.isObject == true {
            var next = quoted.upperBound
            while next < bytes.count, Bytes.isSpace(bytes[next]) { next += 1 }
            guard next < bytes.count, bytes[next] == UInt8(ascii: ":") else { return next }
            pass.key = StateKey.named(UnsafeBufferPointer(rebasing: bytes[text]))
            pass.awaitsName = false
            return next + 1
        }
        if let key = pass.key { keep(key, quoted, of: bytes, &pass) }
        pass.key = nil
        if nesting < Self.maximumNesting, text.count > 24, StateScanner.holdsJSON(bytes[text]) {
            unpack(quoted, of: bytes, nesting: nesting)
        }
        return quoted.upperBound
    }

    /// Takes a name without quotes, or a number or word.
    private mutating func takeWord(
        at start: Int, of bytes: UnsafeBufferPointer<UInt8>, _ pass: inout Pass
    ) -> Int {
        var end = start
        while end < bytes.count,
            Bytes.isLetter(bytes[end]) || Bytes.isDigit(bytes[end]) || bytes[end] == UInt8(ascii: "_")
                || bytes[end] == UInt8(ascii: "$") || bytes[end] == UInt8(ascii: ".")
        {
            end += 1
        }
        if pass.awaitsName, pass.frames.last?.isObject == true, end < bytes.count, bytes[end] == UInt8(ascii: ":") {
            pass.key = StateKey.named(UnsafeBufferPointer(rebasing: bytes[start..<end]))
            pass.awaitsName = false
            return end + 1
        }
        return end
    }

    private func keep(
        _ key: StateKey, _ quoted: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, _ pass: inout Pass
    ) {
        guard let frame = pass.frames.indices.last, pass.frames[frame].isObject, quoted.count <= Self.longestValue,
            pass.members.count - pass.frames[frame].firstMember < Self.mostMembers
        else { return }
        // Names and addresses are short; longer texts only show that there is something.
        let text = quoted.count < 500 ? StateScanner.string(quoted, of: bytes) : "…"
        pass.frames[frame].identity.see(key, text, matcher)
        pass.members.append((key, quoted))
    }

    /// Reads JSON that stands as a string in JSON.
    private mutating func unpack(_ quoted: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, nesting: Int) {
        Array(StateScanner.string(quoted, of: bytes).utf8).withUnsafeBufferPointer { scanAll($0, nesting: nesting + 1) }
    }

    private mutating func decoded(
        _ members: ArraySlice<(key: StateKey, value: Range<Int>)>, of bytes: UnsafeBufferPointer<UInt8>
    ) -> StateObject {
        var object = StateObject(members: [])
        for member in members where member.value.count <= Self.longestValue && member.value.count <= budget {
            budget -= member.value.count
            guard let value = try? JSONValue(decoding: bytes[member.value], tolerance: .salvaging) else { continue }
            object.members.append((member.key, value))
        }
        return object
    }
}
