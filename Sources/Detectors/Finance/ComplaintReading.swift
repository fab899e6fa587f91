/// Weighs whether a sentence tells of the author's own trouble with an exchange.
struct ComplaintReading {
    let sentence: Sentence
    let voice: Voice
    private let heads: [Lexicon.Heads]
    /// What has not come, is asked for again, or hangs for long, in more words than one.
    private let late: [PatternMatch]

    init(_ sentence: Sentence) {
        self.sentence = sentence
        voice = Voice(sentence)
        heads = TroubleWords.lexicon.read(sentence)
        late = TroublePatterns.late.matches(in: sentence) + TroublePatterns.notYet.matches(in: sentence)
    }

    /// The word that tells the trouble most plainly, if one does.
    var trouble: Range<Int>? {
        guard !has(TroubleWords.over) else { return nil }
        if let late = late.first { return late.tokens }
        let plain: Lexicon.Heads = [TroubleWords.plight, TroubleWords.state, TroubleWords.missing, TroubleWords.deed]
        if let word = first(plain) ?? first(TroubleWords.silence) ?? first(TroubleWords.bad) { return word }
        if let wait = first(TroubleWords.wait), has(TroubleWords.thing), has([TroubleWords.span, TroubleWords.still]) {
            return wait
        }
        if has([TroubleWords.thing, TroubleWords.money]), has(TroubleWords.span),
            let word = first([TroubleWords.empty, TroubleWords.ask, TroubleWords.still])
        {
            return word
        }
        return has(TroubleWords.status) && has([TroubleWords.still, TroubleWords.wait, TroubleWords.span])
            ? first(TroubleWords.status) : nil
    }

    /// How much trouble it tells, without who speaks.
    static func weight(of readings: [ComplaintReading]) -> Double {
        let all = readings.reduce(into: Lexicon.Heads()) { sum, reading in
            for heads in reading.heads { sum.formUnion(heads) }
        }
        let weight = TroubleWords.weights.reduce(0) { $0 + (all.isDisjoint(with: $1.heads) ? 0 : $1.weight) }
        let isMissing = !all.isDisjoint(with: TroubleWords.missing)
        return weight + (readings.contains { !$0.late.isEmpty } ? isMissing ? 0.4 : 1.8 : 0)
            + (readings.contains { $0.voice.namesAuthor || $0.isUnspaced }
                ? 1 : readings.contains { $0.isElided && !$0.late.isEmpty } ? 0.8 : 0)
    }

    /// The word by which the author accuses the exchange that is spoken to: `you reversed my sell`.
    var accusation: Range<Int>? {
        guard hasAuthor, !has(TroubleWords.over), let index = voice.heads.firstIndex(where: { $0.contains(.you) }),
            !sentence.isQuestion
        else { return nil }
        return index..<index + 1
    }

    /// Whether nothing but the author suffers it.
    ///
    /// - Parameter isAddressed: the exchange itself is spoken to: `you` is the exchange then.
    func isOwn(isAddressed: Bool) -> Bool {
        guard !isSomebodysElse(isAddressed: isAddressed) else { return false }
        if hasAuthor || isAddressed { return true }
        if sentence.isQuestion { return false }
        if voice.has([.elided, .loose], in: 0..<3) { return true }
        if isUnspaced { return true }
        // A report of an outage speaks of withdrawals, of one's own trouble how long it lasts.
        return
            (has([TroubleWords.span, TroubleWords.still, TroubleWords.wait, TroubleWords.silence])
            || has(TroubleWords.deed) && has(TroubleWords.thing) && has(TroubleWords.ask))
            && !TroublePatterns.general.matchesAny(in: sentence)
    }

    private func isSomebodysElse(isAddressed: Bool) -> Bool {
        let all = 0..<heads.count
        // `keiner meldet sich` is no report.
        let isNews = all.contains {
            voice.has(.news, in: $0..<$0 + 1) && heads[$0].isDisjoint(with: TroubleWords.silence)
        }
        // `X keeps my money, allegedly for a check`: what one suffers oneself is no hearsay.
        let isHearsay =
            TroublePatterns.hearsay.matchesAny(in: sentence)
            && trouble.map { isToldOfOwn(voice.clause(around: $0)) } != true
        if voice.has(.sample, in: all) || isNews || isHearsay
            || TroublePatterns.against.matchesAny(in: sentence)
        {
            return true
        }
        if voice.isConditional(in: all), !(hasAuthor && !voice.isConditional(in: 0..<4)) { return true }
        if sentence.isQuestion, voice.has(.condition, in: all) || !hasAuthor && !isAddressed { return true }
        if let trouble, isToldOfOwn(voice.clause(around: trouble)) { return false }
        for index in 0..<(trouble?.upperBound ?? all.upperBound) {
            if voice.isAuthor(index) { return false }
            guard heads[index].isDisjoint(with: TroubleWords.silence) else { continue }
            switch voice.agent(at: index) {
            case .other: return true
            case .reader where !isAddressed: return true
            default: break
            }
        }
        return voice.has([.wish, .advice], in: 0..<3) && !isAddressed
    }

    /// Whether the author and nobody else stands in a clause: `here you go, my withdrawal has been ...`.
    private func isToldOfOwn(_ clause: Range<Int>) -> Bool {
        guard clause.contains(where: { voice.isAuthor($0) && voice.heads[$0].contains(.me) }) else { return false }
        return !clause.contains { index in
            voice.agent(at: index) == .other || voice.agent(at: index) == .reader
        }
    }

    /// Whether it is no more than a label of the author's own case: `KuCoin UID: 921...`, `ticket 88213 open`, `ex: Bitrue`.
    var isLabel: Bool {
        guard !sentence.isQuestion,
            !voice.has([.other, .kin, .you, .news, .sample, .condition, .advice], in: 0..<heads.count)
        else { return false }
        let hasNumber = sentence.tokens.contains { $0.form != .word && $0.form != .ideograph && $0.count > 4 }
        return hasNumber ? sentence.tokens.contains { ComplaintReading.labels.contains($0) } : heads.count <= 3
    }

    private static let labels = WordSet(
        "uid uids id buid ticket case account acct cuenta conta konto compte аккаунт юид айди тикет hesap akun tiket txid "
            + "tx hash order caso chamado dossier vorgang fall")

    /// Whether it is told how long something that has not come is waited for.
    var isLasting: Bool { !late.isEmpty && has(TroubleWords.span) }

    /// A subject left out at the head: `deposited to ...`.
    private var isElided: Bool { voice.has([.elided, .own], in: 0..<2) && !sentence.isQuestion }

    /// Written without spaces, mostly without subjects.
    private var isUnspaced: Bool { sentence.tokens.count { $0.form == .ideograph } >= 3 }

    private var hasAuthor: Bool { voice.namesAuthor }

    private func has(_ wanted: Lexicon.Heads) -> Bool { heads.contains { !$0.isDisjoint(with: wanted) } }

    private func first(_ wanted: Lexicon.Heads) -> Range<Int>? {
        heads.firstIndex { !$0.isDisjoint(with: wanted) }.map { $0..<$0 + 1 }
    }
}
