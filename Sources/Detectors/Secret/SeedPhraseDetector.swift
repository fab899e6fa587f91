internal import AuditModel

/// Recovery phrases of wallets: words of a published list whose checksum holds.
package struct SeedPhraseDetector: Detector {
    /// The words of the lists that are rare in prose: nearly every phrase has some of them. And the words that
    /// announce a phrase, for the others.
    package var triggers: [Trigger] { Self.waking }
    private static let waking: [Trigger] = [
        .words(
            [
                SeedWords.english, SeedWords.czech, SeedWords.french, SeedWords.italian, SeedWords.portuguese,
                SeedWords.spanish, SeedWords.russian, SeedWords.turkish, SeedWords.japanese, SeedWords.korean,
                SeedWords.moneroEnglish,
            ].flatMap(SeedWords.marked) + SeedWords.marked(in: SeedWords.korean).map(SeedLetters.parts)
                // A character that a space follows, as it never does in a sentence.
                + [SeedWords.chineseSimplified, SeedWords.chineseTraditional].flatMap(SeedWords.marked).map { $0 + " " }
        ),
        .words(SeedCues.strongWords + SeedCues.weakWords),
    ]

    package var description: DetectorDescription { Self.described }
    private static let described = DetectorDescription(
        id: "secret.seed-phrase", kinds: [.seedPhrase], name: "Seed phrase",
        summary: """
            12, 15, 18, 21 or 24 words of a BIP-39 list in a row whose checksum holds, in twelve languages; phrases of \
            Electrum and of Monero (25 or 13 words); numbered, with commas, over several lines, in any case, with or \
            without accents. What is called a seed phrase and has a word that is wrong is reported with less \
            confidence. Left alone: word lists, sorted vocabularies, sentences, and phrases whose checksum fails, \
            which open no wallet.
            """,
        version: 3,
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
            DetectorExample(
                "papelito: ⟦verter umbral solido bambú ceder yate luto rosa mitad peldaño quieto eco⟧",
                values: ["verter umbral sólido bambú ceder yate luto rosa mitad peldaño quieto eco"],
                fields: ["words": "12", "wordlist": "spanish"]),
            // As some wallets copy it: accents as marks of their own.
            DetectorExample(
                "12 mots : ⟦verrou tutoyer se\u{301}minal belote cesser volcan irradier requin lointain osmose poussin "
                    + "dompter⟧", fields: ["wordlist": "french"]),
            DetectorExample(
                "⟦りゅうがく　ゆちゃく　べにしょうが　えがく　かるい　ろてん　だいすき　ひなん　たんてい　ならう　ばいく　けんさく⟧", fields: ["wordlist": "japanese"]),
            DetectorExample("시드 구문 ⟦호흡 함께 출판 그냥 달러 훨씬 안방 진행 연필 입원 제목 발목⟧", fields: ["wordlist": "korean"]),
            DetectorExample("⟦遂 冯 咬 少 步 祸 氯 筛 炮 袖 扰 试⟧", fields: ["wordlist": "chinese-simplified"]),
            DetectorExample("助記詞：⟦遂馮咬少步禍氯篩炮袖擾試⟧", fields: ["wordlist": "chinese-traditional"]),
            DetectorExample("⟦штамм часы точно внук гудок яблоко окоп стопа пачка речь скрипка изучение⟧"),
            DetectorExample(
                "⟦weekend\t7 lunar\n2 velvet\t8 sniff\n3 surface\t9 mouse\n4 bread\t10 put\n5 coin\t11 save\n6 wrap\t12 emotion⟧"
                    .replacing("⟦", with: "1 ⟦"),
                values: ["weekend velvet surface bread coin wrap lunar sniff mouse put save emotion"]),
            DetectorExample(
                "⟦enact away cup use slight bounce citizen endless later this usual swallow⟧",
                fields: ["wallet": "electrum"]),
            DetectorExample(
                "electrum seed: ⟦measure decide less war blonde frustrate opposite taint yearn tuck taken crime⟧",
                fields: ["wallet": "electrum"]),
            DetectorExample(
                "⟦apply cousin midst giant ivory enhanced urgent bumper igloo alley eels whale cousin⟧",
                fields: ["wallet": "monero", "words": "13"]),
            DetectorExample(
                "mnemonic: ⟦Monument Jaguar Rumpf Mäuschen Kurort Eidechse Faust Tand Terrasse Pottwal Aludose "
                    + "Frohsinn Parka Bauch Sack Gehweg Flirt gruseln Seufzer Idiot Zaster Salat Kopfkino Füller Sack⟧",
                fields: ["wallet": "monero", "wordlist": "german"]),
            DetectorExample(
                "Word 1: ⟦weekend\nWord 2: velvet\nWord 3: surface\nWord 4: bread\nWord 5: coin\nWord 6: wrap\nWord 7: lunar\n"
                    + "Word 8: sniff\nWord 9: mouse\nWord 10: put\nWord 11: save\nWord 12: emotion⟧"),
            // One word is misspelt.
            DetectorExample(
                "my seed phrase: ⟦weekend velvet surface bread coin rwap lunar sniff mouse put save emotion⟧"),
        ],
        ignores: [
            "absurd avoid scissors anxiety gather lottery category door army half long cage",
            "absurd avoid scissors anxiety gather lottery category door army half long",
            "acoustic, balcony, cabbage, desert, element, flavor, garment, history, inflict, kitchen, lawsuit, mystery",
            "once more they wait until dinner because you will visit again soon", "`--mnemonic \"<12 words>\"`",
            "abandon ability able about above absent absorb abstract absurd abuse access accident account accuse achieve",
            "wrap weekend velvet surface bread coin rwap lunar sniff mouse put save emotion",
            "a seed phrase such as weekend velvet surface bread coin rwap lunar sniff mouse put save emotion",
            "apply cousin midst giant ivory enhanced urgent bumper igloo alley eels whale giant",
            "mnemonic: abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon",
            "测试 遂 冯 咬 少 步 祸 氯 筛 炮 袖 扰 扰", "12 mots clés, 24 mots de passe, et le seed de la plante",
        ])

    /// How far behind the words that announce it a phrase may begin.
    private static let reach = 120

    package init() {}

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard hit.span.lowerBound >= sink.watermark else { return }
        if hit.trigger == 1 {
            examineCue(hit.span, in: text, into: &sink)
            return
        }
        let right = SeedRun.count(from: hit.span.lowerBound, in: text)
        guard right.count > 0 else { return }
        let left = SeedRun.start(before: hit.span.lowerBound, floor: sink.watermark, in: text)
        sink.watermark = max(sink.watermark, right.end)
        guard left.count + right.count >= 12, !left.isCut else { return }
        read(SeedRun(from: left.start, in: text), in: text, into: &sink)
    }

    /// Looks for words in a row behind the words that announce them.
    private func examineCue(_ cue: Range<Int>, in text: ScanText, into sink: inout FindingSink) {
        let isStrong = SeedCues.strong.first(in: text, within: cue)?.span == cue
        var at = cue.upperBound
        while at < cue.upperBound + SeedPhraseDetector.reach, at < text.count {
            let (count, end) = SeedRun.count(from: at, isDense: isStrong, in: text)
            if count >= 12 {
                read(SeedRun(from: at, isDense: isStrong, in: text), in: text, into: &sink)
                return
            }
            at = max(end, at + Scalars.decode(text.bytes, at: at).length)
        }
    }

    private func read(_ run: SeedRun, in text: ScanText, into sink: inout FindingSink) {
        sink.watermark = max(sink.watermark, run.end)
        guard !run.isLong, let first = run.words.first else { return }
        for phrase in SeedPhrase.all(in: run, cue: cue(before: first.span.lowerBound, in: text), text: text) {
            let span =
                run.words[phrase.words.lowerBound].span
                .lowerBound..<run.words[phrase.words.upperBound - 1].span.upperBound
            sink.add(
                Finding(
                    kind: .seedPhrase, value: phrase.value, span: span, confidence: phrase.isChecked ? 1 : 0.6,
                    detector: description.id, fields: phrase.fields, reasons: phrase.reasons),
                strength: phrase.isChecked ? .checksum : .cued)
        }
    }

    private func cue(before offset: Int, in text: ScanText) -> SeedPhrase.Cue {
        let near = max(0, offset - 60)..<offset
        let label = text.context.label
        if SeedCues.strong.matches(label: label) { return .strong }
        if let strong = SeedCues.strong.last(in: text, within: near), SeedCues.doubt.last(in: text, within: near) == nil
        {
            // Only what the words are called right before them.
            return strong.span.upperBound + 24 >= offset ? .strong : .weak
        }
        // `every test of a wallet starts with abandon abandon …`
        if SeedCues.doubt.last(in: text, within: near) != nil { return .none }
        return SeedCues.weak.matches(label: label) || SeedCues.weak.last(in: text, within: near) != nil ? .weak : .none
    }
}
