internal import AuditModel

/// Looks for one handle on one site.
struct SiteSweep: Sendable {
    /// More questions than this are not asked of one site.
    private static let maximumQuestions = 2

    let site: Site
    let handle: SweptHandle
    let fetcher: any Fetching
    let desk: ControlDesk

    private typealias Ruling = (verdict: SweepVerdict, cause: SweepResult.Cause, reason: String)

    func run() async -> SweepResult {
        if let reason = site.handles.refusal(of: handle.name) {
            return result((.notApplicable, .name, reason), sources: site.sources)
        }
        if site.isWalled {
            let reason =
                "\(site.name) shows profiles to signed-in people only, so nothing was asked of it: look yourself, signed in"
            return result((.cannotTell, .wall, reason), sources: site.sources)
        }
        var last: SweepResult?
        for group in ProbeGroup.groups(of: site).prefix(Self.maximumQuestions) {
            let result = await ask(group)
            // The better rule's word stands; the next is asked only where that has none.
            if result.cause != .unknownAnswer { return result }
            last = last ?? result
        }
        return last ?? result((.failed, .unknownAnswer, "the site's record asks nothing"), sources: site.sources)
    }

    private func ask(_ group: ProbeGroup) async -> SweepResult {
        let account = site.handles.account(from: handle.name)
        guard let request = group.request(for: account) else {
            return result((.failed, .unknownAnswer, "the site's record asks nothing"), sources: group.sources)
        }
        switch await fetcher.fetch(request) {
        case .failure(let failure): return result(Self.ruling(failure), sources: group.sources)
        case .page(let page): return result(await ruling(page, account, group), sources: group.sources)
        }
    }

    private func ruling(_ page: Page, _ account: String, _ group: ProbeGroup) async -> Ruling {
        let answer = PresenceAnswer(page, account: account)
        switch group.vote(on: answer) {
        case .absent(let reason):
            if let wall = loginRedirect(page) { return wall }
            return (.absent, .absent, reason)
        case .disagreement:
            return (.cannotTell, .disagreement, "catalogues that know the site disagree on its answer")
        case .undecided(let reason): return ruling(undecided: page, reason)
        case .present: return await ruling(present: answer, account, group)
        }
    }

    private func ruling(present answer: PresenceAnswer, _ account: String, _ group: ProbeGroup) async -> Ruling {
        if let wall = WallRecogniser.wall(in: answer.page, shown: site.address(of: handle.name), handle: shown) {
            return (.cannotTell, .wall, wall.reason)
        }
        let hasSign = group.probes.contains { !$0.rule.isWeak }
        guard answer.namesAccount || (hasSign && answer.isJSON) else {
            return (.cannotTell, .notNamed, "the page that the site shows does not name the account")
        }
        guard let control = group.probes.lazy.compactMap({ ControlName.name(for: site, probe: $0) }).first else {
            return (.cannotTell, .unconfirmed, "no made-up name fits the site, so its rule cannot be tried")
        }
        switch await desk.outcome(group.key(of: site), { await trial(group, control) }) {
        case .holds:
            let count = group.sources.count
            let agreement = count > 1 ? ", as \(count) catalogues have it" : ""
            return (.found, .confirmed, "the site shows the account, and none of a made-up name" + agreement)
        case .stale:
            return (.cannotTell, .staleRule, "the site's rule also finds a made-up name (\(control)): it is stale")
        case .unknown(let reason):
            return (.cannotTell, .unconfirmed, "a made-up name could not be tried: " + reason)
        }
    }

    /// Holds the rules against the answer for a name that nobody has.
    private func trial(_ group: ProbeGroup, _ name: String) async -> ControlDesk.Outcome {
        guard let request = group.request(for: site.handles.account(from: name)) else { return .unknown("no question") }
        switch await fetcher.fetch(request) {
        case .failure(let failure): return .unknown(failure.message)
        case .page(let page):
            switch group.vote(on: PresenceAnswer(page, account: name)) {
            case .present, .disagreement: return .stale
            case .absent: return .holds
            case .undecided:
                let ruling = WallRecogniser.ruling(of: page, shown: request.url, handle: shown)
                // A wall, or a server in trouble, says nothing of the rule; any other answer is not "present".
                guard let ruling, ruling.verdict != .absent, page.status != 400, page.status != 422 else {
                    return .holds
                }
                return .unknown(ruling.reason)
            }
        }
    }

    private func ruling(undecided page: Page, _ reason: String) -> Ruling {
        if let wall = loginRedirect(page) { return wall }
        let address = site.address(of: handle.name)
        guard let ruling = WallRecogniser.ruling(of: page, shown: address, handle: shown) else {
            return (.cannotTell, .unknownAnswer, reason)
        }
        switch ruling.verdict {
        case .failed where page.status >= 500: return (.failed, .serverTrouble, ruling.reason)
        case .cannotTell where page.status < 300 || page.status >= 400: return (.cannotTell, .wall, ruling.reason)
        default: return (.cannotTell, .unknownAnswer, reason)
        }
    }

    /// A redirect to a login form: existing and missing accounts get it alike.
    private func loginRedirect(_ page: Page) -> Ruling? {
        guard (300...399).contains(page.status), let location = page.header("location"),
            WallRecogniser.isLogin(location, from: page.url)
        else { return nil }
        return (
            .cannotTell, .wall, "the site sends everybody to a login form, whether or not there is such an account"
        )
    }

    private static func ruling(_ failure: FetchFailure) -> Ruling {
        switch failure.code {
        case .forbiddenByRobots: (.cannotTell, .robots, failure.message)
        case .rateLimited: (.cannotTell, .rateLimited, failure.message)
        case .serverTrouble: (.failed, .serverTrouble, failure.message)
        case .cancelled: (.failed, .cancelled, failure.message)
        default: (.failed, .network, failure.message)
        }
    }

    /// The page as a handle of the audit, for advice.
    private var shown: Handle { Handle(platform: "web", account: site.address(of: handle.name)) }

    private func result(_ ruling: Ruling, sources: [String]) -> SweepResult {
        SweepResult(
            handle: handle.name, variantOf: handle.variantOf, site: site.id, siteName: site.name,
            url: site.address(of: handle.name), verdict: ruling.verdict, cause: ruling.cause, reason: ruling.reason,
            sources: sources, tags: site.tags)
    }
}
