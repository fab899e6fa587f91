import AuditModel
import Testing

@testable import Parsing

@Suite struct FeedPeopleTests {
    private static let maya = FeedPerson(name: "Maya Lind", email: "maya@example.org")

    @Test(arguments: [
        ("<author>maya@example.org (Maya Lind)</author>", [maya]),
        ("<author>Maya Lind &lt;maya@example.org></author>", [maya]),
        ("<dc:creator>Maya Lind</dc:creator><author>maya@example.org</author>", [maya]),
        (
            "<dc:creator>Maya Lind</dc:creator><dc:creator>Tom Ash</dc:creator>",
            [FeedPerson(name: "Maya Lind"), FeedPerson(name: "Tom Ash")]
        ),
        ("<itunes:author>Maya Lind</itunes:author>", [FeedPerson(name: "Maya Lind")]),
        ("<author><name>Maya Lind</name><email>mailto:maya@example.org</email></author>", [maya]),
        ("<a10:author><a10:name>Maya Lind</a10:name></a10:author>", [FeedPerson(name: "Maya Lind")]),
        (
            "<author><name>Maya</name></author><author><name>Tom</name></author>",
            [FeedPerson(name: "Maya"), FeedPerson(name: "Tom")]
        ),
        ("<dc:contributor>Tom Ash</dc:contributor>", []), ("<author/>", []),
    ])
    func findsAuthors(_ elements: String, _ people: [FeedPerson]) {
        #expect(FeedSample.rss(elements)?.authors == people)
    }

    @Test func tellsWhoWritesFromWhoServes() throws {
        let feed = try #require(
            FeedSample.feed(
                """
                <rss><channel><managingEditor>maya@example.org (Maya Lind)</managingEditor>
                <webMaster>ops@host.example (Host Ops)</webMaster><dc:contributor>Tom Ash</dc:contributor></channel></rss>
                """))
        #expect(feed.authors == [Self.maya])
        #expect(feed.publishers == [FeedPerson(name: "Host Ops", email: "ops@host.example")])
        #expect(feed.contributors == [FeedPerson(name: "Tom Ash")])
        #expect(feed.facts.map(\.value) == ["Maya Lind", "maya@example.org"])
    }

    @Test func aPodcastsOwnerCountsWhereNobodyElseIsNamed() throws {
        let feed = try #require(
            FeedSample.feed(
                """
                <rss><channel><itunes:owner><itunes:name>Maya Lind</itunes:name>
                <itunes:email>maya@example.org</itunes:email></itunes:owner></channel></rss>
                """))
        #expect(feed.facts.map(\.value) == ["Maya Lind", "maya@example.org"])
    }

    @Test func aCrowdIsNotRead() {
        let crowd = (0..<5000).map { "<author><name>a\($0)</name></author><contributor>c\($0)</contributor>" }.joined()
        #expect(FeedSample.atom(crowd)?.authors.count == FeedPeople.most)
        #expect(FeedSample.atom(crowd)?.contributors.count == FeedPeople.most)
        #expect(FeedSample.feed("<feed>\(crowd)</feed>")?.facts.count == FeedPeople.most)
    }
}
