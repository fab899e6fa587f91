import AuditModel
import LoopbackServer
import Testing

@testable import Collectors

@Suite("A sweep's verdicts")
struct SweepTests {
    @Test("found: the rule holds, the page names the handle, a made-up name is absent")
    func found() async throws {
        let (result, asked) = try await SweepStage.result(SweepStage.byWord) {
            $0.path == "/u/alice" ? SweepStage.profile : nil
        }
        #expect(result.verdict == .found && result.cause == .confirmed)
        #expect(asked.count == 2 && asked[0] == "/u/alice")
    }

    @Test("absent by status and by message, with one request")
    func absent() async throws {
        for rule in [SweepStage.byStatus, SweepStage.byWord, SweepStage.byMessage] {
            let (result, asked) = try await SweepStage.result(rule) { _ in nil }
            #expect(result.verdict == .absent && asked.count == 1)
        }
        let (result, _) = try await SweepStage.result(SweepStage.byMessage) { _ in .html("<p>No such user here") }
        #expect(result.verdict == .absent)
    }

    @Test("a rule that finds a made-up name too is stale, and its found is none")
    func stale() async throws {
        for rule in [SweepStage.byStatus, SweepStage.byMessage, SweepStage.byWord] {
            let (result, _) = try await SweepStage.result(rule) { request in
                .html("<h1>Profile of \(request.path.dropFirst(3))</h1><p>Join us and see more.")
            }
            #expect(result.verdict == .cannotTell && result.cause == .staleRule)
        }
    }

    @Test("a page that does not name the handle is not found")
    func notNamed() async throws {
        for other in ["Profile of somebody", "Profile of alicent", "Profile of malice", "Profile of alice2"] {
            let (result, asked) = try await SweepStage.result(SweepStage.byWord) {
                $0.path == "/u/alice" ? .html(other) : nil
            }
            #expect(result.verdict == .cannotTell && result.cause == .notNamed, "\(other)")
            #expect(asked.count == 1)
        }
    }

    @Test("the name may stand in another case, and between marks")
    func namedOtherwise() async throws {
        for text in ["Profile: @Alice", "Profile_alice_", "Profile (ALICE)"] {
            let (result, _) = try await SweepStage.result(SweepStage.byWord) {
                $0.path == "/u/alice" ? .html(text) : nil
            }
            #expect(result.verdict == .found, "\(text)")
        }
    }

    @Test("walls are never found", arguments: [200, 403, 429, 503, 999])
    func walls(status: Int) async throws {
        let wall = "<title>Just a moment...</title><p>Checking your browser before you see alice."
        let (result, _) = try await SweepStage.result(SweepStage.byStatus) {
            $0.path == "/robots.txt" ? nil : .html(wall, status: status)
        }
        #expect(result.verdict == .cannotTell && result.cause == .wall)
    }

    @Test("a login form, shown or sent to, is a wall")
    func login() async throws {
        let form = LoopbackResponse.html("<title>Log in</title><form><input type=password name=p></form>")
        let (shown, _) = try await SweepStage.result(SweepStage.byStatus) { _ in form }
        #expect(shown.verdict == .cannotTell)
        for isFollowing in [true, false] {
            let rule = PresenceRule(
                present: [PresenceRule.Clause(statuses: PresenceRule.success)],
                absent: [PresenceRule.Clause(statuses: PresenceRule.redirect)], isWeak: true)
            let (sent, _) = try await SweepStage.result(rule, isFollowing: isFollowing) {
                $0.path == "/login" ? form : .redirect(to: "/login?next=\($0.path)")
            }
            #expect(sent.verdict == .cannotTell && sent.cause == .wall)
        }
    }

