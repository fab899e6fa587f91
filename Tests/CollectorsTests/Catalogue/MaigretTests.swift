import AuditModel
import Testing

@testable import Collectors

@Suite("maigret's catalogue")
struct MaigretTests {
    private static func catalogue(_ sites: String, engines: String = "") throws -> Catalogue {
        try CatalogueImport.catalogue(from: Array(#"{"sites":{\#(sites)},"engines":{\#(engines)},"tags":[]}"#.utf8))
    }

    private static func probe(_ record: String, engines: String = "") throws -> SiteProbe {
        let catalogue = try catalogue(#""Example":{\#(record)}"#, engines: engines)
        #expect(catalogue.refusals.isEmpty)
        return try #require(catalogue.sites.first?.probes.first)
    }

    @Test("reads presence texts under both spellings", arguments: ["presenseStrs", "presenceStrs"])
    func spellings(key: String) throws {
        let probe = try Self.probe(
            #""url":"https://a.example/{username}","checkType":"message","\#(key)":["Profile"],"absenceStrs":["Nobody"]"#
        )
        #expect(!probe.rule.isWeak)
        #expect(probe.rule.signal(of: .page(200, "Profile of alice")) == .present)
        #expect(probe.rule.signal(of: .page(200, "something else")).isUndecided)
    }

    @Test("a text for both is absent")
    func absenceWins() throws {
        let probe = try Self.probe(
            #""url":"https://a.example/{username}","checkType":"message","presenseStrs":["x"],"absenceStrs":["Nobody"]"#
        )
        #expect(probe.rule.signal(of: .page(200, "x Nobody")).isAbsent)
    }

    @Test("a rule without a text for presence is weak")
    func weak() throws {
        let probe = try Self.probe(
            #""url":"https://a.example/{username}","checkType":"message","absenceStrs":["Nobody"]"#)
        #expect(probe.rule.isWeak)
    }

    @Test("joins lists with the engine's, merges objects, and lets the engine's address win")
    func engine() throws {
        let probe = try Self.probe(
            """
            "engine":"Board","urlMain":"https://a.example/","urlSubpath":"/forum","url":"https://wrong.example/{username}",
            "absenceStrs":["Nobody"],"headers":{"X-One":"1"},"checkType":"status_code"
            """,
            engines: """
                "Board":{"name":"Board","site":{"url":"{urlMain}{urlSubpath}//members/?username={username}",
                "absenceStrs":["None"],"presenseStrs":["Member"],"headers":{"X-Two":"2"},"checkType":"message"}}
                """)
        #expect(probe.address.text == "https://a.example/forum/members/?username={handle}")
        #expect(probe.headers == ["x-one": "1", "x-two": "2"])
        for word in ["Nobody", "None"] {
            #expect(probe.rule.signal(of: .page(200, word)).isAbsent)
        }
        #expect(probe.rule.signal(of: .page(200, "Member")) == .present)
    }

    @Test("fills texts as str.format does: doubled braces are braces")
    func braces() throws {
        let probe = try Self.probe(
            """
            "url":"https://a.example/u/{username}","urlProbe":"https://a.example/graphql","checkType":"message",
            "presenseStrs":["id"],"requestMethod":"POST","requestPayload":{"query":"{{ u(name: \\"{username}\\") {{ id }} }}"}
            """)
        let body = try #require(probe.body).filled(with: "alice", as: .json)
        #expect(body == #"{"query":"{ u(name: \"alice\") { id } }"}"#)
    }

    @Test("answers that say nothing are undecided, whatever else stands in them")
    func errors() throws {
        let probe = try Self.probe(
            """
            "url":"https://a.example/{username}","checkType":"message","presenseStrs":["Profile"],
            "errors":{"Please wait":"Rate limited"}
            """)
        let reason = try #require(probe.rule.signal(of: .page(200, "Profile. Please wait")).reason)
        #expect(reason.contains("Rate limited"))
    }

    @Test("by redirect: present needs its text too")
    func redirect() throws {
        let probe = try Self.probe(
            #""url":"https://a.example/{username}","checkType":"response_url","presenseStrs":["Profile"]"#)
        #expect(!probe.followsRedirects)
        #expect(probe.rule.signal(of: .page(200, "Profile")) == .present)
        #expect(probe.rule.signal(of: .page(200, "front page")).isUndecided)
        #expect(probe.rule.signal(of: .page(301, "")).isAbsent)
    }

    @Test("refuses what is switched off, wants another id, needs a session, or speaks no http")
    func refusals() throws {
        let rest = #""url":"https://a.example/{username}","checkType":"status_code""#
        let catalogue = try Self.catalogue(
            """
            "A":{\(rest),"disabled":true},"B":{\(rest),"type":"steam_id"},
            "C":{\(rest),"activation":{"method":"x"}},"D":{\(rest),"headers":{"authorization":"FAKE"}},
            "E":{"url":"{username}.example","checkType":"status_code","protocol":"dns"},
            "F":{"url":"https://a.example/{other}","checkType":"status_code"},
            "G":{"engine":"Lost","url":"https://a.example/{username}"},
            "H":{"url":"https://a.example/{username}","checkType":"message"}
            """)
        #expect(
            catalogue.refusals.map(\.cause) == [
                .switchedOff, .otherID, .credentials, .credentials, .protocolUnknown, .broken, .broken, .noTest,
            ])
    }

    @Test("keeps the name that nobody has")
    func unclaimed() throws {
        let probe = try Self.probe(
            #""url":"https://a.example/{username}","checkType":"status_code","usernameUnclaimed":"noonewouldeverusethis7""#
        )
        #expect(probe.unclaimed == "noonewouldeverusethis7")
    }
}
