/// Whose a telephone number is: a shop's, a surgery's, a hotline's, where the sentence names one and not the author.
enum PhoneOwner {
    private static let reach = 120

    /// Whether the sentence gives the number of a business or an office, and nothing in it says that it is the author's.
    static func isBusiness(_ span: Range<Int>, in text: ScanText) -> Bool {
        let sentence = text.sentence(around: span, cap: reach)
        let (before, after) = (sentence.lowerBound..<span.lowerBound, span.upperBound..<sentence.upperBound)
        guard businesses.last(in: text, within: before) != nil || businesses.first(in: text, within: after) != nil
        else {
            return false
        }
        return !isOwn(own.last(in: text, within: before), in: text)
            && !isOwn(own.first(in: text, within: after), in: text)
    }

    /// `not me` gives somebody else's.
    private static func isOwn(_ match: CueWords.Match?, in text: ScanText) -> Bool {
        guard let match else { return false }
        return !text.matches("not ", at: match.span.lowerBound - 4)
    }

    private static let owners = ["the", "our", "my", "their", "his", "her", "local", "this"]
    private static let places = [
        "dentist", "vet", "vets", "doctor", "surgery", "clinic", "hospital", "pharmacy", "chemist", "plumber",
        "electrician", "locksmith", "takeaway", "take away", "pizza place", "pizzeria", "curry house", "chippy",
        "chip shop", "restaurant", "bakery", "butcher", "pub", "hotel", "hostel", "cab company", "taxi company",
        "taxi rank", "taxi", "garage", "mechanic", "council", "bank", "landlord", "letting agent", "library", "police",
        "police station", "station", "town hall", "museum", "theatre", "box office", "ticket office", "shop", "store",
        "supplier", "airline", "embassy", "consulate", "water board", "gas board", "energy company", "reception",
        "front desk", "tow truck", "insurance", "harbour master", "lifeboat", "coastguard", "charity", "church",
        "shelter", "animal shelter", "florist", "barber", "barbershop", "hairdresser", "salon", "gym", "bistro", "café",
        "cafe", "noodle bar", "kebab shop", "removal firm", "courier", "depot", "ferry office", "vendor",
    ]

    private static let businesses = CueWords(
        owners.flatMap { owner in places.map { owner + " " + $0 } } + [
            "hotline", "hot line", "helpline", "help line", "support line", "flood line", "crisis line", "advice line",
            "info line", "information line", "support number", "support desk", "customer line", "customer service",
            "call centre", "call center", "cab company", "taxi company", "pizza place", "emergency plumber",
            "emergency number", "switchboard", "der zahnarzt", "die zahnärztin", "mein zahnarzt", "meine zahnärztin",
            "der tierarzt", "die tierärztin", "der arzt", "die praxis", "der notdienst", "die pizzeria",
            "der pizzadienst", "der lieferdienst", "das restaurant", "die werkstatt", "die bank", "das rathaus",
            "die polizei", "die stadtwerke", "die hausverwaltung", "bürgertelefon", "störungsstelle", "le dentiste",
            "mon dentiste", "le véto", "le vétérinaire", "la pizzeria", "le resto", "le restaurant", "la mairie",
            "le plombier", "le médecin", "la banque", "la pharmacie", "numéro vert", "le garage", "el dentista",
            "mi dentista", "el veterinario", "la pizzería", "el restaurante", "el ayuntamiento", "el fontanero",
            "el plomero", "el médico", "el banco", "la farmacia", "la clínica", "línea gratuita",
            "atención al cliente", "el taller", "la ferretería", "o dentista", "o veterinário", "a pizzaria",
            "o restaurante", "a prefeitura", "o encanador", "o médico", "o banco", "a farmácia",
            "central de atendimento", "a oficina", "il dentista", "il veterinario", "il ristorante", "il comune",
            "l'idraulico", "il medico", "la banca", "la farmacia", "numero verde", "centralino", "l'officina",
            "горячая линия", "горячей линии", "телефон доверия", "стоматология", "пиццерия", "справочная",
            "регистратура", "приёмная", "диспетчерская", "аварийка", "dişçi", "dişçim", "pizzacı", "belediye",
            "çağrı merkezi", "müşteri hizmetleri", "danışma hattı", "dokter gigi", "pelayanan pelanggan",
            "layanan pelanggan", "puskesmas", "tổng đài", "đường dây nóng", "nha khoa", "phòng khám", "客服", "热线",
            "诊所", "物业", "フリーダイヤル", "歯医者", "出前", "コールセンター", "市役所", "고객센터", "콜센터", "치과",
            "중국집", "الخط الساخن", "خدمة العملاء", "العيادة", "المطعم", "البلدية",
        ])

    private static let own = CueWords([
        "me", "mine", "i'm", "i am", "us", "my number", "my phone", "my cell", "my mobile", "my new number", "my line",
        "our number", "our phone", "i answer", "i run", "we run", "i work", "mich", "mir", "meine nummer",
        "uns", "moi", "mon numéro", "nous", "mi número", "mi móvil", "llámame", "llámanos", "meu número", "me liga",
        "fale comigo", "mio numero", "chiamami", "chiamaci", "мне", "мой номер", "меня", "numaram", "beni",
        "nomor saya",
        "saya", "số của mình", "mình", "我的", "私の", "제 번호", "رقمي",
    ])
}
