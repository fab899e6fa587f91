internal import Detectors

/// What is asked for.
extension MessageReading {
    mutating func readAsks(isStranger: Bool, isTalk: Bool) {
        var listGives = false
        // Asked once: each look goes through all sentences.
        let asksDeed = isStranger && (says(.click) || says(.logIn) || says(.give))
        for (place, sentence) in sentences.enumerated() {
            readSecret(sentence, inList: listGives, isStranger: isStranger, asksDeed: asksDeed)
            if place > 0 { readNamedSecret(sentence, after: sentences[place - 1], isTalk: isTalk) }
            readNamedSecret(sentence, after: sentence, isTalk: isTalk)
            readFunds(sentence)
            readClick(sentence)
            readInstall(sentence)
            readCall(sentence, next: place + 1 < sentences.count ? sentences[place + 1] : nil)
            let gives = sentence.hits.contains { $0.concept == .give && $0.isMeant }
            if sentence.opensList { listGives = gives } else if !sentence.isListItem { listGives = false }
        }
        readNamedFunds()
    }

    private mutating func readSecret(_ sentence: MessageSentence, inList: Bool, isStranger: Bool, asksDeed: Bool) {
        if deliversCode { return }
        let harmless = sentence.hits.filter { $0.concept == .harmlessCode }
        for hit in sentence.meant(.secretRequest)
        where isSecret(hit, in: sentence.sentence, beside: harmless) && !isBefore(hit, in: sentence.sentence) {
            return add(.asksSecret, hit.span)
        }
        let fits = { (hit: MessageSentence.Hit) in isSecret(hit, in: sentence.sentence, beside: harmless) }
        if let (give, secret) = pair(sentence, .give, .secret, where: fits) {
            return add(
                .asksSecret,
                min(give.span.lowerBound, secret.span.lowerBound)..<max(give.span.upperBound, secret.span.upperBound))
        }
        if isStranger, harmless.isEmpty, let (give, code) = pair(sentence, .give, .code) {
            return add(
                .asksSecret,
                min(give.span.lowerBound, code.span.lowerBound)..<max(give.span.upperBound, code.span.upperBound))
        }
        if asksDeed, let secret = sentence.meant(.secret).first(where: fits), isBesideAddress(sentence),
            !sentence.hits.contains(where: { $0.concept == .negation || $0.concept == .reported })
        {
            return add(.asksSecret, secret.span)
        }
        if inList, let secret = sentence.meant(.secret).first { add(.asksSecret, secret.span) }
    }

    /// `You will get a code. Forward it to me.`
    private mutating func readNamedSecret(
        _ sentence: MessageSentence, after before: MessageSentence, isTalk: Bool
    ) {
        if deliversCode || has(.asksSecret) { return }
        let isHarmless = (before.hits + sentence.hits).contains { $0.concept == .harmlessCode }
        guard !isHarmless, let secret = isTalk ? before.meant(.secret, .code).first : before.meant(.secret).first,
            !before.hits.contains(where: { $0.concept == .negation || $0.concept == .reported })
        else { return }
        let isSame = before.sentence.span == sentence.sentence.span
        for hit in sentence.meant(.give) {
            let before = sentence.sentence.tokens[safe: hit.tokens.lowerBound - 1]
            if let before, MessageWords.senders.contains(before.hash) { continue }
            guard isSame ? hit.tokens.lowerBound > secret.tokens.upperBound : hit.tokens.lowerBound <= 6 else {
                continue
            }
            let next = (max(0, hit.tokens.lowerBound - 2)...hit.tokens.upperBound + 1).compactMap {
                sentence.sentence.tokens[safe: $0]
            }
            guard next.contains(where: { MessageWords.pronouns.contains($0.hash) }) else { continue }
            return add(.asksSecret, secret.span.lowerBound..<hit.span.upperBound)
        }
    }

    /// Whether an address stands in the sentence or right behind it.
    private func isBesideAddress(_ sentence: MessageSentence) -> Bool {
        let span = sentence.sentence.span
        return addresses.contains { address in
            guard let start = address.span?.lowerBound else { return false }
            return start >= span.lowerBound && start <= span.upperBound + 80
        }
    }

