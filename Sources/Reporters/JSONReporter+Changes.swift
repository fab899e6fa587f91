internal import AuditModel

extension JSONReporter {
    /// `changes`: what is new since the audits before; left out where nothing is remembered.
    static func write(_ changes: ChangeSummary, _ writer: inout JSONWriter) {
        writer.key("changes")
        writer.object {
            $0.member("since", changes.since?.description)
            $0.member("number", changes.number)
            $0.member("new", changes.new)
            $0.member("reappeared", changes.reappeared)
            $0.key("changed")
            $0.array { writer in
                for change in changes.changed {
                    writer.object {
                        $0.member("id", change.id)
                        $0.member("differences", change.differences)
                    }
                }
            }
            write("gone", changes.gone, &$0)
            write("not_checkable", changes.notCheckable, &$0)
            write("acknowledged", changes.acknowledged, &$0)
            write("old_acknowledgements", changes.oldAcknowledgements, &$0)
            if let baseline = changes.baseline { $0.member("baseline", baseline) }
            $0.key("trend")
            $0.array { writer in
                for point in changes.trend {
                    writer.object {
                        $0.member("number", point.number)
                        $0.member("started", point.started.description)
                        $0.member("index", point.index)
                        $0.member("grade", point.grade.rawValue)
                        $0.member("exposures", point.exposures)
                    }
                }
            }
            $0.member("notes", changes.notes)
        }
    }

    private static func write(_ name: String, _ list: [PastExposure], _ writer: inout JSONWriter) {
        writer.key(name)
        writer.array { writer in
            for past in list {
                writer.object {
                    $0.member("id", past.exposure.id)
                    $0.member("kind", past.exposure.kind.rawValue)
                    $0.member("value", past.exposure.value.isEmpty ? nil : past.exposure.value)
                    $0.member("severity", past.exposure.severity.rawValue)
                    $0.member("handles", Set(past.exposure.places.map(\.handle.description)).sorted())
                    $0.member("last_seen", past.lastSeen.description)
                    $0.member("misses", past.misses)
                    $0.key("fixed")
                    $0.bool(past.isFixed)
                }
            }
        }
    }

    private static func write(_ name: String, _ list: [Acknowledgement], _ writer: inout JSONWriter) {
        writer.key(name)
        writer.array { writer in
            for acknowledgement in list {
                writer.object {
                    $0.member("id", acknowledgement.exposure)
                    $0.member("kind", acknowledgement.kind.rawValue)
                    $0.member("at", acknowledgement.at.description)
                    $0.member("note", acknowledgement.note)
                    $0.member("until", acknowledgement.until?.description)
                }
            }
        }
    }
}
