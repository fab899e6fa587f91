/// Decides whether a sentence gives the author's own first and last name.
struct NameReading {
    let sentence: Sentence

    struct Found {
        var name: Range<Int>
        var why: Range<Int>
    }

    var name: Found? {
        let matches = NameCues.patterns.matches(in: sentence)
        if matches.isEmpty { return nil }
        let isLong = OwnVoice.isLong(sentence.text)
        for kind in [NameCues.Kind.sure, .paper, .closed, .field, .credit, .right] {
            if kind == .paper, OwnVoice.isTitle(sentence) { return nil }
            if kind == .closed, isLong { return nil }
            for match in matches where NameCues.kind(of: match.rule) == kind {
                guard let name = match.nameTokens, stands(name, match, kind) else { continue }
                return Found(name: name, why: match.tokens)
            }
        }
        return nil
    }

    private func stands(_ name: Range<Int>, _ match: PatternMatch, _ kind: NameCues.Kind) -> Bool {
        switch kind {
        case .sure: isOwn(match)
        case .paper: isOwn(match) && fits(name, match)
        case .closed:
            sentence.tokens.count <= 16
                && (match.tokens.lowerBound...name.lowerBound).contains {
                    sentence.tokens[safe: $0]?.gap.contains(.comma) == true
                }
                && !OwnVoice.isQuoted(match.tokens.lowerBound, in: sentence) && !isPossessive(name)
        case .credit:
            sentence.text.context.posted == nil && isOwn(match)
                && !sentence.tokens[name.upperBound...].contains { NameReading.selves.contains($0) }
                && sentence.tokens[safe: name.lowerBound].map({ !NameReading.honours.contains($0) }) == true
        case .field where isDisowned(name): false
        case .field: !isFigure && !isPossessive(name) && isPerson(name, match)
        case .right: endsLine(name)
        }
    }

    /// `Ansel Adams, not me`
    private func isDisowned(_ name: Range<Int>) -> Bool {
        let span = sentence.bytes(name)
        return NameReading.disowned.matchesAny(
            in: Sentence(whole: span.upperBound..<min(sentence.text.count, span.upperBound + 40), in: sentence.text))
    }

    private static let disowned = PatternSet([
        "not|isnt me|mine", "nicht ich|von_mir", "no soy|es yo|mío", "pas moi|de_moi", "não sou eu", "non sono io",
        "не я",
    ])

    private func isOwn(_ match: PatternMatch) -> Bool {
        guard let name = match.nameTokens, !isPossessive(name) else { return false }
        let before = match.tokens.lowerBound..<max(match.tokens.lowerBound, name.lowerBound)
        let isOthers =
            OwnVoice.isFirstPerson(before, in: sentence)
            ? OwnVoice.isOwned(before, in: sentence) : OwnVoice.isOthers(before, in: sentence)
        // `犬の名前は`: of something.
        if let owner = sentence.tokens[safe: match.tokens.lowerBound - 1], owner.hash == NameReading.no { return false }
        return !OwnVoice.isQuoted(match.tokens.lowerBound, in: sentence) && !isOthers && !isDenied(before)
    }

    /// `my name is not ...`; a wish.
    private func isDenied(_ statement: Range<Int>) -> Bool {
        let start = OwnVoice.clauseStart(sentence, statement.lowerBound)
        return (start..<statement.upperBound).contains {
            sentence.tokens[safe: $0].map { NameReading.denials.contains($0) } ?? false
        }
    }

    /// Behind weak cues: the author must be there, and what follows must end the statement.
    private func fits(_ name: Range<Int>, _ match: PatternMatch) -> Bool {
        if OwnVoice.isLong(sentence.text), !OwnVoice.isFirstPerson(match.tokens, in: sentence) { return false }
        // `im` is `I'm` without its apostrophe, or `im Park` in German.
        if let cue = sentence.tokens[safe: match.tokens.lowerBound], cue.hash == NameReading.im, cue.count == 2,
            sentence.tokens[safe: name.lowerBound].map({ GivenNames.all.contains($0) }) != true
        {
            return false
        }
        // `Elton So, born Reg Doe, is on tour`
        if let cue = sentence.tokens[safe: match.tokens.lowerBound], cue.hash == NameReading.born,
            sentence.tokens.contains(where: { NameReading.verbs.contains($0) })
        {
            return false
        }
        // `Verity Oakhanger here`: the greeting ends there.
        let end = max(name.upperBound, match.tokens.upperBound)
        guard let next = sentence.tokens[safe: end], next.gap == .space, next.form == .word, !sentence.beginsLine(end),
            end == name.upperBound
                || sentence.tokens[safe: end - 1].map({ NameReading.greetings.contains($0) }) == true
        else { return true }
        return !next.isCapital && NameReading.follow.contains(next)
    }

