package import AuditModel
internal import Parsing

/// Reads GitLab through its public interface: the profile, and the names and descriptions of own projects
/// (docs.gitlab.com/api/users, docs.gitlab.com/api/projects).
package struct GitLabCollector: Collector {
    package let platform = Platform(
        id: "gitlab", name: "GitLab", example: "gitlab:alice",
        reads: "the profile with its links, and names and descriptions of own projects", endpoint: "https://gitlab.com")

    private static let rule = AccountRule(
        punctuation: "_.-", maximumLength: 255, alphabet: "letters, digits, dots, hyphens and underscores")
    private static let profiles = ProfileAddress(
        hosts: ["gitlab.com"],
        reserved: [
            "about", "admin", "api", "dashboard", "explore", "groups", "help", "projects", "public", "search", "users",
        ])

    package init() {}

    package func account(from typed: String) throws(HandleError) -> String {
        try Self.rule.account(from: typed, on: platform)
    }

    package func handle(for url: String) -> Handle? {
        guard let name = Self.profiles.account(in: url), let account = try? account(from: name) else { return nil }
        return Handle(platform: platform.id, account: account)
    }

    package func collect(_ handle: Handle, with context: CollectionContext) async -> Collection {
        var gathering = Gathering(handle, context)
        let base = (context.endpoint ?? platform.endpoint ?? "") + "/api/v4/users"
        let shown = GitLabDocuments.profileURL(handle.account)
        let list = await gathering.json(
            "\(base)?username=\(AddressParts.encode(handle.account))", shown: shown, found: "the account was found",
            shape: .list
        ) { page, value in
            // The list is empty for a name that nobody has.
            let isEmpty = page.status == 200 && value.map { $0 == .array([]) } == true
            return isEmpty ? .absent("GitLab has no user \(handle.account)") : nil
        }
        guard let id = list?[0]["id"].int else { return gathering.collection }
        let profile = await gathering.json(
            "\(base)/\(id)", shown: shown, found: "the public profile was read", shape: .object(naming: "username"))
        if let profile { gathering.keep(GitLabDocuments.profile(profile, handle: handle)) }
        let projects = await gathering.json(
            "\(base)/\(id)/projects?per_page=100&simple=true", shown: shown, found: "own projects were read",
            shape: .list)
        if let projects { gathering.keep(GitLabDocuments.projects(projects, handle: handle)) }
        return gathering.collection
    }

    package func read(_ saved: Page, as handle: Handle) -> Collection {
        SavedPages.read(saved, as: handle, ownership: .profilePage) { GitLabDocuments.any($0, handle: handle) }
    }
}
