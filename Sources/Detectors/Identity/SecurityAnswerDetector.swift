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
                DetectorExample("⟦our first hamster was called Lord Pickle⟧, long gone"),
                DetectorExample("⟦my grandmother's maiden name is Coldbeck⟧, of all things"),
                DetectorExample("⟦my best friend growing up was Severin⟧"),
                DetectorExample("e il ⟦mio primo criceto si chiamava Tortellino⟧"),
                DetectorExample("⟦mi primera mascota se llamaba Canelo⟧"),
                DetectorExample("⟦моего первого кота звали Барсик⟧"),
                DetectorExample("⟦first job Thornby Diner⟧, ⟦first car Corsa⟧, you next"),
                DetectorExample("⟦I went to Mossgate Primary School⟧ as a kid"),
            ],
            ignores: [
                "security_question: \"first_pet\" | \"maiden_name\"", "what was your first pet's name?",
                "first-class closures hooked me, my first real school was online", "my first car was awful",
                "her first dog was called Rex", "the first car Benz built was slow",
            ])
    }

    package var triggers: [Trigger] { [.words(AnswerCues.triggers)] }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard let sentence = Sentence.once(hit, in: text, &sink), !sentence.isQuestion else { return }
        if examineQuiz(from: sentence.span.lowerBound, in: text, into: &sink) { return }
        guard let match = AnswerCues.patterns.matches(in: sentence).first(where: { $0.slots.isEmpty == false }),
            let name = match.slots.last?.tokens
        else { return }
        guard
            !sentence.tokens[max(0, match.tokens.lowerBound - 2)..<match.tokens.upperBound].contains(where: {
                AnswerCues.others.contains($0)
            })
        else { return }
        add(match, name, in: sentence, into: &sink)
    }

    /// Two or more answers in a row, in one sentence or one a line.
    private func examineQuiz(from start: Int, in text: ScanText, into sink: inout FindingSink) -> Bool {
        let list = Sentence(whole: start..<min(text.count, start + 300), in: text)
        let answers = AnswerCues.quiz.matches(in: list)
        guard answers.count > 1, !list.tokens.contains(where: { AnswerCues.strangers.contains($0) })
        else { return false }
        for answer in answers {
            guard let name = answer["name"] else { continue }
            add(answer, name, in: list, into: &sink)
            sink.watermark = max(sink.watermark, list.bytes(name).upperBound)
        }
        return true
    }

    private func add(_ match: PatternMatch, _ name: Range<Int>, in sentence: Sentence, into sink: inout FindingSink) {
        sink.add(
            Finding(
                kind: .securityAnswer, value: sentence.words(name), span: sentence.bytes(match.tokens), confidence: 0.8,
                detector: "identity.security-answer",
                reasons: ["answers \u{201c}\(sentence.words(match.tokens.lowerBound..<name.lowerBound))\u{201d}"]),
            strength: .cued)
    }
}
