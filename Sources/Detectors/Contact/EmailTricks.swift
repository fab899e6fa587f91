/// Ways of hiding an address that change its letters: words to be taken out, and the whole turned round or shifted.
enum EmailTricks {
    /// Words that a reader is to take out: `maya.NOSPAM@example.org`.
    private static let fillers = [
        "nospam", "no-spam", "no_spam", "nospamplease", "nospm", "removethis", "remove-this", "remove_this", "removeme",
        "remove", "deletethis", "delete-this", "deleteme", "antispam", "anti-spam", "spamfree", "killspam", "stopspam",
        "spamless", "notspam", "sinspam", "sansspam", "semspam", "niospam", "keinspam", "keinspamm", "spamschutz",
        "entfernen",
        "bezspamu", "borrame", "retirez", "rimuovi", "удалить", "безспама", "без-спама",
    ]

    /// An address without what is to be taken out; nil where there is nothing of the kind.
    static func withoutFillers(_ address: String) -> String? {
        guard mayHoldFiller(address) else { return nil }
        var parts = address.split(separator: "@", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        let before = parts
        for side in 0...1 {
            for filler in fillers {
                for mark in [".", "-", "_", "+"] {
                    parts[side] = parts[side].replacing(filler + mark, with: "").replacing(mark + filler, with: "")
                }
            }
        }
        if parts[1].hasSuffix(".invalid") { parts[1] = String(parts[1].dropLast(8)) }
        // `mayaNOSPAM@`: only long words without a mark of their own.
        for filler in fillers where filler.utf8.count > 5 {
            for side in 0...1 where parts[side].utf8.count > filler.utf8.count + 1 {
                parts[side] = parts[side].replacing(filler, with: "")
            }
        }
        guard parts != before, !parts[0].isEmpty, parts[1].contains("."), !parts[1].hasPrefix(".") else { return nil }
        return parts.joined(separator: "@")
    }

    /// Whether one of the syllables stands in it that every word to be taken out holds.
    private static func mayHoldFiller(_ address: String) -> Bool {
        let bytes = Array(address.utf8)
        return syllables.contains { syllable in
            bytes.indices.contains { bytes[$0] == syllable[0] && bytes[$0...].starts(with: syllable) }
        }
    }

    /// At least one of them is in each of ``fillers``.
    private static let syllables: [[UInt8]] = [
        "spam", "spm", "remove", "delete", "entfern", "borr", "retir", "rimuov", "invalid", "\u{443}\u{434}\u{430}",
        "\u{441}\u{43f}\u{430}\u{43c}",
    ].map { Array($0.utf8) }

    /// Endings of hosts, read backwards.
    private static let backwards: Set<String> = [
        "moc", "gro", "ten", "ude", "vog", "ofni", "elpmaxe", "ved", "oi", "em", "ed", "rf", "ku", "ur", "se", "ti",
        "rb", "lp",
        "hc", "ta", "ln", "ac", "ua", "pj", "nc", "rk", "di", "nv", "rt", "tp", "eb", "es", "ue", "ppa", "zyx", "hcet",
    ]

    /// `gro.elpmaxe@ayam`: the span and the address the right way round.
    static func reversed(around sign: Int, in text: ScanText) -> (span: Range<Int>, value: String)? {
        let isPart: (UInt8) -> Bool = {
            EmailSyntax.isLetter($0) || $0 == 0x2e || $0 == 0x2d || $0 == 0x5f || $0 == 0x2b
        }
        let host = text.run(before: sign, limit: 64, where: isPart)
        var local = text.run(from: sign + 1, limit: 64, where: isPart)
        while let last = local.last, text[last] == 0x2e || text[last] == 0x2d { local = local.lowerBound..<last }
        let dot = text.run(from: host.lowerBound, limit: 10) { $0 != 0x2e && $0 != 0x40 }
        guard host.count > 5, local.count > 1, text[dot.upperBound] == 0x2e,
            backwards.contains(text.string(dot).lowercased())
        else { return nil }
        // Turned round already: the ending of what stands behind is a host's.
        let ending = text.run(before: local.upperBound, limit: 10) { $0 != 0x2e && $0 != 0x40 }
        if ending.lowerBound > local.lowerBound,
            EmailNames.commonTopLevel.contains(text.string(ending).lowercased()) || ending.count == 2
        {
            return nil
        }
        let isLong = dot.count > 2
        guard isLong || isSaid(host.lowerBound..<local.upperBound, by: turned, in: text) else { return nil }
        let span = host.lowerBound..<local.upperBound
        return (span, String(text.string(span).lowercased().reversed()))
    }

    /// Whether the line says that an address is shifted by thirteen letters.
    static func isShifted(_ span: Range<Int>, in text: ScanText) -> Bool { isSaid(span, by: shifted, in: text) }

    /// The address with its letters shifted by thirteen.
    static func shift(_ address: String) -> String {
        String(
            decoding: address.utf8.map { byte in
                switch byte {
                case 0x61...0x7a: (byte - 0x61 + 13) % 26 + 0x61
                case 0x41...0x5a: (byte - 0x41 + 13) % 26 + 0x41
                default: byte
                }
            }, as: UTF8.self)
    }

    private static func isSaid(_ span: Range<Int>, by words: CueWords, in text: ScanText) -> Bool {
        let line = text.line(around: span, cap: 64)
        return words.first(in: text, within: line.lowerBound..<span.lowerBound) != nil
            || words.first(in: text, within: span.upperBound..<line.upperBound) != nil
    }

    private static let shifted = CueWords(["rot13", "rot 13", "rot-13", "caesar 13"])
    private static let turned = CueWords([
        "backwards", "backward", "reversed", "reverse", "mirror", "mirrored", "right to left", "rückwärts", "umgedreht",
        "al revés", "à l'envers", "ao contrário", "al contrario", "al rovescio", "наоборот", "задом наперёд",
        "задом наперед",
        "tersten", "dibalik", "terbalik", "đảo ngược", "倒过来", "反过来", "倒着", "逆から", "逆さ", "거꾸로", "معكوس", "بالعكس",
    ])

    /// Reads `maya#example.org (# = @)`: a lone sign, and near it the mark that stands for it and a word that says so.
    static func replaced(near sign: Range<Int>, in text: ScanText) -> (span: Range<Int>, value: String)? {
        guard isLone(sign, in: text) else { return nil }
        let near = text.line(around: sign, cap: 28)
        let isTold =
            equals.contains { mark in near.contains { text.matches(mark, at: $0) } }
            || hints.first(in: text, within: near) != nil
        guard isTold else { return nil }
        var tried: [UInt32] = []
        var at = near.lowerBound
        while at < near.upperBound, tried.count < 3 {
            let (scalar, length) = Scalars.decode(text.bytes, at: at)
            text.note(bytesRead: length)
            if isMark(scalar), !sign.contains(at), !tried.contains(scalar) {
                if let found = address(with: scalar, near: sign.lowerBound, in: text) { return found }
                tried.append(scalar)
            }
            at += length
        }
        return nil
    }

    /// A sign that is spoken of stands by itself: handles, and signs in a row, say nothing of another mark.
    private static func isLone(_ sign: Range<Int>, in text: ScanText) -> Bool {
        guard sign.count == 1 else { return true }
        let (before, after) = (sign.lowerBound - 1, sign.upperBound)
        return text[before] != 0x40 && text[after] != 0x40 && !text.isAlphanumeric(at: before)
            && !text.isAlphanumeric(at: after)
    }

    private static let equals: [StaticString] = ["=", "\u{2192}", "->", "\u{ff1d}"]
    private static let hints = CueWords([
        "replace", "replacing", "swap", "instead", "instead of", "for", "substitute", "change", "exchange", "means",
        "is an",
        "stands for", "ersetzen", "ersetze", "durch", "statt", "anstatt", "anstelle", "steht für", "remplacer",
        "remplacez",
        "remplace", "par", "à la place", "sustituir", "sustituye", "cambia", "cambiar", "por", "en vez de",
        "en lugar de",
        "reemplaza", "troque", "trocar", "substitua", "no lugar", "em vez", "sostituire", "sostituisci", "con",
        "al posto",
        "invece", "заменить", "замените", "замени", "на", "вместо", "yerine", "değiştirin", "ganti", "dengan",
        "diganti", "thay",
        "bằng", "换成", "換成", "改成", "改为", "替换", "替換", "代替", "换", "に変えて", "に置き換え", "に換えて", "は@", "を", "로 바꿔",
        "대신", "바꿔", "استبدل", "بدل", "بدلا",
    ])

    /// What people put in the place of the sign.
    private static func isMark(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x21, 0x23...0x26, 0x2a, 0x2b, 0x2f, 0x3b, 0x5e, 0x7c, 0x7e: true
        case 0x80...:
            Scalars.classify(scalar) == .symbol && scalar > 0xa0 && !(0x2010...0x2027).contains(scalar)
                && !(0x3000...0x3011).contains(scalar) && !(0xff00...0xff0f).contains(scalar) && scalar != 0xff1d
                && scalar != 0xfffd && scalar != 0x2192 && scalar != 0xfe0f
        default: false
        }
    }

