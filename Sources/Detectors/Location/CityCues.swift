/// The words of living somewhere.
enum CityCues {
    /// How much a phrase says by itself.
    enum Strength {
        /// The verb says who lives there.
        case own
        /// Own voice is needed: a first person, or the brevity of a profile.
        case lives
        /// Being somewhere, which a traveller says too.
        case being
        /// Being where one speaks from: not on the way.
        case here
        /// What profiles call the field.
        case label
        /// What only a profile says, beside what its author is.
        case profile
        /// A household there says it, whoever does something to it.
        case household
        /// Who asks for others near by.
        case asked
        /// Said of oneself in a sentence that asserts something: `I'm in Ghent, so...`.
        case asserted
        /// Years in a town, which are not said to be over.
        case dwelt
        /// Daily work in a town.
        case plied
        /// A clause of its own.
        case ended

        var voice: PatternVoice {
            switch self {
            case .own, .being: .anybody
            case .lives: .author
            default: .post
            }
        }
    }

    static let patterns = PatternSet(
        rows.map(\.0),
        slots: ["place": Slots.place, "known": known, "town": town, "aside": aside, "number": Slots.number],
        opens: [
            "place": PlaceReader.ends, "known": PlaceReader.known, "town": PlaceReader.ends, "aside": PlaceReader.ends,
        ], voice: { strengths[$0].voice })
    static let strengths = rows.map(\.1)

    /// A place that a list knows.
    private static let known: SlotReader = { sentence, index in
        guard let end = PlaceReader.read(sentence, at: index), PlaceReader.isKnown(index..<end, in: sentence) else {
            return nil
        }
        return end
    }

    /// A place that a list knows, small towns too.
    private static let town: SlotReader = { sentence, index in
        known(sentence, index) ?? TownNames.end(sentence, at: index)
    }

    /// Behind a comma: `I'm Tjark, 58, Husum`.
    private static let aside: SlotReader = { sentence, index in
        guard let token = sentence.tokens[safe: index], token.gap.contains(.comma), token.isCapital,
            TownNames.end(sentence, at: index) != nil || PlaceReader.knownEnd(sentence, at: index) != nil
        else { return nil }
        return PlaceReader.read(sentence, at: index)
    }

    private static let rows: [(String, Strength)] = english + european + further + CityPhrases.rows + CityHousehold.rows

