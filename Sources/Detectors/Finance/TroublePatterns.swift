/// Trouble in more words than one head tells.
enum TroublePatterns {
    /// What has not come, what is asked for again.
    static let late = PatternSet([
        "has|have|is|are|been|still ~1 reviewing|checking|verifying|investigating|examining|studying|reading my|our ~2 documents|docs|kyc|id|passport|account|case|withdrawal|appeal|deposit|application|selfie ~1 for|since",
        "rejected|rejects|declined|refused|bounced|denied my|our ~3 passport|selfie|photo|id|documents|document|licence|license|proof|address|card|video ~3 times|twice|again|thrice",
        "says|say|said|claims|claim|wants|want|needs|need|asks|ask|told|tells|telling|quotes|takes|taking ~6 business|working days",
        "dice|dicen|dicono|pide|piden|pidió|pedem|pede|pediu|pediram|quieren|quer|querem|diz|dizem|veut|veulent|demande|demandent|dit|disent|sagt|sagen|verlangt|verlangen|will|wollen|chiede|chiedono|istiyor|istiyorlar|diyor|minta|bilang|katanya|nói|bảo|đòi|hẹn|просит|просят|говорит|говорят|требует|требуют|обещают ~7 giorni_lavorativi|giorni_feriali|días_hábiles|dias_úteis|jours_ouvrés|jours_ouvrables|werktage|arbeitstage|iş_günü|hari_kerja|ngày_làm_việc|рабочих_дней|рабочих_дня",
        "工作日|个工作日|営業日|영업일|يوم_عمل|أيام_عمل ~6 说|說|才|再|等|待|言わ|と|기다|달래|قالوا|يقولون", "说|說|讓|让|叫|要 ~6 工作日",
        "wants|want|charges|charge|asks|ask|asking|demands|demand|charging ~5 fee|usd|usdt|dollars|bucks|percent ~5 recover|recovery|return|release|back|unlock|find|manual",
        "pide|piden|cobra|cobran|pede|pedem|cobram|demande|demandent|verlangt|verlangen|chiede|chiedono|просит|просят|требует|istiyor|minta|đòi ~4 tarifa|comisión|taxa|frais|gebühr|commissione|комиссию|ücret|biaya|phí ~6 recuperar|devolver|recupero|récupérer|restituer|zurück|rückholung|вернуть|возврат|kurtarma|geri|balikin|hoàn|lấy",
        "收|要|付|交 ~3 手续费|手續費|费用|钱 ~4 找回|退|才|给", "手数料 ~6 と言わ|請求|払え|取ら",
        "says|say|claims|claim|swears|insists|dice|dicen|diz|dit|sagt|behauptet|говорит|пишет ~5 sent|send|paid|credited|completed|complete|done|success|successful|enviado|envoyé|raus|gesendet|отправили|отправлено ~8 didnt|doesnt|not|nothing|nowhere|empty|zero|isnt|hasnt|never|no|nada|rien|nichts|нет|пусто|ноль",
        "says|say|claims|claim|thinks|insists my|our ~2 id|passport|selfie|photo|document|documents|name|address|card|account|face|statement|proof|video is|isnt|does|doesnt|are|arent|has|looks|cannot|cant|was",
        "dice|dicen|diz|dizem|dit|sagt|dice_che|dicono_che|говорит|diyor|bilang|nói ~3 mi|mis|mein|meine|meu|minha|mon|ma|mio|mia|мой|моя ~4 no|nicht|não|pas|non|не|değil|tidak|gak|không|borrosa|unscharf|flou|ilegible",
        "has|have|had|is|are|was been? reviewing|checking|processing|investigating|verifying|analysing|analyzing|examining ~1 my|our",
        "day|days|week|weeks|month|months since|after i|we asked|told|begged|emailed|wrote|sent|opened|filed|requested",
        "giving|give|returning|return|hand me|us? my|our ~1 money|coins|funds|crypto|btc|eth back",
        "where did|have|has my|our ~3 go|went|gone",
        "rejects|declines|bounces|returns|rejected|declined|bounced|refuses my|our",
        "me|nos pide|piden|pidió|pede|pedem|pediu|demande|demandent|chiede|chiedono ~4 vez|otra|otro|de_novo|mismo|misma|mesmo|mesma|encore|ancora|fois|volta",
        "потерял|потеряли|потеряла|зажал|зажали ~2 мой|мои|мою|моего|наши",
        "мой|мои|мою ~2 потерял|потеряли|потеряла|зажал|зажали",
        "temporarily|provisionally|permanently restricted|limited|disabled|unavailable|blocked|closed",
        "closed|close|closes|closing|deleted|ignored|ignores|merged my|our|the ticket|tickets|case|cases|chat|request|appeal",
        "still ~1 has|have|holds|hold|holding|keeps|sitting|got ~2 my|our",
        "has|have|had my|our ~2 money|funds|wire|deposit|withdrawal|coins|cash|euros|usdt|usdc|btc|eth ~3 since|for|hostage",
        "wont|refuses|refuse|cant|doesnt ~3 tell|say|explain|release|unlock|approve|confirm ~3 where|why|when|my|our|me",
        "asked|asks|wants|demanded|demands ~8 before i|we ~2 withdraw|can|may|get",
        "проверяет|проверяют|держит|держат|мурыжит|мурыжат|морозит|морозят|тянет|тянут|крутит|не_пропускает ~3 мой|мои|мою|моего|меня|наши",
        "üç|iki|beş|kaç|günlerdir|haftalardır|gündür|haftadır|aydır ~4 onaylamıyor|göndermiyor|vermiyor|bekletiyor|çözmüyor|dönmüyor|açmıyor|işleme_almıyor",
        "çekimimi|çekimim|paramı|param|hesabımı|hesabım|yatırımım ~5 onaylamıyor|göndermiyor|vermiyor|bekletiyor|çözmüyor|dönmüyor|açmıyor|onaylanmıyor|gelmiyor|düşmüyor",
        "giữ|giam|om ~2 tiền|lệnh|usdt|coin", "把|将 ~4 冻|封|锁|限制|没收|关", "nahan|tahan ~2 dana|uang|saldo|duit",
        "keeps|keep|kept rejecting|declining|refusing|bouncing|blocking|failing|cancelling|canceling|delaying|postponing|closing|asking|sending|looping|returning|reversing|resetting|locking",
        "llevan|lleva|llevamos|llevo ~5 sin",
        "sin acreditar*|reflejar*|responder*|procesar*|devolver*|liberar*|contestar*|desbloquear*",
        "sem creditar|responder|processar|devolver|liberar|desbloquear|retorno",
        "sans crédit*|répondre|réponse|rembours*|débloqu*",
        "m|nous ont|a bloqué|gelé|fermé|refusé|suspendu|verrouillé|coupé|limité|pris|facturé",
        "me|nos han|ha bloqueado|congelado|cerrado|suspendido|rechazado|limitado|cobrado",
        "mi|ci hanno|ha bloccato|chiuso|sospeso|congelato|rifiutato|limitato|addebitato",
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
        "rückt|rücken|gibt|geben|lässt|lassen ~8 nicht|nix|nichts raus|heraus|frei|her",
        "hat|haben|wurde|wurden|ist|bin ~4 gesperrt|eingefroren|einbehalten|abgelehnt|blockiert",
        "nada|nem|sem|nenhum ~3 cair|caiu|sinal|retorno|resposta|dinheiro",
        "ni|sin|nada ~3 respuesta|rastro|noticia|señal|acreditado|plata|dinero",
        "toujours|encore|rien ~3 reçu|arrivé|crédité|réponse|vu|nouvelle",
        "noch|immer|nichts ~4 da|angekommen|gutgeschrieben|gehört|passiert|antwort|bearbeitet",
        "ancora|niente|nulla ~3 arrivato|visto|risposta|accreditato|ricevuto|sbloccato",
        "не ~2 пришли|пришел|пришло|дошли|зачислили|отвечает|отвечают|выводит|выводят|отдает|отдают|возвращают|разблокировали",
        "chưa|không|vẫn ~3 về|nhận|cộng|duyệt|trả_lời|phản_hồi|mở|được|thấy",
        "belum|gak|ga|nggak|kagak ~2 masuk|cair|dibales|nyampe|diproses|bisa|dibuka|balik|sampai",
        "終わら|進ま|通ら|戻ら|返ってこ|解除され ~1 ない|ません|なく", "拖|扣|卡 ~1 着|了|住 ~4 天|周|月|不", "不|没 给|肯|让 ~2 提|退|解|出",
        "还|還|一直|都 ~2 没|沒|不|未 ~2 到|回|给|通过|解|退", "没|沒|不 ~1 到账|到帳|通过|退款|解封|解冻|回复",
        "まだ|のに|たのに|ても|まま ~6 ない|ません|来な|されな|審査|届|反映", "안|못|아직 ~3 들어|왔|와|풀|됨|돼|되|받|답",
        "لم|ما|لا|لسه ~2 يصل|تصل|وصل|وصلت|يرد|ترد|يرجع|رجعت|يفتح|يتم",
    ])

