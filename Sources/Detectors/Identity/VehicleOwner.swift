/// Whose a vehicle in a sentence is.
enum VehicleOwner {
    private static let reach = 10

    /// Words that make what follows the author's: possessives, and verbs that need a subject.
    private static let possessives = WordSet(
        "my our ours punyaku سيارتي عندي mein meine meinen meinem meiner unser unseren unserem mon ma notre mi nuestro nuestra meu minha nosso nossa mio mia il_mio "
            + "nostro nostra мой моя мою моё моей моем моём наш наша нашу нашем benim bizim 我的 愛車 mijn min mój moja moją mit saya gue gw aku"
    )
    private static let verbs = WordSet(
        "lowered repainted serviced waxed insuring insured taxed polished cranked fired started starting drive driving drove own owned ride riding rode bought buy got have had ve restoring restored rebuilding rebuilt fixing washing washed "
            + "selling sold crashed wrecked totalled traded inherited financed daily dailying kept keep keeping park parked sleep sleeping live "
            + "living lives hauling haul travel travelling traveling camp camping commute commuting tow towing fahre fuhr fahr besitze habe hab "
            + "verkaufe gekauft verkauft schraube restauriere wohne conduis roule possède vends vendu acheté ai retape conduzco manejo tengo "
            + "vendo compré vendí dirijo tenho comprei vendi guido ho comprato possiedo езжу вожу езди продаю продал купил купила катаюсь имею "
            + "kullanıyorum sürüyorum aldım satıyorum sattım biniyorum saya pake naik punya jual beli lái chạy mua bán đi 开 買 rijd jeżdżę mam"
    )
    private static let owners = WordSet(
        "keeper owner driver rider captain custodian besitzer besitzerin fahrer fahrerin halter propriétaire conducteur dueño dueña propietario "
            + "dono dona proprietário proprietario владелец водитель sahibi pemilik chủ slave van camper wheels car truck bus bike daily ride "
            + "auto wagen voiture camion coche carro moto macchina машина тачка araba arabam mobil motor motorku xe garage"
    )
    private static let afterOwners = WordSet(
        "owner driver rider mechanic fan besitzer fahrer fahrerin kullanıyorum biniyorum sürüyorum arabam motorum var kullanıcısı "
            + "乗 타 몰 车主 开")
    /// Third persons, and what one does with vehicles that are not one's own.
    private static let others = WordSet(
        PeopleWords.all + " someones he she they his her their them who someone somebody guy dude man woman "
            + "police witnesses suspect suspects its whose "
            + "saw seen spotted hire hired rental rented rent gave lent loaner borrowed test review reviews reviewed torn between versus vs "
            + "considering thinking looking shopping eyeing want wants wish dream dreaming would should recommend future next tested comparing "
            + "er sie polizei zeugen leihwagen mietwagen probefahrt will möchte hätte test "
            + "il elle police location essai essayé veux voudrais rêve él ella su sus "
            + "policía alquiler alquilado quiero quisiera sueño ele ela seu sua polícia aluguel quero queria lui lei suo sua "
            + "polizia noleggio voglio vorrei полиция он она его её аренда хочу мечтаю o onun polis kiralık polisi "
            + "istiyorum dia sewa pengen mau hàng_xóm anh_ấy cảnh_sát thuê muốn 邻居 警察 新闻 隣 彼 이웃 경찰"
    )
    /// Vehicles of games and toys are nobody's.
    private static let games = WordSet(
        "game games videogame forza gta turismo assetto iracing beamng simulator sim lego diecast matchbox revell ai npc xbox playstation ps5 lobby"
    )
    /// What only shows a vehicle, or is one for the shelf.
    private static let toys = PatternSet([
        "model|models|replica|miniature|poster|print|painting|drawing|kit|toy|figurine|sketch|sticker of a|an|the|my|our? ~4",
        "scale|plastic|paper|toy|tin|radio_controlled|rc|pedal model|car|cars|kit|truck|version",
        "1_18|1_24|1_43|1_64|hot_wheels|scalextric|tamiya|model_kit|modellauto|spielzeugauto|bausatz|maquette|miniatura|maqueta|juguete|brinquedo|giocattolo|modellino|моделька|моделью|игрушечн*|oyuncak|mainan|đồ_chơi|模型|玩具|ミニカー|プラモデル|장난감|프라모델",
    ])
    private static let colours = WordSet(
        "silver navy black white red blue green grey gray gold yellow orange brown beige maroon purple dark light metallic pearl bronze cream stolen"
    )
    private static let bodies = WordSet(
        "estate saloon sedan hatchback hatch wagon coupe coupé convertible cabrio van pickup diesel petrol automatic manual kombi break avant touring plate reg registration"
    )

