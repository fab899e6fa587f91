extension FindingKind {
    /// What a reader calls it, in lower case: `e-mail address`; of a kind that the user made, its name in words.
    package var name: String {
        if case .custom(let name) = self { return String(name.map { $0 == "-" ? " " : $0 }) }
        return Self.nouns[self] ?? rawValue
    }

    private static let nouns: [FindingKind: String] = [
        .email: "e-mail address", .phone: "phone number", .messenger: "messenger account",
        .groupInvite: "group invitation", .travel: "travel", .homeAddress: "home address",
        .coordinates: "coordinates", .city: "city", .checkIn: "check-in", .routine: "routine",
        .exchangeUsage: "exchange in use", .exchangeUID: "exchange user id", .referral: "referral link or code",
        .walletAddress: "wallet address", .depositMemo: "deposit memo", .holdings: "holdings",
        .supportComplaint: "support complaint", .iban: "bank account number", .card: "card number",
        .paymentHandle: "payment handle", .tooling: "wallet or trading tool", .seedPhrase: "seed phrase",
        .privateKey: "private key", .apiKey: "API key", .password: "password", .backupCode: "backup code",
        .token: "access token", .birthDate: "date of birth", .fullName: "real name",
        .governmentID: "official number", .employer: "employer", .education: "school", .family: "family",
        .securityAnswer: "answer to a security question", .vehicle: "vehicle", .profileLink: "linked account",
        .sameHandle: "same account name", .avatar: "same picture",
        .key: "public key", .lookalikeLink: "link to a lookalike",
        .expiredLink: "link to a given-up address", .insecureLink: "link without encryption",
        .ipAddress: "network address", .device: "device",
    ]
}
