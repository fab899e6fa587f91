internal import AuditModel
internal import Parsing

/// Makes documents of the fields that a site's record names.
enum SiteDocuments {
    static func document(_ page: Page, of site: Site, handle: Handle, url: String) -> Document {
        var document = Document(handle: handle, url: url, title: site.name)
        let json = try? JSONValue(decoding: page.body)
        for field in site.fields {
            let value: String? =
                switch field.place {
                case .json(let path): json.flatMap { PresenceAnswer.member(path, of: $0).text }
                case .xpath(let expression):
                    (try? PageXPath.texts(at: expression, in: page.body, contentType: page.header("content-type")))?
                        .first
                }
            guard let value = value?.trimmingSpaces(), !value.isEmpty else { continue }
            add(value, field, from: site, to: &document)
        }
        return document
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
