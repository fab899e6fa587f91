import AuditModel
import Testing

@testable import Risk

@Suite("What ties accounts")
struct IdentityTests {
    private static let site = Handle(platform: "web", account: "https://maya.example.org/")
    private static let code = Handle(platform: "github", account: "tidegauge")
    private static let pseudonym = Handle(platform: "reddit", account: "night_heron")

    private func judge(_ sightings: [Sighting], _ accounts: [AccountTraits] = []) -> Judgement {
        RiskJudge().judge(sightings, accounts: accounts, today: Sample.today, key: Sample.key)
    }

    private func traits(_ handle: Handle, _ documents: Document...) -> AccountTraits {
        AccountTraits(of: handle, documents: documents)
    }

    @Test("accounts that nothing ties share no scenario")
    func apart() {
        let mail = Sample.sighting(.email, "maya@example.org", handle: Self.code)
        let usage = Sample.sighting(.exchangeUsage, "Binance", handle: Self.pseudonym)
        let judgement = judge([mail, usage])
        #expect(judgement.scenarios.isEmpty)
        #expect(judgement.identity.groups.count == 2)
    }

    @Test("a value that stands on both ties them, and the scenario says so")
    func value() throws {
        let mail = Sample.sighting(.email, "maya@example.org", handle: Self.code)
        let usage = Sample.sighting(.exchangeUsage, "Binance", handle: Self.pseudonym)
        let names = [Self.code, Self.pseudonym].map { Sample.sighting(.fullName, "Maya Lindqvist", handle: $0) }
        let judgement = judge([mail, usage] + names)
        let scenario = try #require(judgement.scenarios.first { $0.rule == "C1" })
        let name = try #require(judgement.exposures.first { $0.kind == .fullName })
        #expect(scenario.ties == [IdentityTie(Self.code, Self.pseudonym, cause: .value, exposure: name.id)])
        #expect(judgement.identity.groups == [[Self.code, Self.pseudonym].sorted()])
    }

    @Test("what many people write ties nothing")
    func common() {
        let cities = [Self.code, Self.pseudonym].map { Sample.sighting(.city, "Exampleton", handle: $0) }
        let role = [Self.code, Self.pseudonym].map {
            Sample.sighting(.email, "info@example.org", fields: ["role": "yes"], handle: $0)
        }
        #expect(judge(cities + role).identity.ties.isEmpty)
    }

    @Test(
        "the same name ties accounts, whatever the platform writes around it",
        arguments: [
            ("github:night-heron", "mastodon:night_heron@example.social"),
            ("reddit:NightHeron", "bluesky:nightheron.bsky.social"),
            ("hackernews:nightheron", "web:https://forum.example.net/members/night.heron"),
        ])
    func name(pair: (String, String)) {
        let handles = [pair.0, pair.1].map { text -> Handle in
            let parts = text.split(separator: ":", maxSplits: 1)
            return Handle(platform: String(parts[0]), account: String(parts[1]))
        }
        let judgement = judge(handles.map { Sample.sighting(.city, $0.account, handle: $0) })
        #expect(judgement.identity.ties.map(\.cause) == [.name])
    }

    @Test("short names, and pages of one host that is nobody's, tie nothing")
    func noName() {
        let handles = [
            Handle(platform: "github", account: "jo"), Handle(platform: "x", account: "jo"),
            Handle(platform: "web", account: "https://forum.example.net/u/anna"),
            Handle(platform: "web", account: "https://forum.example.net/u/berta"),
        ]
        #expect(judge(handles.map { Sample.sighting(.city, $0.account, handle: $0) }).identity.ties.isEmpty)
    }

    @Test("a domain as a handle ties the account to the site")
    func domain() {
        let account = Handle(platform: "bluesky", account: "maya.example.org")
        let page = Handle(platform: "web", account: "http://maya.example.org/shop")
        let all = [account, page, Self.site].map { Sample.sighting(.city, "c", handle: $0) }
        #expect(judge(all).identity.ties.allSatisfy { $0.cause == .site })
        #expect(judge(all).identity.groups.count == 1)
    }

    @Test("links, pictures and words about oneself tie accounts")
    func pages() {
        let bio = "I build small tools for tide gauges and mugs"
        let picture = ImageReference(
            url: "https://www.gravatar.com/avatar/0123456789abcdef0123456789abcdef?s=80", region: .header, owner: .own)
        let other = ImageReference(
            url: "https://cdn.example.net/0123456789ABCDEF0123456789abcdef.png", region: .header, owner: .own)
        let link = StatedFact(property: .sameAs, value: "https://github.com/tidegauge", source: "test", owner: .own)
        let accounts = [
            traits(
                Self.site,
                Document(
                    handle: Self.site, url: Self.site.account,
                    segments: [Segment(text: bio, region: .bio, owner: .own)], images: [picture], facts: [link])),
            traits(
                Self.code,
                Document(
                    handle: Self.code, url: "https://github.com/tidegauge",
                    segments: [
                        Segment(text: "  I build small tools\nfor tide gauges and MUGS", region: .bio, owner: .own)
                    ])),
            traits(
                Self.pseudonym,
                Document(handle: Self.pseudonym, url: "https://reddit.com/u/night_heron", images: [other])),
        ]
        let ties = judge([], accounts).identity.ties
        #expect(Set(ties.map(\.cause)) == [.link, .bio, .picture])
        #expect(ties.contains(IdentityTie(Self.site, Self.pseudonym, cause: .picture)))
    }

    @Test("traits that few share are counted over accounts that hang together")
    func traitCount() {
        let mastodon = Sample.mastodon
        let judgement = judge([
            Sample.sighting(.city, "Exampleton"), Sample.sighting(.employer, "Example Ltd", handle: mastodon),
            Sample.sighting(.birthDate, "1990-04-12", handle: mastodon),
            Sample.sighting(.city, "Elsewhere", handle: Self.pseudonym),
        ])
        #expect(judgement.identity.traits.map(\.kinds) == [[.city, .birthDate, .employer]])
    }
}
