internal import AuditModel

extension JSONReporter {
    /// What ties the accounts.
    static func write(_ identity: IdentityGraph, _ writer: inout JSONWriter) {
        writer.key("identity")
        writer.object { writer in
            writer.member("accounts", identity.accounts.map(\.description))
            list("ties", identity.ties, in: &writer, write)
            list("traits", identity.traits, in: &writer) { traits, writer in
                writer.member("accounts", traits.accounts.map(\.description))
                writer.member("kinds", traits.kinds.map(\.rawValue))
                writer.member("exposures", traits.exposures)
            }
        }
    }

    static func write(_ tie: IdentityTie, _ writer: inout JSONWriter) {
        writer.member("first", tie.first.description)
        writer.member("second", tie.second.description)
        writer.member("cause", tie.cause.rawValue)
        nullable("exposure", tie.exposure, &writer)
    }

    /// What holds whatever is taken down.
    static func write(_ advice: Advice, _ writer: inout JSONWriter) {
        writer.key("advice")
        writer.object { writer in
            list("measures", advice.measures, in: &writer) { measure, writer in
                writer.member("title", measure.title)
                writer.member("reason", measure.reason)
                writer.member("steps", measure.steps)
                writer.key("source")
                writer.object { write(measure.source, &$0) }
            }
            nullable("country", advice.country, &writer)
            list("offices", advice.offices, in: &writer) { office, writer in
                writer.member("country", office.country)
                writer.member("name", office.name)
                writer.member("purpose", office.purpose.rawValue)
                writer.member("contacts", office.contacts)
                nullable("hours", office.hours, &writer)
                writer.key("source")
                writer.object { write(office.source, &$0) }
                writer.key("unverified")
                writer.bool(office.isUnverified)
            }
        }
    }

    static func write(_ source: SourceNote, _ writer: inout JSONWriter) {
        writer.member("name", source.name)
        writer.member("url", source.url)
        writer.member("noted", source.noted.description)
    }

    static func list<Element>(
        _ name: String, _ elements: [Element], in writer: inout JSONWriter,
        _ write: (Element, inout JSONWriter) -> Void
    ) {
        writer.key(name)
        writer.array { writer in
            for element in elements { writer.object { write(element, &$0) } }
        }
    }

    static func nullable(_ name: String, _ value: String?, _ writer: inout JSONWriter) {
        if let value {
            writer.member(name, value)
        } else {
            writer.key(name)
            writer.null()
        }
    }
}
