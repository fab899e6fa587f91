internal import AuditModel
import Testing

@testable import Fetching

@Suite struct RetryPolicyTests {
    private let noon = Timestamp(secondsSince1970: 1_772_366_400)
    private let policy = RetryPolicy(HTTPClient.Configuration(retries: 2, secondsBeforeRetry: 1, maximumWait: 30))

    private func answer(_ status: Int, _ fields: [String: String] = [:]) -> TransferAnswer {
        TransferAnswer(status: status, headers: fields.map { HeaderField(name: $0.key, value: $0.value) }, body: [])
    }

    @Test("takes what is no overload as the answer", arguments: [200, 301, 401, 403, 404, 410, 418, 500, 501])
    func accepts(_ status: Int) {
        #expect(policy.decision(after: answer(status), attempt: 0, now: noon) == .accept)
    }

    @Test(
        "asks again after an overload, within a bound that doubles, and not for ever", arguments: [429, 502, 503, 504])
    func repeats(_ status: Int) {
        for attempt in 0...1 {
            guard case .repeating(let pause) = policy.decision(after: answer(status), attempt: attempt, now: noon)
            else {
                Issue.record("no repetition at attempt \(attempt)")
                continue
            }
            #expect(pause >= .zero && pause <= .seconds(1 << attempt))
        }
        #expect(policy.decision(after: answer(status), attempt: 2, now: noon) == .accept)
    }

    @Test(
        "Retry-After says how long",
        arguments: [
            ("7", 7), ("0", 0), ("Sun, 01 Mar 2026 12:00:10 GMT", 10), ("Sunday, 01-Mar-26 12:00:11 GMT", 11),
            ("Sun Mar  1 12:00:12 2026", 12), ("Sun, 01 Mar 2026 11:00:00 GMT", 0),
        ])
    func retryAfter(_ field: String, _ seconds: Int) {
        let busy = answer(503, ["retry-after": field])
        #expect(policy.decision(after: busy, attempt: 0, now: noon) == .repeating(after: .seconds(seconds)))
    }

    @Test("a date counts from the server's own clock")
    func serverClock() {
        let fields = ["retry-after": "Mon, 02 Mar 2026 00:00:20 GMT", "date": "Mon, 02 Mar 2026 00:00:00 GMT"]
        #expect(RetryAfter.seconds(in: answer(429, fields), now: noon) == 20)
    }

    @Test("an unreadable Retry-After counts as none", arguments: ["", "soon", "-5", "1.5", "Someday"])
    func unreadable(_ field: String) {
        #expect(RetryAfter.seconds(in: answer(429, ["retry-after": field]), now: noon) == nil)
    }

    @Test(
        "a pause over the limit is not waited for, however often it was tried",
        arguments: [
            ("31", 31), ("86400", 86_400), ("99999999999999999999", 999_999_999),
        ])
    func postpones(_ field: String, _ seconds: Int) {
        let busy = answer(429, ["retry-after": field])
        #expect(policy.decision(after: busy, attempt: 0, now: noon) == .postpone(by: .seconds(seconds)))
        #expect(policy.decision(after: busy, attempt: 2, now: noon) == .postpone(by: .seconds(seconds)))
    }

    @Test("only faults that may pass are worth another try")
    func faults() {
        let passing = TransferFault.broken(detail: "reset", isTransient: true)
        guard case .repeating = policy.decision(after: passing, attempt: 0) else {
            Issue.record("not repeated")
            return
        }
        #expect(policy.decision(after: passing, attempt: 2) == .accept)
        for fault in [TransferFault.nameNotFound, .bodyTooLarge, .tls(detail: ""), .timeout(detail: ""), .cancelled] {
            #expect(policy.decision(after: fault, attempt: 0) == .accept)
        }
    }
}
