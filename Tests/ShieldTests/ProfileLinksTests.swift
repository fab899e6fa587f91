import AuditModel
import Testing

@testable import Shield

@Suite("Links on the owner's pages against the directory")
struct ProfileLinksTests {
    private static func document(_ links: [Link] = [], text: String = "") -> Document {
        Document(
            handle: Handle(platform: "mastodon", account: "wren@social.example"), url: "https://social.example/@wren",
            title: nil, language: "en",
            segments: [Segment(text: text, region: .bio, owner: .own)], links: links)
    }

    private static func link(_ url: String, owner: Ownership = .own, region: Region = .bio) -> Link {
        Link(url: url, text: "here", region: region, owner: owner)
    }

    private static func found(_ document: Document) -> [String] {
        ProfileLinks().sightings(in: document).map { "\($0.finding.kind.rawValue) \($0.finding.value)" }
    }

    @Test(
        "a link that leads astray is an exposure of its kind",
        arguments: [
            ("https://binance-bonus.example/join", "link.lookalike binance-bonus.example"),
            ("https://krаken.example", "link.lookalike krаken.example"),
            ("https://www.coinbase.com.session.example/", "link.lookalike www.coinbase.com.session.example"),
            ("https://www.huobi.com/invite?code=EXAMPLE", "link.expired www.huobi.com"),
            ("https://gate.io/", "link.expired gate.io"), ("https://vine.co/wren", "link.expired vine.co"),
            ("https://plus.google.com/+wren", "link.expired plus.google.com"),
            ("http://www.kraken.com/sign-up", "link.insecure http://www.kraken.com"),
        ])
    func astray(url: String, expected: String) {
        #expect(Self.found(Self.document([Self.link(url)])) == [expected])
        #expect(Self.found(Self.document(text: "All I do is on \(url) since May")) == [expected])
    }

    @Test(
        "other links are left alone",
        arguments: [
            "https://www.kraken.com/sign-up", "http://wren.example/", "https://maps.google.com/x", "https://x.com/wren",
            "https://t.me/binance_fans", "https://kraken-rum.example", "http://192.0.2.1/", "mailto:wren@example.org",
            "https://accounts.binance.com/register?ref=EXAMPLE",
        ])
    func alone(url: String) {
        #expect(Self.found(Self.document([Self.link(url)])).isEmpty)
    }

    @Test("links of others and in quotations are not the owner's, and one address counts once")
    func owners() {
        let bad = "https://binance-bonus.example/"
        #expect(Self.found(Self.document([Self.link(bad, owner: .other)])).isEmpty)
        #expect(Self.found(Self.document([Self.link(bad, owner: .unknown)])).isEmpty)
        #expect(Self.found(Self.document([Self.link(bad, region: .quoted)])).isEmpty)
        #expect(Self.found(Self.document([Self.link(bad), Self.link(bad + "2")], text: bad)).count == 1)
    }

    @Test("every closed service has its day, its source and the day on which that was looked at")
    func closed() throws {
        for service in ClosedServices.all {
            for day in [service.closed, service.date] { #expect(CivilDate(day) != nil, "\(service.host)") }
            #expect(service.url.hasPrefix("https://") && !service.source.isEmpty, "\(service.host)")
            let host = try #require(ContactLink.read("https://\(service.host)/x")?.host)
            #expect(ClosedServices.closed(host) == "\(service.name) closed on \(service.closed)")
        }
        #expect(Set(ClosedServices.all.map(\.host)).count == ClosedServices.all.count)
    }

    @Test("a finding names the brand, the reason and the place")
    func finding() throws {
        let document = Self.document([Self.link("https://huobi.com/x")])
        let sighting = try #require(ProfileLinks().sightings(in: document).first)
        #expect(sighting.finding.fields["brand"] == "HTX")
        #expect(sighting.finding.reasons == ["huobi.com is HTX's former address: today it is htx.com"])
        #expect(sighting.place.evidence.text == "https://huobi.com/x")
        #expect(sighting.place.url == "https://social.example/@wren")
    }
}
