import AuditModel
import Testing

@Suite struct LinkedProfileTests {
    private func profile(_ url: String, links: [String] = [], facts: [String] = [], owner: Ownership = .own)
        -> LinkedProfile
    {
        let handle = Handle(platform: "web", account: url)
        let document = Document(
            handle: handle, url: url,
            links: links.map { Link(url: $0, text: "", relations: ["me"], region: .bio, owner: owner) },
            facts: facts.map { StatedFact(property: .sameAs, value: $0, source: "test", owner: owner) })
        return LinkedProfile(of: handle, documents: [document])
    }

    @Test func tellsOneWayFromTwoWay() {
        let site = profile("https://maya.example/", links: ["https://social.example/@maya"])
        let account = profile("https://social.example/@maya", facts: ["https://maya.example"])
        let silent = profile("https://social.example/@maya")
        let stranger = profile("https://other.example/@maya")
        #expect(site.direction(to: account) == .twoWay)
        #expect(account.direction(to: site) == .twoWay)
        #expect(site.direction(to: silent) == .oneWay)
        #expect(silent.direction(to: site) == .oneWay)
        #expect(site.direction(to: stranger) == .none)
    }

    @Test(arguments: [
        "http://maya.example/", "https://www.maya.example", "https://MAYA.example:443/", "https://maya.example/#me",
        "//maya.example", "HTTPS://maya.example//",
    ])
    func comparesAddressesAsPeopleWriteThem(_ written: String) {
        let same = LinkedProfile.key(written)
        #expect(written.hasPrefix("//") ? same == nil : same == "maya.example")
    }

    @Test func keepsApartWhatDiffers() {
        let keys = [
            "https://social.example/@maya", "https://social.example/@Maya", "https://social.example:8443/@maya",
            "https://social.example/@maya?page=2", "https://social.example/", "https://a.social.example/@maya",
        ].map(LinkedProfile.key)
        #expect(Set(keys).count == keys.count)
        #expect(LinkedProfile.key("mailto:maya@example.org") == nil)
    }

    @Test func doesNotTakeOthersLinksForTheOwners() {
        let site = profile("https://maya.example/", links: ["https://social.example/@maya"], owner: .other)
        let account = profile("https://social.example/@maya", facts: ["https://maya.example"])
        #expect(site.direction(to: account) == .oneWay)
    }
}
