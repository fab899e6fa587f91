import AuditModel
import Testing

@testable import Detectors

/// Articles are full of places, dates and rides, none of which is a trip of whoever has them on their page.
@Suite struct TravelArticleTests {
    private static let sentences = [
        "US retail sales unexpectedly rose in June as households bought more kettles, the ministry said.",
        "The prison board of Ohio heard arguments on Thursday for and against mercy for a man of sixty.",
        "\u{201c}I asked the minister in Tehran how long it would take,\u{201d} the envoy said when we met him.",
        "A cargo ship sank in the Pacific Ocean in May 2015, and two airlines moved their flights to Guam.",
        "The plane made an emergency landing on a motorway near Denver; the pilot walked away from it.",
        "Kite Works LLC filed to register the mark in the United States in April 2009, and it was granted in 2011.",
        "Deputies were at the theatre in London on Thursday morning, and we know that they left by noon.",
        "Slip away to the ski slopes of Innsbruck this winter with our readers' offer.",
        "Between March 2005 and August 2006 New Zealand was the first country in which women held these posts.",
        "El dirigente desembarcó en Italia en noviembre de 1998 y pidió asilo político.",
        "L'appareil était arrivé à Katmandou mercredi matin avec cinquante médecins à bord.",
        "A new trailer for the fifth season, and the lost flight to Kuala Lumpur, one year later.",
    ]

    @Test func anArticleTellsOfNoTrip() {
        let text = (Self.sentences + Self.sentences.reversed()).joined(separator: " ")
        #expect(text.utf8.count > 2_000)
        let trips = TextScanner().scan(text).filter { $0.kind == .travel }
        #expect(trips.isEmpty, "\(trips.map { "\($0.value) \($0.reasons)" })")
    }

    @Test func aLongTextThatTellsOfItsAuthorsTripDoesSo() {
        let text =
            (Self.sentences + ["I am flying to Lisbon on 3 June 2026 and will be away for two weeks."] + Self.sentences)
            .joined(separator: " ")
        let trips = TextScanner().scan(text).filter { $0.kind == .travel }
        #expect(trips.map(\.value).contains { $0.hasPrefix("Lisbon") })
    }
}
