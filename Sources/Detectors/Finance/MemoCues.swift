/// The words around memos and tags, and the chains that use them.
enum MemoCues {
    static let patterns = PatternSet(
        [
            "destination|dest|dst ~1 tag|tags id|number|is|no|nr|is:? ~4 <memo>",
            "dt|desttag|destinationtag <memo>",
            "tag|memo|etiqueta|etiket|ghi_chú ~1 destino|destinazione|destination|hedef|đích|tujuan ~3 <memo>",
            "memo|memos|memo_id|memoid|tag|memo_tag|мемо|тег|тэг|etiket|etiketi|etiketim|备注|備註|标签码|標籤|标签|メモ|タグ|宛先タグ|메모|태그|데스티네이션_태그|مذكرة|وسم|الوسم|ميمو|تاق|etiqueta|balise|comment|комментарий|"
                + "комментарием|комментарии|комментарию|комменте|коммент|комментом|yorum|yorumu|yorumuna|yorum_kısmına|açıklama|açıklamaya|açıklama_kısmına|kommentar|commentaire|commento|comentario|comentário|komentar|keterangan|payment_id|заметка ~4 <memo>",
            "memo|tag|etiqueta|etiket|comment ~2 de|del|da|di|of|for|von|для ~2 mi|my|minha|meu|mein|meine|the ~2 cuenta|account|conta|wallet|deposit|depósito|konto|compte ~3 is|es|é|è|ist|est <memo>",
            "memo|tag|etiqueta|etiket|comment ~2 de|del|da|di|of|for|von|für|para|pour|для|untuk ~4 is|es|é|è|ist|est|это|adalah <memo>",
            "memo|tag|comment|мемо|тег|коммент|комментарий|etiqueta|kommentar|commentaire ~8 mine|у_меня|meiner|mein|el_mío|le_mien|il_mio|o_meu|bende|punyaku ~1 is|says|reads|это|ist|es|est|è|é|itu? <memo>",
            "<memo> ~1 is|thats|that_is|это|es|est|ist|è|é|itu ~1 the|my|mine|mein|mi|mon|мой|le|el|il|o ~1 memo|tag|comment|destination_tag|мемо|тег|коммент*|etiqueta|commentaire|kommentar",
            "memo|tag|comment|мемо|тег|комментарий|etiqueta|etiket ~14 <stated>",
            "deposit_comment|deposit_memo|deposit_tag|transfer_comment ~5 <memo>",
            "<memo> ~2 memo|tag|мемо|тег|메모|태그|メモ|タグ box|field|line|campo|feld|поле?",
            "<memo> as|als|como|comme|come|как|olarak|sebagai|làm ~1 memo|tag|comment|мемо|коммент*|destination_tag|ghi_chú",
            "memo|tag|comment|мемо|тег|комментарий|etiket|メモ|타그|태그|메모 ~8 wrote|put|entered|typed|used|included|pasted|gave|escribí|puse|écrit|mis|schrieb|eingegeben|написал|указал|поставил|yazdım|tulis|isi|ghi|điền|scritto|messo|coloquei|escrevi ~1 <memo>",
            "memo|memos|memo_id|memoid|deposit_memo|мемо|メモ|메모|备注 ~3 <code>",
            "forgot|forgotten|missed|without|no|vergessen|olvidé|oublié|esqueci|dimenticato|забыл|забыла|unuttum|lupa|quên|忘了|忘れ memo|tag|destination_tag|comment|мемо|тег|коммент*|etiket|etiqueta|kommentar|commentaire ~14 <long>",
            "memo|tag|comment ~6 had_to_be|should_be|shouldve_been|should_have_been|needed_to_be|was_supposed_to_be|debía_ser|hätte|devait_être|должен_быть|должно_быть <memo>",
            "memo|tag|comment ~6 had_to_be|should_be|shouldve_been|should_have_been|needed_to_be|was_supposed_to_be <code>",
            "^ it|er|es|il had_to_be|should_be|shouldve_been|should_have_been|needed_to_be|was_supposed_to_be|is|was <memo>",
            "put|enter|add|type|use|write|include|fill|pon|poner|coloca|coloque|mets|mettez|gib|schreib|metti|scrivi|укажи|указать|пиши|yaz|yazın|tulis|isi|masukin|ghi|điền|填|写|入れて|書いて ~1 <memo> ~4 memo|tag|comment|мемо|etiket",
        ],
        slots: [
            "memo": { sentence, index in
                guard let token = sentence.tokens[safe: index], token.form == .number, (4...20).contains(token.count),
                    token.gap.isDisjoint(with: [.money, .slash]), token.gap != .dot
                else { return nil }
                let next = token.span.upperBound
                let isDecimal =
                    (sentence.text[next] == 0x2e || sentence.text[next] == 0x2c)
                    && (0x30...0x39).contains(sentence.text[next + 1])
                return isDecimal || sentence.text[next] == 0x2d
                    || token.count == 4 && DateReader.year(sentence, index) != nil ? nil : index + 1
            },
            "long": { sentence, index in
                guard let token = sentence.tokens[safe: index], token.form == .number, (6...12).contains(token.count),
                    token.gap.isSubset(of: [.space, .colon, .quote, .comma, .bracket]),
                    sentence.text[token.span.upperBound] != 0x2d, sentence.text[token.span.upperBound] != 0x25
                else { return nil }
                return index + 1
            },
            // Behind a colon, however far from the word.
            "stated": { sentence, index in
                guard let token = sentence.tokens[safe: index], token.form == .number, (6...12).contains(token.count),
                    token.gap.contains(.colon), sentence.text[token.span.upperBound] != 0x2d
                else { return nil }
                return index + 1
            },
            "code": { sentence, index in
                // Some exchanges give letters and digits.
                guard let token = sentence.tokens[safe: index], token.form == .mixed, (8...28).contains(token.count),
                    token.gap.isSubset(of: [.space, .quote, .colon]),
                    token.span.count(where: { sentence.text.isDigit(at: $0) }) > 1
                else { return nil }
                return index + 1
            },
        ])

