/// A place that a sentence names, and the word before it that says how it belongs to the trip.
struct TravelPlace: Sendable {
    /// The tokens of the name, its article included.
    var tokens: Range<Int>
    /// The preposition's senses: ``TravelSense/to``, ``TravelSense/at``, ``TravelSense/from``; empty without one.
    var role: TravelSense
    /// Whether a list knows it.
    var isKnown: Bool

    /// All places of a sentence: known ones, and capitalised names behind a preposition.
    static func all(in sentence: Sentence, senses: [TravelSense], language: TravelLanguage) -> [TravelPlace] {
        var found: [TravelPlace] = []
        var index = 0
        let known = PlaceNames.known
        while index < sentence.tokens.count {
            // A small word that no name begins with.
            let first = sentence.tokens[index]
            if !first.isCapital, !first.isPossessive, !known.mayBegin(with: first.hash) {
                index += 1
                continue
            }
            guard let token = sentence.tokens[safe: index], let end = end(sentence, at: index, senses) else {
                index += 1
                continue
            }
            var place = TravelPlace(
                tokens: index..<end, role: role(before: index, senses, language),
                isKnown: PlaceReader.isKnown(index..<end, in: sentence))
            if token.form == .word { place.takeEnding(sentence) }
            found.append(place)
            index = end
        }
        return found
    }

    private static func end(_ sentence: Sentence, at index: Int, _ senses: [TravelSense]) -> Int? {
        guard let token = sentence.tokens[safe: index] else { return nil }
        if let end = PlaceReader.knownEnd(sentence, at: index) {
            return max(end, PlaceReader.read(sentence, at: index) ?? end)
        }
        let roles: TravelSense = [.to, .at, .from, .foreignTo, .foreignAt, .foreignFrom]
        guard token.form == .word, token.isCapital, index > 0,
            !senses[index - 1].isDisjoint(with: roles) || isArticle(sentence, index - 1),
            token.gap.isSubset(of: [.space, .quote, .dash, .hash])
        else { return nil }
        return PlaceReader.isNameWord(token) ? PlaceReader.read(sentence, at: index) : nil
    }

    private static func isArticle(_ sentence: Sentence, _ index: Int) -> Bool {
        sentence.tokens[safe: index].map { PlaceWords.articles.contains($0) } == true
    }

    /// The preposition right before, or before an article or adjective.
    private static func role(
        before index: Int, _ senses: [TravelSense], _ language: TravelLanguage
    ) -> TravelSense {
        for back in 1...4 where index - back >= 0 {
            let found = language.roles(of: senses[index - back])
            if !found.isEmpty { return found }
            // Only articles and adjectives may stand between.
            if !senses[index - back].isSubset(of: [.english, .foreign]) { break }
        }
        return []
    }

    /// `Kapadokya'ya`, `İzmir'de`, `Ankara'dan`: Turkish says it behind the name.
    private mutating func takeEnding(_ sentence: Sentence) {
        guard let next = sentence.tokens[safe: tokens.upperBound], next.gap == .quote else { return }
        if TravelPlace.toEndings.contains(next) {
            role = [.to, .onlyTo]
        } else if TravelPlace.atEndings.contains(next) {
            role = .at
        } else if TravelPlace.fromEndings.contains(next) {
            role = .from
        }
    }

    private static let toEndings = WordSet("a e ya ye na ne")
    private static let atEndings = WordSet(
        "da de ta te nda nde dayım dayız deyim deyiz tayım tayız teyim teyiz ndayım ndayız ndeyim ndeyiz daydım daydık deydim deydik"
    )
    private static let fromEndings = WordSet("dan den tan ten ndan nden")
}

/// What the small words of a sentence are: those of English, of other languages, or too few to tell.
enum TravelLanguage {
    case english, foreign, unknown

    init(_ senses: [TravelSense]) {
        let english = senses.count { $0.contains(.english) }
        let foreign = senses.count { $0.contains(.foreign) }
        self = english > foreign ? .english : foreign > english ? .foreign : .unknown
    }

    /// What a word says as a preposition: `in`, `a`, `on` and others mean different things in different languages.
    func roles(of senses: TravelSense) -> TravelSense {
        let english = senses.intersection([.to, .at, .from])
        var foreign: TravelSense = senses.intersection(.onlyTo)
        if senses.contains(.foreignTo) { foreign.insert(.to) }
        if senses.contains(.foreignAt) { foreign.insert(.at) }
        if senses.contains(.foreignFrom) { foreign.insert(.from) }
        switch self {
        case .english: return english
        case .foreign: return foreign.isEmpty ? english : foreign
        case .unknown: return english.isEmpty ? foreign : english
        }
    }
}
