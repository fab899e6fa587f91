internal import AuditModel

/// A kind of fact that is weighed in short texts.
enum ShortKind: CaseIterable, Sendable {
    case usage, tooling, holdings, complaint, employer, education, fullName, birthDate, homeAddress, city, checkIn
    case backupCode, password, exchangeUID, referral, vehicle, governmentID, travel

    var kind: FindingKind {
        switch self {
        case .usage: .exchangeUsage
        case .tooling: .tooling
        case .holdings: .holdings
        case .complaint: .supportComplaint
        case .employer: .employer
        case .education: .education
        case .fullName: .fullName
        case .birthDate: .birthDate
        case .homeAddress: .homeAddress
        case .city: .city
        case .checkIn: .checkIn
        case .backupCode: .backupCode
        case .password: .password
        case .exchangeUID: .exchangeUID
        case .referral: .referral
        case .vehicle: .vehicle
        case .governmentID: .governmentID
        case .travel: .travel
        }
    }

    /// What such a fact looks like.
    var shapes: [ShortShape] {
        switch self {
        case .usage, .complaint: [.exchange]
        case .tooling: [.tool]
        case .holdings: [.amount]
        case .employer: [.company, .telling, .eastcompany]
        case .education: [.school, .org]
        case .fullName: [.person, .strict, .eastname]
        case .birthDate: [.iso]
        case .homeAddress: [.address]
        case .city: [.known, .town, .place]
        case .checkIn: [.venue, .spot, .org, .place]
        case .backupCode, .governmentID: [.code, .groups]
        case .exchangeUID: [.groups]
        case .referral: [.code]
        case .password: [.code, .chunk]
        case .vehicle: [.vehicle, .car, .groups, .code]
        case .travel: [.known, .town, .place]
        }
    }

    /// Whether people have one of it, so that the best of several is meant.
    var isSingle: Bool { [.fullName, .birthDate, .homeAddress, .city].contains(self) }

    /// Whether the words may only take a finding away: what they would add is wrong too often.
    var isOnlyDoubted: Bool { self == .travel }

    var weights: ShortWeights {
        switch self {
        case .usage: .usage
        case .tooling: .tooling
        case .holdings: .holdings
        case .complaint: .complaint
        case .employer: .employer
        case .education: .education
        case .fullName: .fullName
        case .birthDate: .birthDate
        case .homeAddress: .homeAddress
        case .city: .city
        case .checkIn: .checkIn
        case .backupCode: .backupCode
        case .password: .password
        case .exchangeUID: .exchangeUID
        case .referral: .referral
        case .vehicle: .vehicle
        case .governmentID: .governmentID
        case .travel: .travel
        }
    }

    /// The finding that a stretch would be; nil where it cannot be one.
    func finding(_ piece: ShortText.Piece, in text: ShortText, reasons: [String]) -> Finding? {
        let sentence = text.sentence
        var span = sentence.bytes(piece.tokens)
        var value = sentence.text.string(span)
        var fields: [String: String] = [:]
        switch self {
        case .usage, .complaint:
            guard let mention = ExchangeReader.read(sentence, at: piece.tokens.lowerBound) else { return nil }
            fields["exchange"] = mention.exchange.name
            if self == .usage {
                value = mention.exchange.name
            } else {
                span = text.statement(around: piece.tokens)
                value = sentence.text.string(span)
            }
        case .tooling:
            guard let mention = ToolNames.read(sentence, at: piece.tokens.lowerBound) else { return nil }
            value = mention.name
            fields["product"] = mention.name
        case .holdings:
            guard let amount = AmountOfAsset.read(sentence, at: piece.tokens.lowerBound) else { return nil }
            span = amount.span
            value = amount.asset.isEmpty ? amount.value : amount.value + " " + amount.asset
            fields = ["amount": amount.value, "asset": amount.asset]
        case .birthDate:
            guard let iso = DateReader.read(sentence, at: piece.tokens.lowerBound)?.start.iso else { return nil }
            value = iso
            fields["date"] = iso
        case .city:
            value = PlaceReader.name(piece.tokens, in: sentence)
            span = span.upperBound - value.utf8.count..<span.upperBound
        case .checkIn: fields["place"] = value
        case .homeAddress:
            if AddressCues.isSample(piece.tokens, in: sentence) { return nil }
        case .exchangeUID:
            guard piece.tokens.count == 1, (5...12).contains(span.count), !Placeholder.isPlaceholder(value) else {
                return nil
            }
            if let name = text.onlyExchange { fields["exchange"] = name }
        case .referral:
            fields["code"] = value
            if let name = text.onlyExchange { fields["exchange"] = name }
        case .vehicle:
            let isCode = piece.shape == .groups || piece.shape == .code
            fields["scheme"] = isCode ? span.count == 17 ? "vin" : "plate" : "model"
        case .backupCode, .password, .governmentID:
            if self == .governmentID, let known = GovernmentShapes.read(span, in: sentence.text) {
                value = String(value.filter { $0.isLetter || $0.isNumber })
                fields = ["country": known.country, "scheme": known.scheme]
            } else if SecretValue.isPlaceholder(span, in: sentence.text) {
                return nil
            }
        case .travel: return nil
        case .employer, .education, .fullName: break
        }
        guard value.utf8.count > 1 else { return nil }
        return Finding(
            kind: kind, value: value, span: span, confidence: 0.6, detector: kind.rawValue, fields: fields,
            reasons: reasons)
    }
}
