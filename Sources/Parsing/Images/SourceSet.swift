/// Reads `srcset`: the sizes in which a picture is offered (HTML, "Parsing a srcset attribute").
enum SourceSet {
    /// The address of the largest picture as written; nil if there is none.
    static func largest(in list: String) -> String? {
        let bytes = Array(list.utf8)
        var best: (size: Double, url: Range<Int>)?
        var at = 0
        while at < bytes.count {
            while at < bytes.count, Bytes.isSpace(bytes[at]) || bytes[at] == comma { at += 1 }
            let start = at
            while at < bytes.count, !Bytes.isSpace(bytes[at]) { at += 1 }
            var end = at
            while end > start, bytes[end - 1] == comma { end -= 1 }
            // A comma right behind the address ends the candidate: no size is given.
            let size = end < at ? 1 : size(in: bytes, from: &at)
            if start < end, size > best?.size ?? 0 { best = (size, start..<end) }
        }
        return best.map { String(decoding: bytes[$0.url], as: UTF8.self) }
    }

    private static let comma = UInt8(ascii: ",")

    /// The number of `800w` or `2x`, up to the next comma; 1 if there is none.
    private static func size(in bytes: [UInt8], from at: inout Int) -> Double {
        let start = at
        while at < bytes.count, bytes[at] != comma { at += 1 }
        let words = bytes[start..<at].split(whereSeparator: Bytes.isSpace)
        let sizes = words.compactMap { word in
            word.last == UInt8(ascii: "w") || word.last == UInt8(ascii: "x")
                ? Double(String(decoding: word.dropLast(), as: UTF8.self)) : nil
        }
        return sizes.first { $0.isFinite } ?? 1
    }
}
