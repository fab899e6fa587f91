internal import AuditModel
internal import Parsing
internal import Shield

/// What a report of an audit says that stands on the user's public pages.
enum AuditDetails {
    /// - Parameter path: a `report.json`, or the name of a profile, whose latest report under `Reports/` is meant.
    static func read(_ path: String) throws(CommandFailure) -> [Message.PublicDetail] {
        let isFile = path.hasSuffix(".json") || path.contains("/")
        let file = isFile ? path : "Reports/\(path)/latest/report.json"
        let bytes = try InputFile.read(file)
        guard let report = try? JSONValue(decoding: bytes), report["version"].int == 1 else {
            throw CommandFailure(
                .unusableInput, "'\(file)' is no report of an audit in JSON: run 'footprint audit' first")
        }
        return report["exposures"].array.prefix(5_000).flatMap { exposure -> [Message.PublicDetail] in
            guard let kind = exposure["kind"].string, !unspecific.contains(where: { kind.hasPrefix($0) }) else {
                return []
            }
            let page = exposure["places"][0]["url"].string
            // A place that is travelled to stands in a field, beside the words of the post.
            let values = [exposure["value"].string, exposure["fields"]["destination"].string].compactMap { $0 }
            return values.map { Message.PublicDetail(kind: kind, value: $0, url: page) }
        }
    }

    /// Addresses of pages, devices and the like, whose words stand in any message.
    private static let unspecific = ["link.", "technical.", "custom."]
}
