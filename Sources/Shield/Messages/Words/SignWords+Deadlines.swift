extension SignWords {
    /// How a message presses: by an end, or by what happens otherwise.
    static let deadlines: [(language: MessageLanguage, rows: [(Concept, String)])] = [
        (
            .english,
            [
                (.urgency, "before|by|until|till|no_later_than|not_later_than|latest_by the|this|next|on? <when>"),
                (
                    .threat,
                    "or|else|otherwise ~4 liquidated|erased|wiped|deleted|gone|lost|void|voided|sold|closed|cancelled|canceled|released_to|passed_on|forwarded_to|published|shut|blocked|frozen|stopped|burnt|dropped|seized|resold|revoked|withdrawn|refused|auctioned|disconnected|impounded|prosecuted|doubled|escalated"
                ),
                (
                    .threat,
                    "if_you|should_you|unless_you|whoever|those_who ~4 restart|switch|turn|wait|ignore|refuse|hesitate|delay|do_nothing|stay_silent|hang|close_this|not_reply|not_answer|not_act|not_pay ~6 erased|lost|lose|locked|gone|fails|deleted|destroyed|closed|frozen|blocked|cancelled|police|court|published|sent_to|charged"
                ),
                (
                    .threat,
                    "goes_out|goes_live|goes_public|goes_to_everyone|goes_to_all|goes_to_your|is_gone|are_gone|will_be_gone|positions_are|will_be_liquidated|get_liquidated|cut_off|cuts_off|drive_is_erased|everything_is_erased|files_are_lost|officers_will|police_come|a_warrant|face_charges|criminal_charges|legal_steps|legal_proceedings|added_to_the_blacklist|blacklisted|no_longer_be_able|no_longer_recoverable|cannot_be_recovered|cannot_be_reversed|for_good|never_again|too_late|will_be_too_late"
                ),
                (
                    .urgency,
                    "ends|closes|shuts|stops|over|runs_out|expires|finishes|leaves|departs|goes ~2 at|by|before ~1 noon|midday|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
                ),
                (
                    .urgency,
                    "before|by|until|till ~1 noon|midday|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve oclock|sharp|today|tonight|tomorrow|this|pm|am"
                ),
                (.urgency, "before|by|until|till ~1 <number> pm|am|oclock|sharp|h|hrs|gmt|utc|cet"),
                (
                    .urgency,
                    "liquidated|erased|closed|cancelled|deleted|blocked|locked|lost|gone ~2 at|by|before|in <number>"
                ),
                (
                    .urgency,
                    "must|need|needs|have_to|has_to|got_to|gotta|want|please ~8 this_morning|this_afternoon|this_evening|this_minute|this_hour|this_second|today|tonight|by_tonight|within"
                ),
                (
                    .urgency,
                    "five|ten|fifteen|twenty|thirty|sixty|two|three|few|couple minutes|minute|hours ~3 left|leave|gone|before|until|or|else|remain|remaining|to_decide|to_act|otherwise"
                ),
                (
                    .urgency,
                    "this_minute|while_i_am_on|while_we_are_on|while_you_are_on|as_i_speak|no_time_to_lose|no_time_to_waste|lose_no_time|do_not_wait|dont_wait|do_not_delay|dont_delay|speed_matters|every_second_counts|seconds_count|right_this|this_very|on_the_spot|quick_sharp|chop_chop|at_this_moment|is_draining|is_being_drained|being_moved|being_emptied|is_leaving|are_leaving|leaving_your|only_the_next|only_for_the_next|last_day|final_day|last_hours|final_hours|last_places|few_places|places_left|seats_left|spots_left|almost_full|nearly_full|nearly_gone|selling_fast|while_places|while_supplies|while_it_is|until_supplies|still_today|today_still"
                ),
            ]
        ),
        (
            .french,
            [
                (.urgency, "avant|jusqu_au|jusqu_a|d_ici|au_plus_tard le|la|ce|lundi? <when>"),
                (.urgency, "avant|jusqu_a|d_ici|au_plus_tard ~2 <number>? h|heures|la_fin"),
                (
                    .urgency,
                    "avant|jusqu_a|d_ici|au_plus_tard ~2 midi|minuit|ce_soir|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche? h|heures|la_fin"
                ),
                (
                    .urgency,
                    "tout_de_suite|sur_le_champ|sans_attendre|sans_tarder|a_l_instant|immediatement|au_plus_vite|le_plus_vite|depechez_vous|depeche_toi|faites_vite|fais_vite|vite|ne_tardez_pas|il_reste|plus_que|derniere_chance|dernier_jour|dernieres_heures|dernieres_places|places_limitees|aujourd_hui_meme|aujourd_hui_seulement|avant_ce_soir|des_aujourd_hui|c_est_urgent|tres_urgent|chaque_minute|en_ce_moment_meme"
                ),
                (
                    .threat,
                    "sinon|ou|faute_de_quoi|a_defaut ~6 bloque|bloquee|efface|effacee|perdu|perdue|perdus|annule|annulee|ferme|fermee|renvoye|envoye|publie|publiee|coupe|coupee|saisi|vendu|supprime|supprimee|gele|gelee|police|tribunal|huissier|double|majore|part|repart|retourne|remis_en_vente"
                ),
                (
                    .threat,
                    "vous_risquez|tu_risques|risque_de|sera_trop_tard|trop_tard|definitivement|irreversible|irrecuperable|plus_recuperable|va_etre_debite|va_partir|vont_partir|cesse_de_fonctionner|cessera_de|ne_fonctionnera_plus|sera_coupe|seront_coupes|sera_efface|seront_effaces|envoye_a_vos|envoye_a_tous|montrer_a_tous"
                ),
            ]
        ),
        (
            .italian,
            [
                (.urgency, "entro|prima_di|prima_del|fino_a|fino_al|non_oltre il|le|la|lo? <when>"),
                (.urgency, "entro|prima_di|prima_delle|fino_a|non_oltre|al_massimo ~2 <number> !maggio"),
                (
                    .urgency,
                    "entro|prima_di|prima_delle|fino_a|non_oltre|al_massimo ~2 mezzogiorno|mezzanotte|stasera|stanotte|domani|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|sera|fine !maggio"
                ),
                (
                    .urgency,
                    "subito|immediatamente|all_istante|senza_attendere|senza_perdere|di_corsa|in_fretta|fai_presto|faccia_presto|si_affretti|affrettati|sbrigati|si_sbrighi|il_prima_possibile|quanto_prima|mancano|restano_solo|rimangono_solo|ultimi_posti|posti_limitati|ultima_occasione|ultimo_giorno|ultime_ore|oggi_stesso|solo_per_oggi|in_giornata|ora_stesso|proprio_ora|in_questo_momento|ogni_minuto"
                ),
                (
                    .threat,
                    "altrimenti|o|oppure|senno|in_caso_contrario|in_mancanza ~6 bloccato|bloccata|bloccati|cancellato|cancellata|cancellati|perso|persa|persi|annullato|annullata|chiuso|chiusa|pubblicato|inviato|venduto|sequestrato|polizia|tribunale|ufficiale_giudiziario|raddoppia|torna|rispedito|restituito|sospeso|sospesa|disattivato"
                ),
                (
                    .threat,
                    "rischia_di|rischi_di|sara_troppo_tardi|troppo_tardi|definitivamente|irreversibile|non_recuperabile|smette_di_funzionare|smettera_di|non_funzionera|verra_cancellato|verranno_cancellati|verra_addebitato|stanno_uscendo|sta_uscendo|stanno_rubando|lo_mando_a|la_mando_a|a_tutti_i_suoi|a_tutti_i_tuoi"
                ),
            ]
        ),
        (
            .spanish,
            [
                (.urgency, "antes_de|antes_del|hasta|a_mas_tardar el|las|la|este? <when>"),
                (
                    .urgency,
                    "antes_de|antes_del|hasta_el|hasta_las|a_mas_tardar|como_maximo ~2 mediodia|medianoche|noche|hoy|manana|lunes|martes|miercoles|jueves|viernes|sabado|domingo|las|fin"
                ),
                (
                    .urgency,
                    "ahora_mismo|en_este_momento|ya_mismo|enseguida|sin_esperar|sin_demora|sin_perder|cuanto_antes|lo_antes|dese_prisa|date_prisa|apurate|apurese|corre|rapido|rapidito|quedan|solo_quedan|ultimas_plazas|ultimos_cupos|cupos_limitados|ultima_oportunidad|ultimo_dia|ultimas_horas|hoy_mismo|solo_por_hoy|en_el_acto|al_instante|cada_minuto|es_urgente|urge|me_urge|no_hay_tiempo"
                ),
                (
                    .threat,
                    "si_no|sino|o|de_lo_contrario|en_caso_contrario ~6 bloqueada|bloqueado|borrado|borrada|perdido|perdida|pierde|pierdes|cancelado|cancelada|cerrada|cerrado|publicado|publico|enviado|vendido|embargo|policia|juzgado|juicio|duplica|devuelto|suspendida|suspendido|se_va|se_pierde|anulada"
                ),
                (
                    .threat,
                    "corre_el_riesgo|sera_tarde|demasiado_tarde|definitivamente|irreversible|irrecuperable|deja_de_funcionar|dejara_de_funcionar|se_borrara|se_borraran|se_cargara|se_le_cobrara|estan_sacando|estan_vaciando|se_lo_mando|lo_envio_a|a_todos_tus|a_todos_sus|orden_de_detencion|orden_judicial|detenido|quedara_sin"
                ),
            ]
        ),
        (
            .portuguese,
            [
                (.urgency, "antes_de|antes_do|ate o|a|as|dia|esta? <when>"),
                (
                    .urgency,
                    "ate|antes_de|antes_das|ate_as|no_maximo ~2 meio_dia|meia_noite|hoje|amanha|segunda|terca|quarta|quinta|sexta|sabado|domingo|as|fim|final"
                ),
                (.urgency, "hoje|amanha as ~1 <number>"),
                (
                    .urgency,
                    "agora_mesmo|neste_momento|neste_instante|imediatamente|de_imediato|sem_demora|sem_esperar|sem_perder|o_quanto_antes|quanto_antes|o_mais_rapido|corre|rapido|rapidinho|depressa|apresse_se|se_apresse|restam|so_restam|ultimas_vagas|vagas_limitadas|ultima_chance|ultima_oportunidade|ultimo_dia|ultimas_horas|hoje_mesmo|ainda_hoje|so_hoje|so_por_hoje|cada_minuto|e_urgente|urgente"
                ),
                (
                    .threat,
                    "senao|ou|caso_contrario|se_nao ~6 bloqueado|bloqueada|apagado|apagada|perdido|perde|perder|cancelado|cancelada|encerrada|encerrado|publicado|enviado|vendido|penhora|policia|justica|processo|dobra|devolvido|suspensa|suspenso|anulada|negativado"
                ),
                (
                    .threat,
                    "corre_o_risco|sera_tarde|tarde_demais|definitivamente|irreversivel|irrecuperavel|deixa_de_funcionar|deixara_de_funcionar|para_de_funcionar|vai_parar|fica_bloqueado|fica_bloqueada|ficara_bloqueado|ficara_bloqueada|sera_apagado|serao_apagados|sera_cobrado|estao_tirando|estao_esvaziando|mando_para_todos|envio_para_todos|mandado_de|ordem_judicial|vai_ser_preso"
                ),
            ]
        ),
        (
            .indonesian,
            [
                (.urgency, "sebelum|paling_lambat|hingga|sampai hari|tanggal|jam|pukul? <when>"),
                (
                    .urgency,
                    "sebelum|paling_lambat|sampai|hingga|maksimal ~2 jam|pukul|tengah_malam|malam_ini|hari_ini|besok|senin|selasa|rabu|kamis|jumat|sabtu|minggu|sore|siang|tanggal"
                ),
                (
                    .urgency,
                    "sekarang_juga|saat_ini_juga|detik_ini|langsung_sekarang|tanpa_menunda|jangan_ditunda|jangan_tunda|buruan|cepetan|cepat_ya|secepatnya|secepat_mungkin|sisa|tersisa|tinggal|kuota_terbatas|slot_terbatas|slot_terakhir|kesempatan_terakhir|hari_terakhir|khusus_hari_ini|hanya_hari_ini|malam_ini_juga|hari_ini_juga|setiap_menit|mendesak|urgen"
                ),
                (
                    .threat,
                    "kalau_tidak|jika_tidak|bila_tidak|atau|kalo_nggak|kalau_nggak ~6 diblokir|hangus|hilang|dihapus|dibatalkan|ditutup|disebar|dikirim|dijual|disita|polisi|pengadilan|denda|dikembalikan|dibekukan|ditangguhkan|dicabut"
                ),
                (
                    .threat,
                    "akan_hangus|akan_hilang|akan_terlambat|terlambat|permanen|tidak_bisa_dikembalikan|tidak_dapat_dipulihkan|berhenti_berfungsi|tidak_berfungsi_lagi|akan_disebar|disebarkan|ke_semua_kontak|surat_penangkapan|diproses_hukum|dipidana|sedang_dikuras|sedang_ditarik"
                ),
            ]
        ),
        (
            .russian,
            [
                (.urgency, "до|не_позднее|к <when>"),
                (
                    .urgency,
                    "до|не_позднее|не_позже ~2 полудня|полуночи|вечера|утра|конца|понедельника|вторника|среды|четверга|пятницы|субботы|воскресенья|завтра|часов|завтрашнего"
                ),
                (
                    .urgency,
                    "прямо_сейчас|сию_минуту|немедленно|не_откладывая|не_откладывайте|не_медлите|не_тяните|не_тяни|только_не_тяните|быстрее|побыстрее|скорее|поскорее|поторопитесь|поторопись|как_можно_быстрее|осталось|остаётся|осталась|последний_шанс|последний_день|последние_часы|последние_места|места_ограничены|количество_ограничено|только_сегодня|сегодня_же|каждая_минута|через_пять_минут|через_минуту|через_час|время_идёт|время_на_исходе|горит"
                ),
                (
                    .threat,
                    "иначе|или|а_то|в_противном_случае|не_то ~6 заблокир*|сгорит|сгорят|пропад*|удал*|отмен*|закро*|опубликую|разошлю|отправлю|уйдут|уйдёт|спишут*|арест*|суд|полици*|приставы|штраф|удвоится|вернётся|аннулир*|продадут"
                ),
                (
                    .threat,
                    "будет_поздно|станет_поздно|безвозвратно|навсегда|необратим*|перестанет_работать|перестанут_работать|уйдут_деньги|деньги_уйдут|оформляют_кредит|оформлен_кредит|уводят|похищают|списывают_деньги|разошлю_всем|увидят_все|всем_контактам|возбудим|возбуждено_дело|уголовное_дело|повестк*"
                ),
            ]
        ),
        (
            .turkish,
            [
                (.urgency, "<when> ~1 kadar|once"),
                (.urgency, "<when> kadar|once|oncesine|aksamina|gunune|tarihine"),
                (
                    .urgency,
                    "saat|gece|aksam|yarin|cuma|pazartesi|sali|carsamba|persembe|cumartesi|pazar|bu_aksam|bu_gece|bugun|gun_sonuna|mesai ~3 kadar|once|dolmadan|bitmeden|gecmeden"
                ),
                (
                    .urgency,
                    "hemen_simdi|su_an|su_anda|derhal|beklemeden|vakit_kaybetmeden|zaman_kaybetmeden|gecikmeden|acele_edin|acele_et|cabuk_olun|cabuk_ol|bir_an_once|en_gec|kaldi|kontenjan_sinirli|son_yerler|son_kontenjan|son_firsat|son_gun|son_saatler|sadece_bugun|bugun_icinde|hemen_bugun|her_dakika|acil|vakit_yok|zaman_yok"
                ),
                (
                    .threat,
                    "yoksa|aksi_halde|aksi_takdirde|yapmazsaniz|odemezseniz|etmezseniz|vermezseniz|girmezseniz|odemezsen ~6 kapan*|bloke*|silin*|iptal*|iade*|polis*|mahkeme*|icra*|haciz*|yayinla*|gonderi*|kaybed*|yanar|satil*|durdurul*|artacak|gec"
                ),
                (
                    .threat,
                    "cok_gec|gec_olacak|kalici_olarak|geri_donusu|geri_alinamaz|calismayacak|devre_disi|kapanacak|kapatilacaktir|silinecektir|yanacak|bosaltiliyor|cekiliyor|adiniza_kredi|herkese_gonder*|herkes_gorecek|gozalti|yakalama_karari|tutuklama_karari"
                ),
            ]
        ),
        (
            .vietnamese,
            [
                (.urgency, "truoc|den_het|cham_nhat ngay|thu? <when>"),
                (
                    .urgency,
                    "trước|chậm_nhất|muộn_nhất|đến|hạn ~2 giờ|h|nửa_đêm|tối_nay|chiều_nay|trưa_nay|sáng_mai|ngày_mai|hôm_nay|thứ|chủ_nhật|cuối_ngày"
                ),
                (
                    .urgency,
                    "ngay_bây_giờ|ngay_lúc_này|ngay_tức_khắc|lập_tức|tức_thì|không_chậm_trễ|đừng_chần_chừ|nhanh_lên|nhanh_tay|mau_lên|gấp_lắm|cần_gấp|càng_sớm_càng|chỉ_còn|còn_lại|suất_cuối|số_lượng_có_hạn|chỗ_có_hạn|cơ_hội_cuối|ngày_cuối|giờ_cuối|duy_nhất_hôm_nay|chỉ_hôm_nay|ngay_trong_hôm_nay|từng_phút|khẩn_cấp|khẩn"
                ),
                (
                    .threat,
                    "nếu_không|không_thì|kẻo|bằng_không|hoặc ~6 khóa|khoá|mất|hủy|huỷ|xóa|xoá|đóng|bán|trả_lại|hoàn_trả|công_an|tòa|phạt|tung|gửi_cho|phong_tỏa|thu_hồi|đình_chỉ|vô_hiệu"
                ),
                (
                    .threat,
                    "sẽ_muộn|quá_muộn|vĩnh_viễn|không_thể_khôi_phục|không_lấy_lại|ngừng_hoạt_động|sẽ_bị_khóa|sẽ_bị_khoá|sẽ_bị_xóa|sẽ_bị_hủy|bị_rút|đang_bị_rút|đang_chuyển_đi|tung_lên_mạng|gửi_cho_tất_cả|lệnh_bắt|bị_bắt|bị_khởi_tố|truy_tố|triệu_tập"
                ),
            ]
        ),
        (
            .chinese,
            [
                (.urgency, "<when> 前|之前|截止|以前"),
                (.urgency, "今天|今晚|今日|明天|明早|中午|午夜|零点|下班|周一|周二|周三|周四|周五|周六|周日|月底 ~2 之前|以前|前|截止|为止|结束"),
                (
                    .urgency,
                    "现在就|现在马上|立刻|马上|即刻|赶紧|赶快|抓紧|不要拖|别拖|别犹豫|来不及|最后机会|最后一天|最后几个|名额不多|名额有限|只剩|仅剩|限时|限量|仅限今天|今天之内|过时不候|逾期不候|分钟内|小时内|每一分钟|火速|十万火急|刻不容缓"
                ),
                (.threat, "否则|不然|要不然|逾期|若不|如不|如果不|再不 ~6 冻结|封|关闭|注销|删除|作废|取消|清零|公开|发给|起诉|报警|逮捕|罚款|退回|没收|拍卖|翻倍|强平|停"),
                (
                    .threat,
                    "就晚了|来不及了|永久|不可恢复|无法恢复|无法找回|停止使用|停止服务|无法使用|强制平仓|强平|爆仓|发给所有人|群发|曝光|通缉|逮捕令|刑事责任|法院传票|传票|正在转走|正在被盗|被盗刷|名下贷款|以您名义"
                ),
            ]
        ),
    ]
}
