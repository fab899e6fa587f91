internal import AuditModel
internal import Reporters

/// The user's word that handles are their own. Footprint serves nobody who searches for others.
enum Attestation {
    /// Returns when the word is given; asks for it where somebody can answer.
    static func require(for handles: [Handle], archives: [String], given: Bool) throws(CommandFailure) {
        try require(for: handles.map(\.description) + archives, given: given)
    }

    /// The same for things by their names: names that are looked for on many sites.
    static func require(for things: [String], given: Bool) throws(CommandFailure) {
        guard !given else { return }
        let names = things.map { PlainText.cleaned($0) }
        let list = names.joined(separator: ", ")
        guard Console.canAsk else {
            throw CommandFailure(
                .usage,
                "only your own accounts are audited and looked for: add --mine to confirm that these are yours: \(list)"
            )
        }
        let question = names.count == 1 ? "Is \(list) yours?" : "Are these yours: \(list)?"
        Console.write(
            Array("Footprint audits and looks for your own accounts only.\n\(question) [y/N] ".utf8), to: .error)
        guard ["y", "yes"].contains(readLine()?.trimmingSpaces().lowercased()) else {
            throw CommandFailure(.usage, "not confirmed: nothing was fetched")
        }
    }
}
