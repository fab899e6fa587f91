package import AuditModel
internal import Foundation
internal import GRDB

extension Store {
    /// Adds a channel that messages go to.
    package func addChannel(_ name: String, settings: [UInt8], at moment: Timestamp) throws {
        try write { db in
            let key = try keys.key(.store)
            let lookup = Data(key.lookup("channel " + name))
            let isThere =
                try Int64.fetchOne(db, sql: "SELECT id FROM channels WHERE lookup = ?", arguments: [lookup]) != nil
            guard !isThere else {
                throw StoreError.exists("there is a channel '\(name)' already: remove it first, or choose another name")
            }
            let row = try Schema.nextRow(of: "channels", in: db)
            let body = try key.sealed(Body(name: name, settings: settings), SealedPlace("channels", row))
            try db.execute(
                sql: "INSERT INTO channels (id, lookup, created, body) VALUES (?, ?, ?, ?)",
                arguments: [row, lookup, moment.secondsSince1970, body])
        }
    }

    package func removeChannel(_ name: String) throws {
        try write { db in
            let lookup = Data(try keys.key(.store).lookup("channel " + name))
            try db.execute(sql: "DELETE FROM channels WHERE lookup = ?", arguments: [lookup])
            guard db.changesCount > 0 else {
                throw StoreError.notFound("there is no channel '\(name)': 'footprint notify list' shows what there is")
            }
        }
    }

    /// All channels, by name.
    package func channels() throws -> [StoredChannel] { try read { db in try channels(in: db) } }

    func channels(in db: Database) throws -> [StoredChannel] {
        let key = try keys.key(.store)
        return try Row.fetchAll(db, sql: "SELECT id, body FROM channels").map { row in
            let body = try key.opened(Body.self, row["body"], SealedPlace("channels", row["id"]))
            return StoredChannel(row: row["id"], name: body.name, settings: body.settings)
        }.sorted { $0.name < $1.name }
    }

    private struct Body: Codable {
        var name: String
        var settings: [UInt8]

        init(name: String, settings: [UInt8]) {
            self.name = name
            self.settings = settings
        }

        // As text: a list of numbers would be four times as long.
        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            name = try container.decode(String.self, forKey: .name)
            settings = Array(try container.decode(Data.self, forKey: .settings))
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(name, forKey: .name)
            try container.encode(Data(settings), forKey: .settings)
        }

        private enum CodingKeys: String, CodingKey { case name, settings }
    }
}
