/// The schemes of government ids: names, patterns, checksums.
enum GovernmentSchemes {
    struct Scheme: Sendable {
        let name: String
        /// ISO 3166; empty for documents of all countries.
        let country: String
        /// What people call it, in any case.
        let words: [String]
        /// `9` a digit, `A` a letter, `X` either, `S` the sign of the century in Finland.
        let patterns: [String]
        let hasChecksum: Bool
        let isValid: @Sendable ([UInt8]) -> Bool

        init(
            _ name: String, _ country: String, _ words: [String], _ patterns: [String],
            check isValid: (@Sendable ([UInt8]) -> Bool)? = nil, hasChecksum: Bool? = nil
        ) {
            self.name = name
            self.country = country
            self.words = words
            self.patterns = patterns
            self.hasChecksum = hasChecksum ?? (isValid != nil)
            self.isValid = isValid ?? { _ in true }
        }
    }

    /// A word and what it may mean.
    struct Cue: Sendable {
        let word: String
        let schemes: [Int]
    }

    static let all: [Scheme] = europe + americas + asia + world

    /// Words of all schemes; a word of several schemes means any of them.
    static let cues: [Cue] = {
        var schemes: [String: [Int]] = [:]
        var order: [String] = []
        for (index, scheme) in all.enumerated() {
            for word in scheme.words {
                if schemes[word] == nil { order.append(word) }
                schemes[word, default: []].append(index)
            }
        }
        let anywhere = all.indices.filter { common.contains(all[$0].name + all[$0].country) }
        for word in general {
            if schemes[word] == nil { order.append(word) }
            schemes[word, default: []] += anywhere
        }
        return order.map { Cue(word: $0, schemes: schemes[$0] ?? []) }
    }()

    /// Schemes that a number alone shows, by its shape and checksum: believed behind a word for any id.
    private static let common: Set<String> = [
        "idZA", "resident-idCN", "rrnKR", "tcknTR", "cnpRO", "cprDK", "fodselsnummerNO", "hetuFI", "personnummerSE",
        "egnBG",
        "thai-idTH", "national-idTW", "hkidHK", "nricSG", "emirates-idAE", "national-idEG", "isikukoodEE", "peselPL",
        "cpfBR",
        "dniES", "nieES", "curpMX", "mykadMY", "codice-fiscaleIT", "national-idSA", "iinKZ", "nikID", "jmbgRS",
        "rijksregisternummerBE", "ahvCH",
    ]

    /// Words for an id of whatever country.
    private static let general = [
        "id number", "id no", "id card", "id card number", "identity number", "identity card", "identity card number",
        "national id", "national id number", "national identification number", "national number", "citizen id",
        "my id is",
        "personal number", "personal code", "personal id", "turkish id", "korean id", "thai id", "chinese id",
        "south african id",
        "sa id", "swedish id", "finnish id", "romanian id", "bulgarian id", "polish id", "estonian id", "taiwan id",
        "taiwanese id", "singapore id", "malaysian id", "egyptian id", "saudi id", "hong kong id", "kazakh id",
        "serbian id",
        "spanish id", "brazilian id", "mexican id", "indonesian id", "government id", "govt id",
        "documento de identidad",
        "documento de identidade", "documento d'identità", "carte d'identité", "numéro d'identité",
    ]

    /// Words that are others of everyday language: only in capitals.
    static let capitals: Set<String> = [
        "sin", "nie", "run", "rut", "pan", "inn", "cf", "nik", "ci", "nir", "nin", "ird", "nino", "ni",
    ]
}
