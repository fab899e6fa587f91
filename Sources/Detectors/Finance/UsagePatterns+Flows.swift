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
