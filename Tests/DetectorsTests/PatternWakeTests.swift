import AuditModel
import Testing

@testable import Detectors

/// Notes where it is woken.
struct Listener: Detector {
    var triggers: [Trigger]
    var description: DetectorDescription {
        DetectorDescription(
            id: "test.listener", kinds: [.email], name: "Listener", summary: "", version: 1, finds: [], ignores: [])
    }

    func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        sink.add(
            Finding(kind: .email, value: text.string(hit.span), span: hit.span, confidence: 1, detector: "test"),
            strength: .shape)
    }
}

/// The words at which patterns wake, in the order of the text.
private func wakes(_ patterns: [String], _ text: String, ownVoice: Bool = false) -> [String] {
    let set = PatternSet(
        patterns, slots: ["name": Slots.name, "number": Slots.number],
        opens: ["name": [.name], "number": [.number]])
    return TextScanner(detectors: [Listener(triggers: [.patterns([set], ownVoice: ownVoice)])]).scan(text).map(\.value)
}

@Suite struct PatternWakeTests {
    @Test func wakesWhereAllWordsOfAPatternStandTogether() {
        #expect(wakes(["born|raised ~2 in <name>"], "I was born up north in Oslo") == ["born"])
        #expect(wakes(["born|raised ~2 in <name>"], "I was born. In Oslo it rains").isEmpty)
        #expect(wakes(["born|raised ~2 in <name>"], "in Oslo I was born").isEmpty)
    }

    /// Enough of an article to be one.
    private static let article = String(repeating: "The river carries its water past the mill. ", count: 80)

    @Test func sleepsInLongSentencesOfArticlesThatSpeakOfOthers() {
        let others = "The keeper of the old house by the river said that the zebra left the stable by night. "
        #expect(wakes(["zebra ~3 stable"], others, ownVoice: true).count == 1)
        #expect(wakes(["zebra ~3 stable"], PatternWakeTests.article + others).count == 1)
        #expect(wakes(["zebra ~3 stable"], PatternWakeTests.article + others, ownVoice: true).isEmpty)
        let own = "The keeper of the old house by the river told me that the zebra left the stable by night. "
        #expect(wakes(["zebra ~3 stable"], PatternWakeTests.article + own, ownVoice: true).count == 1)
    }

    @Test func wakesInLongTextsWhereASentenceBeginsWithTheStatement() {
        let notes = String(repeating: "I fed the zebra. ", count: 100)
        let elided = "Riding zebra to stable with the keeper of the old house by the river and all of the dogs. "
        #expect(wakes(["riding zebra"], notes + elided, ownVoice: true).count == 1)
    }

    @Test func wakesWhereTwoWordsOfAPhraseStandTogether() {
        #expect(wakes(["old_grey_zebra|quagga in <name>"], "an old grey zebra in Oslo").count == 1)
        #expect(wakes(["old_grey_zebra|quagga in <name>"], "a quagga in Oslo").count == 1)
        #expect(wakes(["old_grey_zebra|quagga in <name>"], "a striped zebra in Oslo").isEmpty)
    }

    @Test func sleepsWhereTheWordsStandTooFarApart() {
        #expect(wakes(["zebra ~2 stable"], "zebra a b stable") == ["zebra"])
        #expect(wakes(["zebra ~2 stable"], "zebra a b c stable").isEmpty)
    }

    @Test func sleepsWhereNothingLooksLikeWhatAReaderTakes() {
        #expect(wakes(["visiting <name>"], "visiting Oslo") == ["visiting"])
        #expect(wakes(["visiting <name>"], "visiting friends").isEmpty)
        #expect(wakes(["room <number>"], "room 12") == ["room"])
        #expect(wakes(["room <number>"], "room service").isEmpty)
    }

    @Test func countsWordsAsTheTokenizerDoes() {
        #expect(wakes(["don't zebra"], "don’t zebra").count == 1)
        #expect(wakes(["zebra ~1 stable"], "zebra don't stable").count == 1)
        #expect(wakes(["zèbre ~1 écurie"], "le ZÈBRE vert écurie").count == 1)
        #expect(wakes(["казан* ~1 зебра"], "в Казани одна зебра").count == 1)
        #expect(wakes(["我住在 <name>"], "我住在Oslo").count == 1)
    }

    @Test func seesToTheEndOfSentencesThatHaveNone() {
        let noise = String(repeating: "word ", count: 1_500)
        #expect(wakes(["zebra ~2 stable"], noise + "zebra a stable " + noise + "zebra stable") == ["zebra", "zebra"])
        #expect(wakes(["zebra ~2 stable"], noise + "zebra " + noise + "stable").isEmpty)
    }

    /// What wakes may be too much, never too little: no sentence in which a pattern matches is passed over.
    @Test(arguments: DetectorRegistry.all.map(\.description.id))
    func wakesAtEverySentenceThatAPatternMatches(_ id: String) throws {
        let detector = try #require(DetectorRegistry.all.first { $0.description.id == id })
        let sets = detector.triggers.flatMap { trigger -> [PatternSet] in
            if case .patterns(let sets, _) = trigger { sets } else { [] }
        }
        guard !sets.isEmpty else { return }
        let needing = sets.map { set in
            var needing: Set<Int> = []
            set.forEachNeeds { pattern, _ in needing.insert(pattern) }
            return needing
        }
        let listener = TextScanner(detectors: [Listener(triggers: [.patterns(sets)])])
        let texts = DetectorRegistry.all.flatMap { detector in
            detector.description.finds.map { MarkedText($0.marked).text } + detector.description.ignores
        }
        for var text in texts where !text.isEmpty {
            let woken = listener.scan(text).map(\.span.lowerBound)
            text.withUTF8 { bytes in
                ScanText.with(bytes: bytes, context: ScanContext()) { text in
                    var start = 0
                    while start < text.count {
                        let sentence = Sentence(from: start, in: text)
                        let rules = zip(sets, needing).flatMap { set, needing in
                            set.matches(in: sentence).map(\.rule).filter(needing.contains)
                        }
                        if !rules.isEmpty, sentence.span.count < Sentence.reach {
                            #expect(
                                woken.contains { $0 >= start && $0 <= sentence.end },
                                "asleep at: \(text.string(sentence.span))")
                        }
                        start = max(start, sentence.end) + 1
                    }
                }
            }
        }
    }
}
