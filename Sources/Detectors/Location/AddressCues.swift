/// The words before a home address.
enum AddressCues {
    static let patterns = PatternSet([
        "i|we|im|still live|living|moved|stay|staying|reside ~2 at|to|on|in",
        "my|our|new|home|mailing|shipping|delivery|postal|street ~1 address ~1 is|now|to?",
        "^ address|adresse|dirección|direccion|endereço|endereco|indirizzo|alamat|adres|адрес|地址|住所|주소|địa_chỉ|العنوان|domicilio|domicile|anschrift",
        "santa|gift|swap|postcard|parcel|package|mail|return address ~5", "chez moi|nous", "bei|zu mir|uns",
        "ship|send|deliver|mail|post|parcels|parcel|packages|package|letters|drop|bring ~4 to|at",
        "i_moved|we_moved|moved|moving to", "find me|us ~6 at|in",
        "collection|collect|pickup|pick_up|viewings ~4 at|from",
        "leave|left|drop|dropped it|them|parcel|parcels ~6 the|my|our|a|at|with|by ~3",
        "im|were|i_am|we_are|well_be|ill_be ~1 at !the|a|your|this",
        "my house|flat|place|apartment|home|door ~1 is|at|on ~1 at|on?",
        "wohne|wohnen|wohnhaft|ziehe|gezogen ~3 in|im|am|an|auf? der|dem|die?",
        "meine|unsere adresse|anschrift ~1 ist|lautet?", "paket|pakete|post|päckchen ~3 an|nach|in",
        "j habite|habitons|vis|loge ~1 au|à|a|dans?", "mon|notre adresse ~1 est?",
        "colis|livrer|livraison ~3 au|à|a|chez_moi", "nous_habitons|on_habite|j_habite au|à?",
        "vivo|vivimos|resido en la|el?", "mi|nuestra dirección|direccion|domicilio|casa ~1 es|está_en?",
        "mi casa ~2 en la?", "paquete|paquetes|envíos|envíame|mándalo|envíalo ~3 a|en la?",
        "moro|moramos|resido na|no|em", "meu|nosso endereço|endereco ~1 é|e?",
        "entregar|entrega|encomendas|encomenda|manda|mandem|sedex|correio ~3 na|no|em|para|pra|pro|à",
        "i|we|weve|ive ~2 own|bought|rent|sold|renovated|inherited|purchased|signed_for|closed_on",
        "santa|reyes|père_noël|weihnachtsmann|christkind|befana|дед_мороз ~6",
        "dejarlo|déjalo|dejen|dejármelo|mandármelo|traer|recoger|recójanlo|pásate ~2 en|a|por el|la?",
        "taxi|cab|uber|lift ~1 home? to",
        "party|bbq|barbecue|drinks|dinner|housewarming at ours|mine|our_place|my_place",
        "発送先は|お届け先は|届け先は|配送先は|宛先は|送付先は|荷物は|発送先|お届け先", "택배는|배송은|배달은|배송지는|택배|주소", "快递|包裹|外卖 ~1 寄到|送到|放在|寄|送",
        "livrez|déposez|envoyez|expédiez ~3 au|à|chez",
        "kargoyu|paketi|kargo|siparişi|koliyi ~1", "antar|antarkan|kirimkan|paketnya ~2 ke|di",
        "abito|abitiamo|vivo|viviamo|risiedo in|a",
        "mio|nostro indirizzo ~1 è|e?", "pacco|pacchi|spedire|spedisci ~3 in|a",
        "adresim|adresimiz|ev_adresim|evim|evimiz ~1 şu?", "alamat rumah? gue|saya|aku|kami|ku? ~1 di?",
        "alamatku|alamat_rumah ~1 di?", "tinggal|rumah|paket ~2 di|ke", "kirim ~2 ke",
        "мой|наш адрес ~1", "живу|живем|проживаю ~3 по|на|адресу ~1 адресу?",
        "посылку|посылки|доставка|доставку|отправляйте ~2 на|по ~1 адресу?",
        "在家里|我家|我住在|我家在|家住|住在|我的地址是|收货地址|寄到|家庭住址|收件地址",
        "住所は|自宅は|うちは|送り先は|住んでいるのは",
        "우리집은|집주소는|주소는|집_주소|집은|배송지", "nhà mình|tôi|em ở? ~1 số?", "địa_chỉ nhà? mình|tôi|em? ~1 là?",
        "عنواني|عنوان_بيتي|اسكن_في|أسكن_في ~1", "mieszkam|mieszkamy ~1 na|przy|w", "mój adres ~1 to?",
        "ik|wij|we woon|wonen ~1 op|aan|in de?", "mijn adres ~1 is?",
    ])

