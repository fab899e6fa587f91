internal import AuditModel

/// Recovery phrases of wallets: BIP-39 words whose checksum holds.
package struct SeedPhraseDetector: Detector {
    package let triggers: [Trigger] = [.words(SeedWords.english)]

    package let description = DetectorDescription(
        id: "secret.seed-phrase", kinds: [.seedPhrase], name: "Seed phrase",
        summary: """
            12, 15, 18, 21 or 24 words of the English BIP-39 list in a row whose checksum holds; numbered, with commas, \
            over several lines, in any case. Left alone: word lists, sorted vocabularies, sentences, and phrases whose \
            checksum fails, which open no wallet.
            """,
        version: 1,
        finds: [
            DetectorExample(
                "backup: ⟦absurd avoid scissors anxiety gather lottery category door army half long camera⟧.",
                values: ["absurd avoid scissors anxiety gather lottery category door army half long camera"],
                fields: ["words": "12"]),
            DetectorExample(
                """
                1. ⟦grace 2. creek 3. sure 4. spot 5. pluck 6. renew 7. remember 8. social 9. idea 10. merit 11. orphan \
                12. trick⟧
                """, values: ["grace creek sure spot pluck renew remember social idea merit orphan trick"]),
            DetectorExample("⟦GRACE CREEK SURE SPOT PLUCK RENEW\nREMEMBER SOCIAL IDEA\n MERIT ORPHAN TRICK⟧"),
            DetectorExample(
                "[\"⟦grace\", \"creek\", \"sure\", \"spot\", \"pluck\", \"renew\", \"remember\", "
                    + "\"social\", \"idea\", \"merit\", \"orphan\", \"trick⟧\"]"),
            DetectorExample(
                """
                my seed: ⟦absurd avoid scissors anxiety gather lottery category door army half long cage bachelor \
                another expect people blade school educate curtain scrub monitor lady beyond⟧
                """, fields: ["words": "24"]),
        ],
        ignores: [
            "absurd avoid scissors anxiety gather lottery category door army half long cage",
            "absurd avoid scissors anxiety gather lottery category door army half long",
            "acoustic, balcony, cabbage, desert, element, flavor, garment, history, inflict, kitchen, lawsuit, mystery",
            "once more they wait until dinner because you will visit again soon", "`--mnemonic \"<12 words>\"`",
            "abandon ability able about above absent absorb abstract absurd abuse access accident account accuse achieve",
        ])

    private static let cues = CueWords([
        "seed", "seed phrase", "recovery phrase", "secret phrase", "mnemonic", "wallet", "backup", "passphrase",
        "words",
        "phrase", "wörter", "mots", "palabras", "palavras", "parole", "слова", "сид", "фраза", "kelime", "助记词", "니모닉",
    ])

    package init() {}

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard hit.span.lowerBound >= sink.watermark else { return }
        let run = SeedPhrase.run(from: hit.span.lowerBound, in: text)
        guard run.count > 0 else { return }
        sink.watermark = run.end
        // Words of the list stand in every text: nothing is kept of a few.
        guard run.count >= 12 else { return }
        let words = SeedPhrase.words(from: hit.span.lowerBound, in: text)
        guard let first = words.first else { return }
        let before = max(0, first.span.lowerBound - 60)..<first.span.lowerBound
        let hasCue =
            SeedPhraseDetector.cues.matches(label: text.context.label)
            || SeedPhraseDetector.cues.last(in: text, within: before) != nil
        guard let phrase = SeedPhrase.phrase(in: words, hasCue: hasCue), let start = phrase.first?.span.lowerBound,
            let end = phrase.last?.span.upperBound
        else { return }
        sink.add(
            Finding(
                kind: .seedPhrase, value: SeedPhrase.value(of: phrase), span: start..<end, confidence: 1,
                detector: description.id, fields: ["words": "\(phrase.count)"],
                reasons: ["\(phrase.count) words of the BIP-39 list", "their checksum holds"]), strength: .checksum)
    }
}
