internal import Detectors

/// How it is pressed, and with what it lures.
extension MessageReading {
    mutating func readScript(isFriend: Bool) {
        let isWarning = isWarning
        // A code that is handed over ends by itself and is to be kept: nobody is pressed, unless a way is shown.
        let onlyDelivers = deliversCode && !has(.callbackNumber) && !has(.asksClick)
        for (place, sentence) in sentences.enumerated() {
            if !isWarning, let gain = sentence.gain { add(.guaranteedReturn, gain) }
            let guards = guardsSecret(sentence, after: sentences[max(0, place - 2)..<place])
            for hit in sentence.hits where hit.isMeant {
                switch hit.concept {
                // `do not share this code with anyone` keeps a code, and nobody from the truth.
                case .secrecy where !onlyDelivers && !guards: add(.secrecy, hit.span)
                case .urgency
                where !isWarning && !onlyDelivers && !isDenied(hit, in: sentence.sentence, within: 1)
                    && !isDuration(hit, in: sentence) && !isOpen(hit, in: sentence.sentence):
                    add(.urgency, hit.span)
                case .threat where !isWarning && !onlyDelivers && !isAdvice(hit, in: sentence): add(.urgency, hit.span)
                case .guaranteed:
                    if !isWarning, !isDenied(hit, in: sentence.sentence), !isCost(hit, in: sentence.sentence) {
                        add(.guaranteedReturn, hit.span)
                    }
                case .addedToGroup: if !isWarning { add(.addedToGroup, hit.span) }
                default: break
                }
            }
        }
        if isWarning { return }
        readPushedLink()
        readLures(isFriend: isFriend)
    }

    /// Whether a sentence keeps a secret from others that nobody here asks for: `never tell it to anyone`.
    private func guardsSecret(_ sentence: MessageSentence, after before: ArraySlice<MessageSentence>) -> Bool {
        guard sentence.hits.contains(where: { $0.concept == .negation }), !has(.asksSecret) else { return false }
        return (sentence.hits + before.flatMap(\.hits)).contains {
            $0.concept == .secret || $0.concept == .code || $0.concept == .deliveredCode
        }
    }

    /// Whether a share is one that is to be paid: `a surcharge of 1 % per month`.
    private func isCost(_ hit: MessageSentence.Hit, in sentence: Sentence) -> Bool {
        (1...5).contains { back in
            sentence.tokens[safe: hit.tokens.lowerBound - back].map { MessageWords.costs.contains($0.hash) } ?? false
        }
    }

    /// How long something takes, which presses nobody: `doubled in 72 hours`, `processed within 24 hours`.
    private func isDuration(_ hit: MessageSentence.Hit, in sentence: MessageSentence) -> Bool {
        let tokens = sentence.sentence.tokens
        guard let first = tokens[safe: hit.tokens.lowerBound], MessageWords.durations.contains(first.hash),
            let last = tokens[safe: hit.tokens.upperBound - 1], MessageWords.spans.contains(last.hash)
        else { return false }
        if sentence.says(.guaranteed) || sentence.says(.easyMoney) { return true }
        return (1...5).contains { back in
            tokens[safe: hit.tokens.lowerBound - back].map { MessageWords.processing.contains($0.hash) } ?? false
        }
    }

    /// Till when something lasts, which presses nobody: `open until Friday`, `stays valid until 28 February`.
    private func isOpen(_ hit: MessageSentence.Hit, in sentence: Sentence) -> Bool {
        guard let first = sentence.tokens[safe: hit.tokens.lowerBound], MessageWords.untils.contains(first.hash) else {
            return false
        }
        return (1...6).contains { back in
            guard let before = sentence.tokens[safe: hit.tokens.lowerBound - back] else { return false }
            return MessageWords.lasting.contains(before.hash)
        }
    }

    /// `Otherwise open the app and change your password`: what else there is to do, and no threat.
    private func isAdvice(_ hit: MessageSentence.Hit, in sentence: MessageSentence) -> Bool {
        let tokens = sentence.sentence.tokens
        guard let first = tokens[safe: hit.tokens.lowerBound], MessageWords.otherwise.contains(first.hash) else {
            return false
        }
        return sentence.says(.ownWay)
            || tokens.dropFirst(hit.tokens.lowerBound).contains { MessageWords.changes.contains($0.hash) }
    }

    /// A link in a message that presses, lures or asks is there to be opened, whatever words stand around it; one that
    /// only leads to more to read is not.
    private mutating func readPushedLink() {
        let presses: [Sign] = [.urgency, .asksSecret, .asksFunds, .asksInstall, .guaranteedReturn]
        let alarms: [Concept] = [.baiting, .problem, .notYou]
        guard !has(.asksClick), !addresses.isEmpty,
            presses.contains(where: { has($0) }) || alarms.contains(where: { says($0) })
        else {
            return
        }
        let pushed = addresses.prefix(64).first { address in
            guard let span = address.span else { return true }
            let around = sentences.first { $0.sentence.span.upperBound >= span.lowerBound }
            return !(around?.hits.contains { [.readMore, .automatic].contains($0.concept) } ?? false)
        }
        if let pushed { add(.asksClick, pushed.span, words: pushed.span == nil ? pushed.target : nil) }
    }

    private func isDenied(_ hit: MessageSentence.Hit, in sentence: Sentence, within reach: Int = 2) -> Bool {
        let isBefore = (1...reach).contains { back in
            sentence.tokens[safe: hit.tokens.lowerBound - back].map { MessageWords.denials.contains($0.hash) } ?? false
        }
        // `returns are not guaranteed`.
        return isBefore || hit.tokens.dropFirst().contains { sentence.tokens[$0].hash == MessageWords.not }
    }

    private mutating func readLures(isFriend: Bool) {
        let asksMuch = has(.asksSecret) || has(.asksFunds) || has(.remoteAccess)
        let asks = asksMuch || has(.asksClick) || has(.asksInstall)
        if let hit = first(.safeWallet),
            has(.asksFunds) || sentences.contains(where: { $0.says(.safeWallet) && ($0.says(.pay) || $0.says(.give)) })
        {
            add(.safeWallet, hit.span)
        }
        if asks, let hit = first(.baiting),
            count(.baiting) > 1 || has(.guaranteedReturn) || asksMuch && (has(.asksSecret) || !addresses.isEmpty)
                || says(.introduction) || says(.selfRole) || says(.urgency) && !has(.asksFunds)
        {
            add(.baiting, hit.span)
        }
        // An inheritance, a prize: what is asked for comes later.
        if !has(.baiting), count(.baiting) > 1, says(.introduction) || says(.selfRole), let hit = first(.baiting) {
            add(.baiting, hit.span)
        }
        if asksMuch, let hit = first(.quidProQuo) { add(.quidProQuo, hit.span) }
        if let hit = first(.romance),
            asksMuch && (has(.asksSecret) || count(.romance) > 1) || has(.guaranteedReturn) || has(.asksClick)
                || count(.romance) > 2
        {
            add(.romance, hit.span)
        }
        if let hit = first(.jobOffer), count(.jobOffer) > 1 || says(.introduction),
            asks || says(.money) || says(.introduction)
        {
            add(.jobOffer, hit.span)
        }
        if isFriend, let hit = first(.friend), count(.friend) > 1 || asksMuch,
            sentences.contains(where: {
                $0.hits.contains { $0.concept == .friend && $0.isMeant && $0.tokens.count > 1 }
            })
        {
            add(.impersonatedFriend, hit.span)
        }
    }
}
