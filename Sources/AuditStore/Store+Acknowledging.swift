package import AuditModel
internal import Foundation
internal import GRDB

extension Store {
    /// Notes that the user has taken note of an exposure.
    ///
    /// - Parameter id: the exposure's id, or so many of its first digits that no other begins like it.
    /// - Returns: the exposure as it was seen last.
    package func acknowledge(
        _ id: String, profile name: String, note: String?, until: CivilDate?, at moment: Timestamp
    ) throws -> Exposure {
        try write { db in
            let profile = try knownProfileRow(name, in: db)
            let (known, exposure) = try find(id, of: profile, in: db)
            try db.execute(
                sql: "UPDATE exposures SET acknowledged = ?, until = ? WHERE id = ?",
                arguments: [moment.secondsSince1970, until?.daysSince1970, known.row])
            let row = try Schema.nextRow(of: "events", in: db)
            try db.execute(
                sql: """
                    INSERT INTO events (id, profile, exposure, at, kind, until, note) VALUES (?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    row, profile.row, known.row, moment.secondsSince1970, ExposureEvent.Kind.acknowledged.rawValue,
                    until?.daysSince1970, profile.key.sealedText(note, SealedPlace("events", "note", row)),
                ])
            return exposure
        }
    }

    /// Takes an acknowledgement back.
    package func unacknowledge(_ id: String, profile name: String, at moment: Timestamp) throws -> Exposure {
        try write { db in
            let profile = try knownProfileRow(name, in: db)
            let (known, exposure) = try find(id, of: profile, in: db)
            guard known.acknowledged != nil else {
                throw StoreError.notFound("'\(exposure.id)' is not acknowledged: nothing to take back")
            }
            try db.execute(
                sql: "UPDATE exposures SET acknowledged = NULL, until = NULL WHERE id = ?", arguments: [known.row])
            try profile.note(.unacknowledged, of: known.row, audit: nil, at: moment, in: db)
            return exposure
        }
    }

    /// What the user has taken note of, and whether it still counts.
    package func acknowledgements(profile name: String, on day: CivilDate) throws -> [StandingAcknowledgement] {
        try read { db in
            try acknowledgements(of: try knownProfileRow(name, in: db), on: day, in: db)
        }
    }

    func acknowledgements(
        of profile: ProfileRow, on day: CivilDate, in db: Database
    ) throws -> [StandingAcknowledgement] {
        let query = "SELECT * FROM exposures WHERE profile = ? AND acknowledged IS NOT NULL ORDER BY id"
        return try Row.fetchAll(db, sql: query, arguments: [profile.row]).map(KnownExposure.init).map { known in
            let exposure = try profile.exposure(version: known.version, in: db)
            let note = try Row.fetchOne(
                db, sql: "SELECT id, note FROM events WHERE exposure = ? AND kind = ? ORDER BY id DESC LIMIT 1",
                arguments: [known.row, ExposureEvent.Kind.acknowledged.rawValue])
            let text = try note.flatMap { row in
                try profile.key.openedText(row["note"], SealedPlace("events", "note", row["id"]))
            }
            let value = Acknowledgement(
                exposure: exposure.id, kind: exposure.kind, at: known.acknowledged ?? Timestamp(secondsSince1970: 0),
                note: text, until: known.until)
            return StandingAcknowledgement(
                value: value, isExpired: !known.isAcknowledged(on: day),
                isGone: known.state == .fixed || known.misses > 0)
        }
    }

    /// The one exposure whose id begins so.
    func find(_ id: String, of profile: ProfileRow, in db: Database) throws -> (KnownExposure, Exposure) {
        let wanted = id.lowercased().drop { $0 == "#" }
        let all = try KnownExposure.all(of: profile, in: db)
        let exact = profile.lookup(ofExposure: String(wanted))
        if let known = all.first(where: { $0.lookup == exact }) {
            return (known, try profile.exposure(version: known.version, in: db))
        }
        guard wanted.utf8.count >= 4 else {
            throw StoreError.notFound("'\(id)' is too short: give at least four digits of an exposure's id")
        }
        var found: [(KnownExposure, Exposure)] = []
        for known in all {
            let exposure = try profile.exposure(version: known.version, in: db)
            if exposure.id.hasPrefix(wanted) { found.append((known, exposure)) }
        }
        guard let first = found.first else {
            throw StoreError.notFound(
                "no exposure has an id that begins with '\(id)': 'footprint history --exposures' lists them")
        }
        guard found.count == 1 else {
            throw StoreError.ambiguous("\(found.count) exposures have an id that begins with '\(id)': give more of it")
        }
        return first
    }
}

/// An acknowledgement, and whether it still counts.
package struct StandingAcknowledgement: Sendable, Hashable {
    package var value: Acknowledgement
    /// Whether its last day is over.
    package var isExpired: Bool
    /// Whether its exposure is not in public any more.
    package var isGone: Bool

    package var isActive: Bool { !isExpired }
}
