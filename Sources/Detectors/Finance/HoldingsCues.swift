/// The words of owning coins, around an `<amount>`.
enum HoldingsCues {
    static let patterns = PatternSet(rows.map(\.0), slots: ["amount": amount])
    /// Rules that say it without the author: a bag, what is left.
    static func isPlain(_ rule: Int) -> Bool { rows[rule].1 }

    private static let amount: SlotReader = { AmountOfAsset.read($0, at: $1)?.tokens.upperBound }

    private static let own =
        "own|have|had|hold|held|holding|bought|got|hodl|hodling|hodled|stacked|stacking|staked|staking|lost|invested|put|stashed|sold|mined|threw|sitting_on|sit_on|sat_on|deposited|"
        + "withdrew|sent|converted|transferred|moved|inherited|saved|earned|won|kept|keep|bagged|parked|hoard|hoarding|hoarded|accumulated|accumulating|collected|"
        + "ended_up_with|left_with|sleeping_on|swapped|dropped|added|left|grabbed|scooped|found|forgot|made|aped|stack|stake|own_about|dug_up|recovered|loaded"

    private static let rows: [(String, Bool)] = [
        ("i|we|ive|weve|im|ill ~4 \(own) ~7 <amount>", false),
        ("i|we|im|ive|were ~1 at|down_to|up_to|back_to|back_at|still_at ~3 <amount>", false),
        ("^ just|finally|still|already|currently|only|also|been|got? \(own) ~6 <amount>", true),
        ("down|up|back to ~3 <amount>", true),
        ("and|now|still|currently own|owns|hold|have|hodl ~2 <amount>", false),
        (
            "^ <amount> since|seit|desde|depuis|с|dal|sejak ~1 2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|college|school|day_one|spring|summer|autumn|winter|january|christmas",
            true
        ),
        (
            "^ <amount> staked|hodled|bonded|delegated|stashed|buried|vergraben|gestaked|en_staking|em_staking !per|a_validator|is|for|each|by|at|to",
            true
        ),
        ("^ <amount> from the|my|back|when ~8 i|my|me|we|never|ive", true),
        ("^ <amount> survived|outlived|outlasted|untouched|asleep|forgotten", true),
        ("^ <amount> ~5 never moved|sold|touched|spent", true),
        ("so thats|that_is|its|that_makes <amount> !for|per|a|each", true),
        ("<amount> locked|vesting|lockeado|verrouillés !for|per|value|tvl|in_total|send|contact|dm", true),
        ("<amount> ~3 사놨|사놓|사둔|사뒀|샀는데|쟁여", true),
        ("ive|weve|i_have|we_have ~1 <amount>", false),
        ("^ got|have ~1 <amount>", true),
        (
            "total|totals|tally|altogether|itogo|итого|всего|в_сумме|toplam|toplamda|insgesamt|in_totale|au_total|en_total|no_total|total_sekarang|terkumpul|tổng|tổng_cộng ~2 <amount>",
            true
        ),
        (
            "that_makes|makes_it|brings_me_to|takes_me_to|puts_me_at|gets_me_to|that_leaves|leaves_me_with|left_with ~1 <amount>",
            true
        ),
        (
            "remaining|what_remains|whats_left|what_is_left|lo_que_queda|ce_qui_reste|was_bleibt|quel_che_resta|o_que_sobrou ~5 <amount>",
            true
        ),
        ("<amount> und|y|e|et|and|и|ve|dan|và einen|eine|ein|un|una|um|uma|une|a|an|one|two|bir", true),
        ("tinggal|sisa|nyisa ~2 <amount>", true),
        (
            "money|savings|allowance|years_of|bonus|tips|wages|gift|inheritance|ahorros|propinas|herencia|ersparnisse|erbe|économies|héritage|risparmi|eredità|economias|herança|накопления|зарплата|премия|birikim|tabungan|tiền_lì_xì ~5 <amount>",
            false
        ),
        (
            "money|savings|allowance|bonus|tips|pension|ahorros|ersparnisse|économies|risparmi|economias|накопления|birikim|tabungan <amount>",
            true
        ),
        ("on a|avait ~2 <amount>", false), ("nous avons|avions ~2 <amount>", true),
        ("换成|換成|变成|攒成 ~2 <amount>", true), ("老後|老后|余生 ~3 <amount>", true),
        ("personality|identity|legacy|net_worth|worldly_goods|possessions|inventory ~2 <amount>", true),
        ("sitting|sit|sat ~1 on ~2 <amount>", true),
        ("sitz|hock|hocken|sitzen ~3 auf ~1 <amount>", true),
        ("stacking|hodling|dcaing|accumulating|saving|hoarding ~6 <amount>", true),
        ("<amount> ~1 is|are still|all|now? mine|ours", true),
        ("<amount> is|are|remains ~2 all|everything|what i|we|my", true),
        ("<amount> now|today|total|left !for|to|by", true),
        (
            "<amount> and|et|y|e|und climbing|growing|rising|falling|shrinking|counting|dropping|contando|subiendo|subindo|crescendo|bajando !for",
            true
        ),
        ("<amount> says|say i|im|ill|we|that|otherwise", true),
        ("my|our ~2 position|balance|total|pile|hoard|stash|stack|count|pot is|was|now|stands ~2 <amount>", true),
        ("voy por|con ~1 <amount>", true), ("me|nos quedé|quedo|quedamos con ~2 <amount>", true),
        ("j_en|je suis à|tourne_à ~1 <amount>", true), ("tô|estou|to|fiquei|fico com ~1 <amount>", true),
        ("sono|sto|siamo a|su|con ~1 <amount>", false), ("bin|sind bei|auf ~2 <amount>", true),
        ("sobrou|sobraram|sobra ~2 <amount>", true),
        ("elimde|cebimde|kenarda ~5 <amount>", true), ("được|lên_được|gom_được ~1 <amount> rồi", true),
        ("一共|总共|總共|目前|攒到|现在有|合計|今のところ|現在|トータル ~3 <amount>", true), ("<amount> ~5 全財産|全部|貯金|全资产|家底", true),
        ("모은|지금까지|총|합계|전부|현재 ~4 <amount>", true), ("<amount> ~2 전부|전재산|모음|모았", true),
        ("صار_عندي|وصلت|مجموع|المجموع ~3 <amount>", true),
        ("hit|reached|crossed|passed|broke ~1 <amount> today|finally|yesterday|this|after|in|took|!by", true),
        ("finally|today hit|reached|crossed|passed ~1 <amount>", true),
        (
            "my|our|mine last|entire|whole|remaining|first|measly|little|lousy|precious|all|of|lonely|single|meagre|tiny|other|old? ~1 <amount>",
            true
        ),
        (
            "retirement|retirement_plan|pension|pension_plan|pension_pot|college_fund|life_savings|emergency_fund|rainy_day_fund|house_fund|altersvorsorge|rente|retraite|jubilación|aposentadoria|reserva|pensione|пенсия|пенсию|emeklilik|emekliliğim|dana_darurat|dana_pensiun|养老金|养老钱|老後資金|노후자금 ~3 <amount>",
            true
        ),
        ("balance|balances|saldo|guthaben|solde|баланс|балансе|bakiye|bakiyem|kontostand ~2 <amount>", true),
        ("<amount> ~2 in_limbo|in_purgatory|on_hold|pending|under_review|bloqueados|gesperrt|eingefroren|gelés", true),
        ("all|todos|todo|tutti|alle|все|всё my|mis|mi|meus|miei|meine|мои|мой <amount>", true),
        (
            "stack|stash|bag|bags|portfolio|holdings|hodl|hodlings|net_worth|savings|treasure|fortune|nest_egg|cold_storage|hardware_wallet|wallet|vault|portfel|cartera|carteira|bestand|vermögen|портфель|портфеле|копилка ~6 <amount>",
            true
        ),
        (
            "<amount> ~2 and_counting|to_my_name|in_cold_storage|of_mine|in_there|von_mir|à_moi|di_miei|моих|and_proud|richer|poorer|strong|still_here|gone|vanished|asleep|hodled|hodling|hodl",
            true
        ),
        (
            "<amount> ~1 stuck|stolen|sitting|staked|invested|left|parked|stashed|locked_in|drained|nuked|sleeping|lost|missing|frozen|trapped|delegated|bonded|restaked",
            true
        ),
        ("<amount> ~3 in|on|from|out_of|at|of my|our", true),
        (
            "stole|stolen|took|drained|hacked|scammed|sold|froze|locked|holding|holds|owes|lost|ate|swallowed ~4 <amount> ~4 from|of|out my|mine|me|us",
            true
        ),
        ("stole|drained|scammed|owes|sent|gave|left|paid|tipped|airdropped me|us ~4 <amount>", true),
        ("holding|stole|took|sold|froze|locked my|me|our ~1 <amount>", true), ("worth of my", true),
        ("everything|all_of_it ~1 gone|stolen|drained ~2 <amount>", true),
        ("^ <amount> and|y|und|et|e|и a|an|one|no|un|una|ein|eine|une|um|uma|zero|two", true),
        ("<amount> ~2 here|hodler|holder|maxi", true),
        (
            "tengo|compré|tenemos|guardo|holdeo|perdí|junté|acumulé|vendí|ahorré|metí|quedan|queda|gané|poseo|holdeando|acumulando|guardados|apartados|llevo ~5 <amount>",
            true
        ),
        (
            "<amount> ~2 parados|guardados|apartados|ahorrados|bloqueados|atrapados|trabados|presos|travados|dormidos|stakeados|fermi|bloccati|qui_dorment|de_côté|bloqués",
            true
        ),
        (
            "tenho|comprei|temos|guardo|perdi|juntei|sobraram|sobrou|acumulei|vendi|consegui|minhas|meus ~5 <amount>",
            true
        ),
        ("j ai|possède|détiens|avais|garde|stocke ~6 <amount>", true),
        ("me reste|restent|quedan|sobram|restano|sono_rimasti ~3 <amount>", true),
        ("il_me_reste|mi_restano|mi_sono_rimasti|nous_avons ~3 <amount>", true),
        ("ich ~2 hab|habe|besitze|halte|hatte|kaufte|bekam|sitze|hocke|lagere ~6 <amount>", false),
        ("wir ~2 habe|hab|besitze|halte|haben|hatten ~6 <amount>", false),
        ("hab|habe|besitze|halte|hatte|sitze_auf|hocke_auf ~4 <amount>", true),
        (
            "<amount> ~5 herumliegen|rumliegen|liegen|gekauft|gestaked|zurückgelegt|geparkt|verloren|übrig|gesammelt|angespart",
            true
        ),
        ("mein|meine|meinen|meiner ~3 <amount>", true),
        ("ho|possiedo|tengo|abbiamo|detengo|avevo|accumulato|comprato|miei ~5 <amount>", true),
        (
            "punya|pegang|hold|beli|sisa|simpan|nyimpen|ngumpulin|nabung|kumpulin|koleksi|nyangkut|tinggal|hodl ~5 <amount>",
            true
        ), ("<amount> gue|saya|aku|gw|ku ~3", true),
        ("bende|benim|elimde|cüzdanımda|hesabımda|kenarda ~4 <amount>", true),
        (
            "<amount> ~3 aldım|tutuyorum|var|vardı|varım|bekletiyorum|duruyor|birikti|biriktirdim|kaldı|sattım|kaybettim|stakeledim",
            true
        ),
        (
            "у_меня|держу|купил|купила|храню|накопил|накопила|лежит|лежат|осталось|остался|осталась|сижу_на|накапало|докупил|потерял|слил|имею|заныкал|закупил|мои|мой|набрал|собрал|стейкаю|застейкал ~5 <amount>",
            true
        ),
        ("<amount> ~3 лежит|лежат|висит|осталось|завис|застряло|ждут|в_стейкинге|на_холде|накопил|накопилось", true),
        ("我有|我持有|我买了|拿着|囤了|我还有|手里有|手里还有|还剩|我囤|剩|锁仓|套牢|攒了|钱包里有|仓位|我的 ~6 <amount>", true),
        ("<amount> ~3 拿着|套牢|没动|躺着|在钱包|锁着|不卖|没了|被盗", true),
        ("<amount> ~6 持って|保有|買った|ガチホ|買って|寝かせ|握って|塩漬け|積んで|貯ま|放置|所有|ある", true),
        ("持って|保有|ガチホ|所有|手持ち|残り ~4 <amount>", true),
        ("<amount> ~6 가지고|보유|샀|들고|존버|물려|있어|있음|있습니다|남았|모았|묶여|스테이킹", true), ("가지고|보유|내|제 ~4 <amount>", true),
        ("tôi|mình|em|tui|tao ~2 có|giữ|mua|ôm|còn|gồng|đang|hold ~4 <amount>", true),
        ("ôm|gồng|còn|giữ ~3 <amount>", true), ("<amount> ~2 trong_ví|đang_ôm|nằm|kẹt", true),
        ("عندي|املك|أملك|اشتريت|معي|لدي|محفظتي|باقي|جمعت|احتفظ|رصيدي ~4 <amount>", true),
        ("मेरे_पास|खरीदा|रखा ~4 <amount>", true),
        ("mam|kupiłem|kupiłam|trzymam|heb|kocht ~4 <amount>", true),
    ]

