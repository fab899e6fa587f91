package import AuditModel
internal import Foundation
internal import GRDB

extension Store {
    /// Larger bodies are fetched anew each time.
    private static let largestPage = 2 << 20

    /// A page as it was when it was fetched last, if it came with a mark by which its server tells whether it changed.
    package func page(profile name: String, request: PageRequest) throws -> Page? {
        try read { db in
            guard let profile = try profileRow(name, in: db) else { return nil }
            let lookup = Data(profile.key.lookup(Self.name(of: request)))
            let query = "SELECT id, body FROM pages WHERE profile = ? AND lookup = ?"
            guard let row = try Row.fetchOne(db, sql: query, arguments: [profile.row, lookup]) else { return nil }
            return try profile.key.opened(StoredPage.self, row["body"], SealedPlace("pages", row["id"])).page
        }
    }

    /// Keeps pages for the next audit, and notes which were used again.
    package func keep(
        _ pages: [(request: PageRequest, page: Page)], used: [PageRequest], profile name: String, at moment: Timestamp
    ) throws {
        let fresh = pages.filter { $0.page.body.count <= Self.largestPage }
        guard !fresh.isEmpty || !used.isEmpty else { return }
        try write { db in
            let profile = try settledProfileRow(name, at: moment, in: db)
            for (request, page) in fresh { try keep(page, of: request, profile, at: moment, in: db) }
            for request in used {
                try db.execute(
                    sql: "UPDATE pages SET used = ? WHERE profile = ? AND lookup = ?",
                    arguments: [
                        moment.secondsSince1970, profile.row, Data(profile.key.lookup(Self.name(of: request))),
                    ])
            }
        }
    }

    private func keep(
        _ page: Page, of request: PageRequest, _ profile: ProfileRow, at moment: Timestamp, in db: Database
    ) throws {
        let lookup = Data(profile.key.lookup(Self.name(of: request)))
        try db.execute(sql: "DELETE FROM pages WHERE profile = ? AND lookup = ?", arguments: [profile.row, lookup])
        let row = try Schema.nextRow(of: "pages", in: db)
        try db.execute(
            sql: "INSERT INTO pages (id, profile, lookup, fetched, used, body) VALUES (?, ?, ?, ?, ?, ?)",
            arguments: [
                row, profile.row, lookup, moment.secondsSince1970, moment.secondsSince1970,
                try profile.key.sealed(StoredPage(page), SealedPlace("pages", row)),
            ])
    }

    /// What makes two requests the same.
    private static func name(of request: PageRequest) -> String {
        "page "
            + ([request.url] + request.headers.map { $0.name.lowercased() + ":" + $0.value }).joined(separator: "\n")
    }
}
