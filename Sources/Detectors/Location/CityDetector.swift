internal import AuditModel

/// Finds where the author says they live.
package struct CityDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "location.city", kinds: [.city], name: "Home town",
            summary: """
                A town or country behind words of living there, in fourteen languages, or a pin in a profile. Addresses, trips, \
                bands, dishes, regions of data centres and towns of other people are left alone.
                """,
            version: 8,
            finds: [
                DetectorExample("hello from ⟦Whitby⟧, where I've lived since the herring went", posted: "2026-03-03"),
                DetectorExample("they dug up our street in ⟦Ghent⟧ again", posted: "2026-03-03"),
                DetectorExample("did anyone else in ⟦Ljubljana⟧ feel that?", posted: "2026-03-03"),
                DetectorExample("eleven years in ⟦Turin⟧ and I still miss the sea", posted: "2026-03-03"),
                DetectorExample("collection only from ⟦Dundee⟧, it is heavy", posted: "2026-03-03"),
                DetectorExample("somos vecinos de ⟦Teruel⟧ y nadie nos oye", posted: "2026-03-03"),
                DetectorExample("⟦Ljubljana⟧ 🇸🇮 analog synths"),
                DetectorExample("desde ⟦Rosario⟧, con mate"),
                DetectorExample("anak ⟦Semarang⟧, suka sepeda"),
                DetectorExample("libraire à ⟦Lyon⟧"),
                DetectorExample("io sto a ⟦Ferrara⟧, nebbia compresa"),
                DetectorExample("my balcony in ⟦Trieste⟧ never gets warm"),
                DetectorExample("bei uns in ⟦Kiel⟧ heißt das anders"),
                DetectorExample("⟦Shetland⟧ is where I hang my hat"),
                DetectorExample("freelance indexer | ⟦Aberystwyth⟧ | dogs"),
                DetectorExample("I live in ⟦Ghent⟧ with two cats", values: ["Ghent"]),
                DetectorExample("📍 ⟦Dundee⟧ | bikes"), DetectorExample("designer based in ⟦Turin⟧"),
                DetectorExample("Живу в ⟦Казани⟧"), DetectorExample("vivo en ⟦Valparaíso⟧"), DetectorExample("⟦부산⟧ 거주"),
                DetectorExample("家住⟦成都⟧"),
                DetectorExample("We live in ⟦Ghent⟧ and need a plumber, who is good?", values: ["Ghent"]),
                DetectorExample("Abito a ⟦Ferrara⟧ da sempre: chi ripara biciclette?"),
                DetectorExample("letterpress in ⟦Ghent⟧ ▪ slow replies"),
                DetectorExample("hello from ⟦Leipzig⟧, my home since spring"),
            ],
            ignores: [
                "Whitby lost two nil, keeper slipped on a chip",
                "my aunt's street in Ghent flooded",
                "I had eleven years in Turin before the rain",
                "Plumber wanted, Dundee area, own van",
                "UID 80192 · Asia · will trade",
                "living off a Coldcard and spite",
                "in the game I'm a level 40 smith living in Whiterun",
                "Roleplay: I'm a detective based in Leeds",
                "en la novela vivo en Toledo y mato dragones",
                "the Bitso app icon sits on my home screen",
                "wir stehen hier im Hagel an der Haltestelle",
                "Installée au café La Grive, la soirée commence",
                "cronista en El Vigía de Almadrera",
                "everyone thinks I'm from Glasgow", "guest wifi at our place is \"NettleSoup\"",
                "she lives in Oslo", "regions: frankfurt, singapore", "Boston's first album",
                "a salade niçoise and a Paris-Brest", "people living in Rome pay more",
                "moved to Signal for this", "back from Sardinia", "I was in Accounts before I moved to Sales",
                "I live in hope", "Should I live in Lisbon or Porto?", "live in concert in Berlin",
            ])
    }

    package var triggers: [Trigger] {
        [
            .patterns([CityCues.patterns], ownVoice: true),
            .words(["\u{1F4CD}", "\u{b7}", "\u{2022}", "\u{25AA}", "\u{25E6}", "\u{25C6}"]),
            .byte(0x7c, upTo: BioReader.longest), .byte(0x2c, upTo: BioReader.longest),
            .byte(0x2e, upTo: BioReader.longest), .byte(0x0a, upTo: BioReader.longest),
            .byte(0x2f, upTo: BioReader.longest), .byte(0x7e, upTo: BioReader.longest),
            .words(["\u{2013}", "\u{2014}"] + CityDetector.flags, upTo: BioReader.longest),
        ]
    }

    /// The letters of which flags are made.
    private static let flags = (0x1f1e6...0x1f1ff).compactMap { Unicode.Scalar($0).map { String(Character($0)) } }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        switch hit.trigger {
        case 0: phrase(hit, in: text, into: &sink)
        case 1 where hit.item == 0: pin(hit, in: text, into: &sink)
        default:
            // A profile's line is read once, at its first mark.
            guard text.context.posted == nil, text.count <= BioReader.longest,
                !BioReader.hasMark(before: hit.span.lowerBound, in: text)
            else { return }
            bio(in: text, into: &sink)
        }
    }

    private func phrase(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard let sentence = Sentence.once(hit, in: text, &sink), let home = CityReading.home(in: sentence, of: text)
        else { return }
        _ = add(home.place, in: sentence, why: sentence.words(home.phrase), isSure: home.isSure, into: &sink)
    }

    /// A part of a profile that is a place.
    private func bio(in text: ScanText, into sink: inout FindingSink) {
        guard let found = BioReader.place(in: text) else { return }
        _ = add(found.place, in: found.sentence, why: "a part of a profile", isSure: false, into: &sink)
    }

    /// A pin, and the place behind it.
    private func pin(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        let sentence = Sentence(from: hit.span.upperBound, in: text)
        guard let end = PlaceReader.read(sentence, at: 0), !CheckInCues.isVenue(0..<end, in: sentence) else { return }
        let isKnown = PlaceReader.isKnown(0..<end, in: sentence)
        guard text.context.posted == nil || isKnown else { return }
        _ = add(0..<end, in: sentence, why: "a pin", isSure: true, into: &sink)
    }

    private func add(
        _ place: Range<Int>, in sentence: Sentence, why: String, isSure: Bool, into sink: inout FindingSink
    ) -> Bool {
        let name = PlaceReader.name(place, in: sentence)
        guard name.utf8.count > 2, isSure || !sink.candidates.contains(where: { $0.finding.kind == .city }) else {
            return false
        }
        let whole = sentence.bytes(place)
        let span = whole.upperBound - name.utf8.count..<whole.upperBound
        sink.add(
            Finding(
                kind: .city, value: name, span: span, confidence: isSure ? 0.8 : 0.6, detector: "location.city",
                reasons: ["\u{201c}\(why)\u{201d}"]), strength: isSure ? .syntax : .cued)
        return true
    }
}
