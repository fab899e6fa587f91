/// The words before a home address.
enum AddressCues {
    static let patterns = PatternSet([
        "i|we|im|still live|living|moved|stay|staying|reside ~2 at|to|on|in",
        "my|our|new|home|mailing|shipping|delivery|postal|street ~1 address ~1 is|now|to?",
        "^ address|adresse|dirección|direccion|endereço|endereco|indirizzo|alamat|adres|адрес|地址|住所|주소|địa_chỉ|العنوان|domicilio|domicile|anschrift",
        "santa|gift|swap|postcard|parcel|package|mail|return address ~5", "chez moi|nous", "bei mir|uns",
        "ship|send|deliver|mail|post|parcels|parcel|packages|package|letters|drop|bring ~4 to|at",
        "i_moved|we_moved|moved|moving to", "find me at",
        "my house|flat|place|apartment|home|door ~1 is|at|on ~1 at|on?",
        "wohne|wohnen|wohnhaft|ziehe|gezogen ~3 in|im|am|an|auf? der|dem|die?",
        "meine|unsere adresse|anschrift ~1 ist|lautet?", "paket|pakete|post|päckchen ~3 an|nach|in",
        "j habite|habitons|vis|loge ~1 au|à|a|dans?", "mon|notre adresse ~1 est?",
        "colis|livrer|livraison ~3 au|à|a|chez_moi", "nous_habitons|on_habite|j_habite au|à?",
        "vivo|vivimos|resido en la|el?", "mi|nuestra dirección|direccion|domicilio|casa ~1 es|está_en?",
        "mi casa ~2 en la?", "paquete|paquetes|envíos|envíame|mándalo|envíalo ~3 a|en la?",
        "moro|moramos|resido na|no|em", "meu|nosso endereço|endereco ~1 é|e?",
        "entregar|entrega|encomendas|manda ~3 na|no|em|para", "abito|abitiamo|vivo|viviamo|risiedo in|a",
        "mio|nostro indirizzo ~1 è|e?", "pacco|pacchi|spedire|spedisci ~3 in|a",
        "adresim|adresimiz|ev_adresim ~1 şu?", "alamat rumah? gue|saya|aku|kami|ku? ~1 di?",
        "alamatku|alamat_rumah ~1 di?", "tinggal|rumah|paket ~2 di|ke", "kirim ~2 ke",
        "мой|наш адрес ~1", "живу|живем|проживаю ~3 по|на|адресу ~1 адресу?",
        "посылку|посылки|доставка|доставку|отправляйте ~2 на|по ~1 адресу?", "我住在|我家在|家住|住在|我的地址是|收货地址|寄到|家庭住址|收件地址",
        "住所は|自宅は|うちは|送り先は|住んでいるのは",
        "우리집은|집주소는|주소는|집_주소|집은|배송지", "nhà mình|tôi|em ở ~1 số?", "địa_chỉ nhà? mình|tôi|em? ~1 là?",
        "عنواني|عنوان_بيتي|اسكن_في|أسكن_في ~1", "mieszkam|mieszkamy ~1 na|przy|w", "mój adres ~1 to?",
        "ik|wij|we woon|wonen ~1 op|aan|in de?", "mijn adres ~1 is?",
    ])

    /// Not where somebody lives.
    static let venues = PatternSet([
        "restaurant|restaurante|ristorante|shop|store|office|offices|bar|cafe|café|pub|hotel|museum|venue|hq|headquarters|showroom|clinic|gym|"
            + "warehouse|studio|bakery|company|gmbh|ltd|inc|registered|tienda|oficina|oficinas|bureau|büro|laden|geschäft|filiale|negozio|ufficio|loja|escritório|"
            + "mağaza|ofis|магазин|офис|toko|kantor|pharmacy|farmacia|church|library|landmark|visit_us|meetup|event|impressum|restoran|returns|example|sample"
    ])

    static func isSample(_ address: String) -> Bool {
        let lower = address.lowercased()
        return ["123 main", "anytown", "example", "sample", "lorem", "street name", "musterstr", "mustermann"].contains
        { lower.contains($0) }
    }

    static let triggers: [String] = [
        "live at", "live on", "live in", "living at", "living in", "moved to", "moved", "address", "ship", "shipping",
        "deliver", "delivery", "parcels", "parcel", "packages", "package",
        "letters", "my house", "my flat", "my place", "my apartment", "find me at", "drop", "adresse", "anschrift",
        "wohne", "wohnen", "paket", "pakete", "päckchen", "habite",
        "habitons", "j'habite", "colis", "livraison", "domicile", "dirección", "direccion", "domicilio", "vivo en",
        "vivimos en", "vivo", "mi casa", "paquete", "paquetes", "envíos", "endereço",
        "endereco", "moro", "moramos", "entrega", "entregar", "encomendas", "indirizzo", "abito", "abitiamo", "pacchi",
        "pacco", "adresim", "adresimiz", "adres", "alamat",
        "alamatku", "tinggal di", "rumah", "адрес", "адресу", "живу", "живем", "посылки", "посылку", "地址", "住在", "家住",
        "寄到", "住所", "自宅", "送り先", "주소", "집은", "배송지",
        "địa chỉ", "nhà", "عنواني", "العنوان", "mieszkam", "woon", "send", "mail", "kirim", "resido", "stay at",
        "mandar", "livrer", "chez moi", "chez nous", "bei mir", "bei uns", "我家", "家在", "reside",
    ]
}
