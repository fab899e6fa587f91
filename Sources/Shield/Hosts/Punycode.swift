/// Undoes Punycode (RFC 3492): what a label that begins with `xn--` shows.
enum Punycode {
    /// The label as it is shown; itself where it is not encoded, or wrongly.
    static func shown(_ label: String) -> String {
        let lower = label.lowercased()
        guard lower.hasPrefix("xn--"), lower.utf8.count <= 63, lower.utf8.allSatisfy({ $0 < 0x80 }) else {
            return label
        }
        return decode(Array(lower.utf8.dropFirst(4))) ?? label
    }

    private static func decode(_ bytes: [UInt8]) -> String? {
        let delimiter = bytes.lastIndex(of: 0x2d)
        var output = delimiter.map { bytes[..<$0].map { UInt32($0) } } ?? []
        var (code, place, bias) = (128, 0, 72)
        var at = delimiter.map { $0 + 1 } ?? 0
        while at < bytes.count {
            let old = place
            var (weight, position) = (1, 36)
            while true {
                guard at < bytes.count, let digit = value(bytes[at]) else { return nil }
                at += 1
                place += digit * weight
                let threshold = min(max(position - bias, 1), 26)
                if digit < threshold { break }
                weight *= 36 - threshold
                guard weight < 1 << 40, place < 1 << 40 else { return nil }
                position += 36
            }
            let count = output.count + 1
            bias = adapted(place - old, points: count, first: old == 0)
            code += place / count
            place %= count
            guard code < 0x11_0000 else { return nil }
            output.insert(UInt32(code), at: place)
            place += 1
        }
        var text = ""
        for value in output {
            guard let scalar = Unicode.Scalar(value) else { return nil }
            text.unicodeScalars.append(scalar)
        }
        return text
    }

    private static func value(_ byte: UInt8) -> Int? {
        switch byte {
        case 0x61...0x7a: Int(byte) - 0x61
        case 0x30...0x39: Int(byte) - 0x30 + 26
        default: nil
        }
    }

    private static func adapted(_ delta: Int, points: Int, first: Bool) -> Int {
        var rest = first ? delta / 700 : delta / 2
        rest += rest / points
        var steps = 0
        while rest > 455 {
            rest /= 35
            steps += 36
        }
        return steps + 36 * rest / (rest + 38)
    }
}
