internal import AuditModel
internal import Shield

/// A brand of the directory as people and as programs read it.
enum DirectoryAnswer {
    static func text(of brand: Brand) -> String {
        var lines = [
            "\(brand.name) (\(brand.id)), \(brand.kind.rawValue)", "names: \(brand.names.joined(separator: ", "))",
        ]
        for (name, facts) in lists(of: brand) where !facts.isEmpty {
            lines.append(name + ":")
            for fact in facts {
                let channel = fact.channel.map { $0 + ": " } ?? ""
                lines.append("  \(channel)\(fact.value)\(fact.isVerified ? "" : " (unverified)")")
                if let note = fact.note { lines.append("    \(note)") }
                lines.append("    source: \(fact.source); looked at on \(fact.date)")
            }
        }
        return lines.joined(separator: "\n")
    }

    /// In the form that `footprint directory update` reads.
    static func write(_ brand: Brand, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("version", brand.version)
            writer.member("id", brand.id)
            writer.member("name", brand.name)
            writer.member("kind", brand.kind.rawValue)
            writer.member("names", brand.names)
            if let names = brand.hostNames { writer.member("hostNames", names) }
            writer.member("word", brand.word?.rawValue)
            for (name, facts) in lists(of: brand) where !facts.isEmpty || name == "domains" {
                writer.key(name)
                writer.array { writer in for fact in facts { write(fact, to: &writer) } }
            }
        }
    }

    private static func write(_ fact: BrandFact, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("channel", fact.channel)
            writer.member("value", fact.value)
            writer.member("note", fact.note)
            writer.member("source", fact.source)
            writer.member("date", fact.date)
            if !fact.isVerified {
                writer.key("unverified")
                writer.bool(true)
            }
        }
    }

    private static func lists(of brand: Brand) -> [(name: String, facts: [BrandFact])] {
        [
            ("domains", brand.domains), ("accounts", brand.accounts ?? []), ("mail", brand.mail ?? []),
            ("never", brand.never ?? []), ("confirm", brand.confirm ?? []), ("secrets", brand.secrets ?? []),
            ("report", brand.report ?? []),
        ]
    }
}
