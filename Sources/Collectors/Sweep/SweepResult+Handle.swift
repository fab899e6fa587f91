package import AuditModel

extension SweepResult {
    /// The account as a handle that an audit can read: by the platform's own collector, by the site's record, or as a page.
    package var auditHandle: Handle? {
        if let handle = try? HandleParser.parse(url), handle.platform != "web" { return handle }
        if let record = SiteCollector.site(site), !record.fields.isEmpty, sources.contains(OwnCatalogue.name) {
            return Handle(platform: "sites", account: "\(site)/\(record.handles.account(from: handle))")
        }
        return try? HandleParser.parse(url)
    }

    /// The result as a line of an audit's coverage; nil for what the audit reads itself or has nothing to say of.
    package var check: Check? {
        let verdict: Verdict
        switch self.verdict {
        case .cannotTell: verdict = .cannotTell
        case .failed: verdict = .failed
        case .found, .absent, .notApplicable: return nil
        }
        return Check(handle: Handle(platform: "web", account: url), url: url, verdict: verdict, reason: reason)
    }
}
