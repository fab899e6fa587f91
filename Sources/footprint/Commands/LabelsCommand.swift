internal import ArgumentParser
internal import AuditModel
internal import Detectors
internal import Reporters
internal import Shield

/// `footprint labels`: addresses that the user knows.
struct LabelsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "labels",
        abstract: "Keeps a book of addresses that you know, so that a transfer to another one stands out.",
        discussion: """
            The book is kept sealed in the store where there is one ('footprint audit' makes it), else in a file that \
            only you can read; a file's labels move into the store with the next label.

            EXAMPLES
              footprint labels add 'cold box' \(ExampleAddress.bitcoin)
              footprint labels check \(ExampleAddress.bitcoin)
              footprint labels remove 'cold box'
              footprint labels import book.csv          # lines of name,address
            """,
        subcommands: [Add.self, List.self, Check.self, Remove.self, Import.self])

    /// Whether an address is one somewhere, with the case of its letters.
    static func isAddress(_ address: String) -> Bool {
        !WalletAddressReader.hasWrongCase(address) && WalletAddressReader.read(address) != nil
    }

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "add", abstract: "Adds an address under a name.")

        @Argument(help: "The name.") var name: String
        @Argument(help: "The address.") var address: String
        @OptionGroup var options: StoreOptions

        func run() throws {
            guard LabelsCommand.isAddress(address) else {
                throw CommandFailure(.unusableInput, "'\(address)' is an address nowhere: copy it again, whole")
            }
            let store = try LabelPlace.store(options)
            var book = LabelBook(try store.load())
            do throws(ShieldError) {
                try book.add(AddressLabel(name: name, address: address, added: Machine.now.day.description))
            } catch {
                throw CommandFailure(.unusableInput, error.plain)
            }
            try store.save(book.labels)
            Console.print("added: \(name)")
        }
    }

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: "Lists all labels.")

        @Option(help: ArgumentHelp("How to answer: text (the default) or json.", valueName: "format"))
        var format: ListFormat = .text
        @OptionGroup var options: StoreOptions

        func run() throws {
            let store = try LabelPlace.store(options)
            let labels = try store.load()
            if format == .json {
                return Console.print(String(decoding: try LabelBook(labels).encoded(), as: UTF8.self))
            }
            if labels.isEmpty { return Console.print("no labels: 'footprint labels add NAME ADDRESS' adds one") }
            let width = labels.map(\.name.count).max() ?? 0
            for label in labels { Console.print("\(label.name.padding(to: width))  \(label.address)") }
        }
    }

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check", abstract: "Says whose an address is, or whom it imitates.")

        @Argument(help: "The address.") var address: String
        @OptionGroup var options: StoreOptions

        func run() throws {
            let store = try LabelPlace.store(options)
            let verdict = DepositCheck(labels: try store.load()).labelVerdict(address)
            if let label = verdict.label { return Console.print("known: \(label)") }
            var sentences = verdict.reasons.map(\.sentence)
            if sentences.isEmpty { sentences = ["your label book is empty"] }
            let isAddress = LabelsCommand.isAddress(address)
            if !isAddress {
                sentences.insert("this is an address nowhere: its checksum fails, copy it again, whole", at: 0)
            }
            Console.print(sentences.joined(separator: "\n"))
            if verdict.kind == .block || !isAddress { throw ExitCode(ExitStatus.exposed.rawValue) }
        }
    }

    struct Remove: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove", abstract: "Takes a label out of the book: also to give its name to another address.")

        @Argument(help: "The name.") var name: String
        @OptionGroup var options: StoreOptions

        func run() throws {
            let store = try LabelPlace.store(options)
            var book = LabelBook(try store.load())
            guard let label = book.remove(name) else {
                throw CommandFailure(.unusableInput, "there is no label '\(name)': 'footprint labels list' shows all")
            }
            try store.save(book.labels)
            Console.print("removed: \(PlainText.cleaned(label.name)), \(PlainText.cleaned(label.address))")
        }
    }

    struct Import: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import", abstract: "Adds the labels of a file: JSON, or lines of name,address.")

        @Argument(help: "The file.", completion: .file()) var file: String
        @OptionGroup var options: StoreOptions

        func run() throws {
            let store = try LabelPlace.store(options)
            var book = LabelBook(try store.load())
            let old = book.labels.count
            do throws(ShieldError) {
                for label in try LabelBook(reading: try read()).labels { try book.add(label) }
            } catch {
                throw CommandFailure(.unusableInput, "'\(file)': \(error)")
            }
            try store.save(book.labels)
            Console.print("added: \(book.labels.count - old)")
        }

        private func read() throws(ShieldError) -> [UInt8] {
            do throws(CommandFailure) {
                return try InputFile.read(file)
            } catch {
                throw .labels(error.message)
            }
        }
    }
}
