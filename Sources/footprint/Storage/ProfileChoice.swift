internal import ArgumentParser
internal import AuditModel
internal import AuditStore

/// Which profile of the store a command is about.
struct ProfileChoice: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The profile: its name, or its file. Not needed where the store knows only one.", valueName: "name|file"))
    var profile: String?

    /// The profile's name.
    func name(in store: Store) throws(CommandFailure) -> String {
        if let profile { return try Self.name(profile) }
        let known = try StoreFailure.explained { try store.profiles() }
        guard let first = known.first else {
            throw CommandFailure(
                .unusableInput, "the store '\(store.path)' holds no audit yet: run 'footprint audit' first")
        }
        guard known.count == 1 else {
            let names = known.map(\.name).joined(separator: ", ")
            throw CommandFailure(.usage, "the store knows several profiles: name one with --profile: \(names)")
        }
        return first.name
    }

    /// The name that a file says, or that was given.
    static func name(_ text: String) throws(CommandFailure) -> String {
        let isFile = text.hasSuffix(".yaml") || text.hasSuffix(".yml") || text.contains("/")
        return isFile ? try ProfileFile.read(text).profile.name : text
    }
}
