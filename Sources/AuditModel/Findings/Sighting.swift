/// A finding together with the place where it was seen.
package struct Sighting: Sendable, Hashable, Codable {
    /// What was found.
    package var finding: Finding
    /// Where.
    package var place: Place

    package init(finding: Finding, place: Place) {
        self.finding = finding
        self.place = place
    }
}
