/// What no weight of words makes a fact of the author's.
enum ShortRefusal {
    /// Whether a stretch is something else whatever stands around it: the number of a thing, a voucher, a continent, a
    /// blank to be filled in.
    static func holds(_ piece: ShortText.Piece, as kind: ShortKind, in text: ShortText) -> Bool {
        let sentence = text.sentence
        switch kind {
        case .governmentID, .exchangeUID, .vehicle, .backupCode:
            guard piece.shape == .groups || piece.shape == .code else { return false }
            let near = max(0, piece.tokens.lowerBound - 2)..<piece.tokens.upperBound
            return near.contains { sentence.tokens[safe: $0].map { records.contains($0) } == true }
        case .referral:
            return sentence.tokens.contains { vouchers.contains($0) } || sentence.text.holds("% ", in: sentence.span)
        case .city: return piece.tokens.count == 1 && continents.contains(sentence.tokens[piece.tokens.lowerBound])
        case .homeAddress: return HomeReading.isNobodys(piece.tokens, in: sentence)
        case .usage, .complaint: return hasBlank(sentence)
        default: return false
        }
    }

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
    private static let vouchers = WordSet(
        "off discount coupon voucher rabatt gutschein descuento cupón desconto cupom sconto remise скидка indirim diskon"
    )
    private static let continents = WordSet(
        "europe asia africa america antarctica oceania europa afrika amerika asien asie afrique amérique европа азия африка америка avrupa asya eropa 欧洲 亚洲 ヨーロッパ アジア 유럽 아시아"
    )
}
