internal import ArgumentParser
internal import AuditModel
internal import Reporters
internal import Shield

/// `footprint evidence`: what a report of a scam needs, in one folder.
struct EvidenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evidence",
        abstract: "Makes a dated, hashed bundle of messages with what police forms ask for.",
        discussion: """
            Copies the messages as they are, writes their SHA-256 into manifest.json, and lists addresses of wallets, \
            transaction ids, links, mail addresses, numbers, accounts, amounts and dates in report.md. Values in \
            report.md are masked unless --evidence full is given; the copies are not masked: they are the evidence. \
            Portals of exchanges for law enforcement are for agencies: your own report goes to the exchange's support \
            and to the police.

            EXAMPLE
              footprint evidence message.eml chat.txt --out case-2026-03 --country GB --evidence full
            """)

    @Argument(help: "The messages.", completion: .file()) var messages: [String]

    @Option(
        help: ArgumentHelp("The folder to make; it must not exist yet.", valueName: "folder"), completion: .directory)
    var out: String

    @Option(
        help: ArgumentHelp("How much of a value report.md shows: redacted (the default) or full.", valueName: "level"))
    var evidence: ShownEvidence = .redacted

    @OptionGroup var place: CountryOptions

    func validate() throws {
        if messages.contains("-") {
            throw ValidationError("evidence needs files that can be copied: save the message first")
        }
    }

    func run() throws {
        let bundle = EvidenceBundle(made: Machine.now, showsAll: evidence == .full, home: try place.home())
        let files = try messages.map { path throws(CommandFailure) in
            EvidenceBundle.File(
                name: path, bytes: try InputFile.read(path),
                message: try MessageFile.read(path, channel: nil, claims: nil, sender: nil))
        }
        try OutputFile.makeFolder(parent)
        guard try OutputFile.claimFolder(out) else {
            throw CommandFailure(.unusableInput, "'\(out)' exists already: name a folder that is not there yet")
        }
        for (name, bytes) in bundle.contents(files) { try OutputFile.write(bytes, to: out + "/" + name) }
        Console.print(
            "written: \(out)/report.md, \(out)/manifest.json and \(files.count == 1 ? "1 message" : "\(files.count) messages")"
        )
    }

    private var parent: String {
        guard let slash = out.lastIndex(of: "/"), slash != out.startIndex else { return "" }
        return String(out[..<slash])
    }
}

/// How much of a value a bundle shows, on the command line.
enum ShownEvidence: String, CaseIterable, Sendable, ExpressibleByArgument {
    case redacted, full
}
