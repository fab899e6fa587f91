internal import AuditModel
internal import Collectors

/// Another base address for a platform: `github=http://127.0.0.1:8080`.
struct Endpoint: Sendable, Equatable {
    var platform: String
    /// Without a slash at the end.
    var address: String

    init(_ text: String) throws(CommandFailure) {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, !parts[0].isEmpty else {
            throw CommandFailure(
                .usage, "'\(text)' is no endpoint: write platform=address, as github=http://127.0.0.1:8080")
        }
        let platforms = CollectorRegistry.all.map(\.platform)
        guard platforms.contains(where: { $0.id == parts[0] && $0.takesEndpoint }) else {
            let known = platforms.filter(\.takesEndpoint).map(\.id).sorted().joined(separator: ", ")
            throw CommandFailure(.usage, "no platform '\(parts[0])' has an address to change; these have: \(known)")
        }
        guard let address = WebAddress(parts[1]), ["http", "https"].contains(address.scheme) else {
            throw CommandFailure(.usage, "'\(parts[1])' is no http or https address")
        }
        platform = parts[0]
        self.address = parts[1].hasSuffix("/") ? String(parts[1].dropLast()) : parts[1]
    }
}
