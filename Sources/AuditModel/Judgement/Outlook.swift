/// What an audit would say once some things are done.
package struct Outlook: Sendable, Hashable, Codable {
    /// The grade.
    package var grade: Severity
    /// The score of the worst scenario or exposure, 0 to 100.
    package var worst: Int
    /// The exposure index, 0 to 100.
    package var index: Int

    package init(grade: Severity, worst: Int, index: Int) {
        self.grade = grade
        self.worst = worst
        self.index = index
    }
}