    /// The third person of a profile that leaves its subject out: `drives a 1998 Hiace`.
    private static let profileVerbs = WordSet(
        "drives owns rides hauls lives restores fixes races tows fährt besitzt fixe conduit roule maneja conduce dirige guida ездит водит"
    )
    private static let openers = WordSet(
        "just finally still recently and also then und et y e и только наконец endlich enfin por_fin finalmente")
    private static let subjects = WordSet(
        "i ive im we weve ich wir je j nous yo nosotros eu nós io noi я мы ben saya aku gue tôi mình ik ja just finally"
    )

    /// Whether the nearest word before a vehicle that tells says that it is the author's, or the entry is a line of a
    /// profile.
    static func isOwn(_ model: Range<Int>, in sentence: Sentence) -> Bool {
        let tokens = sentence.tokens
        guard !tokens.contains(where: { games.contains($0) }), !toys.matchesAny(in: sentence) else { return false }
        // `Taugt der Duster Baujahr 2018 was als Camper?`
        if sentence.isQuestion,
            !tokens.contains(where: { VehicleCues.firstPerson.contains($0) || verbs.contains($0) })
        {
            return false
        }
        let floor = max(0, model.lowerBound - reach)
        var index = model.lowerBound - 1
        while index >= floor, let token = tokens[safe: index] {
            if possessives.contains(token) { return !isQuestionOfChoice(sentence) }
            if others.contains(token) || token.isPossessive && token.isCapital == false && index == model.lowerBound - 1
            {
                return isEntry(model, in: sentence) && !tokens[model.lowerBound].gap.isDisjoint(with: .clause)
                    && index < model.lowerBound - 1
            }
            if verbs.contains(token) { return hasOwnSubject(index, in: sentence) && !isQuestionOfChoice(sentence) }
            if profileVerbs.contains(token), index == 0 || !token.gap.isDisjoint(with: .clause) { return true }
            if owners.contains(token) { return !isQuestionOfChoice(sentence) && !hasThird(index, in: sentence) }
            index -= 1
        }
        for index in model.upperBound..<min(model.upperBound + 4, tokens.count)
        where !OwnVoice.isQuoted(model.lowerBound, in: sentence) && afterOwners.contains(tokens[index]) {
            return !hasThird(model.lowerBound, in: sentence)
        }
        return isEntry(model, in: sentence) || isKept(model, in: sentence)
    }

    /// `hit 200k in the 2015 Duster`, `MOT passed! 2012 Fabia lives another year`: what happens to a car that one keeps.
    private static func isKept(_ model: Range<Int>, in sentence: Sentence) -> Bool {
        guard !sentence.isQuestion, sentence.text.count < 600 else { return false }
        let near = max(0, sentence.span.lowerBound - 60)..<sentence.end
        return care.matchesAny(in: Sentence(whole: near, in: sentence.text))
            && news.first(in: sentence.text, within: near) == nil
    }

    private static let care = PatternSet(
        [
            "mot|tüv|itv|ct|contrôle_technique|revisione|техосмотр|muayene|shaken|車検|smog_check|inspection passed|passes|failed|bestanden|pasada|pasado|passé|passata|прошла|прошел|通",
            "passed|failed|past|through ~2 mot|tüv|itv|its_mot|inspection|smog",
            "hit|hits|past|reached|clocked|rolled|turned|ticked ~2 <number> ~3 in|on|with the|my|our?",
            "road_tax|car_tax|no_claims|ulez|oil_changed|oil_change|new_tires|windscreen|mot_is_due|renewal",
            "odometer|mileage|rustbucket|rust_bucket|old_girl|trusty|new_clutch|new_tyres|head_gasket|jump_start|jump_started|wouldnt_start|wont_start|broke_down|broken_down|breakdown|oil_change|project_car|project_bike",
            "back_on_the_road|still_running|still_going|lives_another|lives_on|refuses_to_die|refuses_to_start",
        ],
        slots: [
            "number": { $0.tokens[safe: $1].map { $0.form == .number || $0.form == .mixed } == true ? $1 + 1 : nil }
        ],
        opens: ["number": [.number]])

