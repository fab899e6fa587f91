internal import Parsing

/// Cuts the elements of one name out of XML that streams by; memory holds one of them.
final class ElementStream {
    /// A larger element is left out.
    private static let largest = 16 << 20

    private let source: any ByteSource
    private let buffer = ByteBuffer(capacity: 1 << 18)
    private(set) var fault: ByteSourceFault?
    /// Whether the text ended inside an element.
    private(set) var isCut = false
    private(set) var oversized = 0

    init(_ source: any ByteSource) {
        self.source = source
    }

    /// Hands over each element of a name, its tags included, until the answer is false.
    ///
    /// - Parameter isEmpty: whether the elements hold nothing but attributes (`<row … />`).
    func each(_ name: StaticString, isEmpty: Bool = false, _ visit: (MarkupText) -> Bool) {
        let open = Array("<\(name)".utf8)
        let close = isEmpty ? Array("/>".utf8) : Array("</\(name)>".utf8)
        while let start = find(open, from: 0, keeps: open.count) {
            buffer.removeFirst(start)
            // `<items>` is no `<item>`.
            guard fill(to: open.count + 1), let next = buffer.bytes.dropFirst(open.count).first else { return }
            guard next == UInt8(ascii: ">") || JSONScan.isSpace(next) else {
                buffer.removeFirst(open.count)
                continue
            }
            guard let end = self.end(close) else {
                if buffer.count >= Self.largest {
                    oversized += 1
                    buffer.removeFirst(open.count)
                    continue
                }
                isCut = true
                return
            }
            guard visit(MarkupText(buffer.bytes[..<end])) else { return }
            buffer.removeFirst(end)
        }
    }

    /// The place behind the closing tag; what stands in CDATA closes nothing.
    private func end(_ close: [UInt8]) -> Int? {
        let data = Array("<![CDATA[".utf8)
        let dataEnd = Array("]]>".utf8)
        var at = 0
        while true {
            guard let tag = find(close, from: at, keeps: nil) else { return nil }
            guard let section = place(of: data, from: at), section < tag else { return tag + close.count }
            guard let after = find(dataEnd, from: section, keeps: nil) else { return nil }
            at = after + dataEnd.count
        }
    }

    private func place(of wanted: [UInt8], from start: Int) -> Int? {
        let bytes = buffer.bytes
        guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
        var at = start
        while at <= bytes.count - wanted.count {
            if bytes[at] == first, bytes[at..<at + wanted.count].elementsEqual(wanted) { return at }
            at += 1
        }
        return nil
    }

    /// Looks for a text, reading on as needed.
    ///
    /// - Parameter keeps: how many of the last bytes stay while nothing is found; nil: all, up to the largest element.
    private func find(_ wanted: [UInt8], from start: Int, keeps: Int?) -> Int? {
        var from = start
        while true {
            if let place = place(of: wanted, from: from) { return place }
            if let keeps, buffer.count > keeps {
                buffer.removeFirst(buffer.count - keeps)
                from = 0
            } else {
                from = max(from, buffer.count - wanted.count + 1)
            }
            guard buffer.count < Self.largest, readMore() else { return nil }
        }
    }

    private func fill(to count: Int) -> Bool {
        while buffer.count < count {
            guard readMore() else { return false }
        }
        return true
    }

    private func readMore() -> Bool {
        guard fault == nil else { return false }
        if buffer.room.isEmpty { buffer.reserve(buffer.capacity * 2) }
        do throws(ByteSourceFault) {
            let count = try source.read(into: buffer.room)
            buffer.grow(by: count)
            return count > 0
        } catch {
            fault = error
            return false
        }
    }
}
