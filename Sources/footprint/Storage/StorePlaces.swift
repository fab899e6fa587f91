internal import AuditStore
internal import Foundation

/// Where the store and its keys are (XDG Base Directory), and which of the ways to give a key is used.
enum StorePlaces {
    /// The order: what the command line says, an open file, a systemd credential, the key's file.
    static func location(_ options: StoreOptions) throws(CommandFailure) -> Store.Location {
        let keyFile = try keyFile(options)
        return Store.Location(
            path: try storePath(options), master: try master(options, keyFile: keyFile), keyFolder: keyFile + ".d")
    }

    static func storePath(_ options: StoreOptions) throws(CommandFailure) -> String {
        if let path = options.store ?? Machine.environment("FOOTPRINT_STORE") { return absolute(path) }
        return try dataFolder() + "/store.sqlite"
    }

    static func keyFile(_ options: StoreOptions) throws(CommandFailure) -> String {
        if let path = options.keyFile ?? Machine.environment("FOOTPRINT_KEY_FILE") { return absolute(path) }
        return try configurationFolder() + "/master.key"
    }

    static func dataFolder() throws(CommandFailure) -> String {
        try folder("XDG_DATA_HOME", below: ".local/share", purpose: "the store")
    }

    static func configurationFolder() throws(CommandFailure) -> String {
        try folder("XDG_CONFIG_HOME", below: ".config", purpose: "the store's key")
    }

    /// A path that means the same wherever a later run is started.
    static func absolute(_ path: String) -> String {
        if path.hasPrefix("/") { return path }
        return FileManager.default.currentDirectoryPath + "/" + path
    }

    private static func folder(
        _ variable: String, below standard: String, purpose: String
    ) throws(CommandFailure) -> String {
        if let folder = Machine.environment(variable), folder.hasPrefix("/") { return folder + "/footprint" }
        guard let home = Machine.environment("HOME") else {
            throw CommandFailure(
                .unusableInput,
                "neither HOME nor \(variable) is set: nowhere to keep \(purpose); give --store and "
                    + "--key-file; an audit can do without (--no-store)")
        }
        return home + "/" + standard + "/footprint"
    }

    private static func master(_ options: StoreOptions, keyFile: String) throws(CommandFailure) -> MasterKeySource {
        if options.passphrase || Machine.environment("FOOTPRINT_PASSPHRASE_FD") != nil {
            return .passphrase(try Passphrase.asked("Passphrase of the store: "))
        }
        if options.keyFile != nil { return .file(keyFile) }
        if let number = Machine.environment("FOOTPRINT_KEY_FD") {
            return .bytes(
                try Passphrase.bytes(ofDescriptor: number, named: "FOOTPRINT_KEY_FD"), place: "FOOTPRINT_KEY_FD")
        }
        if let folder = Machine.environment("CREDENTIALS_DIRECTORY") {
            let path = folder + "/footprint-key"
            if FileStatus(at: path) != nil { return .bytes(try InputFile.read(path), place: "'\(path)'") }
        }
        return .file(keyFile)
    }
}
