/// The words of being somewhere now.
enum CheckInCues {
    static let patterns = PatternSet(
        rows.map(\.0),
        slots: [
            "hall": hall, "hallcode": code, "code": code, "landmark": Venue.landmark,
            "any": anything, "venue": Venue.named, "spot": Venue.spot,
            "app": Venue.app, "name": Slots.name, "number": Slots.number,
            "kind": { $0.tokens[safe: $1].map { Venue.isKind($0) } == true ? $1 + 1 : nil }, "place": PlaceReader.read,
        ],
        opens: [
            "venue": Venue.ends, "spot": Venue.ends, "app": Venue.ends, "name": [.name], "number": [.number],
            "hall": [SlotOpening(.capital, .wide, reach: 3)], "code": [.number], "landmark": [SlotOpening(.wide)],
            "kind": [SlotOpening(words: [Venue.kindWords])], "place": PlaceReader.ends,
        ], voice: { isNow[$0] ? .anybody : .post })

    /// Whether a phrase needs no word of now beside it.
    static let isNow = rows.map(\.1)

    /// Rules from here on hold the first person in their verb.
    static let foreign = english.count + CheckInPhrases.bare.count
    private static let rows = english + CheckInPhrases.bare + others + CheckInPhrases.others

    /// Whether a rule holds in posts that begin with it only.
    static func isBare(_ rule: Int) -> Bool { bareRules.contains(rule) }
    private static let bareRules = english.count..<english.count + CheckInPhrases.bare.count

    /// Any name, a town's as well: behind a gate, a row, a queue.
    private static let hall: SlotReader = { sentence, index in
        Venue.named(sentence, index) ?? Slots.organisation(sentence, index)
    }

    /// `H0104`, `12b`: a room.
    private static let code: SlotReader = { sentence, index in
        guard let token = sentence.tokens[safe: index] else { return nil }
        if token.form == .mixed || token.form == .number { return index + 1 }
        guard let next = sentence.tokens[safe: index + 1], next.form == .mixed || next.form == .number,
            rooms.contains(token)
        else {
            guard rooms.contains(token), let third = sentence.tokens[safe: index + 2], third.form != .word,
                sentence.tokens[safe: index + 1].map({ rooms.contains($0) }) == true
            else { return nil }
            return index + 3
        }
        return index + 2
    }
    /// `12`, `B`, `twelve`, but not the sister of a ward.
    private static let anything: SlotReader = { sentence, index in
        guard let token = sentence.tokens[safe: index] else { return nil }
        return token.form != .word || token.count <= 2 ? index + 1 : Slots.number(sentence, index)
    }
    private static let rooms = WordSet("lecture hall room theatre lab studio ward screen auditorium")

    /// Where one sits or waits.
    static let seats = WordSet(
        "gate platform ward row table booth bay deck lobby foyer terrace queue line waiting room bench cola fila terrasse schlange очереди fila coda antre"
    )

