import AuditModel
import LoopbackServer

@testable import Collectors

/// A site on loopback, and what a sweep makes of it.
enum SweepStage {
    /// Looks for `alice` on a site whose accounts are at `/u/NAME`.
    static func result(
        _ rule: PresenceRule, handle: String = "alice", memory: ControlMemory? = nil,
        isFollowing: Bool = true, _ routes: @escaping @Sendable (LoopbackRequest) -> LoopbackResponse?
    ) async throws -> (result: SweepResult, asked: [String]) {
        try await Stage.with(routes) { stage in
            let page = AddressTemplate(stage.server.baseURL + "/u/{handle}")
            let probe = SiteProbe(address: page, followsRedirects: isFollowing, rule: rule, source: "test")
            let site = Site(
                id: "site", name: "Site", page: page,
                handles: HandleRule(punctuation: "_", minimumLength: 3, maximumLength: 20), probes: [probe])
            let memory = memory ?? ControlMemory(now: Timestamp(secondsSince1970: 1_772_366_400))
            var results: [SweepResult] = []
            await Sweep(sites: [site], fetcher: stage.client, memory: memory).run([SweptHandle(handle)]) {
                results += $0
            }
            return (results[0], stage.server.requests.map(\.target).filter { $0 != "/robots.txt" })
        }
    }

    /// Present with success and the word, absent with 404.
    static let byWord = PresenceRule(
        present: [PresenceRule.Clause(statuses: PresenceRule.success, marks: [.text(AddressTemplate("Profile"))])])
    /// Present with success.
    static let byStatus = PresenceRule(present: [PresenceRule.Clause(statuses: PresenceRule.success)], isWeak: true)
    /// Absent if the message stands in it.
    static let byMessage = PresenceRule(
        present: [PresenceRule.Clause(statuses: PresenceRule.success)],
        absent: [PresenceRule.Clause(marks: [.text(AddressTemplate("No such user"))])], isWeak: true)

    static let profile = LoopbackResponse.html("<title>alice</title><h1>Profile of alice</h1><p>I write on birds.")
}
