/// Open Location Codes (github.com/google/open-location-code): eight digits of a base-20 alphabet, `+`, two or three more.
enum PlusCode {
    /// A full code of which the hit is the first part; `8FWR4HQ7+5M`. A short one (`4HQ7+5M`) needs a town and says less.
    static func read(around hit: Range<Int>, in text: ScanText) -> (value: String, span: Range<Int>)? {
        // Woken at most words: one look tells nearly all of them apart.
        guard text[hit.lowerBound + 8] == 0x2b else { return nil }
        var plus = hit.lowerBound
        while plus < hit.lowerBound + 9, isDigit(text[plus]) { plus += 1 }
        guard plus - hit.lowerBound == 8 else { return nil }
        var end = plus + 1
        while end < plus + 5, isDigit(text[end]) { end += 1 }
        guard (2...3).contains(end - plus - 1), !text.isAlphanumeric(at: end) else { return nil }
        // The first digit is a latitude below 90, so at most `C`; the second a longitude below 180, at most `V`.
        guard text[hit.lowerBound] <= 0x43, text[hit.lowerBound + 1] <= 0x56 else { return nil }
        let span = hit.lowerBound..<end
        return (text.string(span), span)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { alphabet.contains(byte) }
    private static let alphabet = Array("23456789CFGHJMPQRVWX".utf8)
}
