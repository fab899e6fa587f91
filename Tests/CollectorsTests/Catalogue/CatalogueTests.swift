import AuditModel
import Testing

@testable import Collectors

@Suite("Catalogues")
struct CatalogueTests {
    @Test("what is no catalogue is refused with a reason", arguments: ["", "{", "[]", "{}", #"{"a":1}"#, "<html>"])
    func noCatalogue(text: String) {
        #expect(throws: CatalogueError.self) { try CatalogueImport.catalogue(from: Array(text.utf8)) }
    }

    @Test("broken records lose no other", arguments: ["null", "3", "[]", #""x""#, "{}", #"{"name":7,"uri_check":[]}"#])
    func brokenRecords(record: String) throws {
        let good =
            #"{"name":"B","uri_check":"https://b.example/{account}","e_code":200,"e_string":"x","m_code":404,"m_string":""}"#
        let catalogue = try CatalogueImport.catalogue(from: Array(#"{"sites":[\#(record),\#(good)]}"#.utf8))
        #expect(catalogue.sites.map(\.name) == ["B"])
        #expect(catalogue.refusals.count == 1)
    }

    @Test("records of one name get ids of their own")
    func ids() throws {
        let one =
            #"{"name":"A B!","uri_check":"https://b.example/{account}","e_code":200,"e_string":"x","m_code":404,"m_string":""}"#
        let catalogue = try CatalogueImport.catalogue(from: Array(#"{"sites":[\#(one),\#(one)]}"#.utf8))
        #expect(catalogue.sites.map(\.id) == ["a-b", "a-b-2"])
    }

    private static func site(_ id: String, _ page: String, _ source: String, isWeak: Bool = false) -> Site {
        let rule = PresenceRule(present: [PresenceRule.Clause(statuses: PresenceRule.success)], isWeak: isWeak)
        let template = AddressTemplate(page)
        return Site(
            id: id, name: id, page: template, probes: [SiteProbe(address: template, rule: rule, source: source)])
    }

    private static func catalogue(_ name: String, _ sites: [Site]) -> Catalogue {
        Catalogue(name: name, format: .footprint, sites: sites)
    }

    @Test("one site of several catalogues is one, its stronger rule first")
    func merging() {
        let first = Self.catalogue("one", [Self.site("a", "https://www.a.example/{handle}", "one", isWeak: true)])
        let second = Self.catalogue("two", [Self.site("x", "http://a.example/{handle}/", "two")])
        let sites = CatalogueMerge.sites(of: [first, second])
        #expect(sites.map(\.id) == ["a"])
        #expect(sites.first?.probes.map(\.source) == ["two", "one"])
    }

    @Test("one host with one record in each catalogue is one site, whatever the paths")
    func mergingByHost() {
        let first = Self.catalogue("one", [Self.site("a", "https://a.example/{handle}", "one")])
        let second = Self.catalogue("two", [Self.site("b", "https://a.example/users/{handle}", "two")])
        #expect(CatalogueMerge.sites(of: [first, second]).count == 1)
    }

    @Test("several records of one catalogue for one host stay apart")
    func severalOfOneHost() {
        let pages = ["https://a.example/s1/{handle}", "https://a.example/s2/{handle}"]
        let first = Self.catalogue("one", pages.map { Self.site($0.contains("s1") ? "a" : "b", $0, "one") })
        let second = Self.catalogue("two", [Self.site("c", "https://a.example/s3/{handle}", "two")])
        #expect(CatalogueMerge.sites(of: [first]).count == 2)
        #expect(CatalogueMerge.sites(of: [first, second]).count == 3)
    }

    @Test("ids stay unique across catalogues")
    func mergedIDs() {
        let first = Self.catalogue("one", [Self.site("a", "https://a.example/{handle}", "one")])
        let second = Self.catalogue("two", [Self.site("a", "https://b.example/{handle}", "two")])
        #expect(CatalogueMerge.sites(of: [first, second]).map(\.id) == ["a", "a-two"])
    }
}
