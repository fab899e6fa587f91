/// The schemes of government ids: names, lengths, checksums. Weights are those of the published definitions.
enum GovernmentSchemes {
    struct Scheme: Sendable {
        let name: String
        let country: String
        let words: [String]
        let lengths: ClosedRange<Int>
        let hasChecksum: Bool
        let isValid: @Sendable ([UInt8]) -> Bool
    }

    static let all: [Scheme] = [
        Scheme(name: "cpf", country: "BR", words: ["cpf"], lengths: 11...11, hasChecksum: true) { IDChecksums.cpf($0) },
        Scheme(name: "pesel", country: "PL", words: ["pesel", "pesel-u"], lengths: 11...11, hasChecksum: true) {
            IDChecksums.weighted($0, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1], modulus: 10)
        },
        Scheme(name: "nie", country: "ES", words: ["nie"], lengths: 9...9, hasChecksum: true) {
            IDChecksums.spanish($0, nie: true)
        },
        Scheme(name: "dni", country: "ES", words: ["dni", "nif"], lengths: 7...9, hasChecksum: false) {
            IDChecksums.spanish($0, nie: false) || $0.count >= 7 && $0.count <= 8 && $0.allSatisfy(isDigit)
        },
        Scheme(name: "inn", country: "RU", words: ["инн", "inn"], lengths: 12...12, hasChecksum: true) {
            IDChecksums.inn($0)
        },
        Scheme(name: "snils", country: "RU", words: ["снилс", "snils"], lengths: 11...11, hasChecksum: true) {
            IDChecksums.snils($0)
        },
        Scheme(
            name: "passport", country: "RU", words: ["паспорт", "паспорта", "паспорт серия"], lengths: 10...10,
            hasChecksum: false
        ) { $0.allSatisfy(isDigit) },
        Scheme(
            name: "ssn", country: "US",
            words: ["ssn", "social security number", "social security", "social security no"], lengths: 9...9,
            hasChecksum: false
        ) { IDChecksums.ssn($0) },
        Scheme(
            name: "nino", country: "GB",
            words: ["nino", "national insurance", "national insurance number", "ni number"], lengths: 9...9,
            hasChecksum: false
        ) { IDChecksums.shape($0, "AA999999A") },
        Scheme(name: "cccd", country: "VN", words: ["cccd", "cmnd", "căn cước"], lengths: 12...12, hasChecksum: false) {
            $0.allSatisfy(isDigit) && $0.first == 0x30
        },
        Scheme(
            name: "codice-fiscale", country: "IT", words: ["codice fiscale", "cod fiscale", "cf", "c.f."],
            lengths: 16...16, hasChecksum: false
        ) { IDChecksums.shape($0, "AAAAAA99A99A999A") },
        Scheme(
            name: "aadhaar", country: "IN", words: ["aadhaar", "aadhar", "aadhaar number"], lengths: 12...12,
            hasChecksum: true
        ) { IDChecksums.verhoeff($0) && $0.first.map { $0 > 0x31 } == true },
        Scheme(
            name: "pan", country: "IN", words: ["pan", "pan card", "pan number"], lengths: 10...10, hasChecksum: false
        ) { IDChecksums.shape($0, "AAAAA9999A") },
        Scheme(
            name: "nik", country: "ID", words: ["nik", "ktp", "no ktp", "nomor ktp"], lengths: 16...16,
            hasChecksum: false
        ) { $0.allSatisfy(isDigit) },
        Scheme(
            name: "tckn", country: "TR",
            words: ["tckn", "tc kimlik", "tc kimlik no", "kimlik no", "tc no", "kimlik numaram"], lengths: 11...11,
            hasChecksum: true
        ) { IDChecksums.tckn($0) },
        Scheme(
            name: "nir", country: "FR", words: ["sécurité sociale", "numéro de sécu", "sécu", "nir"], lengths: 13...15,
            hasChecksum: false
        ) { $0.allSatisfy(isDigit) && ($0.first == 0x31 || $0.first == 0x32) },
        Scheme(
            name: "steuer-id", country: "DE",
            words: ["steuer-id", "steueridentifikationsnummer", "steuer id", "idnr", "steuernummer"], lengths: 11...11,
            hasChecksum: true
        ) { IDChecksums.iso7064($0) },
        Scheme(
            name: "personalausweis", country: "DE", words: ["personalausweis", "ausweisnummer", "perso-nr"],
            lengths: 9...10, hasChecksum: false
        ) { $0.contains(where: isDigit) && $0.contains { !isDigit($0) } },
        Scheme(name: "bsn", country: "NL", words: ["bsn", "burgerservicenummer"], lengths: 9...9, hasChecksum: true) {
            IDChecksums.weighted($0, [9, 8, 7, 6, 5, 4, 3, 2, -1], modulus: 11)
        },
        Scheme(name: "curp", country: "MX", words: ["curp"], lengths: 18...18, hasChecksum: false) {
            IDChecksums.shape($0, "AAAA999999AAAAAAX9")
        },
        Scheme(name: "rut", country: "CL", words: ["rut", "run"], lengths: 8...9, hasChecksum: true) {
            IDChecksums.rut($0)
        },
        Scheme(name: "cedula", country: "CO", words: ["cédula", "cedula"], lengths: 7...10, hasChecksum: false) {
            $0.allSatisfy(isDigit)
        },
        Scheme(name: "resident-id", country: "CN", words: ["身份证", "身份证号", "身份證"], lengths: 18...18, hasChecksum: true) {
            IDChecksums.chinese($0)
        },
        Scheme(name: "rrn", country: "KR", words: ["주민번호", "주민등록번호"], lengths: 13...13, hasChecksum: false) {
            $0.allSatisfy(isDigit)
        },
        Scheme(name: "my-number", country: "JP", words: ["マイナンバー", "個人番号"], lengths: 12...12, hasChecksum: false) {
            $0.allSatisfy(isDigit)
        },
        Scheme(
            name: "sin", country: "CA", words: ["social insurance number", "social insurance"], lengths: 9...9,
            hasChecksum: true
        ) { IDChecksums.luhn($0) },
        Scheme(name: "tfn", country: "AU", words: ["tfn", "tax file number"], lengths: 9...9, hasChecksum: true) {
            IDChecksums.weighted($0, [1, 4, 3, 7, 5, 8, 6, 9, 10], modulus: 11)
        },
        Scheme(
            name: "nif", country: "PT", words: ["contribuinte", "nº de contribuinte", "número de contribuinte"],
            lengths: 9...9, hasChecksum: true
        ) { IDChecksums.portuguese($0) },
        Scheme(
            name: "national-id", country: "SA", words: ["رقم الهوية", "هويتي", "الرقم القومي"], lengths: 10...14,
            hasChecksum: false
        ) { $0.allSatisfy(isDigit) },
        Scheme(
            name: "passport", country: "",
            words: [
                "passport number", "passport no", "passport nr", "passport", "passport #", "reisepass",
                "reisepassnummer", "pasaporte", "passaporte", "passaporto", "passeport", "paspor", "pasaport", "护照",
                "護照", "旅券番号", "여권번호", "hộ chiếu", "جواز",
            ], lengths: 7...9, hasChecksum: false
        ) {
            $0.count(where: isDigit) >= 5 && $0.prefix(3).allSatisfy { isDigit($0) || (0x41...0x5a).contains($0) }
        },
        Scheme(
            name: "driving-licence", country: "",
            words: [
                "driver's license", "drivers license", "driving licence", "driver license", "führerschein",
                "licence number", "license number",
            ], lengths: 7...16, hasChecksum: false
        ) { $0.count(where: isDigit) >= 5 && $0.contains { !isDigit($0) } },
    ]

    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static let owners: [Scheme] = all.flatMap { scheme in scheme.words.map { _ in scheme } }
    static func scheme(of item: Int) -> Scheme? { owners[safe: item] }

    /// The number behind a cue, within 24 bytes of small words and marks.
    static func candidate(after offset: Int, scheme: Scheme, in text: ScanText) -> Range<Int>? {
        var at = offset
        while at < offset + 28, at < text.count, text[at] != 0x0a {
            if text.isAlphanumeric(at: at), !text.isWordCharacter(before: at) {
                if let span = number(from: at, scheme: scheme, in: text) { return span }
                while at < text.count, text.isAlphanumeric(at: at) { at += 1 }
            } else {
                at += 1
            }
        }
        return nil
    }

    /// Groups of capitals and digits, joined by single spaces, dots, dashes or slashes.
    private static func number(from start: Int, scheme: Scheme, in text: ScanText) -> Range<Int>? {
        var (end, count, at, digits) = (start, 0, start, 0)
        while at < start + 40, count <= scheme.lengths.upperBound {
            if text.isAlphanumeric(at: at) {
                if isDigit(text[at]) { digits += 1 }
                count += 1
                at += 1
                end = at
                if scheme.lengths.contains(count), !text.isAlphanumeric(at: end), !text.isWordCharacter(at: end),
                    digits >= 4, count == scheme.lengths.upperBound || !continues(end, in: text)
                {
                    return start..<end
                }
            } else if " .-/".utf8.contains(text[at]), text.isAlphanumeric(at: at + 1) {
                at += 1
            } else {
                return nil
            }
        }
        return nil
    }

    private static func continues(_ offset: Int, in text: ScanText) -> Bool {
        " .-/".utf8.contains(text[offset]) && isDigit(text[offset + 1])
    }
}
