/// Decides which relatives of the author a sentence names.
struct FamilyReading {
    struct Relative {
        /// The tokens of the name.
        var name: Range<Int>
        /// The tokens that the finding covers.
        var statement: Range<Int>
    }

    let sentence: Sentence

    var relatives: [Relative] {
        var found: [Relative] = []
        func add(_ relative: Relative) {
            guard !found.contains(where: { $0.statement.overlaps(relative.statement) }) else { return }
            found.append(relative)
        }
        let matches = FamilyCues.patterns.matches(in: sentence)
        guard !matches.isEmpty, !Fiction.holds(sentence) else { return found }
        func take(isList: Bool, isOwn: Bool) {
            for match in matches where FamilyCues.kind(of: match.rule) == (isList, isOwn) {
                // `the king's uncle Leopold`
                if sentence.tokens[safe: match.tokens.lowerBound - 1]?.isPossessive == true
                    || FamilyReading.figures.matchesAny(in: sentence)
                {
                    continue
                }
                guard isOwn ? self.isOwn(match) : isTerse(match) else { continue }
                if isList { list(match).forEach(add) } else if isClosed(match) { single(match).map(add) }
            }
        }
        take(isList: true, isOwn: true)
        take(isList: false, isOwn: true)
        guard isProfile else { return found }
        take(isList: true, isOwn: false)
        take(isList: false, isOwn: false)
        return found
    }

    /// Relatives that everybody knows and nobody has.
    private static let figures = PatternSet([
        "uncle|onkel|oncle|tío|tio|zio phil|jesse|joey|owen|ruckus|junior|sam|tom|scrooge|vernon|fester|ben|iroh|buck|bob|picsou|patinhas|gilito|paperone",
        "дядя фёдор|федор|ваня|стёпа|степа", "aunt|auntie may|jemima|petunia|viv|bessie",
        "mother|mutter teresa|nature|goose|courage",
        "father|santa christmas|time|ted", "baba yaga|jaga",
        "opera|opéra|ópera|libretto|rigoletto|telenovela|soap_opera", "nasreddin hoca", "dede korkut", "big brother",
    ])

    private func single(_ match: PatternMatch) -> Relative? {
        guard let name = match.slots.last(where: { $0.name != "aged" && $0.name != "number" }) else { return nil }
        // `照顾爸爸黄某某`: the author may stand far before.
        if name.name == "hanfull" {
            return Relative(name: name.tokens, statement: name.tokens.lowerBound - 2..<name.tokens.upperBound)
        }
        return Relative(name: name.tokens, statement: match.tokens)
    }

    /// `Elowen and little Rufus`: each name is a fact.
    private func list(_ match: PatternMatch) -> [Relative] {
        guard let first = match.slots.last?.tokens else { return [] }
        var found = [Relative(name: first, statement: first)]
        var at = behindAge(first.upperBound)
        while let token = sentence.tokens[safe: at], found.count < 8,
            !token.gap.isDisjoint(with: [.comma, .symbol, .slash, .bracket]) || FamilyCues.ands.contains(token)
        {
            let start = FamilyCues.ands.contains(token) ? at + 1 : at
            guard let end = FamilyNames.name(sentence, start) else { break }
            found.append(Relative(name: start..<end, statement: start..<end))
            at = behindAge(end)
        }
        return found
    }

    /// `Elowen (6), Rufus (4)`
    private func behindAge(_ index: Int) -> Int {
        guard let age = sentence.tokens[safe: index], age.form == .number, age.count <= 2,
            !age.gap.isDisjoint(with: [.bracket, .comma])
        else { return index }
        return index + 1
    }

