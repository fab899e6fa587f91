internal import AuditModel

/// What a short text says outright of a stretch, so that no weight is asked for: in a sentence beside it, or by its shape.
enum ShortBelief {
    static func holds(
        _ piece: ShortText.Piece, as kind: ShortKind, in text: ShortText, beside findings: [Finding]
    ) -> Bool {
        switch kind {
        case .governmentID: isGovernmentID(piece, in: text, beside: findings)
        case .vehicle: isPlate(piece, in: text, beside: findings)
        case .fullName: isAddressee(piece, in: text, beside: findings)
        case .city: isHome(piece, in: text, beside: findings)
        default: false
        }
    }

    // MARK: - Government ids

    private static func isGovernmentID(
        _ piece: ShortText.Piece, in text: ShortText, beside findings: [Finding]
    ) -> Bool {
        let span = text.sentence.bytes(piece.tokens)
        guard let found = GovernmentShapes.read(span, in: text.sentence.text),
            !text.sentence.tokens.contains(where: { shown.contains($0) }),
            !Disowned.isSpecimen(around: span, in: text.sentence.text),
            !Disowned.isWarning(around: span, in: text.sentence.text),
            !Disowned.isAnothers(span, in: text.sentence.text),
            !findings.contains(where: { $0.kind == .exchangeUID && $0.span.overlaps(span) })
        else { return false }
        if found.needsVoice || found.scheme == "resident-id" {
            guard !text.pieces.contains(where: { $0.shape == .exchange }) else { return false }
        }
        return !found.needsVoice || text.sentence.tokens.contains { voices.contains($0) }
    }

    private static let voices = WordSet(
        "i im me my mine myself i'm put fill tax taxes w-2 1040 1099 dmv social ssn form passport visa consulate payroll mi mis mío soy moi mon c'est ich mein mir io mio meu minha мой моя мне пишите mój moja benim saya punya 我 帮 이걸로 제 tu anota notez notieren polish czech"
    )
    private static let shown = WordSet(
        "example examples hint looks format placeholder training dummy leak leaked_rows breach validator validators validates tests fixture demo regex mask faker generator gerador combinations beispiel ejemplo exemplo esempio exemple пример образец образце 예시 manuali manuale insert specimen famous issueable leet snowflake case invoice clerk part pallet role guild ticket"
    )

    // MARK: - Plates

    /// A plate of a typical shape, whose owner speaks, beside a word of driving or parking.
    private static func isPlate(_ piece: ShortText.Piece, in text: ShortText, beside findings: [Finding]) -> Bool {
        if piece.shape == .vehicle {
            // `Which bulbs fit a 2015 Fiesta? Mine blew both.`
            return text.asks && text.sentence.tokens.contains { mines.contains($0) }
                && !text.sentence.tokens.contains { strangers.contains($0) }
        }
        guard piece.shape == .groups || piece.shape == .code else { return false }
        let (sentence, span) = (text.sentence, text.sentence.bytes(piece.tokens))
        // `Salina, KS 67999`
        guard !findings.contains(where: { $0.span.overlaps(span) }) else { return false }
        guard (5...14).contains(span.count), VehiclePlates.isTypical(sentence.text.string(span)),
            !VehiclePlates.others.matchesAny(in: sentence), !sentence.tokens.contains(where: { strangers.contains($0) })
        else { return false }
        return sentence.tokens.contains { owners.contains($0) } && sentence.tokens.contains { roads.contains($0) }
    }

    private static let owners = WordSet(
        "my mine mine's ours our i'm im i i've me us we we're meine meiner mein meins mi mío mía mon mienne mien mia mio meu minha мой моя benim bizim benimki saya punyaku 我 我的 私 제 내"
    )
    private static let roads = WordSet(
        "car van lorry truck jeep scooter moped bike motorbike plate plates reg barrier parked parking park drive driveway fine fined ticket toll towed clamped clamp scratched blocked blocking convoy permit mot windscreen ringgo weighbridge scania garage camper bus minibus stolen mirror bumper dashcam ulez speeding gate tailgate petrol trailer caravan towbar recall plaque plaques voiture camion kennzeichen auto wagen matrícula coche placa carro targa macchina plaka plakalı araba minibüs şoför номер машина машину авто 车 車 차"
    )
    private static let mines = WordSet("mine mines ours meiner meins mío mía benimki")
    private static let strangers = WordSet(
        "some whose someone somebody thief thieves suspect neighbour neighbours neighbor neighbors his her their abandoned abandonado uber taxi seen saw spotted witness if"
    )

