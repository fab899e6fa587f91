internal import AuditModel

/// Finds where the author lives or has parcels sent.
package struct HomeAddressDetector: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "location.home-address", kinds: [.homeAddress], name: "Home address",
            summary: """
                A street with a number, in the ways of writing of some twenty countries, behind words of living there or of \
                delivery, or beside two sorts of words of a house, of its people and of deliveries; boxes at the post office. Venues, shops, offices, landmarks and sample data are left alone.
                """,
            version: 7,
            finds: [
                DetectorExample(
                    "swap you a kettle: ⟦Flat 2, The Old Tannery, Brackwell BK97 7ZZ⟧, leave it on the step"),
                DetectorExample("par la poste : ⟦9 chemin du Lavoir, 00990 Exempleville⟧, merci"),
                DetectorExample("burst pipe! ⟦Flat 6, 12 Heron Parade⟧, water is through the ceiling"),
                DetectorExample("anyone want a free couch? ⟦88 old mill rd⟧, text when you are outside"),
                DetectorExample("letters to ⟦PO Box 555, Dunmoor⟧, I answer all of them"),
                DetectorExample("Bonfire at ours, ⟦Hilltop House, Quarry Lane, Brackwell⟧, from six"),
                DetectorExample("the Uber never finds me, I'm at ⟦550 Heron Terrace⟧ round the back"),
                DetectorExample(
                    "new flat! from May we're at ⟦Flat 2, 31 Larkspur Wharf, Brackwell BK1 4QQ⟧, bring salt"),
                DetectorExample("Collection only, from me at ⟦9 Heron Court, Ashmere⟧, ring twice"),
                DetectorExample("thieves again at ⟦77 Quillmoor Lane, Ashmere, OH 44999⟧, my porch camera saw a hat"),
                DetectorExample("택배는 ⟦솔빛구 은하로 77⟧ 문 앞에 두세요"),
                DetectorExample("we finally own ⟦61 Juniper Trail, Dunmoor, NM 87999⟧"),
                DetectorExample("I live at ⟦48 Quillmoor Road, Brackwell BK2 7QQ⟧"),
                DetectorExample("ship to: ⟦2204 Larkspur Ave, Dunmoor, OH 40001⟧"),
                DetectorExample("meine Adresse: ⟦Krähenweg 12b, 00999 Borgheim⟧"),
                DetectorExample("postcard swap address for whoever drew me: ⟦31 Larkspur Lane, Brackwell BK1 4QQ⟧"),
                DetectorExample("la table est à prendre chez nous, ⟦3 rue du Héron, 00990 Mirefort⟧"),
                DetectorExample("j'habite au ⟦12 rue des Quenouilles, 00990 Mirefort⟧"),
                DetectorExample("vivo en la ⟦calle Olmo Viejo 15, 2º B, Villaluz⟧"),
                DetectorExample("abitiamo in ⟦vicolo del Ginepro 9, 00990 Montelupara⟧"),
                DetectorExample("adresim ⟦Ladin Mah. Uzun Sok. No:11 D:3, Akdere⟧"),
                DetectorExample("мой адрес: ⟦ул. Кленовая, д. 7, кв. 12⟧"),
            ],
            ignores: [
                "Doors 7:30, The Old Tannery, 52 Mill Lane, Brackwell. Bring a tenner",
                "llamadme al 600 000 117 y voy",
                "we used to rent 12 Heron Row, the boiler was older than the house",
                "1 Reindeer Road, North Pole: the post office really answers letters",
                "I'd call \"12 Primrose Rise\" a house with a door",
                "post for my cousin's flat, 3 Rook Street, keeps arriving",
                "Station on our roof: 47.31902, 9.58127",
                "my neighbour lives at 14 Mill Lane and has a drone",
                "mon voisin habite au 12 rue des Quenouilles, 00990 Mirefort",
                "Parcel Sorting\nThird Party Handling in 2024\nCustomer Mail Management",
                "we're at 12 Heron Road, open from nine, menu on the door",
                "the surgery has moved to 14 Thistledown Rise",
                "the Dursleys at 4 Privet Drive never wrote back, only post",
                "the restaurant is at 15 High Street, try the soup",
                "221B Baker Street is on every tourist map",
                "{ \"address\": \"7 Example Road\", \"town\": \"Anytown\" }", "our office: 5 Harbour Road, Brackwell",
                "I live at the end of the road",
                "send it to my mail", "Sherlock's 221B Baker Street had a clerk for the letters",
                "visit us at 4 Mill Lane",
            ])
    }

    package var triggers: [Trigger] {
        [
            .patterns([AddressCues.patterns, AddressCues.streets], ownVoice: true),
            .words(AddressShapes.wakes + HomeEvidence.wakes, upTo: HomeEvidence.longest),
        ]
    }

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard hit.span.lowerBound >= sink.watermark else { return }
        // A line rather than a sentence: `Str.` and `No.` end none.
        var start = hit.span.lowerBound
        while start > max(0, sink.watermark, hit.span.lowerBound - 160), text[start - 1] != 0x0a { start -= 1 }
        var end = lineEnd(from: hit.span.upperBound, in: text)
        // An address on two lines: the town on the second.
        if end - start < 60, text[end] == 0x0a { end = lineEnd(from: end + 1, in: text) }
        let line = Sentence(whole: start..<end, in: text)
        sink.watermark = end
        guard let found = HomeReading.home(in: line, of: text) else { return }
        let span = line.bytes(found.address.tokens)
        let address = text.string(span)
        guard !AddressCues.isSample(found.address.tokens, in: line) else { return }
        sink.add(
            Finding(
                kind: .homeAddress, value: address, span: span, confidence: found.isSure ? 0.85 : 0.7,
                detector: "location.home-address", reasons: [found.why]),
            strength: .syntax)
    }

    private func lineEnd(from offset: Int, in text: ScanText) -> Int {
        var end = offset
        while end < min(text.count, offset + 220), text[end] != 0x0a { end += 1 }
        return end
    }
}
