internal import ArgumentParser
internal import AuditStore

/// Where the store is, and what opens it.
struct StoreOptions: ParsableArguments {
    @Option(
        name: .customLong("store"),
        help: ArgumentHelp(
            "The store's file (default: footprint/store.sqlite in the user's data folder, or FOOTPRINT_STORE).",
            valueName: "path"),
        completion: .file())
    var store: String?

    @Option(
        name: .customLong("key-file"),
        help: ArgumentHelp(
            "The file of the master key (default: footprint/master.key in the user's configuration folder, or FOOTPRINT_KEY_FILE).",
            valueName: "path"),
        completion: .file())
    var keyFile: String?

    @Flag(
        help:
            "Open the store with a passphrase; it is asked for, or read from the file open as FOOTPRINT_PASSPHRASE_FD.")
    var passphrase = false

    /// Opens the store; makes it at first use.
    func open() throws(CommandFailure) -> Store {
        let location = try StorePlaces.location(self)
        return try StoreFailure.explained { try Store(location) }
    }
}
