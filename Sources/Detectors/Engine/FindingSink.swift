package import AuditModel

/// Takes what detectors find in one text.
package struct FindingSink {
    /// A finding with what decides between overlapping ones.
    package struct Candidate {
        package var finding: Finding
        /// How hard the evidence is; of two that overlap, the stronger stays.
        package var strength: Strength
    }

    /// From weak to hard.
    package enum Strength: Int, Sendable, Comparable {
        /// A shape alone.
        case shape
        /// A shape with a cue near by.
        case cued
        /// A rule of its own syntax that hardly anything else fits: an address, a link of a known host.
        case syntax
        /// A checksum holds.
        case checksum
        /// The user's profile lists the value.
        case listed

        package static func < (a: Strength, b: Strength) -> Bool { a.rawValue < b.rawValue }
    }

    /// Everything so far, in the order of the walk.
    package internal(set) var candidates: [Candidate] = []
    /// How far the detector that is being called has read: it sets this to look at a sentence or line only once, and
    /// returns at once for hits before it. Starts at 0 for each text; each detector has its own.
    package var watermark = 0
    /// Whether the detector that is being called has weighed the text as a whole: it sets this to do so only once.
    package var hasWeighed = false

    package init() {}

    package mutating func add(_ finding: Finding, strength: Strength) {
        candidates.append(Candidate(finding: finding, strength: strength))
    }
}
