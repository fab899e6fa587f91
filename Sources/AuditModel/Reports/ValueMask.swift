/// Masks single values: enough stays to recognise one's own, too little to use it.
package enum ValueMask {
    /// Kinds whose values are plain words that a report needs in clear: an exchange, a place, an employer.
    package static func isReadable(_ kind: FindingKind) -> Bool { readable.contains(kind) }

    private static let readable: Set<FindingKind> = [
        .travel, .city, .checkIn, .routine, .exchangeUsage, .supportComplaint, .tooling, .employer, .education,
        .profileLink, .sameHandle, .avatar, .key, .device, .lookalikeLink,
        .expiredLink, .insecureLink,
    ]

    /// The masked form of a value, in the normalised form or as it was written on a page. Of a secret nothing is shown
    /// but its length.
    package static func redacted(_ text: String, as kind: FindingKind) -> String {
        if kind.isSecret { return secret(text, kind) }
        if isReadable(kind) { return text }
        let masked = shaped(text, as: kind)
        // A value that has nothing of its kind's shape is covered by its length.
        return masked == text ? MaskShapes.head(text) : masked
    }

    private static func shaped(_ text: String, as kind: FindingKind) -> String {
        switch kind {
        case .email: return email(text)
        case .phone: return phone(text)
        case .exchangeUID, .depositMemo: return identifier(text)
        case .walletAddress: return wallet(text)
        case .card: return MaskShapes.replacing(text, keepFirst: 0, keepLast: 4)
        case .iban: return MaskShapes.replacing(text, keepFirst: 2, keepLast: 4)
        case .governmentID: return MaskShapes.replacing(text, keepFirst: 0, keepLast: 2)
        case .birthDate: return birthDate(text)
        case .homeAddress: return MaskShapes.maskingWordsWithDigits(text)
        case .coordinates: return MaskShapes.keepingFirstNumbers(text)
        case .fullName, .family: return MaskShapes.initials(text)
        case .holdings: return MaskShapes.maskingDigits(text)
        case .ipAddress: return MaskShapes.maskingAfterSecondSeparator(text)
        case .securityAnswer: return MaskShapes.hidden
        default: return MaskShapes.head(text)
        }
    }

    /// `[seed phrase, 12 words]`, `[API key, 64 characters]`.
    private static func secret(_ text: String, _ kind: FindingKind) -> String {
        "[\(kind.name), \(size(of: text, kind))]"
    }

    /// All that is shown of a secret beside the name of its kind: `12 words`, `64 characters`.
    static func size(of text: String, _ kind: FindingKind) -> String {
        guard kind == .seedPhrase else { return "\(text.count) characters" }
        return "\(text.split(whereSeparator: \.isWhitespace).count) words"
    }

    /// `m•••a@e•••.org`; of a short name only the first letter. The last letter tells the owner's addresses apart.
    private static func email(_ text: String) -> String {
        guard let at = text.lastIndex(of: "@") else { return MaskShapes.first(of: text) + MaskShapes.hidden }
        let domain = text[text.index(after: at)...]
        let ending = domain.lastIndex(of: ".").map { String(domain[$0...]) } ?? ""
        let name = text[..<at]
        return MaskShapes.first(of: name) + MaskShapes.hidden + (name.count >= 4 ? name.suffix(1) : "") + "@"
            + MaskShapes.first(of: domain) + MaskShapes.hidden + ending
    }

    /// `+44 •• •••• ••17`.
    private static func phone(_ text: String) -> String {
        let isInternational = text.contains("+")
        return MaskShapes.replacing(text, keepFirst: isInternational ? 2 : 0, keepLast: 2, onlyDigits: true)
    }

    /// `48••••77`.
    private static func identifier(_ text: String) -> String {
        let count = text.count { $0.isLetter || $0.isNumber }
        let keep = count >= 8 ? 2 : count >= 5 ? 1 : 0
        return MaskShapes.replacing(text, keepFirst: keep, keepLast: keep)
    }

    /// The first and last four characters of an address; the head of a name.
    private static func wallet(_ text: String) -> String {
        guard text.count >= 16 else { return MaskShapes.head(text) }
        return text.prefix(4) + MaskShapes.hidden + text.suffix(4)
    }

    /// `••••-04-12`; without a year of four digits nothing of it.
    private static func birthDate(_ text: String) -> String {
        let masked = MaskShapes.maskingYears(text)
        return masked == text ? MaskShapes.maskingDigits(text) : masked
    }
}
