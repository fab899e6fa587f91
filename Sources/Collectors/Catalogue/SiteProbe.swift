/// One way of asking a site for an account, and what its answers mean.
package struct SiteProbe: Sendable, Hashable {
    /// What is asked for.
    package var address: AddressTemplate
    /// Further header fields.
    package var headers: [String: String]
    /// What is posted; nil for a plain GET.
    package var body: AddressTemplate?
    /// How the account is written in the body.
    package var bodyEncoding: AddressTemplate.Encoding
    package var followsRedirects: Bool
    /// Whether the platform documents the address for programs.
    package var isInterface: Bool
    package var rule: PresenceRule
    /// The catalogue that says so.
    package var source: String
    /// A name that nobody has there, for sites whose names a made-up one cannot imitate.
    package var unclaimed: String?

    package init(
        address: AddressTemplate, headers: [String: String] = [:], body: AddressTemplate? = nil,
        bodyEncoding: AddressTemplate.Encoding = .json, followsRedirects: Bool = true, isInterface: Bool = false,
        rule: PresenceRule, source: String, unclaimed: String? = nil
    ) {
        self.address = address
        self.headers = headers
        self.body = body
        self.bodyEncoding = bodyEncoding
        self.followsRedirects = followsRedirects
        self.isInterface = isInterface
        self.rule = rule
        self.source = source
        self.unclaimed = unclaimed
    }

    /// Whether both ask the same, so that one answer serves both.
    package func asksLike(_ other: SiteProbe) -> Bool {
        address == other.address && headers == other.headers && body == other.body
            && bodyEncoding == other.bodyEncoding && followsRedirects == other.followsRedirects
    }
}
