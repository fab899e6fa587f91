internal import AuditModel

/// Finds answers to the questions by which accounts are recovered.
package struct SecurityAnswerDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "identity.security-answer", kinds: [.securityAnswer], name: "Security answer",
            summary:
                "First pets, schools, cars, teachers, best friends and mothers' maiden names of the author, in fourteen languages. Form fields and questions are left alone.",
            version: 1,
            finds: [
                DetectorExample("⟦our first cat was named Sir Waffles⟧ and ruled"),
                DetectorExample("⟦my mother's maiden name was Thornbury⟧, look it up"),
                DetectorExample("⟦my childhood best friend was Ansgard⟧"),
                DetectorExample("il ⟦mio primo gatto si chiamava Polpetto⟧"),
                DetectorExample("⟦mi primera mascota se llamaba Canelo⟧"),
                DetectorExample("⟦моего первого кота звали Барсик⟧"),
                DetectorExample("⟦I went to Thistlewick Primary School⟧ as a kid"),
            ],
            ignores: [
                "security_question: \"first_pet\" | \"maiden_name\"", "what was your first pet's name?",
                "first-class functions were my first school of programming: the internet", "my first car was awful",
                "her first dog was called Rex",
            ])
    }

    package var triggers: [Trigger] { [.words(AnswerCues.triggers)] }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard let sentence = Sentence.once(hit, in: text, &sink), !sentence.isQuestion else { return }
        guard let match = AnswerCues.patterns.matches(in: sentence).first(where: { $0.slots.isEmpty == false }),
            let name = match.slots.last?.tokens
        else { return }
        guard
            !sentence.tokens[max(0, match.tokens.lowerBound - 2)..<match.tokens.upperBound].contains(where: {
                AnswerCues.others.contains($0)
            })
        else { return }
        sink.add(
            Finding(
                kind: .securityAnswer, value: sentence.words(name), span: sentence.bytes(match.tokens), confidence: 0.8,
                detector: "identity.security-answer",
                reasons: ["answers \u{201c}\(sentence.words(match.tokens.lowerBound..<name.lowerBound))\u{201d}"]),
            strength: .cued)
    }
}
