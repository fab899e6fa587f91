/// What speaks for a message: that nothing it wants would reach who wrote it.
extension TriageJudge {
    /// The most points that a message gets, whatever its words come to alone.
    ///
    /// A scam has to end with its writer: by a link, a number, an answer, a program, money sent on a way that it names.
    /// A notice with a deadline that sends the reader to the counter, the app or the usual account has none of these.
    var ceiling: Int {
        if isOneWay { return 25 }
        if linksAreOwn && !asksMuch { return 50 }
        return isBillWithoutWay ? 55 : 100
    }

    /// A stranger who has asked for nothing yet: that cannot be decided, and most long scripts begin so.
    var floor: Int {
        // A text of a house with a link that is not known to be the house's.
        if context.claimsOffice, context.message.channel == "sms", reading.has(.asksClick), !reading.isWarning,
            !reading.addresses.isEmpty, !linksAreOwn
        {
            return 30
        }
        guard reading.has(.unsolicited), !reading.isWarning else { return 0 }
        if context.isCall { return reading.says(.coldOpening) || reading.has(.authority) ? 30 : 0 }
        if context.isDirect { return context.isStranger ? 30 : 0 }
        return reading.says(.coldOpening) ? 30 : 0
    }

    /// What is asked for that no sender of one's own has to ask for.
    private var asksMuch: Bool {
        let signs: [Sign] = [
            .asksSecret, .asksInstall, .remoteAccess, .safeWallet, .secrecy, .guaranteedReturn, .romance, .jobOffer,
            .impersonatedFriend, .quidProQuo, .lookalikeDomain, .linkMismatch, .unofficialSender, .neverChannel,
        ]
        return signs.contains { reading.has($0) } || reading.says(.walletConnect) || reading.says(.extortion)
            || reading.says(.giftCard)
    }

    /// No notice of every day holds more.
    private static let mostLinks = 32

    /// Whether all links are of whom it says it is of, as far as that is known.
    private var linksAreOfficial: Bool {
        reading.addresses.count <= Self.mostLinks && reading.addresses.allSatisfy { context.isListed($0.host) }
    }

    /// Whether all links lead to the house whose name the sender bears.
    private var linksAreOwn: Bool {
        let hosts = reading.addresses.map(\.host)
        return !hosts.isEmpty && hosts.count <= Self.mostLinks
            && hosts.allSatisfy { context.isListed($0) || context.isOwn($0) }
    }

    private var isOneWay: Bool {
        guard context.isNotice, linksAreOfficial else { return false }
        let ways: [Sign] = [.callbackNumber, .shortener, .baiting]
        if asksMuch && !(reading.says(.ownWay) && asksOnlyUsual) || ways.contains(where: { reading.has($0) }) {
            return isListed && !asksMuch && !reading.has(.callbackNumber) && !reading.has(.asksFunds)
        }
        if reading.says(.payTo), reading.has(.asksFunds) { return false }
        // Money that goes where it always goes.
        if reading.has(.asksFunds) { return reading.says(.ownWay) && !reading.has(.unsolicited) }
        return !reading.has(.unsolicited)
    }

    /// Whether money is due to a house that names no account: it expects it where it always goes.
    private var isBillWithoutWay: Bool {
        let ways: [Sign] = [.callbackNumber, .shortener, .baiting, .unsolicited]
        return context.isNotice && reading.addresses.isEmpty && reading.has(.asksFunds) && !asksMuch
            && !ways.contains { reading.has($0) } && !reading.says(.payTo) && !reading.says(.advance)
            && !reading.says(.unseen)
    }

    /// Whether a program or a paper is all that is wanted: the reader takes and leaves these in ways of their own.
    private var asksOnlyUsual: Bool {
        let others: [Sign] = [
            .remoteAccess, .safeWallet, .secrecy, .guaranteedReturn, .romance, .jobOffer,
            .impersonatedFriend, .quidProQuo, .lookalikeDomain, .linkMismatch, .unofficialSender, .neverChannel,
        ]
        return (!reading.has(.asksSecret) || isPaper) && !others.contains { reading.has($0) }
    }
}
