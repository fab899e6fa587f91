import AuditModel
import Testing

@testable import Collectors

@Suite("WhatsMyName's catalogue")
struct WhatsMyNameTests {
    private static func catalogue(_ record: String) throws -> Catalogue {
        try CatalogueImport.catalogue(from: Array(#"{"sites":[\#(record)]}"#.utf8))
    }

    private static func signal(
        _ record: String, _ status: Int, _ body: String, account: String = "alice"
    ) throws -> PresenceSignal {
        let site = try #require(try catalogue(record).sites.first)
        return try #require(site.probes.first).rule.signal(of: .page(status, body, account: account))
    }

    private static let plain = """
        {"name":"Example","uri_check":"https://example.org/u/{account}","e_code":200,"e_string":"Profile of",
        "m_code":404,"m_string":"No such user","known":["maya","ben"],"cat":"social"}
        """

    @Test("takes the address, the category and the known accounts")
    func plainRecord() throws {
        let catalogue = try Self.catalogue(Self.plain)
        let site = try #require(catalogue.sites.first)
        #expect(catalogue.format == .whatsMyName)
        #expect(site.id == "example" && site.tags == ["social"] && site.known == ["maya", "ben"])
        #expect(site.address(of: "alice") == "https://example.org/u/alice")
    }

    @Test("wants both status and text for present and for absent, and is undecided otherwise")
    func bothSigns() throws {
        #expect(try Self.signal(Self.plain, 200, "Profile of alice") == .present)
        #expect(try Self.signal(Self.plain, 404, "No such user").isAbsent)
        for (status, body) in [(200, "nothing"), (404, "nothing"), (500, "Profile of")] {
            #expect(try Self.signal(Self.plain, status, body).isUndecided)
        }
    }

    @Test("takes an empty text for no test")
    func emptyTexts() throws {
        let record = Self.plain.replacing("No such user", with: "")
        #expect(try Self.signal(record, 404, "anything").isAbsent)
        let other = Self.plain.replacing("Profile of", with: "")
        #expect(try Self.signal(other, 200, "anything") == .present)
        #expect(try Self.catalogue(other).sites.first?.probes.first?.rule.isWeak == true)
    }

    @Test("refuses a record to which present and absent are the same")
    func noTest() throws {
        let record = Self.plain.replacing("Profile of", with: "").replacing("No such user", with: "")
            .replacing("404", with: "200")
        #expect(try Self.catalogue(record).refusals.map(\.cause) == [.noTest])
    }

    @Test("never follows redirects: their status can be the sign")
    func redirects() throws {
        #expect(try Self.catalogue(Self.plain).sites.first?.probes.first?.followsRedirects == false)
        let record = Self.plain.replacing("404", with: "302").replacing("No such user", with: "")
        #expect(try Self.signal(record, 302, "").isAbsent)
    }

    @Test("puts the account into a JSON body by plain replacement, escaped for JSON")
    func jsonBody() throws {
        let record = Self.plain.replacing(
            #""e_code""#,
            with:
                #""headers":{"Content-Type":"application/json"},"post_body":"{\"q\":\"query{User(name:\\\"{account}\\\"){id}}\"}","e_code""#
        ).replacing("u/{account}", with: "graphql")
        let site = try #require(try Self.catalogue(record).sites.first)
        let group = try #require(ProbeGroup.groups(of: site).first)
        let body = try #require(group.request(for: #"a"b"#)?.body)
        #expect(String(decoding: body, as: UTF8.self).contains(#"a\"b"#))
        #expect(String(decoding: body, as: UTF8.self).hasPrefix(#"{"q":"query{User"#))
    }

    @Test("encodes the account in a form")
    func formBody() throws {
        let record = Self.plain.replacing(
            #""e_code""#,
            with:
                #""headers":{"Content-Type":"application/x-www-form-urlencoded"},"post_body":"user={account}&x=1","e_code""#
        )
        let site = try #require(try Self.catalogue(record).sites.first)
        let body = try #require(ProbeGroup.groups(of: site).first?.request(for: "a&b")?.body)
        #expect(String(decoding: body, as: UTF8.self) == "user=a%26b&x=1")
    }

    @Test("leaves out the characters that a site does not take")
    func strippedCharacters() throws {
        let record = Self.plain.replacing(#""e_code""#, with: #""strip_bad_char":".","e_code""#)
        #expect(try Self.catalogue(record).sites.first?.address(of: "a.b") == "https://example.org/u/ab")
    }

    @Test("shows the pretty address, and asks the other")
    func prettyAddress() throws {
        let record = Self.plain.replacing(
            #""e_code""#, with: #""uri_pretty":"https://example.org/@{account}","e_code""#)
        let site = try #require(try Self.catalogue(record).sites.first)
        #expect(site.address(of: "alice") == "https://example.org/@alice")
        #expect(site.probes.first?.address.text == "https://example.org/u/{handle}")
    }

    @Test("takes only labels of host names where the account is a part of one")
    func hostName() throws {
        let record = Self.plain.replacing("https://example.org/u/{account}", with: "https://{account}.example.org")
        let site = try #require(try Self.catalogue(record).sites.first)
        #expect(site.handles.refusal(of: "alice") == nil)
        for name in ["al_ice", "-alice", "a.b", String(repeating: "a", count: 64)] {
            #expect(site.handles.refusal(of: name) != nil, "\(name)")
        }
        #expect(site.address(of: "Alice") == "https://alice.example.org")
    }

    @Test("refuses what is switched off, sends credentials, or has no address")
    func refusals() throws {
        let off = Self.plain.replacing(#""e_code""#, with: #""valid":false,"e_code""#)
        let secret = Self.plain.replacing(#""e_code""#, with: #""headers":{"Authorization":"Bearer FAKE"},"e_code""#)
        let lost = Self.plain.replacing("uri_check", with: "uri")
        #expect(
            try Self.catalogue([off, secret, lost].joined(separator: ",")).refusals.map(\.cause) == [
                .switchedOff, .credentials, .broken,
            ])
    }

    @Test("reads the shape of 2022, whose statuses are texts")
    func oldShape() throws {
        let catalogue = try Self.catalogue(
            """
            {"name":"Example","check_uri":"https://example.org/u/{account}","account_existence_code":"200",
            "account_existence_string":"Profile of","account_missing_code":"404","account_missing_string":"",
            "known_accounts":["maya"],"category":"social","valid":true}
            """)
        #expect(catalogue.format == .whatsMyNameOld)
        let rule = try #require(catalogue.sites.first?.probes.first?.rule)
        #expect(rule.signal(of: .page(200, "Profile of alice")) == .present)
        #expect(rule.signal(of: .page(404, "")).isAbsent)
    }
}

extension PresenceAnswer {
    static func page(
        _ status: Int, _ body: String, account: String = "alice", headers: [HeaderField] = [],
        url: String = "https://example.org/u/alice"
    ) -> PresenceAnswer {
        PresenceAnswer(
            Page(requested: url, url: url, status: status, headers: headers, body: Array(body.utf8)), account: account)
    }
}

extension PresenceSignal {
    var isAbsent: Bool { if case .absent = self { true } else { false } }
    var isUndecided: Bool { if case .undecided = self { true } else { false } }
    /// Why it is not present.
    var reason: String? {
        switch self {
        case .present: nil
        case .absent(let reason), .undecided(let reason): reason
        }
    }
}
