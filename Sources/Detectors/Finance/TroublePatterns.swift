/// Trouble in more words than one head tells.
enum TroublePatterns {
    /// What has not come, what is asked for again.
    static let late = PatternSet([
        "not|never|hasnt|havent|didnt|isnt|wasnt|wont|aint ~3 arrived|arrive|credited|landed|showed|shown|show_up|received|refunded|returned|processed|posted|cleared|released|approved|unlocked|paid_out|come_through|back",
        "hasnt|havent|didnt|never|not|wont ~2 sent|send|issued|given|paid|pay|returned|return|refunded|refund|answered|answer|fixed|fix|reply|replied|respond|responded",
        "nothing|zilch|nada|zero ~2 arrived|credited|landed|shows|received|happened|in_my|so_far|since",
        "charged|billed|debited|deducted ~5 twice|double|two_times|again|extra|wrongly",
        "waiting|waited ~4 for|on|since ~8 release|reset|unlock|verify|withdrawal|refund|review|fix|answer|reply|response|support",
        "third|fourth|fifth|tenth|another|same|more|second|again|twelfth|nth ~3 time|selfie|document|proof|statement|photo|form|verification",
        "ticket|case|request|claim|appeal ~4 open|opened|closed|unanswered|ignored|pending|untouched ~4 days|weeks|months|hours|ago|since",
        "open|opened ~2 ticket|case|claim ~6 days|weeks|months|ago|since",
        "missing|short|lost|gone|vanished|disappeared|stolen|drained ~4 from|in|at ~3 account|balance|wallet|portfolio",
        "no|zero ~1 help|progress|resolution|update|updates|explanation|access ~6 support|days|weeks|account|ticket|since",
        "hat|haben|wurde|wurden|ist|bin ~4 gesperrt|eingefroren|einbehalten|abgelehnt|blockiert",
        "nada|nem|sem|nenhum ~3 cair|caiu|sinal|retorno|resposta|dinheiro",
        "ni|sin|nada ~3 respuesta|rastro|noticia|señal|acreditado|plata|dinero",
        "toujours|encore|rien ~3 reçu|arrivé|crédité|réponse|vu|nouvelle",
        "noch|immer|nichts ~4 da|angekommen|gutgeschrieben|gehört|passiert|antwort|bearbeitet",
        "ancora|niente|nulla ~3 arrivato|visto|risposta|accreditato|ricevuto|sbloccato",
        "не ~2 пришли|пришел|пришло|дошли|зачислили|отвечает|отвечают|выводит|выводят|отдает|отдают|возвращают|разблокировали",
        "chưa|không|vẫn ~3 về|nhận|cộng|duyệt|trả_lời|phản_hồi|mở|được|thấy",
        "belum|gak|ga|nggak|kagak ~2 masuk|cair|dibales|nyampe|diproses|bisa|dibuka|balik|sampai",
        "还|還|一直|都 ~2 没|沒|不|未 ~2 到|回|给|通过|解|退", "没|沒|不 ~1 到账|到帳|通过|退款|解封|解冻|回复",
        "まだ|のに|たのに|ても|まま ~6 ない|ません|来な|されな|審査|届|反映", "안|못|아직 ~3 들어|왔|와|풀|됨|돼|되|받|답",
        "لم|ما|لا|لسه ~2 يصل|تصل|وصل|وصلت|يرد|ترد|يرجع|رجعت|يفتح|يتم",
    ])

    /// That something has not come yet, in whatever words.
    static let notYet = PatternSet([
        "still ~1 not|no|hasnt|havent|nothing|isnt|wont|cant|doesnt|zero|waiting|missing",
        "yet_to|not_yet|and_counting|nowhere_to_be_seen",
        "todavía|aún|sigue|siguen|sigo ~1 no|sin|nada", "ainda ~1 não|nada|sem|nem",
        "até agora|hoje|ontem ~2 nada|não|nem", "toujours|encore ~1 pas|rien|aucun|aucune",
        "noch|bisher ~1 nicht|nichts|kein|keine|keinen", "ancora ~1 non|niente|nulla|nessun|nessuna",
        "non|niente|nulla ~3 ancora",
        "до_сих_пор|все_еще|всё_еще|пока|так_и|уже ~3 не|нет|ноль|пусто|висит",
        "hâlâ|hala|henüz ~4 yok|gelmedi|düşmedi|geçmedi|dönmedi|açılmadı|onaylanmadı|bekliyorum|bekliyor|çözülmedi",
        "vẫn|mãi|giờ ~1 chưa|không", "belum|blm !pernah|coba|punya|tau|tahu|ada|mulai",
        "masih ~1 belum|diproses|pending|nyangkut|ketahan|dikunci",
        "还|還|一直|仍 ~1 没|沒|未|在", "まだ ~6 ない|ません|中", "아직|여태 ~3 안|못|없",
        "لسه|لحد_الآن|حتى_الآن|إلى_الآن|للحين|لحد_الان ~3 ما|لم|لا|مو",
    ])

    /// What happens to all.
    static let general = PatternSet([
        "withdrawals|deposits|accounts|users|customers|networks|trading",
        "retiros|saques|retraits|auszahlungen|prelievi|выводы",
        "is|are|was|were|has|have ~2 paused|halted|resumed|suspending|pausing",
    ])

    /// What others are said to suffer.
    static let hearsay = PatternSet([
        "听说|据说|真的假的|らしい|そうです|だって|という噂|들었|다던데|다는데|카더라|говорят|пишут|слышал|слышно|dicen_que|dizem_que|il_paraît|paraît_que|"
            + "angeblich|dicono_che|pare_che|katanya|denger_denger|duydum|deniyor|nghe_nói|nghe_đồn|يقولون|سمعت|i_heard|i_read|rumour|rumor|reportedly"
    ])

    static let against = PatternSet([
        "bot|script|library|sdk|tool|code|client|wrapper ~1 retries|handles|supports|polls|catches|throws|raises",
        "game|clan|guild|steam|netflix|airline|flight|library|visa|consulate|parcel|landlord|university|spotify|minecraft|playstation|xbox|epic_games",
        "describe|testnet|in_the_article|maintenance|how_to|lawsuit|court|bankruptcy|faq|tutorial|headline|refund_policy",
        "^ finally|just|already|i|ive|we? closed|deleted|emptied my|our",
        "const|async|await|assert|expect|function|def|return_true",
        "what_happens|what_if|has_anyone|does_anyone|did_anyone|in_case|make_sure|watch_out|be_careful",
        "que_pasa_si|qué_pasa|o_que_acontece|was_passiert|cosa_succede|что_будет_если|ne_oluyor|gimana_kalau|semoga_jangan",
        "a_guy|some_guy|a_friend|a_user|one_user|a_client",
    ])
}
