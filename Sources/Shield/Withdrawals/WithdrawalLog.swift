/// What became of the withdrawals that were checked: how many were sent, put off, given up.
package struct WithdrawalLog: Sendable {
    package enum Outcome: String, Sendable, CaseIterable {
        case sent, paused, cancelled
    }

    /// One line of the log.
    package struct Entry: Sendable, Hashable {
        /// As `2026-03-01T10:00:00Z`.
        package var time: String
        package var outcome: Outcome
        package var coin: String
        /// How many of the questions were answered with yes.
        package var answers: Int

        package init(time: String, outcome: Outcome, coin: String, answers: Int) {
            self.time = time
            self.outcome = outcome
            self.coin = coin
            self.answers = answers
        }

        /// Tab-separated, with the line's end. Neither address nor amount is kept.
        package var line: String { "\(time)\t\(outcome.rawValue)\t\(coin)\t\(answers)\n" }
    }

    package private(set) var entries: [Entry]

    /// Reads the lines that ``Entry/line`` wrote; others are passed over.
    package init(reading text: String) {
        entries = text.split(separator: "\n").compactMap { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard cells.count == 4, let outcome = Outcome(rawValue: String(cells[1])), let answers = Int(cells[3])
            else { return nil }
            return Entry(time: String(cells[0]), outcome: outcome, coin: String(cells[2]), answers: answers)
        }
    }

    package func count(_ outcome: Outcome) -> Int { entries.count { $0.outcome == outcome } }

    /// The share of withdrawals that were put off or given up, in percent; nil where there are none.
    package var reconsidered: Int? {
        entries.isEmpty ? nil : (100 * (count(.paused) + count(.cancelled)) + entries.count / 2) / entries.count
    }
}
