/// What a message does that scams do: stable names.
package enum Sign: String, Sendable, CaseIterable {
    case neverChannel = "never-channel"
    case asksSecret = "asks-secret"
    case asksFunds = "asks-funds"
    case asksClick = "asks-click"
    case asksInstall = "asks-install"
    case remoteAccess = "remote-access"
    case safeWallet = "safe-wallet"
    case urgency, secrecy, authority, unsolicited
    case unofficialSender = "unofficial-sender"
    case lookalikeDomain = "lookalike-domain"
    case linkMismatch = "link-mismatch"
    case httpOnly = "http-only"
    case shortener
    case callbackNumber = "callback-number"
    case publicDetailReuse = "public-detail-reuse"
    case addedToGroup = "added-to-group"
    case guaranteedReturn = "guaranteed-return"
    case baiting
    case quidProQuo = "quid-pro-quo"
    case romance
    case jobOffer = "job-offer"
    case impersonatedFriend = "impersonated-friend"

    /// In words, with what it means.
    package var sentence: String {
        switch self {
        case .neverChannel: "the brand says that it never uses this channel"
        case .asksSecret: "asks for something that only you may know"
        case .asksFunds: "asks for money or coins"
        case .asksClick: "wants a link, code or attachment opened"
        case .asksInstall: "wants something installed"
        case .remoteAccess: "wants to see or steer your device"
        case .safeWallet: "offers a \"safe\" place for your coins: there is none but your own"
        case .urgency: "presses with a deadline or a threat"
        case .secrecy: "wants it kept from others, or keeps you from asking elsewhere"
        case .authority: "leans on an office"
        case .unsolicited: "a stranger opened the contact"
        case .unofficialSender: "the sender is not on the published list of whom it says it is"
        case .lookalikeDomain: "an address is made to look like a brand's"
        case .linkMismatch: "a link shows another address than it opens"
        case .httpOnly: "a link is plain http"
        case .shortener: "a short link hides where it leads"
        case .callbackNumber: "wants you to call a number that it gives"
        case .publicDetailReuse: "uses what stands on your public pages"
        case .addedToGroup: "adds you to a group"
        case .guaranteedReturn: "promises a return that nobody can promise"
        case .baiting: "lures with something free"
        case .quidProQuo: "offers help in return for data or money"
        case .romance: "builds on affection"
        case .jobOffer: "offers easy work"
        case .impersonatedFriend: "says to be somebody close, at a new number"
        }
    }
}