    private static let english: [(String, Bool)] =
        CheckInPhrases.english + [
            ("just? checked|checking in at? the? <spot>", true),
            ("i|im|were|we ~2 checked|checking in at? the? <spot>", true),
            ("^ ~1 at|@ the? <spot> ~1 now|right_now|rn|currently|atm", true),
            (
                "rn|right_now|currently|presently|now|still|im|were|i_am|we_are ~1 in|at|on the ~3 \(CheckInPhrases.seats) ~1 of|at|in the? <spot>",
                true
            ),
            ("^ ~1 at|@ the? <venue> ~2 right_now|now|rn|currently|atm|tonight|today|until|till|if", true),
            (
                "rn|right_now|currently|now|atm|presently|already|still|finally ~4 at|in|inside|outside|by|@ the? <spot>",
                true
            ),
            ("i_am|im|were|we_are ~4 at|inside|outside|by the? <spot>", false),
            ("i_am|im|were|we_are in the? <venue>", false),
            (
                "ive_got|weve_got|i_have|we_have ~6 table|booth|seats|bench|corner|spot|sofa|stools|window ~4 at|inside|outside|by|in the? <spot>",
                false
            ),
            ("rn|right_now|now|currently|still|im|were ~2 <app>", true),
            ("on|at|in ward|row|table|floor|platform|gate|bay|stand|pier|track ~2 at|of|in the? <spot>", false),
            (
                "sitting|sat|working|waiting|hanging|chilling|camping_out|parked|eating|drinking|watching|studying|queueing|queuing|queued|standing|posted_up|holed_up|camped_out|parked_up|hunkered_down|tucked_up|stood|stopped_off|pulled_up|hiding|freezing|dancing|reading|coding|lurking|perched|stuck|losing|winning|nursing|sipping ~6 at|in|outside|inside|by|for|near the? <spot>",
                false
            ),
            (
                "writing|typing|posting|tweeting|tooting|sent|posted|coding|live|streaming|broadcasting|reporting|greetings|hello|hi this? from ~5 the? <spot>",
                true
            ),
            ("having|eating|drinking|enjoying|grabbing|getting ~6 at|in the? <venue> ~1 rn|right_now|now|atm", true),
            (
                "grabbed|got|snagged|found|claimed|nabbed|bagged|scored|saved ~5 table|booth|seat|seats|spot|bench|corner|stools|sofa|window ~3 at|in|outside|by the? <spot>",
                true
            ),
            ("here at|in|outside|inside the? <venue>", true),
            ("<venue> ~5 w|with <number> others|other|friends|people", true),
            ("writing|typing|posting|tweeting|tooting ~2 from a|the|this ~2 <kind> in|near|outside <place>", true),
            (
                "^ breakfast|brunch|lunch|dinner|coffee|drinks|pint|pints|date_night|movie_night|first_time at the? <spot> !is|was|are|for|costs|on",
                false
            ),
            ("^ ~1 queueing|queuing|in_line|in_the_queue|in_a_queue at|for|outside the? <spot>", true),
            ("now|just ~1 at|arrived_at|got_to|walked_into|sat_down_at|made_it_to the? <venue>", true),
            ("come find|say|join|meet me|hi|us ~3 at the? <venue> ~1 now|right_now|rn|tonight", true),
            (
                "pitch_side|ringside|front_row|backstage|courtside|trackside|upstairs|downstairs|table|booth|row|gate|platform|ward|stand|bay ~3 at|in|of the? <spot>",
                false
            ),
        ]

    private static let others: [(String, Bool)] = [
        ("gerade|grad|jetzt|momentan|aktuell|noch ~4 im|in|am|beim|vorm|vor|an der|dem? <spot>", true),
        (
            "sitze|bin|sitzen|hocke|hocken|stehe|stehen|warte|warten|hänge|hängen|sind|chille|trinke|esse ~4 im|in|am|beim|vorm|vor|an|auf der|dem? <venue>",
            false
        ),
        (
            "estoy|estamos|sentado|sentada|ando|andamos|acá|aquí|esperando|tomando|comiendo|haciendo_cola ~3 en|frente_a el|la|los|las? <spot>",
            false
        ),
        ("escribo|publico|saludos|posteo ~2 desde ~4 <spot>", true),
        ("desde ~4 sala|andén|terminal|puerta|mesa|fila|cola ~3 de|del ~1 <name>", true), ("desde ~3 <venue>", false),
        ("estou|tô|estamos|sentado|sentada|esperando|tomando|aqui|agora ~3 no|na|em|nos|nas <spot>", false),
        (
            "je_suis|on_est|posé|posée|posés|assis|assise|ici|installé|installée|attends|attablé ~3 au|à|dans|chez|devant|sur la|le|l|un|une? <spot>",
            false
        ),
        ("depuis|bonjour_de ~6 <spot>", false),
        (
            "sono|siamo|seduto|seduta|seduti|qui|fermo|fermi|aspetto ~3 al|alla|in|da|nel|nella|allo|davanti <spot>",
            false
        ),
        ("lagi|sedang|nongkrong|ngopi|makan|nunggu|ngantri|duduk|mampir ~3 di|depan <spot>", false),
        ("<spot> ~1 sekarang|nih", false),
        (
            "<venue> ~2 oturuyorum|oturuyoruz|bekliyorum|bekliyoruz|deyim|dayım|teyim|tayım|deyiz|dayız|teyiz|tayız|yim",
            true
        ),
        ("şu_an|şimdi|burada ~1 <spot> deyim|dayım|teyim|tayım|deyiz|dayız|teyiz|tayız", true),
        (
            "сижу|сидим|нахожусь|зависаю|зависаем|торчу|торчим|стою|стоим|жду|ждем|обедаю|пью|гуляю|гуляем|мёрзну ~3 в|на|у|возле|около|перед ~1 <spot>",
            false
        ),
        ("входа|кассы|столика|очереди ~1 в|на|у <spot>", false),
        ("我在|人在|正在|现在在|刚到|在 <venue>", true), ("いま|今 <venue>", true), ("<venue> なう|にいます|でランチ|で作業中|に来て|で待|着|到着|待機", true),
        ("지금 <venue>", true), ("<venue> 에 있|왔|도착|앉", true), ("<venue> 에서 ~3 중|기다|먹|마시|작업", true),
        ("đang|ngồi|vừa ~3 ở|tại|trong|trước <spot>", true), ("ngồi|đang_ở ~1 <venue>", true),
        ("جالس|جالسة|أنا|انا|موجود|موجودة|قاعد|قاعدة|حاليا|وصلت ~2 في|ب|عند <spot>", true),
        ("zit|sta|wacht|ben ~3 in|bij|op de|het? <venue>", false),
        ("siedzę|jestem|stoję|czekam ~3 w|na|przed <venue>", false),
    ]

