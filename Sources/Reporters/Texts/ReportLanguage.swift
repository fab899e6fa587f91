/// The languages in which reports for people are written. One more is one more file of texts and one more case.
package enum ReportLanguage: String, Sendable, Hashable, CaseIterable {
    case english = "en"
    case spanish = "es"

    /// The texts; nil for English, in which everything is written.
    var catalogue: Catalogue? {
        switch self {
        case .english: nil
        case .spanish: Spanish.catalogue
        }
    }
}
