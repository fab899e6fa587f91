/// Decides whom a sentence says the author works for.
struct EmployerReading {
    let sentence: Sentence

    /// The employers, in the order of the text, each with the tokens that say so.
    var employers: [(name: Range<Int>, statement: Range<Int>)] {
        var found: [(name: Range<Int>, statement: Range<Int>)] = []
        guard !OwnVoice.isAsked(in: sentence) else { return found }
        let matches = EmployerCues.patterns.matches(in: sentence)
        func take(isOwn: Bool) {
            for match in matches where EmployerCues.ownRules.contains(match.rule) == isOwn {
                guard let name = match.nameTokens,
                    !found.contains(where: { $0.name.overlaps(name) }), isEmployer(name, match, isOwn: isOwn)
                else { continue }
                found.append((name, match.tokens))
            }
        }
        take(isOwn: true)
        take(isOwn: false)
        return found
    }

    private func isEmployer(_ name: Range<Int>, _ match: PatternMatch, isOwn: Bool) -> Bool {
        let statement = match.tokens.lowerBound..<max(match.tokens.lowerBound, name.lowerBound)
        guard !OwnVoice.isQuoted(match.tokens.lowerBound, in: sentence) || !isOwn && isField(name),
            match.slots.last?.name == "disclaimed" || !OwnVoice.isDoubted(statement, in: sentence),
            isOwn && OwnVoice.beginsInFirstPerson(match.tokens, in: sentence) || !isOwn && speaks(before: statement)
                ? !OwnVoice.isOwned(statement, in: sentence) : !OwnVoice.isOthers(statement, in: sentence),
            !isSchool(name), !isTown(name), !holdsPeople(statement), !isWeather(name)
        else { return false }
        if isOwn {
            // `my sister got the job at`: somebody stands before what says no `I` itself.
            let before = OwnVoice.clauseStart(sentence, match.tokens.lowerBound)..<match.tokens.lowerBound
            if !OwnVoice.beginsInFirstPerson(match.tokens, in: sentence), holdsPeople(before),
                !holds(before, EmployerReading.speakers)
            {
                return false
            }
            // `my sister got the job at`, but `my boss at`
            let owner = statement.dropFirst().prefix(2)
            if holds(owner, EmployerCues.people),
                !holds(owner, EmployerReading.workmates),
                sentence.tokens[safe: statement.lowerBound].map({ EmployerReading.possessives.contains($0) }) == true
            {
                return false
            }
            return !holds(statement, EmployerReading.encounters) && !holds(statement, EmployerReading.customers)
        }
        if match.rule >= EmployerCues.profileRules, !isProfile(name) { return false }
        if match.rule >= EmployerCues.tradeRules, !isTrade(statement, name) { return false }
        // `my favourite teacher at ...`
        if let before = sentence.tokens[safe: match.tokens.lowerBound - 1], EmployerReading.fond.contains(before) {
            return false
        }
        let start = OwnVoice.clauseStart(sentence, match.tokens.lowerBound)
        let before = start..<match.tokens.lowerBound
        if holds(before.lowerBound..<name.lowerBound, EmployerCues.firstPerson) {
            // `my lecturer at`, `served by a manager at`.
            return !holdsPeople(before) && !holds(before.lowerBound..<name.lowerBound, EmployerReading.encounters)
                && !holds(max(0, match.tokens.lowerBound - 2)..<match.tokens.lowerBound, EmployerReading.possessives)
        }
        let around = max(0, match.tokens.lowerBound - 12)..<min(sentence.tokens.count, name.upperBound + 12)
        guard !OwnVoice.isLong(sentence.text), !OwnVoice.isTitle(sentence), !sentence.isQuestion, !holdsPeople(before),
            !OwnVoice.tells(of: EmployerCues.subjects, in: around, of: sentence),
            !isSomeones(match.tokens.lowerBound)
        else { return false }
        guard match.tokens.upperBound > name.upperBound else { return isLine(behind: name) }
        return isLine(behind: name.lowerBound..<match.tokens.upperBound)
            && sentence.tokens[safe: match.tokens.upperBound - 1].map { !EmployerReading.users.contains($0) } ?? false
    }

    /// `an architect at ...` is anybody, `third year as a welder at ...` is not.
    private func isSomeones(_ role: Int) -> Bool {
        guard let article = sentence.tokens[safe: role - 1], EmployerCues.articles.contains(article) else {
            return false
        }
        return sentence.tokens[safe: role - 2].map { EmployerReading.roles.contains($0) } != true
    }

    private static let roles = WordSet("as als como comme come come_un jako sebagai")
    private static let workmates = WordSet(
        "boss bosses colleague colleagues coworker coworkers workmate workmates jefe jefa jefes compañeros chefe patrão patron patronne collègues kollegen capo colleghi начальник шеф bos atasan patronum client"
    )
    private static let speakers = WordSet("i im ive id we weve")

