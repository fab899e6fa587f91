/// Own use that names nobody: what goes where, what is enough, what happens each month.
extension UsagePatterns {
    private static let things =
        "dollars|euros|pounds|fiat|cash|salary|paycheck|wages|sats|coins|alts|altcoins|altcoin|shitcoins|shitcoin|memecoins|perps|futures|"
        + "leverage|gambling|trading|trades|stack|bags|bag|savings|pension|pot|rent|eth|btc|bitcoin|usdt|usdc|crypto|stuff|money|everything|"
        + "half|rest|quid|bucks|tenner|fiver|profits|gains|dust|buys|dca|swaps|spot|staking|stash|percent|bonus|allowance|tips|overtime"
    private static let going =
        "go|goes|went|gets|live|lives|lived|sit|sits|sat|sleep|sleeps|happen|happens|happened|stay|stays|stayed|land|lands|landed|end|"
        + "ends|ended|wander|wanders|flow|flows|come|comes|came|arrive|arrives|leave|leaves|start|starts|rests|run|runs|travel|travels|"
        + "moves|enter|enters|exit|exits"
    private static let places = "on|from|to|in|at|through|via|off|into|onto|by|over_to|over_at|out_of|with"

    static let flows: [(String, Double)] =
        [
            ("\(things) ~3 \(going) ~3 \(places) the|a|my? <ex>", 2.2),
            ("\(things) \(places) <ex> by|via|per|same|every|each|since|again|done", 2.0),
            (
                "<ex> does|covers|has|gives|offers|is|handles ~1 everything|all|enough|plenty|what ~3 i|me|need|want|wanted",
                2.6
            ),
            ("only|just|solely|nothing_but|strictly <ex> for|with|here me|us|now|since|these", 2.6),
            (
                "<ex> for the? daily|weekly|monthly|small|big|quick|boring|fun|degen|sats|swaps|altcoins|shitcoins|fiat|cash|rest|card",
                2.0
            ),
            (
                "<ex> every|each monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|payday|morning|year",
                2.0
            ),
            ("weekly|daily|monthly|recurring|standing|auto buys|buy|orders|order|purchases|dca|deposits ~3 <ex>", 2.0),
            (
                "trading|buying|staking|saving|selling|earning over? at|on|with|via <ex> paid|pays|covers|covered|bought|funds|funded|got",
                2.4
            ),
            (
                "<ex> is|was|remains|stays the|my only|first|one|last app|exchange|place|thing|account|site|icon|broker",
                2.6
            ),
            ("with|via|using the|a|my <ex> card", 2.0),
            (
                "<ex> kyc|verification|selfie|id_check|onboarding|limits ~2 done|approved|passed|accepted|finally|cleared|complete|completed",
                2.4
            ),
            ("tabs_open|tab_open|apps_open ~6 <ex>", 1.9),
            ("<ex> does the|a job|trick|fine", 2.4),
            (
                "alts|altcoins|shitcoins|memecoins|memes|perps|fiat|euros|dollars|pounds|quid|salary|savings|stables|dca|spot|futures|staking|dust|sats|gambling|profits ~2 in|out|live|lives|sit|sits|sleep|sleeps|go|goes|die|dies|rot|rots? through|via|on|at|with|over <ex> !is|are|was|were|has|have|will|listed|traders|volume|market|now|hit|jump|explained|guide",
                2.0
            ),
            ("<ex> in|on one|another|a|my|the ~1 browser|profile|laptop|phone|machine|vm|tablet|chromebook", 2.2),
            ("bought|gave|got|sent|handed|gifted|lent me|us ~2 <ex>", 3.2),
            ("i|we|im ~1 write|type|typed|enter|entered|import|imported|paste|pasted|put ~4 in|into|on <ex>", 2.8),
            (
                "^ built|made|soldered|assembled|flashed|printed|bought|ordered|inherited|found|repaired|revived a|an|my|the|two|another ~1 <ex>",
                2.6
            ),
            ("<ex> plus|and|with|behind a|an|my|the|some? ~1 steel|metal|titanium|plate|plates|washers|safe", 2.2),
            (
                "update|upgrade|version|redesign of|to|from the|my? <ex> ~1 moved|broke|killed|ate|deleted|changed|logged|wiped|bricked|hid",
                2.4
            ),
            (
                "cold|hot|spending|daily|degen|spooky|silly|fun|serious stuff|money|coins|bag|bags|funds|bits ~1 on|in|at|with|to <ex>",
                2.2
            ),
            ("for the|my|all ~1 <ex> for the|my|all|some|anything", 2.2),
            ("<ex> を? 入れて|入れた|使って|インストール", 2.4), ("<ex> dayım|deyim|tayım|teyim|dayız|deyiz|lıyım|liyim", 2.6),
            ("<ex> card ~1 bought|paid|covered|got|pays|buys", 2.2),
            ("^ down|up ~3 on <ex> this|again|today|but|and|since|so", 2.0),
            ("between <ex> and ~8 i|im|my|we|our", 2.4),
            (
                "<ex> for ~2 weird|stupid|dumb|serious|risky|obscure|exotic|everyday|bigger|other|small|odd|silly|long ~1 stuff|coins|bags|trades|buys|bits|things|ones",
                2.2
            ),
            ("<ex> for the|my? ~2 rest|stuff|rent|groceries|gambling|pension|bills|bag|stack", 2.0),
            (
                "^ <ex> customer|user|client|trader|holder|victim|refugee|loyalist|member|hostage|sufferer|enjoyer !service|support|care|data|said|says|was|is|lost|who|has|had|sues|agreement|base|funds|count",
                2.4
            ),
            (
                "^ <ex> portfolio|balance|pnl|bag|stack|statement|account|stash|wallet|app|login !is|was|of|tracker|management|app|has|have|keeps|connect",
                1.9
            ),
            ("^ only_have|have_only|just_have|only_got <ex> !to|a|its", 3.0),
            ("^ got|have|has|own <ex> !to|a|its|it|is|was|has|have", 2.0),
            ("i|we|ive|here|just ~1 only|just have|got|use|own|trust|like <ex>", 3.0),
            (
                "only|always|ever|never_not ever? traded|bought|used|sold|deposited|scalped|staked ~2 on|at|with|via|through <ex>",
                2.6
            ),
            ("^ copying|copy_trading|mirroring|following ~4 on|at <ex>", 2.4),
            ("still have|got|keep|hold ~5 on|in|at|with|inside|locked_in|stuck_in <ex>", 2.4),
            ("cleaned|cleaning|swept|converted|dusted ~2 my ~1 <ex>", 2.6),
            ("my first|last|only ~6 on|at|with|via|through <ex>", 2.2),
            (
                "i|we|ive|im ~2 log|logged|logging|check|checked|checking|open|opened|opening|refresh|refreshing ~2 <ex>",
                2.4
            ),
            ("survived|outlived|outlasted ~1 <ex> !hack|in_court", 1.9),
            ("<ex> tax|csv|export|statement|1099|report ~6 i|my|me|mine", 2.2),
            (
                "leave|leaving|quit|quitting|ditch|ditching|dropping|drop <ex> after|because|since|when|for|over|next|today|finally",
                2.0
            ),

            (
                "<ex> debit|visa|virtual|metal? card declined|bounced|worked|works|arrived|expired|blocked|refused|paid",
                2.2
            ),
            ("interest|yield|rewards|cashback|staking|payout|payouts|earnings from|on|at|via <ex>", 2.2),
            ("minutes|hour|hours|evening|evenings|night|nights|полчаса|час|вечер|вечера on|at|с|на <ex>", 2.2),
            (
                "<ex> since|seit|desde|depuis|dal|с|sejak|từ 2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025",
                2.4
            ),
            ("living|lives|surviving|running|retired ~1 off|on|from a|an|the|my|one? <ex>", 2.4),
            ("got|jumped|came in|into|aboard|onto on|to|at <ex> in|back_in|during|when", 2.4),
            ("<ex> took over when|after|since|once my|our|the ~4", 2.0),
            (
                "signing|signed|coinjoined|mixing|stamped|punched|engraved|buried|backed_up|restored|imported|swept|sweep|opened ~5 "
                    + "with|in|on|through|via|into|from a|an|the|my|one? <ex>", 2.0
            ),
        ] + abroad

