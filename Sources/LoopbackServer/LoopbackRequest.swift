/// What a client asked a ``LoopbackServer``.
package struct LoopbackRequest: Sendable {
    /// As sent: `GET`.
    package var method: String
    /// The path without the query, still percent-encoded.
    package var path: String
    /// What stands after the `?`; nil without one.
    package var query: String?
    /// The `Host` field without its port, in lower case; empty if none was sent.
    package var host: String
    /// The header fields in order of arrival, names in lower case.
    package var headers: [(name: String, value: String)]
    /// The body, at most 1 MiB of it.
    package var body: [UInt8]

    package init(
        method: String, target: String, headers: [(name: String, value: String)], body: [UInt8] = []
    ) {
        self.method = method
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        path = parts.first.map(String.init) ?? target
        query = parts.count > 1 ? String(parts[1]) : nil
        self.headers = headers.map { (name: $0.name.lowercased(), value: $0.value) }
        self.body = body
        host = ""
        host = LoopbackRequest.name(ofHost: header("host") ?? "")
    }

    /// The first field of that name, which is written in lower case.
    package func header(_ name: String) -> String? {
        headers.first { $0.name == name }?.value
    }

    private static func name(ofHost field: String) -> String {
        let lower = field.lowercased()
        guard let colon = lower.lastIndex(of: ":"), lower[colon...].dropFirst().allSatisfy(\.isNumber) else {
            return lower
        }
        return String(lower[..<colon])
    }
}
