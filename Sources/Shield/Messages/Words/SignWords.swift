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
            "percent": MessageSlots.percent,
        ])

    private static let rows: [(Concept, String)] =
        english + englishRequests + englishScripts + french + frenchScripts + italian + italianScripts + spanish
        + spanishScripts + portuguese + portugueseScripts + indonesian + indonesianScripts + russian + russianScripts
        + turkish + turkishScripts + vietnamese + vietnameseScripts + chinese + chineseScripts
}
