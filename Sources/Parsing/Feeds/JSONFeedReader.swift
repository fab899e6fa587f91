internal import AuditModel

/// Reads JSON Feed 1.0 and 1.1.
struct JSONFeedReader {
    let base: WebAddress?

    /// The feed in a JSON value; nil if it is none.
    func feed(from value: JSONValue) -> Feed? {
        guard let version = value["version"].string, version.contains("jsonfeed.org") else { return nil }
        var feed = Feed(
            title: value["title"].filledString, summary: value["description"].filledString,
            homepage: value["home_page_url"].filledString.map(FeedText(base: base).absolute),
            language: value["language"].filledString)
        for author in authors(of: value) {
            feed.facts += facts(of: author)
        }
        feed.entries = value["items"].array.map(entry)
        return feed
    }

    private func authors(of value: JSONValue) -> [JSONValue] {
        value["authors"].array + (value["author"].isNull ? [] : [value["author"]])
    }

    private func facts(of author: JSONValue) -> [StatedFact] {
        let fields: [(StatedFact.Property, String)] = [(.name, "name"), (.url, "url"), (.image, "avatar")]
        return fields.compactMap { property, key in
            author[key].filledString.map {
                StatedFact(property: property, value: $0, source: "JSON Feed", owner: .unknown)
            }
        }
    }

    private func entry(_ item: JSONValue) -> FeedEntry {
        let text = FeedText(base: base)
        var entry = FeedEntry(
            url: (item["url"].filledString ?? item["external_url"].filledString).map(text.absolute),
            title: item["title"].filledString)
        if let html = item["content_html"].filledString {
            (entry.text, entry.links) = text.read(html: html)
        } else {
            entry.text = item["content_text"].filledString ?? item["summary"].filledString ?? ""
        }
        let date = item["date_published"].string ?? item["date_modified"].string
        entry.time = date.flatMap(DateReading.time)
        entry.authorName = authors(of: item).first?["name"].filledString
        entry.authorURL = authors(of: item).first?["url"].filledString
        return entry
    }
}
