/// What a stretch of a short text looks like, whatever it is said of.
enum ShortShape: Int, CaseIterable, Sendable {
    case known, town, place, company, telling, eastcompany, school, person, strict, givenlist, venue, spot, tool,
        vehicle
    case car, address, date, birth, exchange, amount, iso, org, eastname, code, groups, chunk

    /// The index behind a stretch of this shape that begins at a token; nil if none does. Names of exchanges and tools
    /// are read for the whole text at once: see ``ShortText``.
    func end(_ sentence: Sentence, _ index: Int) -> Int? {
        switch self {
        case .known: PlaceReader.knownEnd(sentence, at: index)
        case .town: TownNames.end(sentence, at: index)
        case .place: PlaceReader.read(sentence, at: index)
        case .company: CompanyName.any(sentence, index)
        case .telling: CompanyName.telling(sentence, index)
        case .eastcompany: EastAsianCompany.any(sentence, index)
        case .school: SchoolName.read(sentence, index)
        case .person: PersonName.full(sentence, index)
        case .strict: PersonName.strict(sentence, index)
        case .givenlist: sentence.tokens[safe: index].flatMap { GivenNames.all.contains($0) ? index + 1 : nil }
        case .venue: Venue.named(sentence, index)
        case .spot: Venue.spot(sentence, index)
        case .vehicle:
            VehicleReader.model(sentence, at: index).flatMap { $0.contains(index) ? $0.upperBound : nil }
        case .car: sentence.tokens[safe: index].flatMap { VehicleNames.known.contains($0) ? index + 1 : nil }
        case .address: AddressReader.read(sentence, at: index)?.tokens.upperBound
        case .date: DateReader.read(sentence, at: index)?.tokens.upperBound
        case .birth: BirthDates.slot(sentence, index)
        case .amount: AmountOfAsset.read(sentence, at: index)?.tokens.upperBound
        case .iso:
            DateReader.read(sentence, at: index).flatMap { date in
                date.start.iso != nil && date.end == nil && date.start.year.map { (1920...2016).contains($0) } ?? true
                    ? date.tokens.upperBound : nil
            }
        case .org: Slots.organisation(sentence, index)
        case .eastname where sentence.tokens[safe: index]?.isWide != true: nil
        case .eastname:
            EastAsianName.chinese(sentence, index) ?? EastAsianName.japanese(sentence, index)
                ?? EastAsianName.korean(sentence, index)
        case .code: ShortCodes.code(sentence, index)
        case .groups: ShortCodes.groups(sentence, index)
        case .chunk: ShortCodes.chunk(sentence, index)
        case .exchange, .tool: nil
        }
    }

    /// Whether it is worth a look at a token: some shapes are parts of others, some need a number somewhere in the text.
    ///
    /// - Parameter found: the shapes that begin there, of those before it, a bit each.
    func mayStand(behind found: UInt32, hasNumber: Bool, saysSecret: Bool) -> Bool {
        func holds(_ other: ShortShape) -> Bool { found & 1 << UInt32(other.rawValue) != 0 }
        switch self {
        case .telling: return holds(.company)
        case .strict: return holds(.person)
        case .iso: return holds(.date)
        case .date, .vehicle, .groups: return hasNumber
        case .chunk: return saysSecret
        case .exchange, .tool: return false
        default: return true
        }
    }
}
