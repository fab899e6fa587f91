internal import AuditModel
internal import Detectors
internal import Yams

/// Reads the values of the user's own that a profile lists under `own`.
struct OwnValuesReader {
    let file: YAMLFile

    private static let keys = [
        "emails", "phones", "addresses", "names", "plates", "wallets", "uids", "texts", "values",
    ]
    /// More are no person's own.
    private static let most = 2_000

    /// The values in the order of the file, each once.
    func values(in node: Node) throws(CommandFailure) -> [OwnValue] {
        guard let root = node.mapping else {
            throw file.failure(at: node.line, "'own' holds lists of your own values, such as 'phones:' and 'names:'")
        }
        try file.check(keysOf: root, among: Self.keys, of: "'own'")
        var values: [OwnValue] = []
        for (key, node) in root {
            let name = key.string ?? ""
            switch name {
            case "emails": values += try emails(in: node, called: name)
            case "phones": values += try texts(in: node, called: name, as: .phone)
            case "addresses": values += try texts(in: node, called: name, as: .homeAddress)
            case "names": values += try texts(in: node, called: name, as: .fullName)
            case "plates": values += try texts(in: node, called: name, as: .vehicle)
            case "wallets": values += try texts(in: node, called: name, as: .walletAddress)
            case "texts": values += try texts(in: node, called: name, as: .custom("own-text"))
            case "uids":
                values += try pairs(in: node, called: name, such: "Binance: 482910377") { exchange, text in
                    OwnValue(kind: .exchangeUID, text: text, fields: ["exchange": exchange])
                }
            default:
                values += try pairs(in: node, called: name, such: "finance.iban: GB00 TEST 0000 0000 0000 12") {
                    name, text in
                    FindingKind(rawValue: name).map { OwnValue(kind: $0, text: text) }
                }
            }
        }
        guard values.count <= Self.most else {
            throw file.failure(at: node.line, "'own' lists more than \(Self.most) values")
        }
        return values.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// A list of e-mail addresses.
    func emails(in node: Node, called name: String) throws(CommandFailure) -> [OwnValue] {
        guard node.sequence != nil else {
            throw file.failure(
                at: node.line, "'\(name)' is a list with one address a line, such as '- alice@example.org'")
        }
        return try texts(in: node, called: name, as: .email)
    }

    private func texts(in node: Node, called name: String, as kind: FindingKind) throws(CommandFailure) -> [OwnValue] {
        guard let entries = node.entries else {
            throw file.failure(at: node.line, "'\(name)' is a list with one value a line")
        }
        var values: [OwnValue] = []
        for entry in entries {
            values.append(try checked(OwnValue(kind: kind, text: try text(of: entry)), at: entry.line))
        }
        return values
    }

    /// `key: value` lines, in a list or not: a key may have several values.
    private func pairs(
        in node: Node, called name: String, such example: String, _ make: (String, String) -> OwnValue?
    ) throws(CommandFailure) -> [OwnValue] {
        let entries = node.sequence.map(Array.init) ?? [node]
        var values: [OwnValue] = []
        for entry in entries {
            guard let mapping = entry.mapping else {
                throw file.failure(at: entry.line, "'\(name)' holds one pair a line, such as '- \(example)'")
            }
            for (key, node) in mapping {
                for one in node.entries ?? [node] {
                    guard let value = make(key.string ?? "", try text(of: one)) else {
                        throw file.failure(
                            at: key.line,
                            "there is no kind '\(key.string ?? "")'; 'footprint detectors list' shows them, and "
                                + "'custom.NAME' is one of your own")
                    }
                    values.append(try checked(value, at: one.line))
                }
            }
        }
        return values
    }

    private func text(of node: Node) throws(CommandFailure) -> String {
        guard let text = node.string?.trimmingSpaces(), !text.isEmpty else {
            throw file.failure(at: node.line, "a value is a text: put it into quotes if it holds ': ' or ' #'")
        }
        return text
    }

    /// The value in the form that reports have it in. Messages name no value: they may end up in a log.
    private func checked(_ value: OwnValue, at line: Int?) throws(CommandFailure) -> OwnValue {
        var value = value
        switch value.kind {
        case .email:
            value.text = value.text.lowercased()
            let parts = value.text.split(separator: "@", omittingEmptySubsequences: false)
            guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && !$0.contains(where: \.isWhitespace) }) else {
                throw file.failure(at: line, "this is no e-mail address: write it as in '- alice@example.org'")
            }
        case .phone:
            guard let number = Self.phone(value.text) else {
                throw file.failure(
                    at: line, "this is no phone number with + and its country: write it as in '- +44 1632 960017'")
            }
            value.text = number
        case .walletAddress where value.text.hasPrefix("0x"): value.text = value.text.lowercased()
        case .iban: value.text = value.text.filter { !$0.isWhitespace }.uppercased()
        case .card: value.text = value.text.filter(\.isNumber)
        default: break
        }
        if let problem = OwnFactMaker.problem(with: value.text) {
            throw file.failure(at: line, "this value cannot be looked for: \(problem)")
        }
        return value
    }

    /// `+` and digits, without the zero that is dialled at home: `+44 (0)1632 960017`.
    private static func phone(_ text: String) -> String? {
        guard text.hasPrefix("+"), !text.contains(where: \.isLetter) else { return nil }
        let digits = text.replacing("(0)", with: "").filter { $0.isASCII && $0.isNumber }
        return (7...15).contains(digits.count) ? "+" + digits : nil
    }
}
