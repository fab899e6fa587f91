/// Looks at a text in a pass of its own, after the walk that wakes the detectors: for what a user brings along, which
/// has no words that could be known when the program is built.
package protocol WholeTextDetector: Sendable {
    /// What it looks for, a description each.
    var descriptions: [DetectorDescription] { get }

    /// Stands for all that decides what it finds, in the ruleset's digest; gives no value of the user's away.
    var digest: String { get }

    /// Looks at the whole text; `sink` holds what the detectors found in it.
    func examine(_ text: ScanText, into sink: inout FindingSink)
}
