/// English phrases of travel.
enum TravelEnglish {
    private static let to =
        "to|for|into|towards|toward|over_to|down_to|up_to|out_to|back_to|back_home_to|round|around|across|through"

    static let rows: [(String, TravelCue)] = [
        (
            "heading|headed|flying|travelling|traveling|driving|jetting|leaving|departing|relocating|sailing|backpacking|hiking|cruising|bound|"
                + "roadtripping|en_route|enroute|otw ~2 \(to) <place>", .motion
        ),
        ("^ ~1 train|bus|ferry|flight|plane|coach|sleeper to <place>", .motion),
        (
            "catching|catch|taking|take|boarding|getting the|a|my|an ~3 train|ferry|flight|bus|coach|plane|boat|sleeper to <place>",
            .motion
        ),
        ("ooo|out_of_office|afk ~2 from|until|till|til|through|the", .absence),
        (
            "ill|i_will|well|we_will|gonna|will ~1 be ~1 travelling|traveling|away|abroad|on_holiday|on_vacation|overseas|offline",
            .absence
        ),
        ("i|im|we|were|just|maybe ~1 doing|did <known>", .planned),
        ("off_grid|off_the_grid|offline|unreachable ~1 in <place>", .absence),
        ("wheels_up ~2 at|tomorrow|tmrw|on|in", .planned),
        ("visiting|seeing my|our ~2 in <place>", .planned),
        ("<place> trip|holiday|vacation|getaway|flight|cruise is|in ~1 <amount>", .willBe),
        ("writing|typing|posting|tweeting|coding this? from ~6 <place>", .there),
        ("flight|plane|train|bus|ferry ~2 diverted|rerouted to <place>", .stuck),
        ("i|we did <place> by|in|on|with|for|last|over", .memories),
        ("home|back after <amount> ~1 on_the_road|away|abroad|travelling|traveling|in|of", .returned),
        ("off|away \(to) !go|pick|get|a|my|do|see|work|bed <place>", .motion),
        ("moving ~2 to|from ~1 <place>", .motion),
        ("<airline> ~1 <flight> ~2 to|from|out <place>?", .motion),
        ("fly|drive|leave|depart|sail ~2 \(to) <place>", .motion),
        ("next stop|destination|up <place>", .motion),
        ("on my|our|the way to <place>", .motion),
        (
            "taking|take|bringing the|my|our kids|family|wife|husband|mum|mom|dad|parents|girlfriend|boyfriend|dog|son|daughter|team ~2 to <place>",
            .motion
        ),
        ("taking|take|bringing the|my|our ~3 camping|abroad|away", .motion),
        (
            "travelling|traveling|touring|visiting|exploring|backpacking|roadtripping around|across|through|in? <place>",
            .motion
        ),
        (
            "i|we fly|leave|depart|travel|head|sail|land|arrive out|off|home? ~2 on|in|at|tomorrow|tmrw|next|this|to|tonight",
            .motion
        ),
        (
            "leaving|heading|headed|flying|driving out|off|away ~1 on|in|tomorrow|tmrw|tonight|this|next|over|for",
            .motion
        ),
        ("leaving for ~2 first|solo|second|next|big ~2 trip|holiday|vacation|journey", .motion),
        ("driving|drive|riding|cycling ~3 hours|hrs to <place>", .motion),
        (
            "flying|fly with|w you|u|yall|american|delta|united|southwest|jetblue|ryanair|lufthansa ~2 in|on|tomorrow|next",
            .motion
        ),
        ("going|goin|gonna_go|go \(to) the? <place>", .goingTo),
        (
            "going|goin abroad|overseas|away|camping|backpacking|skiing|snowboarding|sailing|hiking|home|travelling|traveling|interrailing|on_holiday|on_vacation|on_a_cruise|on_tour",
            .goingTo
        ),
        (
            "going|go on ~3 trip|holiday|vacation|cruise|tour|honeymoon|trek|roadtrip|safari|pilgrimage|retreat|hike",
            .goingTo
        ),
        ("go|going on holiday|vacation|leave", .goingTo),
        (
            "my|our|the ~3 flight|flights|plane|train|ferry|cruise|trip|holiday|vacation|honeymoon|getaway|roadtrip|bus|layover|itinerary|journey",
            .ownJourney
        ),
        (
            "trip|holiday|vacation|honeymoon|getaway|flight|cruise|journey|roadtrip|excursion \(to)|in <place>",
            .ownJourney
        ),
        ("my|our <place> trip|holiday|vacation|holidays|tour|itinerary|flight|honeymoon|adventure", .ownJourney),
        (
            "spring_break|summer_break|winter_break|half_term|christmas|easter|thanksgiving|new_years|nye|birthday|weekend in|at <place>",
            .ownJourney
        ),
        (
            "planning|planned|plan|organising|organizing ~4 trip|tour|visit|holiday|vacation|honeymoon|travel|traveling|travelling|journey|trek|hike|getaway|roadtrip",
            .planned
        ),
        (
            "planning|plan|hoping|thinking on|to|of|about ~1 go|going|travel|traveling|travelling|fly|flying|visit|visiting|spend|take|drive|driving ~4 <place>",
            .planned
        ),
        (
            "booked|bought|got|reserved|rebooked|booking ~4 flight|flights|ticket|tickets|trip|hotel|airbnb|hostel|cruise|holiday|vacation|train|plane|cabin|apartment ~4 \(to)|in <place>",
            .planned
        ),
        (
            "booked|rebooked|rescheduled|reserved ~3 flight|flights|plane_ticket|plane_tickets|trip|cruise|holiday|vacation|hotel|airbnb|hostel",
            .planned
        ),
        ("booked|rebooked ~1 for|on", .planned),
        ("packing|packed|pack|packed_up ~2 for <place>", .planned),
        ("almost|nearly|finally|finished|done? packing|packed|finished_packing", .planned),
        ("countdown|days|sleeps|weeks until|till|til|to <place>", .planned),
        ("cant_wait|counting_down|excited|ready|prepared|preparing|looking_forward ~4 for|to|in <place>", .planned),
        ("visiting|seeing|touring <place>", .planned),
        ("^ visiting|flying|driving ~1 this|next|on|tomorrow|in|over", .motion),
        ("do|doing a|an|the ~3 tour|trip|road_trip|roadtrip|cruise|trek|loop", .planned),
        ("check|checking in ~3 for|to ~2 flight|trip", .planned),
        ("flight|train|bus|ferry|plane|boat ~2 departs|leaves|is_at|takes_off|boards", .planned),
        (
            "trying|try|hoping|hope|need|have|want|plan|going to ~1 fly|travel|drive|get|catch|go|head out|in|to|into|home|back ~1 tomorrow|tonight|next|on|this|from|<place>",
            .motion
        ),
        ("before|until|till i|we|im|were ~1 go|leave|fly|head|going|leaving|flying ~2 on|to|for|in|away", .planned),
        ("leave|leaving|flying|departing|set_off|setting_off ~2 in|tomorrow|tonight|on|next <amount>?", .motion),
        ("tour|trip|loop|trek|cruise|hike of|around|through|across <place>", .planned),
        ("time|first|second solo|backpacking|trip|travel|travelling|traveling", .planned),
        ("looking|searching for ~6 trip|hotel|hostel|airbnb|cabin|place_to_stay|accommodation", .planned),
        ("where to stay|eat|go in|around <place>", .planned),
        ("work|working assignment|conference|trip|holiday|visa ~2 in <place>", .planned),
        ("ill|well|will|i_will|gonna|going_to ~2 be|arrive|land ~2 in|at|around <place>", .willBe),
        ("be in <place>", .willBe),
        ("see|meet|catch|hit|find you|ya|u|me|us|everyone|yall ~3 in <place>", .willBe),
        ("see|meet|catch|find you|ya|me|us|everyone|yall ~3 at <known>", .willBe),
        ("<place> here i|we come|go", .willBe),
        ("<place> bound", .willBe),
        (
            "ill|i_will|well_be|im|i_am|we_are|gonna ~1 speaking|presenting|talking|exhibiting|performing|teaching|volunteering ~6 in <place>",
            .willBe
        ),
        ("<place> is|are ~1 <amount> away|from|out|to_go", .willBe),
        ("im|were|i_am|we_are|i_are in|at <place> ~1 week|weekend|christmas|thanksgiving|easter|<weekday>", .willBe),
        ("anyone|anybody|who|whos ~1 in <place> ~4 meet|meetup|hang|beer|coffee|drink", .willBe),
        ("<known> is|are ~3 paid|booked|sorted|confirmed|happening|next", .willBe),
        ("spending|spend ~5 in|at <place>", .willBe),
        (
            "on|from vacation|holiday|holidays|leave|annual_leave|pto from|starting|until|till|til|through|next|this|tomorrow|soon|in",
            .absence
        ),
        ("out of office|town|the_office|the_country|country|state", .absence),
        ("away|gone|abroad|overseas|offline from|until|till|til|through|for|all|next|this", .absence),
        ("back home? on|in|after|by|next|around <date>", .absence),
        (
            "house|flat|apartment|home|place|studio|shop|office ~2 will_be|stays|is|sits ~1 quiet|empty|locked|closed|dark|vacant",
            .absence
        ),
        ("^ ~3 <stop>", .calendar),
        (
            "landed|landing|touched_down|touchdown|arrived|arriving|just_arrived|got|made_it ~2 in|at|to|into <place>",
            .arrived
        ),
        (
            "boarded|boarding|on_board|onboard|aboard|just_landed|finally_landed|we_landed|ive_landed|taking_off|touched_down|wheels_up",
            .arrived
        ),
        ("hello|hi|hey|greetings|bonjour|hola|ciao|aloha from? <place> !my|our|where|home", .arrived),
        ("^ landed !a|an|the|my|our|another|this|some", .arrived),
        ("boarding|boarded ~1 for|to <place>", .arrived),
        ("days|nights|weeks|weekend|week|week_end in <place>", .ownJourney),
        (
            "moved|changed|postponed|pushed|rebooked|rescheduled my|our|the? ~2 flight|trip|holiday|vacation ~1 to",
            .planned
        ),
        ("moved|postponed|pushed|rescheduled <place> to|until", .planned),
        ("<place> ~2 pushed|moved|postponed|rescheduled back? to|until <date>", .planned),
        ("away|gone|off|ooo|abroad ~4 <date>", .absence), ("away|gone|ooo|abroad ~4 <month>", .absence),
        ("<airport> to? <leg>", .motion),
        (
            "im|were|i_am|we_are|ill_be|well_be away|abroad|overseas|travelling|traveling|on_the_road until|till|til|from|between|through",
            .absence
        ),
        ("away|gone|abroad|overseas until|till|til the? <ordinal>", .planned),
        ("^ ~1 <known> from|until|till|on <date>", .calendar),
        ("checked|checking into|in ~3 hotel|airbnb|hostel|motel|guesthouse ~1 in <place>", .arrived),
        (
            "im|were|i_am|we_are in <place> for ~4 wedding|funeral|conference|reunion|festival|meeting|match|race|concert",
            .arrived
        ),
        (
            "day|night|week ~1 of the|our|my|this ~1 trip|road_trip|roadtrip|trek|cruise|holiday|vacation|honeymoon|hike|journey",
            .arrived
        ),
        ("gate <gate>", .arrived),
        (
            "my|our|the ~3 flight|flights|plane|train|connection|luggage|bag|bags|suitcase ~6 delayed|late|cancelled|canceled|missed|diverted|missing|lost|stuck|grounded|rebooked|sitting|waiting|overbooked|rerouted|did_not|didnt",
            .enRoute
        ),
        (
            "at|in|to|from ~1 gate|airport|tarmac|terminal|lounge|runway|baggage_claim|carousel|security|check_in|customs|immigration",
            .enRoute
        ),
        ("on|off|inside the|this|a|my plane|flight|train|bus|ferry|runway|tarmac|board", .enRoute),
        ("miss|missed|missing|misconnect|make ~2 connection|connecting|flight|train|layover", .enRoute),
        ("delayed|delay|delays|delaying|late_flight|cancelled_flight|cancelled_flights|late_flightr", .enRoute),
        ("all_day travel|traveling", .enRoute),
        ("flying|finally_flying|took_off|taking out|off", .enRoute),
        ("got|been|being|am|are|is delayed|rerouted|rebooked|diverted|bumped|stranded|grounded", .enRoute),
        ("boarding time|now|soon", .enRoute),
        ("our|my honeymoon|vacation|holiday ~4 delay|delayed|ruined", .enRoute),
        ("out_of|on|off the|a|this plane|flight ~2 in|at <place>", .enRoute),
        ("where are|is my|our bag|bags|luggage|suitcase", .enRoute),
        ("in ~2 line|queue ~4 agent|hours|hrs|2hrs|check", .enRoute),
        ("get|getting|got us|me to|rescheduled|rebooked|out|home", .enRoute),
        ("layover|stopover|transit|overnight in|at <place>", .enRoute),
        ("stuck|stranded|trapped|snowed_in|grounded|marooned ~2 in|at|on|inside <place>", .stuck),
        ("been|sat|sitting|waiting ~2 on|at the? tarmac|runway|gate|airport", .stuck),
        ("stuck|stranded|grounded ~3 airport|tarmac|runway|plane|train|travelers|passengers", .stuck),
        (
            "in|at <place> !next|in|on|this|for_work|tomorrow|last|since ~2 right_now|now|rn|currently|atm|at_the_moment|today|this_week|on_vacation|on_holiday|on_business|for_a_week|again|already",
            .there
        ),
        ("currently|now|still|presently ~3 in|at|around|exploring|visiting <place>", .there),
        ("day|week|night ~2 in|of <place>", .there),
        ("im|were|am|are in|at <place> on|for|until|till|with|this|now|right ~2", .there),
        ("im|were|i_am|we_are ~2 in <place>", .there),
        ("on|enjoying|loving ~1 vacation|holiday|holidays|honeymoon|my_trip|our_trip ~1 in? <place>?", .there),
        (
            "waking|woke|sitting|wandering|walking|driving|strolling|lying ~2 in|on|through|around|at|up_in <place>",
            .there
        ),
        ("here in <place>", .there),
        ("^ in <place> until|till|til|thru|through", .there),
        ("staying|staying_put|chilling|camped ~1 in|at <place>", .there),
        ("the view|weather|sunset|food|beach|people ~1 here in|at|from <place>", .there),
        ("back|returned|returning|home|return from ~5 <place>", .returned),
        ("came|got|just|finally back|home|in from ~4 <place>", .returned),
        (
            "came|got|just|now back|home from ~4 days|weeks|week|trip|vacation|holiday|abroad|cruise|honeymoon|conference",
            .returned
        ),
        (
            "went|flew|drove|travelled|traveled|hiked|moved|sailed|been|cycled|backpacked ~3 to|around|across|through|from|in|on <place>",
            .wentTo
        ),
        ("was|were|stayed|lived ~3 in|at <place> last|in|for|when|and|this|back|during|a", .wentTo),
        ("i_was|we_were ~1 in|at <place>", .wentTo),
        ("visited|toured|explored|climbed <place>", .wentTo),
        ("spent ~7 in|at|around|on|hiking|travelling <place>", .wentTo),
        ("stop|stopped|stopover|landed in <place> for", .wentTo),
        ("i|we ~1 did|loved|saw|enjoyed|took ~4 in|from|of <place>", .wentTo),
        (
            "highlights|photos|photo|pictures|pics|shots|snaps|memories|recap|video|footage|panorama|panoramic|clips|reels|vlog|dump ~4 from|of|in|at|on my|our|the|last_summers|last_winters|last_years? ~4 trip|travels|travel|vacation|holiday|honeymoon|weekend|time|trek|hike|roadtrip|week|days|fortnight",
            .memories
        ),
        (
            "my|our recent|last|latest|2019|2020|2021|2022|2023|2024|2025 ~1 trip|travels|vacation|holiday|visit|tour|honeymoon|getaway",
            .memories
        ),
        ("<amount> in|across|through|around|over <place> ~1 in pictures|photos", .memories),
        ("a? ~2 i|we took|shot|snapped|captured|photographed ~4 in|at|of|near|while|from|on ~1 <place>", .memories),
        ("on our|my trip|way|flight|vacation|holiday", .memories),
        (
            "before_and_after|after|before <amount> of ~2 travel|travelling|traveling|motorbike ~2 through|in|around|across? <place>?",
            .memories
        ),
    ]
}
