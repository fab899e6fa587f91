package import AuditModel
internal import Parsing

/// Reads GitHub through its public interface: profile, profile README, own repositories, the author lines of the
/// newest commits, and the user ids of OpenPGP keys (docs.github.com/en/rest).
package struct GitHubCollector: Collector {
    package let platform = Platform(
        id: "github", name: "GitHub", example: "github:alice",
        reads: "the profile, its README, descriptions of own repositories, commit authors' addresses and OpenPGP keys",
        endpoint: "https://api.github.com")

    private static let rule = AccountRule(
        punctuation: "-_", maximumLength: 39, alphabet: "letters, digits and hyphens")
    private static let profiles = ProfileAddress(
        hosts: ["github.com"],
        reserved: [
            "about", "account", "apps", "blog", "codespaces", "collections", "contact", "customer-stories", "dashboard",
            "enterprise", "events", "explore", "features", "issues", "join", "login", "logout", "marketplace", "new",
            "notifications", "organizations", "orgs", "pricing", "pulls", "search", "security", "sessions", "settings",
            "signup", "site", "sponsors", "stars", "team", "topics", "trending", "users", "watching",
        ])
    /// An anonymous client has 60 requests an hour: three repositories leave room for other handles.
    private static let repositoriesWithCommits = 3

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
        guard let profile = await collectProfile(&gathering) else { return gathering.collection }
        let steps = [collectReadme, collectRepositories, collectKeys]
        for step in steps where !isExhausted(gathering) { await step(&gathering, profile) }
        return gathering.collection
    }

    package func read(_ saved: Page, as handle: Handle) -> Collection {
        SavedPages.read(saved, as: handle, ownership: .profilePage) { GitHubDocuments.any($0, handle: handle) }
    }

    // MARK: The steps

    private func collectProfile(_ gathering: inout Gathering) async -> String? {
        let name = gathering.handle.account
        let answer = await ask(
            "/users/" + AddressParts.encode(name), &gathering, found: "the public profile was read",
            shape: .object(naming: "login")
        ) {
            $0.status == 404 ? .absent("GitHub has no user \(name)") : nil
        }
        guard let answer else { return nil }
        let document = GitHubDocuments.profile(answer, handle: gathering.handle)
        gathering.keep(document)
        return document.url
    }

    private func collectReadme(_ gathering: inout Gathering, profile: String) async {
        let name = AddressParts.encode(gathering.handle.account)
        let url = base(gathering.context) + "/repos/\(name)/\(name)/readme"
        let request = PageRequest(
            url: url, headers: headers(accept: "application/vnd.github.raw+json"), isInterface: true)
        let answer = await gathering.page(request, shown: profile, found: "the README of the profile was read") {
            $0.status == 404 ? .absent("the profile has no README") : limit($0)
        }
        guard let answer else { return }
        gathering.keep(GitHubDocuments.readme(answer, handle: gathering.handle, url: profile))
    }

    private func collectRepositories(_ gathering: inout Gathering, profile: String) async {
        let path = "/users/\(AddressParts.encode(gathering.handle.account))/repos?type=owner&sort=pushed&per_page=100"
        let found = "the descriptions of the own repositories were read"
        guard let list = await ask(path, &gathering, found: found, shape: .list) else { return }
        gathering.keep(GitHubDocuments.repositories(list, handle: gathering.handle, profile: profile))
        for repository in GitHubDocuments.ownRepositories(list).prefix(Self.repositoriesWithCommits) {
            if isExhausted(gathering) { return }
            await collectCommits(of: repository, &gathering)
        }
    }

    private func collectCommits(of repository: GitHubDocuments.Repository, _ gathering: inout Gathering) async {
        let account = AddressParts.encode(gathering.handle.account)
        let path = "/repos/\(account)/\(AddressParts.encode(repository.name))/commits?author=\(account)&per_page=20"
        let found = "the newest own commits to \(repository.name) were read"
        // 409: a repository without a single commit.
        let answer = await ask(path, &gathering, found: found, shape: .list) {
            $0.status == 409 ? .absent("\(repository.name) has no commits") : nil
        }
        guard let answer else { return }
        gathering.keep(GitHubDocuments.commits(answer, handle: gathering.handle, repository: repository))
    }

    private func collectKeys(_ gathering: inout Gathering, profile: String) async {
        let path = "/users/\(AddressParts.encode(gathering.handle.account))/gpg_keys"
        let found = "the user ids of the OpenPGP keys were read"
        guard let keys = await ask(path, &gathering, found: found, shape: .list) else { return }
        gathering.keep(GitHubDocuments.keys(keys, handle: gathering.handle, profile: profile))
    }

    // MARK: Asking

    private func ask(
        _ path: String, _ gathering: inout Gathering, found: String, shape: AnswerShape,
        rule: (Page) -> Ruling? = { _ in nil }
    ) async -> JSONValue? {
        let shown = "https://github.com/" + gathering.handle.account
        return await gathering.json(
            base(gathering.context) + path, headers: headers(accept: "application/vnd.github+json"), shown: shown,
            found: found, shape: shape
        ) { page, _ in rule(page) ?? limit(page) }
    }

    private func base(_ context: CollectionContext) -> String {
        context.endpoint ?? platform.endpoint ?? ""
    }

    private func headers(accept: String) -> [HeaderField] {
        [HeaderField(name: "accept", value: accept), HeaderField(name: "x-github-api-version", value: "2022-11-28")]
    }

    /// After a wall, further questions only make it higher.
    private func isExhausted(_ gathering: Gathering) -> Bool { gathering.lastVerdict == .cannotTell }

    /// 403 or 429 with the limit's fields (docs.github.com, "Rate limits for the REST API").
    private func limit(_ page: Page) -> Ruling? {
        guard page.status == 403 || page.status == 429 else { return nil }
        let isUsedUp = page.header("x-ratelimit-remaining") == "0"
        if isUsedUp, let moment = page.header("x-ratelimit-reset").flatMap({ Int($0) }).flatMap(Timestamps.moment) {
            return .cannotTell(
                "GitHub's hourly limit for anonymous requests is used up until \(moment): run the audit again after that"
            )
        }
        if let seconds = page.header("retry-after") {
            return .cannotTell("GitHub asks to come back in \(seconds) seconds: run the audit again then")
        }
        let isLimit = isUsedUp || String(decoding: page.body.prefix(2000), as: UTF8.self).contains("rate limit")
        return isLimit ? .cannotTell("GitHub's rate limit is used up: run the audit again in an hour") : nil
    }
}
