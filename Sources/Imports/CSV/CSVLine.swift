internal import Parsing

/// Finds the fields of a line that stands whole in memory: nearly all do, and need no copy.
enum CSVLine {
    /// A field, by the places of its first byte and behind its last.
    struct Field {
        var start: Int
        var end: Int
        /// Whether quotes of its text are written twice.
        var isDoubled = false
    }

    /// The place behind the line that begins at `start`. Nil where the text ends before the line does, where it has
    /// more than `most` fields, and where text follows a closing quote: what came to `fields` means nothing then.
    static func find(
        in text: UnsafeBufferPointer<UInt8>, from start: Int, most: Int, into fields: inout [Field]
    ) -> Int? {
        var at = start
        while at < text.count, fields.count < most {
            var field = Field(start: at, end: at)
            if text[at] == JSONScan.quote {
                field.start = at + 1
                guard let end = quoteEnd(of: &field, in: text) else { return nil }
                at = end
            } else {
                at = nextMark(text, at)
                field.end = at
            }
            // Behind the last byte there may be more of the line.
            guard at + 1 < text.count, isMark(text[at]) else { return nil }
            fields.append(field)
            if text[at] == 0x0a { return at + 1 }
            if text[at] == 0x0d { return text[at + 1] == 0x0a ? at + 2 : at + 1 }
            at += 1
        }
        return nil
    }

    /// Ends the field before its closing quote; the place behind that.
    private static func quoteEnd(of field: inout Field, in text: UnsafeBufferPointer<UInt8>) -> Int? {
        var at = field.start
        while true {
            at = JSONScan.nextMark(text, at)
            guard at + 1 < text.count else { return nil }
            if text[at] != JSONScan.quote {
                at += 1
            } else if text[at + 1] == JSONScan.quote {
                field.isDoubled = true
                at += 2
            } else {
                field.end = at
                return at + 1
            }
        }
    }

    /// Writes the quotes of a field's text once, in its place.
    static func join(_ field: inout Field, in text: UnsafeMutableBufferPointer<UInt8>) {
        guard field.isDoubled else { return }
        var end = field.start
        var at = field.start
        while at < field.end {
            let byte = text[at]
            text[end] = byte
            end += 1
            at += byte == JSONScan.quote ? 2 : 1
        }
        field.end = end
        field.isDoubled = false
    }

    @inline(__always)
    static func isMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ",") || byte == 0x0a || byte == 0x0d }

    /// The first comma or line end at or behind `start`; the end of the text if there is none. Eight bytes at a time.
    @inline(__always)
    static func nextMark(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        guard let base = text.baseAddress else { return text.count }
        var at = start
        while at + 8 <= text.count {
            let word = UInt64(littleEndian: UnsafeRawPointer(base + at).loadUnaligned(as: UInt64.self))
            let hits =
                JSONScan.zeroBytes(word ^ 0x2c2c_2c2c_2c2c_2c2c) | JSONScan.zeroBytes(word ^ 0x0a0a_0a0a_0a0a_0a0a)
                | JSONScan.zeroBytes(word ^ 0x0d0d_0d0d_0d0d_0d0d)
            if hits != 0 { return at + hits.trailingZeroBitCount >> 3 }
            at += 8
        }
        while at < text.count, !isMark(base[at]) { at += 1 }
        return at
    }
}
