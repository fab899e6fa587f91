internal import AuditModel

/// Cuts the words around a finding out of a text and marks every value in them.
struct EvidenceBuilder {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// By start, as the scanner returns them.
    private let findings: [Finding]

    /// How much context each side gets, and the most that is shown of one value, in bytes.
    private static let context = 60
    private static let longestValue = 160
    /// How far before the window a value may start that reaches into it.
    private static let reach = 4096

    init(bytes: UnsafeBufferPointer<UInt8>, findings: [Finding]) {
        self.bytes = bytes
        self.findings = findings
    }

    /// The evidence for one of the findings.
    func evidence(for index: Int) -> Evidence {
        let span = findings[index].span.clamped(to: 0..<bytes.count)
        let end = min(span.upperBound, span.lowerBound + EvidenceBuilder.longestValue)
        let window = withoutHalves(
            characterStart(span.lowerBound - EvidenceBuilder.context)..<characterStart(end + EvidenceBuilder.context),
            around: span.lowerBound..<end)
        var (text, offsets) = collapsed(window)
        var marks: [Evidence.Mark] = []
        for finding in neighbours(of: window) {
            let inside = finding.span.clamped(to: window)
            guard !inside.isEmpty else { continue }
            let start = offsets[inside.lowerBound - window.lowerBound]
            let end = offsets[inside.upperBound - window.lowerBound]
            if start < end { marks.append(Evidence.Mark(span: start..<end, kind: finding.kind)) }
        }
        if text.isEmpty { text = [0x20] }
        return Evidence(text: String(decoding: text, as: UTF8.self), marks: marks)
    }

    /// Evidence that is a value of its own and nothing else.
    static func whole(_ value: String, kind: FindingKind) -> Evidence {
        var value = value
        return value.withUTF8 { bytes in
            let finding = Finding(kind: kind, value: "", span: 0..<bytes.count, confidence: 1, detector: "")
            return EvidenceBuilder(bytes: bytes, findings: [finding]).evidence(for: 0)
        }
    }

    /// The window with each run of white space and control characters as one space, none at the ends; and for every
    /// byte of the window, and its end, the offset that it has there. Bytes that are no UTF-8 become `?`, so that
    /// offsets stay true.
    private func collapsed(_ window: Range<Int>) -> (text: [UInt8], offsets: [Int]) {
        var text: [UInt8] = []
        var offsets: [Int] = []
        var pendingSpace = false
        var at = window.lowerBound
        while at < window.upperBound {
            let (scalar, length) = Scalars.decode(bytes, at: at)
            if isBlank(scalar) {
                offsets.append(contentsOf: repeatElement(text.count, count: length))
                pendingSpace = !text.isEmpty
            } else {
                if pendingSpace { text.append(0x20) }
                pendingSpace = false
                offsets.append(contentsOf: repeatElement(text.count, count: length))
                if scalar == 0xfffd, length == 1 {
                    text.append(0x3f)
                } else {
                    text.append(contentsOf: bytes[at..<at + length])
                }
            }
            at += length
        }
        offsets.append(text.count)
        return (text, offsets)
    }

    private func isBlank(_ scalar: UInt32) -> Bool {
        scalar <= 0x20 || (0x7f...0xa0).contains(scalar) || scalar == 0x2028 || scalar == 0x2029 || scalar == 0x3000
    }

    /// The window, narrowed where its border goes through another value: of half a value, the mask of a whole one would
    /// show the middle.
    private func withoutHalves(_ window: Range<Int>, around span: Range<Int>) -> Range<Int> {
        var (start, end) = (window.lowerBound, window.upperBound)
        for finding in neighbours(of: window) where !finding.span.overlaps(span) {
            if finding.span.lowerBound < start, finding.span.upperBound > start { start = finding.span.upperBound }
            if finding.span.lowerBound < end, finding.span.upperBound > end { end = finding.span.lowerBound }
        }
        return min(start, span.lowerBound)..<max(end, span.upperBound)
    }

    private func neighbours(of window: Range<Int>) -> ArraySlice<Finding> {
        findings[lowerBound(of: window.lowerBound - EvidenceBuilder.reach)..<lowerBound(of: window.upperBound)]
    }

    private func lowerBound(of offset: Int) -> Int {
        var (low, high) = (0, findings.count)
        while low < high {
            let middle = (low + high) / 2
            if findings[middle].span.lowerBound < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func characterStart(_ offset: Int) -> Int {
        guard offset > 0, offset < bytes.count else { return min(max(0, offset), bytes.count) }
        var at = offset
        while at > 0, offset - at < 3, bytes[at] & 0xc0 == 0x80 { at -= 1 }
        return at
    }
}
