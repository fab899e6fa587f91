import AuditModel
import Testing

@testable import Collectors

@Suite("The program's own sites")
struct OwnCatalogueTests {
    @Test("all records can be read, and each has an id of its own")
    func readable() throws {
        let sites = try OwnCatalogue.read()
        #expect(sites.count >= 150)
        #expect(Set(sites.map(\.id)).count == sites.count)
        #expect(Set(sites.map { $0.page.text }).count == sites.count)
        #expect(OwnCatalogue.catalogue.sites == sites)
    }

    @Test("each is asked by https at a host that is somebody's, and bears a tag")
    func addresses() throws {
        for site in try OwnCatalogue.read() {
            #expect(!site.tags.isEmpty, "\(site.id)")
            for address in [site.address(of: "alice")] + site.probes.map({ $0.address.filled(with: "alice") }) {
                let read = WebAddress(address)
                #expect(read?.scheme == "https" && read?.host?.contains(".") == true, "\(site.id): \(address)")
            }
        }
    }

    @Test("each takes a made-up name, so that its rule can be tried")
    func controls() throws {
        for site in try OwnCatalogue.read() {
            let probe = try #require(site.probes.first)
            #expect(ControlName.name(for: site, probe: probe) != nil, "\(site.id)")
        }
    }

    @Test("the XPath expressions can be compiled")
    func expressions() throws {
        let answer = PresenceAnswer.page(200, "<p>x</p>")
        for site in try OwnCatalogue.read() {
            for probe in site.probes { _ = probe.rule.signal(of: answer) }
        }
    }

    @Test(
        "what is wrong with a record is said with its line",
        arguments: [
            ("id: x", "list of records"), ("- id: x\n  nmae: X", "unknown key 'nmae'"),
            ("- id: x\n  name: X", "'page'"),
            ("- {id: X Y, name: X, page: 'https://x.example/{handle}'}", "'id'"),
            ("- {id: x, name: X, page: 'https://x.example/'}", "stands nowhere"),
            ("- {id: x, name: X, page: 'ftp://x.example/{handle}'}", "begins with https"),
            ("- {id: x, name: X, page: 'https://x.example/{handle}', found: {status: ok}}", "'status'"),
            ("- {id: x, name: X, page: 'https://x.example/{handle}', names: few}", "'names'"),
            ("- {id: x, name: X, page: 'https://x.example/{handle}', fields: [{as: bio}]}", "'json' or 'xpath'"),
        ])
    func wrongRecords(text: String, problem: String) {
        let error = #expect(throws: CatalogueError.self) { try SiteRecordReader(source: "test").sites(of: text) }
        #expect(error?.description.contains(problem) == true, "\(error?.description ?? "")")
        #expect(error?.description.hasPrefix("line ") == true)
    }

    @Test("a record says how presence is decided")
    func decisions() throws {
        let text = """
            - id: x
              name: X
              page: https://x.example/{handle}
              names: 3-8 _
              ask: https://x.example/api?u={handle}
              found: {json: {path: user.name, is: "{handle}"}}
              absent: {json: {path: user, is: missing}}
            """
        let site = try #require(try SiteRecordReader(source: "test").sites(of: text).first)
        let rule = try #require(site.probes.first?.rule)
        #expect(rule.signal(of: .page(200, #"{"user":{"name":"Alice"}}"#)) == .present)
        #expect(rule.signal(of: .page(200, #"{"user":null}"#)).isAbsent)
        #expect(rule.signal(of: .page(200, #"{"user":{"name":"bob"}}"#)).isUndecided)
        #expect(site.handles.refusal(of: "al") != nil && site.handles.refusal(of: "al-ice") != nil)
        #expect(site.handles.refusal(of: "al_ice") == nil)
    }
}