    /// Against, wherever it stands.
    static let against = PatternSet([
        "per|each validator|node|wallet|address|person|head",
        "andai|seandainya|andaikan|kalau_punya|kalo_punya|keşke|olsaydı|если_бы|如果有|要是有|もしも",
        "raised|raise|join|live|our ~4 presale", "katanya|konon|kabarnya ~8 punya|pegang|ada",
        "var diyor|diyordu|dedi|dermiş|demiş", "diyor|diyordu|dermiş ~3 var",
        "fixture|assert|mock|testnet|tutorial|example|giveaway|giveaways|airdrop_of|raffle|contest|to_win|win_a|wins_a|win_the|can_win|could_win|you_win|win_up_to|prize|bounty|reward_of|hardcap|softcap|hard_cap|soft_cap|presale_price|presale_live|launchpool_rewards",
        "one_day|wish|if_only|someday|dream_of|dreaming|imagine|if_i|if_you|goal|goals|gonna_buy|going_to_buy|want_to_buy|plan_to_buy|target|targets|by_2030|would_be|could_have|should_have|should_ve|could_ve|wouldve",
        "whale|saylor|microstrategy|company|companies|hedge_fund|the_fund|a_fund|fund_manager|funds|el_salvador|etf|etfs|treasury|government|country|satoshi_nakamoto|mt_gox|hackers|thieves_stole",
        "send|transfer|pay|tip|donate ~3 to_get|get_back|and_get|to_receive|to_my|to_this|to_the",
        "quisiera|ojalá|gostaria|möchte|hätte|vorrei|aimerais|pengen|хочу|хотел|想要|欲しい|있었으면|कاش",
        "разыгрываем|розыгрыш|раздаём|раздаем|sorteo|sorteamos|sorteio|verlosen|concours|çekiliş|抽奖|プレゼント|이벤트",
        "giving_away|lucky|followers|retweet|repost|villain|hero|heist|film|movie|novel|the_hacker|a_hacker|attacker|exploiter|block_reward|sold_out|supply|reward_pool|prize_pool",
        "market_cap|circulating|total_supply|max_supply|dominance|per_month|per_year",
        "quem|quien|wer|who|chi|кто tinha|tem|tenga|tuviera|hat|hatte|had|has|aveva|ha|имел",
        "in|on the|a|my|this|that|our|some ~2 game|videogame|minigame|rpg|mmo|mmorpg|simulator",
        "in_game|ingame|minecraft|roblox|monopoly|runescape|stardew|simcity|sims|guild|dungeon|quest|loot|npc|boardgame|board_game|play_money|paper_trading|paper_account|demo_account",
        "im|beim spiel|brettspiel", "en el|un juego", "dans le|un jeu", "no|num jogo|joguinho", "nel|in_un gioco",
        "в игре|игрушке|симуляторе|демо",
        "oyunda|oyundaki|di_game|dalam_game|trong_game|trong_trò|游戏里|游戏中|ゲーム内|ゲームの中|ゲームで|게임에서|게임_속|في_اللعبة",
        "how_much|how_many|cuánto|wie_viel|combien|сколько",
    ])

    /// Against right beside the amount: prices, fees, limits.
    static let priced = WordSet(
        "salary wage wages salario sueldo gehalt salaire stipendio зарплата maaş gaji lương price prices priced ath floor fee fees gas cost costs costing paid pays pay minimum maximum min max limit limits cap volume supply worth equals target reach "
            + "bounty reward precio comisión costo preço taxa prix frais preis gebühr kostet prezzo commissione costa цена цене комиссия стоит по курс harga biaya fiyat ücret "
            + "giá phí 价格 手续费 費 手数料 가격 수수료 سعر رسوم borrow borrowed loan spent spend ate charge charged ticket tickets rent mint minted"
    )
    /// What else a share may be.
    static let rates = WordSet(
        "apy apr interest yield off discount cashback rate pump pumped dump dumped gain gains down up chance tax fee fees"
    )
    static let verbs = WordSet(own.replacing("|", with: " "))
    /// What makes an amount of coins the price of something.
    static let costs = WordSet("for por für za за pour per um")
    /// What makes a sum of money a price.
    static let prices = WordSet(
        "at since for per each below above under over hit hits hitting reaches reached from a por à für zu per за по при was is are ~ near around between than to"
    )
}
