internal import AuditModel
internal import Parsing

/// Reads WhatsMyName's `wmn-data.json` (github.com/WebBreacher/WhatsMyName), and the shape that the project's file had
/// until 2022, which lives on in copies.
struct WhatsMyNameReader {
    /// What results call the catalogue.
    let name: String?

    func catalogue(of records: [JSONValue]) -> Catalogue {
        let isOld = records.first.map { !$0["check_uri"].isNull } ?? false
        let format: Catalogue.Format = isOld ? .whatsMyNameOld : .whatsMyName
        let name = name ?? Catalogue.Format.whatsMyName.rawValue
        var draft = ImportDraft(name: name, format: format)
        for record in records {
            let title = record["name"].filledString ?? "(without a name)"
            draft.add(title) { () throws(ImportRefusal) in
                try site(record, Fields(of: record, isOld: !record["check_uri"].isNull), source: name)
            }
        }
        return draft.catalogue
    }

    /// What both shapes say, under the names of the newer.
    private struct Fields {
        var check: JSONValue
        var pretty: JSONValue
        var presentCode: Int?
        var presentText: String
        var absentCode: Int?
        var absentText: String
        var known: [String]
        var category: String?

        init(of record: JSONValue, isOld: Bool) {
            check = record[isOld ? "check_uri" : "uri_check"]
            pretty = record[isOld ? "pretty_uri" : "uri_pretty"]
            presentCode = Self.code(record[isOld ? "account_existence_code" : "e_code"])
            presentText = record[isOld ? "account_existence_string" : "e_string"].string ?? ""
            absentCode = Self.code(record[isOld ? "account_missing_code" : "m_code"])
            absentText = record[isOld ? "account_missing_string" : "m_string"].string ?? ""
            known = ImportRecord.texts(record[isOld ? "known_accounts" : "known"])
            category = record[isOld ? "category" : "cat"].filledString
        }

        /// The older shape writes statuses as texts.
        private static func code(_ value: JSONValue) -> Int? { value.text.flatMap { Int($0.trimmingSpaces()) } }
    }

    private func site(_ record: JSONValue, _ fields: Fields, source: String) throws(ImportRefusal) -> Site {
        if record["valid"].bool == false || record["valid"].string?.lowercased() == "false" {
            throw ImportRefusal(.switchedOff, "the catalogue marks it as not working")
        }
        let check = try ImportRecord.address(fields.check.string)
        guard let present = fields.presentCode, let absent = fields.absentCode else {
            throw ImportRefusal(.broken, "it names no statuses")
        }
        guard present != absent || !fields.presentText.isEmpty || !fields.absentText.isEmpty else {
            throw ImportRefusal(.noTest, "present and absent are the same to it")
        }
        let headers = try ImportRecord.headers(record["headers"])
        let body = record["post_body"].filledString
        let address = template(check)
        guard address.hasPlace || body?.contains("{account}") == true else {
            throw ImportRefusal(.noTest, "the account stands nowhere in what it asks")
        }
        let rule = PresenceRule(
            present: [clause(present, fields.presentText)], absent: [clause(absent, fields.absentText)],
            conflict: .undecided, trustsNotFound: false, isWeak: fields.presentText.isEmpty)
        let probe = SiteProbe(
            address: address, headers: headers, body: body.map { template($0) },
            bodyEncoding: Self.isForm(headers, body) ? .address : .json,
            // A third of the rules look at the status of the redirect itself.
            followsRedirects: false, rule: rule, source: source)
        let page = fields.pretty.filledString.map { template($0) }
        let handles = HandleRule(
            stripped: record["strip_bad_char"].string ?? "",
            isHostName: address.isHostName || page?.isHostName == true)
        return Site(
            id: "", name: "", page: page ?? address, handles: handles, probes: [probe],
            tags: fields.category.map { [$0.lowercased()] } ?? [], known: fields.known)
    }

    /// An empty text is no test, as the project's own checker has it.
    private func clause(_ code: Int, _ text: String) -> PresenceRule.Clause {
        PresenceRule.Clause(statuses: [code...code], marks: text.isEmpty ? [] : [.text(template(text))])
    }

    /// Braces of other kinds stand in bodies of JSON: only the one placeholder counts.
    private func template(_ text: String) -> AddressTemplate { AddressTemplate(text, placeholder: "{account}") }

    private static func isForm(_ headers: [String: String], _ body: String?) -> Bool {
        if let type = headers["content-type"]?.lowercased() { return type.contains("x-www-form-urlencoded") }
        return body?.contains("{\"") != true && body?.contains("=") == true
    }
}
