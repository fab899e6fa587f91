internal import AuditModel
internal import Reporters
internal import Shield

/// The files of a bundle of evidence.
struct EvidenceBundle {
    struct File {
        var name: String
        var bytes: [UInt8]
        var message: Message
    }

    let made: Timestamp
    let showsAll: Bool
    let home: HomeCountry?

    func contents(_ files: [File]) -> [(name: String, bytes: [UInt8])] {
        let copies = files.enumerated().map { place, file in
            (name: "message-\(place + 1)\(Self.ending(of: file.name))", bytes: file.bytes)
        }
        let report = Array(report(files, copies.map(\.name)).utf8)
        return copies + [("report.md", report), ("manifest.json", manifest(copies + [("report.md", report)]))]
    }

    private static func ending(of name: String) -> String {
        guard let dot = name.lastIndex(of: "."), name[dot...].utf8.count <= 6, !name[dot...].contains("/") else {
            return ".txt"
        }
        return String(name[dot...])
    }

    static func hash(_ bytes: [UInt8]) -> String {
        SHA256.digest(bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    private func manifest(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
        var writer = JSONWriter(indent: 2)
        writer.object { writer in
            writer.member("version", 1)
            writer.member("made", made.description)
            writer.member("program", ProgramVersion.current)
            writer.key("files")
            writer.array { writer in
                for file in files {
                    writer.object {
                        $0.member("name", file.name)
                        $0.member("bytes", file.bytes.count)
                        $0.member("sha256", Self.hash(file.bytes))
                    }
                }
            }
        }
        return writer.bytes + [0x0a]
    }

    private func report(_ files: [File], _ names: [String]) -> String {
        var lines = [
            "# Evidence", "", "Made \(made.description). Copies and their SHA-256 stand in manifest.json.", "",
        ]
        for (file, name) in zip(files, names) {
            lines += ["## \(name)", "", "SHA-256: \(Self.hash(file.bytes))", ""]
            let facts = EvidenceFacts(of: file.message).facts
            if facts.isEmpty { lines.append("Nothing that a form asks for was found in it.") }
            for kind in EvidenceFacts.Kind.allCases {
                for fact in facts where fact.kind == kind {
                    lines.append("- \(kind.rawValue)\(fact.detail.map { " (\($0))" } ?? ""): `\(shown(fact))`")
                }
            }
            lines.append("")
        }
        lines += [
            "## What to add yourself", "", "- when you first heard of them, and where",
            "- what you sent, when, from which account to which address, with transaction ids",
        ]
        lines += ["- the name of your exchange and its case number", "", "## Where to report", ""]
        lines += ReportingAdvice.lines(home: home).map { "- " + $0 }
        return lines.joined(separator: "\n") + "\n"
    }

    private func shown(_ fact: EvidenceFacts.Fact) -> String {
        let value = PlainText.cleaned(fact.value).replacing("`", with: "'")
        if showsAll || fact.kind == .amount || fact.kind == .time { return value }
        let kind: FindingKind =
            switch fact.kind {
            case .email: .email
            case .phone: .phone
            case .account: fact.detail == "IBAN" ? .iban : .exchangeUID
            default: .walletAddress
            }
        return ValueMask.redacted(value, as: kind)
    }
}
