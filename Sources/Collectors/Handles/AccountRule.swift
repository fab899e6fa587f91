internal import AuditModel

/// How account names of one platform look, so that a slip is told before anything is fetched.
struct AccountRule: Sendable {
    /// Besides ASCII letters and digits.
    var punctuation: String
    var maximumLength: Int
    /// Whether `Alice` and `alice` are one account there.
    var foldsCase = true
    /// In words, for the error: `letters, digits and hyphens`.
    var alphabet: String

    /// The account in the form that the platform uses: without a leading `@`, in lower case where case does not count.
    func account(from typed: String, on platform: Platform) throws(HandleError) -> String {
        var name = typed.trimmingSpaces()
        if name.hasPrefix("@") { name.removeFirst() }
        let isFine = !name.isEmpty && name.utf8.count <= maximumLength && name.utf8.allSatisfy(allows)
        guard isFine else {
            throw HandleError(
                "'\(typed)' is no account name of \(platform.name): write it as in \(platform.example) "
                    + "(\(alphabet), at most \(maximumLength))")
        }
        return foldsCase ? name.lowercased() : name
    }

    private func allows(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: punctuation.utf8.contains(byte)
        }
    }
}
