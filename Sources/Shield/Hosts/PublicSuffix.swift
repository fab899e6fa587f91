internal import CLibPSL

/// The Public Suffix List, as libpsl has it built in.
enum PublicSuffix {
    /// Which part of a host somebody registered.
    struct Domain: Equatable {
        /// What one can register: `example.co.uk`.
        var registrable: String
        /// Whether the suffix is a hoster's and not a registry's: `pages.dev`.
        var isHosted: Bool
    }

    /// The registrable domain of a host in lower case; nil where there is none, as of a suffix itself.
    static func domain(of host: String) -> Domain? {
        guard let list = psl_builtin() else { return fallback(host) }
        return host.withCString { text in
            guard let start = psl_registrable_domain(list, text) else { return nil }
            let registrable = String(cString: start)
            guard let dot = registrable.firstIndex(of: ".") else { return nil }
            let suffix = String(registrable[registrable.index(after: dot)...])
            let isRegistry = psl_is_public_suffix2(list, suffix, PSL_TYPE_ICANN) != 0
            return Domain(registrable: registrable, isHosted: !isRegistry)
        }
    }

    /// Without a list: the last two labels.
    private static func fallback(_ host: String) -> Domain? {
        let labels = host.split(separator: ".")
        return labels.count < 2
            ? nil : Domain(registrable: labels.suffix(2).joined(separator: "."), isHosted: false)
    }
}