    /// Not where somebody lives.
    static let venues = PatternSet(
        [
            "doors|bar|kitchen ~1 <number>",
            "open|opens_at|open_daily|open_till|menu|bookings|book_a_table|tickets|doors_open|showroom|vet|vets|practice|dentista|bookshop|branch|embassy|consulate|council|theatre|gallery|post_office|ferienwohnung|rathaus|музей|кафе|ресторан|аптека|walking_tour|tour|apparently|dentist|dentists|barber|barbers|hairdresser|salon|surgery|opens|opening_hours|open_to|toll_house|tearoom|tierarzt|zahnarzt|contoh|ejemplo|exemple|esempio|beispiel|örnek|пример|viewed|viewing|hunting|polling|ward|fire|police|crews|arrested|comisaría|cartório|notary|noter|mostra|exhibition|vernissage|brocante|kermesse|vide_grenier|école|bakery|cinema|пункт|营业执照|门店|restaurant|restaurante|ristorante|shop|store|office|offices|bar|cafe|café|pub|hotel|museum|venue|hq|headquarters|showroom|clinic|gym|"
                + "warehouse|studio|bakery|company|gmbh|ltd|inc|registered|tienda|oficina|oficinas|bureau|büro|laden|geschäft|filiale|negozio|ufficio|loja|escritório|"
                + "mağaza|ofis|магазин|офис|toko|kantor|pharmacy|farmacia|church|library|landmark|visit_us|meetup|event|impressum|restoran|returns|example|sample",
        ], slots: ["number": Slots.number])

    /// Whether an address is one of those that documents and books are full of. Towns may be called `Exempleville`.
    static func isSample(_ tokens: Range<Int>, in line: Sentence) -> Bool {
        let lower = line.text.string(line.bytes(tokens)).lowercased()
        if samples.contains(where: { lower.contains($0) }) { return true }
        return tokens.contains { index in
            guard let token = line.tokens[safe: index], standIns.contains(token) else { return false }
            return line.tokens[safe: index + 1].map { AddressReader.isStreetType($0) } == true
        }
    }

    /// Whether a match of ``venues`` is a word within an address that stands in for the name of a town.
    static func isStandIn(_ match: Range<Int>, within address: Range<Int>, in line: Sentence) -> Bool {
        match.count == 1 && address.contains(match.lowerBound) && line.tokens[match.lowerBound].isCapital
            && standIns.contains(line.tokens[match.lowerBound])
    }

    static let standIns = WordSet("example exemple ejemplo esempio beispiel exemplo örnek contoh sample muster muestra")
    private static let samples = [
        "123 main", "anytown", "lorem", "street name", "privet drive", "baker street", "downing street",
        "evergreen terrace", "cherry tree lane", "wisteria lane", "pennsylvania ave", "musterstr", "mustermann",
    ]

    /// Living somewhere, said of somebody who is neither speaker nor listener.
    static let thirdPerson = WordSet(
        "lives resides wohnt vive viven reside habite mora moram abita abitano живёт живет живут oturuyor woont mieszka"
    )

