internal import AuditModel

/// Finds answers to the questions by which accounts are recovered.
package struct SecurityAnswerDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "identity.security-answer", kinds: [.securityAnswer], name: "Security answer",
            summary:
                "First pets, schools, cars, teachers, best friends and mothers' maiden names of the author, in fourteen languages. Form fields and questions are left alone.",
            version: 7,
            finds: [
                DetectorExample("the bank wanted the street I grew up on. ⟦Tannery Rise⟧. She laughed."),
                DetectorExample("⟦I was born in Kettlewick⟧ and never left"),
                DetectorExample("⟦my first cat's name was Tinker⟧, grey, one ear"),
                DetectorExample("⟦Mrs Quillmoor from year 4 was my favourite teacher⟧"),
                DetectorExample("⟦meine Grundschullehrerin hieß Frau Kranich⟧"),
                DetectorExample("⟦growing up we had a tortoise named Gladstone⟧"),
                DetectorExample("⟦our first hamster was called Lord Pickle⟧, long gone"),
                DetectorExample("⟦my grandmother's maiden name is Coldbeck⟧, of all things"),
                DetectorExample("⟦I went to Mossgate Primary School⟧, back when the milk was free"),
                DetectorExample("⟦my best friend growing up was Severin⟧"),
                DetectorExample("e il ⟦mio primo criceto si chiamava Tortellino⟧"),
                DetectorExample("⟦mi primera mascota se llamaba Canelo⟧"),
                DetectorExample("⟦моего первого кота звали Барсик⟧"),
                DetectorExample("⟦first job Thornby Diner⟧, ⟦first car Corsa⟧, you next"),
            ],
            ignores: [
                "third grade teachers are heroes",
                "my gran's first dog was called Biscuit",
                "my colleague's first cat was called Biscuit",
                "my niece's first car was a Trabant",
                "favourite teacher memes only",
                "security_question: \"first_pet\" | \"maiden_name\"", "what was your first pet's name?",
                "first-class closures hooked me, my first real school was online", "my first car was awful",
                "she went to Mossgate Primary School", "I went to Mossgate College",
                "her first dog was called Rex", "the first car Benz built was slow",
            ])
    }

    package var triggers: [Trigger] {
        [.patterns([AnswerCues.patterns, AnswerCues.quiz, AnswerCues.keys, AnswerPhrases.asked], ownVoice: true)]
    }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard let sentence = Sentence.once(hit, in: text, &sink) else { return }
        if AnswerCues.quiz.matchesAny(in: sentence), let quiz = AnswerQuiz(from: sentence.span.lowerBound, in: text) {
            for answer in quiz.answers {
                guard let value = answer.slots.last?.tokens else { continue }
                add(AnswerReading.Answer(value: value, statement: answer.tokens), in: quiz.list, into: &sink)
                sink.watermark = max(sink.watermark, quiz.list.bytes(value).upperBound)
            }
            return
        }
        if let (both, answer) = AnswerQuiz.answer(behind: sentence) {
            sink.watermark = max(sink.watermark, both.span.upperBound)
            return add(answer, in: both, into: &sink)
        }
        let answers = AnswerReading(sentence: sentence).answers
        if answers.isEmpty, let (both, answer) = AnswerQuiz.told(behind: sentence) {
            sink.watermark = max(sink.watermark, both.span.upperBound)
            return add(answer, in: both, into: &sink)
        }
        for answer in answers { add(answer, in: sentence, into: &sink) }
    }

    private func add(_ answer: AnswerReading.Answer, in sentence: Sentence, into sink: inout FindingSink) {
        let question = answer.statement.lowerBound..<max(answer.statement.lowerBound + 1, answer.value.lowerBound)
        sink.add(
            Finding(
                kind: .securityAnswer, value: sentence.words(answer.value), span: sentence.bytes(answer.statement),
                confidence: 0.8, detector: "identity.security-answer",
                reasons: ["answers \u{201c}\(sentence.words(question))\u{201d}"]), strength: .cued)
    }
}
