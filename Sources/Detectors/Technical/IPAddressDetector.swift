internal import AuditModel

/// Addresses of machines on the internet.
package struct IPAddressDetector: Detector {
    package var triggers: [Trigger] { Self.waking }
    private static let waking: [Trigger] = [.digits(1...3, among: 4), .byte(0x3a)]

    package var description: DetectorDescription { Self.described }
    private static let described = DetectorDescription(
        id: "technical.ip-address", kinds: [.ipAddress], name: "IP address",
        summary: """
            IPv4 in four numbers up to 255 and IPv6 in its text forms (RFC 4291), outside the private, loopback, \
            link-local and multicast ranges. Left alone: versions, dates, parts of longer numbers.
            """,
        version: 1,
        finds: [
            DetectorExample("server at ⟦203.0.113.42⟧.", values: ["203.0.113.42"]),
            DetectorExample("http://⟦198.51.100.7⟧:8080/", values: ["198.51.100.7"]),
            DetectorExample("v6 ⟦2001:DB8::42⟧", values: ["2001:db8::42"]),
        ],
        ignores: [
            "127.0.0.1", "192.168.1.10", "10.0.0.1", "0.0.0.0", "v1.2.3.4", "version 4.18.0.25", "256.1.1.1",
            "1.2.3.4.5",
            "12:30:45", "a::b", "std::vector", "::1", "1.2.3", "01.02.03.04", "fe80::1", "239.1.1.1",
        ])

    private static let versions = CueWords(["version", "ver", "release", "build", "v", "firmware", "section", "§"])

    package init() {}

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard hit.span.lowerBound >= sink.watermark else { return }
        let span = hit.trigger == 0 ? version4(hit.span, in: text) : version6(hit.span.lowerBound, in: text, &sink)
        guard let span else { return }
        sink.watermark = span.upperBound
        sink.add(
            Finding(
                kind: .ipAddress, value: text.string(span).lowercased(), span: span, confidence: 0.6,
                detector: description.id, reasons: ["a public address of a machine"]), strength: .shape)
    }

    private func version4(_ first: Range<Int>, in text: ScanText) -> Range<Int>? {
        guard first.count <= 3, text[first.upperBound] == 0x2e,
            ![0x2e, 0x2d, 0x5f].contains(text[first.lowerBound - 1])
        else { return nil }
        var numbers: [Int] = []
        var at = first.lowerBound
        while numbers.count < 4 {
            let run = text.digits(from: at, limit: 4)
            guard (1...3).contains(run.count), run.count == 1 || text[run.lowerBound] != 0x30 else { return nil }
            let number = run.reduce(0) { $0 * 10 + Int(text[$1] - 0x30) }
            guard number <= 255 else { return nil }
            numbers.append(number)
            at = run.upperBound
            guard numbers.count < 4 else { break }
            guard text[at] == 0x2e else { return nil }
            at += 1
        }
        guard !text.isAlphanumeric(at: at), text[at] != 0x5f, !(text[at] == 0x2e && text.isDigit(at: at + 1)),
            isPublic(numbers)
        else { return nil }
        let before = max(0, first.lowerBound - 12)..<first.lowerBound
        return IPAddressDetector.versions.last(in: text, within: before) == nil ? first.lowerBound..<at : nil
    }

    private func isPublic(_ n: [Int]) -> Bool {
        switch n[0] {
        case 0, 10, 127, 224...: false
        case 100: !(64...127).contains(n[1])
        case 169: n[1] != 254
        case 172: !(16...31).contains(n[1])
        case 192: n[1] != 168
        default: n[0] > 9 || n[1] > 9 || n[2] > 9 || n[3] > 20
        }
    }

    /// The run of hexadecimal digits and colons around the first colon.
    private func version6(_ colon: Int, in text: ScanText, _ sink: inout FindingSink) -> Range<Int>? {
        let isPart: (UInt8) -> Bool = { $0 == 0x3a || $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 6 }
        let start = text.run(before: colon, limit: 5, where: isPart).lowerBound
        let span = start..<text.run(from: colon, limit: 40, where: isPart).upperBound
        sink.watermark = span.upperBound
        guard span.count >= 9, span.count <= 39, !text.isWordCharacter(before: start),
            !text.isWordCharacter(at: span.upperBound),
            text[span.upperBound] != 0x2e || !text.isAlphanumeric(at: span.upperBound + 1)
        else { return nil }
        let groups = text.string(span).split(separator: ":", omittingEmptySubsequences: false)
        guard groups.allSatisfy({ $0.utf8.count <= 4 }) else { return nil }
        let empty = groups.filter(\.isEmpty).count
        let isCompressed = empty == 1 && groups.count <= 8 && groups.count >= 3
        guard groups.count == 8 && empty == 0 || isCompressed else { return nil }
        guard let head = groups.first.flatMap({ UInt32($0, radix: 16) }) else { return nil }
        // Global unicast: 2000::/3.
        return (0x2000...0x3fff).contains(head) ? span : nil
    }
}
