/// Weighs the signs of a message.
struct TriageJudge {
    let context: TriageContext
    let reading: MessageReading

    private static let suspicious = 30
    private static let scam = 60

    var verdict: TriageVerdict {
        let score = score
        let kind: TriageVerdict.Kind = score >= Self.scam ? .scam : score >= Self.suspicious ? .suspicious : .noSigns
        let order = Dictionary(uniqueKeysWithValues: Sign.allCases.enumerated().map { ($1, $0) })
        let signs = reading.found.enumerated().sorted {
            (-$0.element.sign.weight, order[$0.element.sign] ?? 0, $0.offset) < (
                -$1.element.sign.weight, order[$1.element.sign] ?? 0, $1.offset
            )
        }.map(\.element)
        return TriageVerdict(
            kind: kind, score: score, signs: signs, stages: stages(kind), tactic: tactic(kind), brand: context.brand)
    }

    /// The sum of the weights, as far as what is known of the sender leaves them.
    private var score: Int {
        let sum = Set(reading.found.map(\.sign)).reduce(0) { $0 + weight(of: $1) }
        return min(ceiling, max(floor, sum + script + pressure))
    }

    var isListed: Bool { context.sender.verdict?.kind == .listed }

    /// Whether it comes from somebody who is no office and no stranger.
    private var isKnown: Bool {
        !context.claimsOffice && !reading.has(.unsolicited) && !reading.has(.authority)
    }

    /// Whether something is kept quiet among people who know each other.
    var isSurprise: Bool {
        isKnown && context.isDirect && !context.sender.canBeLookedUp && !reading.has(.asksSecret)
            && !reading.has(.impersonatedFriend) && !reading.has(.guaranteedReturn) && !reading.has(.safeWallet)
    }

    private func weight(of sign: Sign) -> Int {
        switch sign {
        case .asksSecret where isKnown && (isPaper || !presses): 25
        // A bill among people who know each other, a present, what a hotel gives for free.
        case .asksFunds where isKnown && isEveryday, .urgency where isKnown && isEveryday: 10
        // `Don't tell mum`.
        case .secrecy where isSurprise: 5
        case .baiting where isKnown && isEveryday && reading.count(.baiting) == 1: 5
        case .baiting where isListed && !reading.has(.asksSecret) && !reading.has(.asksFunds): 10
        // A house that offers a post from its own address after talks: it wants an answer alone.
        case .jobOffer
        where context.claimsOffice && !reading.has(.unsolicited) && reading.addresses.isEmpty && !asksBesideJob: 5
        case .callbackNumber where !context.claimsOffice: 5
        // Offices write letters and leave numbers; what is asked for by them is told by other signs.
        case .callbackNumber where context.message.channel == "letter" && !asksAnything: 10
        case .remoteAccess where isInvited, .asksInstall where isInvited, .authority where isInvited: 8
        // What is known of a trip serves an ask, or is small talk.
        case .publicDetailReuse where !asksAnything && !reading.has(.callbackNumber): 5
        // Friends speak of trips, and share what they cost.
        case .publicDetailReuse where isKnown && isSavedTalk && isEveryday: 10
        case .publicDetailReuse: min(30, 15 * reading.found.count { $0.sign == sign })
        case .impersonatedFriend where !reading.has(.asksFunds) && !reading.has(.asksSecret): 30
        default: sign.weight
        }
    }

    /// Whether the reader rang the house, and not the house the reader.
    private var isInvited: Bool { context.isCall && reading.says(.invited) && !reading.has(.unsolicited) }

    private var asksBesideJob: Bool {
        let asks: [Sign] = [.asksSecret, .asksFunds, .asksInstall, .unofficialSender, .shortener]
        return asks.contains { reading.has($0) }
    }

    private var asksAnything: Bool {
        let asks: [Sign] = [
            .asksSecret, .asksFunds, .asksClick, .asksInstall, .remoteAccess, .safeWallet, .guaranteedReturn,
            .quidProQuo, .baiting, .jobOffer, .secrecy, .unofficialSender, .lookalikeDomain,
        ]
        return asks.contains { reading.has($0) }
    }

    private var presses: Bool { reading.has(.urgency) || reading.has(.secrecy) || reading.has(.asksClick) }

    /// Whether it came in a chat, from somebody who is saved by name.
    private var isSavedTalk: Bool { context.isDirect && !context.sender.canBeLookedUp && !context.isStranger }

    /// Whether the secret is a paper, which clubs, hotels and relatives ask for too.
    var isPaper: Bool {
        reading.found.filter { $0.sign == .asksSecret }.allSatisfy { found in
            let words = found.words.lowercased()
            return Self.papers.contains { words.contains($0) }
        }
    }

    private static let papers = [
        "passport", "photo id", "id card", "identity", "id document", "id photo", "photo of your id", "driving",
        "driver", "copy of your", "dni", "identidad", "identità", "identité", "identitas", "удостоверен", "giấy tờ",
        "证件", "pasaporte", "passeport", "carte d'identité",
        "pièce d'identité", "carta d'identità", "documento", "passaporto", " rg", "cpf", "ktp", "kimlik", "паспорт",
        "cccd", "căn cước", "身份证", "护照",
    ]

    /// Whether nothing stands in the message that only scripts hold.
    private var isEveryday: Bool {
        if reading.count(.baiting) > 1 { return false }
        let lures: [Concept] = [.walletConnect, .extortion, .giftCard, .easyMoney, .advance]
        if lures.contains(where: { reading.says($0) }) { return false }
        let scripts: [Sign] = [
            .asksSecret, .remoteAccess, .safeWallet, .secrecy, .guaranteedReturn, .romance, .quidProQuo,
            .impersonatedFriend, .jobOffer, .lookalikeDomain, .linkMismatch, .unofficialSender, .shortener,
        ]
        if reading.has(.publicDetailReuse), !isSavedTalk { return false }
        return !scripts.contains { reading.has($0) }
    }

    /// What only an office's name turns into a threat: a problem, a deadline and a way that is not the office's own.
    private var pressure: Int {
        guard context.claimsOffice else { return 0 }
        var sum = 0
        let isText = context.isText
        let isAlarm = reading.says(.problem) || reading.says(.notYou)
        let presses = isAlarm || reading.has(.urgency) && !reading.addresses.isEmpty
        if reading.has(.asksClick), presses, !isListed || reading.has(.linkMismatch) {
            // A text with an alarm and a link: offices send none.
            sum += isText ? 55 : reading.has(.urgency) && isAlarm ? 35 : 20
        } else if reading.has(.asksClick), reading.has(.asksFunds), isText, !isListed {
            sum += 35
        }
        if reading.has(.callbackNumber), reading.has(.urgency), reading.says(.problem) { sum += 15 }
        // A text from one number that names another.
        if reading.has(.callbackNumber), isText, context.sender.canBeLookedUp, !isListed { sum += 10 }
        if reading.has(.asksInstall), reading.has(.urgency) { sum += 20 }
        // A brand that writes first, from an account that is not its own, and wants something.
        let wants: [Sign] = [.asksClick, .asksFunds, .asksInstall, .quidProQuo, .asksSecret]
        if context.brand != nil, context.isDirect, reading.has(.unofficialSender),
            wants.contains(where: { reading.has($0) })
        {
            sum += 25
        }
        return sum
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
