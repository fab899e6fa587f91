internal import AuditModel

/// Finds the author's own trips: planned, under way, or over.
package struct TravelDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "location.travel", kinds: [.travel], name: "Travel",
            summary: """
                Clauses that tell of the author's own trip away from home, in fourteen languages, with state, destination \
                and time. Some forty features (who travels, which phrase, where, when, wishes, errands...) are weighed; \
                those that fire are the reasons. Dates are told against the day of the post, which also decides between \
                a plan and a trip that is over. Other people's trips, wishes, cancelled trips, advice and figures of \
                speech are left alone.
                """,
            version: 9,
            finds: [
                DetectorExample(
                    "⟦Kyoto in the morning⟧, socks rolled", fields: ["state": "upcoming"], posted: "2026-03-03"),
                DetectorExample(
                    "⟦Riga by Friday⟧, somebody feed the ferret", fields: ["state": "upcoming"], posted: "2026-03-03"),
                DetectorExample("⟦Split for five days⟧, then home", posted: "2026-03-03"),
                DetectorExample("⟦sabato a Palermo⟧, che caldo", posted: "2026-03-03"),
                DetectorExample(
                    "⟦Plovdiv last weekend⟧. Ate everything.", fields: ["state": "past"], posted: "2026-03-03"),
                DetectorExample("⟦Corsica it is on the 9th⟧", fields: ["state": "upcoming"], posted: "2026-03-03"),
                DetectorExample(
                    "⟦we're cycling the old railway in Andalusia this week⟧", fields: ["state": "ongoing"],
                    posted: "2026-03-03"),
                DetectorExample(
                    "⟦we were in Madeira this time last year⟧", fields: ["state": "past"], posted: "2026-03-03"),
                DetectorExample("⟦Já em Recife⟧, tapioca na mão", fields: ["state": "ongoing"], posted: "2026-03-03"),
                DetectorExample("⟦明日から札幌⟧、寒そう", fields: ["state": "upcoming"], posted: "2026-03-03"),
                DetectorExample(
                    "⟦parked up in Amarillo for my ten hour reset⟧", fields: ["state": "ongoing"]),
                DetectorExample("⟦В пятницу поездом в Мурманск⟧", fields: ["state": "upcoming"]),
                DetectorExample("⟦we were up in Stornoway for nine days⟧", fields: ["state": "past"]),
                DetectorExample(
                    "⟦Flying to Phuket on Friday, back in two weeks⟧.", values: ["Phuket, 2026-03-06 to 2026-03-17"],
                    fields: [
                        "state": "upcoming", "destination": "Phuket", "when": "on Friday", "from": "2026-03-06",
                        "to": "2026-03-17",
                    ], posted: "2026-03-03"),
                DetectorExample(
                    "⟦Off to Hanoi from 4 to 16 June⟧, the allotment is on its own.",
                    fields: ["state": "upcoming", "destination": "Hanoi", "from": "2026-06-04", "to": "2026-06-16"],
                    posted: "2026-05-20"),
                DetectorExample(
                    "⟦Driving to Ghent on 28 May, back on the 3rd⟧", values: ["Ghent, 2026-05-28 to 2026-06-03"],
                    posted: "2026-05-20"),
                DetectorExample(
                    "⟦flying to Turin on the 12th⟧", values: ["Turin, 2026-06-12"], posted: "2026-05-20"),
                DetectorExample(
                    "⟦Stuck in Frankfurt overnight⟧, thanks", fields: ["state": "ongoing", "destination": "Frankfurt"]),
                DetectorExample(
                    "⟦We're in Turin until Sunday⟧, phone is off",
                    fields: ["state": "ongoing", "destination": "Turin", "to": "2026-05-24"], posted: "2026-05-20"),
                DetectorExample(
                    "⟦In Bali till the 24th⟧!", fields: ["state": "ongoing", "to": "2026-05-24"], posted: "2026-05-20"),
                DetectorExample(
                    "⟦Just got back from Oslo and slept for a day⟧", fields: ["state": "past", "destination": "Oslo"]),
                DetectorExample(
                    "⟦Mañana volamos a Lisboa⟧",
                    fields: ["state": "upcoming", "destination": "Lisboa", "when": "Mañana"]),
                DetectorExample("⟦Завтра лечу в Тбилиси⟧", fields: ["state": "upcoming", "destination": "Тбилиси"]),
                DetectorExample(
                    "⟦Nächste Woche fliegen wir nach Kreta⟧", fields: ["state": "upcoming", "destination": "Kreta"]),
                DetectorExample(
                    "⟦off to Skopje wednesday⟧", fields: ["state": "upcoming", "from": "2026-03-04"],
                    posted: "2026-03-03"),
                DetectorExample(
                    "⟦I'm abroad until the 9th⟧", fields: ["state": "upcoming", "when": "until the 9th"],
                    posted: "2026-03-03"),
                DetectorExample("⟦im in ljubljana for a funeral⟧", fields: ["state": "ongoing"]),
                DetectorExample("⟦day 6 of our road trip⟧, out of socks", fields: ["state": "ongoing"]),
                DetectorExample(
                    "⟦Vom 3. bis 9. Mai sind wir auf Rügen⟧", fields: ["state": "upcoming", "destination": "Rügen"],
                    posted: "2026-04-20"),
                DetectorExample("⟦LHR ✈️ YVR tonight⟧", fields: ["state": "upcoming"]),
                DetectorExample(
                    "⟦we're away the first half of June⟧", fields: ["state": "upcoming"], posted: "2026-04-02"),
                DetectorExample(
                    "⟦taking the slow boat to Luang Prabang on Tuesday⟧", fields: ["state": "upcoming"],
                    posted: "2026-03-03"),
                DetectorExample("⟦our plane was diverted to Keflavik⟧", fields: ["state": "ongoing"]),
                DetectorExample("⟦we did Albania on two old bikes⟧, ask me anything", fields: ["state": "past"]),
                DetectorExample("⟦three weeks into Albania⟧, still no plan", fields: ["state": "ongoing"]),
                DetectorExample("⟦Hotel in Genoa booked⟧", fields: ["state": "upcoming"]),
                DetectorExample("⟦sono a Matera per lavoro⟧", fields: ["state": "ongoing"]),
                DetectorExample("⟦unpacking from Sardinia⟧", fields: ["state": "past"]),
                DetectorExample("⟦Llevo cinco días en Ushuaia⟧", fields: ["state": "ongoing"]),
                DetectorExample("⟦a gente vai para Recife amanhã⟧", fields: ["state": "upcoming"]),
                DetectorExample("⟦Sabato si parte per Matera⟧, il gatto resta qui", fields: ["state": "upcoming"]),
                DetectorExample(
                    "⟦Currently: Tbilisi⟧ | knits", fields: ["state": "ongoing", "destination": "Tbilisi"]),
                DetectorExample("⟦ten days of Sardinia done⟧, sunburn and all", fields: ["state": "past"]),
                DetectorExample("⟦Liebe Grüße von der Ostsee⟧", fields: ["state": "ongoing"]),
                DetectorExample("⟦До 14-го я в Ереване⟧, пишите", fields: ["state": "ongoing"]),
                DetectorExample("⟦下周去东京⟧", fields: ["state": "upcoming", "destination": "东京"]),
            ],
            ignores: [
                "El alcalde llegó a Sevilla en noviembre", "Voló a Lima el lunes",
                "our street in Ghent is under water again",
                "mes grands-parents partent à Ajaccio mardi",
                "i miei cugini volano a Malta domani",
                "mi suegra se fue a Menorca y no contesta",
                "si algún día voy a Tokio será en sueños",
                "Oslo on Thursday: rain, six degrees",
                "Porto in the cup on Saturday",
                "the pottery wheel is booked for Sunday",
                "the crate came back from Malta without the lamps",
                "my withdrawal from Monday is nowhere, ticket opened",
                "in the novel i'm reading the detective flies to Kyoto on Friday",
                "Quillworks is hiring in Berlin again",
                "the exhibition moves to Porto in May, tickets tomorrow",
                "if we win the lottery we fly to Bali next week",
                "flying blind on this exam tomorrow",
                "trains to Leeds are late again today",
                "flights to Crete are 40 quid in May",
                "my horoscope says I travel to Italy in June",
                "Practice sentence: Ayer viajé a Madrid",
                "in my dream we fly to Cairo tomorrow",
                "в Казань лучше ехать в мае, пока не жарко",
                "I haven't even been to Utah and they billed me there",
                "Kiln is paid for, the clay comes in May",
                "mejor ir a Granada en otoño",
                "Flights to Oslo resume Monday, says the airport operator.",
                "England fly out to Dallas on Friday with a squad of 26", "Jeden Mittwoch ab 20 Uhr bin ich in Bremen",
                "新闻说国庆去西藏的航班已经卖光了",
                "my new monitor arrived today", "our kitchen landed this morning, in flat packs",
                "going to bed early tonight", "I wish I was in Lisbon", "my sister is flying to Rome tomorrow",
                "If you go to Peru, take a jacket", "It's going to get cold early", "off to the gym",
                "We called off our trip to Madrid, staying home", "The hero flies to Cairo in chapter nine",
                "this release is going to production on Friday", "I moved everything to Kraken last year",
                "greetings from Bilbao, my home since forever", "ATL DEN 3-2 after overtime",
                "Going to Krakow? Bring cash.", "I'm heading to the gym tomorrow", "my cat went to Leeds without me",
                "tomorrow is my birthday", "Take the early ferry to Capri, thank me later",
                "flights to Oslo from £29, book by Sunday", "We had Crete booked for May until the hotel closed",
                "Has anybody taken the night train to Narvik?", "this queue is a one-way ticket to hell",
                "next week we move from Jenkins to Git", "desistimos da viagem pra Recife",
                "we went to Bistro Quenelle in 2021", "one of these summers we'll take the sleeper to Fort William",
                "Landed in master last night, please pull", "`ferry book --from Ancona --to Split --on 2025-07-01`",
                "Betis fly to Bergen on Thursday without their captain", "сейчас бы в Сочи, а не на планёрку",
                "ليتني الآن في مراكش", "the school trip to Whitby is on Thursday, thirty kids and one bucket",
                "si vais a Cádiz en julio llevad sombrero", "easyjet cut the route so no Corfu for us in May",
                "my head is still on holiday in Corsica", "we never made it to the Faroes in the end",
                "teman saya besok terbang ke Medan", "Petra sent a postcard from Cape Verde, I have laundry",
                "arrive in Mostar before ten and the bridge is empty, that's my only tip",
            ])
    }

    package var triggers: [Trigger] { [.patterns([TravelPatterns.patterns, TravelPatterns.wake], ownVoice: true)] }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard let reading = TravelDetector.read(hit, in: text, &sink),
            let features = reading.tellingFeatures(of: text)
        else { return }
        guard let judged = TravelWeights.judge(features), !TravelDenials.hold(reading) else { return }
        // At a gate, a table, in a queue: a check-in says it, unless a phrase of travel stands beside it.
        let here = CheckInReading.statement(in: reading.sentence, of: text).flatMap { $0.isHouse ? $0.tokens : nil }
        if let here, !reading.cues.contains(where: { !$0.tokens.overlaps(here) && $0.place != nil }) { return }
        if isAtHome(reading, of: text) { return }
        let plan = TravelPlan(reading, state: judged.state, besides: here)
        sink.add(
            Finding(
                kind: .travel, value: plan.value, span: plan.span, confidence: min(0.95, max(0.5, judged.probability)),
                detector: "location.travel", fields: plan.fields, reasons: features.compactMap(\.reason)),
            strength: .cued)
    }

    /// `the buses here in Ghent`, `our street in Ghent`: somebody's town, and no other one is travelled to.
    private func isAtHome(_ reading: TravelReading, of text: ScanText) -> Bool {
        // What is written to a carrier is of a journey.
        guard let place = reading.place, text.count <= CityReading.longText, text[0] != 0x40,
            let home = CityReading.statement(in: reading.sentence, of: text),
            CityReading.isHousehold(home.strength), home.place.overlaps(place),
            reading.places.allSatisfy({ !$0.isKnown || $0.tokens.overlaps(place) })
        else { return false }
        return reading.cues.allSatisfy { $0.place.map { $0.overlaps(place) } ?? true }
    }

    /// The sentence of a hit; nil if it was read before or holds no phrase of travel.
    private static func read(_ hit: TriggerHit, in text: ScanText, _ sink: inout FindingSink) -> TravelReading? {
        guard hit.span.lowerBound >= sink.watermark else { return nil }
        let sentence = TravelDetector.sentence(of: hit, in: text, floor: sink.watermark)
        sink.watermark = max(hit.span.upperBound, sentence.end)
        let reading = TravelReading(sentence, posted: text.context.posted)
        return reading.cues.isEmpty ? nil : reading
    }

    /// The names of the features that fire at a hit, whatever they weigh, and the span of their clauses: what
    /// `Benchmarks/travel_weights.py` learns the weights from.
    package static func features(
        of hit: TriggerHit, in text: ScanText, _ sink: inout FindingSink
    ) -> (names: [String], span: Range<Int>)? {
        guard let reading = read(hit, in: text, &sink) else { return nil }
        return (reading.features(of: text).map { "\($0)" }, TravelPlan(reading, state: .upcoming).span)
    }

    /// The sentence of a hit. What is written to an airline is short and of one thing: it is read as one sentence.
    static func sentence(of hit: TriggerHit, in text: ScanText, floor: Int) -> Sentence {
        if floor == 0, text[0] == 0x40, text.count <= Sentence.reach {
            let whole = Sentence(whole: 0..<text.count, in: text)
            if TravelWords.speaksToAirline(whole) { return whole }
        }
        return Sentence(containing: hit.span.lowerBound, in: text, floor: floor)
    }
}
