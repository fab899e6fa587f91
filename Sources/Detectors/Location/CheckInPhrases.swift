/// More words of being somewhere now: bare places, gates and tables, queues.
enum CheckInPhrases {
    static let seats =
        "gate|platform|ward|row|table|booth|bay|pier|deck|lobby|foyer|balcony|terrace|beer_garden|waiting_room|queue|line|bar|corner|back|front|end|edge|steps|stalls|stands|bench|sofa|window_seat|lecture_hall|lounge|carousel|terminal|jury|middle|top_deck|upper_deck|dance_floor|sauna|changing_rooms|departures|arrivals|car_park|smoking_area|naughty_step|reading_room|basement|top_floor|ground_floor|cheap_seats|away_end|tail|tail_end"
    private static let firsts =
        "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|next|number"

    static let english: [(String, Bool)] = [
        (
            "camped|camping|stuck|parked|hiding|holed_up ~2 on|in level|floor|room|lvl|deck ~2 of|at|in the? <spot>",
            true
        ),
        ("currently|now|rn in|on|at ~1 room|level|floor|bay|ward ~1 <venue>", true),
        ("^ ~1 in|on|at|by ~1 \(seats) ~2 at|of|in|outside|for the? <spot>", false),
        ("^ ~1 in|at|back_in a_e|er|the_er|emergency|triage|maternity|casualty at|of|in the? <spot>", true),
        ("^ ~1 me|us n|and|plus|with ~3 at|in|inside the? <venue>", false),
        ("^ ~1 in|on|at|by ~1 \(seats) ~1 at|of|in|outside the? <hall>", false),
        (
            "i_am|im|were|we_are|sat|sitting|stuck|waiting|parked|stood|standing|queueing|hiding|perched ~3 in|on|at|by ~2 \(seats) ~3 at|of|in|outside|for the? <hall>",
            false
        ),
        (
            "i_am|im|were|we_are ~2 in|on|at row|seat|table|gate|platform|ward|bay|booth|room|lane|pitch|court|stand|pier|deck|stall <number> ~1 of|at|in ~1 <hall>",
            false
        ),
        (
            "i_am|im|were|we_are ~2 in ~1 lecture_hall|room|studio|lab|hall|theatre|ward|screen|auditorium <code> ~1 right_now|now|rn|atm",
            true
        ),
        ("i_am|im|were ~2 in row|seat|table|booth <number> of ~1 <hallcode>", false),
        ("^ ~1 table|row|gate|booth|lane|pitch|court|room|ward|bay|platform|screen|stage|seat <any> <venue>", false),
        (
            "^ \(firsts)|another|one_more ~1 coffee|pint|beer|tea|round|drink|espresso|set|hour|breakfast|spritz|scone ~1 at|in|inside|outside the? <spot> !yesterday|last",
            false
        ),
        ("^ ~1 \(firsts) ~1 in ~1 line|queue ~1 at|for|outside the? <spot>", true),
        (
            "^ ~2 made_it|arrived|got|rocked_up|turned_up|rolled_up|just_got|finally_got ~1 to|at the? <venue> !yesterday|last",
            false
        ),
        (
            "grabbed|got|snagged|found|claimed|nabbed|bagged|scored|saved|secured|commandeered ~5 table|booth|seat|seats|spot|bench|corner|stools|sofa|window|armchair ~3 at|in|outside|by the? <name>",
            true
        ),
        (
            "back|here|alone|again|just|still ~2 on|at|in my|our|the ~2 usual|own|same|favourite|old|regular|lucky table|bench|seat|stool|corner|booth|spot|pew ~1 at|in|outside|by the? <spot>",
            true
        ),
        ("currently|presently|right_now|rn|now ~6 inside|outside|at|under|behind|beneath the? <spot>", true),
        ("halfway|lost|wandering|somewhere|deep|knee_deep ~1 round|around|in|inside|through the? <venue>", false),
    ]

    /// A post that begins with the place: see ``CheckInReading``.
    static let bare: [(String, Bool)] = [
        ("^ at|inside|outside the? <venue>", false),
        ("^ upstairs|downstairs|backstage|ringside|pitchside at the? <venue>", false),
        ("^ at the <spot>", false),
    ]