    /// `Name: Enchanted Blade`: behind that word alone the name must be a known one, or a contact stand near by.
    private func isPerson(_ name: Range<Int>, _ match: PatternMatch) -> Bool {
        let field = match.tokens.lowerBound..<name.lowerBound
        guard field.contains(where: { sentence.tokens[safe: $0].map { NameReading.plain.contains($0) } ?? false }),
            sentence.tokens[safe: name.lowerBound].map({ GivenNames.all.contains($0) }) != true
        else { return true }
        let text = sentence.text
        let behind = Sentence(
            whole: sentence.bytes(name).upperBound..<min(text.count, sentence.bytes(name).upperBound + 150), in: text)
        return behind.tokens.contains {
            $0.gap.contains(.at) || NameReading.contacts.contains($0) || $0.form == .number && $0.count >= 5
        }
    }

    private static let plain = WordSet("name names nom nombre nome имя")
    private static let contacts = WordSet(
        "lives dayjob job based pronouns bio location phone tel email mail e-mail address born dob birthday telefon correo adresse dirección teléfono почта телефон"
    )

    private func endsLine(_ name: Range<Int>) -> Bool {
        guard let next = sentence.tokens[safe: name.upperBound], next.form != .number else { return true }
        return next.gap != .space || NameReading.rightsFollow.contains(next)
    }

    private func isPossessive(_ name: Range<Int>) -> Bool {
        sentence.tokens[safe: name.upperBound - 1]?.isPossessive ?? false
    }

    /// The name with which a part of a profile begins, before a role or an age: `Verity Oakhanger, 34, retired cellist`.
    var introduced: Range<Int>? {
        guard !sentence.isQuestion else { return nil }
        for index in sentence.tokens.indices.prefix(6)
        where index == 0 || OwnVoice.clauseStart(sentence, index) == index {
            // `our teacher, Mrs Plum, ...`
            if let first = sentence.tokens[safe: index], NameReading.honours.contains(first) { continue }
            guard let end = PersonName.strict(sentence, index), let next = sentence.tokens[safe: end],
                next.gap.contains(.comma) || next.gap.isSuperset(of: [.space, .dash]),
                !OwnVoice.isOthers(index..<end, in: sentence), !isPossessive(index..<end),
                !OwnVoice.tells(of: NameReading.verbs, in: end..<end + 7, of: sentence)
            else { continue }
            let isRole = (end..<end + 4).contains {
                sentence.tokens[safe: $0].map { JobWords.set.contains($0) || NameCues.callingWords.contains($0) }
                    ?? false
            }
            if isRole { return sentence.bytes(index..<end) }
        }
        return nil
    }

    /// The bytes of a name that is the answer to a question to oneself: `My real name? Fine. Verity Oakhanger.`
    var ownAnswer: Range<Int>? {
        guard sentence.isQuestion, sentence.tokens.count <= 8, NameCues.questions.matchesAny(in: sentence),
            !OwnVoice.isOwned(0..<sentence.tokens.count, in: sentence)
        else { return nil }
        var start = sentence.end + 1
        for _ in 0..<2 {
            let answer = Sentence(from: start, in: sentence.text)
            let first = answer.tokens.first.map { NameReading.answerOpenings.contains($0) } == true ? 1 : 0
            if let end = PersonName.strict(answer, first), endsClause(answer, end) { return answer.bytes(first..<end) }
            guard answer.tokens.count <= 3 else { return nil }
            start = answer.end + 1
        }
        return nil
    }

    private func endsClause(_ answer: Sentence, _ index: Int) -> Bool {
        answer.tokens[safe: index].map { $0.gap != .space } ?? true
    }

