/// Tells a sentence of an article from one in which somebody speaks of themselves.
///
/// Most of what people read and save is prose about others. A long sentence of it, in a long text, with small words of
/// English and nobody in the first person, is no statement of the author about themselves unless it begins as one
/// ("Flying to ... with all of the kids"): detectors of such statements need not read it.
enum SentenceVoice {
    /// A text of so many bytes is no post.
    static let longText = 1_200
    /// One of more bytes is an article: see ``PatternVoice``.
    static let article = 1_500
    /// In a sentence of so many words somebody says who is meant.
    static let longSentence = 12
    /// Among its first words a verb may stand whose subject is left out.
    static let beginning = 4

    /// Words of the first person, in the languages whose sentences may hold a small word of English too.
    static let own = [
        "i im ive id ill me my mine myself we were weve wed us our ours ourselves "
            + "yo mi mis me conmigo nosotros nos nuestro nuestra je j moi mon mes nous notre nos ich mich mir mein meine meinen "
            + "meiner wir uns unser unsere io mio mia miei noi nostro nostra eu meu minha meus minhas comigo nosso nossa saya "
            + "aku kami kita gue gw ben bana benim biz bizim t\u{f4}i m\u{ec}nh"
    ]

    /// The words that detectors take for the first person: without one of them a sentence of an article holds no pattern
    /// of ``PatternVoice/author``.
    static let speakers = [
        CommonWords.firstPersonWords, EmployerCues.firstPersonWords, OwnVoice.firstWords,
    ]

    /// Small words that nearly every long sentence of English prose holds, and those of other languages do not.
    static let prose = [
        "the of and was were by with that this has had his her its their which from she they who been"
    ]

    /// After so many words without one of the first person a text is taken to speak of others.
    static let quiet = 400

    /// Whether nobody in it speaks of themselves.
    ///
    /// - Parameters:
    ///   - marks: the marks of all its words together.
    ///   - quiet: how many words before it speak of nobody in the first person.
    @inline(__always)
    static func isOfOthers(_ marks: PatternWakeTable.Word, words: Int, quiet: Int) -> Bool {
        if marks & PatternWakeTable.own != 0 { return false }
        if quiet > SentenceVoice.quiet { return marks & PatternWakeTable.wide == 0 }
        return words > longSentence && marks & PatternWakeTable.prose != 0
    }
}
