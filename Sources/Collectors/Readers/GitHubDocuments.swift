internal import AuditModel
internal import Parsing

/// Makes documents of what GitHub's interface answers.
enum GitHubDocuments {
    /// A repository that is the owner's own work.
    struct Repository: Sendable, Hashable {
        var name: String
        /// The page that people read.
        var url: String
    }

    private static let source = "GitHub API"

    /// Any of the answers, told apart by what they hold: for a file that the user saved.
    static func any(_ value: JSONValue, handle: Handle) -> [Document] {
        let profile = "https://github.com/" + handle.account
        if value["login"].string != nil { return [self.profile(value, handle: handle)] }
        let first = value.array.first
        if first?["commit"]["author"]["email"].string != nil {
            let repository = Repository(name: "", url: profile)
            return [commits(value, handle: handle, repository: repository)]
        }
        if first?["emails"].array.isEmpty == false { return [keys(value, handle: handle, profile: profile)] }
        if first?["full_name"].string != nil { return [repositories(value, handle: handle, profile: profile)] }
        return []
    }

    /// The answer of `/users/U`.
    static func profile(_ user: JSONValue, handle: Handle) -> Document {
        let url = user["html_url"].string ?? "https://github.com/" + handle.account
        var document = Document(handle: handle, url: url, title: user["login"].string)
        document.add(user["name"].string, .header, label: "Name")
        document.add(user["bio"].string, .bio, label: "Bio")
        document.add(user["company"].string, .bio, label: "Company")
        document.add(user["location"].string, .bio, label: "Location")
        document.add(user["email"].string, .bio, label: "Email")
        document.add(user["twitter_username"].string, .bio, label: "X account")
        if let blog = user["blog"].string?.trimmingSpaces(), !blog.isEmpty {
            let target = address(blog)
            document.add(blog, .bio, label: "Website")
            document.add(target: target, text: blog, .bio, shownIn: ShownWords(target), relations: ["me"])
            document.state(.url, target, source: source)
        }
        if let name = user["twitter_username"].string, !name.isEmpty {
            document.add(target: "https://x.com/" + name, text: "@" + name, .bio)
            document.state(.sameAs, "https://x.com/" + name, source: source)
        }
        document.state(.name, user["name"].string, source: source)
        document.state(.nickname, user["login"].string, source: source)
        document.state(.employer, user["company"].string, source: source)
        document.state(.locality, user["location"].string, source: source)
        document.state(.email, user["email"].string, source: source)
        document.state(.image, user["avatar_url"].string, source: source)
        return document
    }

    /// The README of the repository that bears the user's name: Markdown, shown at the head of the profile.
    static func readme(_ page: Page, handle: Handle, url: String) -> Document {
        var document = Document(handle: handle, url: url, title: "README of the profile")
        document.add(String(decoding: page.body, as: UTF8.self), .bio)
        return document
    }

    /// The repositories of the list that are no forks, the newest first.
    static func ownRepositories(_ list: JSONValue) -> [Repository] {
        list.array.compactMap { item in
            guard item["fork"].bool != true, let name = item["name"].string else { return nil }
            return Repository(name: name, url: item["html_url"].string ?? "")
        }
    }

    /// The answer of `/users/U/repos`: descriptions and home pages of what is not a fork.
    static func repositories(_ list: JSONValue, handle: Handle, profile: String) -> Document {
        var document = Document(handle: handle, url: profile + "?tab=repositories", title: "Repositories")
        for item in list.array where item["fork"].bool != true {
            let url = item["html_url"].string
            let description = item["description"].string
            document.add(
                description, .post, time: item["created_at"].string.flatMap(DateReading.time), url: url,
                label: "Description")
            if let page = item["homepage"].filledString {
                document.add(target: address(page), text: page, .link, shownIn: ShownWords(description ?? ""), url: url)
            }
        }
        return document
    }

    /// The answer of `/repos/U/R/commits`: messages and author lines of the owner's own commits.
    ///
    /// The address that shows the author line is the commit's with `.patch` after it.
    static func commits(_ list: JSONValue, handle: Handle, repository: Repository) -> Document {
        let url = repository.name.isEmpty ? repository.url : repository.url + "/commits"
        var document = Document(handle: handle, url: url, title: "Commits to " + repository.name)
        var seen: Set<String> = []
        for item in list.array {
            if let login = item["author"]["login"].string, login.lowercased() != handle.account.lowercased() {
                continue
            }
            let author = item["commit"]["author"]
            let page = item["html_url"].string
            let time = author["date"].string.flatMap(DateReading.time)
            document.add(ownWords(of: item["commit"]["message"].string), .post, time: time, url: page)
            guard let email = author["email"].string, seen.insert(email.lowercased()).inserted else { continue }
            let isMasked = email.lowercased().hasSuffix("noreply.github.com")
            let patch = page.map { $0 + ".patch" }
            document.state(
                .email, email, source: isMasked ? source + ", no-reply commit author" : source + ", commit author",
                url: patch, time: time)
            document.state(.name, author["name"].string, source: source + ", commit author", url: patch, time: time)
        }
        return document
    }

    /// The answer of `/users/U/gpg_keys`.
    static func keys(_ list: JSONValue, handle: Handle, profile: String) -> Document {
        var document = Document(handle: handle, url: profile + ".gpg", title: "OpenPGP keys")
        for key in list.array {
            let time = key["created_at"].string.flatMap(DateReading.time)
            document.add(key["name"].string, .metadata, time: time, label: "Key name")
            for email in key["emails"].array {
                document.state(.email, email["email"].string, source: source + ", OpenPGP key", time: time)
            }
        }
        return document
    }

    /// The address that a user typed into a field, with or without its scheme.
    private static func address(_ typed: String) -> String {
        typed.contains("://") ? typed : "https://" + typed
    }

    /// A commit's message without its trailers (`Co-authored-by: …`), which name other people.
    private static func ownWords(of message: String?) -> String? {
        guard let message else { return nil }
        let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.filter { line in
            guard let colon = line.firstIndex(of: ":") else { return true }
            return !line[..<colon].lowercased().hasSuffix("-by")
        }.joined(separator: "\n")
    }
}
