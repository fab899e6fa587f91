import AuditModel
import Testing

@testable import Collectors

@Suite("sherlock's catalogue")
struct SherlockTests {
    private static func catalogue(_ members: String) throws -> Catalogue {
        try CatalogueImport.catalogue(from: Array(#"{"$schema":"data.schema.json",\#(members)}"#.utf8))
    }

    private static func rule(_ members: String) throws -> PresenceRule {
        try #require(
            try catalogue(#""Example":{"url":"https://example.org/{}",\#(members)}"#).sites.first?.probes.first
        )
        .rule
    }

    @Test("leaves the schema's address out")
    func schema() throws {
        let catalogue = try Self.catalogue(#""A":{"url":"https://a.example/{}","errorType":"status_code"}"#)
        #expect(catalogue.format == .sherlock && catalogue.count == 1)
    }

    @Test("by message: a list of them, and a page that is not found is none")
    func message() throws {
        let rule = try Self.rule(#""errorType":"message","errorMsg":["not here","gone away"]"#)
        #expect(rule.signal(of: .page(200, "Alice")) == .present)
        for (status, body) in [(200, "it has gone away"), (404, "x"), (400, "not here")] {
            #expect(rule.signal(of: .page(status, body)).isAbsent)
        }
        #expect(rule.signal(of: .page(503, "busy")).isUndecided)
    }

    @Test("by status: success is present, a listed one or 404 absent, others say nothing")
    func status() throws {
        let rule = try Self.rule(#""errorType":"status_code","errorCode":[422, 204]"#)
        #expect(rule.signal(of: .page(201, "")) == .present)
        for status in [204, 404, 410, 422] {
            #expect(rule.signal(of: .page(status, "")).isAbsent)
        }
        for status in [302, 403, 500] {
            #expect(rule.signal(of: .page(status, "")).isUndecided)
        }
    }

    @Test("by redirect: it is not followed, and is absent")
    func redirect() throws {
        let catalogue = try Self.catalogue(
            #""A":{"url":"https://a.example/{}","errorType":"response_url","errorUrl":"https://a.example/"}"#)
        let probe = try #require(catalogue.sites.first?.probes.first)
        #expect(!probe.followsRedirects)
        #expect(probe.rule.signal(of: .page(302, "")).isAbsent)
    }

    @Test("several ways to decide at once")
    func severalTypes() throws {
        let rule = try Self.rule(#""errorType":["status_code","message"],"errorMsg":"none""#)
        #expect(rule.signal(of: .page(200, "none")).isAbsent)
        #expect(rule.signal(of: .page(200, "x")) == .present)
    }

    @Test("puts the account into the payload, however deep, when the address has no place for it")
    func payload() throws {
        let catalogue = try Self.catalogue(
            """
            "A":{"url":"https://a.example","urlProbe":"https://a.example/api","errorType":"message","errorMsg":"false",
            "request_method":"POST","request_payload":{"variables":{"name":"{}","list":["{}",1,true]}}}
            """)
        let site = try #require(catalogue.sites.first)
        let request = try #require(ProbeGroup.groups(of: site).first?.request(for: "al\"ice"))
        let body = try #require(request.body)
        #expect(String(decoding: body, as: UTF8.self) == #"{"variables":{"name":"al\"ice","list":["al\"ice",1,true]}}"#)
        #expect(request.headers.contains { $0.name == "content-type" && $0.value == "application/json" })
    }

    @Test("refuses what has no place for the account, no test, or changes things")
    func refusals() throws {
        let catalogue = try Self.catalogue(
            """
            "A":{"url":"https://a.example","errorType":"status_code"},
            "B":{"url":"https://b.example/{}","errorType":"message"},
            "C":{"url":"https://c.example/{}","errorType":"status_code","request_method":"PUT"},
            "D":{"url":"https://d.example/{}","errorType":"status_code","regexCheck":"["},
            "E":{"url":"https://e.example/{}","errorType":"telepathy"}
            """)
        #expect(catalogue.refusals.map(\.cause) == [.noTest, .noTest, .protocolUnknown, .pattern, .broken])
    }

    @Test(
        "patterns as Python searches them",
        arguments: [
            (#"^[\w-]{,34}$"#, "alice", true), (#"^[\w-]{,3}$"#, "alice", false), (#"(?<!-)$"#, "alice-", false),
            ("[^\\u3040-\\u30ff]", "alice", true), ("lic", "alice", true), ("^lic", "alice", false),
        ])
    func patterns(pattern: String, name: String, fits: Bool) throws {
        let compiled = try #require(HandlePattern(pattern))
        #expect(compiled.occurs(in: name) == fits)
    }

    @Test("a pattern that would take for ever is given up")
    func hostilePattern() throws {
        let pattern = try #require(HandlePattern("^(a+)+$"))
        #expect(pattern.occurs(in: String(repeating: "a", count: 60) + "!"))
    }
}
