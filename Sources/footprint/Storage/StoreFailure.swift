internal import AuditStore

/// What went wrong with the store, as a command says it.
enum StoreFailure {
    static func explained<Result>(_ body: () throws -> Result) throws(CommandFailure) -> Result {
        do {
            return try body()
        } catch {
            throw failure(error)
        }
    }

    static func failure(_ error: any Error) -> CommandFailure {
        if let failure = error as? CommandFailure { return failure }
        guard let error = error as? StoreError else { return CommandFailure(.internalError, "\(error)") }
        if case .busy = error { return CommandFailure(.locked, error.description) }
        return CommandFailure(.unusableInput, error.description)
    }
}
