/// Where a step or a contact was taken from, and the day on which it was noted.
package struct SourceNote: Sendable, Hashable, Codable, Comparable {
    /// Who says it: `GitHub documentation`.
    package var name: String
    /// Where they say it; empty for the program's own judgement.
    package var url: String
    /// The day on which it was noted: menus and numbers change.
    package var noted: CivilDate

    package init(name: String, url: String, noted: CivilDate) {
        self.name = name
        self.url = url
        self.noted = noted
    }

    package static func < (a: SourceNote, b: SourceNote) -> Bool { (a.name, a.url, a.noted) < (b.name, b.url, b.noted) }
}
