extension SignWords {
    /// Money that is asked for without a verb of paying beside its name, or with the sum alone.
    static let payments: [(language: MessageLanguage, rows: [(Concept, String)])] = [
        (
            .english,
            [
                (
                    .fundsRequest,
                    "settle|clear|cover|square it|this|that|these ~1 here|now|today|online|at|before|by|via|on"
                ),
                (.fundsRequest, "start|begin|come_in|join|get_in|step_in|enter ~2 with|for|at ~1 <number>"),
                (
                    .fundsRequest,
                    "put|place|add|throw|drop|stick ~4 beside|alongside|next_to|together_with mine|my|ours"
                ),
                (.fundsRequest, "put|throw|drop|invest ~2 <number> in|into|on|beside|behind"),
                (.fundsRequest, "wants|want|asks|asking|charges|takes|demands|demanding|needs !you|to <number>"),
                (
                    .fundsRequest,
                    "release|recovery|handling|file|registration|processing|unlock|seat|parking|storage|booking|reservation|escrow|licence|license|stamp|admin|service|transfer ~1 charge|cost|costs|fee|fees|price ~4 <number>"
                ),
                (
                    .fundsRequest,
                    "transfer|pay|payable|send|paid|settle|wire ~4 in_advance|up_front|upfront|beforehand|at_the_bottom|at_the_end|shown_below|given_below|below"
                ),
                (.fundsRequest, "price|ransom|sum ~2 <number>"),
                (
                    .fundsRequest,
                    "your|my|each|the part|share|half|bit|portion|contribution is|comes_to|would_be|will_be? ~1 <number>"
                ),
                (
                    .fundsRequest,
                    "<number> each|apiece|per_head|per_person|per_child|per_family|per_player|per_household"
                ),
                (.fundsRequest, "costs|cost|price|comes_to|is ~1 <number> per|each|a_head|a_child|a_person|a_family"),
                (
                    .fundsRequest,
                    "rent|invoice|bill|subscription|membership|contribution|premium|instalment|installment|tuition|balance|deposit|dues ~6 is_due|are_due|due_on|due_by|falls_due|payable|outstanding|still_open|unpaid|not_reached_us|has_not_arrived|has_not_come"
                ),
                (.fundsRequest, "revolut|venmo|paypal|zelle|twint|bizum|cashapp|monzo|wise me|it|us|the"),
                (
                    .fundsRequest,
                    "ask|asks|asked|request|expect for|you_for? ~1 payment|contributions|donations|a_donation"
                ),
                (
                    .fundsRequest,
                    "please|kindly|just|can_you|could_you|would_you ~2 pay|transfer|settle|remit|wire|deposit|top_up|reimburse"
                ),
                (
                    .fundsRequest,
                    "pay|paying ~1 it|the_amount|the_sum|the_bill|the_rent|the_fee|the_fine|the_invoice|the_rest|online|by|your|at|via"
                ),
                (
                    .fundsRequest,
                    "send|put|bring|hand|return ~2 the? money|cash|amount ~5 envelope|to|by|before|in|over"
                ),
                (
                    .fundsRequest,
                    "withdraw|take_out|draw ~4 <number> ~8 hand|give|courier|bring|colleague|officer|envelope|bag"
                ),
                (
                    .fundsRequest,
                    "withdraw|take_out|draw ~4 thousand|hundred|savings|everything|cash ~8 hand|give|courier|bring|colleague|officer|envelope|bag"
                ),
                (
                    .fundsRequest,
                    "send|transfer|move|forward ~1 every|all|each|any|future|your ~1 deposit|deposits|payment|payments|payouts|balance"
                ),
                (.fundsRequest, "loan|lend|front|wire|send|spot me|us ~2 a|the|some? ~1 <number>"),
                (
                    .fundsRequest,
                    "loan|lend|front|wire|send|spot me|us ~2 a|the|some? ~1 money|hundred|thousand|grand|bit|few"
                ),
                (
                    .fundsRequest,
                    "fee|charge|deposit|stake|tax ~2 is_in|has_arrived|has_been_paid|is_paid|is_settled|comes_in"
                ),
                (.pay, "prepay|pre_pay|advance_me|stump|cough_up|shell_out|sort_out|square|square_up|even_up|split"),
            ]
        ),
        (
            .french,
            [
                (.fundsRequest, "commencez|commence|demarrez|entrez|debutez|debute ~2 avec ~1 <number>"),
                (.fundsRequest, "mettez|mets|placez|place|misez|mise|ajoutez|ajoute|verse|versez ~2 <number>"),
                (.fundsRequest, "veut|demande|demandent|reclame|reclament|exige ~1 <number>"),
                (.fundsRequest, "ta|votre|ma|la part|participation|cotisation est|s_eleve|fait ~3 <number>"),
                (.fundsRequest, "<amount> chacun|chacune|par_personne|par_enfant|par_famille|par_tete|par_foyer"),
                (.fundsRequest, "<number> euros chacun|chacune|par_personne|par_enfant|par_famille"),
                (
                    .fundsRequest,
                    "loyer|facture|cotisation|participation|cantine|solde|acompte|echeance|charges ~8 a_regler|a_payer|due|est_due|reste_due|impaye|impayee|avant_le|est_a|est_de"
                ),
                (
                    .fundsRequest,
                    "reglez|regler|regle|payez|payer|paye|virez|vire|versez|remboursez|rembourse ~2 la|le|les|moi|ici|cette|ce|nous|votre|en|par|sur"
                ),
                (.fundsRequest, "frais|droits|taxe|caution|depot|garantie|commission ~4 <amount>"),
                (.fundsRequest, "fais|faites|faire|fait|faisant ~2 virement|lydia|paylib|wero|depot"),
                (.fundsRequest, "d_avance|a_l_avance|prealable ~4 frais|paiement|virement|versement"),
            ]
        ),
        (
            .italian,
            [
                (.fundsRequest, "inizia|inizi|comincia|cominci|parti|entra ~2 con ~1 <number>"),
                (.fundsRequest, "metti|metta|mettere|aggiungi|punta|versa|versi ~2 <number>"),
                (.fundsRequest, "vuole|vogliono|chiede|chiedono|pretende|serve|servono|occorrono ~1 <number>"),
                (.fundsRequest, "la? tua|vostra|sua quota|parte e|di|fa|ammonta ~2 <number>"),
                (.fundsRequest, "<number> euro? a_testa|ciascuno|ciascuna|a_persona|a_bambino|per_famiglia|a_famiglia"),
                (
                    .fundsRequest,
                    "affitto|bolletta|fattura|quota|retta|rata|saldo|acconto|canone|contributo ~8 da_pagare|da_versare|da_saldare|scade|in_scadenza|scaduta|scaduto|non_risulta|entro"
                ),
                (
                    .fundsRequest,
                    "puo|puoi|potete|si_puo|deve|devi|prego|bisogna ~1 pagarla|pagarlo|pagarli|versarla|saldarla|pagare|saldare|versare"
                ),
                (.fundsRequest, "paghi|paga|pagate|saldi|salda|versi|versate ~2 la|il|i|le|qui|con|tramite|entro|l"),
                (.fundsRequest, "spese|diritti|dazio|tassa|cauzione|deposito|commissione ~4 <amount>"),
                (.fundsRequest, "anticipo|anticipatamente|in_anticipo ~4 versare|pagare|spese|bonifico"),
                (.fundsRequest, "me_li|ce_li|melo|mandameli|dammeli ~1 dai|ridai|giri|mandi|restituisci"),
            ]
        ),
        (
            .spanish,
            [
                (.fundsRequest, "empieza|empiece|comienza|comience|arranca|entra ~2 con ~1 <number>"),
                (.fundsRequest, "pon|ponga|mete|meta|anade|aporta|aporte|apuesta|invierte ~2 <number>"),
                (.fundsRequest, "quiere|quieren|pide|piden|exige|cobra|necesita ~1 <number>"),
                (
                    .fundsRequest,
                    "me|nos ~1 mandas|manda|pasas|pasa|prestas|presta|envias|envia|adelantas|das|haces ~4 <number>"
                ),
                (
                    .fundsRequest,
                    "me|nos ~1 mandas|manda|pasas|pasa|prestas|presta|envias|envia|adelantas|das|haces ~4 bizum|transferencia|dinero|plata"
                ),
                (.fundsRequest, "tu|la|vuestra|su parte|cuota es|son|sale|asciende|de ~2 <number>"),
                (.fundsRequest, "tocan|toca|son|sale|salen ~1 <number> ~1 cada|por|a"),
                (
                    .fundsRequest,
                    "<number> euros|pesos? cada_uno|cada_una|por_cabeza|por_persona|por_nino|por_alumno|por_familia"
                ),
                (
                    .fundsRequest,
                    "alquiler|renta|factura|cuota|recibo|mensualidad|saldo|matricula|derrama|excursion ~8 pendiente|por_pagar|a_pagar|vence|impagado|impagada|antes_del|cuesta|es_de|sigue_siendo"
                ),
                (.fundsRequest, "el? pago se|debe|puede hace|hacer|realiza|realizar|efectua"),
                (
                    .fundsRequest,
                    "podeis|puede|puedes|pueden|hay_que|deben ~1 ingresarla|ingresarlo|pagarla|pagarlo|abonarla|abonarlo|transferirla"
                ),
                (.fundsRequest, "pague|paga|paguen|abone|abona|ingrese|liquide ~2 la|el|los|las|aqui|por|con|su|tu|en"),
                (.fundsRequest, "gastos|derechos|tasa|arancel|fianza|deposito|comision|tramite ~4 <amount>"),
                (.fundsRequest, "por_adelantado|por_anticipado ~4 pagar|abonar|transferir|deposito|pago"),
            ]
        ),
        (
            .portuguese,
            [
                (.fundsRequest, "comece|comeca|inicie|entre ~2 com ~1 <number>"),
                (.fundsRequest, "coloque|coloca|bote|bota|aplique|aplica|ponha|invista ~2 <number>"),
                (.fundsRequest, "quer|querem|pede|pedem|exige|cobra|cobram|precisa_de ~1 <number>"),
                (
                    .fundsRequest,
                    "me|nos ~1 manda|mande|passa|passe|empresta|empreste|transfere|faz|adianta ~4 <number>"
                ),
                (
                    .fundsRequest,
                    "me|nos ~1 manda|mande|passa|passe|empresta|empreste|transfere|faz|adianta ~4 pix|dinheiro|grana"
                ),
                (.fundsRequest, "sua|tua|a parte|cota|quota e|fica|da|deu ~2 <number>"),
                (
                    .fundsRequest,
                    "<number> reais|euros? cada|para_cada|por_pessoa|por_cabeca|por_crianca|por_familia|por_aluno"
                ),
                (
                    .fundsRequest,
                    "aluguel|renda|fatura|boleto|mensalidade|quota|condominio|parcela|saldo|taxa ~8 a_pagar|em_aberto|por_pagar|em_atraso|venceu|pendente|ate_dia|ate_o_dia|no_valor"
                ),
                (.fundsRequest, "pague|paguem|quite|liquide|deposite ~2 o|a|os|as|aqui|por|pelo|via|com|seu|sua|em"),
                (.fundsRequest, "despesas|taxa|caucao|deposito|comissao|tramite|alfandega ~4 <amount>"),
                (.fundsRequest, "antecipado|adiantado|antecipadamente ~4 pagar|pagamento|deposito|transferir"),
                (.fundsRequest, "para ~1 minha|nossa|esta|essa carteira|conta|chave"),
            ]
        ),
        (
            .indonesian,
            [
                (.fundsRequest, "mulai|ikut|gabung|masuk ~2 dengan|modal|dari ~1 <number>"),
                (.fundsRequest, "taruh|tanam|tanamkan|setor|titip|titipkan ~2 <number>"),
                (.fundsRequest, "minta|meminta|butuh|perlu|tarik ~1 <number>"),
                (.fundsRequest, "bagian|patungan|iuran|jatah ~4 <number>"),
                (
                    .fundsRequest,
                    "<number> ribu|juta|rb|jt? per_orang|seorang|per_anak|per_siswa|per_keluarga|per_kepala|masing_masing"
                ),
                (
                    .fundsRequest,
                    "sewa|tagihan|iuran|spp|cicilan|angsuran|kontrakan|uang_kos|uang_sekolah|uang_kas ~8 dibayar|bayar|jatuh_tempo|belum_dibayar|belum_lunas|sebelum|paling_lambat|sebesar"
                ),
                (
                    .fundsRequest,
                    "mohon|tolong|harap|silakan|bisa ~2 bayar|dibayar|dibayarkan|transfer|ditransfer|lunasi|dilunasi|setor|melunasi|membayar|mentransfer"
                ),
                (.fundsRequest, "biaya|ongkos|bea|jaminan|deposit|uang_muka|dp|administrasi ~4 <number>"),
                (.fundsRequest, "di_muka|dimuka|terlebih_dahulu|dulu ~4 bayar|transfer|deposit|biaya"),
            ]
        ),
        (
            .russian,
            [
                (.fundsRequest, "начните|начни|начинайте|заходите|стартуйте ~2 с|со ~1 <number>"),
                (
                    .fundsRequest,
                    "вложи|вложите|поставь|поставьте|закиньте|закинь|положи|положите|внеси|внесите ~3 <number>"
                ),
                (.fundsRequest, "просит|просят|хочет|хотят|требует|требуют|берёт|берут|нужно|надо ~1 <number>"),
                (.fundsRequest, "с_тебя|с_вас|твоя_доля|ваша_доля|с_каждого|с_человека|с_семьи ~1 <number>"),
                (
                    .fundsRequest,
                    "скинь|скиньте|перекинь|кинь|переведи|переведите|верни|верните|отдай|отдашь ~3 <number>"
                ),
                (
                    .fundsRequest,
                    "скинь|скиньте|перекинь|кинь|переведи|переведите|верни|верните|отдай|отдашь ~3 деньги|долг|мне|на"
                ),
                (
                    .fundsRequest,
                    "аренд*|квартплат*|квитанци*|счёт|взнос*|оплат*|плат*|долг|задолженност*|абонемент* ~8 до|внести|оплатить|просрочен*|не_оплачен*|погасить|к_оплате"
                ),
                (
                    .fundsRequest,
                    "просим|прошу|просьба|нужно|необходимо|можно|надо ~2 оплатить|внести|перевести|погасить|доплатить|сдать"
                ),
                (.fundsRequest, "комисси*|пошлин*|сбор|залог|депозит|налог|госпошлин* ~4 <number>"),
                (.fundsRequest, "предоплат*|авансом|вперёд|заранее ~4 <number>"),
                (.fundsRequest, "предоплат*|авансом|вперёд|заранее ~4 перевести|внести|оплат*"),
            ]
        ),
        (
            .turkish,
            [
                (.fundsRequest, "<number> tl|lira|usdt|dolar|euro? ile basla*|baslayin|katil*|gir*"),
                (
                    .fundsRequest,
                    "<number> ~1 yatir|yatirin|yatirman*|gonder|gonderin|gonderir_misin|at|atar_misin|koy|koyun|istiyor|istiyorlar|lazim|gerek|gerekiyor|odenmeli|odenmesi"
                ),
                (.fundsRequest, "kisi_basi|adam_basi|cocuk_basi|aile_basi|payin*|payina|hissen* ~3 <number>"),
                (
                    .fundsRequest,
                    "kira|kiranin|kirayi|fatura*|aidat*|taksit*|borc*|ucret*|harc* ~8 odemenizi|odeme*|odenmesi|yatirmanizi|son_odeme|odenmemis|gecikmis|kadar"
                ),
                (.fundsRequest, "ucreti|masrafi|depozito|kapora|teminat|komisyon|vergi|gumruk|harci ~4 <number>"),
                (.fundsRequest, "pesin|onden|once|oncesinde ~4 odeyin|yatirin|odeme|ucret|gonderin"),
                (.fundsRequest, "odemenizi|yatirmanizi|gondermenizi ~2 rica|bekliyoruz|istiyoruz"),
            ]
        ),
        (
            .vietnamese,
            [
                (.fundsRequest, "bắt_đầu|tham_gia|vào ~2 với|từ ~1 <number>"),
                (.fundsRequest, "bỏ|góp|rót|nạp|đóng|chuyển|đặt|gửi ~3 <number> k|nghìn|triệu|tr|đồng|trăm|usdt|đ|vnd"),
                (.fundsRequest, "đòi|cần|xin|muốn|thu|lấy ~2 <number> k|nghìn|triệu|tr|đồng|trăm|usdt"),
                (.fundsRequest, "phần|suất|tiền ~3 <number> k|nghìn|triệu|tr|đồng|trăm"),
                (
                    .fundsRequest,
                    "<number> k|nghìn|triệu|tr|đồng|trăm? mỗi_người|một_người|mỗi_bé|mỗi_cháu|mỗi_nhà|mỗi_hộ|một_suất"
                ),
                (
                    .fundsRequest,
                    "tiền_nhà|tiền_phòng|tiền_trọ|học_phí|hóa_đơn|hoá_đơn|tiền_điện|tiền_nước|phí_quản_lý|quỹ_lớp|hội_phí ~10 đóng|nộp|chuyển|thanh_toán|trước|đến_hạn|quá_hạn|chưa_đóng|là"
                ),
                (.fundsRequest, "phí|cọc|thuế|lệ_phí|phụ_phí|đặt_cọc|ký_quỹ ~4 <number>"),
                (.fundsRequest, "trước|ứng_trước|tạm_ứng ~3 phí|tiền|cọc|khoản"),
                (.fundsRequest, "vui_lòng|xin|mong|nhờ|kính_mong ~3 thanh_toán|chuyển_khoản|đóng|nộp|nạp|chuyển_tiền"),
            ]
        ),
        (
            .chinese,
            [
                (.fundsRequest, "入股|投入|投|出资|认购|充|存|打|转|交|付|垫|借|凑|补|押 ~2 一|二|两|三|四|五|六|七|八|九|十|百|千|万|几 ~1 元|块|百|千|万|十万"),
                (.fundsRequest, "入股|投入|投|出资|认购|充|起投|门槛|最低|只需|每人|每户|一人|人均|你的那份 ~3 <number>"),
                (.fundsRequest, "要|收|需|需要|求 ~1 <number> ~1 元|块|万|千|手续费|押金"),
                (.fundsRequest, "物业费|房租|租金|水电费|学费|餐费|班费|会费|管理费|停车费|欠款|尾款 ~8 缴|交|付|转|元|到期|逾期|请于|之前|前"),
                (.fundsRequest, "汇款账号|收款账号|收款账户|收款码|付款码|转账账号|打款账号|收款地址|充值地址|转到这个|打到这个|转到下面|打到下面"),
                (.fundsRequest, "手续费|关税|税费|保证金|押金|定金|工本费|解冻费|认证金 ~3 一|二|两|三|四|五|六|七|八|九|十|百|千|万"),
            ]
        ),
    ]
}
