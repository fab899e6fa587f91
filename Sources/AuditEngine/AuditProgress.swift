package import AuditModel

/// What a run tells while it works.
package enum AuditProgress: Sendable {
    /// Work on a handle began.
    case started(Handle)
    /// A handle is done: every address that was looked at, and how much was found in them.
    case finished(Handle, checks: [Check], sightings: Int)
    /// So much of an archive is read, 0 to 1.
    case reading(archive: String, share: Double)
    /// An archive is done.
    case read(archive: String, checks: [Check], sightings: Int)
}
