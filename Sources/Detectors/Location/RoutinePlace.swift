/// Reads where a habit takes place: a preposition, and a house, a path, a way to work or a name.
enum RoutinePlace {
    static let ends = [SlotOpening(.capital, .wide, words: [placeWords, Venue.kindWords], of: .last)]

    static let read: SlotReader = { sentence, index in
        guard let word = sentence.tokens[safe: index], prepositions.contains(word) else { return nil }
        // `at the Eastgate pool`, `along the old canal`, `im Stadtbad Nord`
        var at = index + 1
        while let token = sentence.tokens[safe: at], at < index + 4, prepositions.contains(token) || isLead(token) {
            at += 1
        }
        var end: Int?
        var names = 0
        let first = at
        while let token = sentence.tokens[safe: at], at - first < 5 {
            if at > first, !token.gap.isSubset(of: [.space, .dash, .quote, .dot]) { break }
            if token.form == .number || CalendarWords.weekday(token) != nil || stops.contains(token) { break }
            if isPlace(token) {
                end = at + 1
            } else if PlaceReader.isNameWord(token), CalendarWords.month(token) == nil {
                names += 1
                end = at + 1
            } else if end != nil, !links.contains(token) {
                break
            }
            at += 1
        }
        guard let end else { return nil }
        return end
    }

    /// Whether a place has a name, or is one of the author's own: what a stranger can go to.
    static func isNamed(_ tokens: Range<Int>, in sentence: Sentence) -> Bool {
        tokens.dropFirst().contains { index in
            sentence.tokens[safe: index].map { PlaceReader.isNameWord($0) || $0.form == .ideograph } == true
        }
    }

    private static func isPlace(_ token: Token) -> Bool { places.contains(token) || Venue.isKind(token) }

    private static func isLead(_ token: Token) -> Bool {
        leads.contains(token) || CommonWords.articles.contains(token) || PlaceWords.articles.contains(token)
    }

    private static let prepositions = WordSet(
        "at in on to along around round through by outside near past down from over across beside behind between via up "
            + "en a al por junto na no em pelo pela ao à au aux dans chez sur le_long vers im am beim zum zur ins auf an bei durch um entlang in al alla nel nella lungo al in da al presso "
            + "в во на у по возле вдоль около di ke sepanjang keliling ở tại ra quanh đến في على عند إلى")
    private static let leads = WordSet(
        "my our this that same local usual old little my mi mis mon ma mein meine meinem meiner meinen mio mia meu minha a an una un uma um une ein eine einem einer del de della du des dem den der die das"
    )
    private static let links = WordSet("of de la del di da do du des & and am an der")
    private static let stops = WordSet(
        "before after with and then for until i we my which where while because so but at in on by from every each most antes después avec nach vor mit con dopo prima до после"
    )
    private static let places = WordSet(placeWords)
    private static let placeWords =
        "pool pools baths lido gym canal river towpath track trail path loop reservoir lake lakes beach seafront promenade prom pier common woods forest hill fields field pitch pitches park allotment allotments office desk station platform stop bus train tram ferry line school gates gate nursery playground library studio dojo choir church mosque temple synagogue chapel clinic market cafe bakery pub bar hall club centre center court courts wall rink stable stables shelter garden gardens dock docks harbour harbor marina bridge square corner bench campus dog_park velodrome sauna hospital ward depot warehouse lab workshop theatre quarry cemetery meadow ring_road boathouse "
        + "piscina gimnasio río parque playa canal mercado iglesia oficina estación paseo muelle plaza malecón polideportivo cancha academia praia rio lagoa igreja escritório calçadão orla piscine gym canal parc quai marché église bureau gare plage lac stade bord schwimmbad hallenbad freibad stadtbad park kanal fluss see markt kirche büro bahnhof strand halle studio turnhalle wald stadion verein "
        + "piscina palestra parco fiume mare mercato chiesa ufficio stazione spiaggia lago lungomare campo бассейн бассейне парк парке набережной набережная канал озеро рынок церковь офис вокзал пляж зал спортзал стадион kolam gor taman pantai pasar masjid kantor stasiun lapangan alun danau hồ công_viên bể_bơi sân chợ bãi_biển chùa نادي النادي مسبح حديقة الحديقة شاطئ الكورنيش كورنيش الجامع المسجد"
}
