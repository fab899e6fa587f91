internal import Parsing

/// A line of the plain shape that programs write: one object of the known members, each at most once, all of them strings
/// but the version. Read many times faster than a decoder of all of JSON can, and without copies.
///
/// It answers only where it is sure; everything unusual and everything wrong is left to the decoder.
struct PlainRecord {
    private(set) var version: Int?
    /// The members that hold strings, as stretches of the line. Their escapes are undone in place.
    private(set) var id: Range<Int>?
    private(set) var text: Range<Int>?
    private(set) var body: Range<Int>?
    private(set) var base64: Range<Int>?
    private(set) var contentType: Range<Int>?
    private(set) var url: Range<Int>?
    private(set) var posted: Range<Int>?
    private(set) var language: Range<Int>?
    private(set) var owner: Range<Int>?

    /// Nil if the line is not of the plain shape; it is unchanged then.
    init?(_ line: UnsafeMutableBufferPointer<UInt8>) {
        guard PageText.isUTF8(UnsafeBufferPointer(line)) else { return nil }
        var reader = PlainReader(UnsafeBufferPointer(line))
        var escaped: [WritableKeyPath<PlainRecord, Range<Int>?>] = []
        guard reader.take(0x7b) else { return nil }
        repeat {
            guard let name = reader.string(), !name.hasEscapes, reader.take(0x3a) else { return nil }
            if name.span.count == 1, line[name.span.lowerBound] == 0x76 {
                guard version == nil, let digit = reader.digit() else { return nil }
                version = digit
            } else {
                guard let member = Self.member(UnsafeBufferPointer(rebasing: line[name.span])),
                    self[keyPath: member] == nil, let value = reader.string()
                else { return nil }
                self[keyPath: member] = value.span
                if value.hasEscapes { escaped.append(member) }
            }
        } while reader.take(0x2c)
        guard reader.take(0x7d), reader.isAtEnd else { return nil }
        for member in escaped {
            if let span = self[keyPath: member] { self[keyPath: member] = JSONEscapes.undo(span, in: line) }
        }
    }

    private static func member(_ name: UnsafeBufferPointer<UInt8>) -> WritableKeyPath<PlainRecord, Range<Int>?>? {
        func isCalled(_ text: StaticString) -> Bool {
            text.withUTF8Buffer { $0.count == name.count && $0.elementsEqual(name) }
        }
        switch name.count {
        case 2: return isCalled("id") ? \.id : nil
        case 3: return isCalled("url") ? \.url : nil
        case 4: return isCalled("text") ? \.text : isCalled("body") ? \.body : nil
        case 5: return isCalled("owner") ? \.owner : nil
        case 6: return isCalled("posted") ? \.posted : nil
        case 8: return isCalled("body_b64") ? \.base64 : isCalled("language") ? \.language : nil
        case 12: return isCalled("content_type") ? \.contentType : nil
        default: return nil
        }
    }
}