    /// Whether a place is a house to sit in rather than a town.
    static func isVenue(_ tokens: Range<Int>, in sentence: Sentence) -> Bool { Venue.isVenue(tokens, in: sentence) }

    /// With the words that lead to it, and the marks that close a quotation.
    static func span(_ tokens: Range<Int>, in sentence: Sentence) -> Range<Int> {
        let span = sentence.bytes(tokens)
        // `«Серая сова»`: to the closing mark.
        guard let open = span.last(where: { sentence.text[$0] == 0xc2 && sentence.text[$0 + 1] == 0xab }) else {
            return span
        }
        var end = open
        while end < open + 60, end < sentence.text.count {
            if sentence.text[end] == 0xc2, sentence.text[end + 1] == 0xbb {
                return span.lowerBound..<max(span.upperBound, end + 2)
            }
            end += 1
        }
        return span
    }

    /// What turns being there into something else: luggage, levels of games, another day, a job.
    static let against = PatternSet([
        "level|lvl|boss|dungeon|chapter|page|next_round|next_stage|loss|bags|bag|luggage|suitcase|code|fix|commit|next_week|tomorrow|yesterday|last_week|was|we_were|they_were|you_were|people_were|used_to|worked|bout|wit|episode|season|movie|novel|film|book|fictional|wish|wishing|relationships|insurance|exam|interview|hired|job|internship|employee",
        "^ stay|eat|visit|try|book|go|avoid", "resident|ratepayer|native here|of",
        "masters|phd|degree|thesis|semester|bachelors", "currently|now enrolled|studying|employed|working",
        "still ~1 get|gets|getting|cant|cannot|dont|miss|think|dream|remember|forget|believe|owe|owes|hate|love ~2",
        "queued|waited|sat|stood for? ~1 an|one|two|three|four|five|ten|half|hours|forty|twenty ~1 hour|hours|minutes|mins|ages",
        "from|on my|the|our ~1 sofa|couch|bed|armchair|telly|tv|screen|phone|kitchen",
        "on tv|telly|twitch|netflix|youtube|stream",
        "i_am|im|were|we_are|as a|an ~3 at|of", "last night|week|summer|year|month", "when i|we was|were",
        "i|we work|works|worked|teach|taught|grew_up|live|lived",
        "see_you|meet_you|meet_us|meet_me ~2 at", "wits|death_s|deaths|the end|door of|that",
        "on the|our|a ~3 team|staff|crew",
        "he|she|they|who|everyone|jack|jane is|was|are|were|checked|sits",
        "every|each|most morning|mornings|evening|evenings|night|nights|day|days|week|weekend|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|monday|tuesday|wednesday|thursday|friday|saturday|sunday",
        "jeden|jede|chaque|ogni|tous|todos|todas|todo|каждый|каждую|каждое|setiap|tiap|mỗi|her ~1 montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|tag|morgen|abend|matin|soir|jour|jours|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|giorno|mattina|sera|días|lunes|martes|miércoles|jueves|viernes|sábados|domingos|dia|dias|день|утро|вечер|среду|пятницу|субботу|hari|pagi|sore|sabtu|minggu|sáng|tối|ngày|gün|sabah|akşam",
        "毎週|毎日|毎朝|毎晩|每天|每周|每週|每晚|每早|매일|매주|마다", "كل يوم|صباح|جمعة|أسبوع|مساء",
        "if i|we|you ~1 was|were|could|am|are",
        "on|next|this saturday|sunday|monday|tuesday|wednesday|thursday|friday ~1 at|in|from",
        "you|your can|could|should|will|call|value|checked|check",
        "my|our|the sister|brother|mum|mom|dad|friend|wife|husband|boss|cousin|son|daughter|kids|flatmate is|are|was",
        "ayer|anoche|gestern|hier|ieri|kemarin|dün|вчера|昨天|昨日|어제|hôm_qua|أمس|mañana|morgen|demain|domani|besok|yarın|завтра|明天|明日|내일|ngày_mai|غدا",
        "wäre|ojalá|aimerais|vorrei|queria|keşke|pengen|хотел|хочу|想|たい|싶|muốn|ước",
    ])
}
