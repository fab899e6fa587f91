/// What a finding is: the stable names that reports, scans and profiles use.
package enum FindingKind: Sendable, Hashable {
    case email, phone, messenger, groupInvite

    case travel, homeAddress, coordinates, city, checkIn, routine

    case exchangeUsage, exchangeUID, referral, walletAddress, depositMemo, holdings, supportComplaint, iban, card
    case paymentHandle, tooling

    case seedPhrase, privateKey, apiKey, password, backupCode, token

    case birthDate, fullName, governmentID, employer, education, family, securityAnswer, vehicle

    case profileLink, sameHandle, avatar, key
    case lookalikeLink, expiredLink, insecureLink

    case ipAddress, device

    /// A kind that the user made: `custom.NAME`. Use ``init(rawValue:)``, which holds the name to its shape.
    case custom(String)

    /// The part before the dot: `contact`, `location`, `finance`, `secret`, `identity`, `link`, `technical`, `custom`.
    package var family: Substring { rawValue.prefix { $0 != "." } }

    /// Whether whoever reads the value can act as the owner with it: such a value is never shown, not even in part.
    package var isSecret: Bool {
        switch self {
        case .seedPhrase, .privateKey, .apiKey, .password, .backupCode, .token: true
        default: false
        }
    }

    /// Whether the user made it.
    package var isCustom: Bool {
        if case .custom = self { return true }
        return false
    }
}

extension FindingKind {
    /// The stable name: `contact.email`.
    package var rawValue: String {
        if case .custom(let name) = self { return Self.customPrefix + name }
        return Self.rawValues[self] ?? ""
    }

    /// The kind of a stable name, or of `custom.NAME` where NAME is at most 40 of `a-z`, `0-9` and, inside, `-`.
    package init?(rawValue: String) {
        if let kind = Self.kinds[rawValue] {
            self = kind
        } else if rawValue.hasPrefix(Self.customPrefix), Self.isName(rawValue.dropFirst(Self.customPrefix.count)) {
            self = .custom(String(rawValue.dropFirst(Self.customPrefix.count)))
        } else {
            return nil
        }
    }

    private static let customPrefix = "custom."

    private static func isName(_ name: Substring) -> Bool {
        (1...40).contains(name.utf8.count) && name.first != "-" && name.last != "-"
            && name.utf8.allSatisfy { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2d }
    }

    private static let rawValues = Dictionary(uniqueKeysWithValues: names.map { ($0.key, $0.value) })
    private static let kinds = Dictionary(uniqueKeysWithValues: names.map { ($0.value, $0.key) })

    private static let names: KeyValuePairs<FindingKind, String> = [
        .email: "contact.email", .phone: "contact.phone", .messenger: "contact.messenger",
        .groupInvite: "contact.group-invite",
        .travel: "location.travel", .homeAddress: "location.home-address", .coordinates: "location.coordinates",
        .city: "location.city", .checkIn: "location.check-in", .routine: "location.routine",
        .exchangeUsage: "finance.exchange-usage", .exchangeUID: "finance.exchange-uid", .referral: "finance.referral",
        .walletAddress: "finance.wallet-address", .depositMemo: "finance.deposit-memo", .holdings: "finance.holdings",
        .supportComplaint: "finance.support-complaint", .iban: "finance.iban", .card: "finance.card",
        .paymentHandle: "finance.payment-handle", .tooling: "finance.tooling",
        .seedPhrase: "secret.seed-phrase", .privateKey: "secret.private-key", .apiKey: "secret.api-key",
        .password: "secret.password", .backupCode: "secret.backup-code", .token: "secret.token",
        .birthDate: "identity.birth-date", .fullName: "identity.full-name", .governmentID: "identity.government-id",
        .employer: "identity.employer", .education: "identity.education", .family: "identity.family",
        .securityAnswer: "identity.security-answer", .vehicle: "identity.vehicle",
        .profileLink: "link.profile", .sameHandle: "link.same-handle", .avatar: "link.avatar", .key: "link.key",
        .lookalikeLink: "link.lookalike", .expiredLink: "link.expired", .insecureLink: "link.insecure",
        .ipAddress: "technical.ip-address", .device: "technical.device",
    ]
}

extension FindingKind: CaseIterable {
    /// The program's own kinds, in a fixed order; those that users make are in no list.
    package static let allCases: [FindingKind] = names.map(\.key)
}

extension FindingKind: Comparable {
    /// The order of ``allCases``, then those of the user's own by name.
    package static func < (a: FindingKind, b: FindingKind) -> Bool {
        if case .custom(let nameA) = a {
            if case .custom(let nameB) = b { return nameA < nameB }
            return false
        }
        return a.order < b.order
    }

    private var order: Int { Self.orders[self] ?? Self.orders.count }

    private static let orders = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}

extension FindingKind: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let name = try container.decode(String.self)
        guard let kind = FindingKind(rawValue: name) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "there is no kind '\(name)'")
        }
        self = kind
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
