/// What says outright that a phrase of travel is no trip of the author's, however much else speaks for one: a wish, a
/// condition put to the reader, a trip that came to nothing, somebody else's, or no journey at all.
///
/// A denial counts for the phrases of its own clause, so that `wish I was still in Rome, off to Oslo tomorrow` keeps the
/// second half; a few speak for the whole sentence.
enum TravelDenials {
    /// Whether each phrase of travel is denied.
    static func hold(_ reading: TravelReading) -> Bool {
        let sentence = reading.sentence
        if isCommandLine(sentence) || Fiction.holds(sentence) || advice.matchesAny(in: sentence) { return true }
        let saysI = reading.senses.contains { $0.contains(.first) }
        if !saysI, isBooking(reading) { return true }
        if !saysI, tips.matchesAny(in: sentence) || services.matchesAny(in: sentence) { return true }
        let denied = patterns.matches(in: sentence).map(\.tokens) + (saysI ? [] : teams(reading))
        let clauses = denied.map { clause(around: $0, in: sentence) }
        let outings = outings.matches(in: sentence).map { clause(around: $0.tokens, in: sentence) }
        return reading.cues.allSatisfy { cue in
            clauses.contains { $0.overlaps(cue.tokens) }
                || cue.subject != .first && outings.contains { $0.overlaps(cue.tokens) }
        }
    }

    /// The tokens around a match between commas, brackets and other marks.
    private static func clause(around tokens: Range<Int>, in sentence: Sentence) -> Range<Int> {
        var (start, end) = (tokens.lowerBound, tokens.upperBound)
        while start > 0, sentence.tokens[start].gap.isDisjoint(with: .clause) { start -= 1 }
        while end < sentence.tokens.count, sentence.tokens[end].gap.isDisjoint(with: .clause) { end += 1 }
        return start..<end
    }

    /// `trip plan --from Oslo --to Rome`
    private static func isCommandLine(_ sentence: Sentence) -> Bool {
        let text = sentence.text
        return sentence.span.contains {
            text[$0] == 0x2d && text[$0 + 1] == 0x2d && text.isAlphanumeric(at: $0 + 2) && text[$0 - 1] <= 0x20
        }
    }

    /// `The kiln is booked for Saturday`: what is booked there is neither a ride nor a room, and no place is named.
    private static func isBooking(_ reading: TravelReading) -> Bool {
        let journeys: TravelSense = [.ride, .lodging, .trip, .venue, .motion, .event]
        return reading.cues.allSatisfy { $0.cue == .planned && $0.place == nil }
            && reading.places.allSatisfy { !$0.isKnown }
            && reading.senses.allSatisfy { $0.isDisjoint(with: journeys) }
            && reading.sentence.tokens.contains { states.contains($0) }
    }

    private static let states = WordSet("is are was were be been gets got")

    /// `Napoli fly to Lisbon on Tuesday`: a name before a verb as many would have it; asked only where nobody says `I`.
    private static func teams(_ reading: TravelReading) -> [Range<Int>] {
        let tokens = reading.sentence.tokens
        return tokens.indices.dropFirst().filter { index in
            let name = tokens[index - 1]
            return verbs.contains(tokens[index]) && tokens[index].gap == .space && PlaceReader.isNameWord(name)
                && !name.isUpper && !notNames.contains(name) && !reading.senses[index - 1].contains(.first)
        }.map { $0 - 1..<$0 + 1 }
    }

    private static let verbs = WordSet("fly travel head go sail visit return host play face")
    private static let notNames = WordSet(
        "finally tomorrow tonight today soon early later also then now just still maybe probably could gonna well shall will may might must should always never often"
    )

    /// `The school trip to York is next Wednesday`: of others, unless somebody says that they go along.
    private static let outings = PatternSet([
        "the|her|his|their|kids|childrens ~1 school|class|choir|youth|scout|scouts trip|outing|tour|coach|bus|camp"
    ])

