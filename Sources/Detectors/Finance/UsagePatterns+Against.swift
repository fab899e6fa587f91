/// What tells that a sentence speaks of no use of the author's own.
extension UsagePatterns {
    static let against = PatternSet(
        reasonRows.map(\.0), slots: ["ex": { ExchangeReader.read($0, at: $1)?.tokens.upperBound }],
        opens: ["ex": [ExchangeReader.opening]])
    static let reasonsAgainst = reasonRows.map { ($0.1, $0.2) }

    private static let reasonRows: [(String, Double, String)] = [
        (
            "i|ive|we|id ~1 never|havent|dont|didnt|wont|wouldnt|do_not|have_not|had_never ~2 use|used|using|have|had|own|owned|trade|traded|sign|signed|buy|bought|touch|touched|deposit|deposited|opened|joined|owned|tried|been ~5 <ex>",
            3, "a denial"
        ),
        (
            "^ never|havent|not|dont|didnt ~1 had|have|used|use|owned|bought|touched|tried|opened|signed|joined|deposited|been ~6 <ex>",
            3, "a denial"
        ),
        ("never|nunca|jamais|nie ~3 <ex> ~6 never|nunca|jamais|nie", 2, "a denial"),
        ("no <ex> in|here|for|yet|at_all|over_here", 2.6, "a denial"),
        (
            "vergleichen|vergleicht|vergleich|comparamos|comparando|comparons|confrontiamo|сравниваем|сравнение|karşılaştır*|比较|比較|비교 ~6 <ex>",
            2.6, "a comparison"
        ),
        ("id|i_d|wed|i_would|we_would rather|sooner|never ~12 than|touch|use|trust|open ~4 <ex>", 3.2, "a denial"),
        (
            "the|a|some|this|that|our lad|bloke|chap|guy|man|woman|fella|dude|girl|boy|kid|gardener|plumber|one|couple ~1 who|that|whos ~12 <ex>",
            3.2, "somebody else"
        ),
        ("<ex> office|offices|headquarters|hq|building|booth|stand|merch|hoodie|tshirt|mug", 2.6, "another thing"),
        (
            "camiseta|gorra|sudadera|boné|moletom|pull|sweat|футболка|футболку|tişört|kaos|áo de|da|do|del|от? <ex>", 3,
            "another thing"
        ),
        ("rather|sooner ~12 than ~5 <ex>", 3.2, "a denial"),
        ("wouldnt|would_not|wont|will_not ~2 touch|trust|use|go_near|open|keep|leave ~6 <ex>", 3.2, "a denial"),
        ("if_i|if_we had|were|was|won|have|find ~6 id|i_d|wed|i_would ~6 <ex>", 3, "a wish"),
        (
            "nada|nichts|rien|niente|ничего ~1 en|bei|auf|sur|chez|na|no|su|на <ex> ~3 ni|nem|und_kein|ни|né", 3.2,
            "a denial"
        ),
        ("no_tengo|non_ho|não_tenho|je_n_ai nada|niente|rien ~2 <ex>", 3.2, "a denial"),
        (
            "<ex> ~1 trailer|sequel|prequel|season|episode|game|movie|film|novel|comic|ride|roller_coaster|coaster|team|jersey|mascot|rum|gin",
            2.6, "another thing"
        ),
        (
            "tutorial|guide|article|manual|docs|video|thread|book|course|plot|script|novel|movie|hero|villain ~3 says|said|tells|told|wants|recommends|uses|goes|launders ~10 <ex>",
            3, "a thing that is read"
        ),
        ("application|internship|interview|job|offer|role|recruiter|position ~3 at|for|from|with <ex>", 3, "work"),
        (
            "<ex> internship|interview|recruiter|recruiters|job|offer_letter|hiring|career|careers|engineer|intern", 3,
            "work"
        ),
        ("without|zero|kein|keine|keinen|sin|sem|sans|senza|без ~1 <ex>", 2, "a denial"),
        ("no <ex> account|app|login|card", 2, "a denial"),
        (
            "no|nunca|jamás|não|non|ne|mai ~1 uso|usé|utilizo|tengo|tuve|tenho|tive|usei|opero|abrí|ho|utilise|ai ~5 <ex>",
            3, "a denial"
        ),
        ("не|никогда ~2 пользуюсь|пользовался|пользовалась|торгую|было|имею|регался|заводил ~5 <ex>", 3, "a denial"),
        ("habe|hab|hatte|nutze|bin ~3 nie|kein|keinen|keine|nicht ~6 <ex>", 2.4, "a denial"),
        ("<ex> ~2 nie|nicht genutzt|gehabt|benutzt", 3, "a denial"),
        ("没|没有|不|从不|从来_没 用过|用|玩过|注册 ~2 <ex>", 3, "a denial"),
        ("<ex> ~4 kullanmadım|kullanmıyorum|açmadım|hesabım_yok|使ってない|使ったこと|持ってない|안_써|안_씀|쓴_적|써_본_적", 3, "a denial"),
        (
            "should|could|can|may i|we|one ~1 use|buy|trade|deposit|sell|get|move|switch|join|trust|choose|sign|go|pick|open",
            2.6, "asks what to do"
        ),
        ("do i|we|you need|have", 2, "asks what to do"),
        (
            "considering|thinking_of|thinking_about|looking_at|looking_into|planning_to|tempted_by|tempted_to|saving_up|saving_for|waiting_for_a|about_to|wish_i|if_i_had|i_would|might_try|might_get|heard_of|heard_about|read_about|according_to",
            1.8, "a thought"
        ),
        (
            "anyone|anybody|does_any|has_any|someone|who ~3 use|uses|used|using|know|tried|have|has|got|trades|waiting|recommend|here|actually|ever",
            1.8, "asks others"
        ),
        ("please|kindly send|contact|reach|provide|open|start|visit|dm|submit", 2.6, "a support reply"),
        ("our support|team|agents|agent|platform|users|customers|community|listing|token|coin", 2.6, "a support reply"),
        ("thanks|thank_you for reaching|contacting|letting", 3, "a support reply"),
        (
            "we|our ~1 team|will|understand|recommend|apologize|apologise|support|supports|never_ask", 1.4,
            "a support reply"
        ),
        ("if_only|in_case|as_if|imagine|suppose|pretend|hypothetically", 1.6, "a condition"),
        ("dont|never|stop|avoid|quit use|trust|using|buy|deposit|keep|leave ~3 <ex>", 1.6, "advice"),
        (
            "<ex> ~5 güvenli_mi|iyi_mi|nasıl|aman_gak|aman_nggak|seguro|sicher|sicuro|sûr|надежно|надежный|安全_吗|靠谱|大丈夫|어때|어떤가요|آمنة|آمن",
            1.6, "a question"
        ),
        ("<ex> or|vs|versus|against|oder|ou|または|还是|или <ex>", 1.2, "a comparison"),
        ("compared|difference|versus|vs|between ~3 <ex>", 1.0, "a comparison"),
        (
            "<ex> is|are|was|will|would|can|has|says|said|to !my|where|what|how|our|me|asking|holding|limiting|messaging|sending|closing|keeping",
            0.5, "speaks of the exchange"
        ),
        ("scammers|imitation|clone|phishing|fake|impersonat*|pretending|claiming ~4 <ex>", 1.4, "a warning"),
        ("referral|ref|invite|promo code|codes|link|links", 1.0, "asks for a code"),
        (
            "star_sign|tattoo|movie|film|ship|sea|sun|moon|rising|horoscope|zodiac|regex|prompt|llm|model|opera|musical|rum|beer|cocktail|whisky|board_game|octopus",
            1.4, "another thing"
        ),
        (
            "<ex> docs|documentation|api_docs|sdk|repo|blog|podcast|article|tutorial|logo|hoodie|tshirt|shirt|sticker|stickers|stock|shares|ceo|founder|conference|stadium|arena|ad|ads|advert|commercial|jersey|sponsor|listing|announcement|quarter|earnings|revenue",
            1.6, "news"
        ),
        (
            "<ex> street|road|avenue|lane|boulevard|courier|couriers|logistics|express|tower|hotel|beach|cup|league|racing|café|cafe|brewery|estate|school|theatre",
            3.2, "another thing"
        ),
        (
            "nghe_nói|nghe_đâu|nghe_bảo|nghe_đồn|thấy_bảo|katanya|kabarnya|konon|dizem_que|ouvi_dizer|dicen_que|dizque|on_dit_que|il_paraît|paraît_que|angeblich|man_hört|si_dice|dicono_che|pare_che|говорят|поговаривают|ходят_слухи|söylenene_göre|diyorlar_ki|听说|據說|据说|传闻|らしい|だってさ|카더라|다더라|يقولون|يقال|rumour_has|rumor_has|word_is|supposedly|allegedly",
            2.4, "hearsay"
        ),
        (
            "fined|sanctioned|banned_in|indicted|bị_phạt|multaron|multada|multado|multou|sanctionné|amende|geldstrafe|strafe_zahlen|multata|multato|оштрафовали|оштрафован|штраф|ceza_aldı|ceza_kesildi|didenda|kena_denda|被罚|罚款|罰金|벌금|과징금|غرامة",
            1.6, "news"
        ),
        ("^ how_to|guide|tutorial|review|vs|top|best ~4 <ex>", 1.6, "a title"),
        (
            "api_key|api_keys|keys|accounts|withdrawals|fees|deposits ~8 now? expire|expires|require|requires|cost|costs|need|can ~8 on|at <ex>",
            1.8, "rules of the exchange"
        ),
        (
            "<ex> now? requires|expires|charges|halves|lists|delists|supports ~8 users|keys|accounts|fees|selfie|ip",
            1.2, "rules of the exchange"
        ),
        ("win|giveaway|raffle|contest|prize ~4 <ex>", 2.4, "a giveaway"),
    ]
}
