import AuditModel
import Testing

@testable import Risk

@Suite("Advice")
struct AdviceTests {
    @Test("every record of a kind names its source and the day on which it was noted")
    func kinds() {
        for kind in FindingKind.allCases {
            let remedy = RemediationTable.kinds[kind]
            #expect(remedy != nil && !(remedy?.source.name.isEmpty ?? true), "\(kind.rawValue)")
            #expect(!(remedy?.before.isEmpty ?? true) || !(remedy?.after.isEmpty ?? true), "\(kind.rawValue)")
        }
    }

    @Test("every platform says how to edit, to delete a post, and where that was taken from")
    func platforms() {
        for (id, guide) in RemediationTable.platforms {
            #expect(!guide.profile.isEmpty && !guide.posts.isEmpty && !guide.source.name.isEmpty, "\(id)")
            for link in [guide.settings, guide.privacy, guide.deletion].compactMap(\.self) {
                #expect(link.hasPrefix("https://"), "\(id): \(link)")
            }
        }
    }

    @Test("no step keeps a mark that was to be filled in")
    func marks() {
        for platform in RemediationTable.platforms.keys.sorted() {
            for account in ["maya@example.social", "maya", "\"><b>"] {
                let guide = PlatformGuides.guide(for: Handle(platform: platform, account: account))
                let texts =
                    guide.profile + guide.posts + [guide.settings, guide.privacy, guide.deletion].compactMap(\.self)
                #expect(texts.allSatisfy { !$0.contains("{") && !$0.contains("<b>") }, "\(platform)")
            }
        }
    }

    @Test(
        "every office has a contact, a source and a country of two letters; the unverified are marked, and not the first"
    )
    func offices() {
        for office in ReportingTable.all {
            #expect(!office.contacts.isEmpty && office.source.url.hasPrefix("https://"), "\(office.name)")
            #expect(office.country.count == 2 && office.country == office.country.uppercased())
            #expect(!office.name.contains("unverified"))
        }
        #expect(ReportingTable.countries.count >= 33)
        for country in ["SE", "IE", "NZ", "TH", "PH", "TW", "VN", "TR", "ZA", "CH", "PT", "CN"] {
            #expect(ReportingTable.offices(in: country).first?.isUnverified == false, "\(country)")
        }
        // Members of the Union whose own office is not known get the Union's list, which no source confirms.
        #expect(ReportingTable.offices(in: "PL").map(\.isUnverified) == [true])
        #expect(ReportingTable.offices(in: "SE").allSatisfy { $0.country == "SE" })
        #expect(ReportingTable.offices(in: "UK") == ReportingTable.offices(in: "GB"))
        #expect(ReportingTable.offices(in: "XX").isEmpty)
    }

    @Test("advice goes with what was found")
    func measures() {
        func titles(_ sightings: [Sighting]) -> [String] {
            RiskJudge(country: "de").judge(sightings, today: Sample.today, key: Sample.key).advice.measures.map(\.title)
        }
        #expect(titles([]).isEmpty)
        #expect(!titles([Sample.home]).contains { $0.contains("exchange") })
        #expect(titles([Sample.usage]).contains { $0.contains("anti-phishing code") })
        let advice = RiskJudge(country: "de").judge([Sample.email], today: Sample.today, key: Sample.key).advice
        #expect(advice.country == "DE" && advice.offices.allSatisfy { $0.country == "DE" } && !advice.offices.isEmpty)
    }

    @Test("an address in a breach that the user named is a scenario of its own")
    func breach() throws {
        let judge = RiskJudge(breaches: ["Maya@Example.org": ["Example Forum (2019)"]])
        let judgement = judge.judge([Sample.email, Sample.phone], today: Sample.today, key: Sample.key)
        let scenario = try #require(judgement.scenarios.first { $0.rule == "C12" })
        #expect(scenario.score == 70)
        let mail = try #require(judgement.exposures.first { $0.kind == .email })
        #expect(mail.reasons.contains { $0.contains("Example Forum (2019)") })
    }

    @Test("what is left after each task falls, and the last one leaves nothing that asks for a task")
    func outlook() {
        let judgement = Sample.judge([
            Sample.home, Sample.trip, Sample.phone, Sample.userID, Sample.seed, Sample.email, Sample.usage,
        ])
        let worst = judgement.tasks.compactMap(\.after?.worst)
        #expect(worst.count == judgement.tasks.count)
        #expect(worst == worst.sorted(by: >))
        #expect(worst.last == 0)
        let index = judgement.tasks.compactMap(\.after?.index)
        #expect(index == index.sorted(by: >))
    }

    @Test("the first three are chosen for what they gain after each other")
    func order() throws {
        // The phone and the address feed the same scenario: once one is gone, the other gains little.
        let judgement = Sample.judge([Sample.email, Sample.usage, Sample.sighting(.city, "Exampleton")])
        let first = try #require(judgement.tasks.first)
        #expect((first.after?.worst ?? 100) < judgement.scenarios[0].score)
    }
}
