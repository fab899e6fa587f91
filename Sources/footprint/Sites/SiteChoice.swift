internal import AuditModel
internal import Collectors

/// Which catalogues and which of their sites are meant.
struct SiteChoice: Sendable {
    /// Catalogues in place of the own and the imported ones.
    var files: [String] = []
    /// With commas.
    var tags: String?
    /// Ids, with commas.
    var only: String?

    /// The catalogues, in the order in which their rules count.
    func catalogues() throws(CommandFailure) -> [Catalogue] {
        guard files.isEmpty else {
            var catalogues: [Catalogue] = []
            for path in files {
                var next = try CatalogueFile.read(path)
                let isTaken = catalogues.contains { $0.name == next.name }
                if isTaken { next = try CatalogueFile.read(path, name: "\(next.name)-\(catalogues.count + 1)") }
                catalogues.append(next)
            }
            return catalogues
        }
        return [OwnCatalogue.catalogue] + (try CatalogueFolder.catalogues())
    }

    /// The sites of the catalogues that are wanted, each once.
    func sites(of catalogues: [Catalogue]) throws(CommandFailure) -> [Site] {
        let all = CatalogueMerge.sites(of: catalogues)
        let wantedTags = Self.list(tags)
        let wantedIDs = Self.list(only)
        for id in wantedIDs where !all.contains(where: { $0.id == id }) {
            throw CommandFailure(.usage, "there is no site '\(id)'; 'footprint sites list' shows them all")
        }
        let known = Set(all.flatMap(\.tags).map { $0.lowercased() })
        for tag in wantedTags where !known.contains(tag) {
            throw CommandFailure(
                .usage, "no site has the tag '\(tag)'; there are \(known.sorted().joined(separator: ", "))")
        }
        let sites = all.filter { site in
            (wantedIDs.isEmpty || wantedIDs.contains(site.id))
                && (wantedTags.isEmpty || site.tags.contains { wantedTags.contains($0.lowercased()) })
        }
        guard !sites.isEmpty else { throw CommandFailure(.unusableInput, "the catalogue has no site that can be used") }
        return sites
    }

    private static func list(_ text: String?) -> [String] {
        (text ?? "").split(separator: ",").map { String($0).trimmingSpaces().lowercased() }.filter { !$0.isEmpty }
    }
}
