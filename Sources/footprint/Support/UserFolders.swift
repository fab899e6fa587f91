/// Where the program keeps things of its own (XDG Base Directory).
enum UserFolders {
    /// What must not be lost: keys, catalogues that the user imported.
    static func data() throws(CommandFailure) -> String {
        try folder("XDG_DATA_HOME", ".local/share")
    }

    /// What can be learnt again: which rules held.
    static func state() throws(CommandFailure) -> String {
        try folder("XDG_STATE_HOME", ".local/state")
    }

    private static func folder(_ variable: String, _ usual: String) throws(CommandFailure) -> String {
        if let path = Machine.environment(variable), path.hasPrefix("/") { return path + "/footprint" }
        guard let home = Machine.environment("HOME") else {
            throw CommandFailure(.unusableInput, "neither HOME nor \(variable) is set: nowhere to keep things")
        }
        return "\(home)/\(usual)/footprint"
    }
}
