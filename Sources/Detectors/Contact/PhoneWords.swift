/// Words that say that a number is a telephone number, or that it is something else.
enum PhoneWords {
    /// Before a number: each language's words, with the country where most of its writers dial.
    private static let rows: [(country: String, words: [String])] = [
        (
            "",
            [
                "call", "call me", "call us", "calls", "tel", "telephone", "phone", "phones", "mobile", "mob", "cell",
                "cellphone", "ring", "ring me", "ring us", "dial", "text", "text me", "txt", "sms", "mms", "whatsapp",
                "wa", "viber", "imessage", "facetime", "fax", "number is", "my number", "my new number", "new number",
                "number's", "number changed to", "reach me", "reach us", "contact", "contact number", "landline",
                "phone number", "ph", "hmu", "bookings", "booking", "emergency contact", "reached at", "phone me",
                "answering at", "answering on", "registered number", "my registered", "reach you", "ping me at",
                "hit me up", "digits", "give me a ring", "give me a call", "give us a call", "give me a bell",
                "bell me",
                "buzz me", "voicemail", "leave a message", "my line", "burner", "signal", "telegram", "number for",
                "home phone", "work phone", "mobile number", "cell number", "reachable", "reachable at", "reachable on",
                "my old number", "my digits", "home number", "work number", "number here", "hotline",
                "helpline",
                "📞", "☎", "☎️", "📱", "📲", "🤙", "tel no", "gsm",
            ]
        ),
        (
            "DE",
            [
                "telefon", "telefonnummer", "handy", "handynummer", "mobil", "mobilnummer", "rufnummer", "anrufen",
                "ruf",
                "rufen", "ruf an", "ruft", "rufe", "ruft an", "ruft mich", "ruf mich", "festnetz", "durchwahl",
                "erreichbar", "erreichst", "erreicht", "meine nummer", "nummer ist", "neue nummer", "fon", "tel nr",
                "klingel durch", "anruf", "unter der nummer", "whatsapp nummer", "termine unter", "termine",
                "reservierung", "anmeldung",
            ]
        ),
        (
            "FR",
            [
                "tél", "téléphone", "portable", "appelez", "appelle", "appeler", "appelez moi", "appelle moi",
                "joindre",
                "joignable", "numéro", "mon numéro", "mon 06", "mon 07", "téléphoner", "téléphonez",
                "passe un coup de fil",
                "coup de fil", "sonne", "mon tel", "contactez", "réservations", "réserver", "rdv", "rendez vous",
            ]
        ),
        (
            "ES",
            [
                "teléfono", "tfno", "tlf", "tlfn", "móvil", "celular", "cel", "llamar", "llámame", "llamame", "llama",
                "llamen", "llámenme", "llámanos", "llamad", "llamadme", "mi número", "mi cel", "mi móvil", "marca",
                "marquen", "escríbeme al", "escribime al", "mi fono", "fono", "wasap", "mándame un whats", "guasap",
                "bizum", "un bizum", "bizum al", "turnos", "citas", "reservas", "pedidos al", "encargos", "encargos al",
            ]
        ),
        (
            "BR",
            [
                "telefone", "telemóvel", "ligue", "ligar", "liga", "me liga", "me ligue", "ligue para", "meu número",
                "meu numero", "zap", "zapzap", "meu zap", "wpp", "whats", "chama no", "me chama no", "chama no zap",
                "contato", "contacto", "fone", "telefones", "recado", "encomendas", "agende", "agendar",
            ]
        ),
        (
            "IT",
            [
                "telefono", "cellulare", "chiama", "chiamami", "chiamare", "chiamate", "chiamatemi", "chiamaci",
                "il mio numero", "telefonare", "telefonate", "telefonami", "fammi uno squillo", "squillo", "numero di",
                "contattami", "contattatemi", "cell mio", "prenotazioni", "prenotare", "prenota", "per informazioni",
            ]
        ),
        (
            "RU",
            [
                "тел", "телефон", "телефона", "телефону", "моб", "мобильный", "мобила", "сотовый", "звоните", "звони",
                "позвони", "позвоните", "звонить", "звонок", "звоните по", "номер", "мой номер", "набери", "набирайте",
                "наберите", "вотсап", "ватсап", "вацап", "вайбер", "смс", "пишите в ватсап", "связь", "для связи",
                "трубку", "номерок", "запись", "записаться", "бронь", "справки",
            ]
        ),
        ("UA", ["телефонуйте", "дзвоніть", "дзвони", "набирай"]),
        (
            "TR",
            [
                "telefon numarası", "telefonum", "cep", "cep telefonu", "beni ara", "beni arayın", "arayın",
                "arayabilirsiniz",
                "ara", "telefon numaram", "numaram", "iletişim", "ulaşabilirsiniz", "ulaşın", "irtibat", "randevu",
                "rezervasyon", "sipariş için",
            ]
        ),
        ("PL", ["komórka", "kom", "dzwoń", "dzwońcie", "dzwonić", "zadzwoń", "numer", "mój numer"]),
        ("CZ", ["volejte", "zavolej", "mobilní", "mobil cz"]),
        ("NL", ["telefoon", "bel", "bel me", "bellen", "mobiel", "mijn nummer", "06 nummer", "bel even"]),
        ("SE", ["ring mig", "ringa", "mobilnr", "slå en signal", "mitt nummer"]),
        ("FI", ["puhelin", "soita", "puh"]),
        (
            "ID",
            [
                "telepon", "telp", "hubungi", "nomor", "nomer", "no hp", "hp", "hubungin", "kontak", "telpon", "nelpon",
                "nomor saya", "nomor hp", "wa saya", "no wa", "chat wa", "kabari", "reservasi", "pesan di", "pemesanan",
            ]
        ),
        (
            "VN",
            [
                "điện thoại", "sđt", "gọi", "gọi cho", "gọi số", "liên hệ", "alo", "số của mình", "số điện thoại",
                "số mình",
                "nhắn tin", "hotline", "zalo", "đt", "dt", "đặt lịch", "đặt hàng", "đặt bàn",
            ]
        ),
        ("GR", ["τηλ", "τηλέφωνο", "κινητό", "καλέστε"]),
        ("IL", ["טלפון", "נייד"]),
        ("TH", ["โทร", "เบอร์"]),
        ("IN", ["फोन", "मोबाइल", "फ़ोन", "कॉल", "नंबर"]),
        (
            "CN",
            [
                "电话", "手机", "手机号", "热线", "联系电话", "拨打", "打给", "打我", "手机号码", "电话号码", "联系方式", "致电", "来电", "短信", "联系我",
                "打这个", "座机", "预约", "预订",
            ]
        ),
        ("TW", ["電話", "手機", "撥打", "來電", "手機號碼"]),
        (
            "JP",
            [
                "電話番号", "携帯", "携帯番号", "連絡先", "ご連絡", "お電話", "電話ください", "電話して", "☎はこちら", "ショートメール", "ご予約", "お申し込みは",
                "お問い合わせ",
            ]
        ),
        ("KR", ["전화", "전화번호", "휴대폰", "핸드폰", "연락처", "연락", "전번", "폰번호", "번호는", "문자", "휴대전화", "예약", "문의"]),
        (
            "SA",
            [
                "هاتف", "هاتفي", "جوال", "جوالي", "موبايل", "موبايلي", "اتصل", "اتصلوا", "للتواصل", "واتساب", "واتس",
                "رقمي",
                "رقم الهاتف", "رقم الجوال", "رقم هاتفي", "رقم جوالي", "الاتصال", "كلموني", "كلمني", "تلفون", "تليفون",
                "راسلني", "دق علي", "للحجز", "للطلب", "للاستفسار",
            ]
        ),
    ]

