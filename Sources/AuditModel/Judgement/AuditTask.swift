/// One thing to do.
package struct AuditTask: Sendable, Hashable, Codable {
    /// What work it is.
    package enum Effort: Int, Sendable, Hashable, Codable, CaseIterable {
        case editField = 1
        case deletePost = 2
        case contactSupport = 3
        case cannotRemove = 5
    }

    /// An order: "Take your phone number off your GitHub profile". Values stand in it as `{exposure id}`.
    package var title: String
    /// The ids of the exposures that it ends or weakens.
    package var exposures: [String]
    /// How much the exposure index falls once it is done, in points of 100.
    package var gain: Int
    package var effort: Effort
    /// What it does not undo: copies, ids, histories.
    package var lasting: [String]
    /// How to see that it worked.
    package var check: String
    /// Where the steps were taken from.
    package var sources: [SourceNote]
    /// What is left once this task and all before it are done; nil where nobody worked it out.
    package var after: Outlook?
    /// What to do, in order.
    package var steps: [String]
    /// Where to do it, if there is an address.
    package var links: [String]

    package init(
        title: String, exposures: [String], gain: Int, effort: Effort, steps: [String], links: [String] = [],
        lasting: [String] = [], check: String = "", sources: [SourceNote] = [], after: Outlook? = nil
    ) {
        self.title = title
        self.exposures = exposures
        self.gain = gain
        self.effort = effort
        self.steps = steps
        self.links = links
        self.lasting = lasting
        self.check = check
        self.sources = sources
        self.after = after
    }
}
