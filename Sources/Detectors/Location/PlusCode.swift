/// Open Location Codes (github.com/google/open-location-code): eight digits of a base-20 alphabet, `+`, two or three more.
enum PlusCode {
    /// The code around a `+`: `8FWR4HQ7+5M`, or a short one with its town, `4HQ7+5M Ghent`.
    static func read(around plus: Int, in text: ScanText) -> (value: String, span: Range<Int>)? {
        guard isDigit(text[plus - 1]), isDigit(text[plus + 1]) else { return nil }
        var start = plus
        while start > 0, plus - start < 9, isDigit(text[start - 1]) { start -= 1 }
        var end = plus + 1
        while end < plus + 5, isDigit(text[end]) { end += 1 }
        guard (2...3).contains(end - plus - 1), !text.isAlphanumeric(at: end), !text.isAlphanumeric(at: start - 1),
            text[start - 1] != 0x2e, text[start - 1] != 0x2b
        else { return nil }
        switch plus - start {
        case 8:
            // The first digit is a latitude below 90, so at most `C`; the second a longitude below 180, at most `V`.
            guard text[start] <= 0x43, text[start + 1] <= 0x56 else { return nil }
            return (text.string(start..<end), start..<end)
        case 4: return short(start..<end, in: text)
        default: return nil
        }
    }

    /// A short code means nothing without the name of a town behind it.
    private static func short(_ code: Range<Int>, in text: ScanText) -> (value: String, span: Range<Int>)? {
        let letters = code.count { (0x41...0x5a).contains(text[$0]) }
        guard letters >= 2, letters < code.count - 1 else { return nil }
        let behind = Sentence(from: code.upperBound, in: text)
        guard let first = behind.tokens.first, first.gap.isSubset(of: [.space, .comma]), first.isCapital,
            let town = PlaceReader.read(behind, at: 0)
        else { return nil }
        let span = code.lowerBound..<behind.bytes(0..<town).upperBound
        return (text.string(span), span)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { alphabet.contains(byte) }
    private static let alphabet = Array("23456789CFGHJMPQRVWX".utf8)
}
