internal import AuditModel
internal import Parsing

/// An answer of a site, ready to hold rules against: its parts are read once, when a rule asks for them.
final class PresenceAnswer {
    let page: Page
    let account: String
    private lazy var json: JSONValue? = try? JSONValue(decoding: page.body)

    init(_ page: Page, account: String) {
        self.page = page
        self.account = account
    }

    /// Whether a clause holds.
    func fits(_ clause: PresenceRule.Clause) -> Bool {
        if !clause.statuses.isEmpty, !clause.statuses.contains(where: { $0.contains(page.status) }) { return false }
        return clause.marks.isEmpty || clause.marks.contains(where: holds)
    }

    /// Whether the text stands in the body.
    func shows(_ text: String) -> Bool {
        PageBytes.withUTF8(of: page) { ByteText.holds($0, text) }
    }

    /// Whether the answer names the account: as a word of its own, whatever the case.
    var namesAccount: Bool {
        let forms = Set([account, AddressParts.encode(account)])
        return PageBytes.withUTF8(of: page) { bytes in forms.contains { ByteText.names(bytes, $0) } }
    }

    /// Whether it is JSON, which need not repeat what was asked.
    var isJSON: Bool { page.mediaType.map { $0.hasSuffix("json") } ?? false || json != nil }

    private func holds(_ mark: PresenceMark) -> Bool {
        switch mark {
        case .text(let template): shows(template.filled(with: account, as: .plain))
        case .json(let path, let test): isTrue(test, of: Self.member(path, of: json ?? .null)) && json != nil
        case .xpath(let expression): selects(expression)
        case .address(let template): isAt(template.filled(with: account))
        }
    }

    private func isTrue(_ test: PresenceMark.JSONTest, of value: JSONValue) -> Bool {
        switch test {
        case .filled: Self.isFilled(value)
        case .missing: !Self.isFilled(value)
        case .account: value.text?.lowercased() == account.lowercased()
        case .equals(let text): value.text == text
        }
    }

    private func selects(_ expression: String) -> Bool {
        let texts = try? PageXPath.texts(
            at: expression, in: page.body, contentType: page.header("content-type"))
        guard let texts, let first = texts.first else { return false }
        return !(texts.count == 1 && (first == "false" || first.isEmpty))
    }

    private func isAt(_ text: String) -> Bool {
        let place = (300...399).contains(page.status) ? page.header("location") ?? "" : page.url
        return place.lowercased().contains(text.lowercased())
    }

    private static func isFilled(_ value: JSONValue) -> Bool {
        switch value {
        case .null, .bool(false): false
        case .string(let text): !text.isEmpty
        case .array(let elements): !elements.isEmpty
        case .object(let members): !members.isEmpty
        case .number, .bool(true): true
        }
    }

    /// The member at a path: names, and numbers for places in lists.
    static func member(_ path: String, of value: JSONValue) -> JSONValue {
        path.split(separator: ".").reduce(value) { value, part in
            if case .array = value, let place = Int(part) { return value[place] }
            return value[String(part)]
        }
    }
}