    /// What one goes to, hears or buys there.
    private static let invitations = WordSet(
        "live lunch dinner breakfast coffee drinks gig gigs party brunch tonight match game tickets show shows available sold stocked exhibited exhibiting playing seen see find meet every next thanks love student studying studied degree alumni alum class classes course graduated graduate phd msc ba bsc patient visit visiting customer fan member"
    )

    /// A trade before the firm in its part of a profile, or a part of a profile of several that invites nobody.
    private func isTrade(_ statement: Range<Int>, _ name: Range<Int>) -> Bool {
        let start = OwnVoice.clauseStart(sentence, name.lowerBound)
        let words = max(start, name.lowerBound - 6)..<name.lowerBound
        guard !holds(words, EmployerReading.invitations), isLine(behind: name) else { return false }
        if words.contains(where: { TradeEndings.holds(sentence.tokens[$0], in: sentence) }) { return true }
        return ProfileLine(sentence.text).map { $0.parts.count > 1 } ?? false
    }

    /// Whether the author stands in the clause before a role.
    private func speaks(before statement: Range<Int>) -> Bool {
        holds(OwnVoice.clauseStart(sentence, statement.lowerBound)..<statement.upperBound, EmployerCues.firstPerson)
    }

    /// `2007 Honda owner`
    private static let users = WordSet(
        "owner driver player keeper rep agent guard person human nerd geek printer server host")

    /// `employer: "Quillmoor"` is no quotation.
    private func isField(_ name: Range<Int>) -> Bool {
        sentence.tokens[safe: name.lowerBound]?.gap.contains(.colon) == true
    }

    /// Whether the name ends its part of a profile, instead of being the subject of news: `engineer at Quillmoor says`.
    private func isLine(behind name: Range<Int>) -> Bool {
        guard let next = sentence.tokens[safe: name.upperBound], next.gap == .space, next.form == .word,
            !sentence.beginsLine(name.upperBound)
        else { return true }
        return EmployerReading.follow.contains(next)
    }

    private func holds(_ range: Range<Int>, _ words: WordSet) -> Bool {
        range.contains { sentence.tokens[safe: $0].map { words.contains($0) } ?? false }
    }

    func holdsPeople(_ range: Range<Int>) -> Bool {
        range.contains {
            sentence.tokens[safe: $0].map {
                EmployerCues.people.contains($0)
                    || $0.isPossessive && $0.isCapital && !CompanyWords.kinds.contains($0)
            } ?? false
        }
    }

    /// `Product manager in Lyon` names a place of work, not who pays.
    private func isTown(_ name: Range<Int>) -> Bool {
        name.count == 1 && TravelWords.isKnown(name, in: sentence)
            && sentence.tokens[safe: name.lowerBound].map { !CompanyWords.known.contains($0) } == true
            && sentence.tokens[safe: name.lowerBound - 1].map { EmployerReading.inWords.contains($0) } == true
    }

    /// `bei Regen`, `bei Bedarf`: German nouns have capitals.
    private func isWeather(_ name: Range<Int>) -> Bool {
        holds(name.lowerBound..<name.lowerBound + 1, EmployerReading.occasions)
    }

    private static let occasions = WordSet(
        "regen sonne sonnenschein schnee sturm gewitter nebel hitze kälte wind wetter bedarf fragen interesse gelegenheit "
            + "problemen verdacht nacht tag tageslicht dunkelheit vollmond flut ebbe ankunft abholung zahlung lieferung mir uns euch ihnen meister meisterin mama papa oma opa onkel tante"
    )

    /// A student's university is education.
    private func isSchool(_ name: Range<Int>) -> Bool {
        guard holds(name, SchoolWords.schools) else { return false }
        let rest = sentence.tokens.indices.filter { !name.contains($0) }
        return rest.contains {
            sentence.tokens[safe: $0].map {
                EducationCues.students.contains($0) || EmployerReading.learning.contains($0)
            } ?? false
        }
            && !rest.contains { sentence.tokens[safe: $0].map { EmployerReading.teaching.contains($0) } ?? false }
    }

    private static let learning = WordSet(
        "finishing studying qualified placement pgce captain debate class classes course exam")
    private static let encounters = WordSet(
        "by met meet asked told saw see called spoke talked know knew heard emailed rang phoned thank thanks")
    /// What one does at a shop that others work in.
    private static let customers = WordSet(
        "shopping shop shopped groceries grocery bought buy ordered order lunch breakfast dinner queue queued returned refund spent"
    )

