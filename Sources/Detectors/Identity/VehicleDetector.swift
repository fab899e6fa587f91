internal import AuditModel

/// Finds the author's vehicle: plate, chassis number, or year and model.
package struct VehicleDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "identity.vehicle", kinds: [.vehicle], name: "Vehicle",
            summary: """
                Licence plates and vehicle identification numbers beside their words, chassis numbers whose check digit \
                holds in the author's own words, and the year and model of a vehicle that the author calls theirs. News, \
                other people's vehicles, hired ones and product codes are left alone.
                """,
            version: 8,
            finds: [
                DetectorExample("fired up my ⟦1956 Fordson Dexta⟧ to clear the lane"),
                DetectorExample("⟦1989 Fiat Panda⟧, two goats, no heating"),
                DetectorExample("MOT passed, the ⟦2011 Skoda Roomster⟧ lives another year"),
                DetectorExample("rolled past 300k in the ⟦2008 Toyota Auris⟧ today"),
                DetectorExample("repuestos para mi ⟦Renault 5 del 84⟧"),
                DetectorExample("got a fine for ⟦ZZ17 QKX⟧ and I was in bed"),
                DetectorExample("Wer hat meinen blauen Polo ⟦XX-QZ 318⟧ zerkratzt?"),
                DetectorExample("si molesto, es el ⟦7391 ZZX⟧, bajo"),
                DetectorExample("ordering an exhaust for ⟦1FAKEL8P6PX004718⟧"),
                DetectorExample("제 ⟦2014년식 모닝⟧ 아직 달립니다"),
                DetectorExample("Gone from our street overnight: grey ⟦2016 Ford Transit⟧, all my ladders in it"),
                DetectorExample("'⟦04 Miata⟧, slow and happy · Leeds"),
                DetectorExample("mobile vet · ⟦171-G-99814⟧ is the jeep"),
                DetectorExample("my plate is ⟦QX19 ZZB⟧"),
                DetectorExample("chassis number ⟦7SAMPXE52RZ004418⟧", fields: ["scheme": "vin"]),
                DetectorExample("reluctant keeper of a ⟦1998 Mazda Demio⟧"),
                DetectorExample("voilà ma nouvelle plaque : ⟦QY-306-WZ⟧"),
                DetectorExample("my ⟦2011 Volvo V50⟧ died again"), DetectorExample("mein Kennzeichen: ⟦XX-QZ 1234⟧"),
                DetectorExample("⟦34 ZZX 907⟧ plakalı araç benim"),
                DetectorExample("Falls mein Wagen (⟦XX-QZ 217⟧) stört, klingeln"),
                DetectorExample("if ⟦ZZ71 QKD⟧ is blocking you, that's me"),
                DetectorExample("rides a ⟦1996 Moto Guzzi California⟧ badly and often"),
                DetectorExample("we live in a ⟦2006 VW Transporter⟧ with two dogs"),
                DetectorExample("vendo mi ⟦Seat Ibiza de 2012⟧, poco uso"),
                DetectorExample("愛車は⟦2014年式スバルフォレスター⟧です"),
                DetectorExample("'⟦03 Citroën Berlingo⟧ owner, sadly"),
            ],
            ignores: [
                "Taugt der Dacia Duster Baujahr 2018 was als Camper?",
                "the ad says \"2005 Fabia, one owner\" and three keys are missing",
                "su Clio de 2004 se vendió ayer",
                "The 2013 Skoda Octavia passes its MOT in most cases",
                "order ZZ17 QKX is delayed",
                "police say the suspect drove a white 2014 Ford Transit, plate AB12 CDE",
                "my nephew's 1:24 model of a 1969 Camaro fell off the shelf",
                "I painted a poster of a 1973 Porsche 911 for my desk",
                "vogliono la patente U1Z99A048K",
                "witnesses saw a grey 2014 Honda leave the bridge", "part KV07-QQT-58, see the carton",
                "the 2020 Honda Civic review", "my plate is full", "boiler plate code", "my brother drives a 2015 Golf",
                "thinking of a 2019 Toyota Yaris, any good?", "we hired a 2022 Fiat Panda in Bari",
                "needs 3 LINK plates and 40 SOL cells", "plate LK19 QQZ seen leaving the robbery",
                "my 2019 golf handicap was 14",
                "plaque de cuisson BX-610-KZ", "a range of 2015 mini golf courses",
            ])
    }

    package var triggers: [Trigger] {
        [
            .words(VehicleNames.triggers), .patterns([VehiclePlates.patterns], ownVoice: true), .mixedRun(minimum: 17),
            .words(VehiclePlates.cars),
        ]
    }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        switch hit.trigger {
        case 0: model(hit.span, in: text, into: &sink)
        case 1: plates(hit, in: text, into: &sink)
        case 2: chassis(hit.span, in: text, into: &sink)
        default: typicalPlate(hit, in: text, into: &sink)
        }
    }

    private func model(_ name: Range<Int>, in text: ScanText, into sink: inout FindingSink) {
        // Names of cars are words too: most have no year near.
        guard hasDigit(near: name, reach: 30, in: text) else { return }
        let sentence = Sentence(containing: name.lowerBound, in: text)
        if text.bytes[name.lowerBound] >= 0xe3 {
            guard let span = VehicleReader.unspaced(name, in: text), VehicleCues.isOwn(sentence) else { return }
            return add(span, "model", why: "a year and model that the author calls theirs", in: text, into: &sink)
        }
        guard let index = sentence.token(at: name.lowerBound), let tokens = VehicleReader.model(sentence, at: index),
            VehicleOwner.isOwn(tokens, in: sentence)
        else { return }
        add(
            sentence.bytes(tokens), "model", why: "a year and model that the author calls theirs", in: text, into: &sink
        )
    }

    private func hasDigit(near span: Range<Int>, reach: Int, in text: ScanText) -> Bool {
        let near = max(0, span.lowerBound - reach)..<min(text.count, span.upperBound + reach)
        guard text.mayHoldDigit(in: near) else { return false }
        return near.contains { text.isDigit(at: $0) }
    }

    private func plates(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard hasDigit(near: hit.span, reach: 240, in: text) else { return }
        let sentence = Sentence(containing: hit.span.lowerBound, in: text)
        guard !VehiclePlates.others.matchesAny(in: sentence) else { return }
        for match in VehiclePlates.patterns.matches(in: sentence) {
            guard let tokens = match["vin"] ?? match["plate"] ?? match["typical"] else { continue }
            let words = "\u{201c}\(sentence.words(match.tokens))\u{201d}"
            add(sentence.bytes(tokens), match["vin"] == nil ? "plate" : "vin", why: words, in: text, into: &sink)
        }
    }

    /// A chassis number without its word, where the author speaks.
    private func chassis(_ run: Range<Int>, in text: ScanText, into sink: inout FindingSink) {
        guard VehicleReader.isChassis(run, in: text), VehicleReader.isChecked(run, in: text),
            ![0x22, 0x27, 0x28, 0x2f, 0x3d].contains(text[run.lowerBound - 1])
        else { return }
        let sentence = Sentence(containing: run.lowerBound, in: text)
        guard sentence.tokens.contains(where: { VehicleCues.firstPerson.contains($0) }) else { return }
        add(run, "vin", why: "a chassis number whose check digit holds", in: text, into: &sink)
    }

    /// A plate of a typical shape in the author's sentence on a car.
    private func typicalPlate(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard hasDigit(near: hit.span, reach: 90, in: text) else { return }
        let sentence = Sentence(containing: hit.span.lowerBound, in: text)
        guard sentence.tokens.contains(where: { $0.form == .mixed }), VehicleCues.isOwn(sentence),
            !VehiclePlates.others.matchesAny(in: sentence)
        else { return }
        for index in sentence.tokens.indices where sentence.tokens[index].form == .mixed {
            for length in 1...2 where index + length <= sentence.tokens.count {
                let span = sentence.bytes(index..<index + length)
                guard span.count < 12, VehiclePlates.isTypical(text.string(span)) else { continue }
                return add(span, "plate", why: "a plate in the author's words on a car", in: text, into: &sink)
            }
        }
    }

    private func add(_ span: Range<Int>, _ scheme: String, why: String, in text: ScanText, into sink: inout FindingSink)
    {
        guard !Disowned.isSpecimen(around: span, in: text) else { return }
        sink.add(
            Finding(
                kind: .vehicle, value: text.string(span), span: span, confidence: scheme == "model" ? 0.65 : 0.85,
                detector: "identity.vehicle", fields: ["scheme": scheme], reasons: [why]), strength: .cued)
    }
}
