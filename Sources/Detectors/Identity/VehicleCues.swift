/// The words around vehicles.
enum VehicleCues {
    static let patterns = PatternSet(
        [
            "vin|chassis|vehicle_identification|fahrgestellnummer|fin|châssis|bastidor|telaio|chassi|şasi|шасси|вин number|no|nr|code|numero|número|numéro|номер? ~2 <vin>",
            "my|our|the|license|licence|number|reg|registration ~1 plate|plates|reg|rego|registration|tag|number_plate ~1 is|number|are? <plate>",
            "license|licence|number plate|plates ~2 <plate>",
            "plate|reg|rego|kennzeichen|matrícula|matricula|patente|plaque|immatriculation|targa|plaka|plakam|госномер|placa ~3 <plate>",
            "номер ~1 машины|авто|тачки ~2 <plate>", "nomor|plat nomor|polisi|motor|mobil? ~3 <plate>",
            "车牌|車牌|车牌号|ナンバー|번호판|차량번호|차번호 ~2 <plate>", "biển số ~3 <plate>",
            "my|our|i_drive|i_own|we_drive|driving_a|keeper_of|owner_of|drive_a|bought_a|got_a|own_a|driver_of|drives_a|ride_a|restoring_a|restoring_my|sold_the|sold_my|selling_the|selling_my|bought_the|crashed_the|crashed_my|washing_the a|an|the|old|beloved|trusty|first? ~1 <model>",
            "mein|meine|mi|mon|ma|mio|minha|meu|мой|моя ~1 <model>",
        ], slots: ["vin": vin, "plate": plate, "model": model])

    /// Seventeen letters and digits without I, O and Q (ISO 3779).
    private static let vin: SlotReader = { sentence, index in
        guard let token = sentence.tokens[safe: index], token.count == 17, token.form == .mixed else { return nil }
        return token.span.allSatisfy {
            "0123456789ABCDEFGHJKLMNPRSTUVWXYZabcdefghjklmnprstuvwxyz".utf8.contains(sentence.text[$0])
        } ? index + 1 : nil
    }

    /// One to four short groups of capitals and digits, with both in them: 4 to 10 characters.
    private static let plate: SlotReader = { sentence, index in
        var (end, letters, digits) = (index, 0, 0)
        while end - index < 4, let token = sentence.tokens[safe: end], token.form != .ideograph || end == index {
            if end > index, !token.gap.isSubset(of: [.space, .dash, .symbol]) { break }
            let bytes = token.span.map { sentence.text[$0] }
            guard bytes.count <= 9, !bytes.contains(where: { (0x61...0x7a).contains($0) }) else { break }
            if letters >= 2, digits >= 3, token.form == .number, token.count > 4 { break }
            letters += bytes.count { (0x41...0x5a).contains($0) || $0 >= 0xd0 }
            digits += bytes.count { (0x30...0x39).contains($0) }
            end += 1
        }
        return letters >= 1 && digits >= 1 && (4...12).contains(letters + digits) ? end : nil
    }

    /// `1998 Mazda Demio`
    private static let model: SlotReader = { sentence, index in
        guard let year = DateReader.year(sentence, index), year >= 1950, let make = sentence.tokens[safe: index + 1],
            makes.contains(make)
        else { return nil }
        var end = index + 2
        while end < index + 4, let token = sentence.tokens[safe: end], token.gap.isSubset(of: [.space, .dash]),
            token.isCapital || token.form == .mixed || token.form == .number
        { end += 1 }
        return end
    }

    private static let makes = WordSet(makeNames)
    private static let makeNames =
        "skoda škoda volvo toyota honda ford bmw audi mercedes volkswagen vw opel vauxhall renault peugeot citroen citroën fiat seat nissan mazda subaru mitsubishi suzuki hyundai kia tesla chevrolet chevy dodge jeep ram gmc buick "
        + "cadillac chrysler lexus acura infiniti porsche jaguar land range mini saab dacia lada alfa lancia smart yamaha kawasaki ducati harley triumph ktm vespa aprilia piaggio polestar rivian byd geely mg tata mahindra isuzu daihatsu "
        + "pontiac saturn oldsmobile plymouth lincoln genesis cupra rover bentley лада тойота"

    static let triggers: [String] =
        makeNames.split(separator: " ").map(String.init) + [
            "vin", "chassis", "fahrgestellnummer", "plate", "plates", "number plate", "reg", "rego", "registration",
            "kennzeichen", "matrícula", "matricula", "patente", "plaque", "immatriculation", "targa", "plaka", "plakam",
            "госномер", "номер", "plat nomor", "nomor polisi", "车牌", "車牌",
            "ナンバー", "번호판", "차량번호", "biển số", "drive", "driving", "owner of", "keeper of", "i own", "bought a", "got a",
            "own a", "ride a", "restoring", "placa", "telaio", "bastidor", "châssis",
        ]
}
