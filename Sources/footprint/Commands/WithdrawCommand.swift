internal import ArgumentParser
internal import AuditModel
internal import Reporters
internal import Shield

/// `footprint withdraw`: a pause before coins leave.
struct WithdrawCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: "Checks a withdrawal, asks five questions, and makes you pause before you send.",
        discussion: """
            Runs the checks of 'footprint deposit check', then asks what an alert at withdrawal time would: who asked \
            you, and why now. Answers that scams give are shown with an example and the contacts of your country. \
            The questions need a terminal; a script answers them with --yes. Nothing is sent by this program. Exit code \
            0 only when you confirm, 3 otherwise; a local log counts what was sent, paused and cancelled, without \
            addresses and amounts.

            EXAMPLES
              footprint withdraw USDT TRC20 \(ExampleAddress.tron) --country HK
              footprint withdraw BTC Bitcoin \(ExampleAddress.bitcoin) \\
                --yes asked,hurry                    # without questions: which are true
              footprint withdraw --log
            """)

    @Argument(help: "The coin's ticker.") var coin: String?
    @Argument(help: "The network.") var network: String?
    @Argument(help: "The address.") var address: String?
    @Argument(help: "The memo, tag or comment.") var memo: String?

    @Option(help: ArgumentHelp("Whose the address is: exchange or self.", valueName: "whom")) var to: DestinationName?
    @Option(help: ArgumentHelp("The label that is meant.", valueName: "name")) var label: String?
    @Option(
        help: ArgumentHelp(
            "Which questions are to be answered with yes, apart by commas, or none: asked, hurry, secret, profit, stranger.",
            valueName: "ids"))
    var yes: String?
    @Flag(help: "Confirm without being asked: only where nothing blocks and no answer is yes.") var confirm = false
    @Flag(help: "Show what became of earlier withdrawals.") var log = false
    @OptionGroup var place: CountryOptions
    @OptionGroup var options: StoreOptions

    func validate() throws {
        if !log, address == nil { throw ValidationError("name coin, network and address, or --log") }
        if confirm, yes == nil, !Console.canAsk {
            throw ValidationError("--confirm needs the answers: give --yes none, or answer in a terminal")
        }
        if let yes {
            let known = WithdrawalQuestion.all.map(\.id) + ["none"]
            for id in yes.split(separator: ",") where !known.contains(id.trimmingSpaces()) {
                throw ValidationError("--yes takes \(known.joined(separator: ", ")), not '\(id)'")
            }
        }
    }

    func run() throws {
        if log { return try showLog() }
        guard let coin, let network, let address else { return }
        let home = try place.home()
        let check = DepositCheck(labels: try LabelPlace.labels(options, expected: label), expected: label)
        let verdict = check.verdict(
            Deposit(coin: coin, network: network, address: address, memo: memo, destination: to?.destination))
        Console.print(DepositAnswer(verdict).text)
        let answered = ask()
        for question in answered {
            Console.print("\n! \(question.question)\n  \(question.example)")
        }
        let isClear = answered.isEmpty && verdict.kind != .block
        // A forged address is a scam, too; a mistyped one is not.
        if !answered.isEmpty || verdict.reasons.contains(where: { $0.name == .lookalikeOfLabel }) {
            Console.print("\n" + ReportingAdvice.lines(home: home).joined(separator: "\n"))
        }
        let outcome = outcome(isClear: isClear, blocked: verdict.kind == .block)
        try write(
            WithdrawalLog.Entry(
                time: Machine.now.description, outcome: outcome, coin: coin.uppercased(), answers: answered.count))
        guard outcome == .sent else {
            if yes == nil, !Console.canAsk, verdict.kind != .block {
                throw CommandFailure(
                    .unusableInput,
                    "not confirmed: the five questions are asked in a terminal only; answer them with --yes none, or with those that are true, and add --confirm"
                )
            }
            throw CommandFailure(
                .unusableInput,
                "not confirmed (\(outcome.rawValue)): wait, and talk to somebody you know before you send")
        }
        Console.print("\nconfirmed: send it in your exchange or wallet, and compare the address there once more")
    }

    /// The questions whose answer is yes.
    private func ask() -> [WithdrawalQuestion] {
        if let yes {
            let ids = Set(yes.split(separator: ",").map { $0.trimmingSpaces() })
            return WithdrawalQuestion.all.filter { ids.contains($0.id) }
        }
        guard Console.canAsk else { return [] }
        return WithdrawalQuestion.all.filter { question in
            Console.error("\(question.question) [y/n] ")
            let answer = readLine()?.trimmingSpaces().lowercased() ?? "y"
            return !(answer.hasPrefix("n"))
        }
    }

    private func outcome(isClear: Bool, blocked: Bool) -> WithdrawalLog.Outcome {
        if blocked { return .cancelled }
        if confirm, isClear { return .sent }
        guard Console.canAsk else { return .paused }
        Console.error("Type SEND to go on, CANCEL to give it up, anything else to wait: ")
        switch readLine()?.trimmingSpaces() {
        case "SEND": return .sent
        case "CANCEL": return .cancelled
        default: return .paused
        }
    }

    private static let file = "withdrawals.tsv"

    private func write(_ entry: WithdrawalLog.Entry) throws(CommandFailure) {
        let old = try ShieldFolder.read(Self.file) ?? []
        try OutputFile.write(old + Array(entry.line.utf8), to: try ShieldFolder.path(Self.file))
    }

    private func showLog() throws(CommandFailure) {
        let log = WithdrawalLog(reading: String(decoding: try ShieldFolder.read(Self.file) ?? [], as: UTF8.self))
        guard let share = log.reconsidered else { return Console.print("no withdrawals yet") }
        let counts = WithdrawalLog.Outcome.allCases.map { "\($0.rawValue) \(log.count($0))" }
        Console.print(counts.joined(separator: ", ") + "; reconsidered \(share) %")
    }
}
