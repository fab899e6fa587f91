internal import AuditModel
internal import Collectors

/// A handle as typed on the command line.
enum HandleArgument {
    static func handle(_ typed: String) throws(CommandFailure) -> Handle {
        do {
            return try HandleParser.parse(typed)
        } catch {
            throw CommandFailure(.usage, error.description)
        }
    }
}
