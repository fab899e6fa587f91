internal import AuditModel
internal import Yams

/// Reads the list of breaches in which the user found own addresses: YAML or JSON, a list of names for each address.
///
/// The entries that a breach service's interface gives (`{"Name": "…", "BreachDate": "2019-01-31"}`) are understood as
/// well. Nothing is asked of any service.
enum BreachFile {
    private static let shape =
        "a list of breaches has one 'address: [names]' a line, such as 'me@example.org: [Example Forum 2019]'"

    /// Names of breaches by e-mail address in lower case.
    static func read(_ path: String) throws(CommandFailure) -> [String: [String]] {
        let file = YAMLFile(path: path)
        let root = try file.mapping(of: file.text(), needs: "one address with its breaches", shape: shape)
        var breaches: [String: [String]] = [:]
        for (key, node) in root {
            guard let address = key.string?.trimmingSpaces().lowercased(), address.contains("@") else {
                throw file.failure(at: key.line, "this is no e-mail address: " + shape)
            }
            guard let entries = node.entries else {
                throw file.failure(at: node.line, "'\(address)' needs the names of its breaches: " + shape)
            }
            for entry in entries {
                guard let name = name(of: entry) else {
                    throw file.failure(at: entry.line, "a breach is a name, or an object with 'Name' and 'BreachDate'")
                }
                if breaches[address]?.contains(name) != true { breaches[address, default: []].append(name) }
            }
        }
        return breaches
    }

    private static func name(of entry: Node) -> String? {
        guard let mapping = entry.mapping else { return entry.string?.trimmingSpaces() }
        guard let name = (mapping["Title"] ?? mapping["Name"] ?? mapping["name"])?.string else { return nil }
        let date = (mapping["BreachDate"] ?? mapping["date"])?.string.flatMap { CivilDate($0) }
        return date.map { "\(name) (\($0.year))" } ?? name
    }
}
