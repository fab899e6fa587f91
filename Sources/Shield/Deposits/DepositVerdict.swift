/// What the checks of a transfer came to.
package struct DepositVerdict: Sendable, Hashable {
    package enum Kind: String, Sendable, Comparable {
        case ok, warn, block

        private var rank: Int { self == .ok ? 0 : self == .warn ? 1 : 2 }
        package static func < (first: Kind, second: Kind) -> Bool { first.rank < second.rank }
    }

    /// One thing that counted.
    package struct Reason: Sendable, Hashable {
        package var name: DepositReason
        package var weight: Kind
        /// For people.
        package var sentence: String
    }

    package var reasons: [Reason] = []
    /// What is no reason to stop, and worth to know.
    package var remarks: [String] = []
    /// The label whose address it is.
    package var label: String?

    package var kind: Kind { reasons.map(\.weight).max() ?? .ok }

    mutating func add(_ name: DepositReason, _ weight: Kind, _ sentence: String) {
        reasons.append(Reason(name: name, weight: weight, sentence: sentence))
    }
}
