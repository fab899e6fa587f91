/// Single words and short phrases that shift the judgement of a sentence.
enum TravelWords {
    static func features(of sentence: Sentence) -> TravelFeatures {
        var found: TravelFeatures = []
        for match in patterns.matches(in: sentence) { found.insert(rows[match.rule].1) }
        if sentence.isQuestion { found.insert(.question) }
        if speaksToTravellers(sentence) { found.insert(.secondPerson) }
        if speaksToAirline(sentence) { found.insert(.airline) }
        for (index, token) in sentence.tokens.enumerated() {
            if index > 0, token.form != .word, token.count <= 5, let before = sentence.tokens[safe: index - 1],
                flights.contains(before)
            {
                found.insert(.flightNumber)
            }
        }
        return found
    }

    /// `Visiting Lisbon?`: what follows is advice.
    private static func speaksToTravellers(_ sentence: Sentence) -> Bool {
        guard sentence.isQuestion, sentence.tokens.count <= 6, let first = sentence.tokens.first else { return false }
        return openers.contains(first) && !sentence.tokens.contains { CommonWords.firstPerson.contains($0) }
    }

    private static let openers = WordSet(
        "visiting going heading travelling traveling flying planning moving driving off thinking leaving")

    /// Whether the sentence, or the text that it stands in, begins with an airline's account.
    static func speaksToAirline(_ sentence: Sentence) -> Bool {
        func hasAirline(_ tokens: TokenList) -> Bool {
            tokens.contains { $0.gap.contains(.at) && airlines.contains($0) }
        }
        return hasAirline(sentence.tokens)
            || sentence.text[0] == 0x40 && hasAirline(Sentence(whole: 0..<48, in: sentence.text).tokens)
    }

    /// `Rowers Win Three Races at Autumn Meet in Ohio`
    static func isHeadline(_ sentence: Sentence) -> Bool {
        let words = sentence.tokens.filter { $0.form == .word && $0.count > 2 }
        return words.count >= 5 && words.count(where: \.isCapital) * 10 >= words.count * 8
    }

    static func isKnown(_ tokens: Range<Int>, in sentence: Sentence) -> Bool {
        PlaceReader.isKnown(tokens, in: sentence)
    }

    private static let flights = WordSet("flight flt flights fl ua aa dl")
    private static let airlines = WordSet(
        "united usairways southwestair jetblue americanair delta virginamerica ryanair easyjet lufthansa klm british_airways britishairways "
            + "aircanada westjet emirates qatarairways airasia wizzair airfrance iberia vueling qantas spiritairlines frontierairlines "
            + "flyfrontier alaskaair hawaiianair turkishairlines singaporeair etihad norwegian airindia indigo6e garuda lionair"
    )
    private static let patterns = PatternSet(
        rows.map(\.0), slots: ["place": PlaceReader.read, "amount": { Amount.read($0, at: $1)?.end }])

