extension TriageVerdict {
    /// A part of the score, with what it came from.
    package struct Share: Sendable, Hashable {
        /// What is weighed.
        package enum Matter: Sendable, Hashable {
            case sign(Sign)
            case sender, links, content, form, words, stranger

            /// Stable, for programs.
            package var name: String {
                switch self {
                case .sign(let sign): sign.rawValue
                case .sender: "sender"
                case .links: "links"
                case .content: "content"
                case .form: "form"
                case .words: "words"
                case .stranger: "stranger"
                }
            }

            /// In words.
            package var sentence: String {
                switch self {
                case .sign(let sign): sign.sentence
                case .sender: "who sends it, on which way, and of whom it says it is"
                case .links: "where its links lead"
                case .content: "what it speaks of"
                case .form: "how it is written"
                case .words: "its words"
                case .stranger:
                    "a stranger opened the contact: long scripts begin with small talk, so it is yours to decide"
                }
            }
        }

        package var matter: Matter
        /// Above 0 for a scam, below against one.
        package var points: Int
        /// The words that count most, where it is of words.
        package var words: [String] = []
    }
}
