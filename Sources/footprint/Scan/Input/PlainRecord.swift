internal import Parsing

/// A line of the plain shape that programs write: one object of the known members, each at most once, all of them strings
/// but the version. Read many times faster than a decoder of all of JSON can, and without copies.
///
/// It answers only where it is sure; everything unusual and everything wrong is left to the decoder.
struct PlainRecord {
    /// The members that hold strings.
    enum Member: CaseIterable {
        case id, text, body, base64, contentType, url, posted, language, owner
    }

    /// A string as a stretch of the line.
    private struct Value {
        var span: Range<Int>
        var hasEscapes: Bool
    }

    private(set) var version: Int?
    private var id: Value?
    private var text: Value?
    private var body: Value?
    private var base64: Value?
    private var contentType: Value?
    private var url: Value?
    private var posted: Value?
    private var language: Value?
    private var owner: Value?

    /// Where a member's string stands in the line, its escapes undone.
    subscript(member: Member) -> Range<Int>? { value(of: member)?.span }

    /// Nil if the line is not of the plain shape; it is unchanged then.
    init?(_ line: UnsafeMutableBufferPointer<UInt8>) {
        guard PageText.isUTF8(UnsafeBufferPointer(line)) else { return nil }
        var reader = PlainReader(UnsafeBufferPointer(line))
        var hasEscapes = false
        guard reader.take(0x7b) else { return nil }
        repeat {
            guard let name = reader.string(), !name.hasEscapes, reader.take(0x3a) else { return nil }
            if name.span.count == 1, line[name.span.lowerBound] == 0x76 {
                guard version == nil, let digit = reader.digit() else { return nil }
                version = digit
            } else {
                guard let member = Self.member(UnsafeBufferPointer(rebasing: line[name.span])),
                    value(of: member) == nil, let string = reader.string()
                else { return nil }
                set(Value(span: string.span, hasEscapes: string.hasEscapes), as: member)
                hasEscapes = hasEscapes || string.hasEscapes
            }
        } while reader.take(0x2c)
        guard reader.take(0x7d), reader.isAtEnd else { return nil }
        if hasEscapes { undoEscapes(in: line) }
    }

    private mutating func undoEscapes(in line: UnsafeMutableBufferPointer<UInt8>) {
        for member in Member.allCases {
            guard let value = value(of: member), value.hasEscapes else { continue }
            set(Value(span: JSONEscapes.undo(value.span, in: line), hasEscapes: false), as: member)
        }
    }

    // Key paths would say this in one line each, and cost more than all else here.

    @inline(__always)
    private func value(of member: Member) -> Value? {
        switch member {
        case .id: id
        case .text: text
        case .body: body
        case .base64: base64
        case .contentType: contentType
        case .url: url
        case .posted: posted
        case .language: language
        case .owner: owner
        }
    }

    @inline(__always)
    private mutating func set(_ value: Value, as member: Member) {
        switch member {
        case .id: id = value
        case .text: text = value
        case .body: body = value
        case .base64: base64 = value
        case .contentType: contentType = value
        case .url: url = value
        case .posted: posted = value
        case .language: language = value
        case .owner: owner = value
        }
    }

    private static func member(_ name: UnsafeBufferPointer<UInt8>) -> Member? {
        func isCalled(_ text: StaticString) -> Bool {
            guard text.utf8CodeUnitCount == name.count else { return false }
            for at in 0..<name.count where text.utf8Start[at] != name[at] { return false }
            return true
        }
        switch name.count {
        case 2: return isCalled("id") ? .id : nil
        case 3: return isCalled("url") ? .url : nil
        case 4: return isCalled("text") ? .text : isCalled("body") ? .body : nil
        case 5: return isCalled("owner") ? .owner : nil
        case 6: return isCalled("posted") ? .posted : nil
        case 8: return isCalled("body_b64") ? .base64 : isCalled("language") ? .language : nil
        case 12: return isCalled("content_type") ? .contentType : nil
        default: return nil
        }
    }
}
