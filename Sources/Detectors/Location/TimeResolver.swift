internal import AuditModel

/// Turns what a phrase means into days, counted from the day of the post.
struct TimeResolver {
    let posted: CivilDate?
    let sentence: Sentence

    func mention(_ match: PatternMatch) -> TimeMention {
        let meaning = TimePhrases.meanings[match.rule]
        var mention = TimeMention(tokens: match.tokens, meaning: meaning, tense: tense(meaning), from: nil, to: nil)
        if meaning == .date {
            date(match, &mention)
        } else if let posted, let (first, last) = days(meaning, match, posted) {
            mention.from = first
            mention.to = last
        }
        if meaning == .after, let posted, match["amount"] == nil { mention.from = posted }
        return mention
    }

    private func tense(_ meaning: TimeMeaning) -> TimeMention.Tense {
        switch meaning {
        case .days(let offset, _): offset > 0 ? .future : offset == 0 ? .present : .past
        case .week(let offset), .month(let offset), .year(let offset), .weekend(let offset):
            offset < 0 ? .past : .future
        case .weekday, .after, .soon: .future
        case .lastWeekday, .ago, .past: .past
        case .season(_, let years): years < 0 ? .past : .future
        case .now: .present
        case .holiday, .date, .dayOfMonth: .unknown
        }
    }

    private func days(_ meaning: TimeMeaning, _ match: PatternMatch, _ posted: CivilDate) -> (CivilDate, CivilDate)? {
        switch meaning {
        case .days(let offset, let length): span(posted.adding(days: offset), length)
        case .week(let offset): span(posted.adding(days: 7 * offset - posted.weekday), 7)
        case .weekend(let offset): span(posted.adding(days: 7 * offset + 5 - posted.weekday), 2)
        case .month(let offset): month(posted, offset)
        case .weekday: weekday(match, posted).map { span($0, 1) }
        case .dayOfMonth: dayOfMonth(match, from: posted).map { span($0, 1) }
        case .after: amount(match).map { span(posted.adding(days: $0), 1) }
        case .season(let month, 0): season(month, posted)
        case .holiday(let month, let day, let length): upcoming(month: month, day: day, posted).map { span($0, length) }
        default: nil
        }
    }

    private func span(_ first: CivilDate, _ length: Int) -> (CivilDate, CivilDate) {
        (first, first.adding(days: max(0, length - 1)))
    }

    private func month(_ posted: CivilDate, _ offset: Int) -> (CivilDate, CivilDate)? {
        let index = posted.year * 12 + posted.month - 1 + offset
        return wholeMonth(index / 12, index % 12 + 1)
    }

    private func wholeMonth(_ year: Int, _ month: Int) -> (CivilDate, CivilDate)? {
        guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
        return span(first, CivilDate.days(inMonth: month, of: year))
    }

    private func season(_ month: Int, _ posted: CivilDate) -> (CivilDate, CivilDate)? {
        // A season that has begun more than three months ago is next year's.
        let year = posted.month > month + 2 ? posted.year + 1 : posted.year
        return CivilDate(year: year, month: month, day: 1).map { span($0, 90) }
    }

    private func weekday(_ match: PatternMatch, _ posted: CivilDate) -> CivilDate? {
        for index in match.tokens {
            guard let token = sentence.tokens[safe: index], let weekday = CalendarWords.weekday(token) else { continue }
            let ahead = (weekday - posted.weekday + 6) % 7 + 1
            return posted.adding(days: ahead)
        }
        return nil
    }

    private func amount(_ match: PatternMatch) -> Int? {
        guard let tokens = match["amount"] else { return nil }
        return Amount.read(sentence, at: tokens.lowerBound)?.days
    }

    /// The next such day, counted from a day on: posts speak of days of the month that lie ahead.
    func dayOfMonth(_ match: PatternMatch, from first: CivilDate) -> CivilDate? {
        match["ordinal"].flatMap { DateReader.ordinal(sentence, $0.lowerBound) }.flatMap {
            TimeResolver.next(dayOfMonth: $0, from: first)
        }
    }

    /// The first day of that number on or after a day.
    static func next(dayOfMonth day: Int, from first: CivilDate) -> CivilDate? {
        (0..<3).lazy.compactMap { months in
            let index = first.year * 12 + first.month - 1 + months
            return CivilDate(year: index / 12, month: index % 12 + 1, day: day)
        }.first { $0 >= first }
    }

    private func upcoming(month: Int, day: Int, _ posted: CivilDate) -> CivilDate? {
        guard let date = CivilDate(year: posted.year, month: month, day: day) else { return nil }
        return date.adding(days: 20) < posted ? CivilDate(year: posted.year + 1, month: month, day: day) : date
    }

    /// A written date: without a year it is the one nearest to the post.
    private func date(_ match: PatternMatch, _ mention: inout TimeMention) {
        let start = match["date"]?.lowerBound ?? match.tokens.lowerBound
        guard let written = DateReader.read(sentence, at: start) else { return }
        guard let posted else {
            mention.from = written.start.exact
            mention.to = written.end?.exact ?? written.start.exact
            return
        }
        guard let first = nearest(written.start, posted) else { return }
        mention.from = first.0
        mention.to = first.1
        if var end = written.end {
            end.year = end.year ?? first.0.year
            if let last = end.exact { mention.to = last < first.0 ? first.1 : last }
        }
        let last = mention.to ?? first.1
        mention.tense = first.0 > posted ? .future : last < posted ? .past : .present
    }

    private func nearest(_ date: WrittenDate, _ posted: CivilDate) -> (CivilDate, CivilDate)? {
        guard let month = date.month else { return nil }
        func at(_ year: Int) -> (CivilDate, CivilDate)? {
            guard let day = date.day else { return wholeMonth(year, month) }
            return CivilDate(year: year, month: month, day: day).map { span($0, 1) }
        }
        if let year = date.year { return at(year) }
        // Of two as near, the one ahead: plans are announced earlier than trips are remembered.
        return [posted.year, posted.year + 1, posted.year - 1].compactMap(at).min { a, b in
            distance(a, posted) < distance(b, posted)
        }
    }

    private func distance(_ span: (CivilDate, CivilDate), _ posted: CivilDate) -> Int {
        let day = posted.daysSince1970
        if span.0.daysSince1970 > day { return (span.0.daysSince1970 - day) * 2 / 3 }
        return max(0, day - span.1.daysSince1970)
    }
}