    private static let english: [(String, Strength)] = [
        (
            "live|lived|living|reside|residing|dwell|settled|relocated|headquartered !in_concert|on_stage ~6 in|near|at|outside|around ~2 <place>",
            .lives
        ),
        (
            "live|lived|living|reside|located|based here|now|currently|full_time? in|near|at|outside|around|from|out_of ~1 <place>",
            .lives
        ),
        ("based|located|stationed|resident|native ~2 in|near|at|around|out_of|of|to <place>", .lives),
        ("<known> based|resident|dweller|native|born_and_bred|local|transplant|expat", .lives),
        ("<known> girl|boy|guy|gal|lad|lass|kid|woman|man|person|mum|mom|dad|folk|soul|lifer|citizen|homebody", .lives),
        ("<known> born|raised ~3 bred|raised|based|resident|forever|always|still|proud", .lives),
        (
            "my|our ~3 home|hometown|home_town|town|city|village|neighbourhood|neighborhood|place|flat|apartment|house|studio|workshop|allotment|garden ~1 is|of|in|near ~1 in|of|near? <place>",
            .lives
        ),
        (
            "moved|relocated|emigrated|immigrated|moving_back|moved_back|moved_house ~1 to|here_to|over_to|up_to|down_to|back_to <place> !next|tomorrow|in_january|in_may|soon",
            .lives
        ),
        ("moving|move to <place> ~1 was|has_been|taught|cost|made|changed|meant", .lives),
        ("told me about moving to <place>", .lives), ("about moving to <place>", .lives),
        ("left|swapped|traded|leaving <known> for|to <place> ~2 in|last|ago|years|and|because", .lives),
        (
            "<place> ~4 my|our home|hometown|adopted_home|home_now|city|town|base !screen|page|button|tab|office|network|lab|server|game|row|key|team|loan|insurance|run|plate|brew|cinema|station|wifi|ground|bar",
            .lives
        ),
        ("<place> is|has_been ~1 home|my_home|where_i_live|where_we_live", .lives),
        (
            "<place> ~3 where i|we|ive|weve ~2 live|lived|reside|grew_roots|rent|pay|work|teach|moor|own|keep|run",
            .lives
        ),
        ("i_call|we_call|calling|call <place> home", .lives),
        ("home|hometown|residence|home_base is|lives|living|town|city in|is|of? <known>", .lives),
        (
            "^ ~2 qth|qra|location|lives_in|living_in|based_in|hometown|city|town|where|residence|from|currently_in|base|home|ciudad|ubicación|localização|localidade|wohnort|standort|ville|lieu|localisation|città|città_di_residenza|kota|lokasi|domisili|şehir|konum|yer|город|место|откуда|nơi_ở|المدينة|الموقع <place>",
            .label
        ),
        ("these_days|nowadays|currently|presently|now ~1 in|at? <known>", .being),
        ("resident|citizen|inhabitant|native|denizen|local of|in <place>", .lives),
        ("as|im a ~2 <known> person|local|resident|native", .lives),
        (
            "damp|tiny|small|cold|rented|top_floor|draughty|cosy|little|old|shared flat|house|room|apartment|cottage|bungalow|attic|studio|farm|cabin|boat ~1 in|near|outside <place>",
            .lives
        ),
        ("up|on|down a|the hill|canal|river|farm|boat in|near|outside <known>", .lives),
        ("years|decades|winters|summers|months here? in <place> ~2 and|but|now|so|by|this", .being),
        (
            "posted|mailed|shipped|sent|broadcasting|writing|coding|hello|greetings|live from here|home|sunny|rainy? in? <known> ~2 where_i_live|my_home|since",
            .lives
        ),
        ("i|im|we|were|i_am|we_are ~1 in|near|outside ~1 <place>", .being), ("here in <place>", .being),
        ("posted from here in <place>", .lives),
        ("back to|in <place> where i|im|we", .lives),
        ("i|im|we|were from|out_of <place> !originally|yesterday|tomorrow|to", .lives),
        ("im|i_am|we_are ~1 a|an|the ~4 in|from|based_in <known>", .lives),
        ("yours|cheers|regards|love|signed from ~5 <place>", .lives),
    ]

