package import AuditModel

/// Tries a site's rules on an account that exists and on one that does not: what `footprint sites check` shows.
package struct SiteTrial: Sendable {
    /// What became of a site's rules.
    package enum State: String, Sendable, Hashable, CaseIterable {
        /// They find the account that exists, and not the made-up one.
        case works
        /// They do not find a made-up name; no account is known to exist.
        case plausible
        /// They find a made-up name too, or do not find the account that exists.
        case stale
        /// A wall, trouble of the server, no network.
        case unknown
    }

    /// The outcome, with the reason.
    package struct Outcome: Sendable, Hashable {
        package var site: String
        package var state: State
        package var reason: String
    }

    private let sites: [Site]
    private let fetcher: any Fetching
    private let now: Timestamp

    package init(sites: [Site], fetcher: any Fetching, now: Timestamp) {
        self.sites = sites
        self.fetcher = fetcher
        self.now = now
    }

    /// Tries every site; outcomes come in the order in which sites answer.
    ///
    /// - Parameter known: an account that exists everywhere it is asked for; the catalogue's own if nil.
    package func run(known: String?, tell: (Outcome) -> Void) async {
        await withTaskGroup(of: Outcome.self) { group in
            for site in sites { group.addTask { await outcome(of: site, known: known ?? site.known.first) } }
            for await outcome in group { tell(outcome) }
        }
    }

    private func outcome(of site: Site, known: String?) async -> Outcome {
        let memory = ControlMemory(now: now)
        let desk = ControlDesk(memory)
        guard let known else { return await trial(of: site, desk) }
        let result = await look(for: known, on: site, desk)
        switch (result.verdict, result.cause) {
        case (.found, _):
            return Outcome(site: site.id, state: .works, reason: "\(known) is found, a made-up name is not")
        case (.absent, _):
            return Outcome(
                site: site.id, state: .stale, reason: "\(known) should exist and is not found: \(result.reason)")
        case (_, .staleRule), (_, .unknownAnswer), (_, .notNamed):
            return Outcome(site: site.id, state: .stale, reason: result.reason)
        default: return Outcome(site: site.id, state: .unknown, reason: result.reason)
        }
    }

    /// Where no account is known, a made-up name is all there is to try.
    private func trial(of site: Site, _ desk: ControlDesk) async -> Outcome {
        guard let probe = site.probes.first, let name = ControlName.name(for: site, probe: probe) else {
            return Outcome(site: site.id, state: .unknown, reason: "no made-up name fits the site")
        }
        let result = await look(for: name, on: site, desk)
        switch (result.verdict, result.cause) {
        case (.absent, _):
            return Outcome(
                site: site.id, state: .plausible, reason: "a made-up name is not found; no account is known to exist")
        case (.found, _), (_, .staleRule), (_, .notNamed):
            return Outcome(site: site.id, state: .stale, reason: "a made-up name (\(name)) is found too")
        default: return Outcome(site: site.id, state: .unknown, reason: result.reason)
        }
    }

    private func look(for name: String, on site: Site, _ desk: ControlDesk) async -> SweepResult {
        await SiteSweep(site: site, handle: SweptHandle(name), fetcher: fetcher, desk: desk).run()
    }
}
