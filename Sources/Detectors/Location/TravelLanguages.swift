/// Phrases of travel in other languages: the verb itself says who travels, so that each stands for its state.
enum TravelLanguages {
    static let rows: [(String, TravelCue)] = plans + there + past

    private static let plans: [(String, TravelCue)] = [
        (
            "voy|vamos|viajo|viajamos|vuelo|volamos|salgo|salimos|saldre|partimos|parto|viajare|ire|iremos|viajaremos|volare|volaremos|"
                + "mudamos|mudo ~3 a|al|para|hacia|rumbo_a <place>", .foreignPlan
        ),
        ("rumbo a|al <place>", .foreignPlan),
        ("mi|nuestro vuelo ~3 sale|es|despega", .foreignPlan),
        ("estare|estaremos|pasare|pasaremos ~4 en <place>", .foreignPlan),
        ("nos_vamos|me_voy ~2 de viaje|vacaciones", .foreignPlan),
        (
            "vou|vamos|viajo|viajamos|embarco|embarcamos|parto|partimos|viajarei|irei|iremos|rumo ~4 para|pra|a|à|ao|aos|às <place>",
            .foreignPlan
        ),
        ("estarei|estaremos|passarei ~3 em|no|na|nos|nas <place>", .foreignPlan),
        (
            "je|j|on|nous ~2 pars|part|partons|vais|va|allons|vole|volons|file|décolle|décollons|déménage|partirai|partirons|irai|irons ~4 à|a|au|en|aux|pour|vers|dans le|la|les|l? <place>",
            .foreignPlan
        ),
        ("départ|depart|direction|cap|vol ~3 pour|sur|vers? <place>", .foreignPlan),
        ("serai|serons|sera ~3 à|en|au|aux <place>", .foreignPlan),
        (
            "fliege|fliegen|fahre|fahren|reise|reisen|gehts|geht_es|geht|ziehe|ziehen|düse|düsen|verreise|brechen ~4 nach|in|an|auf|richtung die|den|das? <place>",
            .foreignPlan
        ),
        ("nach <place> fliege|fliegen|fahre|fahren|reisen|gehts|geht_s|ziehen", .foreignPlan),
        ("flug|urlaub|reise|ferien nach|in|auf <place>", .foreignPlan),
        ("ab|vom|von|bis|nächste|nächsten ~5 bin|sind ~4 in|auf|im|am <place>", .foreignPlan),
        ("bin|sind ab|vom|von|bis|nächste|nächsten ~6 in|auf|an|im|am <place>", .foreignPlan),
        ("dal|dall|dalla|da ~5 sono|siamo ~2 a|in|al <place>", .foreignPlan),
        ("del|desde ~5 estoy|estamos ~2 en <place>", .foreignPlan),
        ("du|à_partir_du ~5 je_suis|on_est|nous_sommes|on_sera ~2 à|en|au|aux <place>", .foreignPlan),
        ("a_gente ~1 vai|viaja|embarca|parte ~2 pra|para|pro|a <place>", .foreignPlan),
        (
            "vado|andiamo|parto|partiamo|volo|voliamo|andrò|andremo|partirò|partiremo|partenza|trasferisco ~4 a|in|per|al|alle|verso <place>",
            .foreignPlan
        ),
        ("sarò|saremo ~2 a|in <place>", .foreignPlan),
        ("mudik|terbang|berangkat|otw|liburan|cabut|merantau|umroh ~2 ke <place>", .foreignPlan),
        (
            "mau|bakal|akan|jadi|gue|aku|saya|kita|kami ~2 pergi|jalan|pindah|terbang|mudik|liburan ~2 ke <place>",
            .foreignPlan
        ),
        (
            "<place> ~3 gidiyorum|gidiyoruz|uçuyorum|uçuyoruz|gideceğim|gideceğiz|uçacağım|taşınıyorum|taşınıyoruz|geçiyorum|dönüyorum",
            .foreignPlan
        ),
        ("<place> ~3 yola çıkıyorum|çıkıyoruz|çıkacağım", .foreignPlan),
        ("<place> yolcusuyum|yolcusuyuz|tatili|tatiline", .foreignPlan),
        (
            "лечу|летим|еду|едем|улетаю|улетаем|уезжаю|уезжаем|поеду|поедем|полечу|полетим|вылетаю|вылетаем|переезжаю|переезжаем|собираемся|"
                + "собираюсь|отправляюсь|отправляемся|валим|лечу_на|буду|будем ~4 в|на|во|к <place>", .foreignPlan
        ),
        ("билеты|рейс|вылет ~2 в|на <place>", .foreignPlan),
        ("去|飞|飛|前往|出发去|飞往|出發去|要去|回 <place>", .foreignPlan),
        ("<place> に|へ 行って|行きます|行く|行き|向かい|出発|飛びます|旅行し|旅立|引っ越し|発ちます", .foreignPlan),
        ("<place> 行き|旅行|出張", .foreignPlan),
        ("<place> 에|으로|로 가요|갑니다|간다|가는|떠나|출발|여행|출장|날아|갈_예정|갈예정|이사", .foreignPlan),
        ("<place> 여행 가|갑|떠|출발|간", .foreignPlan),
        ("<place> ~1 机票|酒店|民宿|车票|船票|行程|之行|之旅|签证", .foreignPlan), ("订|买|定|办 ~4 去|到|飞 <place>", .foreignPlan),
        ("机票|酒店|民宿|车票|签证|攻略 ~2 订|买|好|下|到手", .foreignPlan), ("<place> 见|等我", .foreignPlan),
        ("<place> に|へ|まで ~6 泊|旅|向かう|行こう|行くぞ|行けます|発つ|出ます|引っ越", .foreignPlan),
        ("<place> ~1 旅|遠征|出張|帰省|観光 ~4 予約|行|決|です|楽しみ", .foreignPlan),
        ("航空券|飛行機|新幹線|ホテル|宿 ~3 予約|取|とった|手配", .foreignPlan),
        ("<place> 내려|올라|건너|넘어 갑|가|간", .foreignPlan), ("<place> 로|으로 정했|예약|이사|휴가", .foreignPlan),
        ("비행기표|항공권|비행기|숙소|호텔|기차표 ~3 예매|예약|끊|완료", .foreignPlan), ("<place> 행 비행기|기차|버스|표", .foreignPlan),
        ("<place> 에|으로|로 ~2 휴가|출장|유학|발령", .foreignPlan),
        ("حجزنا|حجزت ~3 تذاكر|تذكرة|فندق|رحلة|طيران", .foreignPlan),
        ("mai|cuối_tuần|tuần_sau|tháng_sau|tối_nay|ngày|hè|tết ~5 đi|bay|về|ra|vào|sang <place>", .foreignPlan),
        ("đặt|mua|săn ~3 vé ~4 đi|bay|ra|vào <place>", .foreignPlan), ("<place> 간다|갑니다|가요|출장|여행가", .foreignPlan),
        (
            "mình|minh|tôi|em|nhà_mình|cả_nhà|bọn_mình|tụi_mình|chúng_tôi|anh ~4 đi|bay|về|ra|vào|sang|qua|ghé <place>",
            .foreignPlan
        ),
        (
            "مسافر|مسافرة|مسافرين|سأسافر|بسافر|رايح|رايحة|رايحين|طاير|نسافر|سنسافر|رحلتي|رحلتنا|اسافر|أسافر ~2 إلى|الى|على|ل? <place>",
            .foreignPlan
        ),
        ("lecę|lecimy|jadę|jedziemy|wyjeżdżam|wyjeżdżamy|ruszam|ruszamy ~3 do|na|nad|w <place>", .foreignPlan),
        ("ik|we|wij ~2 vlieg|vliegen|ga|gaan|vertrek|vertrekken ~4 naar <place>", .foreignPlan),
        ("jag|vi ~1 åker|flyger|reser|drar ~3 till <place>", .foreignPlan),
    ]