    /// Where somebody else lives.
    static let residing = WordSet(
        "live lives lived living resides resided stays stayed moved wohnt wohnte wohnen vive vivía viven habite habitait mora morava abita abitava живёт живет жил tinggal oturuyor sống ở house home"
    )

    /// Words of deliveries and visits: whoever is named beside them, the address is the author's.
    static let deliveries = WordSet(
        "santa swap parcel parcels package packages courier post mail ship shipping deliver delivery keys visitors postcard postcards letters paket pakete post colis paquete pacco kargo paket посылку"
    )

    /// Words of a household, of deliveries and of visits: with one of them an address is somebody's own.
    static let household = WordSet(householdWords)
    private static let householdWords =
        "live living lived home house flat apartment place door doorbell porch gate courier parcel parcels package packages deliver delivered deliveries delivery ship shipping shipped send mail mailing post poste correo courrier postcard postcards letters swap santa gift address reside staying stay rent "
        + "lease landlord neighbour neighbours neighbor neighbors roommate flatmate housemate keys visitors thieves burglar burgled burglars chimney roof flood flooded collect housewarming dinner cookout barbecue pickup collect mine ours yours bell buzzer stairs moved lodger garden yard "
        + "wohne wohnen wohnung anschrift adresse zuhause paket pakete päckchen post klingel hausflur klingeln umgezogen mitbewohner habite habitons logement colis livrer livraison chez adresse sonnez interphone colocataire domicile appartement "
        + "vivo vivimos casa domicilio dirección direccion paquete paquetes envío envíos envíame envíamelo timbre piso compañero moro moramos endereço encomenda encomendas entrega apartamento campainha portaria porteiro sedex correio reyes portero conserje telefonillo "
        + "abito abitiamo indirizzo pacco pacchi spedire citofono appartamento coinquilina coinquilino stanza campanello adresim adres evim evimiz kargo kargoyu zil kargo kapıcı kapıya adresine alamat rumah kos kosan kost paket kirim tinggal адрес живу живем посылку посылки домофон квартира дом открыток "
        + "mieszkam mieszkanie paczka woon wonen pakket thuis nhà địa_chỉ giao عنوان بيتي شقتي"

    /// What wakes the detector beside the cues: a street with a number, in both orders.
    static let streets = PatternSet(
        [
            "<number> ~4 street|avenue|ave|road|rd|lane|ln|drive|drove|rise|hollow|mead|dr|close|court|crescent|boulevard|blvd|terrace|mews|grove|parade|highway|row|yard|steps|st|rue|impasse|allée|chemin|quai|avenue",
            "rue|avenue|impasse|calle|avenida|privada|plaza|via|viale|vicolo|corso|rua|travessa|alameda|jalan|jl|ul|ulica|улица|ул|проспект|переулок|đường|phố|ngõ|شارع ~5 <number>",
            "mahallesi|mah|sokak|sok|caddesi|cad ~5 <number>",
            "straße|strasse|weg|gasse|platz|allee <number>",
            "address|adresse|anschrift|indirizzo|endereço|dirección|adres|alamat|адрес ~8 <number>",
            "door|courier|parcel|parcels|doorbell|porch|neighbours|neighbors|roommate|housemate|flatmate|housewarming|buzzer|coinquilina|coinquilino|colocataire|mitbewohner|porteiro|portaria|sedex|portero|conserje|collect|pickup|santa|reyes|taxi|cab|party|housewarming|bbq|ours|own|bought|chimney|roof|flood|flooded|burgled|burglar|thieves|kargoyu|kapıcı|발송지|택배|배송지|発送先|お届け先|宛先|klingel|digicode|interphone|citofono|домофон|поменяться|zil|paket|pakete|päckchen|colis|paquete|pacco|encomenda|посылку|посылки|kargo ~14 <number>",
            "cottage|farmhouse|lighthouse|croft|forge|rectory|vicarage|barn|grange ~8 <number>",
        ], slots: ["number": Slots.number], opens: ["number": [.number]])
}
