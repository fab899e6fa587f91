internal import AuditModel
internal import Parsing

/// A table with a line of names: rows whose fields are asked for by name.
final class CSVTable {
    /// So many lines of notes may stand before the names.
    private static let mostNotes = 12

    private let reader: CSVReader
    /// Names of the columns in lower case; of two columns of one name the first counts.
    let names: [String: Int]

    /// - Parameter marks: names of columns of which the line of names holds at least one; what stands before it are notes.
    init?(_ source: any ByteSource, marks: Set<String>) {
        reader = CSVReader(source)
        var notes = 0
        while notes < Self.mostNotes, let row = reader.next() {
            let names = row.map { $0.trimmingSpaces().lowercased() }
            if !marks.isDisjoint(with: names) {
                self.names = Dictionary(
                    names.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
                return
            }
            notes += 1
        }
        return nil
    }

    /// The next row that holds anything.
    func next() -> Row? {
        while let fields = reader.next() {
            if fields.count > 1 || fields.first?.isEmpty == false { return Row(fields: fields, names: names) }
        }
        return nil
    }

    var fault: ByteSourceFault? { reader.fault }
    var isCut: Bool { reader.isCut }

    struct Row {
        fileprivate let fields: [String]
        fileprivate let names: [String: Int]

        /// The field under the first of these names that holds anything, without white space around it.
        subscript(_ names: String...) -> String? {
            for name in names {
                guard let index = self.names[name], index < fields.count else { continue }
                let text = fields[index].trimmingSpaces()
                if !text.isEmpty { return text }
            }
            return nil
        }
    }
}