    private static let european: [(String, Strength)] = [
        (
            "vivo|vivimos|resido|residimos|radico|radicado|radicada|radicados|viviendo|afincado|afincada|instalado|instalada|residente ~3 en|cerca_de <place>",
            .own
        ),
        ("<place> ~1 vivo|vivimos acá|aquí|aca|aqui", .own),
        ("me_mudé|nos_mudamos|me_vine|nos_vinimos ~2 a <place>", .own),
        ("soy|somos ~2 de <known>", .lives), ("desde <known> ~2 vivo|mi_ciudad|mi_casa", .own),
        ("soy|somos ~5 en <place>", .lives),
        (
            "moro|moramos|vivo|vivemos|morando|moradora|morador|resido|radicado|radicada ~3 em|no|na|nos|nas|perto_de <place>",
            .own
        ),
        ("mudei|mudamos|me_mudei ~2 para|pra|pro <place>", .own), ("sou|somos ~5 em <place>", .lives),
        ("sou|somos ~2 de|do|da <known>", .lives),
        (
            "j_habite|habite|habitons|nous_habitons|vis|vivons|réside|basé|basée|basés|installé|installée|installés|domicilié|habitant|résidant|logé ~3 à|a|en|au|aux|près_de|dans|sur ~1 <place>",
            .own
        ),
        ("emménagé|déménagé|muté|mutée ~2 à|en|au <place>", .own), ("je_suis ~4 à|sur|de <known>", .being),
        (
            "wohn|leb|wohne|wohnhaft|lebe|wohnen|leben|zuhause|daheim|ansässig|sesshaft|beheimatet|gebürtig ~4 in|bei|nahe|auf|im <place>",
            .own
        ),
        ("gezogen|umgezogen|hingezogen ~2 nach|in <place>", .own), ("nach|in <place> ~2 gezogen|umgezogen", .own),
        ("komme|stamme ~1 aus <place>", .own),
        ("bin ~3 in <known> ~1 zuhause|daheim|erreichbar|ansässig|gelandet|heimisch", .own),
        ("grüße|gruß|grüsse ~1 aus <place>", .being), ("bin ~4 aus <place>", .lives),
        (
            "abito|vivo|abitiamo|viviamo|risiedo|residente|basato|basata|trapiantato|trapiantata|domiciliato ~3 a|in|vicino_a|ad <place>",
            .own
        ),
        ("trasferito|trasferita|trasferiti ~2 a|in <place>", .own), ("sono|siamo ~3 di|da <known>", .being),
        ("tinggal|domisili|menetap|berdomisili|bermukim|ngekos|ngontrak|mukim ~2 di? <place>", .own),
        ("gue|gua|aku|saya|kami|orang ~1 di|dari? <known>", .being), ("pindah ke <place> ~3 lalu|sejak", .own),
        (
            "<place> ~2 yaşıyorum|yaşıyoruz|oturuyorum|oturuyoruz|ikamet|yaşayan|mukim|ikamet_ediyorum|lıyım|liyim|luyum|lüyüm",
            .own
        ), ("<place> ~1 taşındım|taşındık|yerleştim|yerleştik", .own),
        (
            "живу|живем|живём|проживаю|проживаем|базируюсь|обитаю|обитаем|осел|осела|поселился|поселились|живёт_тут|обосновались ~3 в|во|на|под ~1 <place>",
            .own
        ),
        ("переехал|переехала|переехали|перебрался|перебралась|перебрались ~2 в|во|на|из <place>", .own),
        ("сам|сама ~1 в|из|с <place>", .own), ("я|мы ~3 в|из <known>", .being),
        ("mieszkam|mieszkamy|osiadłem ~2 w|we|pod <place>", .own),
        ("woon|wonen|wonend|woonachtig ~2 in|bij|nabij <place>", .own), ("bor i|på <place>", .own),
    ]

    private static let further: [(String, Strength)] = [
        ("住在|家住|定居|坐标|座標|现居|現居|居住在|常驻|坐標|常住|家在|定居在 <place> !人|的|路|楼|区|一|了|着", .own), ("我在|我人在 <place>", .being),
        ("人在 <known>", .own),
        ("在 <known> 做|开|住|工作|上班|读|生活|当", .own),
        ("<known> 人|本地人|土著", .being), ("搬到|搬来|搬回|移居 <known>", .own),
        ("<place> 在住|住み|に住んで|住まい|暮らし|在住です|市民|出身で在住|に引っ越して", .own), ("家は|実家は|自宅は|住まいは|拠点は <place>", .own),
        ("<place> で ~6 やって|働いて|暮らし|営んで", .being),
        ("<place> 거주|에_살|에_사는|에살|살아요|삽니다|주민|토박이|에_거주", .own), ("저는|나는|집은|집이 <place>", .being),
        ("<place> 로_이사|으로_이사", .own),
        ("sống|đang_sống|sinh_sống|định_cư|ngụ|cư_trú|nhà_mình|nhà_tôi ~1 ở|tại <place>", .own),
        ("mình|tôi|em ~1 ở <known>", .being), ("thị_trấn|thành_phố|quận|phường|huyện|xã <place>", .being),
        ("chuyển_về|chuyển_đến|chuyển_ra|chuyển_vào <place> sống|ở", .own),
        ("أسكن|اسكن|ساكن|ساكنة|أعيش|اعيش|عايش|عايشة|مقيم|مقيمة|مستقر|مستقرة|نسكن|نعيش ~1 في|ب|بـ <place>", .own),
        ("أنا|انا|نحن|احنا ~1 من|في <known>", .being), ("انتقلت|انتقلنا ~1 إلى|الى|ل <place>", .own),
    ]
}
