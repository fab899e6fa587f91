internal import Foundation
internal import GRDB

extension Store {
    /// The user's book of addresses, as it was kept; nil where there is none.
    package func labelBook() throws -> [UInt8]? {
        try read { db in
            let query = "SELECT value FROM meta WHERE name = 'labels'"
            guard let sealed = try Data.fetchOne(db, sql: query) else { return nil }
            return try keys.key(.store).open(Array(sealed), .labels)
        }
    }

    /// Keeps the user's book of addresses, sealed under the store's own key: it is no profile's.
    package func keepLabelBook(_ bytes: [UInt8]) throws {
        try write { db in
            let sealed = Data(try keys.key(.store).seal(bytes, .labels))
            try db.execute(sql: "INSERT OR REPLACE INTO meta VALUES ('labels', ?)", arguments: [sealed])
        }
    }
}

extension SealedPlace {
    /// The one row of the book of addresses.
    static let labels = SealedPlace("meta", "labels", 0)
}
