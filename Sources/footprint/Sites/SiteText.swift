internal import AuditModel
internal import Collectors

/// A site in words and in JSON.
enum SiteText {
    static func write(_ site: Site, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("id", site.id)
            writer.member("name", site.name)
            writer.member("page", site.page.text)
            writer.member("tags", site.tags)
            writer.member("sources", site.sources)
            writer.member("settings", site.settings)
            writer.member("delete", site.deletion)
        }
    }

    static func lines(_ site: Site) -> [String] {
        var lines = ["\(site.name) (\(site.id))", "  page      \(site.page.text)"]
        lines.append("  names     \(names(site.handles))")
        for probe in site.probes {
            let body = probe.body.map { ", posting \($0.text)" } ?? ""
            lines.append("  asks      \(probe.address.text)\(body)  [\(probe.source)]")
            lines += probe.rule.present.map { "  found if  \(clause($0))" }
            lines += probe.rule.absent.map { "  absent if \(clause($0))" }
            if probe.rule.trustsNotFound { lines.append("  absent if the status is 404 or 410") }
        }
        if !site.tags.isEmpty { lines.append("  tags      \(site.tags.joined(separator: ", "))") }
        if let settings = site.settings { lines.append("  settings  \(settings)") }
        if let deletion = site.deletion { lines.append("  delete    \(deletion)") }
        return lines
    }

    private static func names(_ rule: HandleRule) -> String {
        if rule.isHostName { return "a part of the host's name" }
        if let pattern = rule.pattern { return pattern.text }
        let punctuation = rule.punctuation.map { $0.isEmpty ? "letters and digits" : "letters, digits and \($0)" }
        return "\(rule.minimumLength) to \(rule.maximumLength) characters" + (punctuation.map { ": \($0)" } ?? "")
    }

    private static func clause(_ clause: PresenceRule.Clause) -> String {
        let statuses = clause.statuses.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
        let marks = clause.marks.map(Self.mark).joined(separator: " or ")
        let status = statuses.isEmpty ? "" : "the status is \(statuses.joined(separator: " or "))"
        return [status, marks].filter { !$0.isEmpty }.joined(separator: " and ")
    }

    private static func mark(_ mark: PresenceMark) -> String {
        switch mark {
        case .text(let template): "'\(template.text)' stands in it"
        case .json(let path, .filled): "\(path) is there"
        case .json(let path, .missing): "\(path) is not there"
        case .json(let path, .account): "\(path) is the handle"
        case .json(let path, .equals(let text)): "\(path) is '\(text)'"
        case .xpath(let expression): "\(expression) selects something"
        case .address(let template): "'\(template.text)' stands in the address"
        }
    }
}
