/// Words that say that a number is a telephone number, or that it is something else.
enum PhoneWords {
    /// Before a number, in the languages that the program reads.
    static let before = CueWords([
        "call", "call me", "calls", "tel", "telephone", "phone", "phones", "mobile", "mob", "cell", "cellphone", "ring",
        "ring me", "dial", "text", "text me", "sms", "whatsapp", "wa", "viber", "imessage", "facetime", "fax",
        "number is", "my number", "my new number", "number's", "reach me", "reach us", "contact", "contact number",
        "hotline", "landline", "phone number", "ph", "hmu", "bookings", "booking", "emergency contact", "reached at",
        "telefon", "telefonnummer", "handy", "handynummer", "mobil", "rufnummer", "anrufen", "ruf", "rufen", "ruf an",
        "ruft", "festnetz", "durchwahl", "erreichbar", "meine nummer", "tél", "téléphone", "portable", "appelez",
        "appelle", "appeler", "appelez moi", "joindre", "joignable", "numéro", "teléfono", "tfno", "móvil", "celular",
        "cel", "llamar", "llámame", "llama", "llamen", "mi número", "telefone", "telemóvel", "ligue", "ligar", "liga",
        "meu número", "zap", "zapzap", "wpp", "telefono", "cellulare", "cell", "chiama", "chiamami", "chiamare",
        "il mio numero", "тел", "телефон", "телефона", "телефону", "моб", "мобильный", "мобила", "сотовый", "звоните",
        "звони", "позвони", "позвоните", "номер", "мой номер", "набери", "вотсап", "ватсап", "вацап", "вайбер",
        "телефонуйте", "дзвоніть", "tel no", "telefon numarası", "telefonum", "cep", "gsm", "beni ara", "arayın",
        "telefon numaram", "komórka", "kom", "dzwoń", "dzwonić", "zadzwoń", "numer", "volejte", "zavolej", "mobilní",
        "ring mig",
        "ringa", "telefoon", "bel", "bel me", "bellen", "mobiel", "mijn nummer", "puhelin", "soita", "puh", "telepon",
        "telp", "hubungi", "nomor", "no hp", "hp", "điện thoại", "sđt", "gọi", "liên hệ", "τηλ", "τηλέφωνο", "κινητό",
        "phone me", "answering at", "answering on", "registered number", "my registered", "reach you", "ping me at",
        "电话", "電話", "手机", "手機", "手机号", "热线", "联系电话", "拨打", "打给", "携帯", "携帯番号", "連絡先",
        "전화", "전화번호", "휴대폰", "핸드폰", "연락처", "هاتف", "جوال", "موبايل", "اتصل", "للتواصل", "واتساب", "טלפון", "נייד",
        "โทร", "เบอร์", "फोन", "मोबाइल", "📞", "☎", "☎️", "📱", "📲", "🤙",
    ])

    /// After a number.
    static let after = CueWords([
        "office", "fax", "is my number", "is my cell", "is my phone", "ask for", "call me", "call or text", "call",
        "text me", "mobile",
        "cell", "whatsapp", "phone", "anrufen", "mobil", "handy", "звоните", "звони", "пишите в ватсап", "llamar",
        "llámame", "ligue", "chiamami", "是我的电话", "我的电话", "电话", "手机",
    ])

    /// Before a number that is no telephone number, nearer than a word that says it is one.
    static let foreign = CueWords([
        "license", "licence", "driver's license", "policy", "order", "orders", "invoice", "case", "ticket", "id", "uid",
        "uids", "buid", "user id", "sku", "isbn", "issn",
        "ean",
        "upc", "serial", "serial number", "tracking", "parcel", "package", "ref", "reference", "version", "port",
        "ports", "iban", "account", "acct", "account number", "plate", "code", "promo", "coupon", "pin", "zip",
        "postcode", "card",
        "карта", "карты", "карте", "заказ", "trader", "page", "pages", "issue", "pr", "bug", "chapter", "block",
        "height", "nonce", "timestamp", "epoch", "lat", "lon", "long", "lng", "coordinates", "memo", "tag", "ssn",
        "passport", "vat", "steuer", "tax", "ricambio", "articolo", "artikel", "ref no", "paquete", "paquet", "colis",
        "paket", "pedido", "commande", "bestellung", "nif", "dni", "siret", "siren", "inn", "инн", "снилс", "паспорт",
        "огрн", "gtin", "mpn", "model", "modell", "part", "part number", "doi", "arxiv", "rfc", "iso", "id binance",
        "binance id", "pay id", "backup", "recovery", "codes", "code is", "otp", "pincode", "订单", "订单号", "单号",
        "编号", "用户id", "steam", "steamid64", "friend code", "switch", "fc", "plaza", "calls from", "texts from",
        "call from", "scam", "scammer", "scammers", "spam", "spammer", "robocall", "robocalls",
        "qq", "market cap", "volume",
        "supply", "file", "bytes", "md5", "sha", "hash", "village", "etiqueta", "frete",
    ])
}
