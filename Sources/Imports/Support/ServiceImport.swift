internal import AuditModel
internal import Parsing

/// How sure a service is that a file is of its making.
enum Claim: Int, Comparable {
    case none
    /// Others write files like it.
    case likely
    /// Nobody else does.
    case sure
    /// Nobody else does, and it says whose archive it is: read before all others.
    case identity

    static func < (a: Claim, b: Claim) -> Bool { a.rawValue < b.rawValue }
}

/// What reads the archives of one service. An instance reads one archive, in two passes: ``survey(_:)`` gets the files
/// that say whose it is, ``read(_:into:)`` then all that were claimed, in their order.
///
/// Only what others could see is handed on as text. What only the platform and the owner see is counted. Messages,
/// other people's words, keys and tokens are never even decoded.
protocol ServiceImport: AnyObject {
    static var service: ArchiveService { get }

    init()

    /// Whether a file is of this service, by its path and its first bytes.
    static func claim(on head: MemberHead) -> Claim

    /// Takes what a file says about whose archive it is.
    func survey(_ member: Member)

    /// Whose archive it is, as far as it says.
    var account: OwnAccount { get }

    /// Reads a file.
    func read(_ member: Member, into output: ImportOutput)

    /// The address of an account's profile, where the archive does not say whose it is.
    static func profileURL(of account: String) -> String?
}

extension ServiceImport {
    /// Nearly all archives say whose they are.
    static func profileURL(of account: String) -> String? { nil }
}

/// What a service is called.
struct ArchiveService: Sendable, Hashable {
    /// The platform's id in handles: `x`.
    var id: String
    /// As people write it: `X`.
    var name: String
    /// Whether it stands for files of any origin: read only where no service claims a file.
    var isPlain = false
}

/// Whose archive it is.
struct OwnAccount: Sendable, Hashable {
    /// In the form that handles use; nil if the archive does not say.
    var name: String?
    /// The address of the profile, if it is known.
    var url: String?
    /// When the platform made the archive.
    var made: CivilDate?
}
