/// The words around memos and tags, and the chains that use them.
enum MemoCues {
    /// The first rule is XRP's own name for it.
    static let patterns = PatternSet(
        [
            "destination|dest tag|tags id|number|is|no? ~2 <memo>",
            "memo|memos|memo_id|memoid|tag|memo_tag|мемо|тег|etiket|etiketi|备注|標籤|标签|メモ|タグ|宛先タグ|메모|태그|데스티네이션_태그|nota|مذكرة|وسم|etiqueta|message|comment|комментарий|payment_id ~3 <memo>",
            "<memo> memo|tag|as_memo|as_the_memo|als_memo",
            "tag|memo|etiqueta|etiket ~1 destino|destinazione|destination|hedef ~2 <memo>",
        ],
        slots: [
            "memo": { sentence, index in
                guard let token = sentence.tokens[safe: index], token.form == .number, (4...20).contains(token.count),
                    token.gap.isDisjoint(with: [.money, .dot, .slash])
                else { return nil }
                let next = token.span.upperBound
                let isDecimal =
                    (sentence.text[next] == 0x2e || sentence.text[next] == 0x2c)
                    && (0x30...0x39).contains(sentence.text[next + 1])
                return isDecimal || sentence.text[next] == 0x2d
                    || token.count == 4 && DateReader.year(sentence, index) != nil ? nil : index + 1
            }
        ])

    static let against = PatternSet([
        "example|sample|eg|placeholder|git|commit|docker|version|release|price|freight|frete|shipping|envío|parcel|paquete|github|clothes|sku|issue|ticket|kargo|gorod"
    ])

    /// The chain named within a few words.
    static func chain(near span: Range<Int>, in text: ScanText) -> String? {
        let around = Sentence(whole: max(0, span.lowerBound - 140)..<min(text.count, span.upperBound + 60), in: text)
        return around.tokens.lazy.compactMap { chains[$0.hash] }.first
    }

    private static let chains: [UInt64: String] = Dictionary(
        [
            ("xrp", "xrp ripple риппл"), ("stellar", "xlm stellar lumens"), ("hedera", "hbar hedera"),
            ("ton", "ton toncoin"), ("eos", "eos"), ("cosmos", "atom cosmos"), ("algorand", "algo algorand"),
            ("stacks", "stx stacks"), ("kava", "kava"), ("iost", "iost"),
            ("nem", "xem nem"), ("hive", "hive"), ("bnb", "bep2"), ("terra", "luna lunc"), ("monero", "xmr"),
        ].flatMap { row in row.1.split(separator: " ").map { (WordHash.of(String($0)), row.0) } },
        uniquingKeysWith: { first, _ in first })

    static let triggers: [String] = [
        "memo", "memos", "tag", "destination tag", "мемо", "тег", "etiket", "etiketi", "etiqueta", "备注", "標籤", "标签",
        "メモ", "タグ", "宛先タグ", "메모", "태그", "comment", "комментарий", "payment id", "وسم", "memoid", "nota",
    ]
}
