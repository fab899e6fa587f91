#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Tells the encodings of one byte a character apart, by which letters the bytes would be: each language is known by its
/// letters beyond ASCII, the commonest first.
enum SingleByteGuess {
    /// A language in an encoding; the first of equally likely ones counts.
    private struct Candidate {
        var encoding: TextEncoding
        /// For each byte from 0x80 on, how unlikely it is in this language: hundredths of a bit.
        var costs: [Int]
    }

    private static let languages: [(letters: String, encodings: [TextEncoding])] = [
        ("éèàêçôâîùûëïœ", [.windows1252]),
        ("üäöß", [.windows1252]),
        ("óíáéñúü¿¡", [.windows1252]),
        ("ãçáéíóêõâúàô", [.windows1252]),
        ("àèùòìé", [.windows1252]),
        ("äöåøæé", [.windows1252]),
        ("íðáóþéöúæý", [.windows1252]),
        ("łęąóśżćńź", [.windows1250, .latin2]),
        ("íáéěščřžýůúňťďó", [.windows1250, .latin2]),
        ("áíčéžýšľúťňďôäó", [.windows1250, .latin2]),
        ("éáöíőüóúű", [.windows1250, .latin2]),
        ("ăîâşţ", [.windows1250, .latin2]),
        ("čšžćđ", [.windows1250, .latin2]),
        ("ıişüğçöİŞâ", [.windows1254]),
        ("оеаинтслвркмдпуяыьгзбчйхжшюцщэфъё", [.windows1251, .koi8R]),
        ("оанивіерткслдмупязьгбйчхцюєїшщфжґ", [.windows1251, .koi8U]),
        ("аоиетнрсвлдпкъзмубгчщжяцюйхшф", [.windows1251]),
        ("αοτιενσρκπμλςηυόίάέγδήωχθύώφβξζψ", [.windows1253]),
        ("יוהלארתבשמםנעדקחפכטגזסןצףךץ", [.windows1255]),
        ("الينمرويتبهعدسفكقحجشأةطصخىذضزثغءإئآؤظپچژگ", [.windows1256]),
        ("านรอกเง่มย้ลวดัทตสะิปีบคหแจพชขใไื์ุู็ึโำผซณถธศษภญฐฉฟฬฮฎฝๆฯฆฑฒฌฏ", [.windows874]),
    ]

    private static let candidates: [Candidate] = languages.flatMap { language in
        language.encodings.map { Candidate(encoding: $0, costs: costs(of: language.letters, in: $0)) }
    }

    /// The encoding in which the bytes beyond ASCII are the likeliest letters; windows-1252 if there are none.
    static func encoding(of bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding {
        var counts = [Int](repeating: 0, count: 128)
        for byte in bytes where byte >= 0x80 { counts[Int(byte) - 0x80] += 1 }
        var best: (encoding: TextEncoding, cost: Int) = (.windows1252, .max)
        for candidate in candidates {
            let cost = zip(counts, candidate.costs).reduce(0) { $0 + $1.0 * $1.1 }
            if cost < best.cost { best = (candidate.encoding, cost) }
        }
        return best.encoding
    }

    /// Small letters fall off as their rank grows, capitals are ten times rarer; punctuation that all these encodings
    /// share is known, other signs are rare, and bytes that stand for nothing are hardly ever there.
    private static func costs(of letters: String, in encoding: TextEncoding) -> [Int] {
        var shares: [Unicode.Scalar: Double] = [:]
        var sum = 0.0
        for (rank, letter) in letters.unicodeScalars.enumerated() {
            let share = 1 / (Double(rank) + 1.5)
            shares[letter, default: 0] += share
            sum += share
        }
        return (0x80...0xff).map { (byte: UInt8) in
            let text = String(decoding: TextDecoder.utf8([byte], from: encoding), as: UTF8.self)
            guard let scalar = text.unicodeScalars.first else { return cost(of: 0.000_01) }
            if let share = shares[scalar] { return cost(of: 0.8 * share / sum) }
            let small = scalar.properties.lowercaseMapping.unicodeScalars.first
            if small != scalar, let share = small.flatMap({ shares[$0] }) { return cost(of: 0.08 * share / sum) }
            return cost(of: commonSigns.contains(scalar) ? 0.02 : rarity(of: scalar))
        }
    }

    private static let commonSigns: Set<Unicode.Scalar> = [
        "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{201E}", "\u{2013}", "\u{2014}", "\u{2026}", "\u{2022}",
        "\u{A0}", "\u{AB}", "\u{BB}", "\u{B7}", "\u{A9}", "\u{B0}", "\u{20AC}",
    ]

    private static func rarity(of scalar: Unicode.Scalar) -> Double {
        if scalar == "\u{FFFD}" || scalar.value < 0xa0 { return 0.000_01 }
        return scalar.properties.isAlphabetic ? 0.000_3 : 0.001
    }

    private static func cost(of share: Double) -> Int { Int((-100 * log2(share)).rounded()) }
}
