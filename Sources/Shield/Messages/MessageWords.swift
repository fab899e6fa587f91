internal import Detectors

/// Small words around verbs, and numbers.
enum MessageWords {
    private static func set(_ words: String) -> Set<UInt64> {
        Set(words.split(separator: " ").map { WordHash.of(String($0)) })
    }

    /// Behind these a word is a noun.
    static let articles = set(
        "at of your the an no any this that these those of our my his her each any every last first new another its their votre vos il le la les un une "
            + "su sus tu tus el los las una seu sua o os as uma il lo gli i suo sua del della do da des du for with per"
    )
    /// Whose deed follows.
    static let senders = set(
        "we i ill well weve ive wed id they he she nous noi ho abbiamo kami saya мы я tôi chúng mình nosotros yo nós eu"
    )
    static let future = set("will can could would may shall have had must did already just gladly happily sẽ akan bisa")
    static let denials = set("not never isnt arent no non pas nao não nunca не tidak không 不 nicht cannot")

    /// Asking by need has the one who asks before it.
    static let needs = set(
        "need needs require requires requested want besoin faut demandons serve servono occorre bisogno necesito necesitamos requerimos preciso "
            + "precisamos perlu butuh minta mohon нужен нужны нужна потребуется необходимо gerekiyor lazim ihtiyacimiz cần"
    )
    /// Nouns as well as verbs: behind `a` the former.
    static let nouns = set(
        "deposit transfer payment loan stake fund share wire purchase move send cover claim download update check")
    /// A secret that is changed is not handed over.
    static let changes = set(
        "change changed reset update choose set pick strong cambia cambie cambiar modifiez changez reinitialisez altere troque mude смените измените ganti "
            + "ubah degistirin doi đổi 改 修改 modifichi cambi reimposti restablezca redefina")
    /// What begins the other case: a threat, or what is to be done in it.
    static let otherwise = set(
        "otherwise else sinon altrimenti caso de senao contrario иначе противном aksi kalau jika neu 否则 不然 in_caso_contrario en_caso_contrario"
    )
    /// Words of a code, in front of its digits or behind them.
    static let codes = set(
        "code codes passcode otp pin tan password codice codigo clave senha token kode sandi код кода пароль kod kodu kodunuz sifre sifreniz ma mat 验 证 码 驗 證 碼"
    )
    /// What stands right before the digits of a code that is handed over.
    static let codeLinks = set(
        "is est e es sono ist adalah ialah dir la é là 是 为 為 use enter type usa use_o utilice utilisez utilise saisissez inserisca inserisci usi introduzca introduce digite gunakan masukkan введите используйте girin kullanin nhap dung 输入"
    )
    static let durations = set("in within en em dans sous entro tra dalam в за icinde trong 在 dentro nel nelle")
    static let spans = set(
        "hours hour minutes minute days day heures heure jours minutes ore ora giorni minuti horas hora dias minutos jam hari menit часов часа дней дня минут saat gun dakika gio phut ngay 小时 天 分钟"
    )
    /// What an office does by itself, and says how long it takes.
    static let processing = set(
        "processed process arrive arrives arrived credited delivered refunded completed ready available answer reply replied reviewed confirm traite traitee livre livree disponible credite elaborato elaborata consegnato disponibile accreditato procesara procesado llegara disponible acreditado processado processada chegara creditado diproses tiba tersedia обработан обработана поступит доступен ответим islenecek ulasir hazir xu_ly 到账 处理"
    )
    /// What stands before the end of a while.
    static let untils = set("until till to bis jusqu fino hasta ate hingga sampai до kadar den dahin à au")
    /// What lasts for a while.
    static let lasting = set(
        "open opens valid stays stay closed works available free away here holiday runs covers geoffnet gultig ouvert ouverte valable ferme ferme aperto aperta valido valida chiuso abierto abierta valido valida cerrado aberto aberta valido valida fechado buka berlaku tutup открыт открыта действует действителен работает acik gecerli mo_cua"
    )
    /// Negations that stand behind the verb.
    static let late = set("nie niemals nicht niemandem keinem")
    static let costs = set(
        "surcharge interest fee penalty charge late discount off vat tax cost costs majoration penalite interets frais remise tva mora interessi sconto iva spese recargo interes descuento multa juros desconto taxa denda diskon biaya пени пеня скидка комиссия gecikme indirim komisyon vade phat giam 滞纳金 折扣 利息"
    )
    static let befores = set(
        "before avant prima antes sebelum прежде перед truoc 之前 tried attempted attempts tries tente essaye tentato provato intento intentaron tentou tentaram пытался пытались mencoba denedi"
    )
    /// What a sum does that becomes a larger one.
    static let gains = set(
        "became becomes become turned turns turn into makes made get gets got receive receives received earn earns earned withdrew withdraw out back grows grew devient deviennent devenu recevez recois retire retirez diventa diventano diventati ricevi ricevono prendi torna saco sacas saca sacan recibes recibe recibio obtienes convierten convirtieron viram virou viraram recebe recebi saca tira jadi menjadi dapat terima tarik получаете получаешь получил получила становятся стало превратились вывел забираете oldu olur olarak alirsin alirsiniz aldim cikar thanh nhan rut lay 变 成 得 拿 提 返"
    )
    /// What stands behind a sum that comes back.
    static let returns = set("back out retour zuruck indietro vuelta volta kembali назад обратно geri ve 回")
    /// Of whom is told when nobody is meant.
    static let anybody = set(
        "people anyone anybody someone somebody whoever those everyone if scammers fraudsters criminals callers quiconque quelqu ceux si chi qualcuno se quien quienes alguien quem alguem jika kalau bila orang siapa если кто тот eger kim nguoi ai neu ke 如果 凡是 任何人 有人"
    )
    static let codeVerbs = set(
        "use enter type utilisez saisissez entrez usa inserisca inserisci use introduzca introduce ingrese digite insira gunakan masukkan введите используйте girin kullanin nhap 输入"
    )
    /// Behind these an office is one that somebody is to turn to.
    static let objects = set(
        "menu page tab section settings halaman seccion onglet rubrique sezione раздел разделе bolumu bolumunden muc 页面 contact call ask tell via through by to with from my contactez appelez contatta contatti contacte llame ligue "
            + "hubungi свяжитесь позвоните arayin lien goi 联系 your votre su tu suo tuo seu ваш вашему вашим anda")
    /// What stands for a thing that was named before: `forward it to me`.
    static let pronouns = set(
        "it them that this le la les lo los las o a os as ele ela его ее их onu onlari nya itu no chung 它 他 lui gliela melo "
            + "mandamelo enviamelo pasamelo mandamela inoltramelo inviamelo envoie transmets passe")
    /// What stands before the negation of an end: `para no perderla`.
    static let purposes = set("para per pour чтобы agar supaya de to biar")
    /// Offices that say little alone: many messages end with one.
    static let weakRoles = set("desk help care centre center protection staff resolution support_team")
    static let a = WordHash.of("a")
    static let not = WordHash.of("not")

    /// A phone number in a sentence: the bytes.
    static func phone(in sentence: Sentence) -> Range<Int>? {
        var at = 0
        while at < sentence.tokens.count {
            let first = sentence.tokens[at]
            guard first.form == .number else {
                at += 1
                continue
            }
            var (end, digits) = (at, 0)
            while let token = sentence.tokens[safe: end], token.form == .number,
                end == at || token.gap.isSubset(of: [.space, .dash, .dot, .bracket, .slash, .symbol])
            {
                digits += token.count
                end += 1
            }
            if (7...15).contains(digits), !first.gap.contains(.money) { return sentence.bytes(at..<end) }
            at = end
        }
        return nil
    }
}
