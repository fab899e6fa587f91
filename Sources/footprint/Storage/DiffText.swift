internal import AuditModel
internal import AuditStore

/// A comparison, as lines and as JSON.
enum DiffText {
    static func lines(_ diff: AuditDiff) -> [String] {
        var lines = [
            "audit \(diff.before.number) of \(diff.before.started.day) (\(diff.before.grade.rawValue), index "
                + "\(diff.before.index)) to audit \(diff.after.number) of \(diff.after.started.day) "
                + "(\(diff.after.grade.rawValue), index \(diff.after.index))"
        ]
        func section(_ title: String, _ exposures: [Exposure]) {
            guard !exposures.isEmpty else { return }
            lines += ["", "\(title) (\(exposures.count))"] + exposures.map { "  " + ExposureLabel.line($0) }
        }
        section("New", diff.new)
        section("Back again", diff.reappeared)
        if !diff.changed.isEmpty {
            lines += ["", "Changed (\(diff.changed.count))"]
            lines += diff.changed.map {
                "  " + ExposureLabel.line($0.exposure) + ": " + $0.differences.joined(separator: ", ")
            }
        }
        section("Gone", diff.gone)
        section("Could not be checked by the later audit", diff.notCheckable)
        section("Seen by the later audit; the earlier could not check", diff.seenAgain)
        if lines.count == 1 { lines.append("nothing is different") }
        if diff.before.ruleset != diff.after.ruleset {
            lines += [
                "", "The detectors have changed in between: some of what is new or gone may be theirs, not yours.",
            ]
        }
        return lines
    }

    static func json(_ diff: AuditDiff) -> String {
        var writer = JSONWriter(indent: 2)
        writer.object {
            $0.member("from", diff.before.number)
            $0.member("to", diff.after.number)
            list("new", diff.new, &$0)
            list("reappeared", diff.reappeared, &$0)
            $0.key("changed")
            $0.array { writer in
                for change in diff.changed {
                    writer.object {
                        ExposureLabel.write(change.exposure, &$0)
                        $0.member("differences", change.differences)
                    }
                }
            }
            list("gone", diff.gone, &$0)
            list("not_checkable", diff.notCheckable, &$0)
            list("seen_again", diff.seenAgain, &$0)
            $0.key("ruleset_changed")
            $0.bool(diff.before.ruleset != diff.after.ruleset)
        }
        return writer.text
    }

    private static func list(_ name: String, _ exposures: [Exposure], _ writer: inout JSONWriter) {
        writer.key(name)
        writer.array { writer in
            for exposure in exposures { writer.object { ExposureLabel.write(exposure, &$0) } }
        }
    }
}
