internal import AuditModel

/// Reads JSON Feed 1.0 and 1.1.
struct JSONFeedReader {
    let base: WebAddress?

    private var text: FeedText { FeedText(base: base) }

    /// The feed in a JSON value; nil if it is none.
    func feed(from value: JSONValue) -> Feed? {
        guard let version = value["version"].string, version.contains("jsonfeed.org") else { return nil }
        let homepage = value["home_page_url"].filledString.map(text.absolute)
        var feed = Feed(
            title: value["title"].filledString, summary: value["description"].filledString, homepage: homepage,
            id: value["feed_url"].filledString, language: value["language"].filledString, authors: authors(of: value))
        for (key, relation) in [("home_page_url", "alternate"), ("feed_url", "self"), ("next_url", "next")] {
            if let url = value[key].filledString { feed.links.append(link(url, relation)) }
        }
        let pictures = authors(value).map { $0["avatar"] } + [value["icon"]]
        feed.image = pictures.lazy.compactMap(\.filledString).first.map(text.absolute)
        feed.entries = value["items"].array.map(entry)
        return feed
    }

    private func authors(_ value: JSONValue) -> [JSONValue] {
        value["authors"].array.prefix(FeedPeople.most) + (value["author"].isNull ? [] : [value["author"]])
    }

    private func authors(of value: JSONValue) -> [FeedPerson] {
        var people: [FeedPerson] = []
        for author in authors(value) {
            var person = FeedPerson(author["name"].filledString ?? author.string ?? "")
            person.url = author["url"].filledString.map(text.absolute)
            if let url = person.url, url.hasPrefix("mailto:") {
                person.email = person.email ?? FactSink.bare(url)
                person.url = nil
            }
            // Version 1.1 repeats `authors` as `author` for readers of 1.0.
            if !person.isEmpty, !people.contains(person) { people.append(person) }
        }
        return people
    }

    private func entry(_ item: JSONValue) -> FeedEntry {
        var entry = FeedEntry(
            id: item["id"].filledString ?? item["id"].int.map(String.init),
            url: (item["url"].filledString ?? item["external_url"].filledString).map(text.absolute),
            title: item["title"].filledString, published: item["date_published"].string.flatMap(DateReading.time),
            updated: item["date_modified"].string.flatMap(DateReading.time), language: item["language"].filledString,
            authors: authors(of: item))
        readTexts(item, into: &entry)
        if let url = item["url"].filledString { entry.ownLinks.append(link(url, "alternate")) }
        if let url = item["external_url"].filledString { entry.ownLinks.append(link(url, "related")) }
        for key in ["image", "banner_image"] {
            if let url = item[key].filledString { entry.ownLinks.append(link(url, "enclosure")) }
        }
        for attachment in item["attachments"].array {
            guard let url = attachment["url"].filledString else { continue }
            entry.ownLinks.append(link(url, "enclosure", type: attachment["mime_type"].filledString))
            if let title = attachment["title"].filledString { entry.asides.append(title) }
        }
        return entry
    }

    private func readTexts(_ item: JSONValue, into entry: inout FeedEntry) {
        let summary = item["summary"].filledString
        if let html = item["content_html"].filledString {
            (entry.text, entry.links) = text.read(html: html)
            entry.summary = summary
        } else if let plain = item["content_text"].filledString {
            entry.text = plain
            entry.summary = summary
        } else {
            entry.text = summary ?? ""
        }
    }

    private func link(_ url: String, _ relation: String, type: String? = nil) -> Link {
        Link(url: text.absolute(url), text: "", relations: [relation], type: type, region: .post, owner: .unknown)
    }
}