    private static let answerOpenings = WordSet("its is just im fine ok well")

    /// The bytes of the name before an address in pointed brackets: `Verity Oakhanger <verity@example.org>`, also in round ones.
    static func name(beforeAddress at: Int, in text: ScanText) -> Range<Int>? {
        guard !OwnVoice.isLong(text) else { return nil }
        var start = at
        while start > 0, at - start < 40, text[start - 1] != 0x3c, text[start - 1] != 0x28, text[start - 1] != 0x20,
            text[start - 1] != 0x0a
        { start -= 1 }
        guard text[start - 1] == 0x3c || text[start - 1] == 0x28, text[start - 2] == 0x20 else { return nil }
        var first = start - 2
        while first > 0, start - first < 90, text[first - 1] != 0x0a { first -= 1 }
        let line = Sentence(whole: first..<start - 1, in: text)
        for index in line.tokens.indices where PersonName.full(line, index) == line.tokens.count {
            let isCredited = (max(0, index - 4)..<index).contains {
                line.tokens[safe: $0].map { credits.contains($0) } ?? false
            }
            return isCredited ? nil : line.bytes(index..<line.tokens.count)
        }
        return nil
    }

    /// The name of somebody who is thanked or copied.
    private static let credits = WordSet(
        "thanks thank cc co reviewed reported suggested tested acked from overrides example e g contributed credits via"
    )

    /// The bytes of the name in the cell of a table behind this one: `| author | Verity Oakhanger |`.
    var nextCell: Range<Int>? {
        let text = sentence.text
        guard sentence.terminator == 0x7c, sentence.tokens.count <= 2, NameCues.fieldWords.matchesAny(in: sentence),
            !isFigure
        else { return nil }
        let cell = Sentence(from: sentence.end + 1, in: text)
        guard let end = PersonName.full(cell, 0), end == cell.tokens.count else { return nil }
        return cell.bytes(0..<end)
    }

    /// The bytes of the name behind the sign of copyright and its years.
    static func rights(from offset: Int, in text: ScanText) -> Range<Int>? {
        guard !OwnVoice.isLong(text) else { return nil }
        let line = Sentence(whole: offset..<min(text.count, offset + 80), in: text)
        var index = 0
        while let year = line.tokens[safe: index], year.form == .number, index < 3 { index += 1 }
        guard let end = PersonName.full(line, index) else { return nil }
        let reading = NameReading(sentence: line)
        return reading.endsLine(index..<end) ? line.bytes(index..<end) : nil
    }

    private var isFigure: Bool {
        let text = sentence.text
        let around = Sentence(
            whole: max(0, sentence.span.lowerBound - 120)..<min(text.count, sentence.span.upperBound + 160), in: text)
        return around.tokens.contains { NameCues.figures.contains($0) }
    }

    private static let selves = WordSet("me mine mir moi mí mim")
    private static let honours = WordSet(
        "mr mrs ms miss mx sir dame lady lord herr frau sra señora señor monsieur madame")
    private static let greetings = WordSet("here speaking reporting signing")
    private static let verbs = WordSet(
        "is was are were has had said says will would won wrote plays played died dies wins announced told thinks believes he she his her they who whose est était fue es era ist war hat foi é è ha был была сказал сказала"
    )
    private static let born = WordHash.of("born")
    private static let no = WordHash.of("の")
    private static let im = WordHash.of("im")
    private static let denials = WordSet(
        "not never wish wished if pretend isnt wasnt aint want wanted nicht nie kein pas jamais nunca non не değil bukan không"
    )
    private static let follow = WordSet(
        "i a an and the your but from by who in on of at with here or if so is aka as my it now not since because since_ this that for to "
            + "y e et und и de del da di du en aus von ve dari là yani ama mais pero ma aber а но из mod author runs writes moderator again reporting please thanks من و في"
    )
    private static let rightsFollow = WordSet(
        "all and under licensed released mit see do or others contributors et und y tous alle everything")
}

extension PatternMatch {
    /// The tokens of the name: a number beside it is an age or a year.
    var nameTokens: Range<Int>? { slots.last { $0.name != "number" }?.tokens }
}
