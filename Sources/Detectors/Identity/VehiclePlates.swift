/// Licence plates: the words beside them, and the shapes of some countries that hardly anything else has.
enum VehiclePlates {
    static let patterns = PatternSet(
        [
            "vin|chassis|vehicle_identification|fahrgestellnummer|fahrgestell|fin|châssis|bastidor|telaio|chassi|şasi|шасси|вин|车架号|車台番号|차대번호|rangka number|no|nr|n|code|numero|número|numéro|номер|is|ist|es|numarası|nomor? ~3 <vin>",
            "my|our ~1 plate|plates|reg|rego|registration|tag|number_plate|tags ~2 is|number|are|reads|says|ends? <plate>",
            "the|license|licence|registration|number plate|plates|reg|rego|registration|tag|number_plate|tags ~1 is|number|are? <plate>",
            "license|licence|number|vanity|personalised|personalized plate|plates ~2 <plate>",
            "<plate> ~4 blocking|blocks|in_the_way|in_your_way|im_weg|stört|blockiert|zugeparkt|gêne|bloque|molesta|estorba|atrapalha|intralcia|мешает|yolu_kapat* ~3 ~5 me|mine|my|meiner|meins|meine|mein|mir|moi|mío|mía|meu|minha|mio|mia|мой|моя|benim",
            "mein|meine|meinen|my|our|mon|ma|mi|meu|minha|mio|mia|benim wagen|auto|kombi|karre|car|van|truck|bike|voiture|coche|carro|moto|macchina|auto|aracım ~1 <plate>",
            "<plate> plakalı araç|aracın|araba|otomobil|motor ~2 benim|bizim|bana",
            "reg|rego|kennzeichen|nummernschild|autokennzeichen|matrícula|patente|immatriculation|immatriculée|immatriculé|targa|targata|targato|plaka|plakam|plakası|plakalı|госномер|гос_номер|номера|kenteken|tablica|rejestracja|spz ~3 <plate>",
            "ma|mes|notre ~1 plaque|plaques ~3 <plate>", "plaque d_immatriculation ~3 <plate>",
            "plaque|plate|reg|immat|placa|targa|plaka|kennzeichen ~2 <typical>",
            "<plate> is the|my|our ~1 jeep|car|van|truck|tractor|lorry|bike|motor|campervan",
            "minha placa ~2 <plate>",
            "placa do|da ~1 carro|moto|caminhão|caminhao ~1 <plate>",
            "placa !de|madre|base|vídeo|video|mãe ~2 <plate>", "mi|mis placa|placas|chapa ~2 <plate>",
            "номер ~3 машины|авто|тачки|автомобиля|мотоцикла ~2 <plate>",
            "машину|машина|машины|авто|тачку|тачка ~5 номер|номера ~2 <plate>",
            "plat|nopol nomor|polisi|motor|mobil|no? ~3 <plate>", "plat|nopol ~2 <plate>",
            "车牌|車牌|车牌号|ナンバー|ナンバーは|번호판|차량번호|차번호 ~3 <plate>", "biển_số ~3 <plate>", "biển_số_xe ~3 <plate>",
            "لوحة|لوحة_السيارة|رقم_اللوحة ~2 <plate>",
            "<plate> ~2 my|our|mein|meine|mon|ma|mi|meu|minha|mio|mia|мой|моя|benim car|van|truck|bike|plate|reg|auto|wagen|kennzeichen|voiture|plaque|coche|matrícula|carro|placa|macchina|targa|машина|номер|arabam|plakam",
            "<plate> stays|goes ~1 on the|my",
            "<typical> ~6 thats|that_is|its|this_is|is_mine|c_est|es|soy|è|sono|das_ist|bin|é|sou|это|bu|itu|to me|mine|us|our|my|moi|nous|mío|mía|yo|nosotros|mio|mia|io|ich|meins|meiner|meu|eu|я|мой|моя|мы|ben|benim|saya|punyaku",
            "soy|sono|sou|bin|je_suis|im|i_am|its|it_is|es|c_est|è|é|das_ist|mine_is|ours_is el|la|le|il|o|a|der|die|das|the|de? <typical>",
            "fine|fined|ticketed|penalty|pcn|charge|toll|camera|cameras|clamped|towed|insurance|insurer|mot|ulez|congestion|dvla|impound|impounded|appealed|bußgeld|blitzer|geblitzt|strafzettel|abgeschleppt|amende|fourrière|multa|multaron|multado|radar|grúa|pedágio|guincho|штраф|камера|эвакуатор|ceza|radara|tilang ~8 <typical>",
            "<typical> ~8 fine|fined|penalty|toll|clamped|towed|write_off|insured|uninsured|mot|scratched|dented|keyed|scraped|dinged|bumped|reversed_into|angefahren|zerkratzt|zugeparkt|rayé|rayée|rayaron|chocaron|riscaram|move_it|moved|knock|ring_the_bell|lo_muevo|la_muevo|la_quito|klingeln|fahre_weg",
            "scratched|dented|keyed|scraped|dinged|hit|nicked|stole|boxed_in|blocked_in ~2 <typical>",
            "parked|park|parken|geparkt|stehe|steht|aparcado|aparcada|garé|garée|estacionado|estacionada|parcheggiata|parcheggiato|припаркован* ~8 <typical>",
            "plate|plates|reg|tag|tags ~8 <typical>",
            "mein|meine|meinen|meinem|unser|unseren|my|our|mon|ma|notre|mi|nuestro|meu|minha|mio|mia|мой|моя|мою|benim ~2 <car> ~1 <typical>",
            "<car> ~4 <typical>", "上牌|车牌|車牌|牌照|新牌 ~3 <plate>",
            "\(parts) ~8 <vin>", "<vin> ~8 \(parts)",
            "plate|plates|kennzeichen|targa|placa|matrícula|plaka|номер: <plate>",
        ], slots: ["vin": VehicleReader.vin, "plate": plate, "typical": typical, "car": car],
        opens: [
            "typical": [SlotOpening(.figure, .wide, reach: 4)],
            "car": [SlotOpening(words: VehicleNames.triggers + VehiclePlates.cars)],
        ])

