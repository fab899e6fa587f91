internal import AuditModel
internal import Parsing

/// A table with a line of names: rows whose fields are asked for by name.
final class CSVTable {
    /// So many lines of notes may stand before the names.
    private static let mostNotes = 12

    private let reader: CSVReader
    /// Names of the columns in lower case; of two columns of one name the first counts.
    let names: [String]

    /// - Parameter marks: names of columns of which the line of names holds at least one; what stands before it are notes.
    init?(_ source: any ByteSource, marks: Set<String>) {
        reader = CSVReader(source)
        var notes = 0
        while notes < Self.mostNotes, let row = reader.next() {
            let names = row.map { $0.trimmingSpaces().lowercased() }
            if !marks.isDisjoint(with: names) {
                self.names = names
                return
            }
            notes += 1
        }
        return nil
    }

    /// The next row that holds anything.
    func next() -> Row? {
        while reader.advance() {
            if reader.count > 1 || !reader.field(0).isEmpty { return Row(reader: reader, names: names) }
        }
        return nil
    }

    var fault: ByteSourceFault? { reader.fault }
    var isCut: Bool { reader.isCut }

    /// The current row: valid until the next one is asked for.
    struct Row {
        fileprivate let reader: CSVReader
        fileprivate let names: [String]

        /// The field of that name, without white space around it; nil if it holds nothing.
        subscript(_ name: String) -> String? { self[column(name)] }

        /// The field of a column: for tables of many rows, whose columns are looked up once.
        subscript(_ column: CSVColumn) -> String? {
            guard let bytes = bytes(column) else { return nil }
            let text = String(decoding: bytes, as: UTF8.self).trimmingSpaces()
            return text.isEmpty ? nil : text
        }

        /// The field as it is written, if there is anything; valid until the next row.
        func bytes(_ column: CSVColumn) -> UnsafeBufferPointer<UInt8>? {
            guard let index = column.index, index < reader.count else { return nil }
            let bytes = reader.field(index)
            return bytes.isEmpty ? nil : bytes
        }

        /// Where a field stands in each row of the table.
        func column(_ name: String) -> CSVColumn { CSVColumn(index: names.firstIndex(of: name)) }

        /// The field under the first of these names that holds anything.
        subscript(_ first: String, _ others: String...) -> String? {
            if let text = self[first] { return text }
            for name in others {
                if let text = self[name] { return text }
            }
            return nil
        }
    }
}

/// A column of a table, which may have none of that name.
struct CSVColumn {
    fileprivate var index: Int?
}
