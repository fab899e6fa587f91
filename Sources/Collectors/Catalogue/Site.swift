/// One site of a catalogue: where an account's page is, what its name may look like, and how presence is decided.
package struct Site: Sendable, Hashable {
    /// Lower case, unique in its catalogue: `gitlab`.
    package var id: String
    /// As people write it: `GitLab`.
    package var name: String
    /// What a person would open.
    package var page: AddressTemplate
    /// What accounts are called there.
    package var handles: HandleRule
    /// How presence is asked, the best way first; never empty.
    package var probes: [SiteProbe]
    /// Whether it shows profiles to signed-in people only, so that nothing is asked of it.
    package var isWalled = false
    /// What kind of site it is: `developer`, `crypto`.
    package var tags: [String]
    /// Accounts that exist, as the catalogue says: for `footprint sites check` alone.
    package var known: [String]
    /// Where the owner sets who may see what.
    package var settings: String?
    /// Where the owner removes the account.
    package var deletion: String?
    /// What a program reads of the account's page or of the answer to the probe.
    package var fields: [SiteField]

    package init(
        id: String, name: String, page: AddressTemplate, handles: HandleRule = HandleRule(), probes: [SiteProbe],
        tags: [String] = [], known: [String] = [], settings: String? = nil, deletion: String? = nil,
        fields: [SiteField] = []
    ) {
        self.id = id
        self.name = name
        self.page = page
        self.handles = handles
        self.probes = probes
        self.tags = tags
        self.known = known
        self.settings = settings
        self.deletion = deletion
        self.fields = fields
    }

    /// The catalogues that know the site, each once, in order.
    package var sources: [String] {
        probes.reduce(into: []) { if !$0.contains($1.source) { $0.append($1.source) } }
    }

    /// The address of an account's page.
    package func address(of account: String) -> String {
        page.filled(with: handles.account(from: account))
    }
}
