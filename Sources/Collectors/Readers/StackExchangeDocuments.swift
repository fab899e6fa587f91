internal import AuditModel
internal import Parsing

/// Makes documents of what Stack Exchange's interface answers.
enum StackExchangeDocuments {
    private static let source = "Stack Exchange API"

    /// The address that a person opens.
    static func profileURL(site: String, id: String) -> String {
        let hosts = ["stackoverflow", "serverfault", "superuser", "askubuntu", "stackapps"]
        let host = site.contains(".") ? site : hosts.contains(site) ? site + ".com" : site + ".stackexchange.com"
        return "https://\(host)/users/\(id)"
    }

    static func profile(_ user: JSONValue, handle: Handle, shown: String) -> Document {
        var document = Document(handle: handle, url: shown, title: user["display_name"].string)
        document.state(.name, user["display_name"].string.map { HTMLText.plain(fragment: $0) }, source: source)
        document.state(.locality, user["location"].string.map { HTMLText.plain(fragment: $0) }, source: source)
        document.add(html: user["about_me"].string, .bio, label: "About")
        if let website = user["website_url"].filledString { document.add(target: website, text: website, .link) }
        document.add(image: user["profile_image"].string, use: .icon, .header)
        return document
    }

    /// The answer of `/users/ID/posts` with bodies.
    static func posts(_ answer: JSONValue, handle: Handle, shown: String) -> Document {
        var document = Document(handle: handle, url: shown + "?tab=profile", title: "Questions and answers")
        for post in answer["items"].array {
            let time = post["creation_date"].int.flatMap { Timestamps.moment($0) }.map { ZonedTime($0) }
            let url = post["link"].string
            document.add(html: post["title"].string, .post, time: time, url: url)
            document.add(html: post["body"].string, .post, time: time, url: url)
        }
        return document
    }
}
