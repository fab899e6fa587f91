internal import ArgumentParser
internal import AuditModel
internal import Parsing
internal import Reporters
internal import Shield

/// `footprint deposit`: is this address right.
struct DepositCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deposit", abstract: "Checks where coins are about to be sent.", subcommands: [Check.self])

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract: "Checks an address with its coin, network and memo before anything is sent.",
            discussion: """
                Checksum and form of the address, the network against coin and address, the memo where the receiver \
                shares its address, tickers that two coins carry, and your label book ('footprint labels'). Verdicts: \
                ok, warn, block; exit code 1 for block.

                With --jsonl, every line is {"id":"…","coin":"…","network":"…","address":"…","memo":null,\
                "destination":"exchange|self","labels":[{"name":"…","address":"…"}]}, and each gets one answer, \
                {"id":"…","verdict":"ok|warn|block","reasons":["…"]}. Your own label book is not asked then.

                EXAMPLES
                  footprint deposit check USDT TRC20 \(ExampleAddress.tron)
                  footprint deposit check XRP XRP \(ExampleAddress.ripple) 55100231
                  footprint deposit check BTC Bitcoin \(ExampleAddress.bitcoin) \\
                    --label 'cold box'
                  footprint deposit check --jsonl < transfers.jsonl
                """)

        @Argument(help: "The coin's ticker.") var coin: String?
        @Argument(help: "The network, as the exchange calls it.") var network: String?
        @Argument(help: "The address.") var address: String?
        @Argument(help: "The memo, tag or comment.") var memo: String?

        @Option(help: ArgumentHelp("Whose the address is: exchange or self.", valueName: "whom"))
        var to: DestinationName?

        @Option(help: ArgumentHelp("The label that is meant: another address is blocked.", valueName: "name"))
        var label: String?

        @Option(
            help: ArgumentHelp(
                "An exchange's network list: what Binance's capital/config/getall answers.", valueName: "file"),
            completion: .file())
        var networks: String?

        @Flag(help: "Read lines of JSON, one transfer each, and answer in JSON lines.")
        var jsonl = false

        @OptionGroup var options: StoreOptions

        func validate() throws {
            if jsonl, coin != nil {
                throw ValidationError("--jsonl reads transfers from standard input: leave the coin out")
            }
            if !jsonl, address == nil {
                throw ValidationError("name coin, network and address, or read some with --jsonl")
            }
        }

        func run() throws {
            if jsonl { return try filter() }
            guard let coin, let network, let address else { return }
            let labels = try LabelPlace.labels(options, expected: label)
            let check = DepositCheck(labels: labels, expected: label, list: try list())
            let deposit = Deposit(
                coin: coin, network: network, address: address, memo: memo, destination: to?.destination)
            let verdict = check.verdict(deposit)
            Console.print(DepositAnswer(verdict).text)
            if verdict.kind == .block { throw ExitCode(ExitStatus.exposed.rawValue) }
        }

        private func list() throws(CommandFailure) -> NetworkList? {
            guard let networks else { return nil }
            let bytes = try InputFile.read(networks)
            do throws(ShieldError) {
                return try NetworkList(bytes)
            } catch {
                throw CommandFailure(.unusableInput, "'\(networks)': \(error)")
            }
        }

        private func filter() throws {
            let list = try list()
            let filter = RecordFilter { record, writer throws(RecordFilter.Problem) in
                var labels: [AddressLabel] = []
                for label in try record.optionalList("labels") {
                    labels.append(
                        AddressLabel(
                            name: try label.optionalString("name") ?? "", address: try label.requiredString("address")))
                }
                let destination = try record.optionalChoice("destination", of: DestinationName.self)?.destination
                let deposit = Deposit(
                    coin: try record.requiredString("coin"), network: try record.requiredString("network"),
                    address: try record.requiredString("address"), memo: try record.optionalString("memo"),
                    destination: destination)
                let verdict = DepositCheck(labels: labels, list: list).verdict(deposit)
                writer.member("verdict", verdict.kind.rawValue)
                writer.member("reasons", verdict.reasons.map(\.name.rawValue))
            }
            try filter.run()
        }
    }
}

/// Whose an address is, on the command line.
enum DestinationName: String, CaseIterable, Sendable, ExpressibleByArgument {
    case exchange
    case own = "self"

    var destination: Deposit.Destination { self == .exchange ? .exchange : .own }
}