    @Test("trouble of the server is failed, robots.txt and a closed door are not")
    func trouble() async throws {
        let (busy, _) = try await SweepStage.result(SweepStage.byStatus) {
            $0.path == "/robots.txt" ? nil : .text("busy", status: 500)
        }
        #expect(busy.verdict == .failed && busy.cause == .serverTrouble)
        let (forbidden, asked) = try await SweepStage.result(SweepStage.byStatus) {
            $0.path == "/robots.txt" ? .text("User-agent: *\nDisallow: /u/") : SweepStage.profile
        }
        #expect(forbidden.verdict == .cannotTell && forbidden.cause == .robots && asked.isEmpty)
        let (closed, _) = try await SweepStage.result(SweepStage.byStatus) { _ in .text("no", status: 403) }
        #expect(closed.verdict == .cannotTell && closed.cause == .wall)
    }

    @Test("an answer that the rule does not know says nothing")
    func unknownAnswer() async throws {
        let (result, _) = try await SweepStage.result(SweepStage.byWord) { _ in .html("<p>Welcome, alice") }
        #expect(result.verdict == .cannotTell && result.cause == .unknownAnswer)
    }

    @Test("nothing is asked where accounts are never called so")
    func notApplicable() async throws {
        for handle in ["al", "al-ice", "älice", String(repeating: "a", count: 21)] {
            let (result, asked) = try await SweepStage.result(SweepStage.byStatus, handle: handle) { _ in nil }
            #expect(result.verdict == .notApplicable && asked.isEmpty, "\(handle)")
        }
    }

    @Test("what was learnt of a rule is remembered for 72 hours")
    func memory() async throws {
        let noon = 1_772_366_400
        let first = ControlMemory(now: Timestamp(secondsSince1970: noon))
        _ = try await SweepStage.result(SweepStage.byWord, memory: first) {
            $0.path == "/u/alice" ? SweepStage.profile : nil
        }
        let entry = try #require(first.entries.values.first)
        #expect(!entry.isStale && first.entries.count == 1)
        let later = ControlMemory(
            entries: first.entries, now: Timestamp(secondsSince1970: noon + ControlMemory.lifetime - 1))
        #expect(later.entries.count == 1)
        let tooLate = ControlMemory(
            entries: first.entries, now: Timestamp(secondsSince1970: noon + ControlMemory.lifetime))
        #expect(tooLate.entries.isEmpty)
    }

    @Test("two rules on one answer: a named sign of absence beats the lack of an error")
    func voting() async throws {
        let (_, _) = try await SweepStage.result(SweepStage.byWord) { _ in nil }
        let weak = SiteProbe(
            address: AddressTemplate("https://a.example/{handle}"), rule: SweepStage.byStatus, source: "a")
        var strong = weak
        strong.rule = PresenceRule(
            present: [PresenceRule.Clause(marks: [.text(AddressTemplate("Profile"))])],
            absent: [PresenceRule.Clause(marks: [.text(AddressTemplate("Nobody"))])])
        strong.source = "b"
        let group = ProbeGroup(probes: [weak, strong])
        guard case .absent = group.vote(on: .page(200, "Nobody")) else { return #expect(Bool(false), "not absent") }
        #expect(group.vote(on: .page(200, "Profile")) == .present)
        var opposed = strong
        opposed.rule.present = [PresenceRule.Clause(marks: [.text(AddressTemplate("Nobody"))])]
        opposed.rule.absent = []
        #expect(ProbeGroup(probes: [strong, opposed]).vote(on: .page(200, "Nobody")) == .disagreement)
    }

    @Test("every handle gets its result on every site, also when the sweep is cancelled")
    func everyPair() async throws {
        try await Stage.with({ _ in nil }) { stage in
            let sites = (0..<20).map { number in
                let page = AddressTemplate(stage.server.baseURL + "/s\(number)/{handle}")
                return Site(
                    id: "s\(number)", name: "S", page: page,
                    probes: [SiteProbe(address: page, rule: SweepStage.byStatus, source: "test")])
            }
            let memory = ControlMemory(now: Timestamp(secondsSince1970: 1_772_366_400))
            let sweep = Sweep(sites: sites, fetcher: stage.client, memory: memory)
            let task = Task {
                var count = 0
                await sweep.run([SweptHandle("alice"), SweptHandle("bob")]) { count += $0.count }
                return count
            }
            task.cancel()
            #expect(await task.value == 40)
        }
    }
}
