/// Accounts at banks and companies, and numbers of telephones, told from orders, tickets and versions.
struct EvidenceNumbers {
    private let text: EvidenceText

    /// An IBAN that begins at an index and whose check number holds (ISO 7064, mod 97-10).
    static func iban(at index: Int, in text: EvidenceText) -> Range<Int>? {
        guard text.isLetter(index), text.isLetter(index + 1), text.isDigit(index + 2), text.isDigit(index + 3),
            !text.isAlphanumeric(index - 1)
        else { return nil }
        var (end, group, length) = (index, 0, 0)
        var found: Int?
        while length < 35 {
            guard let scalar = text[end], scalar.isASCII, text.isAlphanumeric(end) else { break }
            (end, group, length) = (end + 1, group + 1, length + 1)
            guard !text.isAlphanumeric(end) else { continue }
            if length >= 15, length <= 34, isChecked(text.string(index..<end)) { found = end }
            // Groups of four; a shorter one is the last.
            guard group == 4, text.isSpace(end) || text.holds(end, anyOf: "-"), text.isAlphanumeric(end + 1) else {
                break
            }
            (end, group) = (end + 1, 0)
        }
        return found.map { index..<$0 }
    }

    private static func isChecked(_ text: String) -> Bool {
        let digits = text.uppercased().utf8.filter { $0 &- 0x30 < 10 || $0 &- 0x41 < 26 }
        var rest = 0
        for byte in digits.dropFirst(4) + digits.prefix(4) {
            let value = byte > 0x39 ? Int(byte) - 0x37 : Int(byte) - 0x30
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97
        }
        return rest == 1
    }

    /// The number of an account behind its name: `Binance UID 482910377`, `account no. 55-1200`.
    static func account(at index: Int, in text: EvidenceText) -> (range: Range<Int>, name: String)? {
        guard text.isAlphanumeric(index), text.mayBegin(index) else { return nil }
        var (end, digits) = (index, 0)
        while text[end]?.isASCII == true,
            text.isAlphanumeric(end) || text.holds(end, anyOf: "-") && text.isAlphanumeric(end + 1)
        {
            if text.isDigit(end) { digits += 1 }
            end += 1
        }
        guard digits >= 4, end - index >= 5, end - index <= 34 else { return nil }
        // The name and its number stand side by side.
        let words = text.words(before: index, most: 4)
        let skipped = words.prefix {
            ["is", "no", "nr", "number", "ist", "est", "lautet", "num", "numero"].contains($0)
        }.count
        guard skipped < words.count else { return nil }
        let name = words[skipped]
        if ["uid", "buid", "userid", "айди", "kontonummer", "kundennummer"].contains(name) || name.hasSuffix("用户id") {
            return (index..<end, name.uppercased())
        }
        let before = skipped + 1 < words.count ? words[skipped + 1] : ""
        let owners = ["user", "account", "customer", "client", "member", "pay", "binance", "exchange", "trader"]
        if name == "id", owners.contains(before) { return (index..<end, "\(before) ID") }
        if skipped > 0, ["account", "acct", "konto", "cuenta", "conto", "compte", "conta"].contains(name) {
            return (index..<end, "account number")
        }
        return nil
    }

    /// A phone number: with the code of its country, in the shape of one, or said to be one.
    static func phone(at index: Int, in text: EvidenceText) -> Range<Int>? {
        let hasPlus = text.holds(index, anyOf: "+")
        guard hasPlus || text.holds(index, anyOf: "(") || text.isDigit(index), !text.isAlphanumeric(index - 1),
            hasPlus || text.mayBegin(index) && !text.holds(index - 1, anyOf: "#+$€£=")
        else { return nil }
        let reader = EvidenceNumbers(text: text)
        guard let (end, groups) = reader.groups(hasPlus ? index + 1 : index) else { return nil }
        let count = groups.reduce(0) { $0 + $1.count }
        guard (7...15).contains(count), !text.isLetter(end), !text.holds(end, anyOf: "%$€£") else { return nil }
        if hasPlus { return index..<end }
        let words = text.words(before: index, most: 5)
        if words.prefix(2).contains(where: { others.contains($0) }) { return nil }
        if words.contains(where: { cues.contains($0) }) { return index..<end }
        let shape = groups.map(\.count)
        if shape == [3, 3, 4] || shape == [1, 3, 3, 4] { return index..<end }
        let isNational =
            groups.count > 1 && groups.first?.hasPrefix("0") == true && (9...13).contains(count)
            || groups.count > 2 && groups.first == "00" && count >= 10
        return isNational && (groups.first?.count ?? 0) >= 2 ? index..<end : nil
    }

    /// Groups of digits with what stands between those of phone numbers.
    private func groups(_ index: Int) -> (end: Int, groups: [String])? {
        var (at, end) = (index, index)
        var groups: [String] = []
        while groups.count < 8 {
            var gap = 0
            while gap < 3, text.isSpace(at) || text.holds(at, anyOf: groups.isEmpty ? "(" : "()-./\u{2011}\u{2013}") {
                (at, gap) = (at + 1, gap + 1)
            }
            let next = text.digits(from: at)
            guard next > at else { break }
            groups.append(text.string(at..<next))
            (at, end) = (next, next)
        }
        return groups.isEmpty ? nil : (end, groups)
    }

    private static let cues: Set<String> = [
        "call", "phone", "telephone", "tel", "mobile", "cell", "whatsapp", "wa", "sms", "text", "ring", "dial", "fax",
        "hotline", "helpline", "telegram", "signal", "viber", "handy", "telefon", "anrufen", "nummer", "appelez",
        "téléphone",
        "chiama", "telefono", "teléfono", "llame", "ligue", "telefone", "hubungi", "telepon", "звоните", "позвоните",
        "телефон",
        "arayın", "gọi", "电话", "手机",
    ]
    private static let others: Set<String> = [
        "order", "ticket", "case", "ref", "reference", "invoice", "version", "build", "id", "uid", "account",
        "tracking",
        "booking", "policy", "receipt", "transaction", "bestellung", "rechnung", "fall", "commande", "facture",
        "pedido",
        "ordine", "заказ", "заявка", "sipariş", "pesanan", "block", "height", "code", "pin", "tag", "memo",
    ]
}
