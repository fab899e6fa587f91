import AuditModel
import Testing

@testable import Risk

@Suite("Tasks")
struct TaskTests {
    @Test("every kind has steps of its own", arguments: FindingKind.allCases)
    func steps(kind: FindingKind) throws {
        #expect(RemediationTable.kinds[kind] != nil)
        let task = try #require(Sample.judge([Sample.sighting(kind, fields: ["state": "upcoming"])]).tasks.first)
        #expect(task.steps.count >= 2 && !task.check.isEmpty && !task.sources.isEmpty)
        #expect(!task.title.contains("{"), "\(task.title)")
    }

    @Test(
        "says where to go on each platform",
        arguments: [
            (Sample.github, "https://github.com/settings/profile"),
            (Sample.mastodon, "https://example.social/settings/profile"),
            (Handle(platform: "hackernews", account: "maya"), "https://news.ycombinator.com/user?id=maya"),
        ])
    func platforms(handle: Handle, link: String) throws {
        let task = try #require(Sample.judge([Sample.sighting(.phone, handle: handle)]).tasks.first)
        #expect(task.links.first == link)
        #expect(task.steps.contains { $0.contains(link) })
    }

    @Test("posts that the archive has no address of are told by their date, with where to look for it")
    func nameless() throws {
        func steps(_ handle: Handle, _ urls: [String], standing: Standing = .current) throws -> [String] {
            let sightings = urls.enumerated().map { place, url in
                var sighting = Sample.sighting(
                    .phone, handle: handle, region: .post, daysAgo: place + 1, standing: standing)
                sighting.place.url = url
                return sighting
            }
            return try #require(Sample.judge(sightings).tasks.first).steps
        }
        let handle = Handle(platform: "instagram", account: "maya")
        let profile = "https://www.instagram.com/maya/"
        let days = [2, 1].map { Sample.today.adding(days: -$0).description }.joined(separator: ", ")
        let found = try steps(handle, [profile, profile])
        #expect(found.contains { $0.contains("no address") && $0.contains(days) && $0.contains("Your activity") })
        #expect(try !steps(handle, [profile + "p/Abc"]).contains { $0.contains("no address") })
        #expect(try !steps(handle, [profile], standing: .deleted).contains { $0.contains("no address") })
        #expect(try !steps(Sample.github, ["https://github.com/maya"]).contains { $0.contains("no address") })
        let threads = try steps(Handle(platform: "threads", account: "unnamed"), ["threads:unnamed"])
        #expect(threads.contains { $0.contains("no address") })
    }

    @Test("names value and platform in the title")
    func title() {
        #expect(Sample.judge([Sample.phone]).tasks.first?.title == "Take your phone number off your GitHub profile")
        #expect(
            Sample.judge([Sample.seed]).tasks.first?.title
                == "Move your funds now: a seed phrase stands in your files, commits and comments on GitHub")
    }

    @Test(
        "several of a kind are named in the plural, and words that are one already stay",
        arguments: FindingKind.allCases)
    func plurals(kind: FindingKind) {
        #expect(!RemediationTable.remedy(for: kind).plural.hasSuffix("ss"))
    }

    @Test("tells two values of a kind apart by their placeholders")
    func twoOfAKind() {
        let other = Sample.sighting(.phone, "+15550100199", handle: Sample.mastodon)
        let tasks = Sample.judge([Sample.phone, other]).tasks
        #expect(tasks.count == 2)
        #expect(tasks.allSatisfy { $0.title.contains("{\($0.exposures[0])}") })
    }

    @Test("one post is one task")
    func onePost() {
        let tasks = Sample.judge([Sample.usage, Sample.userID, Sample.complaint]).tasks
        #expect(tasks.count == 1)
        #expect(tasks.first?.exposures.count == 3)
        #expect(tasks.first?.links == ["https://example.org/maya"])
    }

    @Test("a direct loss comes first, whatever the rest")
    func urgent() {
        let judgement = Sample.judge([Sample.home, Sample.trip, Sample.phone, Sample.userID, Sample.seed])
        #expect(judgement.tasks.first?.exposures == judgement.exposures.filter { $0.kind == .seedPhrase }.map(\.id))
        #expect(judgement.tasks.dropFirst().allSatisfy { $0.gain > 0 })
    }

    @Test("the gain is the fall of the index")
    func gain() {
        let judgement = Sample.judge([Sample.phone, Sample.sighting(.city)])
        #expect(judgement.index == 68)
        #expect(judgement.tasks.map(\.gain) == [48, 8])
    }

    @Test("what is still served asks for the old version to be deleted")
    func removed() throws {
        let task = try #require(Sample.judge([Sample.sighting(.phone, standing: .removed)]).tasks.first)
        #expect(task.effort == .contactSupport)
        #expect(task.steps.contains { $0.contains("Removed is not gone") })
        let bluesky = Handle(platform: "bluesky", account: "maya.example.org")
        let copied = Sample.judge([Sample.sighting(.phone, handle: bluesky, standing: .removed)])
        #expect(copied.tasks.first?.effort == .cannotRemove)
    }

    @Test("what is only for information asks for nothing")
    func information() {
        #expect(Sample.judge([Sample.sighting(.email, "info@example.org", fields: ["role": "yes"])]).tasks.isEmpty)
    }

    @Test("a hostile account name makes no link")
    func hostileAccount() throws {
        let handle = Handle(platform: "mastodon", account: "a@example.social/\"><script>")
        let task = try #require(Sample.judge([Sample.sighting(.phone, handle: handle)]).tasks.first)
        #expect(!task.links.contains { $0.contains("settings") })
        #expect(!task.steps.contains { $0.contains("<script>") })
    }

    @Test("no text of a judgement promises safety")
    func wording() {
        let everything = FindingKind.allCases.map { Sample.sighting($0, fields: ["state": "upcoming"]) }
        let judgement = Sample.judge(everything + ScenarioTests.cases.flatMap(\.inputs))
        let texts =
            judgement.scenarios.flatMap { [$0.title, $0.story, $0.defence] }
            + judgement.tasks.flatMap { [$0.title] + $0.steps } + judgement.exposures.flatMap(\.reasons)
        for text in texts {
            #expect(!text.lowercased().split { !$0.isLetter }.contains("safe"), "\(text)")
        }
    }
}
