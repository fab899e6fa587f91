/// A name to look for.
package struct SweptHandle: Sendable, Hashable {
    package var name: String
    /// The user's own handle that it only looks like; nil if it is the user's own.
    package var variantOf: String?

    package init(_ name: String, variantOf: String? = nil) {
        self.name = name
        self.variantOf = variantOf
    }

    /// What is wrong with a name that no site could have; nil if nothing is.
    package static func flaw(of name: String) -> String? {
        if name.isEmpty { return "the handle is empty" }
        if name.count > 100 { return "the handle is longer than 100 characters" }
        if name.contains(where: { $0.isWhitespace || $0.isNewline }) { return "a handle holds no spaces" }
        if name.unicodeScalars.contains(where: { $0.value < 0x20 || (0x7f...0x9f).contains($0.value) }) {
            return "a handle holds no control characters"
        }
        if name.contains("/") || name.contains("?") || name.contains("#") {
            return "that is an address: give the account's name alone"
        }
        return nil
    }
}