    /// Speaks for the whole sentence, even where somebody says `I`.
    private static let advice = PatternSet(
        [
            "if|when i|we ~1 win|won|get_rich|strike_gold|hit_the_jackpot",
            "si me_toca|gano|ganamos|ganara|gagne|on_gagne|gagnais",
            "wenn|falls ~2 lotto|gewinne|gewinnen|gewinn", "se vinco|vinciamo|ganhar|ganharmos|vincessi",
            "если|когда ~1 выиграю|выиграем|разбогатею",
            // `If I ever see Iceland it is because I won the lottery`
            "if|when|si|se|wenn|falls|если|kalau|nếu ~1 ever|algún_día|alguna_vez|um_dia|algum_dia|un_jour|un_giorno|mai|irgendwann|jemals|mal|когда_нибудь|suatu_hari",
            "lottery|lotto|lotería|loteria|lotteria|loterie|лотере*|piyango|piyangodan|lotre|xổ_số|彩票|宝くじ|로또|اليانصيب",
            // Figures of speech, games and songs that name a place.
            "reise_nach_jerusalem|viagem_na_maionese|viajar_na_maionese|all_roads_lead|tous_les_chemins_mènent|todos_los_caminos_llevan|alle_wege_führen|tutte_le_strade_portano|todos_os_caminhos_levam|все_дороги_ведут|coals_to_newcastle|sent_to_coventry|slow_boat_to_china|road_to_damascus|midnight_train_to|last_train_to|trip_down_memory|when_in_rome|rome_wasnt|ticket_to_ride|guilt_trip|ego_trip|power_trip|stockholm_syndrome|paris_syndrome|road_to_hell|russian_roulette|trans_europa_express|orient_express_by",
            // A ticket of a help desk, the date of a card.
            "ticket|tickets opened|raised|filed|closed|escalated|resolved|reopened|reopen|number|still_open|pending|unanswered",
            "opened|raised|filed|logged|open a|another|my|the? support? ticket|tickets",
            "exp|expiry|cvv|cvc|cvv2 <figure>",
            "flying|fly blind|by_the_seat|off_the_shelves|off_the_handle|under_the_radar",
            "thats|thats_all|is my|your|the ~1 tip|advice|recommendation",
        ], slots: ["figure": Slots.number], opens: ["figure": [.number]])
    /// Speak for the whole sentence where nobody does.
    private static let tips = PatternSet(["protip|pro_tip|top_tip|hot_tip|travel_tip|life_hack"])

    /// `Trains to Leeds are late again`, `flights to Crete are 40 quid in May`.
    private static let services = PatternSet(
        [
            "is|are|was|were hiring|recruiting|expanding|investing in <place>",
            "^ ~1 tour|band|exhibition|circus|race|cup|festival|league|roadshow goes|moves|comes|heads|travels|arrives|stops|visits ~2 to|in|at <place>",
            "^ ~1 trains|flights|buses|ferries|coaches|tickets|fares|hotels|rooms to|from|in|into|between <place> are|were|cost|start|run|leave|resume|stop|will|have|go",
            "^ ~1 vuelos|trenes|billetes a|para|desde <place> son|están|cuestan|salen",
            "^ ~1 flüge|züge|bahnen nach|aus|von <place> sind|kosten|fahren|starten|fallen",
            "^ ~1 vols|trains|billets ~1 pour|vers|de <place> sont|coûtent|partent",
            "^ ~1 voli|treni|biglietti ~1 per|da <place> sono|costano|partono",
            "^ ~1 voos|passagens|trens ~1 para|pra|de <place> estão|são|custam|saem",
            "^ ~1 поезда|рейсы|билеты|электрички ~1 в|на|из|до <place> опаздывают|стоят|идут|подорожали|задерживаются|отменили",
        ], slots: ["place": PlaceReader.read])

