extension SignWords {
    /// How a reader is kept from asking anybody else.
    static let silence: [(language: MessageLanguage, rows: [(Concept, String)])] = [
        (
            .english,
            [
                (
                    .secrecy,
                    "do_not|dont|never|please_dont|no_need_to|without|rather_not|not|nor|no_point_in|refrain_from|avoid ~2 ask|asking|bother|bothering|contact|contacting|write|writing|message|messaging|tell|telling|inform|informing|mention|mentioning|discuss|discussing|involve|involving|consult|consulting|ring|ringing|call|calling|repeat|raise|report ~3 help_centre|help_center|help_desk|helpdesk|support|service|hotline|bank|banks|family|anyone|anybody|anyone_else|someone|staff|teller|branch|office|colleagues|colleague|others|wife|husband|son|daughter|children|parents|moderators|admins|neighbours|neighbors|friends|police|lawyer|accountant|exchange|platform|agents|chat|third_party|third_parties|advisor|adviser"
                ),
                (
                    .secrecy,
                    "tell|telling|inform|show|alert|involve|call ~1 anyone|anybody|somebody|the_police|police|your_bank ~1 and|or|means|it|i|we|everything"
                ),
                (
                    .secrecy,
                    "stay_silent|remain_silent|keep_silent|keep_silence|keep_mum|in_silence|our_secret|a_secret|between_ourselves|stays_here|stays_with_us|hush_hush|low_profile|keep_a_low|say_nothing|not_a_soul|without_a_word|word_of_this|a_word_to|for_now_just_us|before_the_others|behind_their|without_their|without_her|without_his_knowing|not_let_on|play_dumb|pretend_you|make_up_a|tell_them_it_is|tell_them_its|say_it_is_for|say_its_for"
                ),
                (
                    .secrecy,
                    "nobody|no_one|noone else? ~2 know|knows|see|sees|hear|hears|read|reads|learn|learns|notice|notices"
                ),
                (
                    .secrecy,
                    "agents|staff|support|colleagues|they|bank|cashier|desk ~4 not_been_informed|not_been_briefed|not_informed|know_nothing|knows_nothing|only_confuse|would_confuse|will_confuse|only_delay|will_refuse|would_refuse|will_block|would_block|slow_it|not_understand|wont_understand"
                ),
                (.secrecy, "keep ~4 under_wraps|quiet|secret|dark|private|to_yourself|off_the_group|out_of_the_group"),
            ]
        ),
        (
            .french,
            [
                (
                    .secrecy,
                    "n|ne|sans|surtout_pas|inutile_de|evitez_de|pas_besoin_de ~3 ecrivez|ecrire|ecris|demandez|demander|demande|contactez|contacter|appelez|appeler|parlez|parler|parle|dites|dire|dis|prevenez|prevenir|previens|informez|informer|ouvrez|ouvrir|passez_par|sollicitez|mentionnez|racontez|raconter|alertez ~5 support|assistance|banque|conseiller|conseillere|famille|proches|personne|quiconque|police|gendarmerie|collegues|amis|mari|femme|enfants|parents|autre|autres|service|ticket|moderateurs|agence|guichet|plateforme|notaire|comptable|tiers|maman|papa"
                ),
                (
                    .secrecy,
                    "garder_le_silence|gardez_le_silence|en_silence|pas_un_mot|ne_dites_rien|ne_dis_rien|n_en_parlez|n_en_parle|parlez_en_a_personne|reste_entre_nous|entre_toi_et_moi|entre_vous_et_moi|notre_secret|notre_petit_secret|sans_en_parler|sous_silence|a_l_abri_des_regards|ne_doit_savoir|personne_ne_doit|que_personne_ne|faites_comme_si|si_on_vous_demande|si_la_banque_demande"
                ),
            ]
        ),
        (
            .italian,
            [
                (
                    .secrecy,
                    "non|senza|evita_di|eviti_di|inutile|niente ~3 scriva|scrivere|scrivi|chieda|chiedere|chiedi|contatti|contattare|contattate|chiami|chiamare|parli|parlare|parla|dica|dire|dirlo|dillo|avvisi|avvisare|avverta|avvertire|informi|informare|apra|aprire|coinvolga|coinvolgere|racconti|raccontare|raccontarlo|consulti|passi ~5 assistenza|supporto|banca|filiale|sportello|famiglia|familiari|parenti|nessuno|altri|altre|polizia|carabinieri|colleghi|amici|marito|moglie|figli|genitori|mamma|papa|ticket|moderatori|centralino|cassiere|piattaforma|commercialista|terzi"
                ),
                (
                    .secrecy,
                    "in_silenzio|mantenga_il_silenzio|mantieni_il_silenzio|acqua_in_bocca|nessuno_deve|che_nessuno|resti_tra|resta_tra_noi|rimanga_tra|fra_me_e_te|tra_me_e_te|tra_me_e_lei|il_nostro_segreto|nostro_segreto|non_ne_parli|non_ne_parlare|non_dirlo|non_lo_dica|non_dica_nulla|non_dire_niente|non_dire_nulla|senza_dire|senza_farlo_sapere|faccia_finta|fai_finta|se_la_banca_chiede|se_le_chiedono"
                ),
            ]
        ),
        (
            .spanish,
            [
                (
                    .secrecy,
                    "no|sin|evite|evita|ni|tampoco|nada_de ~3 escriba|escribas|escribir|pregunte|preguntes|preguntar|contacte|contactes|contactar|llame|llames|llamar|hable|hables|hablar|diga|digas|decir|decirle|decirselo|avise|avises|avisar|informe|informar|abra|abras|abrir|acuda|consulte|consultar|cuente|cuentes|contar|contarselo|involucre ~5 soporte|asistencia|banco|sucursal|ventanilla|familia|familiares|nadie|otros|otras|policia|companeros|amigos|marido|mujer|esposo|esposa|hijos|padres|mama|papa|ticket|caso|moderadores|atencion|cajero|plataforma|gestor|terceros|guardia_civil"
                ),
                (
                    .secrecy,
                    "en_silencio|guarde_silencio|guarda_silencio|ni_una_palabra|nadie_debe|que_nadie|nadie_mas|quede_entre|queda_entre_nosotros|entre_usted_y_yo|nuestro_secreto|no_se_lo|no_lo_comentes|no_lo_comente|no_lo_cuentes|no_digas_nada|no_diga_nada|sin_decir|sin_que_nadie|haga_como_si|finja|si_el_banco_pregunta|si_le_preguntan|calladito|calladita"
                ),
            ]
        ),
        (
            .portuguese,
            [
                (
                    .secrecy,
                    "nao|sem|evite|nem ~3 escreva|escrever|pergunte|perguntar|contate|contacte|contactar|contatar|ligue|ligar|fale|falar|fala|diga|dizer|conte|contar|conta|avise|avisar|informe|informar|abra|abrir|procure|consulte|comente|comentar|envolva ~5 suporte|apoio|atendimento|banco|agencia|balcao|familia|familiares|ninguem|outros|policia|colegas|amigos|marido|mulher|esposa|esposo|filhos|pais|mae|pai|chamado|ticket|moderadores|gerente|caixa|plataforma|contador|contabilista|terceiros"
                ),
                (
                    .secrecy,
                    "em_silencio|faca_silencio|guarde_silencio|nem_uma_palavra|ninguem_pode|ninguem_deve|que_ninguem|mais_ninguem|fica_entre|fique_entre|entre_nos|entre_mim_e|nosso_segredo|nao_conte|nao_comente|nao_diga_nada|sem_dizer|sem_contar|sem_que_ninguem|bico_calado|boca_fechada|se_o_banco_perguntar|se_perguntarem|no_sigilo|sob_sigilo|em_sigilo|sigilo"
                ),
            ]
        ),
        (
            .indonesian,
            [
                (
                    .secrecy,
                    "jangan|tanpa|tidak_perlu|tidak_usah|nggak_usah|gak_usah|dilarang ~3 tanya|bertanya|hubungi|menghubungi|telepon|bicara|bilang|bilang_bilang|cerita|ceritakan|beritahu|beri_tahu|kasih_tahu|lapor|melapor|laporkan|libatkan|buka_tiket|chat|menceritakan|memberitahu ~4 cs|bantuan|bank|keluarga|siapa|siapapun|siapa_pun|orang|polisi|teman|suami|istri|anak|orang_tua|admin|grup|teller|cabang|pihak|lain|kantor|rekan"
                ),
                (
                    .secrecy,
                    "jangan_bilang|jangan_cerita|jangan_kasih_tahu|jangan_sampai_ada|jangan_ada_yang|diam_diam|rahasia_kita|rahasiakan|dirahasiakan|cukup_kita|hanya_kita|antara_kita|tutup_mulut|hapus_chat|hapus_pesan|kalau_ditanya_bank|kalau_bank_tanya|kalau_ditanya|jangan_tutup_telepon"
                ),
            ]
        ),
        (
            .russian,
            [
                (
                    .secrecy,
                    "не|без|незачем|нельзя|запрещено|запрещается ~3 пишите|писать|пиши|спрашивайте|спрашивать|обращайтесь|обращаться|звоните|звонить|звони|говорите|говорить|говори|рассказывайте|рассказывать|рассказывай|сообщайте|сообщать|сообщай|открывайте|создавайте|советуйтесь|советоваться|разглашать|разглашайте|посвящайте|предупреждайте ~5 поддержк*|банк*|отделени*|родственник*|родным|близким|семь*|никому|никого|ни_с_кем|полици*|коллег*|друзьям|друзей|мужу|жене|детям|родителям|маме|папе|тикет*|обращени*|модератор*|кассир*|операционист*|сотрудник*|другим|третьим|посторонним|чат*"
                ),
                (
                    .secrecy,
                    "никому_ни_слова|ни_слова|молчите|молчи|храните_молчание|в_тайне|тайна_следствия|о_неразглашении|неразглашени*|между_нами|только_между|наш_секрет|наша_тайна|никто_не_должен|чтобы_никто|не_кладите_трубку|не_вешайте_трубку|оставайтесь_на_линии|если_банк_спросит|если_спросят|удалите_переписку|удали_переписку"
                ),
            ]
        ),
        (
            .turkish,
            [
                (
                    .secrecy,
                    "destek*|musteri_hizmet*|bankaya|bankaniza|bankanizla|subeye|subeyle|aileniz*|ailen*|esin*|esiniz*|cocuk*|anne*|baba*|arkadas*|polise|polisle|kimse*|hic_kimse*|baska*|moderator*|yonetici*|personel*|memur*|gise*|avukat* ~4 sormayin|sorma|yazmayin|yazma|aramayin|arama|danismayin|danisma|bildirmeyin|bildirme|anlatmayin|anlatma|soylemeyin|soyleme|bahsetmeyin|bahsetme|haber_vermeyin|haber_verme|acmayin|gorusmeyin|gorusme|konusmayin|konusma|basvurmayin|ulasmayin|paylasmayin|paylasma|duymasin|bilmesin|duymamali|bilmemeli"
                ),
                (
                    .secrecy,
                    "aramizda|sirrimiz|sir_kalsin|sessiz_kalin|sessiz_kal|gizli_kalsin|gizli_kalmali|gizli_tutun|gizli_tutulmali|kimse_bilmesin|kimse_bilmemeli|telefonu_kapatmayin|hattan_ayrilmayin|hatta_kalin|banka_sorarsa|sorarlarsa|sorulursa|mesajlari_silin"
                ),
            ]
        ),
        (
            .vietnamese,
            [
                (
                    .secrecy,
                    "không|đừng|chớ|khỏi|khỏi_cần|không_cần|tuyệt_đối_không|nghiêm_cấm|không_được ~3 hỏi|liên_hệ|gọi|nói|kể|báo|nhắn|viết|thông_báo|tiết_lộ|trao_đổi|bàn|mở|chia_sẻ ~5 hỗ_trợ|tổng_đài|cskh|ngân_hàng|chi_nhánh|gia_đình|người_thân|người_nhà|ai|bất_kỳ_ai|người_khác|công_an|bạn_bè|đồng_nghiệp|chồng|vợ|con|bố_mẹ|ba_mẹ|quản_trị|giao_dịch_viên|bên_thứ_ba"
                ),
                (
                    .secrecy,
                    "giữ_bí_mật|bí_mật|giữ_kín|giữ_im_lặng|im_lặng|chỉ_hai|chỉ_mình|chỉ_chúng_ta|giữa_hai|không_ai_được|đừng_để_ai|đừng_nói|không_nói|không_kể|đừng_kể|không_cúp_máy|đừng_cúp_máy|giữ_máy|nếu_ngân_hàng_hỏi|nếu_ai_hỏi|xóa_tin_nhắn|xoá_tin_nhắn"
                ),
            ]
        ),
        (
            .chinese,
            [
                (
                    .secrecy,
                    "不要|别|勿|请勿|切勿|不能|不可|不许|无需|不必|不用|千万别|先别 ~3 问|找|跟|和|对|向|让|告诉|联系|惊动|通知|打给|报告|咨询 ~6 客服|银行|柜员|家人|家里|爱人|老公|老婆|孩子|父母|爸妈|任何人|别人|他人|旁人|警察|派出所|同事|朋友|群主|管理员|平台|官方|其他人|第三方|财务|亲戚"
                ),
                (
                    .secrecy,
                    "守口如瓶|不要声张|别声张|别吭声|不要外传|保守秘密|严格保密|你知我知|天知地知|只能你|只有你我|谁也别|谁都别|谁都不要|别挂电话|不要挂断|银行问|问起来就说|问你就说|如果有人问"
                ),
            ]
        ),
    ]
}