    private static let rows: [(String, TravelFeature)] = [
        ("chị|anh|bạn|sếp|mẹ|bố|ba|vợ|chồng mình|tôi|em|gái|trai|tao", .otherPerson),
        (
            "dog|cat|puppy|kitten|parcel|package|letter ~1 went|goes|flies|is_going|flew|travels|travelled to|with|without|on",
            .otherPerson
        ),
        (
            "wish|wished|wishing|if_only|ojalá|quisiera|ich_wünschte|j_aimerais|vorrei|magari|queria|pengen|pengin|keşke|хочу|хотел|хотела|мечтаю|想去|好想|行きたい|가고|싶다|muốn|gustaría|me_encantaría|je_rêve|اتمنى|أتمنى|نفسي|ингин|lust_auf",
            .wish
        ),
        ("would|id|wouldnt love|like|rather|fly|go|kill|be|want", .wish),
        (
            "want|wanna|dream|dreaming|dreamt|hope_to|hoping_to|bucket_list|someday|one_day|some_day|places|list_of to|of|i? ~1",
            .wish
        ),
        ("thinking_of|thinking_about|considering|might|may go|visit|travel|fly|move", .hypothetical),
        (
            "cancelled|canceled|scrapped|called_off|not_going|arent_going|isnt_happening|no_longer|cancelé|annulé|abgesagt|annullato|dibatalkan|batal|iptal|отменили|отменила|отменил|отменяется|取消|中止|취소|hủy|ألغيت|الغينا ~3 trip|plans|plan|travel|holiday|vacation|visit|tour|all|whole|everything|our|my|the|to|viaje|voyage|reise|viaggio|perjalanan|поездку|поездка|отпуск|旅行|行程|여행|chuyến",
            .cancelled
        ),
        (
            "not|aint|never|wont|cant going|travelling|traveling|flying|heading|leaving|fly|travel|go|make_it|move|leave",
            .cancelled
        ),
        (
            "trip|holiday|vacation|plans|viaje|reise|voyage|viaggio ~2 cancelled|canceled|scrapped|is_off|called_off|fell_through|cancelado|abgesagt|annulé|annullato|fällt_aus",
            .cancelled
        ),
        (
            "cancelaram|cancelaron|cancelamos|desistimos|desisti|renoncé|renonçons|rinunciato|gestrichen|storniert ~3 voo|vuelo|viagem|viaje|vol|voyage|volo|viaggio|flug|reise|urlaub|férias|vacaciones|vacances",
            .cancelled
        ),
        (
            "ficar|ficamos|quedamos|quedo|restons|rimaniamo|bleiben em_casa|en_casa|à_la_maison|a_casa|zuhause|daheim",
            .cancelled
        ),
        ("staying put|home|here|in", .cancelled),
        ("if|whether|when|unless you|u|youre|your|someone|anyone|people", .hypothetical),
        ("if|whenever|in_case i|we|my|our", .hypothetical),
        ("should|could|can|must|need you|one|anyone|people|everyone", .hypothetical),
        ("never|dont|always|remember fly|travel|go|visit|take|forget", .hypothetical),
        ("any|tips|suggestions|advice|recommendations|recommend|suggestion|ideas|recs|anyone", .asksAdvice),
        (
            "to|from|at|the the|my|a? work|office|gym|doctor|doctors|dentist|dr|drs|school|class|bed|sleep|hospital|store|shop|shops|supermarket|mall|church|bank|kitchen|bathroom|shower|pharmacy|vet|post_office|library|pub|bar|uni|college|asda|tesco|walmart|ikea|lunch|dinner|breakfast|couch|cinema|movies",
            .errand
        ),
        ("off|going to go|pick|get|do|see|buy|make|eat|watch|walk|play|clean", .errand),
        ("i|we live|lived|living|born|grew_up|reside|based|stay in|at|near", .livesThere),
        ("my home|hometown|city !town|for_now", .livesThere), ("my home_town", .livesThere),
        ("where i|we live", .livesThere),
        (
            "forecast|preview|kickoff|kick_off|vs|hosts|hosted|giveaway|win_a|congratulations|breaking|report|reports|according|article|stock|price|premiere|episode|season|trailer|album|movie|film|novel|chapter|page|game|match|league|cup|race|recipe",
            .news
        ),
        (
            "official|officials|announced|announces|listing|readers|book_your|book_now|deals|deal|discount|offer|cheap_flights|make_money",
            .news
        ),
        ("will|ill|well|gonna|going_to|shall|wont", .future),
        (
            "was|were|had|did|went|took|came|got|said|lost|made|flew|spent|saw|stayed|visited|drove|lied|ensured|told",
            .pastTense
        ),
        (
            "postgres|postgresql|typescript|rust|python|aws|azure|github|gitlab|kubernetes|vim|emacs|neovim|notion|obsidian|mastodon|bluesky|discord|slack|wayland|debian|ubuntu|nixos|roadmap|changelog|release|v2|v3|version|codebase|backlog|refactor|departure|commit|config|build|deploy|deployment|merge|pr|api|server|fixture|todo|npm|sprint|migration",
            .code
        ),
        ("for|during <amount>", .duration),
        ("stay|staying|trip|tour|spend|spending ~3 <amount>", .duration),
        ("<amount> trip|tour|stay|vacation|holiday|itinerary|in", .duration),
        ("pack|packing|passport|visa|suitcase|luggage|itinerary|hostel|hotel|airbnb", .duration),
        ("expect|worth_it|make_sure|be_careful|consider|avoid|cân_nhắc|mưa_lắm", .hypothetical),
    ]
}