    private static let flat = rows.flatMap { row in row.words.map { (word: $0, country: row.country) } }

    /// Before a number, in the languages that the program reads.
    static let before = CueWords(flat.map(\.word))

    /// The country where a word's language is dialled in most; empty for words of many languages.
    static func country(of item: Int) -> String { flat.indices.contains(item) ? flat[item].country : "" }

    /// Whether a word speaks of numbers of any kind: `order number is` is no cue.
    static func isGeneral(_ item: Int) -> Bool {
        flat.indices.contains(item) && general.contains { flat[item].word.contains($0) }
    }

    private static let general = [
        "number", "nummer", "num\u{e9}ro", "n\u{fa}mero", "numero", "номер", "nomor", "numara", "رقم", "号码",
    ]

    /// After a number.
    static let after = CueWords([
        "office", "fax", "is my number", "is my cell", "is my phone", "ask for", "call me", "call or text", "call",
        "text me", "text or call", "text only", "mobile", "cell", "whatsapp", "phone", "my number", "that's my number",
        "if you need me", "anrufen", "mobil", "handy", "erreichbar", "meine nummer", "звоните", "звони",
        "пишите в ватсап",
        "мой номер", "это мой номер", "llamar", "llámame", "es mi número", "mi número", "ligue", "me liga",
        "meu número",
        "meu zap", "chiamami", "il mio numero", "appelez moi", "mon numéro", "numaram", "arayın", "nomor saya",
        "hubungi",
        "gọi mình", "số của mình", "是我的电话", "我的电话", "电话", "手机", "打给我", "電話ください", "までお電話", "に電話", "へ電話",
        "로 전화", "로 연락", "으로 연락", "연락주세요", "연락 주세요", "전화주세요", "رقمي", "اتصل",
    ])

