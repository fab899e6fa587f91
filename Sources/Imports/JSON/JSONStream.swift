internal import Parsing

/// Walks a JSON text of any length as it streams by, and hands over the values that are wanted, one at a time.
///
/// Memory holds no more than the largest of them. What is broken is passed over as far as possible; a text that breaks
/// off gives what was whole before.
final class JSONStream {
    /// A single value larger than this is left out.
    private static let largest = 16 << 20
    /// What may stand before the value: `window.YTD.tweets.part0 = `.
    private static let longestLead = 4096

    private let source: any ByteSource
    private let buffer = ByteBuffer(capacity: 1 << 18)
    // These are looked at for nearly every byte: no access to them encloses another one, so that checking each at run
    // time would cost a tenth of the reading for nothing.
    @exclusivity(unchecked) private var at = 0
    /// Where the value begins that is being kept whole.
    @exclusivity(unchecked) private var kept: Int?
    private var isAtEnd = false
    /// What was noted of the value that is being kept.
    private var spans: [JSONFrame.Span] = []
    /// The numbers of the spans that are open, by their depth.
    private var open = [Int](repeating: 0, count: JSONFrame.deepest)

    /// Whether the text ended inside a value.
    private(set) var isCut = false
    /// How many values were too large.
    private(set) var oversized = 0
    /// Why the source could not be read to its end.
    private(set) var fault: ByteSourceFault?

    init(_ source: any ByteSource) {
        self.source = source
    }

    /// Hands over the wanted values of all texts that stand in the source; reading stops when the answer is false.
    func walk<Tag>(_ paths: JSONPaths<Tag>, visit: @escaping (Tag, JSONView) -> Bool) {
        skipLead()
        while peek() != nil {
            guard value(at: paths.root, visit) else { return }
            skipSpace()
            // Values that follow each other, with or without commas: JSON lines.
            while let byte = peek(), byte != UInt8(ascii: "{"), byte != UInt8(ascii: "["), byte != JSONScan.quote {
                at += 1
            }
        }
    }

    // MARK: Structure

    private func value<Tag>(at step: JSONPaths<Tag>.Step, _ visit: (Tag, JSONView) -> Bool) -> Bool {
        guard let first = peek() else { return true }
        if let tag = step.cut { return cut(tag, visit) }
        switch first {
        case UInt8(ascii: "{"):
            if let tag = step.opening, !visit(tag, .nothing) { return false }
            return members(of: step, visit)
        case UInt8(ascii: "["):
            if let tag = step.opening, !visit(tag, .nothing) { return false }
            return elements(of: step, visit)
        default:
            skipValue()
            return true
        }
    }

    private func members<Tag>(of step: JSONPaths<Tag>.Step, _ visit: (Tag, JSONView) -> Bool) -> Bool {
        at += 1
        while true {
            skipSpace()
            guard let byte = peek() else { return end() }
            if byte == UInt8(ascii: "}") {
                at += 1
                return true
            }
            guard byte == JSONScan.quote else {
                at += 1
                continue
            }
            let name = keep { skipValue() }.flatMap { JSONView(text: $0).string } ?? ""
            skipSpace()
            guard peek() == UInt8(ascii: ":") else { continue }
            at += 1
            skipSpace()
            if let child = step.child(name) {
                guard value(at: child, visit) else { return false }
            } else {
                skipValue()
            }
        }
    }

    private func elements<Tag>(of step: JSONPaths<Tag>.Step, _ visit: (Tag, JSONView) -> Bool) -> Bool {
        at += 1
        while true {
            skipSpace()
            guard let byte = peek() else { return end() }
            if byte == UInt8(ascii: "]") {
                at += 1
                return true
            }
            if byte == UInt8(ascii: ",") {
                at += 1
            } else if let child = step.any {
                guard value(at: child, visit) else { return false }
            } else {
                skipValue()
            }
        }
    }

    private func end() -> Bool {
        isCut = true
        return true
    }

    private func cut<Tag>(_ tag: Tag, _ visit: (Tag, JSONView) -> Bool) -> Bool {
        let wasCut = isCut
        guard let text = keep({ skipValue() }) else {
            oversized += 1
            return true
        }
        // What breaks off is left out: its fields may be cut in two.
        if isCut, !wasCut { return true }
        guard let base = text.baseAddress, text[0] | 0x20 == 0x7b else { return visit(tag, JSONView(text: text)) }
        return spans.withUnsafeBufferPointer { spans in
            withUnsafePointer(to: JSONFrame(base: base, spans: spans)) { visit(tag, JSONView(text: text, frame: $0)) }
        }
    }