    /// Words of work in a profile, with a name of two words or of a house.
    private func isProfile(_ name: Range<Int>) -> Bool {
        guard sentence.text.context.posted == nil, sentence.text.count <= BusinessLine.longestText else { return false }
        return !holds(name, SchoolWords.schools)
            || sentence.tokens.contains { JobWords.set.contains($0) && !EducationCues.students.contains($0) }
    }

    private static let possessives = WordSet("my our mi mis meu minha mon ma mein meine mio mia мой моя моего мою")
    private static let teaching = WordSet(
        "teach taught teaching teacher lecturer professor prof enseigne enseño imparto leciono ensino insegno unterrichte преподаю"
    )
    private static let fond = WordSet(
        "favourite favorite best first old former fave ex worst nice lovely preferido preferida favorito favorita préféré préférée preferito любимый любимая"
    )
    private static let inWords = WordSet(
        "to towards near around in en à a em aus w v в на из de da do du na no di from am im")
    private static let follow = WordSet(
        "tomorrow rn atm right tonight lol here there off yesterday finally again until done over finished completed complete survived gone down starts started begins ended behind under through till til all ever full every most come next soon already au im_frühjahr and since by in for now until with from at currently mostly then on but again this last today lately plus or as who also so where because when after before i we my part full full-time remote remotely "
            + "y e et und и desde depuis seit dal dalla с since_ com con mit mais le la les il lo el los der die das am im on today tonight full-time weekends nights mais pero aber ma mas но à en em in im na di ve"
    )
}

/// A line of a profile or card that holds a role and a firm: `Head brewer, Otterbourne Ales`, `Sales | Otterbourne Ales`.
struct BusinessLine {
    let sentence: Sentence

    init(_ sentence: Sentence) { self.sentence = sentence }

    /// Longer texts are no profile.
    static let longestText = 400

    /// A line with a school and a word of studying is of a student.
    private var isStudents: Bool {
        sentence.tokens.contains { EducationCues.students.contains($0) }
            && sentence.tokens.contains { SchoolName.isSchoolWord($0) }
    }

    var company: Range<Int>? {
        guard !isStudents else { return nil }
        guard sentence.text.count <= BusinessLine.longestText, sentence.tokens.count <= 16 else { return nil }
        for index in sentence.tokens.indices {
            guard let end = CompanyName.telling(sentence, index) else { continue }
            return fits(index..<end) ? index..<end : nil
        }
        return nil
    }

    private func fits(_ name: Range<Int>) -> Bool {
        let (before, behind) = (0..<name.lowerBound, name.upperBound..<sentence.tokens.count)
        if before.isEmpty, behind.isEmpty { return isBesideRole }
        guard !(before.contains { isCallout($0) }), !(behind.contains { isCallout($0) }) else { return false }
        if !before.isEmpty, behind.isEmpty {
            guard let first = sentence.tokens[safe: name.lowerBound],
                first.gap.contains(.comma) || first.gap.isSuperset(of: [.space, .dash])
                    || first.gap.isSuperset(of: [.space, .at])
            else { return false }
            return before.contains { isRole($0) } || before.count <= 3 && (sentence.span.lowerBound <= 3 || isSigned)
        }
        guard before.isEmpty, let next = sentence.tokens[safe: behind.lowerBound],
            next.gap.contains(.comma) || next.gap.isSuperset(of: [.space, .dash])
        else { return false }
        return behind.contains { isRole($0) }
    }

    /// `Cheers,`, line break, name, firm.
    private var isSigned: Bool {
        let start = sentence.span.lowerBound
        guard start > 0, sentence.tokens.first.map({ PersonName.full(sentence, 0) != nil && $0.isCapital }) == true
        else { return false }
        let before = Sentence(whole: max(0, start - 60)..<start, in: sentence.text)
        return NameCues.closings.matchesAny(in: before)
    }

    private func isRole(_ index: Int) -> Bool {
        sentence.tokens[safe: index].map { JobWords.set.contains($0) } ?? false
    }

    private func isCallout(_ index: Int) -> Bool {
        sentence.tokens[safe: index].map {
            EmployerCues.callouts.contains($0) && !$0.isUpper && $0.count + ($0.isCapital ? 0 : 1) > 1
        } ?? false
    }

    /// Whether the part of the profile before or after is a role.
    private var isBesideRole: Bool {
        let text = sentence.text
        let before = Sentence(whole: max(0, sentence.span.lowerBound - 60)..<sentence.span.lowerBound, in: text)
        let behind = Sentence(whole: sentence.end..<min(text.count, sentence.end + 60), in: text)
        return (text[sentence.end] == 0x7c || text[sentence.end] == 0x0a || sentence.span.lowerBound > 0)
            && (before.tokens.suffix(4).contains { JobWords.set.contains($0) }
                || behind.tokens.prefix(4).contains { JobWords.set.contains($0) })
    }
}
