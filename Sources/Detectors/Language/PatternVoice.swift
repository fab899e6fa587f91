/// Whose words a pattern is: what must hold in an article (see ``SentenceVoice/article``) for it to be worth a look.
///
/// A detector that takes what a pattern matches in an article only from somebody who says `I` there, or only in a post,
/// says so here: the walk then leaves the sentence alone, before it is cut into tokens. A contract test holds that no
/// finding of any example is lost by it.
package enum PatternVoice: Sendable {
    /// What anybody may say, in any text.
    case anybody
    /// In an article only where a word of the first person stands in the same sentence.
    case author
    /// In no article.
    case post

    /// What a set of voices is told by.
    struct Mark: OptionSet, Sendable {
        let rawValue: Int32
        /// Statements of the author's about themselves: see ``Trigger/patterns(_:ownVoice:)``.
        static let own = Mark(rawValue: 1)
        static let author = Mark(rawValue: 2)
        static let post = Mark(rawValue: 4)
    }

    var mark: Mark {
        switch self {
        case .anybody: []
        case .author: .author
        case .post: .post
        }
    }
}