    /// Whether a secret is one of an account, and is to be handed over: not the code of a door, not a password to
    /// change.
    private func isSecret(
        _ hit: MessageSentence.Hit, in sentence: Sentence, beside harmless: [MessageSentence.Hit]
    ) -> Bool {
        for back in 1...3 {
            let before = sentence.tokens[safe: hit.tokens.lowerBound - back]
            if let before, MessageWords.changes.contains(before.hash) { return false }
        }
        let words = text.string(hit.span).lowercased()
        let isCode = [
            "code", "codi", "cód", "kod", "код", "码", "碼", "mã", "pin", "password", "senha", "sandi", "пароль", "key",
        ]
        .contains { words.contains($0) }
        guard isCode else { return true }
        return !harmless.contains {
            $0.tokens.lowerBound - hit.tokens.upperBound <= 5 && hit.tokens.lowerBound - $0.tokens.upperBound <= 4
        }
    }

    /// Whether a request of money is one: what the sender will pay is none.
    private func isAsked(_ hit: MessageSentence.Hit, in sentence: Sentence) -> Bool {
        if isBefore(hit, in: sentence) { return false }
        guard let before = sentence.tokens[safe: hit.tokens.lowerBound - 1] else { return true }
        let first = sentence.tokens[safe: hit.tokens.lowerBound]?.hash ?? 0
        if MessageWords.senders.contains(before.hash) { return MessageWords.needs.contains(first) }
        guard MessageWords.future.contains(before.hash),
            let subject = sentence.tokens[safe: hit.tokens.lowerBound - 2]
        else { return true }
        return !MessageWords.senders.contains(subject.hash)
    }

    /// A verb of asking and its object, where the verb is a demand of the sender's.
    private func pair(
        _ sentence: MessageSentence, _ verb: Concept, _ object: Concept, within reach: Int = 9,
        where fits: (MessageSentence.Hit) -> Bool = { _ in true }
    ) -> (MessageSentence.Hit, MessageSentence.Hit)? {
        for hit in sentence.hits where hit.concept == verb && hit.isMeant && isDemand(hit, in: sentence.sentence) {
            // The word of a secret's name is no verb: `kode verifikasi`.
            let isName = sentence.hits.contains {
                $0.concept == .secret && $0.tokens.count > 1 && $0.tokens.contains(hit.tokens.lowerBound)
                    && hit.tokens.count == 1
            }
            if isName { continue }
            let isDense = sentence.sentence.tokens[safe: hit.tokens.lowerBound]?.form == .ideograph
            for other in sentence.hits
            where other.concept == object && !other.tokens.overlaps(hit.tokens) && fits(other) {
                let gap =
                    other.tokens.lowerBound >= hit.tokens.upperBound
                    ? other.tokens.lowerBound - hit.tokens.upperBound : hit.tokens.lowerBound - other.tokens.upperBound
                if gap <= (isDense ? 16 : reach) { return (hit, other) }
            }
        }
        return nil
    }

    /// `Before you send money`: advice.
    private func isBefore(_ hit: MessageSentence.Hit, in sentence: Sentence) -> Bool {
        (1...2).contains { back in
            sentence.tokens[safe: hit.tokens.lowerBound - back].map { MessageWords.befores.contains($0.hash) } ?? false
        }
    }

    /// Whether a verb asks: neither a noun (`your deposit`) nor what the sender will do (`we will send`).
    private func isDemand(_ hit: MessageSentence.Hit, in sentence: Sentence) -> Bool {
        if isBefore(hit, in: sentence) { return false }
        guard let before = sentence.tokens[safe: hit.tokens.lowerBound - 1] else { return true }
        let verb = sentence.tokens[safe: hit.tokens.lowerBound]?.hash ?? 0
        if MessageWords.needs.contains(verb) { return true }
        if MessageWords.articles.contains(before.hash) { return false }
        if before.hash == MessageWords.a, MessageWords.nouns.contains(verb) { return false }
        if MessageWords.senders.contains(before.hash) { return false }
        guard MessageWords.future.contains(before.hash), let subject = sentence.tokens[safe: hit.tokens.lowerBound - 2]
        else { return true }
        return !MessageWords.senders.contains(subject.hash)
    }

