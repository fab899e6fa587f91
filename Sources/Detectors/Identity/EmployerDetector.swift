internal import AuditModel

/// Finds whom the author works for.
package struct EmployerDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "identity.employer", kinds: [.employer], name: "Employer",
            summary: """
                A company behind words of working there or behind a role (`QA lead at ...`), in fourteen languages. News, jokes \
                and other people's jobs are left alone.
                """,
            version: 1,
            finds: [
                DetectorExample("I work at ⟦Quillmoor Labs⟧"),
                DetectorExample("eleven years at ⟦Brackwell Freight⟧ come spring"),
                DetectorExample("QA lead at ⟦Thornfield Games⟧ 🎮", values: ["Thornfield Games"]),
                DetectorExample("I've worked weekends at ⟦Odderby Brickworks⟧ since 2015"),
                DetectorExample("cocinero en ⟦La Grulla Azul⟧"), DetectorExample("Ich arbeite bei ⟦Kranich Optik⟧"),
                DetectorExample("работаю в ⟦Северсталь-Пример⟧"),
                DetectorExample("⟦Wendle Theatre⟧, lighting technician"),
            ],
            ignores: [
                "Product manager in Lyon",
                "certified daydreamer at large", "an architect at the studio resigned", "she works at Quillmoor Labs",
                "I work at night", "I work from home", "engineer at heart",
                "working on Linux", "student at Brackwell University",
            ])
    }

    package var triggers: [Trigger] { [.words(EmployerCues.triggers)] }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard let sentence = Sentence.once(hit, in: text, &sink) else { return }
        for match in EmployerCues.patterns.matches(in: sentence) {
            guard let organisation = match["org"] ?? match["company"] ?? match["sign"], sentence.isOwnVoice,
                !EmployerCues.isOthers(sentence, before: match.tokens.lowerBound), !isSchool(organisation, sentence),
                !isTown(organisation, sentence)
            else { continue }
            let span = sentence.bytes(organisation)
            sink.add(
                Finding(
                    kind: .employer, value: text.string(span), span: span, confidence: 0.75,
                    detector: "identity.employer", reasons: ["\u{201c}\(sentence.words(match.tokens))\u{201d}"]),
                strength: .cued)
            return
        }
    }

    /// `Product manager in Lyon` names a place of work, not who pays.
    private func isTown(_ organisation: Range<Int>, _ sentence: Sentence) -> Bool {
        organisation.count == 1 && TravelWords.isKnown(organisation, in: sentence)
            && sentence.tokens[safe: organisation.lowerBound - 1].map { EmployerDetector.inWords.contains($0) } == true
    }

    private static let inWords = WordSet("in en à a em aus w v")

    /// A student's university is education.
    private func isSchool(_ organisation: Range<Int>, _ sentence: Sentence) -> Bool {
        organisation.contains { sentence.tokens[safe: $0].map { EducationCues.schools.contains($0) } ?? false }
            && sentence.tokens.contains { EducationCues.students.contains($0) }
    }
}
