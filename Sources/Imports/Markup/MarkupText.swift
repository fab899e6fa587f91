/// A piece of HTML or XML whose few elements of interest are found by their names.
struct MarkupText {
    let bytes: [UInt8]

    init(_ bytes: some Sequence<UInt8>) {
        self.bytes = Array(bytes)
    }

    /// Where a text stands first at or behind a place.
    func find(_ text: String, from start: Int = 0) -> Int? {
        let wanted = Array(text.utf8)
        guard let first = wanted.first, start <= bytes.count - wanted.count else { return nil }
        return bytes.withUnsafeBufferPointer { bytes in
            var at = start
            while at <= bytes.count - wanted.count {
                if bytes[at] == first, bytes[at..<at + wanted.count].elementsEqual(wanted) { return at }
                at += 1
            }
            return nil
        }
    }

    /// Where a text stands last before a place.
    func findLast(_ text: String, before end: Int) -> Int? {
        let wanted = Array(text.utf8)
        var at = min(end, bytes.count) - wanted.count
        while at >= 0 {
            if bytes[at..<at + wanted.count].elementsEqual(wanted) { return at }
            at -= 1
        }
        return nil
    }

    func piece(_ range: Range<Int>) -> MarkupText { MarkupText(bytes[range.clamped(to: 0..<bytes.count)]) }

    /// What stands inside the first element of that name.
    func element(_ name: String) -> MarkupText? {
        var at = 0
        while let start = find("<" + name, from: at) {
            at = start + name.utf8.count + 1
            guard at < bytes.count, let open = find(">", from: at) else { return nil }
            // `<wp:post_id>` is no `<wp:post>`.
            guard bytes[at] == UInt8(ascii: ">") || JSONScan.isSpace(bytes[at]) || bytes[at] == UInt8(ascii: "/") else {
                continue
            }
            if bytes[open - 1] == UInt8(ascii: "/") { return MarkupText([]) }
            guard let end = find("</" + name + ">", from: open) else { return nil }
            return piece(open + 1..<end)
        }
        return nil
    }

    /// The value of the first attribute of that name, references decoded.
    func attribute(_ name: String) -> String? {
        guard let start = find(" " + name + "=\"") else { return nil }
        let value = bytes[(start + name.utf8.count + 3)...].prefix { $0 != JSONScan.quote }
        return MarkupReferences.decoded(String(decoding: value, as: UTF8.self))
    }

    /// The text of an XML element that holds no others: CDATA as it is, all else with references decoded.
    var text: String {
        var output = ""
        var at = 0
        while let start = find("<![CDATA[", from: at) {
            output += MarkupReferences.decoded(String(decoding: bytes[at..<start], as: UTF8.self))
            let end = find("]]>", from: start) ?? bytes.count
            output += String(decoding: bytes[min(start + 9, end)..<end], as: UTF8.self)
            at = min(end + 3, bytes.count)
        }
        output += MarkupReferences.decoded(String(decoding: bytes[at...], as: UTF8.self))
        return output
    }
}
