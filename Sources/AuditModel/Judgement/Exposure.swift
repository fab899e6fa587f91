/// One distinct value with all the places where it stands.
package struct Exposure: Sendable, Hashable, Codable {
    /// The fingerprint of kind and value under the profile's key: stable across runs, pages and wordings.
    package var id: String
    package var kind: FindingKind
    /// The normalised value, unmasked.
    package var value: String
    /// Details by name, as in ``Finding/fields``, of the surest place.
    package var fields: [String: String]
    /// 0 to 100.
    package var score: Int
    /// The factors that make the score: `K:exchange-uid/B:70/C:.85/R:1.0/F:1.0 = 60`.
    package var vector: String
    /// A sentence a factor.
    package var reasons: [String]
    /// The tactics that it feeds on its own.
    package var tactics: [Tactic]
    /// Where it stands, the surest first.
    package var places: [Place]

    package init(
        id: String, kind: FindingKind, value: String, fields: [String: String], score: Int, vector: String,
        reasons: [String], tactics: [Tactic], places: [Place]
    ) {
        self.id = id
        self.kind = kind
        self.value = value
        self.fields = fields
        self.score = score
        self.vector = vector
        self.reasons = reasons
        self.tactics = tactics
        self.places = places
    }

    package var severity: Severity { Severity(score: score) }
}
