internal import Detectors

/// The words of all languages, as one set of patterns.
///
/// How a line is written: see ``WordPattern`` of the detectors. Accents and case do not count.
enum SignWords {
    /// The concept of each pattern.
    static let concepts: [Concept] = rows.map(\.0)
    static let patterns = PatternSet(
        rows.map(\.1),
        slots: [
            "number": MessageSlots.number, "digits": MessageSlots.digits, "amount": MessageSlots.amount,
            "percent": MessageSlots.percent, "when": DeadlineSlot.reader,
        ])

    /// The language of each pattern.
    static let languages: [MessageLanguage] = tables.flatMap { table in table.rows.map { _ in table.language } }

    private static let rows: [(Concept, String)] = tables.flatMap(\.rows)

    private static let tables: [(language: MessageLanguage, rows: [(Concept, String)])] =
        [
            (.english, english + englishRequests + englishScripts + englishStories),
            (.french, french + frenchScripts + frenchStories),
            (.italian, italian + italianScripts + italianStories),
            (.spanish, spanish + spanishScripts + spanishStories),
            (.portuguese, portuguese + portugueseScripts + portugueseStories),
            (.indonesian, indonesian + indonesianScripts + indonesianStories),
            (.russian, russian + russianScripts + russianStories),
            (.turkish, turkish + turkishScripts + turkishStories),
            (.vietnamese, vietnamese + vietnameseScripts + vietnameseStories),
            (.chinese, chinese + chineseScripts + chineseStories), (.german, german),
        ] + ownWays + coldOpenings + secrets + silence + deadlines + payments
}
