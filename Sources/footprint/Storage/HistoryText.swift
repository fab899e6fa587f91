internal import AuditModel
internal import AuditStore

/// Histories, as lines and as JSON.
enum HistoryText {
    static func lines(_ audits: [AuditSummary]) -> [String] {
        guard !audits.isEmpty else { return ["no audit is remembered yet"] }
        let lines = audits.map { audit in
            let number = String(repeating: " ", count: max(0, 5 - String(audit.number).count)) + String(audit.number)
            let index = String(repeating: " ", count: max(0, 3 - String(audit.index).count)) + String(audit.index)
            var words = ["\(audit.exposures) exposures"]
            if audit.new > 0 { words.append("\(audit.new) new") }
            if audit.reappeared > 0 { words.append("\(audit.reappeared) back") }
            if audit.fixed > 0 { words.append("\(audit.fixed) fixed") }
            let walled = (audit.verdicts[.cannotTell] ?? 0) + (audit.verdicts[.failed] ?? 0)
            if walled > 0 { words.append("\(walled) checks without an answer") }
            return
                "\(number)  \(audit.started)  \(audit.grade.rawValue.padding(to: 8))  \(index)  \(words.joined(separator: ", "))"
        }
        return ["audit  started               grade     index"] + lines
    }

    static func json(_ audits: [AuditSummary]) -> [String] {
        var writer = JSONWriter(indent: 2)
        writer.array { writer in
            for audit in audits {
                writer.object {
                    $0.member("number", audit.number)
                    $0.member("started", audit.started.description)
                    $0.member("finished", audit.finished.description)
                    $0.member("grade", audit.grade.rawValue)
                    $0.member("index", audit.index)
                    $0.member("exposures", audit.exposures)
                    $0.member("new", audit.new)
                    $0.member("reappeared", audit.reappeared)
                    $0.member("fixed", audit.fixed)
                    $0.key("verdicts")
                    $0.object { writer in
                        for verdict in Verdict.allCases {
                            writer.member(verdict.rawValue, audit.verdicts[verdict] ?? 0)
                        }
                    }
                    $0.member("program", audit.program)
                    $0.member("ruleset", audit.ruleset)
                }
            }
        }
        return [writer.text]
    }

    static func lines(_ lives: [ExposureLife], today: CivilDate) -> [String] {
        guard !lives.isEmpty else { return ["no exposure was ever seen"] }
        return lives.map { life in
            var words = ["audits \(life.first) to \(life.last)"]
            if life.isFixed { words.append("fixed") }
            if !life.isFixed, life.misses > 0 { words.append("absent in \(life.misses) checks since") }
            if life.acknowledged != nil {
                let isOver = life.until.map { $0 < today } ?? false
                let until = life.until.map { isOver ? ", over since \($0)" : " until \($0)" } ?? ""
                words.append("acknowledged\(until)" + (life.isFixed ? ", matches nothing any more" : ""))
            }
            return "\(ExposureLabel.line(life.exposure)): \(words.joined(separator: "; "))"
        }
    }

    static func json(_ lives: [ExposureLife]) -> [String] {
        var writer = JSONWriter(indent: 2)
        writer.array { writer in
            for life in lives {
                writer.object {
                    ExposureLabel.write(life.exposure, &$0)
                    $0.member("first", life.first)
                    $0.member("first_seen", life.firstSeen?.description)
                    $0.member("last", life.last)
                    $0.member("last_seen", life.lastSeen?.description)
                    $0.member("state", life.isFixed ? "fixed" : life.misses > 0 ? "absent" : "open")
                    $0.member("misses", life.misses)
                    $0.member("acknowledged", life.acknowledged?.description)
                    $0.member("until", life.until?.description)
                }
            }
        }
        return [writer.text]
    }

    static func lines(_ events: [ExposureEvent]) -> [String] {
        events.map { event in
            var line = "\(event.at)  \(event.exposure.prefix(8))  \(event.kind.rawValue)"
            if let audit = event.audit { line += " in audit \(audit)" }
            if let until = event.until { line += " until \(until)" }
            if let note = event.note { line += ": \(note)" }
            return line
        }
    }

    static func json(_ events: [ExposureEvent]) -> [String] {
        var writer = JSONWriter(indent: 2)
        writer.array { writer in
            for event in events {
                writer.object {
                    $0.member("at", event.at.description)
                    $0.member("event", event.kind.rawValue)
                    $0.member("exposure", event.exposure)
                    if let audit = event.audit { $0.member("audit", audit) }
                    $0.member("note", event.note)
                    $0.member("until", event.until?.description)
                }
            }
        }
        return [writer.text]
    }
}
