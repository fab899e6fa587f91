internal import AuditModel
internal import Reporters

/// The user's word that handles are their own. Footprint serves nobody who searches for others.
enum Attestation {
    /// Returns when the word is given; asks for it where somebody can answer.
    static func require(for handles: [Handle], archives: [String], given: Bool) throws(CommandFailure) {
        guard !given else { return }
        let names = (handles.map(\.description) + archives).map { PlainText.cleaned($0) }
        let list = names.joined(separator: ", ")
        guard Console.canAsk else {
            throw CommandFailure(
                .usage,
                "only your own accounts are audited: add --mine to confirm that these are yours: \(list)")
        }
        let question = names.count == 1 ? "Is \(list) yours?" : "Are these yours: \(list)?"
        Console.write(Array("Footprint audits only your own accounts.\n\(question) [y/N] ".utf8), to: .error)
        guard ["y", "yes"].contains(readLine()?.trimmingSpaces().lowercased()) else {
            throw CommandFailure(.usage, "not confirmed: nothing was fetched")
        }
    }
}
