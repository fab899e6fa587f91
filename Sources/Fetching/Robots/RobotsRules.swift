internal import AuditModel

/// What a robots.txt says to one robot (RFC 9309).
struct RobotsRules: Sendable, Hashable {
    private struct Rule: Sendable, Hashable {
        var pattern: RobotsPattern
        var allows: Bool
    }

    /// What one kind of group says: those that name the robot, or those for all.
    private struct Group: Sendable, Hashable {
        var exists = false
        var rules: [Rule] = []
        var crawlDelay: Double?
    }

    private let group: Group

    /// The pause between two requests that the file asks for, in seconds. Not part of the RFC, and widely used.
    var crawlDelay: Double? { group.crawlDelay }

    /// Reads a file. Lines that say nothing known are skipped, as the RFC wants it.
    ///
    /// - Parameter robot: The robot's product token, in lower case: `footprint`.
    init(_ file: [UInt8], for robot: String) {
        var named = Group()
        var general = Group()
        var addressesNamed = false
        var addressesGeneral = false
        var isInAgents = false
        let text = file.starts(with: [0xef, 0xbb, 0xbf]) ? file.dropFirst(3) : file[...]
        for line in text.split(whereSeparator: { $0 == 0x0a || $0 == 0x0d }) {
            guard let (key, value) = Self.field(line) else { continue }
            if key == "user-agent" {
                if !isInAgents { (addressesNamed, addressesGeneral, isInAgents) = (false, false, true) }
                if value.first == UInt8(ascii: "*") { addressesGeneral = true }
                if Self.productToken(value) == robot { addressesNamed = true }
                if addressesGeneral { general.exists = true }
                if addressesNamed { named.exists = true }
                continue
            }
            guard key == "allow" || key == "disallow" || key == "crawl-delay" else { continue }
            isInAgents = false
            if addressesNamed { Self.add(key, value, to: &named) }
            if addressesGeneral { Self.add(key, value, to: &general) }
        }
        group = named.exists ? named : general
    }

    /// Whether the robot may ask for a path with its query: the longest pattern that matches decides, and `allow` wins
    /// among equals.
    func permits(_ target: String) -> Bool {
        let path = RobotsPattern.normalised(target.utf8)
        if path == Array("/robots.txt".utf8) { return true }
        var decision = (length: -1, allows: true)
        for rule in group.rules where rule.pattern.length >= decision.length && rule.pattern.matches(path) {
            let outranks = rule.pattern.length > decision.length || rule.allows
            if outranks { decision = (rule.pattern.length, rule.allows) }
        }
        return decision.allows
    }

    /// The name that rules call a robot by: the letters, `-` and `_` at the head of its User-Agent, in lower case.
    static func productToken(_ userAgent: some Sequence<UInt8>) -> String {
        let name = userAgent.prefix { byte in
            switch byte {
            case 0x41...0x5a, 0x61...0x7a, 0x2d, 0x5f: true
            default: false
            }
        }
        return String(decoding: Array(name), as: UTF8.self).lowercased()
    }

    /// The key in lower case and the value of a line, comment and white space removed.
    private static func field(_ line: ArraySlice<UInt8>) -> (key: String, value: ArraySlice<UInt8>)? {
        let content = line.prefix { $0 != UInt8(ascii: "#") }
        guard let colon = content.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let key = trimmed(content[..<colon])
        guard key.count <= 16 else { return nil }
        return (String(decoding: key, as: UTF8.self).lowercased(), trimmed(content[(colon + 1)...]))
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
        guard let last = bytes.lastIndex(where: { !isSpace($0) }) else { return [] }
        return bytes[...last].drop(while: isSpace)
    }

    private static func add(_ key: String, _ value: ArraySlice<UInt8>, to group: inout Group) {
        guard !value.isEmpty else { return }
        switch key {
        case "crawl-delay":
            guard let seconds = Double(String(decoding: value, as: UTF8.self)), seconds > 0 else { return }
            group.crawlDelay = max(group.crawlDelay ?? 0, seconds)
        default:
            group.rules.append(Rule(pattern: RobotsPattern(value), allows: key == "allow"))
        }
    }
}