    /// What is ordered, looked up or broken where somebody gives the number of a chassis.
    private static let parts =
        "loom|connector|recall|recalled|dealer|dealers|dealership|gasket|door|ecu|bumper|decode|decoder|headlight|gearbox|airbag|brake|brakes|fuse|windscreen|windshield|carburettor|carburetor|radiator|alternator|clutch|catalytic|exhaust|engine|injector|bulb|wiper|parts|spare|spares|immobiliser|key_fob|ersatzteil|ersatzteile|rückruf|steuergerät|pièce|pièces|rappel|recambio|repuesto|repuestos|ricambio|ricambi|richiamo|peça|peças|запчасть|запчасти|yedek_parça|parça"

    /// A make, a model or another word for a car.
    private static let car: SlotReader = { sentence, index in
        guard let token = sentence.tokens[safe: index] else { return nil }
        return VehicleNames.known.contains(token) || VehicleNames.words.contains(token) && token.isCapital
            || carWords.contains(token) ? index + 1 : nil
    }
    private static let carWords = WordSet(cars.joined(separator: " "))

    /// One to four short groups of capitals and digits, with both in them: 4 to 10 characters.
    private static let plate: SlotReader = { sentence, index in
        var (end, letters, digits) = (index, 0, 0)
        while end - index < 4, let token = sentence.tokens[safe: end], token.form != .ideograph || end <= index + 2 {
            if end > index, !token.gap.isSubset(of: [.space, .dash, .symbol, .dot]) { break }
            let bytes = token.span.map { sentence.text[$0] }
            let scalars = bytes.count { $0 & 0xc0 != 0x80 }
            guard bytes.count <= 14, scalars <= (token.form == .mixed ? 9 : 12),
                !bytes.contains(where: { (0x61...0x7a).contains($0) })
            else { break }
            if letters >= 2, digits >= 3, token.form == .number, token.count > 4 { break }
            if end > index, letters > 0, digits > 1, token.form == .word, token.count > 3 { break }
            letters += bytes.count { (0x41...0x5a).contains($0) || $0 >= 0xd0 }
            digits += bytes.count { (0x30...0x39).contains($0) }
            end += 1
        }
        return letters >= 1 && digits >= 1 && (4...12).contains(letters + digits) && isBare(sentence, index, end)
            ? end : nil
    }

    /// As ``plate``, of a shape that hardly anything else has.
    private static let typical: SlotReader = { sentence, index in
        guard let end = plate(sentence, index), isTypical(sentence.text.string(sentence.bytes(index..<end))) else {
            return nil
        }
        return end
    }

