internal import AuditModel
internal import Parsing

/// Makes documents of the fields that a site's record names.
enum SiteDocuments {
    static func document(_ page: Page, of site: Site, handle: Handle, url: String) -> Document {
        var document = Document(handle: handle, url: url, title: site.name)
        let json = try? JSONValue(decoding: page.body)
        for field in site.fields {
            let values: [String] =
                switch field.place {
                case .json(let path): json.map { texts(at: path.split(separator: ".")[...], of: $0) } ?? []
                case .xpath(let expression):
                    (try? PageXPath.texts(at: expression, in: page.body, contentType: page.header("content-type")))
                        ?? []
                }
            for value in values.prefix(maximumValues).map({ $0.trimmingSpaces() }) where !value.isEmpty {
                add(value, field, from: site, to: &document)
            }
        }
        return document
    }

    /// More of one field than anybody fills in are not taken.
    private static let maximumValues = 100

    /// The texts at a path; `*` stands for every element of a list and every member of an object.
    private static func texts(at path: ArraySlice<Substring>, of value: JSONValue) -> [String] {
        guard let part = path.first else { return [value.text].compactMap(\.self) }
        let rest = path.dropFirst()
        guard part == "*" else { return texts(at: rest, of: PresenceAnswer.member(String(part), of: value)) }
        let elements = value.array + (value.object ?? JSONObject()).map(\.value)
        return elements.prefix(maximumValues).flatMap { texts(at: rest, of: $0) }
    }

    private static func add(_ value: String, _ field: SiteField, from site: Site, to document: inout Document) {
        switch field.use {
        case .fact(let property): document.state(property, value, source: site.name)
        case .link:
            let target = value.contains("://") ? value : "https://" + value
            document.add(target: target, text: value, .link)
        case .text(let region):
            if value.contains("<") || value.contains("&") {
                document.add(html: value, region, label: field.label)
            } else {
                document.add(value, region, label: field.label)
            }
        }
    }
}
