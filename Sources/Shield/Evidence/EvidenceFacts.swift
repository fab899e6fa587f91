internal import AuditModel
internal import Detectors

/// What a police form asks for, as it stands in a message: addresses, transactions, times, accounts, numbers.
package struct EvidenceFacts: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable {
        case wallet, transaction, link, email, phone, handle, amount, time
    }

    package struct Fact: Sendable, Hashable {
        package var kind: Kind
        package var value: String
        /// The chain of a wallet.
        package var detail: String?
    }

    package private(set) var facts: [Fact] = []
    /// No form takes more.
    private static let most = 500

    package init(of message: Message) {
        for address in MessageLinks.addresses(of: message) where !address.target.isEmpty { add(.link, address.target) }
        readSender(message.sender)
        for word in message.text.split(whereSeparator: { " \n\t\r,;()<>\"“”«»。，".contains($0) }) { read(String(word)) }
        readPhonesAndAmounts(message.text)
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

    private mutating func read(_ word: String) {
        let word = word.trimming(".,:;!?'*")
        guard word.utf8.count >= 4, word.utf8.count <= 400 else { return }
        let hex = word.hasPrefix("0x") ? word.dropFirst(2) : word[...]
        if hex.utf8.count == 64, hex.allSatisfy(\.isHexDigit) { return add(.transaction, word) }
        if let reading = WalletAddressReader.read(word) { return add(.wallet, word, reading.chain) }
        if word.hasPrefix("@"), word.dropFirst().allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }) {
            return add(.handle, word)
        }
        if word.contains("@"), !word.contains("/") {
            let contact = ContactReader.read(word)
            if contact.channel == .email, let user = contact.user, let host = contact.host {
                add(.email, user + "@" + host.shown)
            }
        }
        if let day = CivilDate(word) { add(.time, day.description) }
    }

    private mutating func readPhonesAndAmounts(_ text: String) {
        var text = text
        let found = text.withUTF8 { bytes in
            ScanText.with(bytes: bytes, context: ScanContext()) { text -> [Fact] in
                var found: [Fact] = []
                var at = 0
                while at < text.count, found.count < Self.most {
                    let sentence = Sentence(from: at, in: text)
                    at = max(at + 1, sentence.terminator == 0 && sentence.end > at ? sentence.end : sentence.end + 1)
                    if let phone = MessageWords.phone(in: sentence) {
                        found.append(Fact(kind: .phone, value: text.string(phone)))
                    }
                    for index in sentence.tokens.indices {
                        if let end = MessageSlots.amount(sentence, index) {
                            found.append(Fact(kind: .amount, value: text.string(sentence.bytes(index..<end))))
                        }
                    }
                }
                return found
            }
        }
        for fact in found { add(fact.kind, fact.value) }
    }
}
