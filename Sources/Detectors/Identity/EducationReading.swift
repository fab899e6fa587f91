/// Decides where a sentence says that the author studies or studied.
struct EducationReading {
    let sentence: Sentence

    /// The schools, in the order of the text.
    var schools: [Range<Int>] {
        var found: [Range<Int>] = []
        guard !OwnVoice.isAsked(in: sentence) else { return found }
        let isLong = OwnVoice.isLong(sentence.text)
        func take(_ school: Range<Int>, _ isOne: Bool) {
            if isOne, !isFirstSchool(school), !holds(school, SchoolWords.jokes),
                !found.contains(where: { $0.overlaps(school) })
            {
                found.append(school)
            }
        }
        let matches = EducationCues.patterns.matches(in: sentence)
        for match in matches where EducationCues.ownRules.contains(match.rule) {
            guard let school = match["school"] ?? match["named"], !isVisit || isSaidByMe(match),
                !isLong || OwnVoice.isFirstPerson(match.tokens, in: sentence)
            else { continue }
            take(school, isOwn(match.tokens.lowerBound..<school.upperBound, school))
        }
        guard found.isEmpty, !isLong else { return found }
        for match in matches where !EducationCues.ownRules.contains(match.rule) {
            if let letters = match["letters"] { take(letters, isOwn(match.tokens, letters) && !tellsOthers) }
            if let named = match["named"] { take(named, isProfile(match) && isOwn(named, named) && !tellsOthers) }
            guard let school = match["school"] else { continue }
            take(school, isTerse(school))
        }
        if found.isEmpty, sentence.text.count <= EducationReading.longestProfile { alone.map { take($0, true) } }
        return found
    }

    /// Longer texts are no profile, in which a school may stand alone.
    static let longestProfile = 300

    /// A school with nothing beside it but a year.
    private var alone: Range<Int>? {
        for index in sentence.tokens.indices {
            guard let end = SchoolName.read(sentence, index) else { continue }
            let school = index..<end
            return isTerse(school) ? school : nil
        }
        return nil
    }

    private func isOwn(_ statement: Range<Int>, _ school: Range<Int>) -> Bool {
        !OwnVoice.isQuoted(school.lowerBound, in: sentence)
            && !OwnVoice.isDoubted(statement.lowerBound..<school.lowerBound, in: sentence)
            && !OwnVoice.isOthers(statement.lowerBound..<school.lowerBound, in: sentence)
            && !holds(statement.lowerBound..<school.lowerBound, EmployerCues.people) && !isRelatives(statement)
    }

    /// `my sister graduated from`: somebody stands before the verb in its clause, and not the author.
    private func isRelatives(_ statement: Range<Int>) -> Bool {
        let before = OwnVoice.clauseStart(sentence, statement.lowerBound)..<statement.lowerBound
        return holds(before, EmployerCues.people)
            && !holds(before.lowerBound..<statement.upperBound, EducationReading.subjects)
    }

    private static let subjects = WordSet("i ive im id we weve ich wir je j nous yo eu io noi я мы ben saya aku gue")

    private var tellsOthers: Bool {
        OwnVoice.tells(of: EducationCues.others, in: sentence.tokens.indices, of: sentence)
    }

    /// A school that only its year, its former pupils or the subject shows: in a profile, or in the first person.
    private func isProfile(_ match: PatternMatch) -> Bool {
        sentence.text.context.posted == nil && sentence.text.count <= EducationReading.longestProfile
            || OwnVoice.isFirstPerson(match.tokens, in: sentence)
    }

    /// A statement with `I` or `my` is none of a visit, whatever day it is.
    private func isSaidByMe(_ match: PatternMatch) -> Bool {
        OwnVoice.beginsInFirstPerson(match.tokens, in: sentence) && !holds(match.tokens, EducationCues.visits)
    }

    private var isVisit: Bool { holds(0..<sentence.tokens.count, EducationCues.visits) }

