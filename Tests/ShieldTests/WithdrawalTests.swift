import Testing

@testable import Shield

@Suite("Withdrawals, evidence and where to report")
struct WithdrawalTests {
    @Test("the log counts what was sent, paused and cancelled, and passes over what it did not write")
    func log() {
        let lines = WithdrawalLog.Outcome.allCases.map {
            WithdrawalLog.Entry(time: "2026-03-01T10:00:00Z", outcome: $0, coin: "BTC", answers: 1).line
        }
        let log = WithdrawalLog(reading: lines.joined() + "nonsense\n" + lines[0])
        #expect(log.entries.count == 4)
        #expect(log.count(.sent) == 2)
        #expect(log.reconsidered == 50)
        #expect(WithdrawalLog(reading: "").reconsidered == nil)
    }

    @Test("five questions, each with an id of its own and an example")
    func questions() {
        #expect(WithdrawalQuestion.all.count == 5)
        #expect(Set(WithdrawalQuestion.all.map(\.id)).count == 5)
        #expect(WithdrawalQuestion.all.allSatisfy { !$0.example.isEmpty })
    }

    @Test("evidence names what a form asks for")
    func evidence() {
        let text =
            "Send 250 USDT to TA4Y62o6YC2Zsck9rZVGTvqW1AQ7X9zTnj, tx 0x\(String(repeating: "ab", count: 32)), call +1 202 555 0143 or, user ID 48291037, see https://evil.example/x on 2026-03-01, @helper_55"
        let facts = EvidenceFacts(of: Message(channel: "email", sender: "Help <h@post.example>", text: text)).facts
        #expect(Set(facts.map(\.kind)) == Set(EvidenceFacts.Kind.allCases))
        #expect(facts.first { $0.kind == .wallet }?.detail == "tron")
    }
}
