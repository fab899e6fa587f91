internal import AuditModel

/// Finds the guide of a platform in the table of remediation, and puts the account into it.
enum PlatformGuides {
    /// The guide for the platform of a handle; a general one for what the table does not know.
    static func guide(for handle: Handle) -> PlatformGuide {
        let guide = RemediationTable.platforms[handle.platform] ?? RemediationTable.platform(named: handle.platform)
        return guide.filled(name: name(of: handle), host: host(of: handle))
    }

    /// The account's name, where it can stand in an address as it is.
    private static func name(of handle: Handle) -> String? {
        let name = handle.account.prefix { $0 != "@" }
        return !name.isEmpty && name.allSatisfy(isPlain) ? String(name) : nil
    }

    /// The server of `alice@example.social`; nil if it does not look like one.
    private static func host(of handle: Handle) -> String? {
        guard let at = handle.account.lastIndex(of: "@") else { return nil }
        let host = handle.account[handle.account.index(after: at)...]
        return host.contains(".") && host.allSatisfy({ isPlain($0) || $0 == ":" }) ? String(host) : nil
    }

    private static func isPlain(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber || ".-_".contains(character))
    }
}
