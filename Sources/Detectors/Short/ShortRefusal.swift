/// What no weight of words makes a fact of the author's.
enum ShortRefusal {
    /// Whether a stretch is something else whatever stands around it: the number of a thing, a voucher, a continent, a
    /// blank to be filled in.
    static func holds(_ piece: ShortText.Piece, as kind: ShortKind, in text: ShortText) -> Bool {
        let sentence = text.sentence
        switch kind {
        case .vehicle where piece.shape == .vehicle: return text.asks && text.isWithoutAuthor
        case .governmentID, .exchangeUID, .vehicle, .backupCode:
            guard piece.shape == .groups || piece.shape == .code else { return false }
            let span = sentence.bytes(piece.tokens)
            if isYears(span, in: sentence.text) || sentence.text.matches("ssh-", at: span.lowerBound) { return true }
            if kind == .governmentID, isLongNumber(span, in: sentence.text) { return true }
            if kind == .backupCode, sentence.tokens.contains(where: { vouchers.contains($0) }) { return true }
            if kind == .backupCode, isPostal(piece.tokens, in: sentence) { return true }
            if kind == .exchangeUID, !text.pieces.contains(where: { $0.shape == .exchange }),
                !sentence.tokens.contains(where: { uids.contains($0) })
            {
                return true
            }
            let near = max(0, piece.tokens.lowerBound - 2)..<piece.tokens.upperBound
            return near.contains { sentence.tokens[safe: $0].map { records.contains($0) } == true }
        case .tooling: return sentence.tokens.contains { tests.contains($0) }
        case .referral:
            return sentence.tokens.contains { vouchers.contains($0) } || sentence.text.holds("% ", in: sentence.span)
        case .city where sentence.tokens[safe: piece.tokens.upperBound].map({ scores.contains($0) }) == true:
            return true
        case .city: return piece.tokens.count == 1 && continents.contains(sentence.tokens[piece.tokens.lowerBound])
        case .fullName: return NameCredit.holds(sentence.bytes(piece.tokens), in: sentence.text)
        case .homeAddress: return HomeReading.isNobodys(piece.tokens, in: sentence)
        case .usage, .complaint: return hasBlank(sentence) || isOrdinary(piece, in: sentence)
        case .password:
            let span = sentence.bytes(piece.tokens)
            return isAddress(span, in: sentence.text)
                || PasswordReader.samples.last(
                    in: sentence.text, within: max(0, span.lowerBound - 24)..<span.lowerBound) != nil
        default: return false
        }
    }

    /// `4000-999 Porto`, `00-950 Warszawa`: digits and a hyphen before the name of a town.
    private static func isPostal(_ tokens: Range<Int>, in sentence: Sentence) -> Bool {
        let span = sentence.bytes(tokens)
        guard span.count <= 9, span.allSatisfy({ sentence.text.isDigit(at: $0) || sentence.text[$0] == 0x2d }),
            let next = sentence.tokens[safe: tokens.upperBound]
        else { return false }
        return next.isCapital && next.form == .word && next.gap == .space
    }

    /// An address, hash or key: what holds one names it by its own shape.
    private static func isAddress(_ span: Range<Int>, in text: ScanText) -> Bool {
        if span.count >= 10, text[span.lowerBound] == 0x30, text[span.lowerBound + 1] | 0x20 == 0x78 { return true }
        var run = 0
        for at in span {
            run = text.isAlphanumeric(at: at) ? run + 1 : 0
            if run >= longestOfHand { return true }
        }
        return false
    }

    /// So many letters and digits in a row nobody makes up.
    private static let longestOfHand = 26

    /// The digits of a card or a case, which no paper's number has as its shape.
    private static func isLongNumber(_ span: Range<Int>, in text: ScanText) -> Bool {
        span.count { text.isDigit(at: $0) } >= 13 && GovernmentShapes.read(span, in: text) == nil
    }

    /// `2024-2025`, `2025/26`
    private static func isYears(_ span: Range<Int>, in text: ScanText) -> Bool {
        guard span.count == 7 || span.count == 9, text[span.lowerBound] == 0x31 || text[span.lowerBound] == 0x32,
            text[span.lowerBound + 1] == 0x39 || text[span.lowerBound + 1] == 0x30
        else { return false }
        return span.allSatisfy { text.isDigit(at: $0) || $0 == span.lowerBound + 4 }
    }

    /// `a bench by my gate`: an ordinary word behind an article or a possessive, in small letters.
    private static func isOrdinary(_ piece: ShortText.Piece, in sentence: Sentence) -> Bool {
        // `next to the Bitstamp office`
        if let next = sentence.tokens[safe: piece.tokens.upperBound], next.gap == .space, buildings.contains(next) {
            return true
        }
        guard piece.doubt > 0, let word = sentence.tokens[safe: piece.tokens.lowerBound], !word.isCapital,
            let before = sentence.tokens[safe: piece.tokens.lowerBound - 1]
        else { return false }
        guard piece.doubt < 2 else { return articles.contains(before) }
        // `like a lemon`
        return articles.contains(before)
            && sentence.tokens[safe: piece.tokens.lowerBound - 2].map { likenesses.contains($0) } == true
    }

    private static let likenesses = WordSet("like as wie como comme come kak gibi")
    private static let buildings = WordSet(
        "office offices headquarters hq building booth stand arena stadium merch hoodie mug")
    private static let articles = WordSet(
        "my the a an our your his her their this that el la mi der die das mein le la mon o a meu il mio")

    /// `TU_ID_AQUI`, `YOUR_KEY`: capitals joined by lines.
    private static func hasBlank(_ sentence: Sentence) -> Bool {
        sentence.tokens.indices.dropFirst().contains { index in
            let (first, second) = (sentence.tokens[index - 1], sentence.tokens[index])
            return second.gap == .underscore && first.isUpper && second.isUpper && second.form == .word
        }
    }

    /// What things and papers are numbered by.
    private static let records = WordSet(
        "sku ean isbn issn asin upc gtin part serial order orders invoice ref reference version build batch lot article artikel artikelnummer bestellnummer "
            + "ticket case tracking parcel shipment commit issue chapter flight model modell modelo modèle pedido factura fattura facture "
            + "commande rechnung заказ заказа артикул счёт sipariş fatura pesanan đơn 订单 注文 주문")
    /// Of programs that are tried against tools.
    private static let tests = WordSet("emulator emulators ci tested compat compatibility compatible")
    private static let uids = WordSet("uid uids buid uidim uidm юид уид")
    private static let vouchers = WordSet(
        "off discount coupon voucher rabatt gutschein descuento cupón desconto cupom sconto remise скидка indirim diskon"
    )
    /// What teams of a town do.
    private static let scores = WordSet("lost won beat beats drew draw score scored fc united rovers wanderers nil")
    private static let continents = WordSet(
        "europe asia africa america antarctica oceania europa afrika amerika asien asie afrique amérique европа азия африка америка avrupa asya eropa 欧洲 亚洲 ヨーロッパ アジア 유럽 아시아"
    )
}
