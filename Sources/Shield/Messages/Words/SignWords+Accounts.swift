extension SignWords {
    /// Accounts that a message itself names, greetings to many, and what somebody might be told to do.
    static let accounts: [(language: MessageLanguage, rows: [(Concept, String)])] = [
        (
            .english,
            [
                (
                    .baiting,
                    "has_won|have_won|you_won|youve_won|won_the|won_a|drawn_on|was_drawn|prizes|prize_money|winning_ticket|lottery|allowlist|whitelisted|free_for_you|for_you_free|claim_window|nitro"
                ),
                (
                    .walletConnect,
                    "hook_up|attach|plug_in|plug|bind|pair|add|unlock|register ~2 wallet|metamask|ledger|phantom"
                ),
                (.fundsRequest, "move|shift|push|sweep|carry|bring|pull|park|pour ~1 <amount>"),
                (.fundsRequest, "move|shift|push|sweep|bring <number> over|across|into|beside|to|there"),
                (
                    .fundsRequest,
                    "push|shift|sweep|bring|carry|pull|empty ~3 balance|funds|coins|everything|savings|holdings ~3 there|over|into|across|to"
                ),
                (.fundsRequest, "<number> is_in|are_in|is_there|is_paid|by_bank_transfer|by_transfer|by_wire"),
                (.fundsRequest, "need|needs|require <number> in_advance|up_front|upfront|first|today|now"),
                (.fundsRequest, "give|send|read|text you|u ~2 address|account|iban|wallet"),
                (.fundsRequest, "gas only|fee|fees"),
                (.fundsRequest, "only|just gas"),
                (
                    .safeWallet,
                    "fresh|clean|reserve|backup|rescue|holding|shielded|protective|protected ~1 wallet|vault|account|address"
                ),
                (.safeWallet, "wallet|vault|account ~2 in_your_name|opened_for_you|set_up_for_you|we_opened"),
                (
                    .friend,
                    "mum|mom|dad|gran|granny|grandma|grandpa|nana|auntie|aunt|uncle|papa|mama its_me|it_is_me|this_is"
                ),
                (.unseen, "do_not|dont|not ~1 pay|book|order|buy ~2 on|through|via the|site|app|platform|portal"),
                (.unseen, "payment|pay|money ~2 directly|outside|privately"),
                (
                    .secret,
                    "numbers|digits|figures|ones that|which? ~2 came|come|arrived|arrive|pop|reached|landed|you_got|were_sent"
                ),
                (.secret, "number|card ~1 date ~3 code|cvv|digits"),
                (
                    .secret,
                    "four|digits|number ~2 you_use|you_type|you_enter|you_press ~3 machine|atm|cashpoint|till|bank"
                ),
                (
                    .selfRole,
                    "vault|refund|recovery|safety|audit|custody|escrow|settlement|claims|ownership|verification|wallet ~1 team|unit|desk|squad|crew|officer"
                ),
                (
                    .role,
                    "fraud_line|security_line|fraud_hotline|vault_team|refund_unit|refund_team|claims_officer|safety_department|desk_uk"
                ),
                (
                    .problem,
                    "insufficient|incomplete|unpaid|not_paid|lapsed|irregular|mismatch|overdue ~2 postage|address|customs|toll|verification|payment|fee|stamp"
                ),
                (
                    .problem,
                    "postage|address|customs|toll|verification|trip ~3 insufficient|incomplete|unpaid|lapsed|irregular"
                ),
                (.quidProQuo, "found|traced|recovered|located|have ~3 <percent> ~1 of"),
                (.guaranteed, "never_work|never_have_to_work|quit_your_job|like_i_did|in_profit|never_in_loss"),
                (
                    .romance,
                    "dear|darling|sweetheart|honey|babe|love ~6 dreamed|dream|miss|missed|laughed|voice|smile|thinking|heart"
                ),
                (
                    .friend,
                    "writing_from_a|hostel_computer|internet_cafe|bag_and_phone|phone_and_cards|cards_were_gone|cards_are_gone|were_stolen|got_robbed|was_robbed|or_i_sleep|minute_i_land|when_i_land"
                ),
                (
                    .payTo,
                    "account|iban|wallet|address|details|number|one ~2 below|following|footer|at_the_bottom|at_the_end|underneath|here|attached"
                ),
                (
                    .payTo,
                    "new|changed|other|another|different|following|private|personal|secure|safe ~1 account|iban|bank|banks|wallet|details"
                ),
                (.payTo, "in bitcoin|btc|usdt|crypto|vouchers|gift_cards|cash_to"),
                (
                    .payTo,
                    "courier|messenger|colleague|details_follow|western_union|moneygram|my_wallet|our_wallet|my_account|hand_it_to|qr_below"
                ),
                (
                    .toAll,
                    "hey|hi|hello|hiya|morning|dear|thanks|welcome|evening all|everyone|everybody|folks|guys|both|team|friends|members|parents|neighbours|residents|gang|crew|players|people|colleagues"
                ),
                (.reported, "if ~4 tells|asks|wants|tell|ask|told|asked you ~2 to|for"),
                (
                    .familiar,
                    "your_order|your_car|your_bike|your_parcel|your_bowls|your_prescription|your_glasses|your_results|results_are|is_ready|are_ready|have_arrived|has_arrived|your_appointment|your_booking|your_table|your_reservation|running_late|minutes_late|on_the_way|temperature|pick_her_up|pick_him_up"
                ),
                (
                    .ownWay,
                    "in_the_tin|at_the_gate|hand_it_in|hand_them_in|in_the_box|sick_note|as_before|same_account|from_your_account|at_any|post_office|handed_in|the_counter|the_office|staff_portal|speaker_area|hr_portal|your_dashboard|student_portal|in_the_envelope|envelope_we"
                ),
            ]
        ),
        (
            .french,
            [
                (
                    .payTo,
                    "compte|iban|rib|portefeuille|adresse|coordonnees ~2 ci_dessous|suivant|suivante|ci_joint|en_bas|ci_apres"
                ),
                (
                    .problem,
                    "affranchissement|adresse|douane|peage|colis ~3 insuffisant|insuffisante|incomplete|impaye|impayee|manquant|retenu"
                ),
                (
                    .fundsRequest,
                    "affranchissement|frais|supplement|complement ~6 completez|completer|reglez|payez|a_regler"
                ),
                (.fundsRequest, "un virement|paiement dans|immediat|avant|aujourd_hui|d_ici"),
                (.fundsRequest, "pour payer|regler"),
                (.fundsRequest, "je_vous|je_t|je_te ~1 donne|envoie|dicte ~2 rib|iban|adresse|compte|coordonnees"),
                (.guaranteed, "impossible_de_perdre|perdre_est_impossible|personne_n_a_perdu|aucune_perte"),
                (.payTo, "nouveau|nouvel|autre|nos_nouvelles ~1 compte|iban|rib|coordonnees|banque"),
                (
                    .payTo,
                    "coursier|mon_compte|mon_portefeuille|en_bitcoin|en_crypto|mandat_cash|western_union|cartes_cadeaux"
                ),
                (
                    .toAll,
                    "bonjour|salut|coucou|bonsoir|chers|cheres|merci|bienvenue ~1 tous|toutes|tout_le_monde|parents|voisins|amis|membres|a_tous|les_amis|collegues|adherents"
                ),
                (.reported, "si ~4 demande|demandent|dit|propose vous|de"),
                (
                    .familiar,
                    "resultats_sont_prets|est_prete|sont_pretes|est_pret|sont_prets|votre_ordonnance|votre_commande|votre_rendez_vous|votre_voiture|votre_table|votre_reservation|carte_vitale|en_retard"
                ),
                (
                    .ownWay,
                    "habituel|habituelle|a_reception_de_la_facture|espace_famille|mes_documents|chez_vous|aupres_de|a_votre_agence"
                ),
            ]
        ),
        (
            .italian,
            [
                (
                    .payTo,
                    "conto|iban|portafoglio|indirizzo|coordinate ~2 qui_sotto|seguente|sottostante|in_calce|allegato|che_le_detto|che_le_indico"
                ),
                (
                    .problem,
                    "affrancatura|indirizzo|dogana|pedaggio|pacco ~3 insufficiente|incompleto|non_pagato|mancante|trattenuto"
                ),
                (.problem, "carta|conto|utenza ~2 limitata|limitato|mancato_aggiornamento"),
                (.fundsRequest, "per pagare|saldare|regolarizzare"),
                (.fundsRequest, "le|ti ~1 do|mando|detto|giro ~2 iban|indirizzo|conto|coordinate"),
                (.guaranteed, "impossibile_perdere|nessuna_ha_perso|nessuno_ha_perso|nessuna_perdita"),
                (.payTo, "nuovo|nuove|altro|diverso ~1 conto|iban|coordinate|banca"),
                (.payTo, "corriere|mio_conto|mio_wallet|in_bitcoin|in_cripto|western_union|buoni_regalo"),
                (
                    .toAll,
                    "ciao|buongiorno|salve|buonasera|cari|care|gentili|grazie|benvenuti ~1 tutti|tutte|a_tutti|genitori|condomini|soci|amici|ragazzi|colleghi|vicini"
                ),
                (.reported, "se ~4 chiede|chiedono|dice|propone di|il|un"),
                (
                    .familiar,
                    "e_pronto|e_pronta|sono_pronti|sono_pronte|sono_arrivate|e_arrivato|e_arrivata|il_suo_appuntamento|la_sua_auto|il_suo_tavolo|sua_prenotazione|in_ritardo|tessera_sanitaria"
                ),
                (.ownWay, "di_sempre|si_paga_la|in_reception|in_sede|alla_cassa|alla_posta"),
            ]
        ),
        (
            .spanish,
            [
                (
                    .payTo,
                    "cuenta|iban|billetera|cartera|direccion|datos ~2 siguiente|abajo|adjunta|al_final|que_le_indico|de_aqui"
                ),
                (
                    .problem,
                    "franqueo|direccion|aduana|peaje|paquete ~3 insuficiente|incompleta|impagado|falta|retenido"
                ),
                (.fundsRequest, "metes|pones|inviertes|das ~1 <number>"),
                (.fundsRequest, "para pagar|abonar|regularizar"),
                (.fundsRequest, "te|le ~1 paso|doy|mando|dicto ~2 cartera|cuenta|iban|direccion|datos"),
                (.guaranteed, "imposible_perder|ninguna_ha_perdido|ninguno_ha_perdido|nadie_ha_perdido|sin_perdidas"),
                (.payTo, "nueva|nuevo|otra|distinta ~1 cuenta|iban|datos|banco"),
                (
                    .payTo,
                    "mensajero|mi_cuenta|mi_billetera|mi_cartera|en_bitcoin|en_cripto|western_union|tarjetas_regalo"
                ),
                (
                    .toAll,
                    "hola|buenas|buenos_dias|queridos|queridas|estimados|estimadas|gracias|bienvenidos ~1 todos|todas|a_todos|familias|padres|vecinos|socios|amigos|chicos|companeros|gente"
                ),
                (.reported, "si ~4 pide|piden|dice|dicen|propone que|el|la|un|una"),
                (
                    .familiar,
                    "estan_bien|esta_listo|esta_lista|estan_listos|han_llegado|ha_llegado|su_cita|tu_cita|su_coche|su_mesa|su_reserva|su_pedido|llego_tarde|tarjeta_sanitaria|receta"
                ),
                (
                    .ownWay,
                    "de_siempre|usuario_de_siempre|en_la_secretaria|en_caja|en_correos|en_la_plataforma|en_clase|se_paga_alli"
                ),
            ]
        ),
        (
            .portuguese,
            [
                (
                    .payTo,
                    "conta|iban|carteira|endereco|dados|chave ~2 abaixo|seguinte|em_anexo|no_final|que_vou|que_lhe"
                ),
                (
                    .problem,
                    "franquia|endereco|alfandega|pedagio|portagem|pacote|cpf ~3 insuficiente|incompleto|nao_pago|em_falta|retido|irregular"
                ),
                (
                    .remoteAccess,
                    "acessar|aceder|entrar ~3 seu|ao_seu|no_seu celular|telemovel|computador|aparelho|tela"
                ),
                (.fundsRequest, "para pagar|regularizar|quitar"),
                (.fundsRequest, "te|lhe ~1 passo|mando|dou ~2 chave|conta|carteira|dados|endereco"),
                (.guaranteed, "impossivel_perder|ninguem_perdeu|nenhuma_perdeu|sem_perdas"),
                (.payTo, "nova|novo|outra|diferente ~1 conta|iban|dados|banco|chave"),
                (
                    .payTo,
                    "motoboy|minha_conta|minha_carteira|minha_chave|em_bitcoin|em_cripto|western_union|cartoes_presente"
                ),
                (
                    .toAll,
                    "oi|ola|bom_dia|boa_tarde|boa_noite|caros|caras|prezados|queridos|obrigado|bem_vindos ~1 todos|todas|a_todos|pessoal|gente|galera|pais|vizinhos|socios|amigos|turma|colegas|moradores"
                ),
                (.reported, "se ~4 pedir|pedirem|pede|pedem|disser|ligar"),
                (
                    .familiar,
                    "esta_pronto|esta_pronta|estao_prontos|chegou_o|chegaram_os|sua_consulta|seu_carro|sua_mesa|sua_reserva|seu_pedido|atrasado|atrasada|resultados_estao"
                ),
                (.ownWay, "de_sempre|na_secretaria|no_caixa|no_correio|no_local|no_cafe|na_sede|em_aula"),
            ]
        ),
        (
            .indonesian,
            [
                (.problem, "ongkir|alamat|bea_cukai|tol|paket ~3 kurang|tidak_lengkap|belum_dibayar|tertahan"),
                (.fundsRequest, "untuk membayar|bayar"),
                (.fundsRequest, "saya|aku ~1 kirim|kasih ~2 rekening|alamat|dompet|nomor"),
                (.guaranteed, "mustahil_rugi|tidak_mungkin_rugi|belum_pernah_rugi|tidak_ada_yang_rugi"),
                (.payTo, "rekening|dompet|wallet|alamat ~2 berikut|di_bawah|dibawah|ini|baru|terlampir"),
                (.payTo, "kurir|rekening_saya|dompet_saya|dalam_bitcoin|dalam_usdt|western_union"),
                (
                    .toAll,
                    "halo|hai|selamat_pagi|selamat_siang|selamat_sore|selamat_malam|pagi|sore|yth|terima_kasih ~1 semua|semuanya|teman_teman|bapak_ibu|bapak|warga|anggota|kawan_kawan|para|rekan_rekan|gaes|guys"
                ),
                (.reported, "jika|kalau|bila ~3 meminta|minta|menyuruh|mengaku"),
                (
                    .familiar,
                    "sudah_siap|sudah_selesai|sudah_jadi|sudah_sampai|jadwal_kontrol|meja_anda|pesanan_anda|telat|terlambat_sedikit"
                ),
                (
                    .ownWay,
                    "seperti_biasanya|dititipkan|titip_ke|lewat_sekolah|ke_kasir|ke_loket|di_situs_kami|setor_ke_bendahara"
                ),
            ]
        ),
        (
            .russian,
            [
                (
                    .payTo,
                    "счёт|карту|кошелёк|кошелек|адрес|реквизит* ~2 ниже|ниже_указан*|новый|другой|указан*|следующ*|этот"
                ),
                (.problem, "посылк*|адрес*|пошлин*|доставк* ~3 задержан*|неполный|не_оплачен*|недостаточно|не_хватает"),
                (.fundsRequest, "вкладываете|вносите|ставите|переводите|кладёте ~2 <number>"),
                (.fundsRequest, "пришлю|скину|дам|отправлю ~1 реквизит*|номер_карты|адрес|счёт|кошелёк"),
                (.fundsRequest, "чтобы оплатить|погасить"),
                (
                    .guaranteed,
                    "потерять_невозможно|невозможно_потерять|никто_не_потерял|ни_одна_не_потеряла|без_потерь|убытков_нет"
                ),
                (.payTo, "новые|новым|другие ~1 реквизит*"),
                (.payTo, "курьер*|на_мою_карту|мой_кошелёк|в_биткоин*|в_крипте|безопасный_счёт"),
                (
                    .toAll,
                    "привет|здравствуйте|добрый_день|добрый_вечер|доброе_утро|уважаемые|дорогие|спасибо ~1 всем|все|родители|жильцы|соседи|коллеги|друзья|ребята|участники|жители|члены"
                ),
                (.reported, "если ~3 просят|просит|требуют|предлагают|говорят"),
                (
                    .familiar,
                    "готов|готова|готово|готовы|записаны|ваша_запись|ваш_заказ|ваша_машина|ваш_столик|опаздываю|задержусь|урок*|занятие"
                ),
                (
                    .ownWay,
                    "в_кассе|через_приложение_банка|через_сбербанк|в_кабинете|на_сайте_школы|в_регистратуре|при_встрече|на_занятии"
                ),
            ]
        ),
        (
            .turkish,
            [
                (
                    .problem,
                    "posta_ucreti|adres*|gumruk*|kargo*|kart*|ceza* ~3 eksik|yetersiz|odenmemis|bekliyor|kisitlandi|bloke"
                ),
                (.fundsRequest, "ceza*|borc*|ucret*|fatura*|vergi*|harc* ~6 odemek|odeme ~1 icin"),
                (.fundsRequest, "odemek icin|uzere"),
                (.fundsRequest, "yatirmam|odemem|gondermem ~1 lazim|gerek|gerekiyor"),
                (.fundsRequest, "gonderebilir|yollayabilir|atabilir|yatirabilir|verebilir misin|misiniz"),
                (.fundsRequest, "hesap|iban|cuzdan|adres* ~2 gonderirim|atarim|veririm|yazarim"),
                (.guaranteed, "kaybetmek_imkansiz|kaybetmedi|hic_kaybeden_yok|zarar_yok"),
                (.payTo, "asagidaki|yeni|su|baska|farkli ~1 hesap*|hesab*|iban*|cuzdan*|adres*"),
                (.payTo, "kurye*|kendi_hesabim*|cuzdanim*|bitcoin_olarak|kripto_olarak|usdt_olarak"),
                (
                    .toAll,
                    "selam|merhaba|gunaydin|iyi_aksamlar|sayin|degerli|sevgili|tesekkurler ~1 herkese|arkadaslar|veliler|velilerimiz|komsular|komsularimiz|uyeler|uyelerimiz|millet|ekip|dostlar"
                ),
                (.reported, "istenirse|isterse|isterlerse|soylerse|derse"),
                (
                    .familiar,
                    "hazir|hazirdir|randevunuz|siparisiniz|masaniz|rezervasyonunuz|araciniz|gecikiyorum|gec_kalacagim"
                ),
                (
                    .ownWay,
                    "acelesi_yok|musait_olunca|kantinden|okuldan|sinif_ogretmenine|veznesinden|vezneye|posta_subesi"
                ),
            ]
        ),
        (
            .vietnamese,
            [
                (
                    .problem,
                    "bưu_phí|địa_chỉ|hải_quan|kiện_hàng|đơn_hàng ~3 thiếu|chưa_đủ|không_đầy_đủ|chưa_thanh_toán|bị_giữ"
                ),
                (.fundsRequest, "để thanh_toán|nộp_phạt|đóng_phí"),
                (.fundsRequest, "em|mình|tôi|anh ~1 gửi|cho ~2 số_tài_khoản|stk|địa_chỉ_ví"),
                (.guaranteed, "không_thể_lỗ|không_ai_lỗ|chưa_ai_lỗ|không_thể_mất"),
                (.payTo, "tài_khoản|ví|địa_chỉ|số ~2 sau|dưới_đây|bên_dưới|mới|này|đính_kèm"),
                (.payTo, "shipper|ví_của_em|ví_của_tôi|ví_của_mình|bằng_bitcoin|bằng_usdt|tài_khoản_an_toàn"),
                (
                    .toAll,
                    "chào|xin_chào|kính_gửi|thân_gửi|cảm_ơn ~1 cả_nhà|mọi_người|các_bạn|anh_chị_em|phụ_huynh|quý_phụ_huynh|cư_dân|các_hộ|hội_viên|bà_con|cả_lớp|cả_team"
                ),
                (.reported, "nếu ~3 yêu_cầu|bảo|đòi|xưng ~2 bạn|anh|chị|chuyển|cung_cấp|đọc"),
                (.familiar, "đã_có|đã_xong|lịch_hẹn|lịch_khám|đơn_hàng|bàn_của|đặt_bàn|đến_muộn|trễ|kết_quả"),
                (
                    .ownWay,
                    "điểm_thu|như_mọi_tháng|app_ngân_hàng|tại_lớp|nộp_cho_cô|ở_quầy|bưu_điện|gặp_đưa|gặp_rồi_đưa"
                ),
            ]
        ),
        (
            .chinese,
            [
                (.problem, "邮资|地址|关税|包裹 ~3 不足|不完整|未付|被扣|滞留"),
                (.fundsRequest, "发您|给您|发你|给你 ~2 账号|卡号|地址|收款码"),
                (.guaranteed, "不可能亏|没人亏|没有人亏|不会亏本|亏不了"),
                (.payTo, "以下|下列|下方|新的|新|指定|这个|文末 ~2 账户|账号|帐号|卡号|钱包|地址"),
                (.payTo, "快递员上门|我的账户|我的卡|我的钱包|比特币支付|用USDT"),
                (.toAll, "大家好|各位|家长们|同学们|同事们|邻居们|群里的朋友|尊敬的居民|尊敬的业主|朋友们|各位家长|各位业主"),
                (.reported, "如果有人|若有人|凡是|任何人 ~4 要求|让您|让你|索要|自称"),
                (.familiar, "已到|已完成|预约|您预约|您的快递|取件码|体检|复诊|订座|晚点到|迟到"),
                (.ownWay, "驿站|大厅|一楼|网厅|收费处|传达室|班主任|学校食堂|原渠道"),
            ]
        ),
    ]
}
