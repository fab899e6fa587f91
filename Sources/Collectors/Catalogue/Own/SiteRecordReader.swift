internal import AuditModel
internal import Yams

/// Reads sites as this program writes them: YAML, a list of records (docs/sites.md). Strict: an unknown key, a missing
/// part or an id that stands twice is an error with its line.
package struct SiteRecordReader {
    private static let keys: Set<String> = [
        "id", "name", "page", "names", "ask", "post", "headers", "interface", "redirects", "found", "absent", "weak",
        "control", "walled", "tags", "settings", "delete", "fields",
    ]

    /// What results call the catalogue.
    private let source: String

    package init(source: String) {
        self.source = source
    }

    /// The sites of a text.
    package func sites(of text: String) throws(CatalogueError) -> [Site] {
        let root: Node?
        do {
            root = try Yams.compose(yaml: text)
        } catch {
            throw .notJSON("neither JSON nor YAML that can be read")
        }
        guard let list = root?.sequence else {
            throw .record(line: root?.mark?.line, "a catalogue is a list of records, each with '- id: name'")
        }
        var sites: [Site] = []
        var ids: Set<String> = []
        for node in list {
            let site = try site(node)
            guard ids.insert(site.id).inserted else {
                throw .record(line: node.mark?.line, "the id '\(site.id)' stands twice")
            }
            sites.append(site)
        }
        return sites
    }

    private func site(_ node: Node) throws(CatalogueError) -> Site {
        guard let record = node.mapping else { throw failure(node, "a record is a list of 'key: value' lines") }
        for (key, _) in record where !Self.keys.contains(key.string ?? "") {
            throw failure(
                key, "unknown key '\(key.string ?? "")'; a site has \(Self.keys.sorted().joined(separator: ", "))")
        }
        let id = try text("id", of: record, node)
        let isID =
            !id.isEmpty && id.utf8.allSatisfy { (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2d }
        guard isID else { throw failure(node, "'id' has small letters, digits and hyphens: '\(id)'") }
        guard let shown = try address("page", of: record, node) else { throw failure(node, "'page' is missing") }
        let page = AddressTemplate(shown)
        let probe = try probe(of: record, node, page: page)
        guard probe.address.hasPlace || probe.body?.hasPlace == true else {
            throw failure(node, "'\(id)': the account, {handle}, stands nowhere in what is asked")
        }
        var handles = try NamesRule.rule(record["names"])
        handles.isHostName = page.isHostName || probe.address.isHostName
        let settings = try address("settings", of: record, node)
        let deletion = try address("delete", of: record, node)
        var site = Site(
            id: id, name: try text("name", of: record, node), page: page, handles: handles, probes: [probe],
            tags: texts(record["tags"]), settings: settings, deletion: deletion,
            fields: try FieldRecords.fields(record["fields"]))
        site.isWalled = record["walled"]?.bool ?? false
        return site
    }

    private func probe(of record: Node.Mapping, _ node: Node, page: AddressTemplate) throws(CatalogueError) -> SiteProbe
    {
        let reader = ClauseReader()
        let found = try reader.clause(record["found"]) ?? PresenceRule.Clause(statuses: PresenceRule.success)
        let absent = try reader.clause(record["absent"])
        let redirects = record["redirects"]?.string ?? "follow"
        guard ["follow", "stop"].contains(redirects) else { throw failure(node, "'redirects' is follow or stop") }
        let rule = PresenceRule(
            present: [found], absent: absent.map { [$0] } ?? [],
            isWeak: record["weak"]?.bool ?? found.marks.isEmpty)
        var headers: [String: String] = [:]
        for (key, value) in record["headers"]?.mapping ?? [:] {
            if let name = key.string, let text = value.string { headers[name.lowercased()] = text }
        }
        return SiteProbe(
            address: try address("ask", of: record, node).map { AddressTemplate($0) } ?? page, headers: headers,
            body: record["post"]?.string.map { AddressTemplate($0) },
            bodyEncoding: headers["content-type"]?.contains("urlencoded") == true ? .address : .json,
            followsRedirects: redirects == "follow", isInterface: record["interface"]?.bool ?? false, rule: rule,
            source: source, unclaimed: record["control"]?.string)
    }

    private func text(_ key: String, of record: Node.Mapping, _ node: Node) throws(CatalogueError) -> String {
        guard let text = record[key]?.string, !text.isEmpty else { throw failure(node, "'\(key)' is missing") }
        return text
    }

    private func address(_ key: String, of record: Node.Mapping, _ node: Node) throws(CatalogueError) -> String? {
        guard let value = record[key] else { return nil }
        guard let text = value.string, text.hasPrefix("https://") || text.hasPrefix("http://") else {
            throw failure(value, "'\(key)' is an address that begins with https://")
        }
        return text
    }

    private func texts(_ node: Node?) -> [String] {
        node?.sequence?.compactMap(\.string) ?? [node?.string].compactMap(\.self)
    }

    private func failure(_ node: Node, _ problem: String) -> CatalogueError {
        .record(line: node.mark?.line, problem)
    }
}
