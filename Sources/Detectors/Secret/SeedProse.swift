/// Tells phrases of random words from vocabularies and sentences.
enum SeedProse {
    /// Whether words may be a phrase although nothing around says so.
    /// - Parameter isListed: whether they are numbered.
    static func isPhrase(_ numbers: [Int], of lexicon: SeedLexicon, isListed: Bool) -> Bool {
        // Sorted words are a vocabulary, few different ones a sample of a manual.
        if numbers == numbers.sorted() || Set(numbers).count * 2 <= numbers.count { return false }
        guard lexicon.language == "english", !isListed else { return true }
        return numbers.count { everyday[SeedLexicon.hash(lexicon.bytes(of: $0)).head(0)] != nil } * 3 < numbers.count
    }

    /// Words that make ordinary sentences: where a third of a phrase are such, it is prose.
    private static let everyday = WordTable(rows: [
        (
            0,
            """
            about above across again all also among another any around because before between both can cannot come \
            different during each either else end enough ever every few find first follow forget from give good have \
            home hour into just keep kind know learn leave like little long make more much must near need never next \
            nothing now off often once one only open other over people piece please same say should show since some \
            soon start still such talk taste tell than thank that then there they thing this time together tonight \
            toward try turn under until upon use very visit wait want way what when where will wish with work year you \
            better always early fresh dinner
            """
        )
    ])
}
