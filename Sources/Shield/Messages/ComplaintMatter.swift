/// What a complaint is about: a matter, and that it does not come to its end.
///
/// The brand's name and its support stand in any message, and give nothing away.
enum ComplaintMatter {
    /// Where a message speaks of the matter of a complaint as of one that is in trouble; nil where it does not.
    ///
    /// - Parameters:
    ///   - complaint: the words of the complaint, folded.
    ///   - message: the words of the message, folded, with their bytes.
    static func span(of complaint: [String], in message: [(text: String, span: Range<Int>)]) -> Range<Int>? {
        guard message.contains(where: { word in troubles.contains { matches(word.text, $0) } }) else { return nil }
        for matter in matters where complaint.contains(where: { word in matter.contains { matches(word, $0) } }) {
            if let place = message.firstIndex(where: { word in matter.contains { matches(word.text, $0) } }) {
                return span(from: place, in: message)
            }
        }
        return nil
    }

    /// From the matter to its trouble, where that stands close by: `withdrawal` alone would be no detail of anybody's.
    private static func span(from place: Int, in message: [(text: String, span: Range<Int>)]) -> Range<Int> {
        let near = max(0, place - 8)..<min(message.count, place + 9)
        let trouble = near.filter { index in troubles.contains { matches(message[index].text, $0) } }
            .min { abs($0 - place) < abs($1 - place) }
        let (first, last) = (min(place, trouble ?? place), max(place, trouble ?? place))
        return message[first].span.lowerBound..<message[last].span.upperBound
    }

    /// Writing without spaces stands in longer runs; of other words the beginning decides, of the shortest the whole.
    private static func matches(_ word: String, _ stem: String) -> Bool {
        guard let first = stem.unicodeScalars.first else { return false }
        if first.value > 0x2e80 { return word.contains(stem) }
        return stem.utf8.count <= 3 ? word == stem : word.hasPrefix(stem)
    }

    /// One matter a line, in the languages of the signs.
    private static let matters: [[String]] = """
        withdr retrait prelie retir saque resgat penarik вывод выводе вывести cekim cekme rut 提现 提币 提款
        deposit depot versa ingreso setor депозит пополнен yatirm nap 充值 存款
        transfer virement bonific transferenc kirim перевод havale chuyen 转账
        verif kyc identit иденти dogrul kimlik xac 认证 验证
        refund rembours rimbors reembols reembolso pengembalian возврат iade hoan 退款
        ticket case cas caso chamado tiket обращен тикет talep yeu 工单
        """.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }

    private static let troubles: [String] = """
        stuck stop held hold block delay pend froze freez fail missing limit suspend declin reject release unlock
        bloqu debloqu suspend retard attente gel retenu
        bloccat sblocc sospes attesa ritard congel
        bloquead desbloque retenid retenid pendient suspendid congelad liberar detenid
        bloqueado desbloque retid pendente travad suspens
        tertahan diblokir dibekukan tertunda gagal ditahan
        застря заблок разблок задерж завис замороз приостан
        takil bloke dondur beklemede askida durdur
        ket treo khoa cham phong
        卡 冻结 暂停 失败 延迟 解冻 未到账 处理中
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
}
