internal import ArgumentParser
internal import AuditModel
internal import Parsing
internal import Reporters
internal import Shield

/// `footprint verify`: is this contact the brand's own.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Says whether a contact is on a brand's published list, or made to look like it.",
        discussion: """
            Takes a website, an e-mail address (with its shown name), a phone number, an X or Telegram account, a \
            WhatsApp number or link, in any form. Nothing is asked of the network: the answer comes from the directory \
            that the program holds ('footprint directory list').

            Verdicts: listed (on the published list; a sender can still be forged), not-listed, lookalike, never-used \
            (the brand never uses this channel), unknown-brand.

            With --jsonl, every line is {"id":"…","input":"…","claims":"…"}, and each gets one answer, \
            {"id":"…","verdict":"…","brand":"…","reasons":["…"]}, in the same order.

            EXAMPLES
              footprint verify https://binance.com.login.example
              footprint verify --claims binance '+1 202 555 0143'
              footprint verify 'Coinbase <help@coinbase-mail.example>'
              footprint verify --jsonl < contacts.jsonl
            """)

    @Argument(help: ArgumentHelp("The contact, in quotes if it has spaces.", valueName: "contact"))
    var contact: String?

    @Option(help: ArgumentHelp("The brand that it says it is of: binance, kraken...", valueName: "brand"))
    var claims: String?

    @Option(
        name: .customLong("type"),
        help: ArgumentHelp("What the contact is, where it could be several.", valueName: "type"))
    var channel: ContactType?

    @Flag(help: "Read lines of JSON, one contact each, and answer in JSON lines.")
    var jsonl = false

    func validate() throws {
        if jsonl, contact != nil {
            throw ValidationError("--jsonl reads contacts from standard input: leave the contact out")
        }
        if let contact, contact.trimmingSpaces().isEmpty { throw ValidationError("the contact is empty: name one") }
        if !jsonl, contact == nil { throw ValidationError("name a contact, or read some with --jsonl") }
    }

    func run() throws {
        if jsonl { return try filter() }
        guard let contact else { return }
        let directory = try UserDirectory.load()
        let check = ContactCheck(directory)
        Console.print(VerifyAnswer(check.verdict(contact, claims: claims, channel: channel?.channel)).text)
        if let hint = ClaimHint.text(claims, in: directory) { Console.print(hint) }
    }

    private func filter() throws(CommandFailure) {
        let check = ContactCheck(try UserDirectory.load(isFilter: true))
        let claims = claims
        let filter = RecordFilter { record, writer throws(RecordFilter.Problem) in
            let input = try record.requiredString("input")
            let stated = try record.optionalString("claims") ?? claims
            let type = try record.optionalChoice("type", of: ContactType.self)
            let verdict = check.verdict(input, claims: stated, channel: type?.channel)
            writer.member("verdict", verdict.kind.rawValue)
            writer.key("brand")
            if let brand = verdict.brandName { writer.string(brand) } else { writer.null() }
            writer.member("reasons", verdict.reasons)
        }
        try filter.run()
    }
}

/// What a contact is, on the command line.
enum ContactType: String, CaseIterable, Sendable, ExpressibleByArgument {
    case website, email, phone, sms, x, telegram, whatsapp, discord, other

    var channel: Contact.Channel? { Contact.Channel(rawValue: rawValue) }
}
