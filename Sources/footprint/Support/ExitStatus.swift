/// How every command ends: stable, for scripts.
enum ExitStatus: Int32, Sendable {
    /// Done, nothing at or above the threshold.
    case done = 0
    /// Done, exposures at or above `--fail-on`.
    case exposed = 1
    /// The command line is wrong.
    case usage = 2
    /// A file or a setting cannot be used.
    case unusableInput = 3
    /// All fetches failed: nothing could be checked.
    case nothingChecked = 4
    /// Another run holds the lock.
    case locked = 5
    /// A fault of the program.
    case internalError = 70
}

/// An error that a user can mend: the message names the thing and says what to do.
struct CommandFailure: Error, Sendable, Equatable {
    var status: ExitStatus
    /// In lower case, without a full stop at the end.
    var message: String

    init(_ status: ExitStatus, _ message: String) {
        self.status = status
        self.message = message
    }
}
