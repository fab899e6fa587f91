internal import AuditModel

/// Finds the author's own first and last name.
package struct FullNameDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "identity.full-name", kinds: [.fullName], name: "Full name",
            summary:
                "First and last name behind words that give one's own name, under a greeting, or at the head of a contact card. Licence templates, brands and other people's names are left alone.",
            version: 7,
            finds: [
                DetectorExample("the programme lists me last: ⟦Percival Oakhanger⟧, page turner"),
                DetectorExample("New name, new me: ⟦Verity Oakhanger⟧."),
                DetectorExample("please credit ⟦Sunniva Hargrove⟧, that's me, no watermark needed"),
                DetectorExample("Danke für die Hilfe.\n⟦Hedwig Stolterfoht⟧"),
                DetectorExample("Words and lettering by ⟦Corwin Thistlebury⟧"),
                DetectorExample("nobody famous, just ⟦Maud Ellerby⟧"),
                DetectorExample("Impressum? Nur ich: ⟦Wendelin Aschbrück⟧"),
                DetectorExample("send it over, lautend auf ⟦Hedwig Stolterfoht⟧"),
                DetectorExample("Happy to help.\n\nYours, ⟦Agnes Pellworth⟧"),
                DetectorExample("⟦Ottoline Brack⟧, honey by post. Saturdays on the market"),
                DetectorExample("Fragen an post@example.org, ⟦Wiebke Quillstein⟧"),
                DetectorExample("name on the lease is ⟦Verity Oakhanger⟧, online I am petrel"),
                DetectorExample("Conto intestato a me (⟦Ludovico Quagliera⟧)"),
                DetectorExample("my name is ⟦Verity Oakhanger⟧", values: ["Verity Oakhanger"]),
                DetectorExample("vyrra = ⟦Verity Oakhanger⟧"),
                DetectorExample("I'm ⟦Verity Oakhanger⟧, a cellist between orchestras"),
                DetectorExample("Maintainer: ⟦Verity Oakhanger⟧"),
                DetectorExample("built and maintained by ⟦Verity Oakhanger⟧"),
                DetectorExample("Bids by text, please. Signed for, ⟦Torvald Hägglunge⟧"),
                DetectorExample("Livraison : ⟦Aurélien Tisserot⟧, 6 impasse du Lavoir"),
                DetectorExample("Versand an ⟦Hanne Grothusen⟧, Am Deich 4"),
                DetectorExample("안녕하세요, 저는 도자기 하는 ⟦구한별⟧이라고 합니다"),
                DetectorExample("⟦Saoirse Bray-Quillan⟧ | printmaker | Cork"),
                DetectorExample("Regards,\n⟦Sunniva Hargrove⟧ (aka petrel)"),
                DetectorExample("derrière ce blog : ⟦Solène Garrivaux-Pell⟧"),
                DetectorExample("⟦Verity Oakhanger⟧\nWendle Theatre, technician\nverity@example.org"),
                DetectorExample("⟦Corentin Pervalle⟧ — pervalle(arobase)example.net"),
                DetectorExample("ich heiße ⟦Gundula Kranichstein⟧"), DetectorExample("меня зовут ⟦Аглая Примерова⟧"),
            ],
            ignores: [
                "Vineyard at dusk | photo by Maya Lind",
                "By Maya Lind, a deputy editor of the weekly, who has covered harbours since 2009",
                "\"My name is Maya Lind and I kept the books,\" she told the inquiry",
                "I follow the ranger Corwin Thistlebury, thanks to him we have owls",
                "Words by Emily Dickinson, music by me",
                "je m'appelle Jean Valjean",
                "0.1 btc / Blockstream Jade / two cats",
                "weekends at Spore & Order Books",
                "ben Trezor Safe aldım", "Green Apple | organic store | Leeds", "Faroe Islands, 2-11 August",
                "Copyright [yyyy] [name of owner]", "one Dr Pepper, please, and a Jack Daniels neat",
                "my name is mud",
                "Photo © Getty Images 2023", "Photographer: Ansel Coldbeck, obviously not me",
                "Deliver to: Head Office, Unit 4",
                "Our teacher, Mrs Harriet Plum, retired", "娘が納豆を18種類食べ比べると言い出した", "Listening to Nina Lark | tea | rain",
                "His name is Percival Coldbeck", "Hello World\nmail: a@example.org", "Kind Regards,\nThe Team",
                "maintained by the Quillmoor Foundation", "im Café Kranich, wo sonst",
            ])
    }

    package var triggers: [Trigger] {
        [
            .patterns([NameCues.patterns, NameCues.questions], ownVoice: true), .byte(0x3d, upTo: NameCard.longest),
            .byte(0x0a, upTo: NameCard.longest), .byte(0x7c, upTo: NameCard.longest),
            .byte(0x40, upTo: NameCard.longest), .words(["©"]), .words(["·", "•", "—", "∙"], upTo: NameCard.longest),
            .patterns([NameCues.cards], ownVoice: true), .words(NameEvidence.wakes, upTo: NameEvidence.longest),
        ] + ProfileLine.triggers
    }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        // All but sentences and copyright lines is looked for in short texts only.
        if hit.trigger > 0, text.count > NameCard.longest { return }
        if hit.trigger >= FullNameDetector.profileTriggers {
            return add(ProfileLine.read(at: hit, in: text)?.name, "at the head of a profile", in: text, into: &sink)
        }
        let card = NameCard(text: text)
        if sink.watermark == 0, let name = card.head ?? card.besideHandle ?? card.part {
            add(name, "at the head of a card", in: text, into: &sink)
            sink.watermark = name.upperBound
        }
        switch hit.trigger {
        case 0: sentence(hit, in: text, into: &sink)
        case 1: handle(hit.span, in: text, into: &sink)
        case 2: add(card.signature(lineAt: hit.span.upperBound), "under a letter", in: text, into: &sink)
        case 3:
            let cell = NameReading(sentence: Sentence(containing: hit.span.lowerBound, in: text)).nextCell
            add(cell, "in the cell behind its field", in: text, into: &sink)
        case 4:
            add(
                NameReading.name(beforeAddress: hit.span.lowerBound, in: text), "before an address", in: text,
                into: &sink)
        case 5:
            add(
                NameReading.rights(from: hit.span.upperBound, in: text), "behind a copyright sign", in: text,
                into: &sink)
        case 7 where text.count <= NameCard.longestCard:
            let sentence = Sentence(containing: hit.span.lowerBound, in: text)
            add(NameReading(sentence: sentence).introduced, "before a role", in: text, into: &sink)
        case 8:
            guard !sink.hasWeighed, !sink.candidates.contains(where: { $0.finding.kind == .fullName }) else { return }
            sink.hasWeighed = true
            guard let found = NameEvidence.find(in: text)
            else { return }
            add(found.name, found.why, in: text, into: &sink)
        default: break
        }
    }

    /// The triggers from here on are marks between the parts of profiles.
    private static let profileTriggers = 9

    private func sentence(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard let sentence = Sentence.once(hit, in: text, &sink) else { return }
        let reading = NameReading(sentence: sentence)
        if let name = reading.ownAnswer { return add(name, "answers a question to oneself", in: text, into: &sink) }
        guard let found = reading.name else { return }
        let why = sentence.words(found.why.lowerBound..<max(found.why.lowerBound + 1, found.name.lowerBound))
        add(sentence.bytes(found.name), "\u{201c}\(why)\u{201d}", in: text, into: &sink)
    }

    /// `handle = Name` at the beginning of a text.
    private func handle(_ sign: Range<Int>, in text: ScanText, into sink: inout FindingSink) {
        guard text[sign.upperBound] == 0x20, text[sign.lowerBound - 1] == 0x20, sign.lowerBound < 40 else { return }
        let behind = Sentence(whole: sign.upperBound..<min(text.count, sign.upperBound + 60), in: text)
        guard let end = PersonName.full(behind, 0) else { return }
        if let next = behind.tokens[safe: end], next.gap == .space, !behind.beginsLine(end) { return }
        add(behind.bytes(0..<end), "after the handle", in: text, into: &sink)
    }

    /// A tool, a school, an apiary, or the second half of a firm: `Spore & Order Books`.
    private func isThing(_ span: Range<Int>, in text: ScanText) -> Bool {
        let name = Sentence(whole: span, in: text)
        guard let first = name.tokens.first, let last = name.tokens.last else { return true }
        if text[span.lowerBound - 2] == 0x26 { return true }
        if ToolNames.read(name, at: 0)?.tokens.upperBound == name.tokens.count { return true }
        return SchoolWords.schools.contains(last) && !GivenNames.all.contains(first)
            || FullNameDetector.houses.contains(first)
    }

    private static let houses = WordSet(
        "imkerei gärtnerei bäckerei metzgerei brauerei schreinerei tischlerei töpferei weberei käserei mosterei ziegelei druckerei fahrschule praxis kanzlei hof gasthof pension atelier taller finca bodega cantina cascina azienda ferme domaine maison château librairie librería libreria studio galerie galería galleria café cafe"
    )

    private func add(_ span: Range<Int>?, _ why: String, in text: ScanText, into sink: inout FindingSink) {
        guard let span, !isThing(span, in: text), !NameCredit.holds(span, in: text),
            !sink.candidates.contains(where: { $0.finding.kind == .fullName && $0.finding.span.overlaps(span) })
        else { return }
        sink.add(
            Finding(
                kind: .fullName, value: text.string(span), span: span, confidence: 0.8, detector: "identity.full-name",
                reasons: [why]), strength: .cued)
    }
}