    /// The bytes that the body passes over, if they are not too many.
    private func keep(_ body: () -> Void) -> UnsafeBufferPointer<UInt8>? {
        kept = at
        body()
        guard let start = kept else { return nil }
        kept = nil
        return UnsafeBufferPointer(rebasing: buffer.bytes[start..<min(at, buffer.count)])
    }

    // MARK: Bytes

    private func skipLead() {
        var skipped = 0
        while skipped < Self.longestLead, let byte = peek(), byte != UInt8(ascii: "{"), byte != UInt8(ascii: "[") {
            at += 1
            skipped += 1
        }
    }

    private func skipSpace() {
        while let byte = peek(), JSONScan.isSpace(byte) { at += 1 }
    }

    private func skipValue() {
        guard let first = peek() else { return }
        switch first {
        case JSONScan.quote: skipString()
        case UInt8(ascii: "{"), UInt8(ascii: "["): skipContainer()
        default:
            let start = at
            while let byte = peek(), !JSONScan.isSpace(byte), byte != UInt8(ascii: ","), byte | 0x20 != 0x7d,
                byte != UInt8(ascii: ":")
            {
                at += 1
            }
            if at == start { at += 1 }
        }
    }

    private func skipString() {
        at += 1
        var isEscaped = false
        while true {
            let bytes = UnsafeBufferPointer(buffer.bytes)
            if isEscaped, at < bytes.count {
                isEscaped = false
                at += 1
            }
            while at < bytes.count {
                at = JSONScan.nextMark(bytes, at)
                if at == bytes.count { break }
                if bytes[at] == JSONScan.quote {
                    at += 1
                    return
                }
                // What the backslash escapes may not have been read yet.
                isEscaped = at + 1 == bytes.count
                at += isEscaped ? 1 : 2
            }
            guard readMore() else {
                isCut = true
                return
            }
        }
    }

    /// Passes over an object or array; of one that is kept, notes where those in it end.
    private func skipContainer() {
        var spans = self.spans
        self.spans = []
        spans.removeAll(keepingCapacity: true)
        defer { self.spans = spans }
        var depth = 0
        var isInString = false
        var isEscaped = false
        while true {
            let bytes = UnsafeBufferPointer(buffer.bytes)
            let origin = kept ?? 0
            let isNoting = kept != nil
            var at = self.at
            if isEscaped, at < bytes.count {
                isEscaped = false
                at += 1
            }
            while at < bytes.count {
                if isInString {
                    at = JSONScan.nextMark(bytes, at)
                    if at == bytes.count { break }
                    if bytes[at] == JSONScan.quote {
                        isInString = false
                        at += 1
                    } else {
                        isEscaped = at + 1 == bytes.count
                        at += isEscaped ? 1 : 2
                    }
                    continue
                }
                let byte = bytes[at]
                at += 1
                if byte == JSONScan.quote {
                    isInString = true
                } else if byte | 0x20 == 0x7b {
                    if isNoting, depth < JSONFrame.deepest {
                        open[depth] = spans.count
                        spans.append(JSONFrame.Span(start: at - 1 - origin, end: 0))
                    }
                    depth += 1
                } else if byte | 0x20 == 0x7d {
                    depth -= 1
                    if isNoting, depth < JSONFrame.deepest { spans[open[depth]].end = at - origin }
                    if depth == 0 {
                        self.at = at
                        return
                    }
                }
            }
            self.at = at
            guard readMore() else {
                isCut = true
                return
            }
        }
    }

    private func peek() -> UInt8? {
        while at >= buffer.count {
            guard readMore() else { return nil }
        }
        return buffer.bytes[at]
    }

    /// Reads on; what is kept stays, unless it has grown too large.
    private func readMore() -> Bool {
        guard !isAtEnd else { return false }
        if let start = kept, buffer.count - start >= Self.largest { kept = nil }
        let start = kept ?? at
        buffer.removeFirst(start)
        at -= min(start, at)
        if kept != nil { kept = 0 }
        if buffer.room.isEmpty { buffer.reserve(buffer.capacity * 2) }
        do throws(ByteSourceFault) {
            let count = try source.read(into: buffer.room)
            buffer.grow(by: count)
            isAtEnd = count == 0
        } catch {
            fault = error
            isAtEnd = true
        }
        return !isAtEnd
    }
}
