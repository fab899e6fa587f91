package import AuditModel

/// Where a scam is reported, by country: data, each record with the place that it was taken from and the day on which it
/// was noted.
///
/// Records that no source confirms, or only one of little weight, are marked as unverified wherever they are shown.
package enum ReportingTable {
    /// The offices of a country, in the order in which to try them.
    package static func offices(in country: String) -> [ReportingOffice] {
        let code = country == "UK" ? "GB" : country
        let own = all.filter { $0.country == code }
        return own.isEmpty && members.contains(code) ? all.filter { $0.country == "EU" } : own
    }

    /// Members of the European Union, for which its own list stands where no office of theirs is known.
    private static let members: Set<String> = [
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
        "LV",
        "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
    ]

    /// The countries that are known.
    package static var countries: [String] { Set(all.map(\.country)).sorted() }

    private static let noted = RemediationTable.noted

    static func office(
        _ country: String, _ name: String, _ purpose: ReportingOffice.Purpose, _ contacts: [String],
        hours: String? = nil, source: String, _ url: String, isUnverified: Bool = false
    ) -> ReportingOffice {
        ReportingOffice(
            country: country, name: name, purpose: purpose, contacts: contacts, hours: hours,
            source: SourceNote(name: source, url: url, noted: noted), isUnverified: isUnverified)
    }

    /// All records, by region.
    package static let all: [ReportingOffice] = asiaPacific + europe + americasAfrica
}