    /// Before a number that is no telephone number, nearer than a word that says it is one.
    static let foreign = CueWords([
        "license", "licence", "driver's license", "policy", "order", "orders", "invoice", "case", "ticket", "id", "uid",
        "uids", "buid", "user id", "sku", "isbn", "issn", "ean", "upc", "serial", "serial number", "tracking", "parcel",
        "package", "ref", "réf", "reference", "référence", "referencia", "version", "port", "ports", "iban", "account",
        "acct", "account number", "plate", "code", "promo", "coupon", "pin", "zip", "postcode", "postal code",
        "plz", "card", "карта", "карты", "карте", "заказ", "заказа", "trader", "page", "pages", "issue", "pr", "bug",
        "chapter", "block", "height", "nonce", "timestamp", "epoch", "lat", "lon", "long", "lng", "coordinates", "memo",
        "tag", "ssn", "passport", "vat", "steuer", "tax", "ricambio", "articolo", "artikel", "artikelnummer", "ref no",
        "paquete", "paquet", "colis", "paket", "pedido", "commande", "bestellung", "bestellnummer", "nif", "dni",
        "siret",
        "siren", "inn", "инн", "снилс", "паспорт", "огрн", "гост", "gtin", "mpn", "model", "modell", "modèle", "modelo",
        "part", "part no", "part number", "doi", "arxiv", "rfc", "iso", "din", "id binance", "binance id", "pay id",
        "backup", "recovery", "codes", "code is", "otp", "pincode", "订单", "订单号", "单号", "快递", "编号", "用户id", "型番",
        "品番", "注文", "주문", "송장", "운송장", "steam", "steamid64", "friend code", "switch", "fc", "plaza", "calls from",
        "texts from", "call from", "called from", "rang from", "texted from", "ringing from", "calling from",
        "messages from",
        "scam", "scammer", "scammers", "spam", "spammer", "robocall", "robocalls", "qq", "market cap", "volume",
        "supply",
        "file", "bytes", "md5", "sha", "hash", "village", "etiqueta", "frete", "kargo", "takip", "resi", "rastreio",
        "rastreamento", "seguimiento", "suivi", "sendung", "sendungsnummer", "трек", "трек номер", "score", "scores",
        "lottery", "draw", "sorteo", "lotto", "isrc", "hz", "mhz", "row", "rows", "cast on", "ticket number", "batch",
        "lot", "imei", "iccid", "vin", "gate", "flight", "room", "seat", "fig", "figure", "eq", "step", "chip",
        "firmware", "build", "rev", "revision", "standard", "norm", "cas", "nsn", "oem", "sn", "s n", "option",
        "options", "rekening", "no rek", "norek", "resi", "هوية", "هويتي", "الهوية", "حسابي", "رقم حسابي",
        "الطلب رقم", "رقم الطلب", "账号", "卡号", "口座", "계좌", "hesap", "konto", "cuenta", "conta", "compte", "conto",
        "счет",
        "счёт", "pesel", "cpf", "cnpj", "nik", "ktp", "cccd", "tckn", "kimlik", "kimlik no", "bsn", "tfn", "sin",
        "aadhaar", "sipariş no", "sipariş numarası", "sipariş numaram", "kargo no", "aktenzeichen", "geschäftszeichen",
        "vertragsnummer", "vorgangsnummer", "nomor pesanan", "no pesanan", "mã đơn", "mã đơn hàng", "numero ordine",
        "ordine n",
        "expediente", "nº de expediente", "protocolo", "processo", "numéro de dossier", "dossier n", "docket",
        "zamówienie nr", "номер заказа", "номер дела", "дело №", "案件", "案号", "주문번호", "注文番号", "運單", "رقم القضية",
        "rut", "curp", "steuer id", "sécu", "nir", "身份证", "주민번호", "マイナンバー",
    ])

    /// Names of the words for digits, and of the dial tone that belongs to nobody: not here.
    static let others = CueWords([
        "his number", "her number", "their number", "his phone", "her phone", "his cell", "her cell", "your number",
        "customer service", "kundenservice", "kundendienst", "servicio al cliente", "service client", "poison control",
        "suicide", "crisis line", "samaritans", "lifeline", "emergency services", "non emergency",
        "directory enquiries",
    ])
}