    /// That something has not come yet, in whatever words.
    static let notYet = PatternSet([
        "still ~1 not|hasnt|havent|nothing|isnt|wont|cant|doesnt|zero|waiting|missing",
        "still ~1 no ~3 answer|answers|reply|replies|response|word|sign|news|access|withdrawal|deposit|funds|money|coins|refund|update|help|email|mail|human|resolution|explanation|credit|payout|transfer|payment|wire|trace|luck|movement|progress|login|code|confirmation|crypto|btc|eth|usdt|usdc|xrp|euros|dollars",
        "yet_to|not_yet|and_counting|nowhere_to_be_seen",
        "todavía|aún|sigue|siguen|sigo ~1 no|sin|nada", "ainda ~1 não|nada|sem|nem",
        "até agora|hoje|ontem ~2 nada|não|nem", "toujours|encore ~1 pas|rien|aucun|aucune",
        "noch|bisher ~1 nicht|nichts|kein|keine|keinen", "ancora ~1 non|niente|nulla|nessun|nessuna",
        "non|niente|nulla ~3 ancora",
        "до_сих_пор|все_еще|всё_еще|пока|так_и|уже ~3 не|нет|ноль|пусто|висит",
        "hâlâ|hala|henüz ~4 yok|gelmedi|düşmedi|geçmedi|dönmedi|açılmadı|onaylanmadı|bekliyorum|bekliyor|çözülmedi",
        "vẫn|mãi|giờ ~1 chưa|không", "belum|blm !pernah|coba|punya|tau|tahu|ada|mulai",
        "masih ~1 belum|diproses|pending|nyangkut|ketahan|dikunci",
        "还|還|一直|仍 ~1 没|沒|未|在_审|在_處|在_处|在_等|在_排|在_卡", "まだ ~6 ない|ません|中", "아직|여태 ~3 안|못|없",
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
        "game|clan|guild|steam|netflix|airline|flight|library|visa|consulate|parcel|university|spotify|minecraft|playstation|xbox|epic_games",
        "describe|testnet|in_the_article|maintenance|how_to|lawsuit|court|bankruptcy|faq|tutorial|headline|refund_policy",
        "^ finally|just|already|i|ive|we? closed|deleted|emptied my|our",
        "const|async|await|assert|expect|function|def|return_true",
        "what_happens|what_if|has_anyone|does_anyone|did_anyone|in_case|make_sure|watch_out|be_careful",
        "que_pasa_si|qué_pasa|o_que_acontece|was_passiert|cosa_succede|что_будет_если|ne_oluyor|gimana_kalau|semoga_jangan",
        "a_guy|some_guy|a_friend|a_user|one_user|a_client",
        "if_you ~2 sign_up|signup|sign|join|register|open", "no adverts|ads|advertising|shilling|spam",
        "followers|subscribers|retweets|tweets|hashtag|likes|podcast|seguidores|abonnés|follower|подписчиков|подписчики|takipçi|粉丝|フォロワー|팔로워|متابع",
    ])
}
