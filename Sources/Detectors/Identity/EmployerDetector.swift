internal import AuditModel

/// Finds whom the author works for.
package struct EmployerDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "identity.employer", kinds: [.employer], name: "Employer",
            summary: """
                A company behind words of working there, behind a role (`QA lead at ...`), on the line of a profile or card \
                or in a field, in fourteen languages. News, jokes, wishes and other people's jobs are left alone.
                """,
            version: 8,
            finds: [
                DetectorExample("on mat leave from ⟦Brackwell Council⟧ till June"),
                DetectorExample("my leaving do at ⟦Odderby Valves⟧ is on Friday"),
                DetectorExample("dopo vent'anni alla ⟦Ceramiche Pratoscuro⟧ mi danno un orologio"),
                DetectorExample("⟦Larkmere Dairy⟧ pays the bills, poems do not"),
                DetectorExample("third year as a glazier at ⟦Odderby Glassworks⟧"),
                DetectorExample("signalwoman with ⟦Brackwell Heritage Railway⟧ · tea"),
                DetectorExample("Ilka · ceramics at ⟦Tanner Row Studio⟧ · she/her"),
                DetectorExample("first week at ⟦Thornfield Optics⟧ done"),
                DetectorExample("redactora en ⟦El Faro de Almadrera⟧"),
                DetectorExample("Regards,\nOrsolya Pell, ⟦Brackwell Water Board⟧"),
                DetectorExample("weekends behind the till at ⟦Quillmoor Books⟧"),
                DetectorExample("designer · ex ⟦Nordvik Shipyard⟧ · she/her"),
                DetectorExample("I do nights at ⟦Brackwell Distribution⟧, excuse the typos"),
                DetectorExample("five weeks into the job at ⟦Larkmere Freight⟧"),
                DetectorExample("⟦Odderby Mutual⟧ made me redundant by fax"),
                DetectorExample("Solicitor, ⟦Thornfield Chambers⟧. Cats."),
                DetectorExample("turned in my lanyard at ⟦Dunnock Utilities⟧ today"),
                DetectorExample("在⟦海棠精密⟧拧了八年螺丝"),
                DetectorExample("I work at ⟦Quillmoor Labs⟧"),
                DetectorExample("eleven years at ⟦Brackwell Freight⟧ come spring"),
                DetectorExample("Day one at ⟦Quillon Robotics⟧! I own a hoodie"),
                DetectorExample("QA lead at ⟦Thornfield Games⟧ 🎮", values: ["Thornfield Games"]),
                DetectorExample("I've worked weekends at ⟦Odderby Brickworks⟧ since 2015"),
                DetectorExample("cocinero en ⟦La Grulla Azul⟧"), DetectorExample("Ich arbeite bei ⟦Kranich Optik⟧"),
                DetectorExample("работаю в ⟦Северсталь-Пример⟧"),
                DetectorExample("⟦Wendle Theatre⟧, lighting technician"),
            ],
            ignores: [
                "chez Quillmoor ils répondent toujours la même chose",
                "my cousin got the job at Quillmoor Labs",
                "my boss flies to Osaka on Monday",
                "lunch at Wendle Kitchen · dogs",
                "I do all my shopping at Lidl nights", "Contact support with the TxID.",
                "soy candles | orders by mail | cargo bikes",
                "Product manager in Lyon",
                "zu mir nach Hause, bei Regen in die Garage", "certified daydreamer at large",
                "an architect at the studio resigned", "she works at Quillmoor Labs",
                "I work at night", "I work from home", "engineer at heart",
                "working on Linux", "student at Brackwell University",
            ])
    }

    package var triggers: [Trigger] {
        [
            .patterns([EmployerCues.patterns], ownVoice: true),
            .words(WordList.words(CompanyWords.kindWords), upTo: BusinessLine.longestText),
            .byte(0x40, upTo: BusinessLine.longestText),
        ] + ProfileLine.triggers
    }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        // A line without a word of working: only in texts as short as a profile.
        if hit.trigger > 0, text.count > BusinessLine.longestText { return }
        if hit.trigger >= EmployerDetector.profileTriggers {
            for (sentence, name) in ProfileLine.read(at: hit, in: text)?.employers ?? [] {
                add(sentence.bytes(name), "a part of a profile", in: text, into: &sink)
            }
            return
        }
        guard let sentence = Sentence.once(hit, in: text, &sink) else { return }
        var employers = EmployerReading(sentence: sentence).employers
        if employers.isEmpty, let line = BusinessLine(sentence).company { employers = [(line, line)] }
        for (name, statement) in employers {
            add(sentence.bytes(name), "\u{201c}\(sentence.words(statement))\u{201d}", in: text, into: &sink)
        }
    }

    private func add(_ span: Range<Int>, _ why: String, in text: ScanText, into sink: inout FindingSink) {
        guard !sink.candidates.contains(where: { $0.finding.kind == .employer && $0.finding.span.overlaps(span) })
        else { return }
        sink.add(
            Finding(
                kind: .employer, value: text.string(span), span: span, confidence: 0.75,
                detector: "identity.employer", reasons: [why]), strength: .cued)
    }

    /// The triggers from here on are marks between the parts of profiles.
    private static let profileTriggers = 3
}
