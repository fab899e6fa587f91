import Parsing

/// A case of the html5lib tokenizer tests.
struct TokenizerCase {
    private let test: JSONValue
    private let isDoubleEscaped: Bool

    init(_ test: JSONValue) {
        self.test = test
        isDoubleEscaped = test["doubleEscaped"].bool ?? false
    }

    /// Runs the case once in each of its initial states.
    func run(into cases: inout CaseList) {
        let states = test["initialStates"].array.compactMap(\.string)
        for state in states.isEmpty ? ["Data state"] : states {
            let name = "\(test["description"].string ?? "?") [\(state)]"
            guard let input = unescaped(test["input"].string ?? "") else {
                cases.add(name, passed: false, reason: "the input holds a lone surrogate, which UTF-8 cannot")
                continue
            }
            guard let beginning = beginning(state) else {
                cases.add(name, passed: false, reason: "no such state")
                continue
            }
            let wanted = test["output"].array.compactMap(token)
            let tokens = TokenListing.tokens(of: Array(input.utf8), from: beginning)
            cases.add(name, passed: tokens == wanted, reason: "of \(input.debugDescription) came \(tokens)")
        }
    }

    private func beginning(_ state: String) -> TokenListing.Beginning? {
        switch state {
        case "Data state": .markup
        case "RCDATA state": .escapableRawText(endTag: test["lastStartTag"].string)
        case "RAWTEXT state": .rawText(endTag: test["lastStartTag"].string)
        case "Script data state": .script
        case "PLAINTEXT state": .plaintext
        case "CDATA section state": .cdata
        default: nil
        }
    }

    private func token(_ value: JSONValue) -> TokenListing.Token? {
        switch value[0].string {
        case "DOCTYPE":
            .doctype(
                HTMLDoctype(
                    name: text(value[1]), publicID: text(value[2]), systemID: text(value[3]),
                    forcesQuirks: value[4].bool == false))
        case "StartTag":
            .startTag(
                name: text(value[1]) ?? "", attributes: attributes(value[2]), isSelfClosing: value[3].bool ?? false)
        case "EndTag": .endTag(name: text(value[1]) ?? "")
        case "Comment": .comment(text(value[1]) ?? "")
        case "Character": .text(text(value[1]) ?? "")
        default: nil
        }
    }

    private func attributes(_ value: JSONValue) -> [String: String] {
        var attributes: [String: String] = [:]
        for member in value.object ?? JSONObject() {
            attributes[unescaped(member.key) ?? ""] = text(member.value)
        }
        return attributes
    }

    private func text(_ value: JSONValue) -> String? { value.string.flatMap(unescaped) }

    /// The text with `\uXXXX` decoded once more, if the case asks for it; nil if that names a lone surrogate.
    private func unescaped(_ text: String) -> String? {
        guard isDoubleEscaped else { return text }
        var units: [UInt16] = []
        var rest = Array(text.utf16)[...]
        while let unit = rest.first {
            let digits = rest.dropFirst(2).prefix(4)
            if unit == 0x5c, rest.dropFirst().first == 0x75, digits.count == 4,
                let code = UInt16(String(decoding: digits, as: UTF16.self), radix: 16)
            {
                units.append(code)
                rest = rest.dropFirst(6)
            } else {
                units.append(unit)
                rest = rest.dropFirst()
            }
        }
        return String(validating: units, as: UTF16.self)
    }
}
