/// Where the shield keeps what is the user's: the XDG data folder.
enum ShieldFolder {
    /// The path of a file in it; the folder may not exist yet.
    static func path(_ name: String) throws(CommandFailure) -> String {
        if let data = Machine.environment("XDG_DATA_HOME"), data.hasPrefix("/") {
            return data + "/footprint/shield/" + name
        }
        guard let home = Machine.environment("HOME") else {
            throw CommandFailure(.unusableInput, "neither HOME nor XDG_DATA_HOME is set: nowhere to keep '\(name)'")
        }
        return home + "/.local/share/footprint/shield/" + name
    }

    /// The bytes of a file in it; nil where there is none.
    static func read(_ name: String) throws(CommandFailure) -> [UInt8]? {
        let path = try path(name)
        guard let descriptor = Descriptor.open(path) else { return nil }
        descriptor.close()
        return try InputFile.read(path)
    }
}
