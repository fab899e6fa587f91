import Testing

@testable import Fetching

@Suite struct RobotsRulesTests {
    private func rules(_ text: String) -> RobotsRules { RobotsRules(Array(text.utf8), for: "footprint") }

    @Test(
        "an empty file, or one without rules, allows everything",
        arguments: [
            "", "\n\n", "# only a comment", "Disallow: /before-any-group", "<html><body>Disallow: /</body></html>",
            "User-agent: *\nDisallow:", "User-agent: other\nDisallow: /",
        ])
    func allowsEverything(_ text: String) {
        #expect(rules(text).permits("/before-any-group"))
    }

    @Test("the group that names the robot replaces the group for all")
    func ownGroup() {
        let both = rules("User-agent: *\nDisallow: /\n\nUser-Agent: FootPrint/2.0\nDisallow: /private\n")
        #expect(both.permits("/public"))
        #expect(!both.permits("/private/page"))
        #expect(!rules("User-agent: *\nDisallow: /\nUser-agent: other\nAllow: /").permits("/page"))
        #expect(rules("User-agent: *\nDisallow: /\nUser-agent: footprint").permits("/page"))
    }

    @Test("a name that only begins alike is another robot")
    func otherName() {
        #expect(rules("User-agent: footprints\nDisallow: /").permits("/"))
        #expect(rules("User-agent: foot\nDisallow: /").permits("/"))
    }

    @Test("groups of the same name are one, and one group may have several names")
    func combinedGroups() {
        let text = """
            User-agent: footprint
            Disallow: /a

            User-agent: other
            user-agent: footprint
            Sitemap: https://example.org/sitemap.xml
            Disallow: /b

            User-agent: third
            Disallow: /c
            """
        #expect(!rules(text).permits("/a"))
        #expect(!rules(text).permits("/b"))
        #expect(rules(text).permits("/c"))
    }

    @Test("the longest pattern decides, and allow wins among equals")
    func longestMatch() {
        let text = "User-agent: *\nDisallow: /folder\nAllow: /folder/page\nDisallow: /x\nAllow: /x\nDisallow: /*.php"
        #expect(!rules(text).permits("/folder/other"))
        #expect(rules(text).permits("/folder/page"))
        #expect(rules(text).permits("/x"))
        #expect(!rules(text).permits("/index.php?x=1"))
        #expect(rules(text).permits("/robots.txt"))
    }

    @Test("comments, spaces, old line ends and a byte order mark do no harm")
    func spelling() {
        let text = "\u{FEFF}  USER-AGENT :  * # all\r\tdisallow:/a#b\r\n Disallow : /c  "
        #expect(!rules(text).permits("/a"))
        #expect(!rules(text).permits("/c"))
        #expect(rules(text).permits("/b"))
    }

    @Test("reads the crawl delay of its own group only")
    func crawlDelay() {
        #expect(rules("User-agent: *\nCrawl-delay: 2.5").crawlDelay == 2.5)
        #expect(rules("User-agent: *\nCrawl-delay: 9\nUser-agent: footprint\nAllow: /").crawlDelay == nil)
        #expect(rules("User-agent: *\nCrawl-delay: -3\nCrawl-delay: soon").crawlDelay == nil)
    }

    @Test("bytes that are no text do no harm")
    func garbage() {
        let noise = (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167) }
        _ = RobotsRules(noise, for: "footprint").permits("/")
    }
}
