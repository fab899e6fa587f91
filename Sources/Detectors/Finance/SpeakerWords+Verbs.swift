/// Verbs of dealing with an exchange.
extension SpeakerWords {
    static let verbs: [(heads: Lexicon.Heads, words: String)] = [
        (
            [.elided, .deal],
            """
            set bought sold sent moved pulled withdrew withdrawn opened switched tried deposited transferred transfered logged signed \
            closed using started hacked lost cashed swapped left joined staking trading buying selling holding used \
            registered stuck dumped stacking dcaing dca-ing bagged converted put got locked banned waiting emptied drained \
            ditched liquidated rekt wrecked stopped scammed verified funded topped loaded parked stashed kept keeping \
            keep moving sending withdrawing depositing transferring migrating consolidating consolidated closing linked \
            unlinked connected downloaded installed reinstalled deleted abandoned quit staked borrowed earned earning \
            made grabbed picked snagged scooped aped apeing spent paid received ordered submitted uploaded passed failed \
            finished cleared shorted longed farming scalping swing punting gambling grinding hodling sitting punted \
            shifted logging paying cashing landed settled drifted stayed ended retired signing coinjoined living surviving \
            traded scalped gambled lurking accidentally arrived added cancelled woke forgot lend lent lending refunded charged
            """
        ),
        (
            .deal,
            """
            use uses buy buys sell sells trade trades deposit deposits withdraw withdraws withdrawal withdrawals send \
            transfer transfers move start open access sign money funds fund coins coin transaction transactions stake wait \
            purchase purchased swap fiat salary paycheck payday rewards cashback spread fees fee limit limits order orders \
            savings rent punt bags bag stash btc bitcoin eth usdt usdc crypto sats selfie passport id_check dip perps \
            futures leverage margin position positions bot grid automatic automatically autopilot recurring monthly weekly \
            iban sepa wire ach euros dollars bucks portfolio staking p2p comprar vender retiro retiros depósito cripto \
            saque saques acheter vendre retrait retraits kaufen verkaufen auszahlung einzahlung sparplan gebühren \
            comprare vendere prelievo prelievi купить продать вывод ввод депозит крипта крипту биток комиссия комиссии \
            beli jual wd depo tarik mua bán nạp rút 板 注文 握り 含み損 損切り 利確 約定 チャート 爆損 买 卖 转到 转 充值 提现 提币 交易 定投 合约 买币 囤 購入 売却 入金 出金 積立 積み立て \
            取引 買 売 구매 매수 매도 입금 출금 거래 شراء بيع سحب إيداع تداول خريد al sat çek yatır komisyon maaş
            """
        ),
        (
            [.own, .deal],
            """
            uso utilizo opero compré vendo vendí tengo abrí deposité retiré saco saqué guardo pasé llevo invierto invertí \
            muevo moví gané perdí cobro mandé envié cargué recargué ahorro metí cambié pagué creé verifiqué compro traigo holdeo cobré \
            usaba usava usavo tenía operaba compraba guardaba comprava avevo tenevo compravo hatte nutzte kaufte me_salió me_llegó me_llegaron me_tardó me_funciona me_funcionó me_anda trabajo_con trabalho_com comprei vendi tenho depositei transferi invisto pago gasto uso_a mandei enviei botei coloquei deixo deixei tirei perdi ganhei recebi \
            recebo aporto aportei criei cadastrei passei mudei fechei migrei guardei invisti saquei \
            utilizzo tengo ho_fatto ho_inviato ho_mandato ho_richiesto ho_caricato ho_perso ho_provato he_enviado he_hecho he_mandado he_subido he_comprado ho_comprato ho_venduto ho_aperto ho_messo ho_spostato ho_chiuso ho_depositato ho_prelevato \
            faccio prelevo aspetto investo metto accumulo \
            habe hab nutze benutze verwende kaufe handle verkaufe halte warte spare besitze trade zahle \
            пользуюсь торгую покупаю продаю держу храню сижу вывожу меняю жду плачу коплю использую завожу закидываю \
            перевожу получаю захожу фармлю стейкаю закупаюсь \
            купил купила продал продала вывел вывела завел завела перевел перевела закинул закинула зарегался зарегалась \
            зарегистрировался открыл открыла ушел ушла слил слила положил отправил отправила пополнил пополнила потерял \
            потеряла заработал поставил прошел прошла подал создал кинул перешел перешла докупил докупила доволен довольна устал устала получил получила попал попала \
            أستخدم استخدم أتداول اتداول اشتريت بعت سحبت حولت أودعت اودعت فتحت أرسلت ارسلت خسرت أتعامل اتعامل احتفظ أحتفظ \
            أنتظر انتظر دفعت ربحت نقلت اشتري أشتري \
            używam kupiłem kupiłam trzymam wypłaciłem sprzedałem gebruik kocht koop handel
            """
        ),
        ([.own, .deal], turkish),
        (
            [.loose, .deal],
            """
            aprovada aprovado verificada verificado liberada criada aberta aprobada aprobado abierta verifié vérifié validée geprüft freigeschaltet \
            verificato approvato aperta sbloccato одобрили верифицировали verified_at lolos cair tinggal \
            gekauft nachgekauft verkauft eingezahlt ausgezahlt überwiesen transferiert angemeldet registriert eröffnet \
            verifiziert gewechselt umgezogen geschlossen gelöscht getradet gehandelt gestaked investiert angelegt \
            umgestiegen abgehoben hinterlegt aufgestockt seit acheté vendu viré retiré déposé ouvert fermé inscrit transféré basculé migré \
            depuis comprado vendido retirado depositado abierto cerrado comprando vendiendo holdeando operando metiendo \
            esperando probando ahorrando recién desde_hace vendendo holdando juntando sacando guardando investindo \
            faz_anos comprato venduto prelevato depositato aperto chiuso spostato iscritto registrato investito \
            accumulando da_anni da_mesi da_tempo пришлось удалось получилось решил решила лежат лежит хранится висит \
            beli jual wd depo tarik nabung daftar pindah simpan nyimpen serok andalan sejak mua nạp rút chuyển \
            抄底 定投 梭哈 爆仓 套牢 囤币 提现 充值 入金 出金 買った 買って 使って 積立 積み立て 送金 샀 팔았 물려 물렸 존버 \
            매수 매도 갈아탔 쓰다가 옮겼 들고 묶여
            geçeli açalı kullanalı başlayalı almak çekmek \
            移し 移した 乗り換え 提了 提了_出 秒到 到账 抄底 逃顶 갈아탄 넣어둔 옮긴 산
            """
        ),
        (
            .third,
            """
            hat haben hatte wird wurde wurden ist sind war has was were is are will had says wants ha han hanno è fue \
            fueron son está están foi é são est sont ont va vont sera estará serà bude
            """
        ),
    ]

    /// First person of the verbs that go with an exchange, in the tenses that posts use.
    private static let turkish: String = {
        let plain = ["aç", "çek", "geç", "bekle", "gönder", "biriktir", "işlet", "yükle", "ver", "gir"]
        let dark = ["al", "sat", "yatır", "kapat", "yap", "aktar", "bağla", "kazan", "topla", "yolla"]
        let round = ["tut", "boz", "koy", "kaydol"]
        let fixed = """
            kullanıyorum kullandım alıyorum satıyorum çekiyorum yatırıyorum açıyorum tutuyorum yapıyorum geçiyorum bekliyorum \
            gönderiyorum biriktiriyorum ödüyorum ödedim duruyorum çekemiyorum giremiyorum alamıyorum çalışıyorum \
            işlem_yapıyorum
            """
        func past(_ stems: [String], _ endings: [String]) -> [String] {
            stems.flatMap { stem in endings.map { stem + $0 } }
        }
        let made =
            past(plain, ["dim", "tim", "medim", "mişim"]) + past(dark, ["dım", "tım", "madım", "mışım"])
            + past(round, ["dum", "tum", "madım", "muşum"])
        return fixed + " " + made.joined(separator: " ")
    }()
}
