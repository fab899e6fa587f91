internal import AuditModel

/// What an account name of one site may look like, so that nothing is asked that cannot exist.
package struct HandleRule: Sendable, Hashable {
    /// A regular expression that is searched in the name, as the imported catalogues give it.
    package var pattern: HandlePattern?
    /// Besides letters and digits; nil if any character will do.
    package var punctuation: String?
    package var minimumLength: Int
    package var maximumLength: Int
    /// Characters that are left out of the name before it is asked for.
    package var stripped: String
    /// Whether the name is a part of a host's name.
    package var isHostName: Bool

    package init(
        pattern: HandlePattern? = nil, punctuation: String? = nil, minimumLength: Int = 1, maximumLength: Int = 100,
        stripped: String = "", isHostName: Bool = false
    ) {
        self.pattern = pattern
        self.punctuation = punctuation
        self.minimumLength = minimumLength
        self.maximumLength = maximumLength
        self.stripped = stripped
        self.isHostName = isHostName
    }

    /// The name as the site is asked for it.
    package func account(from handle: String) -> String {
        let kept = stripped.isEmpty ? handle : handle.filter { !stripped.contains($0) }
        return isHostName ? kept.lowercased() : kept
    }

    /// Why the site can have no such account; nil if it can.
    package func refusal(of handle: String) -> String? {
        let account = account(from: handle)
        if account.isEmpty { return "nothing is left of the name there" }
        if isHostName, !Self.isLabel(account) {
            return "accounts are parts of host names there: letters, digits and hyphens, at most 63"
        }
        let length = account.count
        if length < minimumLength { return "names have at least \(minimumLength) characters there" }
        if length > maximumLength { return "names have at most \(maximumLength) characters there" }
        if let punctuation, let wrong = account.first(where: { !Self.allows($0, punctuation) }) {
            return "names hold no '\(wrong)' there"
        }
        if let pattern, !pattern.occurs(in: account) { return "names of that shape do not exist there" }
        return nil
    }

    private static func allows(_ character: Character, _ punctuation: String) -> Bool {
        guard let byte = character.asciiValue else { return false }
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            return true
        default: return punctuation.contains(character)
        }
    }

    /// A label of a host's name (RFC 1123, 2.1), in lower case.
    private static func isLabel(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard (1...63).contains(bytes.count), bytes.first != UInt8(ascii: "-"), bytes.last != UInt8(ascii: "-") else {
            return false
        }
        return bytes.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
            default: false
            }
        }
    }
}
