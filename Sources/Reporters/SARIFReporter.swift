package import AuditModel

/// The exposures in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0), for editors and code hosts.
///
/// An exposure is a result, a kind is a rule, and the exposure's fingerprint stays the same from audit to audit, so that
/// a host recognises it.
package struct SARIFReporter: Reporter {
    package init() {}

    package var format: String { "sarif" }
    package var fileExtension: String { "sarif" }

    package func report(_ masked: MaskedAudit) throws -> String {
        let audit = masked.audit
        let exposures = audit.judgement.exposures
        let kinds = Set(exposures.map(\.kind)).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: kinds.enumerated().map { ($1, $0) })
        var writer = JSONWriter(indent: 2)
        writer.object { log in
            log.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
            log.member("version", "2.1.0")
            log.key("runs")
            log.array { runs in
                runs.object { run in
                    run.key("tool")
                    run.object { tool in
                        tool.key("driver")
                        tool.object { Self.write(kinds, of: masked, &$0) }
                    }
                    run.member("columnKind", "unicodeCodePoints")
                    run.key("results")
                    run.array { results in
                        for exposure in exposures {
                            results.object { Self.write(exposure, rule: numbers[exposure.kind] ?? 0, &$0) }
                        }
                    }
                    run.key("invocations")
                    run.array { list in list.object { Self.write(audit, &$0) } }
                }
            }
        }
        return writer.text + "\n"
    }

    private static func write(_ kinds: [FindingKind], of masked: MaskedAudit, _ writer: inout JSONWriter) {
        let audit = masked.audit
        writer.member("name", "footprint")
        writer.member("version", PlainText.cleaned(audit.program))
        writer.key("rules")
        writer.array { rules in
            for kind in kinds {
                rules.object { rule in
                    rule.member("id", kind.rawValue)
                    text("shortDescription", ReportWords.sentenceCase(kind.name), &rule)
                }
            }
        }
        writer.key("properties")
        writer.object {
            $0.member("ruleset", audit.ruleset)
            $0.member("table", audit.judgement.table)
            $0.member("evidence", masked.level.rawValue)
        }
    }

    private static func write(_ exposure: Exposure, rule: Int, _ writer: inout JSONWriter) {
        writer.member("ruleId", exposure.kind.rawValue)
        writer.member("ruleIndex", rule)
        writer.member("level", SARIFLog.level(of: exposure.severity))
        let value = PlainText.cleaned(exposure.summary)
        text("message", value.isEmpty ? exposure.kind.name : "\(exposure.kind.name): \(value)", &writer)
        // The format wants one place for a result; all others are related to it.
        list("locations", exposure.places.prefix(1), &writer)
        list("relatedLocations", exposure.places.dropFirst(), &writer)
        writer.key("partialFingerprints")
        writer.object { $0.member("footprint/v1", exposure.id) }
        writer.key("rank")
        writer.number(Double(exposure.score))
        writer.key("properties")
        writer.object {
            $0.member("severity", exposure.severity.rawValue)
            $0.member("vector", exposure.vector)
            $0.member("reasons", exposure.reasons)
        }
    }

    private static func list(_ name: String, _ places: ArraySlice<Place>, _ writer: inout JSONWriter) {
        guard !places.isEmpty else { return }
        writer.key(name)
        writer.array { list in
            for place in places {
                list.object { location in
                    location.key("physicalLocation")
                    location.object { physical in
                        physical.key("artifactLocation")
                        physical.object { $0.member("uri", SARIFAddress.uri(of: place.url)) }
                    }
                    text("message", PlaceWords.sentence(place), &location)
                }
            }
        }
    }

    private static func write(_ audit: Audit, _ writer: inout JSONWriter) {
        writer.key("executionSuccessful")
        writer.bool(audit.coverage.contains { $0.verdict == .found } || audit.coverage.isEmpty)
        writer.member("startTimeUtc", audit.started.description)
        writer.member("endTimeUtc", audit.finished.description)
        let gaps = audit.coverage.filter { $0.verdict == .failed || $0.verdict == .cannotTell }
        guard !gaps.isEmpty else { return }
        writer.key("toolExecutionNotifications")
        writer.array { list in
            for check in gaps {
                list.object { notice in
                    notice.member("level", check.verdict == .failed ? "error" : "warning")
                    text("message", "\(check.handle): \(check.reason)", &notice)
                }
            }
        }
    }

    private static func text(_ member: String, _ text: String, _ writer: inout JSONWriter) {
        writer.key(member)
        writer.object { $0.member("text", PlainText.cleaned(text)) }
    }
}

/// Where a value stands, in one line.
enum PlaceWords {
    /// `github:alice, bio, posted 2026-03-01, sure (0.85)`.
    static func sentence(_ place: Place) -> String {
        let date = place.posted.map { "posted \($0)" } ?? "no date"
        return "\(place.handle), \(place.region.rawValue), \(date), \(ReportWords.confidence(place.confidence))"
    }
}
