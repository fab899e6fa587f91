internal import AuditModel
internal import Parsing
internal import Shield

/// What a report of an audit says that stands on the user's public pages.
struct AuditDetails {
    /// Each with its page.
    var details: [Message.PublicDetail]
    /// The country of the profile, as ISO 3166; nil where it names none.
    var country: String?

    /// - Parameter path: a `report.json`, or the name of a profile, whose latest report under `Reports/` is meant.
    /// - Parameter message: values that the report shows masked are looked for by their fingerprints: what the detectors
    ///   find in the message is fingerprinted under the profile's key, and held against the report's ids.
    static func read(_ path: String, for message: String) throws(CommandFailure) -> AuditDetails {
        let isFile = path.hasSuffix(".json") || path.contains("/")
        let file = isFile ? path : "Reports/\(path)/latest/report.json"
        let bytes = try InputFile.read(file)
        guard let report = try? JSONValue(decoding: bytes), report["version"].int == 1 else {
            throw CommandFailure(
                .unusableInput, "'\(file)' is no report of an audit in JSON: run 'footprint audit' first")
        }
        let exposures = report["exposures"].array.prefix(5_000)
        let shown = exposures.flatMap { exposure -> [Message.PublicDetail] in
            guard let kind = exposure["kind"].string, !unspecific.contains(where: { kind.hasPrefix($0) }) else {
                return []
            }
            let page = exposure["places"][0]["url"].string
            // A place that is travelled to stands in a field, beside the words of the post.
            let values = [exposure["value"].string, exposure["fields"]["destination"].string].compactMap { $0 }
            return values.map { Message.PublicDetail(kind: kind, value: $0, url: page) }
        }
        var pages: [String: String?] = [:]
        var kinds: Set<FindingKind> = []
        for exposure in exposures {
            guard let id = exposure["id"].string, let name = exposure["kind"].string,
                let kind = FindingKind(rawValue: name), !ValueMask.isReadable(kind)
            else { continue }
            pages[id] = exposure["places"][0]["url"].string
            kinds.insert(kind)
        }
        let country = report["advice"]["country"].string.flatMap { CountryCode(argument: $0)?.code }
        guard let key = try key(of: report["profile"].string ?? "") else {
            return AuditDetails(details: shown, country: country)
        }
        let hidden = HiddenDetails(pages: pages, kinds: kinds.sorted(), key: key).details(in: message)
        return AuditDetails(details: shown + hidden, country: country)
    }

    /// The key of the report's ids; nil where this machine has none: no key is made for a look.
    private static func key(of profile: String) throws(CommandFailure) -> FingerprintKey? {
        if profile == DemoProfile.profile.name { return DemoProfile.key }
        return try ProfileKeyFile.existing(of: profile)
    }

    /// Addresses of pages, devices and the like, whose words stand in any message.
    private static let unspecific = ["link.", "technical.", "custom."]
}
