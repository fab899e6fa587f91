import AuditModel
import Testing

@testable import Parsing

@Suite struct LinkedDataTests {
    private let name = "own name Maya Lind"

    @Test(arguments: [
        #"{"@context":"https://schema.org","@type":"Person","name":"Maya Lind"}"#,
        #"{"@context":{"schema":"https://schema.org/"},"@type":"schema:Person","schema:name":"Maya Lind"}"#,
        #"{"@type":"http://schema.org/Person","http://schema.org/name":[{"@value":"Maya Lind","@language":"en"}]}"#,
        #"{"@type":["Thing","foaf:Person"],"foaf:name":"Maya Lind"}"#,
        #"{"type":"Person","id":"https://forum.example/u/maya","name":"Maya Lind"}"#,
        #"{"@type":"ProfilePage","mainEntity":{"@type":"Person","name":"Maya Lind"}}"#,
        ##"{"@graph":[{"@type":"WebPage","about":{"@id":"#maya"}},{"@id":"#maya","@type":"Person","name":"Maya Lind"}]}"##,
        #"{"@type":"ProfilePage","mainEntity":{"@type":"Person","name":"Maya Lind"},"author":{"@type":"Person","name":"Eve"}}"#,
        #"[{"@type":"WebSite","name":"Forum"},{"@type":"Person","name":{"@list":["Maya Lind"]}}]"#,
        #"{"@type":"Person","name":"Maya &#76;ind"}"#,
    ])
    func findsThePersonWhosePageItIs(_ block: String) throws {
        let facts = try FactPage.facts(FactPage.linked(block))
        #expect(facts.contains(name), "\(facts)")
        #expect(!facts.contains { $0.hasPrefix("own") && $0.contains("Eve") })
    }

    @Test(arguments: [
        "\u{FEFF}{\"@type\":\"Person\",\"name\":\"Maya Lind\"}",
        "<!--{\"@type\":\"Person\",\"name\":\"Maya Lind\"}-->",
        "// <![CDATA[\n{\"@type\":\"Person\",\"name\":\"Maya Lind\"}\n// ]]>",
        "{\"@type\":\"Person\",\"name\":\"Maya Lind\",}}}",
        "{\"@type\":\"Person\",\"name\":\"Maya Lind\"};",
        "{\"@type\":\"Person\",\"description\":\"two\nlines\",\"name\":\"Maya Lind\"}",
        "{\"@type\":\"Person\",\"description\":\"\u{1}\u{0}\",\"name\":\"Maya Lind\"}",
        "{\"@type\":\"WebSite\"}{\"@type\":\"Person\",\"name\":\"Maya Lind\"}",
        "{\"@type\":\"WebSite\"},\n{\"@type\":\"Person\",\"name\":\"Maya Lind\"}",
        "{\"@type\":\"Person\",\"name\":\"Maya Lind\",\"knows\":[{\"@type\":\"Person\",\"na",
        "{\"@type\":\"Person\",\"name\":\"Maya Lind\",\"description\":\"cut off he",
        "{\"@type\":\"Person\"\n\"name\":\"Maya Lind\"}",
        "{\"@type\":\"Person\",\"description\":\"she said \"no\" to it\",\"name\":\"Maya Lind\"}",
        "{\"@type\":\"Person\",\"birthDate\": ,\"email\":undefined,\"name\":\"Maya Lind\"}",
        "{'@type':'Person',name:'Maya Lind'}",
        "{&quot;@type&quot;:&quot;Person&quot;,&quot;name&quot;:&quot;Maya Lind&quot;}",
    ])
    func keepsWhatIsWholeOfABrokenBlock(_ block: String) throws {
        #expect(try FactPage.facts(FactPage.linked(block)).contains(name))
    }

    @Test(arguments: [
        #"{"@type":"Person","name":"Maya Lind","knows":{"@type":"Person","name":"Bob","email":"bob@example.org"}}"#,
        ##"{"@type":"Person","name":"Maya Lind","spouse":{"@id":"#bob"}}"##,
        ##"{"@type":"Article","author":{"@type":"Person","name":"maya"},"comment":{"@type":"Comment","author":{"@id":"#bob"}}}"##,
        ##"{"@type":"Article","author":{"@type":"Person","name":"maya"},"contributor":{"@id":"#bob"}}"##,
        ##"{"@type":"Article","author":{"@type":"Person","name":"maya"},"about":{"@id":"#bob"}}"##,
        ##"{"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":{"@id":"#bob"}}]}"##,
        ##"{"@type":"QAPage","mainEntity":{"@type":"Question","acceptedAnswer":{"@type":"Answer","author":{"@id":"#bob"}}}}"##,
        ##"{"@type":"Person","name":"Maya Lind","@reverse":{"knows":{"@id":"#bob"}}}"##,
        ##"{"@type":"Article","author":{"@type":"Person","name":"maya"}},{"@type":"Article","author":{"@id":"#bob"}}"##,
    ])
    func leavesOtherPersonsFieldsToThem(_ block: String) throws {
        let bob = ##"{"@id":"#bob","@type":"Person","name":"Bob","email":"bob@example.org","url":"//bob.example"}"##
        for page in [FactPage.linked(block) + FactPage.linked(bob), FactPage.linked(bob) + FactPage.linked(block)] {
            let facts = try FactPage.facts(page).filter { $0.lowercased().contains("bob") }
            #expect(!facts.isEmpty && facts.allSatisfy { $0.hasPrefix("other") }, "\(facts)")
        }
    }

