internal import AuditModel
internal import Detectors

/// Reads a message for the signs of a scam.
///
/// The work is linear in the message, whatever stands in it; only the first megabyte is read.
package struct MessageTriage: Sendable {
    private let check: ContactCheck
    /// Longer messages are read so far.
    private static let longest = 1 << 20

    package init(_ directory: BrandDirectory = .standard) {
        check = ContactCheck(directory)
    }

    package func verdict(_ message: Message) -> TriageVerdict {
        read(message) { context, reading in TriageJudge(context: context, reading: reading).verdict }
    }

    /// What is weighed of a message, by name, and its words, each with the hash that its spellings share: what the
    /// weights are learnt from.
    package func traits(of message: Message) -> (names: [String], words: [(text: String, hash: UInt64)]) {
        read(message) { context, reading in
            let words = MessageVocabulary(reading.sentences).words.compactMap { word -> (String, UInt64)? in
                let text = reading.text.string(word.span).lowercased()
                return MessageVocabulary.hash(of: text[...]) == word.hash ? (text, word.hash) : nil
            }
            return (MessageTraits(context: context, reading: reading).names, words)
        }
    }

    private func read<Answer>(_ message: Message, _ body: (TriageContext, MessageReading) -> Answer) -> Answer {
        var message = message
        message.text = MessageTriage.cleaned(message.text)
        let stated = message.claims?.trimmingSpaces().lowercased() ?? ""
        let isNobody = stated == "none"
        let brand =
            isNobody
            ? nil
            : stated.isEmpty
                ? check.brand(namedIn: message.sender) ?? check.brand(namedIn: String(message.text.prefix(400)))
                : check.directory.brand(named: stated)
        let context = TriageContext(
            message: message, brand: brand, claimsOffice: !isNobody && !stated.isEmpty || brand != nil,
            sender: MessageSender(message, brand: brand, check: check), check: check)
        let addresses = MessageLinks.addresses(of: message)
        var text = message.text
        return text.withUTF8 { bytes in
            ScanText.with(bytes: bytes, context: ScanContext()) { text in
                var reading = MessageReading(text, addresses: addresses)
                context.read(&reading)
                return body(context, reading)
            }
        }
    }

    /// Without what turns the direction of text, and cut to what is read.
    private static func cleaned(_ text: String) -> String {
        let isCut = text.utf8.count > longest
        let cut = isCut ? String(decoding: text.utf8.prefix(longest), as: UTF8.self) : text
        guard cut.unicodeScalars.contains(where: { isTurning($0) }) else { return cut }
        return String(String.UnicodeScalarView(cut.unicodeScalars.filter { !isTurning($0) }))
    }

    private static func isTurning(_ scalar: Unicode.Scalar) -> Bool {
        (0x202a...0x202e).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
}
