extension SignWords {
    /// Accounts that a message itself names, greetings to many, and what somebody might be told to do.
    static let accounts: [(language: MessageLanguage, rows: [(Concept, String)])] = [
        (
            .english,
            [
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