    @Test func takesTheFirstAuthorOfAnOwnSiteForTheOwner() throws {
        let facts = try FactPage.siteFacts(
            FactPage.linked(
                #"""
                {"@type":"Blog","blogPost":[{"@type":"BlogPosting","author":{"@type":"Person","name":"Maya Lind"}},
                {"@type":"BlogPosting","author":"Gus Guest"}]}
                """#))
        #expect(facts == ["own name Maya Lind", "cannot-tell name Gus Guest"])
    }

    @Test func saysCannotTellOfAuthorsOnPagesOfNobodyKnown() throws {
        let block = FactPage.linked(#"{"@type":"Article","author":{"@type":"Person","name":"Maya Lind"}}"#)
        #expect(try FactPage.facts(block, .unknown) == ["cannot-tell name Maya Lind"])
        #expect(try FactPage.facts(block, .profilePage) == ["cannot-tell name Maya Lind"])
        #expect(try FactPage.facts(block, .unknown.signing(["Maya Lind"])) == ["own name Maya Lind"])
    }

    @Test func attributesTextsToWhoWroteThem() throws {
        let document = try FactPage.document(
            FactPage.linked(
                #"""
                {"@graph":[{"@type":"SocialMediaPosting","articleBody":"mine","author":{"@id":"#m"},"comment":[
                {"@type":"Comment","text":"theirs","author":{"@type":"Person","name":"Eve"}},
                {"@type":"Comment","text":"answer","author":{"@id":"#m"}}]},
                {"@type":"SocialMediaPosting","articleBody":"shared","author":{"@type":"Person","name":"Eve"}},
                {"@type":"Person","@id":"#m","name":"Maya Lind","alternateName":"@maya","description":"bio"}]}
                """#))
        let owners = Dictionary(uniqueKeysWithValues: document.segments.map { ($0.text, $0.owner) })
        #expect(owners == ["mine": .own, "theirs": .other, "answer": .own, "shared": .other, "bio": .own])
    }

    @Test func readsTheFieldsOfAPerson() throws {
        let facts = try FactPage.facts(
            FactPage.linked(
                #"""
                {"@type":"Person","name":"Maya Lind","hasOccupation":{"@type":"Occupation","name":"Potter"},
                "contactPoint":[{"@type":"ContactPoint","telephone":"+1 555 0100","email":"mailto:maya@example.org"}],
                "worksFor":{"@id":"#kiln"},"homeLocation":{"@type":"Place","name":"Porto","geo":
                {"@type":"GeoCoordinates","latitude":41.15,"longitude":"-8.61"}},
                "interactionStatistic":[{"@type":"InteractionCounter","name":"Followers"}]}
                """#) + FactPage.linked(##"{"@id":"#kiln","@type":"Organization","name":"Kiln Example"}"##))
        let expected = [
            "own name Maya Lind", "own employer Kiln Example", "own job-title Potter", "own locality Porto",
            "own email maya@example.org", "own telephone +1 555 0100", "own coordinates 41.15, -8.61",
        ]
        #expect(facts == expected)
    }

    @Test func takesABusinessOnAnOwnSiteForPerhapsItsOwners() throws {
        let block = FactPage.linked(
            #"{"@type":"LocalBusiness","name":"Kiln","telephone":"+1 555 0100","address":"1 Example St"}"#)
        #expect(
            try FactPage.siteFacts(block) == ["cannot-tell telephone +1 555 0100", "cannot-tell address 1 Example St"])
        #expect(try FactPage.facts(block).isEmpty)
    }

    @Test(
        .timeLimit(.minutes(2)),
        arguments: [
            String(repeating: "{", count: 300_000), String(repeating: "{\"author\":", count: 20_000),
            "[" + String(repeating: "{\"@type\":\"Person\",\"@id\":\"#a\"},", count: 3_000),
            "{\"name\":\"" + String(repeating: "\" ", count: 5_000),
            "{\"@type\":\"Person\",\"name\":[" + String(repeating: "\"a\",", count: 20_000),
            "\"" + String(repeating: "\\", count: 20_000), String(repeating: "[", count: 20_000),
            "[" + String(repeating: "{\"@id\":\"#x\"},", count: 5_000) + "{\"@id\":\"#x\",\"knows\":1}]",
        ])
    func hostileBlocksAreReadToTheirEnd(_ block: String) throws {
        let document = try FactPage.document(FactPage.linked(block))
        #expect(document.facts.count <= 5000)
    }
}
