internal import ArgumentParser
internal import AuditModel
internal import Parsing
internal import Shield

/// `footprint triage`: is this message a scam.
struct TriageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "triage",
        abstract: "Reads a message for the signs of a scam, and says what it takes from your public pages.",
        discussion: """
            Reads a text, a stored mail (.eml) or standard input; of HTML and Markdown the links are held against what \
            they show. Every sign is shown with the words and the reason. Nothing is asked of the network.

            With --audit, each detail that stands on your public pages is named with its page: knowing it proves nothing.

            With --jsonl, every line is {"id":"…","channel":"sms","claims":"binance","sender":"…","text":"…",\
            "exposures":[{"kind":"travel","value":"…","url":"…"}]}, and each gets one answer, {"id":"…",\
            "verdict":"scam|suspicious|no-signs","score":85,"signs":["…"],"stages":[1,3],"tactic":"…","weighed":[…]}, in the \
            same order.

            EXAMPLES
              footprint triage message.eml
              footprint triage --channel sms --claims binance --sender '+1 202 555 0143' - < message.txt
              footprint triage --audit Reports/alice/latest/report.json --country HK message.txt
              footprint triage --jsonl < messages.jsonl
            """)

    @Argument(
        help: ArgumentHelp("A file, or '-' for standard input (the default).", valueName: "file"), completion: .file())
    var file: String = "-"

    @Option(
        help: ArgumentHelp(
            "How it came: email, sms, whatsapp, telegram, x-dm, discord, phone-transcript, letter, in-app.",
            valueName: "channel"))
    var channel: MessageChannel?

    @Option(help: ArgumentHelp("Whom it says it is of: a brand, bank, police..., or none.", valueName: "whom"))
    var claims: String?

    @Option(help: ArgumentHelp("The sender as shown: an address, a number, a name.", valueName: "sender"))
    var sender: String?

    @Option(help: ArgumentHelp("The report.json of an audit, or the name of a profile.", valueName: "report"))
    var audit: String?

    @OptionGroup var place: CountryOptions

    @Flag(help: "Read lines of JSON, one message each, and answer in JSON lines.")
    var jsonl = false

    func run() throws {
        if jsonl { return try filter() }
        var message = try MessageFile.read(file, channel: channel?.rawValue, claims: claims, sender: sender)
        let report = try audit.map { path throws(CommandFailure) in try AuditDetails.read(path, for: message.text) }
        message.details = report?.details ?? []
        let home = try place.home(report: report?.country)
        let directory = try UserDirectory.load()
        let verdict = MessageTriage(directory).verdict(message)
        Console.print(TriageAnswer(verdict: verdict, home: home, hasAudit: report != nil).text)
        if let hint = ClaimHint.text(claims, in: directory) { Console.print(hint) }
    }

    private func filter() throws {
        let triage = MessageTriage(try UserDirectory.load(isFilter: true))
        let (claims, channel) = (claims, channel)
        let filter = RecordFilter { record, writer throws(RecordFilter.Problem) in
            let (text, links) = MessageText.read(try record.requiredString("text"))
            var details: [Message.PublicDetail] = []
            for exposure in try record.optionalList("exposures").prefix(1_000) {
                details.append(
                    Message.PublicDetail(
                        kind: try exposure.optionalString("kind") ?? "",
                        value: try exposure.optionalString("value") ?? "", url: try exposure.optionalString("url")))
            }
            let message = Message(
                channel: try (record.optionalChoice("channel", of: MessageChannel.self) ?? channel)?.rawValue ?? "",
                claims: try record.optionalString("claims") ?? claims,
                sender: try record.optionalString("sender") ?? "", text: text, links: links, details: details)
            let verdict = triage.verdict(message)
            writer.member("verdict", verdict.kind.rawValue)
            writer.member("score", verdict.score)
            writer.member("signs", verdict.names.map(\.rawValue))
            writer.key("stages")
            writer.array { writer in for stage in verdict.stages { writer.number(stage) } }
            writer.member("tactic", verdict.tactic)
            writer.key("weighed")
            writer.array { writer in
                for share in verdict.shares {
                    writer.object {
                        $0.member("what", share.matter.name)
                        $0.member("points", share.points)
                        if !share.words.isEmpty { $0.member("words", share.words) }
                    }
                }
            }
            if let unread = verdict.unread { writer.member("unread", unread.rawValue) }
        }
        try filter.run()
    }
}
