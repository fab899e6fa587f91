/// What a finding is: the stable names that reports, scans and profiles use.
package enum FindingKind: String, CaseIterable, Sendable, Hashable, Codable {
    case email = "contact.email"
    case phone = "contact.phone"
    case messenger = "contact.messenger"
    case groupInvite = "contact.group-invite"

    case travel = "location.travel"
    case homeAddress = "location.home-address"
    case coordinates = "location.coordinates"
    case city = "location.city"
    case checkIn = "location.check-in"
    case routine = "location.routine"

    case exchangeUsage = "finance.exchange-usage"
    case exchangeUID = "finance.exchange-uid"
    case referral = "finance.referral"
    case walletAddress = "finance.wallet-address"
    case depositMemo = "finance.deposit-memo"
    case holdings = "finance.holdings"
    case supportComplaint = "finance.support-complaint"
    case iban = "finance.iban"
    case card = "finance.card"
    case paymentHandle = "finance.payment-handle"
    case tooling = "finance.tooling"

    case seedPhrase = "secret.seed-phrase"
    case privateKey = "secret.private-key"
    case apiKey = "secret.api-key"
    case password = "secret.password"
    case backupCode = "secret.backup-code"
    case token = "secret.token"

    case birthDate = "identity.birth-date"
    case fullName = "identity.full-name"
    case governmentID = "identity.government-id"
    case employer = "identity.employer"
    case education = "identity.education"
    case family = "identity.family"
    case securityAnswer = "identity.security-answer"
    case vehicle = "identity.vehicle"

    case profileLink = "link.profile"
    case sameHandle = "link.same-handle"
    case avatar = "link.avatar"
    case key = "link.key"

    case ipAddress = "technical.ip-address"
    case device = "technical.device"

    /// The part before the dot: `contact`, `location`, `finance`, `secret`, `identity`, `link`, `technical`.
    package var family: Substring { rawValue.prefix { $0 != "." } }

    /// Whether whoever reads the value can act as the owner with it: such a value is never shown, not even in part.
    package var isSecret: Bool { family == "secret" }
}
