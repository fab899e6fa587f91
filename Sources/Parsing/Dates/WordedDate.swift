internal import AuditModel

/// Reads dates in words: RFC 822, RFC 850, asctime, and what people write in many languages.
struct WordedDate {
    /// A word or number of the text, but for the clock.
    private enum Token {
        case number(Int, digits: Int, suffix: String)
        case month(Int, word: String)
        case other
    }

    private var tokens: [Token] = []
    private var clock: DateClock?

    /// The time that the words state.
    static func read(_ start: DateCursor) -> ZonedTime? {
        let date = WordedDate(start)
        if let day = date.characterDay ?? date.day { return date.clock?.time(of: day) ?? ZonedTime(day: day) }
        return date.clock == nil ? date.monthOfYear : nil
    }

    /// What may stand between day, month and year: `2 de marzo de 2026`.
    private static let connectors: Set<String> = ["de", "del", "d", "of", "the", "di", "do", "den", "năm", "г", "р"]
    private static let daySuffixes: Set<String> = ["", "st", "nd", "rd", "th", "er", "re", "e", "o", "a", "º", "ª"]
    /// The characters that mark year, month and day in Chinese, Japanese and Korean.
    private static let marks = ["年", "月", "日", "년", "월", "일", "号"]

    private init(_ start: DateCursor) {
        var cursor = start
        while !cursor.isAtEnd {
            if clock == nil, let reading = DateClock.read(&cursor, isMarked: false) {
                clock = reading
            } else if let number = cursor.number() {
                let suffix = cursor.skip(any: Self.marks) ?? cursor.word() ?? ""
                tokens.append(.number(number.value, digits: number.count, suffix: suffix))
            } else if let word = cursor.word() {
                add(word, &cursor)
            } else {
                // Also a run of digits that is too long for a date.
                cursor.advance()
            }
        }
    }

    private mutating func add(_ word: String, _ cursor: inout DateCursor) {
        if Self.connectors.contains(word) { return }
        if word == "tháng" {
            cursor.skipSpaces()
            if let number = cursor.number(), (1...12).contains(number.value) {
                tokens.append(.month(number.value, word: word))
            }
            return
        }
        tokens.append(MonthNames.month(of: word).map { .month($0, word: word) } ?? .other)
    }

    /// `2026年3月2日`, `2026년 3월 2일`.
    private var characterDay: CivilDate? {
        for index in tokens.indices.dropLast(2) {
            guard case .number(let year, digits: 4, suffix: let first) = tokens[index], "年년".contains(first),
                !first.isEmpty, case .number(let month, _, let second) = tokens[index + 1], "月월".contains(second),
                !second.isEmpty, case .number(let day, _, let third) = tokens[index + 2], "日일号".contains(third),
                !third.isEmpty
            else { continue }
            return CivilDate(year: year, month: month, day: day)
        }
        return nil
    }

    /// The day around the first month. `Mar` is a Tuesday to some, so a second month may follow it.
    private var day: CivilDate? {
        for index in tokens.indices {
            guard case .month(let month, let word) = tokens[index] else { continue }
            if let day = day(around: index, month) { return day }
            if word != "mar" { return nil }
        }
        return nil
    }

    private func day(around index: Int, _ month: Int) -> CivilDate? {
        if let day = dayNumber(index - 1) {
            return year(index + 1, isShortAllowed: true).flatMap { CivilDate(year: $0, month: month, day: day) }
        }
        guard let day = dayNumber(index + 1) else { return nil }
        let year = year(index + 2, isShortAllowed: false) ?? year(index - 1, isShortAllowed: false)
        return year.flatMap { CivilDate(year: $0, month: month, day: day) }
    }

    /// `1`, `01`, `1st`, `1er`.
    private func dayNumber(_ index: Int) -> Int? {
        guard tokens.indices.contains(index), case .number(let value, let digits, let suffix) = tokens[index],
            digits <= 2, Self.daySuffixes.contains(suffix)
        else { return nil }
        return value
    }

    /// Four digits, or two or three as RFC 5322, 4.3, reads them: 00 to 49 are of this century, all others count from
    /// 1900.
    private func year(_ index: Int, isShortAllowed: Bool) -> Int? {
        guard tokens.indices.contains(index), case .number(let value, let digits, _) = tokens[index] else {
            return nil
        }
        switch digits {
        case 4: return value
        case 2 where isShortAllowed: return value < 50 ? 2000 + value : 1900 + value
        case 3 where isShortAllowed: return 1900 + value
        default: return nil
        }
    }

    /// `March 2026`, and nothing else.
    private var monthOfYear: ZonedTime? {
        guard tokens.count == 2 else { return nil }
        switch (tokens[0], tokens[1]) {
        case (.month(let month, _), .number(let year, digits: 4, _)): return ZonedTime(year: year, month: month)
        case (.number(let year, digits: 4, let first), .number(let month, _, let second))
        where ["年", "년"].contains(first) && ["月", "월"].contains(second):
            return ZonedTime(year: year, month: month)
        default: return nil
        }
    }
}