    private static let there: [(String, TravelCue)] = [
        ("estoy|estamos|ando|andamos ~2 en <place>", .foreignThere),
        ("llevo|llevamos|llevábamos <amount> en|por <place>", .foreignThere),
        ("llevo|llevamos ~2 días|semanas|dia|días ~1 en|por <place>", .foreignThere),
        ("aterrizamos|aterricé|llegamos|llegué|llegando ~2 en|a <place>", .foreignThere),
        ("ya|ahora|aquí en <place>", .foreignThere), ("de vacaciones|paseo|viaje en|por <place>", .foreignThere),
        ("varado|varada|varados ~1 en", .foreignThere),
        ("estou|estamos|tô|to ~2 em|no|na|nos|nas <place>", .foreignThere),
        ("cheguei|chegamos|pousei|pousamos|aterrei ~2 em|a|ao|à|no|na <place>", .foreignThere),
        ("je_suis|on_est|nous_sommes|suis|me_voilà|nous_voilà ~2 à|en|au|aux <place>", .foreignThere),
        ("en_vacances|en_voyage|en_week_end|en_déplacement en|à|au|aux|dans|sur la|le|l? <place>", .foreignThere),
        ("bien? arrivé|arrivée|arrivés|atterri ~2 à|en|au <place>", .foreignThere),
        ("bin|sind ~3 in|auf|im|an <place>", .foreignThere), ("gelandet|angekommen ~1 in|auf? <place>?", .foreignThere),
        ("urlaub auf|in|an|am <place>", .foreignThere),
        ("sitze|sitzen|hänge|hängen|stehe|stecke|stecken ~5 flughafen|flieger|zug|ice|gate|bahnhof", .foreignThere),
        ("in <place> gelandet|angekommen", .foreignThere),
        ("sono|siamo ~2 a|in|al <place>", .foreignThere),
        ("atterrato|atterrati|atterrata|arrivato|arrivati|arrivata|sbarcati ~2 a|in|al <place>", .foreignThere),
        ("lagi|sedang|udah|sudah|baru_sampai|baru_nyampe|nyampe|sampai|tiba ~2 di <place>", .foreignThere),
        ("<place> ~1 indim|indik|vardım|vardık|ulaştık|deyim|dayım|teyim|tayım|deyiz|dayız|teyiz|tayız", .foreignThere),
        ("şu_an <place>", .foreignThere),
        (
            "сейчас|сегодня|уже|пока|мы|я|сижу|сидим|приземлились|приземлился|приземлилась|приехал|приехали|прилетел|прилетели|прилетела|застрял|"
                + "застряли|застряла|отдыхаем|отдыхаю|гуляем|гуляю|торчу ~2 в|на|во <place>", .foreignThere
        ),
        ("在 <place> 旅游|旅行|出差|度假|玩|住|转机|了", .foreignThere), ("到 <place> 了|啦", .foreignThere),
        ("落地|抵达|刚到|刚落地|到达|到了|已到 <place>", .foreignThere),
        ("在 ~4 机场|火车站|高铁站|候机", .foreignThere),
        ("航班|飞机|高铁|火车 ~4 延误|取消|晚点|停飞", .foreignThere), ("堵在|困在|卡在|被困|滞留 ~2 <place>?", .foreignThere),
        ("<place> 第 ~2 天", .foreignThere), ("在 <place> ~1 第", .foreignThere), ("<place> 打卡|签到|报到", .foreignThere),
        ("空港|羽田|成田|関空|ホーム|駅 ~4 足止め|待ち|待って|遅れ|欠航", .foreignThere), ("飛行機|便|フライト|新幹線 ~3 遅れ|欠航|飛ばない|止まって", .foreignThere),
        ("<place> ~1 日目|泊目|最終日", .foreignThere), ("<place> から お届け|中継|失礼|こんにちは", .foreignThere),
        ("공항 ~5 대기|기다|연착|지연|결항|노숙", .foreignThere), ("비행기|항공편|기차 ~3 연착|지연|결항", .foreignThere),
        ("<place> ~1 일째|일차|마지막", .foreignThere), ("지금 <place> 이에요|예요|입니다|인데|에서", .foreignThere),
        ("أول|اول|ثاني|ثالث|رابع|خامس|آخر يوم ~2 في <place>", .foreignThere),
        ("المطار|مطار ~5 تأخر|تأخرت|ننتظر|انتظر|الرحلة", .foreignThere),
        ("kẹt|chờ|delay|hoãn ~5 sân_bay|chuyến|bay|ga|bến", .foreignThere),
        ("sân_bay ~5 chờ|delay|kẹt|hoãn|trễ", .foreignThere),
        ("ngày_thứ|hôm_nay ~2 ở <place>", .foreignThere), ("在 <place> 机场|机场候机", .foreignThere),
        ("现在|正在|目前 在 <place>", .foreignThere),
        ("<place> に|で います|いる|滞在|到着|着いた|着きました|来て|来ました|来た|足止め|観光", .foreignThere),
        ("今|いま <place> です|なう|だ", .foreignThere),
        ("<place> なう|着|上陸", .foreignThere),
        ("<place> 에 있어|있습|있는|도착|왔|와_있|와있|머물|입국", .foreignThere), ("지금 <place>", .foreignThere),
        ("<place> 도착|여행중|여행_중|입니다", .foreignThere),
        ("đang|đã|vừa ở|đến|tới|hạ_cánh <place>", .foreignThere),
        ("hạ_cánh|đáp ~1 xuống|ở|tại? <place>", .foreignThere),
        ("وصلت|وصلنا|هبطنا|هبطت ~1 إلى|الى|في? <place>", .foreignThere),
        ("أنا|انا|حاليا|الآن|الان|نحن|احنا ~2 في|ب <place>", .foreignThere),
        ("jestem|jesteśmy|wylądowałem|wylądowaliśmy ~2 w|na|nad <place>", .foreignThere),
    ]

