internal import AuditModel
internal import Detectors
internal import Shield

/// Finds in a message what a report hides: what stands in the message is fingerprinted, and held against the report's
/// ids. Without the key, a short value could be guessed back from its hash; the report holds no key.
struct HiddenDetails {
    /// The page of each masked exposure, by id.
    let pages: [String: String?]
    /// The kinds of these exposures.
    let kinds: [FindingKind]
    let key: FingerprintKey

    /// Details that the message holds and the report hides, as they are written in the message.
    func details(in message: String) -> [Message.PublicDetail] {
        var text = String(message.prefix(100_000))
        let found = text.withUTF8 { bytes in
            TextScanner().scan(bytes, context: ScanContext()).compactMap { finding -> Message.PublicDetail? in
                // As it is written there, so that it is found again.
                let written = String(decoding: bytes[finding.span.clamped(to: 0..<bytes.count)], as: UTF8.self)
                return detail(finding.kind, finding.value, written)
            }
        }
        // A message says `your id 4829…` where the detectors wait for an owner's words.
        let numbers = numbers(in: text).flatMap { word in kinds.compactMap { detail($0, word, word) } }
        return found + numbers
    }

    /// Words that hold a digit and are long enough to mean one thing.
    private func numbers(in text: String) -> [String] {
        let words = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.filter {
            $0.utf8.count >= 5 && $0.utf8.count <= 64 && $0.contains { $0.isNumber }
        }
        return words.prefix(500).map(String.init)
    }

    private func detail(_ kind: FindingKind, _ value: String, _ written: String) -> Message.PublicDetail? {
        guard let page = pages[key.fingerprint(kind: kind, value: value)] else { return nil }
        return Message.PublicDetail(kind: kind.rawValue, value: written, url: page)
    }
}
