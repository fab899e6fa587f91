package import AuditModel

extension OwnFactsDetector {
    /// Raised with every change of what it finds.
    static let version = 1

    /// Values of an invented person, for the examples.
    package static let exampleValues = [
        OwnValue(kind: .email, text: "maya.lind@example.org"),
        OwnValue(kind: .phone, text: "+441632960017"),
        OwnValue(kind: .phone, text: "+12025550143"),
        OwnValue(kind: .homeAddress, text: "Ahornstraße 12, 99999 Musterstadt, Germany"),
        OwnValue(kind: .fullName, text: "Maya Lindqvist"),
        OwnValue(kind: .fullName, text: "Li Na"),
        OwnValue(kind: .vehicle, text: "X-ML 4821"),
        OwnValue(kind: .exchangeUID, text: "482910377", fields: ["exchange": "Binance"]),
        OwnValue(kind: .walletAddress, text: "16L5yRNPTuciSgXGHqYwn9N6NeoKqopAu"),
        OwnValue(kind: .custom("own-text"), text: "the blue door behind the mill"),
    ]

    package var descriptions: [DetectorDescription] {
        [
            DetectorDescription(
                id: OwnFact.detector, kinds: index.kinds.sorted(), name: "Values of your own",
                summary: """
                    The values that your profile lists under 'own', whatever stands around them: in other case, with \
                    other spaces and punctuation, split over lines; a phone number as dialled at home and from abroad; \
                    a street shortened, or without its town; a name with the family name first; an e-mail address in \
                    disguise. Left alone: what merely holds such a value inside a longer word or number.
                    """,
                version: Self.version, finds: Self.finds, ignores: Self.ignores)
        ]
    }

    private static let finds = [
        DetectorExample("write to ⟦Maya.Lind@Example.ORG⟧!", values: ["maya.lind@example.org"]),
        DetectorExample("⟦maya.lind [at] example [dot] org⟧", values: ["maya.lind@example.org"]),
        DetectorExample("say ⟦maya dot lind at example dot org⟧ aloud", values: ["maya.lind@example.org"]),
        DetectorExample("⟦+44 1632 960017⟧", values: ["+441632960017"]),
        DetectorExample("ring me: ⟦01632/96.00.17⟧", values: ["+441632960017"]),
        DetectorExample("⟦0044 (0)1632 960 017⟧", values: ["+441632960017"]),
        DetectorExample("T⟦01632960017⟧", values: ["+441632960017"]),
        DetectorExample("⟦(202) 555-0143⟧ or ⟦1-202-555-0143⟧", values: ["+12025550143", "+12025550143"]),
        DetectorExample(
            "⟦AHORNSTR. 12\n99999 Musterstadt⟧", values: ["Ahornstraße 12, 99999 Musterstadt, Germany"]),
        DetectorExample("the parcel goes to ⟦Ahornstrasse 12⟧ again", values: ["Ahornstraße 12"]),
        DetectorExample("⟦12 Ahorn Straße⟧", values: ["Ahornstraße 12"]),
        DetectorExample("photo by ⟦maya_lindqvist⟧", values: ["Maya Lindqvist"]),
        DetectorExample("⟦LINDQVIST, Maya⟧ (applicant)", values: ["Maya Lindqvist"]),
        DetectorExample("signed, ⟦Li Na⟧", values: ["Li Na"]),
        DetectorExample("parked: ⟦XML4821⟧ and ⟦x ml 4821⟧", values: ["X-ML 4821", "X-ML 4821"]),
        DetectorExample("ticket for ⟦482910377⟧", values: ["482910377"], fields: ["exchange": "Binance"]),
        DetectorExample("UID⟦482910377⟧, ⟦482 910 377⟧", values: ["482910377", "482910377"]),
        DetectorExample("⟦16L5yRNPTuciSgXGHqYwn9N6NeoKqopAu⟧"),
        DetectorExample("it is The ⟦the blue door, behind the Mill⟧.", values: ["the blue door behind the mill"]),
    ]

    private static let ignores = [
        "maya lind example org", "maya.lind@example.net", "1482910377", "4829103771", "0.482910377", "48, 29",
        "commit ab482910377f", "Lina", "maya lindqvistson", "Ahornstraße 121", "Ahornstraße 13, 99999 Musterstadt",
        "the blue door behind the millstone", "X-ML 48210", "960017", "482 .... 910377",
    ]
}