    private static let abroad: [(String, Double)] = [
        ("sinds ~1 bij|op|via <ex>", 2.4), ("<ex> sparplan|sparrate läuft|laeuft|geht|steht|seit", 2.4),
        ("nutz|nutze|nehm|nehme|nimm nur|immer|halt|eh? <ex>", 2.6),
        (
            "ogni|cada|chaque|jeden|todo|todos|tous ~2 mese|mes|mois|monat|mês|meses|settimana|semana|semaine|woche ~4 su|en|chez|bei|na|no|sur|in|auf <ex>",
            2.4
        ),
        ("iseng|iseng2|gue|gua|aku|saya ~2 main|maen|nyoba <ex>", 2.4), ("em|mình|tui ~2 chơi|nạp|lỗ ~1 <ex>", 2.4),
        ("<ex> da|de|ta|te ~5 var|vardı|birikti|yatıyor|duruyor|kaldı", 2.6),
        (
            "gehn|gehen|gehts|wandern|fließen|fliessen|schick|schicke|überweise|pack|packe|steck|stecke|schieb|schiebe ~5 an|zu|zur|bei|in|rüber_zu|auf <ex>",
            2.4
        ),
        ("euro|geld|salaris|spaargeld|rest|crypto|munten ~4 naar|bij|op|van|via <ex>", 2.2),
        ("ik ~3 koop|kocht|handel|spaar|zit|gebruik|zet|stort|bewaar ~5 bij|op|via|naar|van <ex>", 2.6),
        (
            "alles|hab|habe|rest ~4 von|bei|auf|über <ex> runter|abgezogen|runtergezogen|abgehoben|weg|verkauft|liegen|gelassen",
            2.4
        ),
        ("всё|все|остатки|деньги|битки|крипту ~3 вывел|вывела|снял|сняла|забрал|забрала|держу ~2 с|со|на|из <ex>", 2.4),
        ("من|في|على <ex> ~4 وأنا|وانا|سنتين|سنة|سنوات|زمان", 2.0), ("وأنا|وانا|أنا|انا ~4 في|على|من|مع <ex>", 2.2),
        ("mình|tui|em ~2 toàn|chỉ|hay|quen ~3 qua|trên|bên|ở|sàn <ex>", 2.4),
        ("<ex> から|に|で ~4 出した|移した|置いてる|入れてる|入れっぱなし|放置|始めた|買い増し", 2.2),
        ("<ex> 里|里面|上面|上 ~5 还有|有|剩|躺|扔|放|套|亏|赚", 2.2), ("往|朝 <ex> ~1 里|扔|砸|打|充", 2.2),
        ("<ex> ~2 담아|사놓|넣고|물린|물렸|존버|까먹|정리|팔아", 2.2),
        (
            "kauf|kaufe|handel|handle|spar|spare|lager|lagere|parke|zieh|zahl|zahle|tausch|tausche|hol|hole ~1 ich ~5 bei|über|auf|mit|von|nach <ex>",
            2.6
        ),
        (
            "nur_noch|bleib|bleibe|geblieben|treu|zufrieden|gelandet ~2 bei|mit|über|auf? <ex>|<ex>", 2.2
        ),
        ("bei|mit|über <ex> ~2 geblieben|gelandet|zufrieden|unterwegs", 2.4),
        (
            "geht|gehen|wandert|wandern|landet|landen|fließt|fließen|liegt|liegen|steckt|stecken|läuft|laufen ~6 zu|zur|bei|auf|nach|über|in <ex>",
            2.0
        ),
        ("me_quedo|sigo|voy|ando|quedé ~1 con|en <ex>", 2.4),
        (
            "todo|plata|ahorros|sueldo|aguinaldo|ahorro|dinero|poco|mitad|resto ~4 va|van|anda|andan|está|están|vive|viven|duerme|duermen|cae|queda|quedan|entra ~3 a|en|por <ex>",
            2.6
        ),
        (
            "tudo|salário|décimo_terceiro|grana|dinheiro|pouco|metade|resto|poupança ~5 vai|foi|fica|ficam|mora|dorme|cai|está|tá|anda ~3 pro|pra|para|no|na|em <ex>",
            2.6
        ),
        (
            "tout|salaire|épargne|sous|argent|moitié|reste|économies|livret ~4 va|vont|dort|dorment|reste|restent|part|partent|passe|passent|file ~3 sur|chez|par <ex>",
            2.6
        ),
        (
            "tutto|stipendio|risparmi|soldi|spicci|metà|resto|euro ~5 va|vanno|sta|stanno|dorme|dormono|finisce|finiscono|resta|restano|passa ~3 su|in|da <ex>",
            2.6
        ),
        (
            "перебрался|перебралась|переехал|переехала|осел|осела|закидываю|скидываю|отправляю|откладываю|заливаю ~6 на|в|через|с <ex>",
            2.4
        ),
        (
            "зарплата|зп|аванс|деньги|половина|остальное|всё|все ~5 идёт|идет|уходит|падает|капает|лежит|живёт|живет ~3 на|в|через <ex>",
            2.2
        ),
        ("<ex> ~3 gidiyor|gider|duruyor|yatıyor|akıyor|kalıyor|birikiyor", 2.6),
        ("setia|langganan|betah|nyaman|balik ~2 sama|di|ke|dari <ex>", 2.2),
        ("lương|tiền|vốn ~6 nạp|chuyển|dồn|gửi ~2 vào|về|lên|thẳng|qua? <ex>", 2.2),
        ("往|转 <ex> 转|轉|打|充|存|放|搬", 2.2), ("<ex> に ~2 万円|円|入れ|移し|積立|積み立て|全部|入金", 2.0),
        ("<ex> 로|으로|에 ~3 원|원씩|보냄|보내|넣|옮", 2.0),
        ("أحول|احول|أحوّل|أرسل|ارسل|أشتري|اشتري|أبيع|أحط|احط|أودع ~6 إلى|الى|على|في|من <ex>", 2.4),
        ("<ex> 一択|一筋|オンリー|だけ使", 2.2), ("普段使い|普段|メイン|貯金|ウォレット は <ex>", 2.2),
    ]
}
