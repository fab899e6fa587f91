internal import AuditModel
internal import Yams

/// Reads which fields of an answer are taken: `- {json: bio, as: bio, label: About}`.
enum FieldRecords {
    private static let uses: [String: SiteField.Use] = [
        "bio": .text(.bio), "post": .text(.post), "name": .fact(.name), "nickname": .fact(.nickname),
        "email": .fact(.email), "location": .fact(.locality), "employer": .fact(.employer), "link": .link,
    ]

    static func fields(_ node: Node?) throws(CatalogueError) -> [SiteField] {
        guard let node else { return [] }
        guard let list = node.sequence else { throw .record(line: node.mark?.line, "'fields' is a list") }
        var fields: [SiteField] = []
        for entry in list {
            guard let mapping = entry.mapping, let use = mapping["as"]?.string.flatMap({ uses[$0] }) else {
                throw .record(
                    line: entry.mark?.line,
                    "a field has 'json' or 'xpath', and 'as' one of \(uses.keys.sorted().joined(separator: ", "))")
            }
            let label = mapping["label"]?.string ?? mapping["json"]?.string ?? "field"
            if let path = mapping["json"]?.string {
                fields.append(SiteField(place: .json(path), use: use, label: label))
            } else if let expression = mapping["xpath"]?.string {
                fields.append(SiteField(place: .xpath(expression), use: use, label: label))
            } else {
                throw .record(line: entry.mark?.line, "a field has 'json' or 'xpath' for its place")
            }
        }
        return fields
    }
}
