internal import Detectors

/// Whether the name of a sender is that of an office.
enum NameRole {
    static func isRole(_ name: String) -> Bool {
        var name = name
        return name.withUTF8 { bytes in
            ScanText.with(bytes: bytes, context: ScanContext()) { text in
                let sentence = Sentence(whole: 0..<text.count, in: text)
                return SignWords.patterns.matches(in: sentence).contains { SignWords.concepts[$0.rule] == .role }
            }
        }
    }

    /// Whether a sender is shown as people show who are not saved: a number, a handle, a user name.
    static func isStranger(_ name: String) -> Bool {
        name.contains { "@_#".contains($0) } || name.count { $0.isNumber } >= 4
    }
}
