internal import ArgumentParser
internal import AuditModel

/// Whose offices take a report: what the commands of the shield share.
struct CountryOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Your country, as SE: where to report. Otherwise the profile's, the report's or the locale's.",
            valueName: "country"))
    var country: CountryCode?

    @Option(
        help: ArgumentHelp("A profile file: its 'region' is your country.", valueName: "file"), completion: .file())
    var profile: String?

    /// What the user said, else the profile, else the report of an audit, else the locale; nil where nothing does.
    ///
    /// - Parameter report: the country that the report of an audit was made for.
    func home(report: String? = nil) throws(CommandFailure) -> HomeCountry? {
        let region = try profile.map { file throws(CommandFailure) in try ProfileFile.read(file).profile.region }
        if let code = country?.code ?? region ?? report { return HomeCountry(code: code) }
        return HomeCountry.ofLocale(Machine.environment)
    }
}
