/// The ways in which people write one and the same value, beyond case, spaces and punctuation.
enum OwnSpellings {
    /// The address, and how it is read out: `alice at example dot org`.
    static func email(_ address: String) -> [String] {
        let parts = address.split(separator: "@", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return [address] }
        let host = spoken(parts[1])
        return [address]
            + distinct([parts[0], spoken(parts[0])].flatMap { ["\($0) at \(host)", "\($0) at \(parts[1])"] })
    }

    private static func spoken(_ text: String) -> String {
        text.split(separator: ".").joined(separator: " dot ")
    }

    /// An international number as it is dialled from abroad and at home. The digits before a national number are those
    /// that countries use for it (ITU-T E.164 national prefixes): 0 nearly everywhere, 8 or 06 or none in some.
    static func phone(_ number: String) -> [String] {
        let digits = number.utf8.filter { $0 &- 0x30 < 10 }
        let code = callingCode(digits)
        let whole = String(decoding: digits, as: UTF8.self)
        let national = String(decoding: digits.dropFirst(code.utf8.count), as: UTF8.self)
        var spellings = [whole, "00" + whole, "011" + whole, code + "0" + national, "00" + code + "0" + national]
        spellings.append("0" + national)
        if code == "7" { spellings.append("8" + national) }
        if code == "36" { spellings.append("06" + national) }
        // Without anything before it, a short number may be any other.
        if national.utf8.count >= 8 { spellings.append(national) }
        return distinct(spellings)
    }

    /// The calling code that digits begin with: ITU-T E.164, list of assigned country codes. Codes that are no prefix of
    /// another: one digit for zones 1 and 7, two for those listed, three for all others.
    private static func callingCode(_ digits: [UInt8]) -> String {
        guard let first = digits.first, digits.count > 3 else { return "" }
        let two = String(decoding: digits.prefix(2), as: UTF8.self)
        let length = first == 0x31 || first == 0x37 ? 1 : twoDigitCodes.contains(two) ? 2 : 3
        return String(decoding: digits.prefix(length), as: UTF8.self)
    }

    private static let twoDigitCodes: Set<String> = [
        "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48", "49",
        "51",
        "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "81", "82", "84", "86",
        "90",
        "91", "92", "93", "94", "95", "98",
    ]

    /// A name, and with the family name first.
    static func name(_ name: String) -> [String] {
        let words = name.split { $0.isWhitespace || $0 == "," }.map(String.init)
        guard words.count > 1, let last = words.last else { return accents(name) }
        return accents(name) + accents(([last] + words.dropLast()).joined(separator: " "))
    }

    /// With each letter that another script or keyboard lacks written out, and the other way: `Müller`, `Mueller`.
    static func accents(_ text: String) -> [String] {
        let lower = text.lowercased()
        var written = ""
        for character in lower { written += expansions[character] ?? String(character) }
        let short = vowels.reduce(lower) { replaced($1.0, by: $1.1, in: $0) }
        return distinct([text, written, short, replaced("ss", by: "s", in: short)])
    }

    private static let expansions: [Character: String] = [
        "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "å": "aa", "ø": "oe", "æ": "ae", "œ": "oe", "þ": "th", "ð": "dh",
    ]
    private static let vowels = [("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a")]

    private static func replaced(_ pattern: String, by text: String, in whole: String) -> String {
        var result = ""
        var rest = whole[...]
        while let match = rest.firstRange(of: pattern) {
            result += rest[..<match.lowerBound] + text
            rest = rest[match.upperBound...]
        }
        return result + rest
    }

    /// Each once, in order.
    static func distinct(_ texts: [String]) -> [String] {
        texts.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
