internal import ArgumentParser
internal import AuditModel
internal import AuditStore
internal import Foundation
internal import Notifications

/// `footprint notify`: where messages go.
struct NotifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notify",
        abstract: "Tells you what is new: by mail, chat, push, a webhook or a command.",
        discussion: """
            Messages hold no value: kind, platform, how many, and where the report is (--values adds the masked \
            value). They wait in the store until they arrive, each under one key by which the receiver knows it again.

            EXAMPLES
              footprint notify add mail --kind smtp smtps://mail.example.org --user alice --secret-file pw \\
                --from alice@example.org --to alice@example.org
              footprint notify add phone --kind ntfy https://ntfy.example.org/my-topic --min high
              footprint notify add room --kind matrix https://matrix.example.org --to '!abc:example.org' --secret-file token
              footprint notify add alive --kind ping https://checks.example.org/ping/uuid
              footprint notify test mail
              footprint notify list
            """,
        subcommands: [NotifyAdd.self, NotifyTest.self, NotifyList.self, NotifyRemove.self, NotifySend.self],
        defaultSubcommand: NotifyList.self)
}

extension ChannelSettings.Kind: ExpressibleByArgument {}
extension MessageTiming.Digest: ExpressibleByArgument {}

struct NotifyAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Adds a channel.",
        discussion: """
            Events: new, reappeared, failed, tasks (a reminder of what there is to do), quiet (nothing new). What is \
            acknowledged or in the baseline is not told. A ping tells of every audit, and calls ADDRESS/fail after \
            one that failed. A command gets the message as JSON on standard input, its key and title as \
            FOOTPRINT_MESSAGE_KEY and FOOTPRINT_MESSAGE_TITLE; any exit code but 0 means: try again.
            """)

    @Argument(help: "A name of your choice.")
    var name: String
    @Argument(help: "The address or command; none for the desktop.")
    var address: String = ""
    @Option(help: "smtp, webhook, ntfy, slack, discord, matrix, telegram, gotify, desktop, command or ping.")
    var kind: ChannelSettings.Kind
    @Option(
        name: .customLong("secret-file"),
        help: ArgumentHelp("The file of the password, token or signing key.", valueName: "file"))
    var secretFile: String?
    @Option(help: "The user of the mail server.")
    var user: String?
    @Option(help: ArgumentHelp("The sender's e-mail address.", valueName: "address"))
    var from: String?
    @Option(help: ArgumentHelp("Receivers of mails, a room, or a chat. Repeatable.", valueName: "address"))
    var to: [String] = []
    @Option(
        name: .customLong("ca-file"),
        help: ArgumentHelp("Certificates (PEM) to trust instead of the system's.", valueName: "file"))
    var caFile: String?
    @Option(help: ArgumentHelp("What to tell, with commas.", valueName: "list"))
    var events = "new,reappeared,failed"
    @Option(name: .customLong("min"), help: ArgumentHelp("Tell nothing less grave.", valueName: "severity"))
    var minimum: Severity = .low
    @Option(help: ArgumentHelp("Only of this profile. Repeatable.", valueName: "name"))
    var profile: [String] = []
    @Flag(help: "Show masked values in messages.")
    var values = false
    @Option(help: "Gather messages: daily, or weekly on Mondays.")
    var digest: MessageTiming.Digest?
    @Option(help: ArgumentHelp("When a digest goes, in the machine's zone.", valueName: "hh:mm"))
    var at = "08:00"
    @Option(
        name: .customLong("quiet-hours"),
        help: ArgumentHelp("When nothing goes, as 22:00-07:00.", valueName: "hh:mm-hh:mm"))
    var quietHours: String?
    @OptionGroup(title: "Store") var storage: StoreOptions

    func run() throws {
        let settings = try settings()
        do throws(NotificationError) { try settings.check() } catch { throw CommandFailure(.usage, error.description) }
        let store = try storage.open()
        try StoreFailure.explained {
            try store.addChannel(name, settings: try NotifyText.bytes(settings), at: Machine.now)
        }
        Console.print("added \(name): try it with 'footprint notify test \(name)'")
    }

    private func settings() throws(CommandFailure) -> ChannelSettings {
        guard ProfileName.isValid(name) else {
            throw CommandFailure(.usage, "'\(name)' cannot be a channel's name: use letters, digits, '-', '_' and '.'")
        }
        var settings = ChannelSettings(kind: kind, address: address)
        if let secretFile {
            settings.secret = String(decoding: try InputFile.read(secretFile), as: UTF8.self).trimmingSpaces()
        }
        settings.user = user
        settings.from = from
        settings.to = to
        settings.caFile = caFile.map(StorePlaces.absolute)
        settings.events = try NotifyText.events(events)
        settings.minimum = minimum
        settings.profiles = profile
        settings.showsValues = values
        settings.timing.digest = digest
        settings.timing.digestMinute = try NotifyText.minute(at, of: "--at")
        settings.timing.zone = TimeZone.current.identifier
        if let quietHours {
            let ends = quietHours.split(separator: "-").map(String.init)
            guard ends.count == 2 else { throw CommandFailure(.usage, "--quiet-hours takes two times, as 22:00-07:00") }
            settings.timing.quietFrom = try NotifyText.minute(ends[0], of: "--quiet-hours")
            settings.timing.quietUntil = try NotifyText.minute(ends[1], of: "--quiet-hours")
        }
        return settings
    }
}

struct NotifyTest: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "test", abstract: "Sends a message on a channel.")

    @Argument(help: "The channel's name.")
    var name: String
    @OptionGroup(title: "Store") var storage: StoreOptions

    func run() async throws {
        let store = try storage.open()
        let channels = try StoreFailure.explained { try store.channels() }
        guard let channel = channels.first(where: { $0.name == name }) else {
            throw CommandFailure(
                .unusableInput, "there is no channel '\(name)': 'footprint notify list' shows what there is")
        }
        let fault: String?
        do {
            fault = try await Messenger(store, userAgent: UserAgent.text).test(channel, at: Machine.now)
        } catch {
            throw StoreFailure.failure(error)
        }
        if let fault { throw CommandFailure(.unusableInput, "\(name): the message did not arrive: \(fault)") }
        Console.print("\(name): the message was taken")
    }
}

struct NotifyList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Lists the channels, and what has not arrived.")

    @OptionGroup(title: "Store") var storage: StoreOptions

    func run() throws {
        let store = try storage.open()
        let lines = try StoreFailure.explained {
            try NotifyText.lines(try store.channels(), waiting: try store.undelivered())
        }
        for line in lines { Console.print(line) }
    }
}

struct NotifyRemove: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Removes a channel, with the messages that wait for it.")

    @Argument(help: "The channel's name.")
    var name: String
    @OptionGroup(title: "Store") var storage: StoreOptions

    func run() throws {
        let store = try storage.open()
        try StoreFailure.explained { try store.removeChannel(name) }
        Console.print("removed \(name)")
    }
}

struct NotifySend: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "send", abstract: "Sends what is waiting and due; audits and schedules do that by themselves.")

    @OptionGroup(title: "Store") var storage: StoreOptions

    func run() async throws {
        let store = try storage.open()
        let round: Messenger.Round
        do {
            round = try await Messenger(store, userAgent: UserAgent.text).deliver(at: Machine.now)
        } catch {
            throw StoreFailure.failure(error)
        }
        Console.print("sent \(round.sent)")
        for fault in round.faults { Console.failure(fault) }
        if !round.faults.isEmpty { throw ExitCode(ExitStatus.unusableInput.rawValue) }
    }
}