    /// Only XRP calls it so.
    static func isDestinationTag(_ rule: Int) -> Bool { rule < 3 }

    static let against = PatternSet(
        [
            "repo|repository|thread|subreddit|reddit|youtube|article|upvote|upvoted|upvotes|moderator|bug|podcast",
            "under|below|unter|sous|bajo|sotto|под ~3 post|video|photo|article|thread|beitrag|пост|постом",
            "example|sample|eg|placeholder|git|commit|docker|version|release|price|freight|frete|shipping|envío|parcel|paquete|github|clothes|sku|kargo|gorod",
            "ticket|issue|case ~3 comment|memo|note|tag",
            "looks_like|look_like|looks_something|e_g|such_as|copy_this|copy_mine|parece_a|sieht_so_aus|ressemble_à",
            "luggage|baggage|bag|suitcase|dog|ear|cattle|cow|sheep|heifer|pet|price|hr|voice|press|internal|court|board|react|nfc|rfid|badge|koli|barcode|meeting",
            "somebody|someone|a_user|a_customer|he|she|they|friend|guy ~3 sent|forgot|used|deposited|transferred",
            "instead_of ~2 own|correct|right",
            "his|her|their|wrong|su_amigo|чужой|falsche|falscher ~1 memo|tag|memos|tags",
            "up_to|maximum|max|32_bit|between ~2 <number>",
            "pallet|container|shipment|versand|sendung|adresaufkleber|ohrmarke|hundemarke|matrícula|pantalón|camiseta",
        ], slots: ["number": Slots.number])