    /// The address around the last such mark before the sign, or the first behind it.
    private static func address(
        with mark: UInt32, near sign: Int, in text: ScanText
    ) -> (span: Range<Int>, value: String)? {
        let parts = EmailParts(text: text)
        let line = text.line(around: sign..<sign, cap: 140)
        var best: (span: Range<Int>, value: String)?
        var at = line.lowerBound
        while at < line.upperBound {
            let (scalar, length) = Scalars.decode(text.bytes, at: at)
            text.note(bytesRead: length)
            var end = at + length
            // A variation selector belongs to its emoji.
            if text.matches("\u{fe0f}", at: end) { end += 3 }
            // An emoji may have room around it.
            let isSpaced = mark > 0x2190 && text[at - 1] == 0x20 && text[end] == 0x20
            if isSpaced { end += 1 }
            let edge = isSpaced ? at - 1 : at
            if scalar == mark, text.isWordCharacter(before: edge), let local = parts.local(endingAt: edge) {
                let labels = parts.plainDomain(from: end)
                if labels.count > 1, let last = labels.last, EmailAddress.isPlausible(labels.map(parts.plain)) {
                    best = (
                        local.lowerBound..<last.upperBound,
                        parts.plain(local) + "@" + labels.map(parts.plain).joined(separator: ".")
                    )
                    if at > sign { return best }
                }
            }
            at += length
        }
        return best
    }
}