    private mutating func readFunds(_ sentence: MessageSentence) {
        // `662018 is your code to pay 45.99`: the reader pays, and was not asked.
        if sentence.handsOverCode { return }
        for hit in sentence.meant(.fundsRequest) where isAsked(hit, in: sentence.sentence) {
            return add(.asksFunds, hit.span)
        }
        if let (pay, money) = pair(sentence, .pay, .money, within: 6) {
            add(
                .asksFunds,
                min(pay.span.lowerBound, money.span.lowerBound)..<max(pay.span.upperBound, money.span.upperBound))
        }
    }

    /// `It costs 40. Can you send it to me?`: money that was named before.
    mutating func readNamedFunds() {
        guard !has(.asksFunds) else { return }
        var isNamed = false
        for sentence in sentences {
            let amount = sentence.hits.first { $0.concept == .money && $0.isMeant }
            let isBill = isNamed || amount != nil
            if isBill, let pay = sentence.meant(.pay).first(where: { isNamedPayment($0, in: sentence) }) {
                return add(.asksFunds, pay.span)
            }
            isNamed = isNamed || amount != nil || sentence.hasAmount
        }
    }

    private func isNamedPayment(_ hit: MessageSentence.Hit, in sentence: MessageSentence) -> Bool {
        guard isDemand(hit, in: sentence.sentence), !sentence.handsOverCode else { return false }
        let near = (hit.tokens.lowerBound - 2..<hit.tokens.upperBound + 2).compactMap {
            sentence.sentence.tokens[safe: $0]?.hash
        }
        return near.contains { MessageWords.pronouns.contains($0) }
    }

    private mutating func readClick(_ sentence: MessageSentence) {
        if let hit = sentence.meant(.clickRequest).first { return add(.asksClick, hit.span) }
        let span = sentence.sentence.span
        let holdsAddress = addresses.contains {
            $0.span.map { $0.lowerBound >= span.lowerBound && $0.lowerBound <= span.upperBound } ?? false
        }
        if holdsAddress, let hit = sentence.meant(.click).first { return add(.asksClick, hit.span) }
        let isNear = addresses.contains { $0.span.map { abs($0.lowerBound - span.lowerBound) < 240 } ?? true }
        if isNear, let hit = sentence.meant(.logIn).first, isDemand(hit, in: sentence.sentence) {
            add(.asksClick, hit.span)
        }
    }

    private mutating func readInstall(_ sentence: MessageSentence) {
        if let hit = sentence.meant(.remoteAccess).first {
            add(.remoteAccess, hit.span)
            if sentence.says(.program) || sentence.says(.install) || sentence.says(.installRequest) {
                add(.asksInstall, hit.span)
            }
        }
        let span = sentence.sentence.span
        if let program = addresses.first(where: {
            ($0.span.map { span.contains($0.lowerBound) } ?? false) && $0.isProgram
        }) {
            return add(.asksInstall, program.span)
        }
        for hit in sentence.meant(.installRequest) where isDemand(hit, in: sentence.sentence) {
            return add(.asksInstall, hit.span)
        }
    }

    private mutating func readCall(_ sentence: MessageSentence, next: MessageSentence?) {
        guard let call = sentence.meant(.callUs).first else { return }
        for place in [sentence, next].compactMap(\.self) {
            if let number = MessageWords.phone(in: place.sentence),
                !addresses.contains(where: { $0.span?.contains(number.lowerBound) ?? false })
            {
                return add(.callbackNumber, call.span.lowerBound..<max(call.span.upperBound, number.upperBound))
            }
        }
    }
}

extension MessageSentence {
    /// Whether a number of two digits to five stands in it that is neither a time nor a date.
    var hasAmount: Bool {
        sentence.tokens.indices.contains { place in
            let token = sentence.tokens[place]
            return token.form == .number && (2...5).contains(token.count) && !token.gap.contains(.colon)
                && token.gap.isDisjoint(with: [.slash, .dash])
                && sentence.tokens[safe: place + 1].map { !$0.gap.contains(.colon) || $0.form != .number } ?? true
        }
    }

    /// Whether the line is one of a list: short, or behind a dash or a number.
    var isListItem: Bool { sentence.tokens.count <= 10 }
}
