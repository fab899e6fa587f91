/// What a message tells of.
package enum MessageEvent: String, Sendable, Hashable, Codable, CaseIterable {
    /// An exposure that was not there before.
    case new
    /// One that was fixed, and is back.
    case reappeared
    /// An audit that could check nothing, or could not be run.
    case failed
    /// A reminder of what there is to do.
    case tasks
    /// An audit that found nothing new.
    case quiet

    /// What a channel tells unless the user chooses.
    package static let usual: [MessageEvent] = [.new, .reappeared, .failed]
}
