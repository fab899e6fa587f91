/// The ASCII form of host names (RFC 3492 Punycode under `xn--`), so that `bücher.example` and
/// `xn--bcher-kva.example` are one host.
enum InternationalHost {
    /// The longest host that is looked at: DNS allows 253 bytes.
    private static let limit = 1000

    /// A host in lower case with each label in ASCII; nil if it cannot be a host.
    static func ascii(_ host: String) -> String? {
        let lowered = host.lowercased()
        if lowered.utf8.count > limit { return nil }
        if lowered.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7f }) { return nil }
        if lowered.utf8.allSatisfy({ $0 < 0x80 }) { return lowered }
        let labels = lowered.unicodeScalars.split(omittingEmptySubsequences: false) { isDot($0) }
        return labels.map { label in
            label.allSatisfy(\.isASCII) ? String(label) : "xn--" + punycode(Array(label))
        }.joined(separator: ".")
    }

    /// The full stop and the three ideographic ones that IDNA takes for it.
    private static func isDot(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "." || scalar == "\u{3002}" || scalar == "\u{FF0E}" || scalar == "\u{FF61}"
    }

    /// RFC 3492 section 6.3. The work is bounded by the square of a label, and the label by ``limit``.
    private static func punycode(_ label: [Unicode.Scalar]) -> String {
        var output = String(String.UnicodeScalarView(label.filter(\.isASCII)))
        let basic = output.utf8.count
        var (handled, bias, delta, code) = (basic, 72, 0, 128)
        if basic > 0 { output += "-" }
        while handled < label.count {
            let next = label.reduce(Int.max) { Int($1.value) >= code ? min($0, Int($1.value)) : $0 }
            delta += (next - code) * (handled + 1)
            code = next
            for scalar in label {
                if scalar.value < code { delta += 1 }
                if scalar.value == code {
                    output += digits(of: delta, bias: bias)
                    bias = adapted(delta, points: handled + 1, first: handled == basic)
                    delta = 0
                    handled += 1
                }
            }
            delta += 1
            code += 1
        }
        return output
    }

    private static func digits(of delta: Int, bias: Int) -> String {
        var text = ""
        var rest = delta
        var position = 36
        while true {
            let threshold = min(max(position - bias, 1), 26)
            if rest < threshold { break }
            text.unicodeScalars.append(digit(threshold + (rest - threshold) % (36 - threshold)))
            rest = (rest - threshold) / (36 - threshold)
            position += 36
        }
        text.unicodeScalars.append(digit(rest))
        return text
    }

    private static func digit(_ value: Int) -> Unicode.Scalar {
        Unicode.Scalar(UInt8(value < 26 ? 0x61 + value : 0x30 + value - 26))
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
