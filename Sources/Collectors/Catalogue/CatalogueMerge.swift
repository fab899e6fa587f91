internal import AuditModel

/// Puts catalogues together: what several say of one site becomes one site with all their rules.
package enum CatalogueMerge {
    /// The sites of all catalogues, in order; the first that knows a site gives its name.
    ///
    /// Two records are of one site if they lead to the same address of an account, or if each catalogue has one record
    /// alone for the host.
    package static func sites(of catalogues: [Catalogue]) -> [Site] {
        guard catalogues.count > 1 else { return catalogues.first?.sites ?? [] }
        let lonely = catalogues.map(lonelyHosts)
        var sites: [Site] = []
        var byPage: [String: Int] = [:]
        var byHost: [String: Int] = [:]
        var ids: Set<String> = []
        for (number, catalogue) in catalogues.enumerated() {
            // Records of one catalogue are never each other's doubles.
            var own: Set<Int> = []
            for site in catalogue.sites {
                let page = pageKey(site)
                let host = hostKey(site).flatMap { lonely[number].contains($0) ? $0 : nil }
                if let place = byPage[page] ?? host.flatMap({ byHost[$0] }), !own.contains(place) {
                    sites[place] = merged(sites[place], site)
                    own.insert(place)
                    continue
                }
                var added = site
                while !ids.insert(added.id).inserted { added.id += "-" + catalogue.name }
                own.insert(sites.count)
                byPage[page] = byPage[page] ?? sites.count
                if let host { byHost[host] = byHost[host] ?? sites.count }
                sites.append(added)
            }
        }
        return sites
    }

    private static func merged(_ first: Site, _ second: Site) -> Site {
        var site = first
        // Rules that name a sign of the account come first: they go stale less quietly.
        let probes = first.probes + second.probes
        site.probes = probes.filter { !$0.rule.isWeak } + probes.filter(\.rule.isWeak)
        site.tags += second.tags.filter { !first.tags.contains($0) }
        site.known += second.known.filter { !first.known.contains($0) }
        if site.handles == HandleRule() { site.handles = second.handles }
        return site
    }

    private static func lonelyHosts(_ catalogue: Catalogue) -> Set<String> {
        var counts: [String: Int] = [:]
        for site in catalogue.sites { hostKey(site).map { counts[$0, default: 0] += 1 } }
        return Set(counts.filter { $0.value == 1 }.keys)
    }

    /// The account's address without what varies for one page: scheme, `www.`, case, a slash at the end.
    private static func pageKey(_ site: Site) -> String {
        let text = site.page.text.lowercased()
        let rest = text.firstRange(of: "://").map { text[$0.upperBound...] } ?? text[...]
        let bare = rest.hasPrefix("www.") ? rest.dropFirst(4) : rest
        return String(bare.hasSuffix("/") ? bare.dropLast() : bare)
    }

    private static func hostKey(_ site: Site) -> String? {
        let host = pageKey(site).prefix { !"/?#".contains($0) }
        return host.isEmpty ? nil : String(host)
    }
}
