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
            "dog|cat|puppy|kitten|parcel|package|letter|order|delivery|shipment|envelope|postcard ~1 went|goes|flies|is_going|flew|travels|travelled|left|arrived|departed|reached|is_in|was_in ~1",
            .otherPerson
        ),
        (
            "wish|wished|wishing|if_only|ojalá|quisiera|ich_wünschte|j_aimerais|vorrei|magari|queria|pengen|pengin|keşke|хочу|хотел|хотела|мечтаю|想去|好想|行きたい|가고|싶다|muốn|gustaría|me_encantaría|je_rêve|اتمنى|أتمنى|نفسي|ингин|lust_auf !us|me|luck",
            .wish
        ),
        ("hayal|suya|yalan oldu|düştü", .bygone),
        (
            "wärst|wären_wir|quem_me_dera|quién_pudiera|andai|seandainya|coba_aja|si_seulement|magari_fossi|жаль_что|эх_бы",
            .wish
        ),
        ("would|id|wouldnt love|like|rather|fly|go|kill|be|want", .wish),
        (
            "want|wanna|dream|dreaming|dreamt|hope_to|hoping_to|bucket_list|someday|one_day|some_day|list_of to|of|i? ~1",
            .wish
        ),
        ("places i|we|to ~1 want|visit|see|go", .wish), ("от ~2 рублей|руб|тысяч", .advert),
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
        ("had ~5 booked|tickets|planned|flights|reserved ~14 but|until|instead|then|before|except|only", .bygone),
        ("^ ~1 had ~4 tickets|booked|planned|flights", .bygone),
        ("were|was meant|supposed to be|have|go", .bygone),
        ("if|whether|when|unless you|u|youre|your|someone|anyone|people", .hypothetical),
        ("if|whenever|in_case i|we|my|our", .hypothetical),
        ("should|could|can|must|need you|one|anyone|people|everyone", .hypothetical),
        ("never|dont|always|remember fly|travel|go|visit|take|forget", .hypothetical),
        ("any|tips|suggestions|advice|recommendations|recommend|suggestion|ideas|recs|anyone", .asksAdvice),
        (
            "to|from|at|the the|my|a? work|office|gym|doctor|doctors|dentist|dr|drs|school|class|bed|sleep|hospital|store|shop|shops|supermarket|mall|church|bank|kitchen|bathroom|shower|pharmacy|vet|post_office|library|pub|bar|uni|college|asda|tesco|walmart|ikea|lunch|dinner|breakfast|couch|cinema|movies",
            .errand
        ),
        (
            "correos|súper|supermercado|médico|dentista|trabajo|gimnasio|peluquería|la_poste|boulot|dentiste|médecin|courses|arzt|zahnarzt|arbeit|bürgeramt|friseur|lavoro|posta|dottore|palestra|trabalho|correios|academia|mercado|работу|почту|врачу|магазин|садик|школу|kantor|dokter|pasar|sekolah|işe|doktora|okula|markete|上班|上学|公司|会社|学校|회사|학교",
            .errand
        ),
        ("off|going to go|pick|get|do|see|buy|make|eat|watch|walk|play|clean", .errand),
        ("i|we live|lived|living|born|grew_up|reside|based|stay in|at|near", .livesThere),
        (
            "vivo|vivimos|moro|moramos|wohne|wohnen|lebe|habite|habitons|abito|abitiamo|yaşıyorum|yaşıyoruz|oturuyorum|живу|живем|живём|проживаю|tinggal|住在|在住|住んで|살아|살고|sống|اسكن|أسكن|أعيش",
            .livesThere
        ),
        ("my home|hometown|city !town|for_now", .livesThere), ("my home_town", .livesThere),
        ("where i|we live", .livesThere),
        (
            "forecast|preview|kickoff|kick_off|vs|hosts|hosted|giveaway|win_a|congratulations|breaking|report|reports|according|article|stock|price|premiere|episode|season|trailer|album|movie|film|novel|chapter|page|game|match|league|cup|race|recipe",
            .news
        ),
        ("announced|announces|listing|readers|make_money|officials", .news),
        (
            "lost|beat|won|drew|beaten|thrashed ~4 home|away|nil|points|goals|sets|penalties|final|to|at|in", .sport
        ),
        (
            "overtime|standings|playoffs|derby|peloton|lineup|nil|semifinal|semifinals|quarterfinal|halftime|offside|wicket",
            .sport
        ),
        (
            "book_your|book_now|book_by|deals|deal|discount|offer|cheap_flights|fares_from|flights_from|prices_from|per_person|early_bird|register_now|registration|sign_up|limited_spots|places_left|seats_left|dm_me|dm_for|link_in_bio|win_a|we_organise|we_organize|we_offer|departures_daily|our_guests|join_us|use_code",
            .advert
        ),
        (
            "from my|our|the kitchen|couch|sofa|desk|living_room|bedroom|home_office|shed|garage|attic", .atHome
        ),
        ("via|over|on zoom|video|teams|skype|facetime|webex", .atHome),
        ("remotely|virtually|livestream|livestreamed|video_call|binge|binged|telly", .atHome),
        (
            "has|have|did|who|anyone|anybody|does ~2 anyone|anybody|someone|you|any|one|else|here|ever ~3 taken|been|flown|done|visited|stayed|gone|used|tried|travelled|driven|have|know",
            .asksOthers
        ),
        ("anyone|anybody ~3 been|taken|flown|done|visited|tried|stayed|driven", .asksOthers),
        (
            "有没有人|谁去过|有人去过|谁知道|кто_нибудь|кто_то_ездил|alguien_ha|alguien_sabe|alguém_já|alguém_sabe|quelqu_un|war_schon_jemand|war_jemand|wer_war|qualcuno_è|qualcuno_sa|ada_yang_pernah|pernah_ada|giden_var|bilen_var|có_ai|ai_đã|가보신|다녀오신_분|가본_사람|行ったことある|行った人|حد_جرب|مين_راح",
            .asksOthers
        ),
        ("train|trains of thought|consciousness", .figure),
        ("trip|stroll|walk down memory_lane|the_aisle", .figure),
        ("guilt|ego|power|acid|head|mushroom|death|memory trip|trips|lane", .figure),
        ("flight|flights of|risk fancy|stairs|steps|imagination|flight", .figure),
        (
            "ticket|road|highway|stairway|trip|train|bus|cruise|flight|fahrkarte|zug|straße|strasse|billet|aller_simple|biglietto|billete|boleto|passagem|билет|дорога|поезд to|nach|ins|pour|per|para|a|al|в|на|for ~1 hell|heaven|nowhere|valhalla|glory|ruin|success|nirgendwo|hölle|himmel|l_enfer|enfer|inferno|infierno|ninguna_parte|lugar_nenhum|никуда|ад|narnia|mordor|hogwarts|recovery|adulthood|freedom|oblivion|madness",
            .figure
        ),
        ("hell and back", .figure),
        ("to hell|mars|infinity|mordor|narnia|valhalla|nowhere|oblivion|bankruptcy", .figure),
        ("rome|roma|rom ~2 built|fatta|erbaut", .figure), ("all|alle|tutte roads|wege|le_strade", .figure),
        ("when_in_rome|bon_voyage|plain_sailing|ship_has_sailed|over_the_moon|cloud_nine", .figure),
        (
            "send|sent|sends|drive|drives|driving|drove me|us|him|her ~2 round|mad|crazy|up_the_wall|insane|nuts",
            .figure
        ),
        ("going|went|go|goes south|viral|nuts|bananas|crazy|mad|public|global|downhill|places|nowhere|blind", .figure),
        ("back to square_one|school|reality|basics|normal|work", .figure),
        ("back from the? dead|brink|grave", .figure),
        (
            "stuck in ~1 my|our|a|the|past|meeting|meetings ~1 head|meeting|meetings|loop|limbo|past|mud|middle|rut",
            .figure
        ),
        ("zug|train|ship ~1 ist|has|is ~1 abgefahren|sailed", .figure), ("auf_dem_holzweg", .figure),
        ("will|ill|well|gonna|going_to|shall|wont", .future),
        (
            "was|were|had|did|went|took|came|got|said|lost|made|flew|spent|saw|stayed|visited|drove|lied|ensured|told",
            .pastTense
        ),
        (
            "postgres|postgresql|typescript|rust|python|aws|azure|github|gitlab|kubernetes|vim|emacs|neovim|notion|obsidian|mastodon|bluesky|discord|slack|wayland|debian|ubuntu|nixos|roadmap|changelog|release|v2|v3|version|codebase|backlog|refactor|commit|config|build|deploy|deployment|merge|pr|api|server|fixture|todo|npm|sprint|migration|java|oracle|mysql|mariadb|mongodb|redis|jenkins|buildkite|jira|heroku|netlify|vercel|figma|mercurial|subversion|git|kotlin|golang|haskell|elixir|angular|react|svelte|django|rails|php|wordpress|drupal|terraform|ansible|docker|azure|gcp|webpack|vite|bazel|gradle|maven|arch|fedora|nix|logseq|evernote|trello|asana|salesforce|sap|excel",
            .code
        ),
        ("for|during <amount>", .duration),
        ("stay|staying|trip|tour|spend|spending ~3 <amount>", .duration),
        ("<amount> trip|tour|stay|vacation|holiday|itinerary|in", .duration),
        ("pack|packing|passport|visa|suitcase|luggage|itinerary|hostel|hotel|airbnb", .duration),
        ("expect|worth_it|make_sure|be_careful|consider|avoid|cân_nhắc|mưa_lắm", .hypothetical),
    ]
}
