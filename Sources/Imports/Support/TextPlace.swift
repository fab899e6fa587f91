internal import AuditModel

/// Where a text of an archive stands in public, and whose it is.
struct TextPlace {
    var time: ZonedTime?
    /// The address at which others read it.
    var url: String?
    var owner: Ownership = .own
    var reach: Reach = .open
    var standing: Standing = .current
    var language: String?
}