    private static func isQuestionOfChoice(_ sentence: Sentence) -> Bool {
        sentence.isQuestion && sentence.tokens.contains { choices.contains($0) }
    }
    private static let choices = WordSet("or should worth recommend better oder ou o или")

    /// Whether the verb at an index is the first person's: says so, or begins its clause.
    private static func hasOwnSubject(_ verb: Int, in sentence: Sentence) -> Bool {
        var index = verb - 1
        while index >= max(0, verb - 5), let token = sentence.tokens[safe: index] {
            if others.contains(token) { return false }
            if subjects.contains(token) { return true }
            if !sentence.tokens[index + 1].gap.isDisjoint(with: .clause) { return true }
            index -= 1
        }
        guard verb > 0, let before = sentence.tokens[safe: verb - 1] else { return true }
        return openers.contains(before)
    }

    private static func hasThird(_ index: Int, in sentence: Sentence) -> Bool {
        (max(0, index - 4)..<index).contains { others.contains(sentence.tokens[$0]) }
    }

    /// Whether the vehicle is an entry of its own in a profile or a signature: nothing but a remark behind it, and
    /// words of one's life around.
    private static func isEntry(_ name: Range<Int>, in sentence: Sentence) -> Bool {
        let tokens = sentence.tokens
        guard !OwnVoice.isQuoted(name.lowerBound, in: sentence) else { return false }
        // `navy 2018 Transporter`, `1991 Volvo estate`
        var (start, end) = (name.lowerBound, name.upperBound)
        while let token = tokens[safe: start - 1], name.lowerBound - start < 2, colours.contains(token),
            tokens[safe: start]?.gap == .space
        { start -= 1 }
        while let token = tokens[safe: end], end - name.upperBound < 2, bodies.contains(token), token.gap == .space {
            end += 1
        }
        let model = start..<end
        guard let first = tokens[safe: model.lowerBound], !sentence.isQuestion else { return false }
        guard model.lowerBound == 0 || !first.gap.isDisjoint(with: [.comma, .bracket, .symbol, .colon]) else {
            return false
        }
        if let next = tokens[safe: model.upperBound],
            next.gap.isDisjoint(with: [.comma, .bracket, .symbol, .dash, .colon, .slash])
        {
            return false
        }
        let text = sentence.text
        let span = sentence.bytes(model)
        if let profile = ProfileLine(text), profile.parts.count > 1 || profile.parts.first?.items.count ?? 0 > 1 {
            return news.first(in: text, within: 0..<text.count) == nil
        }
        let near = max(0, span.lowerBound - 140)..<min(text.count, span.upperBound + 140)
        return lives.first(in: text, within: near) != nil && news.first(in: text, within: near) == nil
    }

    private static let lives = CueWords([
        "my", "me", "i", "i'm", "mine", "our", "cheers", "regards", "love", "mum", "dad", "mom", "husband", "wife",
        "married",
        "he/him", "she/her", "they/them", "no regrets", "living in", "based in", "lives in", "owner", "proud", "grüße",
        "gruß",
        "wohne", "ich", "mein", "papa", "maman", "mari", "vivo en", "padre", "mamá", "moro em", "pai", "mãe", "я",
        "живу", "муж",
        "жена", "ben", "evli", "saya", "suka", "tôi", "mình", "我", "私", "저", "أنا", "❤️", "🚗", "🚐", "🏍️", "🛻", "🚙",
    ])
    private static let news = CueWords([
        "price", "from $", "msrp", "dealer", "dealership", "review", "reviews", "mpg", "trim", "trims", "recall",
        "models", "lineup",
        "police", "said", "court", "auction", "compare", "versus", "vs", "parts", "manual", "forza", "gta",
        "gran turismo",
    ])
}