    private static let past: [(String, TravelCue)] = [
        (
            "volví|volvimos|regresé|regresamos|vuelta|regreso|llegué|recién_llegado|volviendo|vuelto ~2 de|del <place>",
            .foreignPast
        ),
        ("estuve|estuvimos ~2 en|por <place>", .foreignPast),
        ("fui|fuimos|viajé|viajamos_ya|volé ~2 a|al <place>", .foreignPast),
        ("mi|nuestro viaje a|por <place>", .foreignPast),
        (
            "voltei|voltamos|cheguei|chegamos|volta|regressei|regressámos|regressamos ~2 de|da|do|dos|das <place>",
            .foreignPast
        ), ("estive|estivemos ~2 em|no|na|nos <place>", .foreignPast),
        ("fui|fomos ~2 para|pra|a|ao|à|aos|às <place>", .foreignPast),
        (
            "rentré|rentrée|rentrés|revenu|revenue|revenus|retour|rentre|rentrons|reviens|revient|revenons ~3 de|du|d|des la|l? <place>",
            .foreignPast
        ),
        ("j_ai|on_a|nous_avons passé|visité|adoré ~4 à|en|au|aux? <place>", .foreignPast),
        ("étais|étions|était ~1 à|en|au <place>", .foreignPast),
        ("zurück|wieder_da|heimgekehrt|heimgekommen aus|von|vom der|dem? <place>", .foreignPast),
        ("war|waren ~4 in|auf|an|im <place>", .foreignPast),
        ("aus|von|vom <place> ~2 zurück|zurückgekommen|zurückgekehrt|heimgekehrt|heimgekommen|wieder_da", .foreignPast),
        (
            "tornato|tornata|tornati|rientrato|rientrata|rientrati|ritorno|tornando|torniamo ~2 da|dal|dalla|dalle|dagli <place>",
            .foreignPast
        ),
        ("sono|siamo stato|stata|stati|andato|andata|andati ~2 a|in|al <place>", .foreignPast),
        (
            "baru|habis|abis|barusan|udah|sudah|pulang|balik|baru_aja ~2 balik|pulang|dari ~1 dari? <place>",
            .foreignPast
        ),
        ("<place> ~1 den|dan|ten|tan|ndan|nden? ~1 döndüm|döndük|geldim|geldik", .foreignPast),
        (
            "вернулся|вернулась|вернулись|приехал|приехала|приехали|прилетел|прилетели ~2 из|с|со|от <place>",
            .foreignPast
        ),
        (
            "съездил|съездила|съездили|слетал|слетали|слетала|отдохнули|отдохнул|побывал|побывали|побывала|были|был|была ~3 в|на|во <place>",
            .foreignPast
        ),
        ("从|從 <place> 回|回来|回來|归来|返", .foreignPast), ("去了|去过|玩了 <place>", .foreignPast),
        ("<place> から ~2 帰|戻", .foreignPast), ("<place> 旅行 ~2 写真|思い出|記録", .foreignPast),
        ("<place> ~2 回来|回来了|归来", .foreignPast),
        ("去|在 <place> ~2 了|过|照片|的照片", .foreignPast), ("去年|上个月|上周|昨天|前天 ~4 去|在|从 ~1 <place>", .foreignPast),
        ("<place> ~1 여행 사진|후기|기록|끝", .foreignPast), ("<place> 에서 ~3 돌아|왔|귀국|복귀", .foreignPast),
        ("<place> に|へ 行ってきた|行ってきまし|行った|行ってました|行きました", .foreignPast),
        ("<place> 帰り|旅行でした", .foreignPast),
        ("<place> 에 다녀|갔다|갔었|다녀왔", .foreignPast), ("<place> 에서 돌아|왔|귀국|복귀", .foreignPast),
        ("<place> 다녀|갔다", .foreignPast), ("<place> 여행 다녀|갔다", .foreignPast),
        ("vừa|mới|đã ~2 đi|từ|về ~2 <place> về", .foreignPast), ("vừa|mới ~1 từ|ở <place> về", .foreignPast),
        ("đi <place> về", .foreignPast),
        ("رجعت|رجعنا|عدت|عدنا|راجع|راجعين ~1 من <place>", .foreignPast), ("كنت|كنا ~1 في <place>", .foreignPast),
        ("wróciłem|wróciłam|wróciliśmy ~2 z|ze|znad <place>", .foreignPast),
        ("byłem|byłam|byliśmy ~2 w|na|nad <place>", .foreignPast),
    ]
}
