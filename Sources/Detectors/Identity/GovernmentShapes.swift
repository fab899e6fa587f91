/// Numbers that states give to people which their shape shows by itself, with a checksum where the scheme has one: what
/// people paste into a post without saying what it is.
enum GovernmentShapes {
    /// A shape and what it is: `9` a digit, `A` a capital, all else as it stands.
    private struct Shape: Sendable {
        let shape: String
        let scheme: String
        let country: String
        /// Whether somebody must speak of themselves or of papers beside it.
        let needsVoice: Bool
        let isValid: @Sendable ([UInt8]) -> Bool

        init(
            _ shape: String, _ scheme: String, _ country: String, voice: Bool = false,
            check: @escaping @Sendable ([UInt8]) -> Bool
        ) {
            (self.shape, self.scheme, self.country, needsVoice) = (shape, scheme, country, voice)
            isValid = check
        }
    }

    private static let all: [Shape] = [
        Shape("999-99-9999", "ssn", "US", voice: true, check: { IDChecksums.ssn($0) || isAdvertised($0) }),
        Shape("AA 99 99 99 A", "nino", "GB", check: IDChecksums.nationalInsurance),
        Shape("AA999999A", "nino", "GB", check: IDChecksums.nationalInsurance),
        Shape("99999999A", "dni", "ES", check: { IDChecksums.spanish($0, nie: false) }),
        Shape("A9999999A", "nie", "ES", check: { IDChecksums.spanish($0, nie: true) }),
        Shape("A9999999A", "nric", "SG", check: IDChecksums.singaporean),
        Shape("999.999.999-99", "cpf", "BR", check: IDChecksums.cpf),
        Shape("999999-9999999", "rrn", "KR", check: IDChecksums.korean),
        Shape("99999999999999999A", "resident-id", "CN", check: IDChecksums.chinese),
        Shape("999999999999999999", "resident-id", "CN", check: IDChecksums.chinese),
        Shape("AAAAAA99A99A999A", "codice-fiscale", "IT", check: IDChecksums.italian),
        Shape("999-999-999 99", "snils", "RU", check: IDChecksums.snils),
        Shape("99.99.99-999.99", "rijksregisternummer", "BE", check: IDChecksums.belgian),
        Shape("756.9999.9999.99", "ahv", "CH", check: IDChecksums.swiss),
        Shape("9 99 99 99 999 999 99", "nir", "FR", check: { IDChecksums.french($0) || ($0.first ?? 0) < 0x33 }),
        Shape("999999-999A", "hetu", "FI", check: { _ in true }),
        Shape("999999/9999", "rodne-cislo", "CZ", voice: true, check: IDChecksums.czech),
        Shape("99999999999", "pesel", "PL", voice: true, check: isPESEL),
        Shape("99999999999", "tckn", "TR", voice: true, check: IDChecksums.tckn),
    ]

    /// What a stretch of a text is, if it is one.
    static func read(_ span: Range<Int>, in text: ScanText) -> (scheme: String, country: String, needsVoice: Bool)? {
        guard (9...21).contains(span.count), !isShown(span, in: text) else { return nil }
        var (shape, value): (String, [UInt8]) = ("", [])
        for at in span {
            let byte = text[at]
            switch byte {
            case 0x30...0x39: shape.append("9")
            case 0x41...0x5a: shape.append("A")
            case 0x20, 0x2d, 0x2e, 0x2f: shape.unicodeScalars.append(Unicode.Scalar(byte))
            default: return nil
            }
            if byte > 0x2f { value.append(byte) }
        }
        let digits = text.string(span)
        guard !Placeholder.isPlaceholder(String(decoding: value, as: UTF8.self)), !specimens.contains(digits),
            Set(value.filter { $0 < 0x3a }).count > 2
        else { return nil }
        for known in all where shape == known.shape || known.shape.hasPrefix("756") && shape == "999.9999.9999.99" {
            if known.isValid(value) { return (known.scheme, known.country, known.needsVoice) }
        }
        return nil
    }

    /// In code, in quotation marks, in brackets.
    private static func isShown(_ span: Range<Int>, in text: ScanText) -> Bool {
        let marks: Set<UInt8> = [0x22, 0x27, 0x60, 0x5b, 0x3d, 0x3c, 0x23, 0x40, 0x5f, 0x3e]
        return marks.contains(text[span.lowerBound - 1]) || marks.contains(text[span.upperBound])
            || text[span.upperBound] == 0x2d && text.isAlphanumeric(at: span.upperBound + 1)
    }

    /// Reserved for advertisements: 987-65-4320 to 4329.
    private static func isAdvertised(_ bytes: [UInt8]) -> Bool {
        bytes.count == 9 && bytes.starts(with: Array("98765432".utf8))
    }

    private static func isPESEL(_ bytes: [UInt8]) -> Bool {
        guard let d = IDChecksums.digits(bytes), d.count == 11 else { return false }
        return IDChecksums.isDate(month: (d[2] * 10 + d[3]) % 20, day: d[4] * 10 + d[5])
            && IDChecksums.weighted(bytes, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1], modulus: 10)
    }

    /// Those that documents and films are full of.
    private static let specimens: Set<String> = [
        "078-05-1120", "219-09-9999", "123-45-6789", "12345678Z", "00000000T", "X1234567L", "RSSMRA80A01H501U",
        "11010519491231002X", "110105194912310021", "123.456.789-09", "44051401359", "44051401458", "12345678A",
    ]
}