    private static let patterns = PatternSet(
        [
            // A wish.
            "oh to be|have|live|wake",
            "one_of_these|some_of_these days|years|summers|winters|weekends ~1 i|we|ill|well",
            "ليتني|ليتنا|يا_ليت|ياريت|يا_ريت", "сейчас_бы|щас_бы|вот_бы|мне_бы|нам_бы",
            "кабы|если_бы|хорошо_бы|неплохо_бы", "ah_si|si_je|si_on pouvais|pouvait|étais|était|avais|avait",
            "wär|wäre|wären|hätte ~1 ich|wir ~3 jetzt|gerade|schon|lieber|gern", "queria|quería|quisiera estar|tá|ir",
            "が|に|へ 行 き たい", "要 是|能 在|去 就 好 了", "phải_chi|giá_mà|ước_gì|giá_như", "가 면 좋 겠",

            "imagine|imagining|picture being|living|sitting|waking|lying",
            // Only in thought.
            "мыслями|мысленно|душой|сердцем|in_gedanken|im_kopf|mentalmente|con_la_mente|col_pensiero|con_el_corazón|dans_ma_tête|en_pensée|em_pensamento|na_cabeça|kafamda|aklım|dalam_hati|بخيالي|بقلبي ~6",
            "عالم|كوكب|دنيا آخر|ثاني|اخر|ثانية", "on|in another|other|different planet|world|universe|galaxy|dimension",
            "going|goes|went|banging on about", "on cloud_nine|wolke_sieben|wolke_7",

            // A condition put to the reader, or advice.
            "si vais|vas|vas_a|van|viajas|viajáis|viajan|vous_allez|vous_partez|vous_passez|tu_vas|tu_pars|tu_passes|andate|vai|passate|passi|vens|vocês|você|forem|fores",
            "wenn|falls ihr|du|sie|man ~4 fahrt|fährst|fahren|fliegt|fliegst|fliegen|reist|reisen|geht|gehst|seid|bist|kommt|kommst",
            "если|коли|когда будете|поедете|едете|летите|окажетесь|соберетесь|поедешь|будешь",
            "kalau|kalo|jika|bila ~1 ke|kalian|kamu|mau", "giderseniz|gidersen|giderken|yolunuz_düşerse|uğrarsanız",
            "nếu|khi bạn|mọi_người|ai|các_bạn", "إذا|اذا|لو رحت|رحتوا|زرت|زرتم|سافرت|سافرتم|تروح", "すすめ|オススメ|おすすめ",

            "лучше|советую|рекомендую|стоит|надо|нужно ~1 ехать|поехать|съездить|ездить|лететь|полететь|приезжать",
            "besser|am_besten|lieber ~2 im|erst|nicht|ohne ~4 fahren|reisen|fliegen|hinfahren",
            "mejor|conviene|hay_que ~1 ir|viajar|visitar|volar", "melhor|vale_a_pena|convém ~1 ir|viajar|visitar|voar",
            "mieux|vaut_mieux|il_faut ~1 aller|partir|visiter|voyager",
            "meglio|conviene|bisogna ~1 andare|partire|visitare|volare",
            "sebaiknya|mending|enaknya|paling_enak ~1 ke|pergi|berangkat",
            "gitmek|gitmeniz|gidilmesi ~1 lazım|gerek|mantıklı|en_iyisi",
            "nên đi|ghé|đến|bay", "最好|建议|推荐|适合 ~2 去", "行く なら", "갈_거면|가려면|가실_거면",
            "better|best|wiser|cheaper to go|visit|travel|fly|see ~6 in|by|before|after|during",

            // Came to nothing.
            "havent|hadnt|have_not|ive_never|weve_never|never ~2 been|travelled|traveled|set_foot ~1 to|in|on|near|outside",
            "nunca|jamais|jamás|mai|nie ~2 estuve|estive|fui|été|stato|stata|war|gewesen ~1 en|em|a|à|in|nach",
            "so|then|means|therefore ~1 no <place> for us|me|this", "^ no <place> for us|me|this",
            "never|didnt ~1 make|made|get|got|went|go|set ~1 to|it_to|foot_in|off",
            "al_final|finalmente|endlich_doch|finalement no|non|nicht|pas ~2 fuimos|voy|vamos|andiamo|andati|fahren|gefahren|allons|allés|partons",

            // Somebody else's.
            "adik|kakak|abang|ibu|bapak|ayah|teman|temen|suami|istri|anak|sepupu|pacar|tetangga|bos|paman|tante|nenek|kakek|mertua saya|aku|gue|gw|ku|kami|kita ~5 ke|di|dari",
            "em|chị|anh|mẹ|bố|ba|bạn|con|vợ|chồng|sếp ~1 mình|tôi|tui|em ~3 bay|đi|về|sang|ra|vào",

            // No journey at all.
            "landed|merged|arrived|shipped|shipping|released|went|going|goes|lands|landing in|into|to|on|is main|master|trunk|prod|production|staging|nightly|upstream|stable|beta|develop|release|git",
            "permanently|mentally|spiritually|emotionally|forever|perpetually ~2 in|on|at|away",
            "my|our ~1 brain|mind|head|heart|soul|thoughts|motivation|body|wallet|bank_account|will ~3 on|in|at|off|gone|still|already",
        ], slots: ["place": PlaceReader.read])
}

extension TravelDenials {
    /// `Jonas sent a photo from Cape Town`: greetings are the author's own unless a name stands before them.
    static func isSentByOthers(_ tokens: Range<Int>, in sentence: Sentence, _ senses: [TravelSense]) -> Bool {
        for index in tokens.lowerBound - 3..<tokens.upperBound {
            guard let verb = sentence.tokens[safe: index], sendings.contains(verb) else { continue }
            guard let name = sentence.tokens[safe: index - 1] else { return false }
            return PlaceReader.isNameWord(name) && senses[index - 1].isDisjoint(with: .first)
        }
        return false
    }

    private static let sendings = WordSet(
        "sent posted shared sends posts shares mailed texted called rang wrote writes emailed messaged uploaded")
}
