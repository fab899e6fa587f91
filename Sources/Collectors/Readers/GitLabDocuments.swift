internal import AuditModel
internal import Parsing

/// Makes documents of what GitLab's interface answers.
enum GitLabDocuments {
    private static let source = "GitLab API"

    static func profileURL(_ account: String) -> String { "https://gitlab.com/" + account }

    /// A profile or a list of projects: for a file that the user saved.
    static func any(_ value: JSONValue, handle: Handle) -> [Document] {
        if value["username"].string != nil { return [profile(value, handle: handle)] }
        return value[0]["path_with_namespace"].string == nil ? [] : [projects(value, handle: handle)]
    }

    /// The answer of `/users/ID`.
    static func profile(_ user: JSONValue, handle: Handle) -> Document {
        var document = Document(handle: handle, url: profileURL(handle.account), title: user["name"].string)
        document.state(.name, user["name"].string, source: source)
        document.state(.email, user["public_email"].string, source: source)
        document.state(.locality, user["location"].string, source: source)
        document.state(.employer, user["organization"].string ?? user["work_information"].string, source: source)
        document.state(.jobTitle, user["job_title"].string, source: source)
        document.add(user["bio"].string, .bio, label: "Bio")
        for (field, prefix) in [
            ("website_url", ""), ("linkedin", "https://www.linkedin.com/in/"), ("twitter", "https://x.com/"),
            ("discord", "https://discord.com/users/"), ("mastodon", ""), ("bluesky", "https://bsky.app/profile/"),
        ] {
            guard let value = user[field].filledString else { continue }
            // A Mastodon account is written @name@host there.
            let parts = value.split(separator: "@")
            let target =
                field == "mastodon" && parts.count == 2
                ? "https://\(parts[1])/@\(parts[0])" : value.contains("://") ? value : prefix + value
            document.add(target: target, text: value, .link)
        }
        document.add(image: user["avatar_url"].string, use: .icon, .header)
        return document
    }

    /// The answer of `/users/ID/projects`: what the owner calls and describes.
    static func projects(_ list: JSONValue, handle: Handle) -> Document {
        var document = Document(
            handle: handle, url: "https://gitlab.com/users/\(handle.account)/projects", title: "Own projects")
        for project in list.array {
            let url = project["web_url"].string
            let time = project["created_at"].string.flatMap(DateReading.time)
            document.add(project["description"].string, .post, time: time, url: url, label: "Description")
        }
        return document
    }
}
