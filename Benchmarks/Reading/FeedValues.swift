import AuditModel
import Foundation
import Parsing

/// What a feed holds under the names that the cases use, for the fields that are modelled: titles, links, texts, people,
/// times, languages, ids, positions, pictures, sources and the count of entries.
struct FeedValues {
    /// What stands at a path.
    enum Value {
        /// Text that may have been HTML.
        case text(String?)
        /// A string that is compared as it stands.
        case exact(String?)
        case time(ZonedTime?)
        case count(Int)
        case positions([FeedPosition])
        case unmodelled
    }

    let feed: Feed

    /// The value at a path such as `entries`, `0`, `title`.
    func value(_ path: [String]) -> Value {
        guard let first = path.first else { return .unmodelled }
        let rest = Array(path.dropFirst())
        switch first {
        case "feed": return value(rest, of: feed)
        case "entries":
            if rest.first == "len" { return .count(feed.entries.count) }
            guard let index = rest.first.flatMap(Int.init) else { return .unmodelled }
            let entry = feed.entries.indices.contains(index) ? feed.entries[index] : FeedEntry()
            return value(Array(rest.dropFirst()), of: entry)
        default: return .unmodelled
        }
    }

    private func value(_ path: [String], of feed: Feed) -> Value {
        switch path.first ?? "" {
        case "title", "title_detail": return text(feed.title, path)
        case "subtitle", "tagline", "description", "info", "subtitle_detail", "tagline_detail", "info_detail":
            return text(feed.summary, path)
        case "link", "href": return .exact(feed.homepage)
        case "links": return value(path, of: feed.links)
        case "language": return .exact(feed.language)
        case "id", "guid": return .exact(feed.id)
        case "updated", "updated_parsed", "modified", "modified_parsed", "published", "published_parsed", "created",
            "created_parsed", "date", "date_parsed":
            return .time(feed.updated)
        case "image", "logo", "icon":
            return path.count == 1 || path.last == "href" || path.last == "url" ? .exact(feed.image) : .unmodelled
        case "publisher", "publisher_detail": return value(path, of: feed.publishers)
        default: return value(path, ofAuthors: feed.authors, contributors: feed.contributors)
        }
    }

    private func value(_ path: [String], of entry: FeedEntry) -> Value {
        switch path.first ?? "" {
        case "title", "title_detail": return text(entry.title, path)
        case "summary", "description", "summary_detail", "description_detail":
            if path.last == "language" { return .exact(entry.language) }
            return text(entry.summary ?? entry.text, path)
        case "content":
            guard path.count == 3, path[1] == "0" else { return .unmodelled }
            if path.last == "language" { return .exact(entry.language) }
            return text(entry.text, path)
        case "link": return .exact(entry.url)
        case "links": return value(path, of: entry.ownLinks)
        case "enclosures":
            return value(path, of: entry.ownLinks.filter { $0.relations == ["enclosure"] })
        case "comments": return .exact(entry.ownLinks.first { $0.relations == ["replies"] }?.url)
        case "language": return .exact(entry.language)
        case "id", "guid": return .exact(entry.id)
        case "published", "published_parsed", "issued", "issued_parsed": return .time(entry.published)
        case "updated", "updated_parsed", "modified", "modified_parsed": return .time(entry.updated)
        case "date", "date_parsed", "created", "created_parsed": return .time(entry.time)
        case "where": return path.last == "coordinates" || path.count > 2 ? .positions(entry.positions) : .unmodelled
        case "source": return value(Array(path.dropFirst()), of: entry.source ?? Feed())
        default: return value(path, ofAuthors: entry.authors, contributors: entry.contributors)
        }
    }

    private func text(_ text: String?, _ path: [String]) -> Value {
        guard path.count > 1, path.first?.hasSuffix("_detail") == true || path.first == "content" else {
            return path.count == 1 ? .text(text) : .unmodelled
        }
        return path.last == "value" ? .text(text) : .unmodelled
    }

    private func value(_ path: [String], of links: [Link]) -> Value {
        if path.last == "len" { return .count(links.count) }
        guard path.count == 3, let index = Int(path[1]) else { return .unmodelled }
        let link = links.indices.contains(index) ? links[index] : nil
        switch path[2] {
        case "href", "url": return .exact(link?.url)
        case "rel": return .exact(link?.relations.first)
        case "type": return .exact(link?.type)
        case "title": return .exact(link?.text)
        default: return .unmodelled
        }
    }

    private func value(
        _ path: [String], ofAuthors authors: [FeedPerson], contributors: [FeedPerson]
    ) -> Value {
        switch path.first ?? "" {
        case "author", "author_detail", "authors": return value(path, of: authors)
        case "contributors": return value(path, of: contributors)
        default: return .unmodelled
        }
    }

    private func value(_ path: [String], of people: [FeedPerson]) -> Value {
        if path.count == 1, path[0] == "author" || path[0] == "publisher" {
            return .exact(people.first.map(FeedValues.written))
        }
        let index = path.count == 3 ? Int(path[1]) ?? 0 : 0
        let person = people.indices.contains(index) ? people[index] : nil
        switch path.last {
        case "name": return .exact(person?.name)
        case "email": return .exact(person?.email)
        case "url", "href": return .exact(person?.url)
        default: return .unmodelled
        }
    }

    /// `Maya (maya@example.org)`.
    private static func written(_ person: FeedPerson) -> String {
        guard let email = person.email else { return person.name ?? "" }
        return person.name.map { $0 + " (" + email + ")" } ?? email
    }
}