    /// As a line of a profile says it: a school with a word of studying near by, or alone between its bars.
    private func isTerse(_ school: Range<Int>) -> Bool {
        guard isOwn(OwnVoice.clauseStart(sentence, school.lowerBound)..<school.upperBound, school), !tellsOthers,
            !OwnVoice.isTitle(sentence),
            !holds(max(0, school.lowerBound - 8)..<school.lowerBound, EmployerCues.people),
            sentence.text[sentence.bytes(school).upperBound] != 0x28
        else { return false }
        let reach = SchoolName.isBare(school, in: sentence) && !isBehindPreposition(school) ? 2 : 10
        let behind = school.upperBound + reach + (reach > 2 ? 4 : 0)
        let near = max(0, school.lowerBound - reach)..<min(sentence.tokens.count, behind)
        if near.contains(where: { !school.contains($0) && isStudentWord($0) && !isSomebody($0) }) {
            return !isSubject(school)
        }
        return isDated(school) || isAlone(school)
    }

    /// `my first school was Thornybrae Primary`: an answer to a recovery question.
    private func isFirstSchool(_ school: Range<Int>) -> Bool {
        (max(0, school.lowerBound - 4)..<school.lowerBound).contains {
            sentence.tokens[safe: $0].map { EducationReading.firsts.contains($0) } == true
                && sentence.tokens[safe: $0 + 1].map { EducationReading.schools.contains($0) } == true
        }
    }

    private static let firsts = WordSet("first primera primeira première erste prima")
    private static let schools = WordSet("school escuela escola école schule scuola")

    /// `finals at Stanford`, not `Stanford study`.
    private func isBehindPreposition(_ school: Range<Int>) -> Bool {
        sentence.tokens[safe: school.lowerBound - 1].map { EducationReading.prepositions.contains($0) } ?? false
    }

    private static let prepositions = WordSet(
        "at from in to the @ à la l alla der an en na da de of в из di dari ở tại")

    private func isStudentWord(_ index: Int) -> Bool {
        guard let token = sentence.tokens[safe: index] else { return false }
        return EducationCues.students.contains(token)
    }

    /// `a graduate of`, where the author does not stand before it.
    private func isSomebody(_ index: Int) -> Bool {
        guard let before = sentence.tokens[safe: index - 1], EducationReading.articles.contains(before) else {
            return false
        }
        return !OwnVoice.isFirstPerson(0..<index, in: sentence)
    }

    private static let articles = WordSet(
        "a an the some un une una ein eine um uma el otro este ese nuevo cada o um outro novo le cet nouvel il lo")

    /// `Quillmoor College '08`
    private func isDated(_ school: Range<Int>) -> Bool {
        guard let next = sentence.tokens[safe: school.upperBound], next.form == .number else { return false }
        return next.count == 2 && next.gap.contains(.quote)
            || next.count == 4 && next.gap.isSubset(of: [.space, .bracket, .comma])
                && [0x31, 0x32].contains(sentence.text[next.span.lowerBound])
    }

    /// `Quillmoor University was fined`: news.
    private func isSubject(_ school: Range<Int>) -> Bool {
        guard let next = sentence.tokens[safe: school.upperBound], next.gap == .space else { return false }
        return EducationReading.verbs.contains(next)
    }

    /// A part of a profile that holds nothing else but a year.
    private func isAlone(_ school: Range<Int>) -> Bool {
        let text = sentence.text
        guard text.count <= 300, school.lowerBound == 0, sentence.span.lowerBound > 0 || sentence.terminator != 0,
            !ScanText.isSentenceEnd(sentence.terminator), sentence.tokens[safe: 0]?.form != .ideograph
        else { return false }
        let rest = school.upperBound..<sentence.tokens.count
        return rest.count <= 2 && rest.allSatisfy { sentence.tokens[safe: $0]?.form != .word }
    }

    private func holds(_ range: Range<Int>, _ words: WordSet) -> Bool {
        range.contains { sentence.tokens[safe: $0].map { words.contains($0) } ?? false }
    }

    private static let verbs = WordSet(
        "was is are were has have had will said says announced found finds study studies researchers students scientists professor lecturer publicó anunció dice publie annonce annuncia pubblica meldet publicou anunciou"
    )
}

extension ScanText {
    /// Whether a byte that ended a sentence is a stop, not a bar or a line break.
    static func isSentenceEnd(_ byte: UInt8) -> Bool { byte == 0x2e || byte == 0x21 || byte == 0x3f }
}
