/// The country whose offices take the user's report, and who said so.
struct HomeCountry: Equatable {
    enum Origin: Equatable {
        /// The user, on the command line or in a profile.
        case stated
        /// The environment, by the name of a locale: a guess, and shown as one.
        case locale(String)
    }

    /// ISO 3166, in capitals.
    var code: String
    var origin = Origin.stated

    /// The country of the locale of messages; nil where it names none.
    ///
    /// - Parameter environment: answers a variable; nil where it is not set.
    static func ofLocale(_ environment: (String) -> String?) -> HomeCountry? {
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            // The first that is set decides, as POSIX has it.
            guard let locale = environment(name) else { continue }
            return territory(of: locale).map { HomeCountry(code: $0, origin: .locale(locale)) }
        }
        return nil
    }

    /// `sv_SE.UTF-8@euro` is of SE; `C` and `sv` are of no country.
    private static func territory(of locale: String) -> String? {
        let parts = locale.prefix { $0 != "." && $0 != "@" }.split(separator: "_", omittingEmptySubsequences: false)
        guard parts.count == 2, (2...3).contains(parts[0].utf8.count) else { return nil }
        return CountryCode(argument: String(parts[1]))?.code
    }
}
