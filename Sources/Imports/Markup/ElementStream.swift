internal import Parsing

/// Cuts the elements of one name out of XML that streams by; memory holds one of them.
final class ElementStream {
    /// A larger element is left out.
    private static let largest = 16 << 20

    private let source: any ByteSource
    private let buffer = ByteBuffer(capacity: 1 << 18)
    /// Where in the buffer what is not yet taken begins; all places below count from there.
    private var start = 0
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
        while let place = find(open, from: 0, keeps: open.count) {
            start += place
            // `<items>` is no `<item>`.
            guard fill(to: open.count + 1), let next = bytes.dropFirst(open.count).first else { return }
            guard next == UInt8(ascii: ">") || JSONScan.isSpace(next) else {
                start += open.count
                continue
            }
            guard let end = self.end(close) else {
                guard bytes.count >= Self.largest else {
                    isCut = true
                    return
                }
                oversized += 1
                // What is too long is passed over whole, not searched again for what it may hold.
                start += bytes.count
                continue
            }
            guard visit(MarkupText(bytes[..<end])) else { return }
            start += end
        }
    }

    private var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: buffer.bytes[start...]) }

    /// The place behind the closing tag; what stands in CDATA closes nothing.
    private func end(_ close: [UInt8]) -> Int? {
        let data = Array("<![CDATA[".utf8)
        let dataEnd = Array("]]>".utf8)
        var at = 0
        var tag = find(close, from: at, keeps: nil)
        while let closing = tag {
            guard let section = place(of: data, from: at, before: closing) else { return closing + close.count }
            guard let after = find(dataEnd, from: section, keeps: nil) else { return nil }
            at = after + dataEnd.count
            if closing < at { tag = find(close, from: at, keeps: nil) }
        }
        return nil
    }

    private func place(of wanted: [UInt8], from first: Int, before end: Int) -> Int? {
        let bytes = bytes
        guard let head = wanted.first else { return nil }
        let last = min(end, bytes.count - wanted.count + 1)
        var at = first
        while at < last {
            if bytes[at] == head, bytes[at..<at + wanted.count].elementsEqual(wanted) { return at }
            at += 1
        }
        return nil
    }

    /// Looks for a text, reading on as needed.
    ///
    /// - Parameter keeps: how many of the last bytes stay while nothing is found; nil: all, up to the largest element.
    private func find(_ wanted: [UInt8], from first: Int, keeps: Int?) -> Int? {
        var from = first
        while true {
            if let place = place(of: wanted, from: from, before: .max) { return place }
            if let keeps, bytes.count > keeps {
                start += bytes.count - keeps
                from = 0
            } else {
                from = max(from, bytes.count - wanted.count + 1)
            }
            guard bytes.count < Self.largest, readMore() else { return nil }
        }
    }

    private func fill(to count: Int) -> Bool {
        while bytes.count < count {
            guard readMore() else { return false }
        }
        return true
    }

    private func readMore() -> Bool {
        guard fault == nil else { return false }
        buffer.removeFirst(start)
        start = 0
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
