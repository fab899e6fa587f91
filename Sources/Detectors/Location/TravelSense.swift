/// What a word may say of a trip, whatever stands around it. A word of several languages may say several things.
struct TravelSense: OptionSet, Sendable {
    let rawValue: UInt64

    /// Verbs of travelling: `flying`, `drive`, `backpacking`.
    static let motion = TravelSense(rawValue: 1 << 0)
    /// English verbs of going that mean much else too: `going`, `off`, `leaving`, `moving`.
    static let going = TravelSense(rawValue: 1 << 1)
    /// Verbs of going in other languages, in a form that says `I` or `we`.
    static let foreignGoing = TravelSense(rawValue: 1 << 2)
    /// `flew`, `drove`; forms of other languages.
    static let went = TravelSense(rawValue: 1 << 3)
    /// Past forms that are hardly said of anything but a journey: `flew`, `hiked`.
    static let toured = TravelSense(rawValue: 1 << 41)
    /// `second`, `dritter`, `sexto`: before `day`.
    static let ordinal = TravelSense(rawValue: 1 << 42)
    static let foreignWent = TravelSense(rawValue: 1 << 4)
    /// `staying`, `visiting`, `exploring`.
    static let stay = TravelSense(rawValue: 1 << 5)
    /// `stayed`, `visited`, `spent`.
    static let stayed = TravelSense(rawValue: 1 << 6)
    /// Being somewhere: `estoy`, `bin`, `сижу`.
    static let foreignBeing = TravelSense(rawValue: 1 << 7)
    /// `estaré`, `werde`, `буду`.
    static let foreignWillBe = TravelSense(rawValue: 1 << 8)
    static let arrived = TravelSense(rawValue: 1 << 9)
    static let arriving = TravelSense(rawValue: 1 << 10)
    static let returned = TravelSense(rawValue: 1 << 11)
    /// A journey: `trip`, `vacaciones`, `отпуск`.
    static let trip = TravelSense(rawValue: 1 << 12)
    /// What one travels in, and the right to: `flight`, `Zug`, `billetes`.
    static let ride = TravelSense(rawValue: 1 << 13)
    /// `hostel`, `airbnb`.
    static let lodging = TravelSense(rawValue: 1 << 14)
    /// `airport`, `gate`, `tarmac`.
    static let venue = TravelSense(rawValue: 1 << 15)
    /// `suitcase`, `passport`, `carry-on`.
    static let luggage = TravelSense(rawValue: 1 << 16)
    /// `booked`, `packing`, `reserved`.
    static let booked = TravelSense(rawValue: 1 << 17)
    /// `delayed`, `stranded`, `rebooked`.
    static let trouble = TravelSense(rawValue: 1 << 18)
    /// What one travels for: `conference`, `wedding`, `residency`.
    static let event = TravelSense(rawValue: 1 << 19)
    /// Looking back: `photos`, `highlights`, `throwback`.
    static let look = TravelSense(rawValue: 1 << 20)
    /// Asking for advice: `recommend`, `tips`, `worth`.
    static let advice = TravelSense(rawValue: 1 << 21)
    /// `I`, `we`, `nuestro`.
    static let first = TravelSense(rawValue: 1 << 22)
    /// Somebody else: `she`, `boss`, `vecina`.
    static let other = TravelSense(rawValue: 1 << 23)
    static let second = TravelSense(rawValue: 1 << 24)
    /// Third persons of verbs: `flies`, `lands`, `plays`.
    static let otherVerb = TravelSense(rawValue: 1 << 25)
    static let negation = TravelSense(rawValue: 1 << 26)
    /// Stories, shows, games, exercises.
    static let fiction = TravelSense(rawValue: 1 << 27)
    /// Prepositions: before where one goes, is, comes from.
    static let to = TravelSense(rawValue: 1 << 28)
    static let at = TravelSense(rawValue: 1 << 29)
    static let from = TravelSense(rawValue: 1 << 30)
    static let foreignTo = TravelSense(rawValue: 1 << 38)
    static let foreignAt = TravelSense(rawValue: 1 << 39)
    static let foreignFrom = TravelSense(rawValue: 1 << 40)
    /// Verbs in the past of the first person, of which many are no travel: `ate`, `met`, `took`.
    static let did = TravelSense(rawValue: 1 << 31)
    /// `ke`, `nach`, `naar`: prepositions that hardly stand before anything but where one goes.
    static let onlyTo = TravelSense(rawValue: 1 << 33)

    /// Days, nights, weeks: `Tag`, `días`, `ночи`.
    static let unit = TravelSense(rawValue: 1 << 36)
    /// `greetings`, `saludos`, `Grüße`.
    static let greeting = TravelSense(rawValue: 1 << 37)

    /// Words of no meaning that only English has, and those that only other languages have.
    static let english = TravelSense(rawValue: 1 << 34)
    static let foreign = TravelSense(rawValue: 1 << 35)
}

/// The senses of words; a constant of the detector.
enum TravelLexicon {
    /// What a word says; empty for most.
    @inline(__always)
    static func senses(_ token: Token) -> TravelSense {
        guard let place = table.index[token.hash] ?? (token.isPossessive ? table.index[token.stem] : nil) else {
            return []
        }
        // `US exports`: the country, not its inhabitants speaking.
        if token.isUpper, token.count == 2, country.contains(token) { return [] }
        return table.senses[place]
    }

    private static let country = WordSet("us")

    /// The words of a sense, as they are listed: separated by spaces.
    static func words(of sense: TravelSense) -> [String] {
        (english + others).lazy.filter { $0.0 == sense }.map(\.1)
    }

    private static let table = build(TravelLexicon.english + TravelLexicon.others)

    private static func build(_ rows: [(TravelSense, String)]) -> (index: WordTable, senses: [TravelSense]) {
        var masks: [UInt64: TravelSense] = [:]
        for (sense, words) in rows {
            WordHash.forEachWord(of: words) { hash, _ in masks[hash, default: []].formUnion(sense) }
        }
        var senses: [TravelSense] = []
        let entries = masks.map { hash, sense in
            senses.append(sense)
            return (hash: hash, value: senses.count - 1)
        }
        return (WordTable(entries), senses)
    }
}
