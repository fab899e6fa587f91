/// What holds whatever is taken down: how accounts are made harder to take, and where a scam is reported.
package struct Advice: Sendable, Hashable, Codable {
    /// The most useful first.
    package var measures: [Measure]
    /// The country whose offices are listed, as ISO 3166-1; nil if the profile names none.
    package var country: String?
    /// Empty if the program knows none for the country.
    package var offices: [ReportingOffice]

    package init(measures: [Measure] = [], country: String? = nil, offices: [ReportingOffice] = []) {
        self.measures = measures
        self.country = country
        self.offices = offices
    }
}
