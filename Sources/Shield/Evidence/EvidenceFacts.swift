internal import AuditModel
internal import Detectors

/// What a police form asks for, as it stands in a message: addresses, transactions, times, accounts, numbers.
package struct EvidenceFacts: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable {
        case wallet, transaction, link, email, phone, handle, account, amount, time
    }

    package struct Fact: Sendable, Hashable {
        package var kind: Kind
        package var value: String
        /// The chain of a wallet, what an account is called, the day of a date that is written otherwise.
        package var detail: String?
    }

    package private(set) var facts: [Fact] = []
    /// No form takes more.
    private static let most = 500

    package init(of message: Message) {
        let links = MessageLinks.addresses(of: message).map(\.target).filter { !$0.isEmpty }
        for link in links { add(.link, link) }
        readSender(message.sender)
        var text = EvidenceText(message.text)
        readWords(&text, links: Set(links))
        readNumbers(&text)
    }

    private mutating func add(_ kind: Kind, _ value: String, _ detail: String? = nil) {
        let fact = Fact(kind: kind, value: value, detail: detail)
        if facts.count < Self.most, !facts.contains(fact) { facts.append(fact) }
    }

    private mutating func readSender(_ sender: String) {
        let contact = ContactReader.read(sender)
        if contact.channel == .email, let user = contact.user, let host = contact.host {
            add(.email, user + "@" + host.shown)
        }
        if let number = contact.number { add(.phone, number) }
        if contact.channel != .email, let account = contact.account, sender.contains("@") {
            add(.handle, "@" + account)
        }
    }

    /// What stands between spaces and marks: addresses and names, whose digits are no numbers of their own.
    private mutating func readWords(_ text: inout EvidenceText, links: Set<String>) {
        var start = 0
        while start < text.count {
            var end = start
            while end < text.count, !text.holds(end, anyOf: " \n\t\r,;()<>\"“”«»。，") { end += 1 }
            if end > start {
                let word = text.string(start..<end).trimming(".,:;!?'*")
                if links.contains(word) || word.contains("://") || read(word) { text.take(start..<end) }
            }
            start = end + 1
        }
    }

    /// Whether the word is a fact.
    private mutating func read(_ word: String) -> Bool {
        guard word.utf8.count >= 4, word.utf8.count <= 400 else { return false }
        let hex = word.hasPrefix("0x") ? word.dropFirst(2) : word[...]
        if hex.utf8.count == 64, hex.allSatisfy(\.isHexDigit) {
            add(.transaction, word)
        } else if let reading = WalletAddressReader.read(word) {
            add(.wallet, word, reading.chain)
        } else if word.hasPrefix("@"), word.dropFirst().allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }) {
            add(.handle, word)
        } else if word.contains("@"), !word.contains("/") {
            let contact = ContactReader.read(word)
            guard contact.channel == .email, let user = contact.user, let host = contact.host else { return false }
            add(.email, user + "@" + host.shown)
        } else {
            return false
        }
        return true
    }

    /// Accounts and days before sums, sums before telephones: what is left over is the least sure.
    private mutating func readNumbers(_ text: inout EvidenceText) {
        each(&text) {
            EvidenceNumbers.iban(at: $0, in: $1)
        } as: { facts, range, text in
            facts.add(.account, text.string(range).filter { $0.isLetter || $0.isNumber }, "IBAN")
        }
        each(&text) {
            EvidenceDates.read(at: $0, in: $1)?.range
        } as: { facts, range, text in
            let (written, day) = (text.string(range), EvidenceDates.read(at: range.lowerBound, in: text)?.day)
            facts.add(.time, written, day.flatMap { $0.description == written ? nil : $0.description })
        }
        each(&text) {
            EvidenceNumbers.account(at: $0, in: $1)?.range
        } as: { facts, range, text in
            facts.add(.account, text.string(range), EvidenceNumbers.account(at: range.lowerBound, in: text)?.name)
        }
        each(&text) {
            EvidenceAmounts.read(at: $0, in: $1)
        } as: { facts, range, text in
            facts.add(.amount, text.string(range))
        }
        each(&text) {
            EvidenceNumbers.phone(at: $0, in: $1)
        } as: { facts, range, text in
            facts.add(.phone, text.string(range))
        }
    }

    /// Takes each stretch that is read out of the text.
    private mutating func each(
        _ text: inout EvidenceText, _ read: (Int, EvidenceText) -> Range<Int>?,
        as add: (inout EvidenceFacts, Range<Int>, EvidenceText) -> Void
    ) {
        var at = 0
        while at < text.count {
            if let range = read(at, text) {
                add(&self, range, text)
                text.take(range)
                at = range.upperBound
            } else {
                at += 1
            }
        }
    }
}
