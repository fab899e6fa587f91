/// A value of the user's own as a scan looks for it: keyed hashes of how it may be written, which whoever does not hold
/// the key cannot turn back.
///
/// What is hashed is the value's normal form: letters and digits alone, folded, whatever stands between them.
package struct OwnFact: Sendable, Hashable {
    /// One way of writing it.
    package struct Form: Sendable, Hashable, Codable {
        /// The keyed hash of the first four bytes of the normal form, under ``OwnFactHasher/headKey``.
        package var head: UInt16
        /// The same of the shorter words, up to three letters, that it may begin with, filled up with zeros.
        package var openings: [UInt16]
        /// The length of the normal form in bytes.
        package var length: Int
        /// The keyed hash of the whole, by which nearly all else is told apart: see ``OwnFactHasher/tag(_:)``.
        package var tag: UInt32
        /// The HMAC of kind and normal form, by which a match is certain.
        package var hash: String
        /// Whether it is all digits: then little may stand between them.
        package var isNumber: Bool
        /// Where words must begin, the second byte of the normal form as bit 1; nil where it may be split at will.
        package var breaks: UInt64?
        /// Whether an at sign must stand in it.
        package var needsSign: Bool

        package init(
            head: UInt16, openings: [UInt16], length: Int, tag: UInt32, hash: String, isNumber: Bool, breaks: UInt64?,
            needsSign: Bool
        ) {
            self.head = head
            self.openings = openings
            self.length = length
            self.tag = tag
            self.hash = hash
            self.isNumber = isNumber
            self.breaks = breaks
            self.needsSign = needsSign
        }
    }

    /// What findings name as their detector.
    package static let detector = "own.value"

    /// As what it is reported.
    package var kind: FindingKind
    /// What reports say of it: `exchange`.
    package var fields: [String: String]
    /// All the ways of writing it.
    package var forms: [Form]
    /// Whether it is a part of what the profile lists: the street of an address.
    package var isPart: Bool
    /// What reports call it, while the profile is at hand: never encoded. Without it a finding has the words of the
    /// text for its value.
    package var value: String?

    package init(
        kind: FindingKind, fields: [String: String] = [:], forms: [Form], isPart: Bool = false, value: String? = nil
    ) {
        self.kind = kind
        self.fields = fields
        self.forms = forms
        self.isPart = isPart
        self.value = value
    }
}

extension OwnFact: Codable {
    private enum CodingKeys: String, CodingKey {
        case kind, fields, forms, isPart
    }
}
