extension GovernmentSchemes {
    static let europe: [Scheme] = [
        Scheme(
            "pesel", "PL", ["pesel", "pesel-u", "numer pesel"], ["99999999999"],
            check: { IDChecksums.weighted($0, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1], modulus: 10) }),
        Scheme("nie", "ES", ["nie"], ["A9999999A"], check: { IDChecksums.spanish($0, nie: true) }),
        Scheme("dni", "ES", ["dni", "nif", "d.n.i"], ["99999999A"], check: { IDChecksums.spanish($0, nie: false) }),
        Scheme("inn", "RU", ["инн", "inn"], ["999999999999"], check: IDChecksums.inn),
        Scheme("snils", "RU", ["снилс", "snils"], ["99999999999"], check: IDChecksums.snils),
        Scheme(
            "passport", "RU",
            [
                "паспорт", "паспорта", "паспорт серия", "серия и номер", "паспорт рф", "серия паспорта",
                "номер паспорта",
            ],
            ["9999999999"]),
        Scheme(
            "ipn", "UA", ["рнокпп", "іпн", "ипн", "ідентифікаційний код"], ["9999999999"], check: IDChecksums.ukrainian),
        Scheme(
            "nino", "GB",
            [
                "nino", "ni", "national insurance", "national insurance number", "national insurance no", "ni number",
                "ni no", "n.i. number",
            ],
            ["AA999999A"], check: IDChecksums.nationalInsurance, hasChecksum: false),
        Scheme("nhs", "GB", ["nhs number", "nhs no"], ["9999999999"], check: IDChecksums.healthService),
        Scheme("utr", "GB", ["utr", "unique taxpayer reference"], ["9999999999"]),
        Scheme(
            "pps", "IE", ["pps", "ppsn", "pps number", "pps no"], ["9999999A", "9999999AA"], check: IDChecksums.irish),
        Scheme(
            "codice-fiscale", "IT",
            ["codice fiscale", "cod fiscale", "cod. fiscale", "cf", "c.f.", "codice fiscale è"],
            ["AAAAAA99A99A999A"], check: IDChecksums.italian),
        Scheme(
            "nir", "FR",
            [
                "sécurité sociale", "numéro de sécu", "numéro de sécurité sociale", "sécu", "nir", "n° de sécu",
                "num de sécu",
                "numéro sécu", "no de sécu",
            ], ["999999999999999", "999999A99999999", "9999999999999"], check: IDChecksums.french),
        Scheme(
            "steuer-id", "DE",
            [
                "steuer-id", "steueridentifikationsnummer", "steuer id", "steuerid", "idnr", "steuernummer",
                "steuer-nr",
                "steuer-identifikationsnummer", "tax id",
            ], ["99999999999"], check: { $0.first != 0x30 && IDChecksums.iso7064($0) }),
        Scheme(
            "personalausweis", "DE",
            [
                "personalausweis", "personalausweisnummer", "ausweisnummer", "perso-nr", "perso", "ausweis-nr",
                "ausweis nr",
            ],
            ["AXXXXXXXX9", "AXXXXXXXX"], check: IDChecksums.germanCard, hasChecksum: false),
        Scheme(
            "rentenversicherung", "DE",
            ["sozialversicherungsnummer", "sv-nummer", "rentenversicherungsnummer", "rvnr", "svnr", "sv-nr"],
            ["99999999A999"]),
        Scheme(
            "svnr", "AT", ["sozialversicherungsnummer", "sv-nummer", "svnr", "sv-nr", "sv nummer"], ["9999999999"],
            check: IDChecksums.austrian),
        Scheme(
            "ahv", "CH",
            [
                "ahv", "ahv-nummer", "ahv-nr", "ahv nr", "avs", "numéro avs", "no avs", "n° avs", "numero avs",
                "ahv nummer",
            ],
            ["9999999999999"], check: IDChecksums.swiss),
        Scheme(
            "bsn", "NL", ["bsn", "burgerservicenummer", "bsn-nummer"], ["999999999"],
            check: { IDChecksums.weighted($0, [9, 8, 7, 6, 5, 4, 3, 2, -1], modulus: 11) }),
        Scheme(
            "rijksregisternummer", "BE",
            [
                "rijksregisternummer", "rijksregister", "registre national", "numéro national",
                "numéro de registre national", "insz", "niss",
            ],
            ["99999999999"], check: IDChecksums.belgian),
        Scheme(
            "personnummer", "SE", ["personnummer", "personnr", "samordningsnummer", "pnr", "person nr"],
            ["9999999999", "999999999999"], check: IDChecksums.swedish),
        Scheme(
            "fodselsnummer", "NO", ["fødselsnummer", "personnummer", "fødselsnr", "d-nummer", "fodselsnummer"],
            ["99999999999"],
            check: IDChecksums.norwegian),
        Scheme(
            "cpr", "DK", ["cpr", "cpr-nummer", "cpr nr", "cpr-nr", "cpr number", "cpr nummer", "personnummer"],
            ["9999999999"],
            check: IDChecksums.danish, hasChecksum: false),
        Scheme(
            "hetu", "FI",
            ["henkilötunnus", "hetu", "henkilötunnukseni", "sotu", "sosiaaliturvatunnus", "henkilotunnus"],
            ["999999S999X"], check: IDChecksums.finnish),
        Scheme(
            "rodne-cislo", "CZ", ["rodné číslo", "rodne cislo", "rč", "r.č.", "rodného čísla", "rodným číslem"],
            ["9999999999"],
            check: IDChecksums.czech),
        Scheme("cnp", "RO", ["cnp", "cod numeric personal", "cnp-ul"], ["9999999999999"], check: IDChecksums.romanian),
        Scheme("egn", "BG", ["егн", "egn"], ["9999999999"], check: IDChecksums.bulgarian),
        Scheme("oib", "HR", ["oib"], ["99999999999"], check: IDChecksums.iso7064),
        Scheme(
            "jmbg", "RS", ["jmbg", "јмбг", "emšo", "emso", "embg", "ембг"], ["9999999999999"],
            check: IDChecksums.yugoslav),
        Scheme("isikukood", "EE", ["isikukood", "isikukoodi", "ik"], ["99999999999"], check: IDChecksums.baltic),
        Scheme(
            "asmens-kodas", "LT", ["asmens kodas", "a.k.", "asmens kodą"], ["99999999999"], check: IDChecksums.baltic),
        Scheme(
            "personas-kods", "LV", ["personas kods", "p.k.", "personas kodu"], ["99999999999"],
            check: IDChecksums.latvian),
        Scheme("amka", "GR", ["αμκα", "amka"], ["99999999999"], check: IDChecksums.luhn),
        Scheme("afm", "GR", ["αφμ", "afm"], ["999999999"], check: IDChecksums.greekTax),
        Scheme(
            "nif", "PT",
            [
                "contribuinte", "nº de contribuinte", "número de contribuinte", "nif", "n.º de contribuinte", "meu nif",
                "numero de contribuinte",
            ], ["999999999"], check: IDChecksums.portuguese),
        Scheme(
            "taj", "HU", ["taj", "taj szám", "taj-szám"], ["999999999"],
            check: {
                guard let d = IDChecksums.digits($0), d.count == 9 else { return false }
                return IDChecksums.sum(d, [3, 7, 3, 7, 3, 7, 3, 7]) % 10 == d[8]
            }),
        Scheme(
            "tckn", "TR",
            [
                "tckn", "tc kimlik", "tc kimlik no", "kimlik no", "tc no", "kimlik numaram", "t.c. kimlik no",
                "tc kimlik numaram",
                "tc", "t.c", "kimlik numarası", "tc'm", "tcm", "tc numaram", "kimlik numaramı", "tc kimlik numarası",
            ], ["99999999999"], check: IDChecksums.tckn),
    ]
}
