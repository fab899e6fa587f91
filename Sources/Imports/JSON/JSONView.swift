/// A JSON value that is read only as far as it is asked for: exports hold twenty fields beside each that matters.
///
/// Valid only during the call that it is passed to. What is broken reads as nothing.
struct JSONView {
    /// The value's own text, from its first byte to its last.
    let text: UnsafeBufferPointer<UInt8>
    /// What is known of the whole value that this is a part of.
    private let frame: UnsafePointer<JSONFrame>?

    init(text: UnsafeBufferPointer<UInt8>, frame: UnsafePointer<JSONFrame>? = nil) {
        self.text = text
        self.frame = frame
    }

    static var nothing: JSONView { JSONView(text: UnsafeBufferPointer(start: nil, count: 0)) }

    var isNothing: Bool { text.isEmpty }
    var isObject: Bool { text.first == UInt8(ascii: "{") }
    var isArray: Bool { text.first == UInt8(ascii: "[") }

    /// The member of that name; nothing for anything that has none. Looks through the text: for many members of one
    /// object, ask ``fields``.
    subscript(_ key: StaticString) -> JSONView {
        var found = JSONView.nothing
        eachMember { name, value in
            guard name.isKey(key) else { return true }
            found = value
            return false
        }
        return found
    }

    /// The members, found once.
    var fields: JSONFields { JSONFields(self) }

    /// The elements; none for anything but an array.
    var elements: [JSONView] {
        var elements: [JSONView] = []
        eachElement { elements.append($0) }
        return elements
    }

    /// The members with their names, in order; none for anything but an object.
    var members: [(key: String, value: JSONView)] {
        var members: [(String, JSONView)] = []
        eachMember { name, value in
            members.append((name.string ?? "", value))
            return true
        }
        return members
    }

    /// How many elements or members there are.
    var count: Int {
        var count = 0
        if isArray { eachElement { _ in count += 1 } }
        eachMember { _, _ in
            count += 1
            return true
        }
        return count
    }

    func eachElement(_ visit: (JSONView) -> Void) {
        guard isArray else { return }
        var at = 1
        while true {
            at = JSONScan.skipSpace(text, at)
            guard at < text.count, text[at] != UInt8(ascii: "]") else { return }
            if text[at] == UInt8(ascii: ",") {
                at += 1
                continue
            }
            let end = end(of: at)
            visit(slice(at, end))
            at = end
        }
    }

    /// Calls with the name (a string as written) and the value of each member, until the answer is false.
    func eachMember(_ visit: (JSONView, JSONView) -> Bool) {
        guard isObject else { return }
        var at = 1
        while true {
            at = JSONScan.skipSpace(text, at)
            guard at < text.count, text[at] != UInt8(ascii: "}") else { return }
            guard text[at] == JSONScan.quote else {
                at += 1
                continue
            }
            let nameEnd = JSONScan.skipString(text, at)
            let name = slice(at, nameEnd)
            at = JSONScan.skipSpace(text, nameEnd)
            guard at < text.count, text[at] == UInt8(ascii: ":") else { continue }
            at = JSONScan.skipSpace(text, at + 1)
            let end = end(of: at)
            guard at < end, visit(name, slice(at, end)) else { return }
            at = end
        }
    }

    private func slice(_ start: Int, _ end: Int) -> JSONView {
        JSONView(text: UnsafeBufferPointer(rebasing: text[start..<min(end, text.count)]), frame: frame)
    }

    /// The place behind the value that begins there.
    private func end(of start: Int) -> Int {
        // `{` and `[` differ in one bit.
        if let frame, let own = text.baseAddress, start < text.count, text[start] | 0x20 == 0x7b {
            let before = own - frame.pointee.base
            if let end = frame.pointee.end(of: before + start) { return end - before }
        }
        return JSONScan.skipValue(text, start)
    }

    /// Whether it is the string of a key, which needs no escapes.
    func isKey(_ key: StaticString) -> Bool {
        let count = key.utf8CodeUnitCount
        guard text.count == count + 2 else { return false }
        for index in 0..<count where text[index + 1] != key.utf8Start[index] { return false }
        return true
    }
}