    /// The chain named within a few words, the nearest first.
    static func chain(near span: Range<Int>, in text: ScanText, within line: Range<Int>? = nil) -> String? {
        let range = line ?? max(0, span.lowerBound - 180)..<min(text.count, span.upperBound + 80)
        let around = Sentence(whole: range, in: text)
        let named = around.tokens.compactMap { token in
            chains[token.hash].map {
                (chain: $0, gap: max(span.lowerBound - token.span.upperBound, token.span.lowerBound - span.upperBound))
            }
        }
        if let nearest = named.min(by: { $0.gap < $1.gap }) { return nearest.chain }
        for token in around.tokens where token.form == .mixed && token.count > 30 {
            if let row = prefixes.first(where: { text.matches($0.0, at: token.span.lowerBound) }) { return row.1 }
        }
        // In scripts without spaces a name is no token of its own.
        guard let name = unspaced.last(in: text, within: around.span) else { return nil }
        return unspacedChains[name.item]
    }

    /// How addresses begin that take a memo.
    private static let prefixes: [(StaticString, String)] = [
        ("cosmos1", "cosmos"), ("osmo1", "osmosis"), ("celestia1", "celestia"), ("inj1", "injective"),
        ("kava1", "kava"),
        ("terra1", "terra"), ("juno1", "juno"), ("akash1", "akash"), ("sei1", "sei"), ("dydx1", "dydx"),
        ("thor1", "thorchain"),
    ]

    private static let unspaced = CueWords(["리플", "リップル", "瑞波", "스텔라", "ステラ", "恒星币", "톤코인", "톤"])
    private static let unspacedChains = ["xrp", "xrp", "xrp", "stellar", "stellar", "stellar", "ton", "ton"]

    private static let chains: [UInt64: String] = Dictionary(
        [
            ("xrp", "xrp ripple риппл рипл xrpl рипла рипле рипле риппла рипплы рипплов рипплу хрп"),
            ("stellar", "xlm stellar lumens lumen стеллар стеллара стелларе"),
            ("hedera", "hbar hedera"),
            ("ton", "ton tonu tonumu toncoin тон тоне тона тону тоны тонов тонкоин тонами"), ("eos", "eos vaulta"),
            ("cosmos", "atom cosmos cosmoshub"), ("algorand", "algo algorand"),
            ("stacks", "stx stacks"), ("kava", "kava"), ("iost", "iost"), ("osmosis", "osmo osmosis"),
            ("injective", "inj injective"),
            ("celestia", "tia celestia"), ("sei", "sei"), ("waxp", "waxp"), ("steem", "steem"),
            ("nem", "xem nem"), ("hive", "hive hbd"), ("bnb", "bep2"), ("terra", "luna lunc ustc terra"),
            ("monero", "xmr monero"), ("icp", "icp"),
            ("akash", "akt akash"), ("juno", "juno"), ("thorchain", "rune thorchain"), ("dydx", "dydx"),
        ].flatMap { row in row.1.split(separator: " ").map { (WordHash.of(String($0)), row.0) } },
        uniquingKeysWith: { first, _ in first })

    /// Words of deposits that tell as much as a chain: `my deposit memo`.
    static let deposits = WordSet(
        "explorer explorateur explorador explorers эксплорер эксплорере обозревателе blockexplorer sàn corretora bourse börse deposit deposits account exchange wallet cuenta conta konto compte depósito depositi einzahlung dépôt депозит депозита счет биржа yatırma hesap setoran "
            + "rekening address addresses adres адрес dirección direccion adresse endereço indirizzo alamat địa nạp plata dinero coins funds"
    )

    static let triggers: [String] = [
        "memo", "memos", "tag", "tags", "destination tag", "desttag", "destinationtag", "dt", "мемо", "тег", "тэг",
        "etiket", "etiketi", "etiketim",
        "etiqueta", "备注", "備註", "標籤", "标签", "balise", "メモ", "タグ", "메모", "태그", "comment", "комментарий",
        "комменте", "коммент", "комментарием", "комментарии", "комментарию", "комментом", "yorum", "yorumu", "yorumuna",
        "açıklama", "açıklamaya", "kommentar", "commentaire", "commento", "comentario", "comentário", "komentar",
        "keterangan", "宛先タグ",
        "payment id", "mémo", "коммента", "وسم", "الوسم", "ميمو", "تاق", "memoid", "مذكرة", "ghi chú", "заметка",
    ]
}
