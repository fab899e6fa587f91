/// Words of living somewhere that need no verb of living: what one has at home, whom one asks near by, how long one has
/// been there, what one is of a town.
enum CityHousehold {
    static let rows: [(String, CityCues.Strength)] = things + neighbours + years + people + languages

    /// What stands at home, or goes on outside it: whoever does it there.
    private static let homes =
        "driveway|balcony|landlord|landlady|kitchen|garage|shed|porch|roof|street|road|stairwell|courtyard|building|terrace|window|school_run|dentist|gp|attic|basement|backyard|garden|allotment|flat|house|apartment|flatmate|neighbour|neighbours|neighbor|neighbors|neighbourhood|neighborhood|local|pub|bus|tram|commute|bedroom|bathroom|hallway|council|mayor|bin_day|bins|corner_shop|village|town|city|estate|block|sofa|doorstep|front_door"

    private static let things: [(String, CityCues.Strength)] = [
        ("my|our ~3 \(homes) ~1 in|near|outside|above|overlooking <town>", .household),
        ("my|our|this bit|part|corner|end|side|patch|neck_of_the_woods|half ~1 of|in <town>", .household),
        ("my life|rent|bills|council_tax|winters|mornings|evenings|existence in <known>", .household),
        ("near|round|around|behind|opposite us|me|ours|mine ~1 in <town>", .household),
        ("back|at home in|to <town> ~1 and|where|after|but", .household),
        ("back_home in <town>", .household),
        ("<town> ~3 is|was ~2 my|our ~2 bus|tram|street|road|town|village|corner|local|patch", .household),
        ("thats <town> for you|ya|us", .household),
        ("<town> where ive|weve|i|we ~2 lived|live|been|lurked", .household),
        ("born|made|raised|bred ~1 in <town> ~1 still|always|forever ~2 in", .household),
        ("from <town> way", .household),
        ("in <town> ~2 my|our daily|usual|morning|regular", .household),
    ]

    /// Who asks for others near by is there.
    private static let neighbours: [(String, CityCues.Strength)] = [
        (
            "anyone|anybody|any|someone|folks|people ~3 else|other|others|fellow ~3 in|near|around|from|round|or_around <town>",
            .asked
        ),
        ("anyone|anybody|someone|any ~3 near|close_to|around me|us|here <town>", .asked),
        ("any|anyone|anybody ~3 from|in|near|around <town> on_here|about|way|lurking", .asked),
        ("did anyone|anybody|everyone|you_lot else ~3 in|near|around <town> ~3 feel|hear|see|lose|get|smell", .asked),
        ("fellow <town> folk|people|resident|residents|locals|dwellers|sufferers|types", .asked),
        ("<town> ~1 crew|folk|massive|peeps|kids|lot ~1 assemble|rise_up|unite|represent|wya|where_you_at", .asked),
        (
            "collection|collect|pickup|pick_up|collected|buyer_collects ~2 only? ~1 from|in|near|around <town>",
            .household
        ),
    ]

    private static let years: [(String, CityCues.Strength)] = [
        (
            "been|lived|living|stuck|based|here ~1 in|near|around <town> ~1 all|my|since|forever|for_years|for_ages|for_decades ~3",
            .household
        ),
        ("in <town> all my|our life|lives", .household),
        ("<town> ~4 been_here all|my|since|forever|for", .household),
        ("^ ~1 <number> years|winters|summers|decades in <town>", .dwelt),
        (
            "^ ~1 two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty ~1 years|winters|decades in <town>",
            .dwelt
        ),
    ]

    private static let people: [(String, CityCues.Strength)] = [
        ("<town> resident|native|local|lifer|dweller|ratepayer|taxpayer|denizen|householder", .household),
        (
            "im|i_am|im_still|still ~1 a|an <town> lad|lass|girl|boy|kid|man|woman|person|native|local|resident",
            .household
        ),
        ("resident|ratepayer|taxpayer|denizen|inhabitant|native|householder|citizen of <town>", .household),
        ("somebody|someone|one|person|people living|who_lives|who_live in <town>", .asserted),
        ("i|we drive|teach|cut|walk|deliver|cycle|work ~5 in|round|around <town> ~1 and|so|every|for", .plied),
        ("i|we drive|run|walk the ~3 in|round|around <known>", .plied),
        ("im|i_am local <town>", .household), ("<town> here", .ended),
        ("<town> area|way|based", .ended), ("^ ~3 here|same in <town>", .ended),
        ("im|were|i_am|we_are ~1 out? in <town> so|looking|searching|hunting|if|lol", .asserted),
        ("^ qth|loc|city|lives|home|town|hometown|based|ort|wohnort|ville|ciudad|cidade|город <town>", .ended),
        ("where ~1 i|we live ~2 <town>", .household), ("i|we live ~2 thats <town>", .household),
        ("up|down|out here in <town>", .household),
    ]

    private static let languages: [(String, CityCues.Strength)] = [
        ("vecino|vecina|vecinos|vecinas|habitante|habitantes|natural|oriundo|oriunda de <town>", .household),
        ("acá|aquí|por_acá|por_aquí en <town>", .household), ("habitant|habitante|habitants de|d <town>", .household),
        ("moi? j|je|jsuis|chui suis? de <known> moi|depuis", .household), ("jsuis|chui de <town>", .household),
        ("als ~1 <town> muss|kann|weiß|sag|sage|darf", .household),
        ("in <town> ~6 vor_meinem|vor_der_tür|mein_keller|meine_straße|unsere_straße|meinem_balkon", .household),
        (
            "<town> wo|donde|où|dove|onde|где ~2 mein|meine|ich|wir|vivo|vivimos|mi|mis|j|on|mon|ma|abito|mio|mia|moro|eu|meu|minha|я|мы|мой|моя|живу",
            .household
        ),
        ("aqui|cá em|no|na <town>", .household), ("em|no|na <town> a_gente", .household),
        ("em <town> ~8 moro|moramos|vivo aqui|lá|desde", .household),
        ("in|a|ad <town> casa mia|nostra", .household),
        ("rientrato|rientrata|tornato|tornata a <town> casa", .household),
        ("saya|aku|gue|gw|kami ~1 orang|warga|anak <town>", .household), ("anak kos|kost ~1 <town>", .household),
        ("в|во <town> у меня|нас", .household), ("в|во <town> ~8 живу|живём|живем ~1 тут|здесь", .household),
        ("жител* <town>", .household),
        ("سكان|أهل|اهل|أهالي|ابن|بنت <town>", .household), ("من <town> تحية|تحياتي|سلام", .household),
        ("う ち ~1 <known>", .household), ("<known> 民 です|だ|だけど", .household),
        ("<town> liyim|lıyım|luyum|lüyüm ~1", .household),
    ]
}
