/// Codes behind words that say less: a list of them, or one that looks like nothing else.
extension BackupCodeReader {
    /// The codes of a list behind `codes`, `backup`, `2fa` and the like: two at least of one form, or one of letters and
    /// digits in groups; with words for accounts or second factors near by.
    ///
    /// - Parameter isSure: the words themselves speak of a second factor.
    func list(around cue: Range<Int>, isSure: Bool) -> [Range<Int>] {
        let line = text.line(around: cue, cap: BackupCodeReader.around)
        let whole = line.lowerBound..<cue.upperBound + BackupCodeReader.reach
        guard hasDigit(whole), BackupCodeReader.otherCodes.last(in: text, within: line) == nil,
            isSure
                || BackupCodeCues.factors.last(in: text, within: line.lowerBound..<cue.lowerBound) != nil
                || BackupCodeCues.factors.first(
                    in: text, within: cue.upperBound..<min(text.count, cue.upperBound + BackupCodeReader.around)) != nil
                || isUnder(cue)
        else { return [] }
        if hasDigit(cue.upperBound..<cue.upperBound + BackupCodeReader.reach) {
            for found in [codes(after: cue.upperBound), nextLine(after: cue.upperBound)] where isList(found) {
                return alike(found)
            }
        }
        guard hasDigit(cue.lowerBound - BackupCodeReader.around..<cue.lowerBound) else { return [] }
        let found = codes(before: cue.lowerBound)
        return isList(found) ? alike(found) : []
    }

    private func isList(_ codes: [Range<Int>]) -> Bool {
        codes.first.map { isStrong($0) } == true || alike(codes).count > 1
    }

    private func alike(_ codes: [Range<Int>]) -> [Range<Int>] {
        codes.first.map { first in codes.filter { form($0) == form(first) } } ?? []
    }

    private func hasDigit(_ range: Range<Int>) -> Bool {
        range.clamped(to: 0..<text.count).contains { text.isDigit(at: $0) }
    }

    private static let around = 90

    /// The code that begins the sentence behind the words: `do they still work? 4kq9-wm2t and ...`.
    private func nextLine(after cue: Int) -> [Range<Int>] {
        let end = min(text.count, cue + BackupCodeReader.reach)
        var at = cue
        while at < end {
            let isEnd = [0x2e, 0x21, 0x3f].contains(text[at]) && text[at + 1] == 0x20
            if isEnd || text[at] == 0x0a && text[at + 1] == 0x0a {
                let start = item(text.skipSpaces(from: at + 1, limit: 4, lines: true))
                if let code = code(at: start, isFirst: true), isStrong(code) || code.count == 9 {
                    return codes(after: start - 1)
                }
            }
            at += 1
        }
        return []
    }

    /// Whether a word for an account stands alone on the line above: `nextcloud\nbackup:`.
    private func isUnder(_ cue: Range<Int>) -> Bool {
        let line = text.line(around: cue, cap: BackupCodeReader.around)
        guard line.lowerBound > 0, text[line.lowerBound - 1] == 0x0a else { return false }
        let above = max(0, line.lowerBound - 40)..<line.lowerBound - 1
        return BackupCodeCues.factors.last(in: text, within: above) != nil
    }

    /// Letters and digits in groups of the same length.
    private func isStrong(_ code: Range<Int>) -> Bool {
        let form = form(code)
        return form.count > 1 && form[0] > 3 && form.allSatisfy { $0 == form[0] }
            && code.count(where: { text.isDigit(at: $0) }) > 1
    }

    /// Codes of other things, and numbers that come in lists.
    private static let otherCodes = CueWords([
        "error", "errors", "zip", "postal", "postcode", "postcodes", "discount", "promo", "voucher", "vouchers", "gift",
        "coupon", "coupons", "game", "games", "colour", "color", "colours", "colors", "dress", "area code", "country",
        "bus", "shelf", "library", "order", "orders", "shipped", "shipping", "tracking", "sku", "isbn", "part number",
        "exit", "status", "airport", "drop", "drops", "serial", "commit", "commits", "issue", "issues", "invoice",
        "ticket", "tickets", "phone number", "call", "hotline", "rabatt", "gutschein", "gutscheine", "descuento",
        "cupón",
        "desconto", "cupom", "réduction", "sconto", "промокод", "промокоды", "скидка", "indirim", "kupon", "diskon",
        "giảm giá", "优惠", "割引", "クーポン", "할인", "쿠폰", "خصم", "license", "licence", "lizenz", "activation", "product key",
        "example", "format", "look like", "looks like",
    ])
}