    // MARK: - Names

    /// `Jonah Pell, 14 Rook Lane, Dunmoor`: who gets letters at an address that was found.
    private static func isAddressee(_ piece: ShortText.Piece, in text: ShortText, beside findings: [Finding]) -> Bool {
        guard piece.shape == .strict || piece.shape == .person, piece.tokens.count <= 4,
            text.sentence.tokens[safe: piece.tokens.lowerBound].map({ GivenNames.all.contains($0) }) == true,
            let next = text.sentence.tokens[safe: piece.tokens.upperBound],
            next.gap.contains(.comma) || text.sentence.beginsLine(piece.tokens.upperBound)
        else { return false }
        return findings.contains {
            $0.kind == .homeAddress && $0.span.lowerBound >= next.span.lowerBound
                && $0.span.lowerBound <= next.span.lowerBound + 1
        }
    }

    // MARK: - Towns

    /// `Is there a gym in Ghent? We just signed a lease here.`: the one town of the text, and words of living in it.
    private static func isHome(_ piece: ShortText.Piece, in text: ShortText, beside findings: [Finding]) -> Bool {
        guard piece.shape == .known || piece.shape == .town, !findings.contains(where: { $0.kind == .travel }),
            !findings.contains(where: { $0.span.overlaps(text.sentence.bytes(piece.tokens)) }),
            !text.pieces.contains(where: {
                ($0.shape == .known || $0.shape == .town) && !$0.tokens.overlaps(piece.tokens)
            }),
            piece.tokens.lowerBound == 0
                || text.sentence.tokens[safe: piece.tokens.lowerBound - 1].map({ prepositions.contains($0) }) == true
                || text.sentence.tokens[piece.tokens.lowerBound].gap.contains(.comma),
            !text.sentence.tokens.contains(where: { elsewhere.contains($0) }), !Fiction.holds(text.sentence)
        else { return false }
        return living.matchesAny(in: text.sentence)
    }

    private static let prepositions = WordSet(
        "in at around near from of to across over round outside for en em à a bei aus in di da w в во из на من في if thats"
    )
    private static let elsewhere = WordSet(
        "visiting visit holiday vacation trip flight flew hotel hostel airbnb tour used if wish would dream novel game film movie he she his her mum dad sister brother friend band song album"
    )
    private static let living = PatternSet([
        "i|we|ive|weve|been ~2 live|lived|living|settled|stuck ~1 here|there",
        "ive|weve|been|born|raised here|there ~1 all|my|since|for|forever|and",
        "i|we|since|just|only ~2 moved ~1 here|in|there",
        "signed|got|renewed ~2 lease|mortgage|flat|tenancy ~1 here|there",
        "where|that_is|thats|is where|home i|we|home? ~1 live|lives|home",
        "my|our street|road|landlord|council|neighbour|neighbours|local",
        "since|as we live here", "and i|we live here|there|in_it", "im|i_am ~1 local",
        "hier ~2 wohne|lebe|wohnen|leben", "wohne|lebe|wohnen|leben ~2 hier", "vivo|vivimos aquí|acá|allí",
        "j y habite|vis|habitons",
        "habite|vis|habitons ici|là", "ci vivo|abito|viviamo|abitiamo", "vivo|abito|viviamo qui",
        "moro|moramos|vivo aqui|cá|lá",
        "тут|здесь ~1 живу|живем|живём", "живу|живем|живём тут|здесь", "burada ~1 yaşıyorum|oturuyorum",
        "tinggal di_sini|disini",
    ])
}
