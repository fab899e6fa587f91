/// Escapes of HTML and of web addresses that stand for the signs of an address.
enum EmailEscapes {
    /// What stands between `&` or `%` and the end of an escape; the detector wakes at these.
    static let words = ["64", "x40", "commat", "40"]

    private static let signs: [StaticString] = ["&#64;", "&#064;", "&#x40;", "&#x0040;", "&commat;", "%40"]
    private static let dots: [StaticString] = [".", "&#46;", "&#046;", "&#x2e;", "&period;", "%2e"]

    /// The whole escape around a word of it.
    static func sign(around word: Range<Int>, in text: ScanText) -> Range<Int>? {
        for sign in signs {
            for start in max(0, word.lowerBound - 5)..<word.lowerBound where text.matches(sign, at: start) {
                let span = start..<start + sign.utf8CodeUnitCount
                if span.upperBound >= word.upperBound { return span }
            }
        }
        return nil
    }

    /// `%40` behind `mailto:` and what may be a local part.
    static func sign(behind scheme: Range<Int>, in text: ScanText) -> Range<Int>? {
        let local = text.run(from: scheme.upperBound + 1, limit: 64) {
            EmailSyntax.isLetter($0) || "._+-".utf8.contains($0)
        }
        guard text[scheme.upperBound] == 0x3a, !local.isEmpty, text.matches("%40", at: local.upperBound) else {
            return nil
        }
        return local.upperBound..<local.upperBound + 3
    }

    /// The offset after a dot, however it is escaped.
    static func dot(at offset: Int, in text: ScanText) -> Int? {
        dots.first { text.matches($0, at: offset) }.map { offset + $0.utf8CodeUnitCount }
    }
}
