internal import AuditModel

/// The weights of the risk model: a first judgement, not a standard, and therefore all in one place.
///
/// A score is `round(base * confidence * reach * freshness)`. The factors follow the impact factors of NIST SP 800-122
/// (identifiability, sensitivity of the field, context of use, access) and print a vector in the manner of CVSS.
package enum RiskTable {
    /// Raised with every change of a number in this file; printed with every report.
    package static let version = "2026-11.3"

    /// Findings below this confidence are not shown, in hundredths.
    static let leastConfidence = 30
    /// What a personal e-mail address weighs more when it stands on two sites or more: it ties them together.
    static let sharedEmailBonus = 10
    /// The least score of an exposure that a scenario builds on: what is only for information supports no story.
    static let leastInput = 10

    /// How many times the fall of the worst score counts when tasks are put in order, beside that of the index.
    static let worstShare = 3.0
    /// How much of the fall of all scenarios' scores counts.
    static let scenarioShare = 0.1

    /// The `reach` factor in hundredths, and its sentence.
    static func reach(_ reach: Reach) -> (hundredths: Int, sentence: String) {
        switch reach {
        case .open: (100, "Anyone can read it, and search engines can find it.")
        case .unindexed: (85, "It is public, but behind a login or closed to search engines.")
        case .limited: (60, "Only followers, or those who hold the link, can read it.")
        case .ownExport: (30, "It was read in your own export; it may not be public here.")
        }
    }

    /// The `freshness` factor in hundredths by age in days; nil for a text without a date.
    static func freshness(days: Int?) -> Int {
        switch days {
        case nil: 80
        case .some(...90): 100
        case .some(...365): 85
        case .some(...1_096): 70
        default: 55
        }
    }

    /// The `freshness` factor of a trip that is over, in hundredths by the days since it ended.
    static func freshnessOfPastTrip(days: Int?) -> Int {
        guard let days, days <= 30 else { return 15 }
        return 40
    }

    /// A role mailbox (`info@`, `noreply@`) is meant for the public.
    static let roleEmail = KindWeight(5, [], "A role or no-reply mailbox says little about you.")
    /// Day and month without the year.
    static let partialBirthDate = KindWeight(
        30, ages: false, [.pretexting], "Day and month of birth answer half of a common identity question.")
    /// The hash of an e-mail address in an avatar's address.
    static let hashedEmail = KindWeight(
        20, ages: false, [.phishing, .pretexting],
        "The picture's address confirms your e-mail address to whoever guesses it, on every site that shows it.")
    /// A wallet shown in order to receive donations.
    static let donationWallet = KindWeight(
        25, ages: false, [.spearPhishing, .baiting],
        "The address is meant to be seen, and still shows its balance and history to all.")
    /// A trip that is over.
    static let pastTravel = KindWeight(
        20, [.wateringHole, .baiting], "A trip that is over still shows habits and places.")
    /// The id of an API key without its secret, and bot tokens: they name an account, and do not move funds.
    static let keyID = KindWeight(
        70, ages: false, [.pretexting], "It names an account or steers a bot, and lets a caller sound informed.")

    /// The weight of a kind in its plain form.
    static func weight(of kind: FindingKind) -> KindWeight {
        weights[kind] ?? KindWeight(20, [.pretexting], "A detail about you that helps a stranger sound familiar.")
    }

    /// A line for each kind.
    static let weights: [FindingKind: KindWeight] = [
        .seedPhrase: KindWeight(
            100, ages: false, [.directLoss], "Whoever reads a seed phrase can move everything in the wallet."),
        .privateKey: KindWeight(
            100, ages: false, [.directLoss], "Whoever reads a private key can act and sign in its place."),
        .apiKey: KindWeight(
            95, ages: false, [.directLoss], "A key in public text opens the account that it belongs to."),
        .token: KindWeight(
            85, ages: false, [.directLoss], "An access token in public text acts with your rights until it is revoked."),
        .password: KindWeight(95, ages: false, [.directLoss], "A password in public text is tried within hours."),
        .backupCode: KindWeight(
            95, ages: false, [.directLoss], "A backup code stands in for your second factor."),
        .governmentID: KindWeight(
            85, ages: false, [.pretexting], "An official number is what identity checks ask for, and is hard to change."
        ),
        .card: KindWeight(80, ages: false, [.pretexting], "A card number can be charged, and proves you to a caller."),
        .iban: KindWeight(
            45, ages: false, [.pretexting], "A bank account number makes a false invoice or a false call credible."),
        .homeAddress: KindWeight(
            75, [.pretexting, .physical], "A home address turns an online story into a person at the door."),
        .coordinates: KindWeight(
            75, [.pretexting, .physical], "Exact coordinates show where you live or stay."),
        .exchangeUID: KindWeight(
            70, ages: false, [.pretexting, .spearPhishing],
            "A user id lets a caller sound like the exchange's support."),
        .phone: KindWeight(
            60, [.phishing, .pretexting],
            "A phone number allows calls, text messages and attempts to take over the SIM."),
        .holdings: KindWeight(
            60, [.spearPhishing, .baiting], "Amounts tell a thief whether you are worth the effort."),
        .email: KindWeight(
            50, [.phishing, .spearPhishing], "An e-mail address is where the lure goes, and the key to old breaches."),
        .birthDate: KindWeight(
            55, ages: false, [.pretexting], "A full birth date is one of the first things that identity checks ask for."
        ),
        .supportComplaint: KindWeight(
            55, [.quidProQuo, .pretexting], "An open complaint invites somebody who offers to solve it."),
        .travel: KindWeight(
            55, [.spearPhishing, .pretexting], "A trip with its time gives a false message the right moment."),
        .walletAddress: KindWeight(
            45, ages: false, [.spearPhishing, .baiting], "Balance and history of the address can be read by all."),
        .messenger: KindWeight(
            40, [.phishing, .pretexting], "A messenger account takes messages from strangers."),
        .referral: KindWeight(
            40, [.phishing, .quidProQuo], "A referral link names your exchange and an id of your account there."),
        .paymentHandle: KindWeight(
            40, [.phishing, .pretexting], "A payment handle shows where you take money, and often your name."),
        .fullName: KindWeight(
            40, [.pretexting, .phishing, .spearPhishing], "A real name ties a pseudonym to public records."),
        .family: KindWeight(40, [.pretexting], "Names of relatives make an emergency story credible."),
        .exchangeUsage: KindWeight(
            35, [.phishing, .quidProQuo], "It tells an impostor which brand to wear."),
        .depositMemo: KindWeight(
            35, ages: false, [.pretexting], "A deposit memo points at one account of an exchange."),
        .checkIn: KindWeight(35, [.wateringHole, .physical], "It shows where you were at a given time."),
        .routine: KindWeight(
            35, [.physical, .pretexting], "A routine shows when you are where, and when nobody is home."),
        .securityAnswer: KindWeight(
            35, [.pretexting], "It answers a question that accounts are recovered with."),
        .tooling: KindWeight(
            30, [.phishing, .baiting], "It names the program whose false update a message would offer."),
        .device: KindWeight(30, [.phishing, .baiting], "It names the device whose false alert a message would show."),
        .ipAddress: KindWeight(30, [.pretexting], "An address of your network shows provider and region."),
        .vehicle: KindWeight(
            30, [.pretexting, .physical], "A number plate or car makes you recognisable on the street."),
        .city: KindWeight(20, [.pretexting], "A city narrows down who you are."),
        .employer: KindWeight(20, [.spearPhishing, .pretexting], "An employer gives a false message its sender."),
        .education: KindWeight(20, [.pretexting], "A school gives a stranger a shared past with you."),
        .groupInvite: KindWeight(20, [.wateringHole], "It shows in which communities you can be met."),
        .lookalikeLink: KindWeight(
            50, ages: false, [.phishing, .wateringHole],
            "A link to a lookalike leads you and your readers to somebody who wants logins."),
        .expiredLink: KindWeight(
            40, ages: false, [.wateringHole, .baiting],
            "Whoever takes over an address that was given up speaks to your readers in your name."),
        .insecureLink: KindWeight(
            15, ages: false, [.phishing], "A link without encryption can be turned to a copy of the page on the way."),
        .profileLink: KindWeight(
            15, [.pretexting], "A link between accounts lets a stranger add up what each of them shows."),
        .sameHandle: KindWeight(15, [.pretexting], "The same name on several sites lets a stranger find them all."),
        .avatar: KindWeight(15, [.pretexting], "The same picture on several sites lets a stranger find them all."),
        .key: KindWeight(15, [.pretexting], "A public key with your identity on it ties accounts together."),
    ]
}
