internal import AuditModel
internal import Parsing

/// Reads sherlock's `data.json` (github.com/sherlock-project/sherlock).
struct SherlockReader {
    /// What results call the catalogue.
    let name: String

    func catalogue(of root: JSONObject) -> Catalogue {
        var draft = ImportDraft(name: name, format: .sherlock)
        for member in root where !member.key.hasPrefix("$") {
            draft.add(member.key) { () throws(ImportRefusal) in try site(member.value) }
        }
        return draft.catalogue
    }

    private func site(_ record: JSONValue) throws(ImportRefusal) -> Site {
        guard record.object != nil else { throw ImportRefusal(.broken, "it is no record") }
        let page = template(try ImportRecord.address(record["url"].string))
        let probed = record["urlProbe"].filledString
        let address = template(try ImportRecord.address(probed ?? record["url"].string))
        let body = try body(of: record)
        guard address.hasPlace || body?.hasPlace == true else {
            throw ImportRefusal(.noTest, "the account stands nowhere in what it asks")
        }
        let kinds = Set(ImportRecord.texts(record["errorType"]))
        var headers = try ImportRecord.headers(record["headers"])
        if body != nil, headers["content-type"] == nil { headers["content-type"] = "application/json" }
        let probe = SiteProbe(
            address: address, headers: headers, body: body,
            followsRedirects: !kinds.contains("response_url"), rule: try rule(of: record, kinds), source: name)
        let handles = HandleRule(
            pattern: try ImportRecord.pattern(record["regexCheck"]),
            isHostName: address.isHostName || page.isHostName)
        return Site(
            id: "", name: "", page: page, handles: handles, probes: [probe],
            tags: (record["isNSFW"].bool == true ? ["adult"] : []) + ImportRecord.texts(record["tags"]),
            known: ImportRecord.texts(record["username_claimed"]))
    }

    /// What the record's tests come to. HEAD, the project's habit for statuses, is asked as GET: only a body shows walls.
    private func rule(of record: JSONValue, _ kinds: Set<String>) throws(ImportRefusal) -> PresenceRule {
        var absent: [PresenceRule.Clause] = []
        let messages = ImportRecord.texts(record["errorMsg"])
        for kind in kinds.sorted() {
            switch kind {
            case "message":
                guard !messages.isEmpty else { throw ImportRefusal(.noTest, "it names no message") }
                absent.append(PresenceRule.Clause(marks: ImportRecord.marks(messages, placeholder: "{}")))
            case "status_code":
                let listed = record["errorCode"].array.compactMap(\.int) + [record["errorCode"].int].compactMap(\.self)
                if !listed.isEmpty { absent.append(PresenceRule.Clause(statuses: listed.map { $0...$0 })) }
            case "response_url": absent.append(PresenceRule.Clause(statuses: PresenceRule.redirect))
            default: throw ImportRefusal(.broken, "it decides by '\(kind)', which nobody knows")
            }
        }
        guard !kinds.isEmpty else { throw ImportRefusal(.noTest, "it does not say how it decides") }
        return PresenceRule(
            present: [PresenceRule.Clause(statuses: PresenceRule.success)], absent: absent, isWeak: true)
    }

    private func body(of record: JSONValue) throws(ImportRefusal) -> AddressTemplate? {
        let payload = record["request_payload"]
        switch record["request_method"].string?.uppercased() {
        case nil where payload.isNull, "GET", "HEAD": return nil
        case nil, "POST":
            if payload.isNull { return AddressTemplate("") }
            let text = try ImportRecord.json(payload) { text in text.replacing("{}", with: ImportDraft.mark) }
            return AddressTemplate(text, placeholder: ImportDraft.mark)
        case let method?: throw ImportRefusal(.protocolUnknown, "it asks by \(method), which can change things")
        }
    }

    private func template(_ text: String) -> AddressTemplate { AddressTemplate(text, placeholder: "{}") }
}
