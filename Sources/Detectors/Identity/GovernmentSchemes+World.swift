extension GovernmentSchemes {
    /// The Middle East, Africa and Oceania, and what every country gives out.
    static let world: [Scheme] = [
        Scheme(
            "national-id", "SA",
            [
                "رقم الهوية", "هويتي", "رقم هويتي", "الهوية الوطنية", "هويتي الوطنية", "رقم هويتي الوطنية",
                "رقم الإقامة", "إقامتي", "iqama", "iqama number",
            ],
            ["9999999999"], check: IDChecksums.saudi),
        Scheme(
            "national-id", "EG", ["الرقم القومي", "رقمي القومي", "رقم قومي", "رقم البطاقة", "egyptian id"],
            ["99999999999999"],
            check: IDChecksums.egyptian, hasChecksum: false),
        Scheme(
            "emirates-id", "AE",
            ["emirates id", "eid number", "الهوية الإماراتية", "هوية الإمارات", "رقم الهوية الإماراتية", "رقم الهوية"],
            ["999999999999999"], check: IDChecksums.emirati),
        Scheme(
            "teudat-zehut", "IL", ["תעודת זהות", "ת.ז", "ת״ז", "ת\"ז", "מספר זהות", "teudat zehut", "israeli id"],
            ["999999999"],
            check: IDChecksums.israeli),
        Scheme(
            "id", "ZA", ["sa id", "south african id", "rsa id", "id number", "identity number", "id no"],
            ["9999999999999"],
            check: IDChecksums.southAfrican),
        Scheme("nin", "NG", ["nin", "nin number", "my nin", "bvn", "bvn number"], ["99999999999"]),
        Scheme("huduma", "KE", ["huduma namba", "kenyan id", "huduma number"], ["99999999", "9999999"]),
        Scheme(
            "tfn", "AU", ["tfn", "tax file number", "tax file no"], ["999999999"],
            check: { IDChecksums.weighted($0, [1, 4, 3, 7, 5, 8, 6, 9, 10], modulus: 11) }),
        Scheme(
            "medicare", "AU", ["medicare number", "medicare card", "medicare no", "medicare card number"],
            ["9999999999", "99999999999"],
            check: {
                guard let d = IDChecksums.digits($0), d.count >= 10, (2...6).contains(d[0]) else { return false }
                return IDChecksums.sum(d, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 == d[8]
            }),
        Scheme(
            "ird", "NZ", ["ird", "ird number", "ird no"], ["999999999", "99999999"], check: IDChecksums.newZealand),
        Scheme(
            "passport", "",
            [
                "passport number", "passport no", "passport nr", "passport", "passport #", "passport num",
                "passport is",
                "reisepass", "reisepassnummer", "passnummer", "pass-nr", "pasaporte", "número de pasaporte",
                "passaporte",
                "passaporto", "passeport", "numéro de passeport", "paspor", "nomor paspor", "pasaport", "pasaport no",
                "pasaport numaram", "загранпаспорт", "загран", "护照", "护照号", "護照", "護照號碼", "旅券番号", "パスポート番号", "パスポート",
                "여권번호", "여권", "hộ chiếu", "số hộ chiếu", "جواز", "جواز السفر", "رقم الجواز", "جوازي", "paspoort",
                "paszport",
            ],
            [
                "A9999999", "A99999999", "AA999999", "AA9999999", "AA99999", "999999999", "99AA99999", "AXXXXXXXX",
                "AAA999999", "A999999",
                "AAA9999999", "99999999", "AA99999999",
            ], check: { bytes in bytes.count { $0 < 0x40 } >= 3 }, hasChecksum: false),
        Scheme(
            "driving-licence", "",
            [
                "driver's license", "drivers license", "driver's licence", "driving licence", "driver license",
                "führerschein",
                "führerscheinnummer", "driving license", "permis de conduire", "licencia de conducir",
                "carnet de conducir",
                "carteira de motorista", "cnh", "patente di guida", "водительское удостоверение", "ehliyet",
                "ehliyet no", "sim saya",
                "驾驶证号", "免許証番号", "운전면허번호", "driver's license number", "drivers license number",
                "driving licence number",
                "licence number", "license number",
            ],
            [
                "AAAAA999999AA9AA", "A9999999", "A99999999", "A999999999999", "A99999999999999", "AA999999A", "9999999",
                "99999999",
                "999999999", "99999999999", "999999999999", "AA9999999", "AAXXXXXXXXXXX", "A999999999999", "X99999XXXX",
                "XXXXXXXXXXX",
            ], check: { bytes in bytes.count { $0 < 0x40 } >= 4 }, hasChecksum: false),
    ]
}
