internal import AuditModel
internal import Parsing

/// Reads maigret's `data.json` (github.com/soxoj/maigret): sites, and engines whose sites share rules.
struct MaigretReader {
    /// What results call the catalogue.
    let name: String
    let root: JSONValue

    func catalogue() -> Catalogue {
        var draft = ImportDraft(name: name, format: .maigret)
        for member in root["sites"].object ?? JSONObject() {
            draft.add(member.key) { () throws(ImportRefusal) in try site(member.value) }
        }
        return draft.catalogue
    }

    private func site(_ record: JSONValue) throws(ImportRefusal) -> Site {
        let merged = try MaigretRecord(record, engines: root["engines"])
        try refuse(merged)
        let page = try merged.template("url")
        let address = merged.value("urlProbe").filledString == nil ? page : try merged.template("urlProbe")
        let body = try merged.body()
        guard address.hasPlace || body?.hasPlace == true else {
            throw ImportRefusal(.noTest, "the account stands nowhere in what it asks")
        }
        let kind = merged.value("checkType").string ?? ""
        var headers = try ImportRecord.headers(merged.value("headers"))
        if body != nil, headers["content-type"] == nil { headers["content-type"] = "application/json" }
        let probe = SiteProbe(
            address: address, headers: headers, body: body, followsRedirects: kind != "response_url",
            rule: try rule(of: merged, kind), source: name,
            unclaimed: merged.value("usernameUnclaimed").filledString)
        let handles = HandleRule(
            pattern: try ImportRecord.pattern(merged.value("regexCheck")),
            isHostName: address.isHostName || page.isHostName)
        return Site(
            id: "", name: "", page: page, handles: handles, probes: [probe],
            tags: ImportRecord.texts(merged.value("tags")),
            known: ImportRecord.texts(merged.value("usernameClaimed")))
    }

    private func refuse(_ record: MaigretRecord) throws(ImportRefusal) {
        if record.value("disabled").bool == true {
            throw ImportRefusal(.switchedOff, "the catalogue marks it as not working")
        }
        if let type = record.value("type").string, type != "username" {
            throw ImportRefusal(.otherID, "it is asked by \(type), which is no name of an account")
        }
        if let other = record.value("protocol").string, other != "http", other != "https" {
            throw ImportRefusal(.protocolUnknown, "it is asked by \(other), not by http")
        }
        if record.value("activation").object != nil {
            throw ImportRefusal(.credentials, "it needs a session that a program would have to open first")
        }
    }

    private func rule(of record: MaigretRecord, _ kind: String) throws(ImportRefusal) -> PresenceRule {
        let present = record.marks(["presenseStrs", "presenceStrs"])
        let absent = record.marks(["absenceStrs"])
        let reasons = record.errors()
        var absentClauses = absent.isEmpty ? [] : [PresenceRule.Clause(marks: absent)]
        switch kind {
        case "message":
            // With a text for presence alone, its lack is all that speaks of absence.
            if absent.isEmpty, !present.isEmpty {
                return PresenceRule(
                    present: [PresenceRule.Clause(marks: present)],
                    absent: [PresenceRule.Clause(statuses: PresenceRule.success)], undecided: reasons,
                    conflict: .present)
            }
            guard !present.isEmpty || !absent.isEmpty else {
                throw ImportRefusal(.noTest, "neither a text for presence nor one for absence")
            }
            return PresenceRule(
                present: [PresenceRule.Clause(statuses: present.isEmpty ? PresenceRule.success : [], marks: present)],
                absent: absentClauses, undecided: reasons, isWeak: present.isEmpty)
        case "status_code": break
        case "response_url": absentClauses.append(PresenceRule.Clause(statuses: PresenceRule.redirect))
        default: throw ImportRefusal(.broken, "it decides by '\(kind)', which nobody knows")
        }
        let isURL = kind == "response_url"
        return PresenceRule(
            present: [PresenceRule.Clause(statuses: PresenceRule.success, marks: isURL ? present : [])],
            absent: absentClauses, undecided: reasons, isWeak: !isURL || present.isEmpty)
    }
}
