internal import ArgumentParser
internal import AuditModel
internal import AuditStore

/// `footprint store`: the file that remembers.
struct StoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "store",
        abstract: "Shows, checks, copies, restores, rekeys, prunes and purges what is remembered.",
        discussion: """
            What is kept, where, and how it is protected stands in docs/store.md.

            EXAMPLES
              footprint store status --check
              footprint store backup /media/stick/footprint.sqlite
              footprint store restore /media/stick/footprint.sqlite
              footprint store rekey --new-passphrase
              footprint store prune --audits 100 --older-than 365
              footprint store purge alice --yes
            """,
        subcommands: [Status.self, Backup.self, Restore.self, Rekey.self, Prune.self, Purge.self],
        defaultSubcommand: Status.self)

    struct Status: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "status", abstract: "Says where the store is, what it holds, and whether it is sound.")

        @Flag(help: "Check every page of the file and open every sealed field.")
        var check = false
        @OptionGroup(title: "Store") var storage: StoreOptions

        func run() throws {
            let store = try storage.open()
            let status = try StoreFailure.explained { try store.status(thoroughly: check) }
            for line in StoreText.lines(status, isThorough: check) { Console.print(line) }
            if !status.faults.isEmpty { throw ExitCode(ExitStatus.unusableInput.rawValue) }
        }
    }

    struct Backup: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "backup", abstract: "Copies the store into a file, while others may use it.")

        @Argument(help: "The file to write; it must not exist yet.")
        var file: String
        @OptionGroup(title: "Store") var storage: StoreOptions

        func run() throws {
            let location = try StorePlaces.location(storage)
            let store = try storage.open()
            let target = StorePlaces.absolute(file)
            try StoreFailure.explained { try store.backup(to: target) }
            Console.print("wrote \(file): what it holds is sealed, and its keys are not in it")
            Console.print(
                "to restore it elsewhere, you also need \(location.keyFolder) and the master key: keep them apart")
        }
    }

    struct Restore: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "restore", abstract: "Puts a copy in the store's place; what was there is kept beside it.")

        @Argument(help: "The copy.")
        var file: String
        @OptionGroup(title: "Store") var storage: StoreOptions

        func run() throws {
            let location = try StorePlaces.location(storage)
            let copy = StorePlaces.absolute(file)
            try StoreFailure.explained { try Store.restore(copy, to: location) }
            Console.print(
                "restored \(location.path); what was there before is \(location.path).before-restore, if anything was")
        }
    }

    struct Rekey: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "rekey", abstract: "Changes the master key.",
            discussion: """
                The keys of the profiles are wrapped anew; the data is not touched. Without an option a fresh key \
                takes the place of the one in the key's file.
                """)

        @Flag(name: .customLong("new-passphrase"), help: "Open the store with a passphrase from now on.")
        var newPassphrase = false
        @Option(
            name: .customLong("new-key-file"),
            help: ArgumentHelp("Write the new key to this file, and use it from now on.", valueName: "path"))
        var newKeyFile: String?
        @OptionGroup(title: "Store") var storage: StoreOptions

        func validate() throws {
            guard !newPassphrase || newKeyFile == nil else {
                throw ValidationError("--new-passphrase and --new-key-file exclude each other")
            }
        }

        func run() throws {
            let store = try storage.open()
            let file = try StorePlaces.keyFile(storage)
            let source: MasterKeySource =
                if newPassphrase {
                    .passphrase(try Passphrase.new())
                } else {
                    .file(newKeyFile.map(StorePlaces.absolute) ?? file)
                }
            try StoreFailure.explained { try store.rekey(to: source) }
            guard case .file(let path) = source else {
                Console.print(
                    "the store opens with the new passphrase from now on (--passphrase); '\(file)' opens nothing any more"
                )
                return
            }
            Console.print("the store opens with the key in '\(path)' from now on")
            if path != file { Console.print("give it as --key-file \(path), or as FOOTPRINT_KEY_FILE") }
        }
    }

    struct Prune: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "prune", abstract: "Removes old audits, readings of pages and messages.",
            discussion: """
                Each profile's newest audit, its baseline and its open exposures stay; a fixed one goes on request, and \
                only when no audit that is kept shows it. Readings that no audit used for 90 \
                days, and messages that arrived 90 days ago, go after each audit by themselves.
                """)

        @Option(help: ArgumentHelp("Keep at most so many audits of each profile.", valueName: "number"))
        var audits: Int?
        @Option(
            name: .customLong("older-than"),
            help: ArgumentHelp("Remove audits older than so many days.", valueName: "days"))
        var auditDays: Int?
        @Option(help: ArgumentHelp("Keep at most so many exposures that are fixed.", valueName: "number"))
        var fixed: Int?
        @Option(
            name: .customLong("fixed-older-than"),
            help: ArgumentHelp("Forget exposures that were fixed so many days ago.", valueName: "days"))
        var fixedDays: Int?
        @Option(
            help: ArgumentHelp("Keep at most so many accounts' readings of each profile.", valueName: "number"))
        var readings: Int?
        @Option(
            name: .customLong("readings-older-than"),
            help: ArgumentHelp("Remove readings not used for so many days.", valueName: "days"))
        var readingDays = 90
        @Option(help: ArgumentHelp("Keep at most so many messages that arrived.", valueName: "number"))
        var messages: Int?
        @Option(
            name: .customLong("messages-older-than"),
            help: ArgumentHelp("Remove messages that arrived so many days ago.", valueName: "days"))
        var messageDays = 90
        @OptionGroup(title: "Store") var storage: StoreOptions

        func validate() throws {
            guard audits ?? 1 >= 1, auditDays ?? 0 >= 0, fixed ?? 0 >= 0, fixedDays ?? 0 >= 0, readings ?? 0 >= 0,
                readingDays >= 0, messages ?? 0 >= 0,
                messageDays >= 0
            else {
                throw ValidationError("numbers of days start at 0, those of audits at 1")
            }
        }

        func run() throws {
            let store = try storage.open()
            let retention = Retention(
                audits: audits, auditDays: auditDays, fixed: fixed, fixedDays: fixedDays, readings: readings,
                readingDays: readingDays, messages: messages, messageDays: messageDays)
            let removed = try StoreFailure.explained { try store.prune(retention, at: Machine.now) }
            Console.print(
                "removed \(removed.audits) audits, \(removed.exposures) fixed exposures, \(removed.readings) readings and "
                    + "\(removed.messages) messages")
        }
    }

    struct Purge: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "purge", abstract: "Forgets a profile: destroys its key, and removes what was kept of it.",
            discussion: """
                Copies of the store that you made before cannot be read any more either, as far as that profile goes. \
                Reports, profile files and installed timers stay: the command says where to look.
                """)

        @Argument(help: "The profile: its name, or its file.")
        var profile: String
        @Flag(help: "Do not ask.")
        var yes = false
        @OptionGroup(title: "Store") var storage: StoreOptions

        func run() throws {
            let store = try storage.open()
            let name = try ProfileChoice.name(profile)
            try confirm("Forget everything that '\(store.path)' holds of '\(name)', for good?")
            let holder = "a purge since \(Machine.now)"
            let attempt = try StoreFailure.explained { try store.lock(profile: name, holder: holder) }
            guard case .taken(let lock) = attempt else {
                throw CommandFailure(.locked, "'\(name)' is being audited: wait until that is done")
            }
            try StoreFailure.explained { try store.purge(profile: name) }
            lock.release()
            try ProfileKeyFile.remove(name)
            for line in StoreText.leftOvers(of: name, store: store) { Console.print(line) }
        }

        private func confirm(_ question: String) throws(CommandFailure) {
            guard !yes else { return }
            guard Console.canAsk else { throw CommandFailure(.usage, "add --yes to confirm: \(question)") }
            Console.write(Array("\(question) [y/N] ".utf8), to: .error)
            guard ["y", "yes"].contains(readLine()?.trimmingSpaces().lowercased()) else {
                throw CommandFailure(.usage, "not confirmed: nothing was removed")
            }
        }
    }
}