    static let others: [(String, Bool)] = [
        ("aquí|acá ~1 en la|el? ~1 puerta|cola|sala|fila|mesa|barra|terminal ~4 del|de|al la|el? <venue>", true),
        ("^ au|à comptoir|bar|fond ~1 du|de|des ~1 <venue> en|là|maintenant", true),
        (
            "estoy|estamos|ando|andamos|sigo|seguimos ~2 en la|el ~1 cola|fila|barra|terraza|puerta|sala|azotea|planta ~1 de|del la|el? <hall>",
            false
        ),
        ("ahora_mismo|ahora|aquí|acá|ya ~2 en el|la|los|las? <venue>", true),
        ("estou|tô|tá|tamos|estamos ~2 na|no ~1 fila|porta|mesa|plateia|varanda|sala ~1 do|da|de <hall>", false),
        ("a_gente tá|está ~2 na|no ~2 <venue>", false), ("estou|tô|tá|estamos ~3 no|na|em <venue>", false),
        (
            "je_suis|chuis|on_est|posé|posée|assis|assise|attablé|attablée|installé|installée|coincé|coincée ~3 à|au|dans|sur la|l|le? ~1 terrasse|fond|comptoir|table|bar|queue|file|balcon ~1 du|de|des|d|au|à la|l? <hall>",
            false
        ),
        (
            "installé|installée|installés|posé|posée|posés|attablé|attablée|assis|assise ~2 au|à|dans|chez la|le|l? <venue>",
            false
        ),
        (
            "sono|siamo|seduto|seduta|fermo|ferma ~3 in|al|alla fila|coda|tavolo|banco|ingresso ~1 al|alla|di|del|da|della <hall>",
            false
        ),
        ("sono|siamo ~2 al|alla|allo|nel|nella|in|da <venue>", false),
        (
            "bin|sind|sitze|sitzen|stehe|stehen|hocke|warte|warten ~3 in|an|auf|am|im der|dem? ~1 schlange|terrasse|theke|tisch|reihe|tribüne ~2 vom|von|im|in|am|vor|des|der ~1 <hall>",
            false
        ),
        ("stehe|stehen|sitze|bin|sind|warte ~2 vorm|im|am|beim|ins <venue>", false),
        (
            "^ warten|sitzen|stehen|anstehen|frühstücken|frühstück|kaffee|mittagessen|feierabendbier ~1 vor|in|im|am|beim|auf der|dem? <spot>",
            false
        ),
        (
            "стою|стоим|сижу|сидим|ждём|жду|застрял|застряла ~3 в|на|у ~1 очереди|кассе|столиком|балконе|ряду|фойе|терминале ~1 в|на|у|к|возле <hall>",
            false
        ),
        ("мы|я ~1 в|на|у <venue>", false),
        ("lagi|posisi|posisinya|masih|udah|sudah|sedang ~2 di|dalam <venue>", false),
        ("posisi ~1 di <spot>", true),
        ("<venue> ndeyim|ndeyiz|ndayım|ndayız|deyim|dayım|deyiz|dayız|teyim|tayım|teyiz|tayız|indeyim|ındayım", true),
        ("şu_an|şimdi|burada ~4 <venue>", false),
        ("mình|tôi|em ~1 ở|tại|trong <venue>", false), ("đang ở|tại|trong <venue>", false),
        ("我在|人在|正在|现在在|刚到 <landmark>", true), ("我在|人在|正在|现在 ~6 <venue>", true),
        ("此刻|这会儿|目前 在? <landmark>", true), ("在 <landmark> 等位|排队|等车|等人|吃|喝|逛|躲雨", true),
        ("<landmark> で足止め|で休憩|で一服|で時間つぶし|で飲|で食", true),
        ("いま|今|ただいま <landmark>", true), ("<landmark> なう|にいます|に来て|で待|到着|の列|で並", true),
        ("지금 ~3 <venue>", true),
        ("جالس|جالسة|قاعد|قاعدة|قاعدين|واقف|واقفة|أنا|انا|احنا|موجود|موجودة|وصلت ~2 في|ب|عند|أمام|قدام <venue>", true),
    ]
}