    private func isOwn(_ match: PatternMatch) -> Bool {
        guard let name = match.slots.last?.tokens else { return false }
        let before = match.tokens.lowerBound..<max(match.tokens.lowerBound, name.lowerBound)
        // `my mother to Mecca`, `mi primo Binance`
        if let first = sentence.tokens[safe: name.lowerBound], !GivenNames.all.contains(first),
            TravelWords.isKnown(name.lowerBound..<name.lowerBound + 1, in: sentence)
                || ExchangeReader.read(sentence, at: name.lowerBound)?.isAmbiguous == false
        {
            return false
        }
        // `And_My_Axe_Girl`
        if sentence.tokens[match.tokens].contains(where: { $0.gap.contains(.underscore) }) { return false }
        return !OwnVoice.isQuoted(match.tokens.lowerBound, in: sentence) && !holdsOwner(before)
    }

    /// `her husband`, `my friend's brother`.
    private func holdsOwner(_ range: Range<Int>) -> Bool {
        let owned = max(0, range.lowerBound - 2)..<range.upperBound
        return owned.contains { sentence.tokens[safe: $0].map { FamilyReading.owners.contains($0) } ?? false }
            || range.dropLast().contains { index in
                guard let token = sentence.tokens[safe: index] else { return false }
                return token.isPossessive && !FamilyReading.contractions.contains(token)
                    && sentence.tokens[safe: index + 1].map { !FamilyReading.naming.contains($0) } == true
            }
    }

    /// An apposition before or behind ends where the clause does.
    private func isClosed(_ match: PatternMatch) -> Bool {
        guard let slot = match.slots.last, slot.name == "aside" || slot.name == "owner" else { return true }
        guard let next = sentence.tokens[safe: match.tokens.upperBound] else { return true }
        return !next.gap.isDisjoint(with: Token.Gap.clause.union(.dash)) || FamilyCues.ands.contains(next)
            || sentence.beginsLine(match.tokens.upperBound)
    }

    /// Whether a line that has no `my` may be of the author.
    private var isProfile: Bool {
        !OwnVoice.isLong(sentence.text) && !OwnVoice.isTitle(sentence) && !OwnVoice.isAsked(in: sentence)
            && !OwnVoice.tells(of: FamilyReading.subjects, in: sentence.tokens.indices, of: sentence)
    }

    private func isTerse(_ match: PatternMatch) -> Bool {
        guard let name = match.slots.last?.tokens else { return false }
        // `la femme de Macron`, `сын Бекхэма Бруклин`.
        let opening =
            match.tokens.lowerBound..<max(match.tokens.lowerBound, min(name.lowerBound, match.tokens.lowerBound + 2))
        if opening.contains(where: { sentence.tokens[safe: $0].map { FamilyReading.articles.contains($0) } ?? false }) {
            return false
        }
        if name.count > 1, let first = sentence.tokens[safe: name.lowerBound],
            (0xd0...0xd1).contains(sentence.text[first.span.lowerBound])
        {
            return false
        }
        // `father of Modern Physics`
        if opening.contains(where: { sentence.tokens[safe: $0].map { FamilyReading.inventors.contains($0) } ?? false }),
            sentence.tokens[safe: name.lowerBound - 1]?.hash == FamilyReading.of,
            sentence.tokens[safe: name.lowerBound].map({ GivenNames.all.contains($0) }) != true
        {
            return false
        }
        return isOwn(match) && !OwnVoice.isOthers(match.tokens, in: sentence)
            && sentence.tokens[safe: match.tokens.lowerBound - 1].map { EmployerCues.articles.contains($0) } != true
    }

    private static let articles = WordSet(
        "the la le el il die der das o a os as les los las un una une ein eine um uma")
    private static let inventors = WordSet("father mother godfather godmother grandfather grandmother")
    private static let of = WordHash.of("of")
    private static let contractions = WordSet("that's it's here's there's what's this's thats")
    private static let naming = WordSet("name called named names")
    private static let subjects = WordSet("he she they his her their who whose accused arrested announced according")
    private static let owners = WordSet(
        "his her their your hers theirs yours thy su sus tu tus sein seine ihr ihre dein deine suo sua tuo tua его её их твой твоя ваш ваша onun senin"
    )
}