    /// Not a part of something longer: `KV07-QQT-58-B`, `plate_1`.
    private static func isBare(_ sentence: Sentence, _ start: Int, _ end: Int) -> Bool {
        guard let first = sentence.tokens[safe: start], let last = sentence.tokens[safe: end - 1] else { return false }
        let before = sentence.text[first.span.lowerBound - 1]
        let after = sentence.text[last.span.upperBound]
        return ![0x2d, 0x5f, 0x24, 0x40, 0x2e].contains(before)
            && !((after == 0x2d || after == 0x5f) && sentence.text.isAlphanumeric(at: last.span.upperBound + 1))
    }

    /// Things called like a plate.
    static let others = PatternSet(
        [
            "film|movie|scene|episode|trailer|videogame|level|monitor|gpu|pixels",
            "plaque de cuisson|chocolat|cheminée|verre|plâtre", "plaque modèle",
            "placa de|madre|base|mãe vídeo|video|rede|red|som|circuito|madre|com|del|da|do",
            "abandonado|abandonada|abandoned|pátio|tow_yard|towed_away", "saw|seen|spotted ~3 plate|plates",
            "suspect|suspects|suspected|getaway|hit_and_run|culprit|culprits|verdächtig*|sospechoso|sospechosos|подозреваемый|подозреваемые|tersangka|şüpheliler",
            "police|polizei|policía|polizia|полиция|polisi|cops|sheriff ~1 say|says|said|seek|seeking|hunt|hunting|looking|search|sucht|suchen|busca|cerca|ищет",
            "plate|plates|reg ~5 seen|spotted|fled|leaving|robbery|theft|witness|witnesses|police",
            "plaka|plakalı ~6 çaldı|çalındı|kaçtı|polis|şüpheli", "link|sol|dot plates|plate",
            "graphics|sound|video|boiler|base|back|name|hot|dinner card|plate",
            "plate|plates ~2 of|belongs|thief",
            "his|her|their|neighbours|neighbors|someones|strangers|stranger_s|whose|stolen_from ~2 plate|reg|van|car",
            "tariff|invoice|sku|part|artikel|modelo|model|modèle|ean ~3 <number>",
        ], slots: ["number": Slots.number])

    /// A plate without its word: a British, French, Italian, Spanish or Russian shape.
    static func isTypical(_ text: String) -> Bool {
        let shape = text.uppercased().unicodeScalars.map { scalar -> Character in
            switch scalar.value {
            case 0x30...0x39: "9"
            case 0x41...0x5a, 0x410...0x42f: "A"
            default: Character(scalar)
            }
        }
        // Spain gives no vowels: `1080 GPU` is no plate.
        if shape.first == "9", shape.last == "A", text.unicodeScalars.contains(where: { vowels.contains($0) }) {
            return false
        }
        return shapes.contains(String(shape))
    }

    private static let vowels = Set("AEIOUaeiou".unicodeScalars)

    private static let shapes: Set<String> = [
        "AA99 AAA", "AA99AAA", "AA-999-AA", "AA 999 AA", "A999AA99", "A999AA999", "9999 AAA", "999-A-99999",
        "999-A-9999", "99-A-9999", "99-A-99999", "999-AA-9999",
        "A-A 999", "A-A 9999", "A-AA 99", "A-AA 999", "A-AA 9999", "AA-A 999", "AA-A 9999", "AA-AA 99", "AA-AA 999",
        "AA-AA 9999",
        "99 AAA 999", "99 AA 999", "99 AA 9999", "99 AAA 99", "AA 9999A", "AA 99999", "AAA 9999", "999-AA-99999",
        "AAA-A 99", "AAA-A 999", "AAA-AA 99", "AAA-AA 999", "A 999 AA 99", "A 999 AA 999",
    ]

    /// Words of cars: a plate of a typical shape in the first person's sentence is theirs.
    static let cars = [
        "car", "van", "dashcam", "polo", "kombi", "wagen", "motorbike", "campervan", "clamped", "voiture", "fourrière",
        "coche", "furgoneta",
        "carro",
        "macchina", "машина", "машину", "машины", "тачка", "тачку", "эвакуатор", "araba", "arabam", "arabamı",
    ]
}
