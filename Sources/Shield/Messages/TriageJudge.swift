/// Decides what the signs of a message come to.
struct TriageJudge {
    let context: TriageContext
    /// With the signs as they are weighed.
    private let reading: MessageReading
    private let traits: [String]
    private let vocabulary: MessageVocabulary

    init(context: TriageContext, reading: MessageReading) {
        var reading = reading
        self.context = context
        traits = MessageTraits(context: context, reading: reading).names
        vocabulary = MessageVocabulary(reading.sentences)
        reading.weighSigns(traits: traits, vocabulary: vocabulary)
        self.reading = reading
    }

    private static let suspicious = 30
    /// Five points above where a scam is as likely as not: who is wrongly called a scammer is wronged more than who is warned.
    private static let scam = 65

    var verdict: TriageVerdict {
        let weighing = MessageWeighing(
            traits: traits, vocabulary: vocabulary, reading: reading, least: isUndecidable ? Self.suspicious : 0)
        let score = weighing.score
        let kind: TriageVerdict.Kind = score >= Self.scam ? .scam : score >= Self.suspicious ? .suspicious : .noSigns
        let order = Dictionary(uniqueKeysWithValues: Sign.allCases.enumerated().map { ($1, $0) })
        let signs = reading.found.enumerated().sorted {
            (order[$0.element.sign] ?? 0, $0.offset) < (order[$1.element.sign] ?? 0, $1.offset)
        }.map(\.element)
        return TriageVerdict(
            kind: kind, score: score, signs: signs, stages: stages(kind), tactic: tactic(kind), brand: context.brand,
            shares: weighing.shares, unread: reading.unread)
    }

    /// Whether a stranger opened the contact, whatever is wanted: long scripts begin with small talk.
    private var isUndecidable: Bool {
        guard reading.has(.unsolicited), !reading.isWarning else { return false }
        if context.isCall { return reading.says(.coldOpening) || reading.has(.authority) }
        if context.isDirect { return context.isStranger }
        return reading.says(.coldOpening)
    }

    private func stages(_ kind: TriageVerdict.Kind) -> [Int] {
        guard kind != .noSigns else { return [] }
        var stages: [Int] = []
        if context.claimsOffice && context.message.claims != "none"
            || reading.has(.authority) && reading.says(.selfRole)
        {
            stages.append(1)
        }
        if reading.says(.problem) || reading.says(.threat) { stages.append(2) }
        let asks: [Sign] = [.asksSecret, .asksFunds, .asksClick, .asksInstall, .remoteAccess, .safeWallet]
        if asks.contains(where: { reading.has($0) }) { stages.append(3) }
        if reading.has(.publicDetailReuse) || reading.says(.proof) { stages.append(4) }
        if reading.has(.secrecy) { stages.append(5) }
        return stages
    }

    private func tactic(_ kind: TriageVerdict.Kind) -> String {
        guard kind != .noSigns else { return "none" }
        let hasCommunity = context.message.details.contains {
            $0.kind.contains("community") || $0.kind.contains("event")
        }
        if reading.has(.publicDetailReuse) {
            if hasCommunity, reading.says(.event) || reading.has(.asksClick) { return "watering-hole" }
            return "spear-phishing"
        }
        if reading.has(.quidProQuo) { return "quid-pro-quo" }
        if reading.has(.romance) { return "pretexting" }
        if reading.has(.baiting) || reading.has(.jobOffer) || reading.has(.guaranteedReturn) { return "baiting" }
        let isTalk = !["email", "sms", "letter"].contains(context.message.channel)
        if reading.has(.impersonatedFriend) { return "pretexting" }
        if reading.addresses.isEmpty, isTalk, reading.has(.authority) || reading.has(.unsolicited) {
            return "pretexting"
        }
        if context.claimsOffice || reading.has(.asksSecret) || reading.has(.linkMismatch) { return "phishing" }
        if kind == .suspicious, !reading.has(.authority) { return "none" }
        return reading.addresses.isEmpty && reading.has(.authority) ? "pretexting" : "phishing"
    }
}
