import AuditModel
import Testing

@testable import Parsing

@Suite struct EmbeddedStateTests {
    private static let maya =
        #"{"username":"maya","email":"maya@example.org","posts":[{"author":{"username":"eve","email":"eve@example.org"}}]}"#
    private static let escaped = maya.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"")
    private static let entities = maya.split(separator: "\"", omittingEmptySubsequences: false).joined(
        separator: "&quot;")

    private func emails(_ html: String, _ ownership: PageOwnership = .profilePage) throws -> [String] {
        try FactPage.document(html, ownership).facts.filter { $0.property == .email }.map(FactPage.line)
    }

    @Test(arguments: [
        "<script id=__NEXT_DATA__ type=application/json>{\"props\":{\"pageProps\":{\"user\":\(maya)}}}</script>",
        "<script>window.__INITIAL_STATE__ = {\"entities\":{\"users\":{\"1\":\(maya)}}};(function(){}())</script>",
        "<script>window.__APOLLO_STATE__={\"User:1\":\(maya)}</script>",
        "<script>var ytInitialData = {\"a\":[1,2,\(maya)]};</script>",
        "<script>window['x']=1;if(a<b){c()};window.y = {\"u\":\(maya)};</script>",
        "<script>window.__S__ = {user:{username:'maya',email:'maya@example.org'}}</script>",
        "<script>window.__S__ = JSON.parse(\"\(escaped)\");</script>",
        "<script>window.__S__ = JSON.parse('\(maya)');</script>",
        "<script>window.__S__ = JSON.parse(decodeURIComponent('%7B%22login%22:%22maya%22,%22email%22:%22maya@example.org%22%7D'))</script>",
        "<script>self.__next_f.push([1,\"7:[\\\"$\\\",{\\\"user\\\":\(escaped)}]\\n\"])</script>",
        "<script type='text/json'>{\"profile\":\(maya)}</script>",
        "<div id=app data-page=\"{&quot;props&quot;:{&quot;user&quot;:\(entities)}}\"></div>",
        "<div data-react-props='{\"user\":\(maya)}'></div>", "<x-profile :users=\"[\(entities)]\"></x-profile>",
        "<div data-preloaded='{\"user_maya\":\"\(escaped)\"}'></div>",
        "<script type=application/json>{\"user\":\(maya),\"rest\":[{\"cut</script>",
        "<script type=application/json id=__NUXT_DATA__>[[\"Reactive\",1],{\"user\":2},{\"username\":3,\"email\":4},\"maya\",\"maya@example.org\"]</script>",
    ])
    func findsTheOwnersObject(_ html: String) throws {
        #expect(try emails(html) == ["own email maya@example.org"])
    }

    @Test func readsTheFieldsOfTheObject() throws {
        let document = try FactPage.document(
            #"""
            <script type="application/json">{"user":{"screen_name":"Maya","displayName":"Maya Lind","bio":"<p>I fly to Porto</p>",
            "phone_number":"+1 555 0100","location":{"city":"Porto","latitude":41.15,"longitude":-8.61},"company":{"name":"Kiln Example"},
            "websiteUrl":"https://maya.example","birthday":{"year":1990,"month":2,"day":3},"twitter_username":"maya_l",
            "socialLinks":[{"url":"https://social.example/@maya"}],"profile":{"headline":"Potter"},"email":null,"followers":[{"username":"bob",
            "phone":"+1 555 0199"}],"friend":{"login":"eve","profile":{"email":"eve@example.org"}}}}</script>
            """#)
        #expect(
            Set(document.facts.map(FactPage.line)) == [
                "own nickname Maya", "own name Maya Lind", "own telephone +1 555 0100", "own locality Porto",
                "own coordinates 41.15, -8.61", "own employer Kiln Example", "own url https://maya.example",
                "own birth-date 1990-02-03", "own same-as https://x.com/maya_l",
                "own same-as https://social.example/@maya", "own job-title Potter",
            ])
        let bio = try #require(document.segments.first { $0.label == "bio" })
        #expect(bio.text == "I fly to Porto")
        #expect(bio.owner == .own)
        #expect(bio.region == .metadata)
    }

    @Test(arguments: [
        #"{"user":{"username":"eve","email":"eve@example.org","bio":"x"}}"#,
        #"{"viewer":{"user":{"name":"Eve","email":"eve@example.org"}}}"#,
        #"{"posts":[{"author":{"name":"Eve","email":"eve@example.org"}},{"author":{"name":"Bob","email":"bob@example.org"}}]}"#,
        #"{"comment":{"username":"eve","url":"https://forum.example/u/maya","email":"eve@example.org"}}"#,
        #"{"tag":{"slug":"maya","name":"Maya","description":"A people","email":null}}"#,
        #"{"a":"maya","b":{"email":"eve@example.org"}}"#, #"{"username":"maya"},{"email":"eve@example.org"}"#,
        #"{"username":"maya","replyTo":{"email":"eve@example.org"},"users":[{"email":"bob@example.org"}]}"#,
        #"{"username":"maya","profile":{"username":"eve","email":"eve@example.org"}}"#,
    ])
    func leavesOtherUsersObjectsAlone(_ json: String) throws {
        #expect(try emails("<script type=application/json>\(json)</script>").isEmpty)
        #expect(try emails("<script>x = \(json)</script>", .unknown).isEmpty)
    }

    @Test func saysCannotTellOfTheOneObjectThatThePageIsAbout() throws {
        let html = #"<script>s={"pageProps":{"profile":{"firstName":"Maya","email":"maya@example.org"}}}</script>"#
        #expect(try emails(html) == ["cannot-tell email maya@example.org"])
        #expect(try emails(html, .unknown).isEmpty)
        let two = html + #"<script>s={"member":{"firstName":"Eve","email":"eve@example.org"}}</script>"#
        #expect(try emails(two).isEmpty)
    }

    @Test(
        .timeLimit(.minutes(2)),
        arguments: [
            String(repeating: "{", count: 200_000), String(repeating: "{\"a\":", count: 5_000),
            String(repeating: "{\"username\":\"maya\",\"profile\":", count: 5_000),
            String(repeating: "[{\"username\":\"maya\",\"bio\":\"x\"},", count: 5_000),
            "{\"a\":\"" + String(repeating: "\\\\", count: 10_000), String(repeating: "{\"", count: 10_000),
            "{\"username\":\"maya\"," + String(repeating: "\"email\":\"a@example.org\",", count: 10_000),
            String(repeating: "JSON.parse('{\"", count: 10_000), "[" + String(repeating: "{\"id\":1},", count: 10_000),
            "{\"a\":\"" + String(repeating: "{\\\"a\\\":", count: 100_000) + "\"}",
        ])
    func hostileStateIsReadToItsEnd(_ json: String) throws {
        for script in [
            "<script>x=", "<script type=application/json>", "<script id=__NUXT_DATA__ type=application/json>",
        ] {
            #expect(try FactPage.document(script + json + "</script>").facts.count <= 5000)
        }
        #expect(try FactPage.document("<p data-x='\(json)'>").facts.count <= 5000)
    }
}
