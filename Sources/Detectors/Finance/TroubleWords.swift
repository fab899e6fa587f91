/// The words of trouble with an exchange. A lexicon of its own: the heads are not those of ``SpeakerWords``.
enum TroubleWords {
    typealias Heads = Lexicon.Heads

    /// What hangs: a withdrawal, an account, papers sent in.
    static let thing = Heads(rawValue: 1)
    /// How it hangs: stuck, frozen, under review.
    static let state = Heads(rawValue: 2)
    /// That it has not come.
    static let missing = Heads(rawValue: 4)
    /// What the exchange did.
    static let deed = Heads(rawValue: 8)
    /// That nobody answers.
    static let silence = Heads(rawValue: 16)
    static let wait = Heads(rawValue: 32)
    /// `still`, `yet`, `noch immer`.
    static let still = Heads(rawValue: 64)
    /// `days`, `since`, `недели`.
    static let span = Heads(rawValue: 128)
    static let support = Heads(rawValue: 256)
    /// That it is over: `resolved`, `arrived after all`.
    static let over = Heads(rawValue: 512)
    /// Trouble by itself: `locked out of`, `cannot withdraw`, `charged twice`.
    static let plight = Heads(rawValue: 1024)
    /// What the exchange did that is bad in such company only: `ate`, `charged`.
    static let bad = Heads(rawValue: 2048)
    /// Coins and money: things that hang, but are spoken of anyway.
    static let money = Heads(rawValue: 4096)
    /// What a form says for `wait`: `in progress`, `additional review`.
    static let status = Heads(rawValue: 8192)
    /// `nothing`, `zero`, `empty`.
    static let empty = Heads(rawValue: 16384)
    /// Anger, mockery, a cry for help.
    static let temper = Heads(rawValue: 32768)

    /// What an exchange asks for.
    static let ask = Heads(rawValue: 65536)

    /// How much each head weighs, at most once a post.
    static let weights: [(heads: Heads, weight: Double)] = [
        (plight, 2.5), (state, 2), (missing, 2), (deed, 2), (silence, 1.6), (bad, 1.2), (thing, 1), (money, 0.5),
        (span, 0.8),
        (still, 0.8), (wait, 1.2), (ask, 0.6), (status, 0.9), (empty, 0.8), (temper, 0.6), (support, 0.5),
    ]

    static let lexicon = Lexicon([
        (
            thing,
            """
            profit profits pnl winnings gewinn gewinne ganancia ganancias lucro lucros bénéfices profitto прибыль kâr cuan 利润 利益 수익 sell buy purchase fill chargeback conversion swap_order airdrop launchpool recovery_form номер номера почта почту hp nomor nomer email_ku \
            入れた 入れたの 振り込ん 送った 充的 打的 转的 保証 보낸 넣은 отправил отправила вывел вывожу пополнил депнул закинул перевел верификации видео_верификацию видеоверификацию заявке апелляция апелляцию паспорт селфи аппеляция yüz_doğrulama selfie gönderdim çektim yatırdım dekontu dekont kodu sms penarikanku tarik narik setor ngirim transferan ktp selfie kode xác_thực kyc gửi chuyển c2c 实名 人脸 划转 转账 提了 充了 提币到 出入金 二段階認証 書類 認証 본인인증 서류 출금한 송금한 سحبت أودعت اودعت حولت أرسلت ارسلت إثبات صورة الهوية \
            deposité retiré deposite comprobante domicilio identidad selfie código recarga acreditación depositei saquei transferi comprovante selfie cadastro virei virement identité justificatif pièce justificatifs dépôts code verifizierung verifikation ausweis herkunftsnachweis herkunftsnachweise nachweis gehaltsnachweis zugang rückerstattung bonifici documento documenti accesso rimborso codice \
            withdrew transferred deposited wired 2fa verification_email id_check face_check face_verification liveness proof_of_address source_of_funds statement statements address_proof form appeal email sms code codes app portal 1099 csv tax_form recovery claim claims rejections selfies screenshots dispute chargeback kyc2 \
            withdrawal withdrawals withdraw deposit deposits transfer transfers payout refund refunds account \
            acct kyc verification request ticket case appeal order orders selfie \
            documents document passport papers scan id_scan 2fa authenticator reset topup top_up sepa ach wire login access \
            cashout email_change phone_change proof \
            retiro retiros depósito cuenta verificación caso transferencia solicitud tarjeta \
            saque saques conta verificação transferência pix cartão chamado retrait retraits dépôt compte \
            vérification virement dossier carte auszahlung einzahlung konto verifizierung \
            überweisung antrag karte identitätsprüfung ausweis prelievo prelievi deposito conto verifica bonifico \
            richiesta carta documenti вывод вывода депозит аккаунт акк счет счёт верификация \
            верификацию заявка заявку тикет перевод карта карту обращение документы \
            hesabım hesabımı hesabıma çekim çekimim çekimimi yatırım talebim doğrulama kimlik \
            başvurum havale eft kartım çektiğim yatırdığım gönderdiğim akun wd penarikan deposito verifikasi \
            tiket depo tài_khoản rút nạp lệnh_rút lệnh_nạp xác_minh lệnh 账户 账号 帐号 帳號 提现 提币 \
            提幣 充值 充币 资金 认证 验证 工单 申诉 材料 出金 入金 送金 口座 アカウント 本人確認 着金 출금 입금 계정 계좌 \
            인증 송금 حسابي الحساب حساب سحب سحبي السحب إيداع ايداع ايداعي إيداعي الإيداع \
            طلب طلبي تذكرة تحويل تحويلي التوثيق توثيق
            """
        ),
        (
            state,
            """
            error_mulu error_terus error_melulu gangguan_mulu manual_review on_manual_review under_review in_review abnormal_trading suspicious_activity risk_review sitting_in_review nicht_raus nicht_heraus rückt_nicht 막혀 막힘 막혔 막았 묶임 묶였 parado parada parked unchanged мороз* débloquez desbloqueen descongelen unresolved untouched atorado atorada trabó atascó colgado colgada sin_procesar sem_processar emperrado emperrada parado_na planté plantée hängen_geblieben impallato impiccato подвис подвисла зависание donmuş donmus takılı nyangkut tersendat đứng_im bị_giữ 卡死 卡单 冻着 固まっ 止まった 멈춰 멈췄 عالق عالقة متجمد مجمّد \
            終わらな 終わりませ 進まな 通らな 待たされて rejection rejections errored errors erroring 404 404s bounces bouncing bounced spins spinning crashes crashing loops looping initiated unconfirmed hung hanging purgatory hostage nuked wiped rechazo rechaz* bloque* congel* reten* suspend* verrouillé verrouillée verrouill* bloqu* gel_de verzöger* gesperr* verlängert zurückgehalten hält_zurück einbehalten blocc* congelat* sospe* залоч* блокн* заблок* заморо* завис* отклон* риск_контролем риск_контроль kilit* dondur* askı* reddet* ngelock kelock dilock ke-lock keblokir dibanned dibatasi bị_khoá bị_khóa bị_chặn tạm_khóa lỗi 锁定 锁住 卡单 拒绝 被拒 封号 凍結され ロックされ エラー 拒否 잠긴 잠김 잠겨 먹통 오류 반려 مغلق مغلقة رفض \
            stuck pending processing frozen locked delayed missing suspended blocked restricted disabled banned rejected \
            hacked stolen held broadcasting declined limbo vanished disappeared \
            under_review on_hold in_review in_limbo in_the_air deactivated terminated flagged hostage grayed_out greyed_out \
            bloqueado bloqueada bloqueados bloqueadas pendiente pendientes congelado congelada congelados suspendida suspendido \
            atascado atascada retenido retenida retenidos trabado trabada demorado restringida desaparecido limitada \
            rechazado rechazada en_revisión en_proceso bloqueou_se pendente pendentes travado travada suspensa preso presa \
            presos retido restrita sumiu em_análise bloqué bloquée bloqués gelé gelée suspendu en_attente coincé coincés \
            coincée disparu restreint restreinte limité refusé en_cours_de gesperrt hängt hängen eingefroren blockiert \
            fehlt fehlen ausstehend verschwunden festgesetzt eingeschränkt abgelehnt in_prüfung in_bearbeitung deaktiviert steckt \
            bloccato bloccata bloccati sospeso sospesa in_attesa congelato congelati fermo ferma fermi limitato sparito spariti \
            rifiutato in_revisione sparita incastrato завис зависла зависли зависло заморожен заморожены заморожена заморозили \
            заблокирован заблокировали заблокирована висит висят застрял застряла застряли отклонили отклонен на_проверке ручной_проверке \
            ручная_проверка ручную_проверку в_обработке ограничен ограничили пропали исчезли арестовали удерживают \
            askıya askıda donduruldu bloke bekliyor beklemede bekletiliyor kilitlendi kapatıldı onaylanmadı takıldı \
            reddedildi kısıtlandı incelemede kayboldu dibekukan kebekuin dibekuin nyangkut diblokir ditahan suspend \
            kesuspend disuspend kekunci hilang ketahan macet ditolak dikunci nyantol gagal treo kẹt khóa khoá đóng_băng \
            chờ_duyệt bị_giam tạm_giữ bị_hold 冻结 凍結 被封 封了 风控 風控 限制 审核中 审核 处理中 待处理 被盗 异常 锁 卡住 卡了 卡着 \
            卡在 卡 止ま 審査中 制限 ロック 保留 停止 消え 失敗 처리중 막 정지 보류 지연 묶 동결 잠겼 심사중 제한 거절 \
            مجمد مجمدة معلق معلقة موقوف محظور محجوز محجوزة متوقف مقفل مقفول مرفوض قيد_المراجعة قيد_المعالجة
            """
        ),
        (
            missing,
            """
            balance_unchanged no_sign_of not_there isnt_there never_showed never_came disappeared_into \
            sigue_en_cero en_cero saldo_cero continua_zerado zerado zerada toujours_pas pas_de_nouvelles aucune_nouvelle aucun_virement nichts_zu_sehen nichts_passiert keine_spur non_si_vede non_vedo ancora_niente пусто ничего_не_пришло не_видно не_видит так_и_нет hiçbir_şey gelmemiş geçmemiş gözükmüyor ga_nongol gak_nongol ga_muncul belum_muncul belum_diterima chưa_thả chưa_trả chưa_mở chưa_có chưa_lên 一直没 没有到 查不到 没显示 空空 入らな 見当たらな 音沙汰_な 안_뜨 안_보 0원 안_되네 안_됩니다 안_돼 ما_وصلني وما_وصل ولم_يصل لم_تظهر \
            nowhere balance_zero still_zero shows_zero zero_balance balance_is_zero no_sign still_nothing nothing_since nada_de_cair \
            no_llega no_llegó no_llegan no_me_llega no_aparece no_acreditan no_acredita no_se_acredita sin_acreditar nada_de_nada \
            não_caiu não_chegou não_entrou não_caiu_ainda nada_ainda pas_arrivé rien_reçu toujours_rien pas_crédité pas_encore_reçu \
            nicht_angekommen nicht_gutgeschrieben kommt_nicht nichts_da nichts_angekommen nicht_an non_arriva non_arrivato \
            non_è_arrivato non_accreditato non_sono_arrivati mai_arrivato не_пришел не_пришли не_пришло не_приходит не_пришла \
            не_зачислили не_зачислен не_зачислено не_зачислилось не_дошли не_дошло не_дошел не_поступили gelmedi düşmedi geçmedi yansımadı \
            ulaşmadı görünmüyor belum_masuk ga_masuk gak_masuk nggak_masuk belum_cair ga_cair belum_nyampe belum_sampai \
            gak_nyampe chưa_về chưa_nhận chưa_thấy chưa_cộng chưa_được_cộng không_về không_thấy chưa_vào 未到账 不到账 没到账 \
            没到 还没到 未到帳 没收到 没入账 不见了 着金しな 反映されな 反映しな 反映され 届かな 届いてな 着かな 入ってこな 입금_안 \
            안_들어 안_왔 안_와 미입금 반영이_안 반영_안 안_찍 못_받 لم_يصل لم_تصل ما_وصل ما_وصلت لم_يظهر ما_وصلتني لم_يصلني
            """
        ),
        (
            deed,
            """
            收手续费 要手续费 才给 才肯 不给提 不让提 不给退 冻了 封了 锁了 rejecting declining stalling delaying withholding confiscated confiscating confisca confiscaram beslagnahmt konfiszier* изъяли изъял el_koydular menyita tịch_thu 没收 没收了 回收了 se_quedó_con se_quedaron_con se_queda_con ficou_com ficaram_com garde_mon gardent_mon si_è_tenuto si_sono_tenuti behalten присвоил не_возвращает el_koydu niuniu ما_ترضى ما_يرضون ما_راضي ما_راضين ترفض يرفضون \
            closed_my closed_me closed_our restricted_my limited_my limited_me held_my took_my takes_my kept_my keeps_my \
            you_hold youre_holding you_are_holding you_froze you_locked you_closed holding_my holds_my hold_my \
            rechazó rechazaron rechaza recusou recusaram negou bloquea rejette rejeté verrouille verweigert hält_meine hält_mein hält_meinen behält lässt_mich_nicht rifiuta rifiutato отклонил требует потребовал удержал kapattılar reddetti kilitledi ngelock ngeblok nolak nahan khoá_tài khóa_tài chặn 封号 拒绝 拒否 거절 잠갔 حجزت حجز \
            froze locked blocked suspended banned stole deactivated disabled rejected ghosted \
            seized holding keeping refusing refuses refused withheld flagged denied put_a_hold \
            put_on_hold placed_a_hold bloqueó bloquearon congeló congelaron suspendió suspendieron retuvo retuvieron retiene retienen cerró cerraron bloqueou \
            bloquearam travou travaram congelou reteve suspendeu fechou encerrou sumiram bloque_mon gèle a_bloqué a_fermé a_gelé \
            a_suspendu m'a_bloqué refuse sperrt sperrte gesperrt hat_geschlossen eingefroren einbehalten \
            bloccato chiuso sospeso trattiene заморозил заблокировал закрыл держит удерживает ограничил не_отдает не_отдают \
            не_выпускает не_даёт_вывести не_дает_вывести dondurdu kapattı bloke_etti askıya_aldı kilitledi vermiyor \
            bekukan nahan blokir 冻结 凍結 封 风控 锁了 扣了 凍結され 정지시 차단 묶어 جمدت جمد حظرت حظر علقت علق أوقفت اوقفت قفلت رفضت
            """
        ),
        (
            silence,
            """
            keiner_meldet niemand_meldet meldet_sich_keiner meldet_sich_niemand ni_pío nem_um_pio personne nessuno hay_alguien alguien_ahí tem_alguém alguém_aí il_y_a_quelqu'un jemand_da c'è_qualcuno есть_кто orada_kimse robot_cevap adminnya_mana ada_orang 有人吗 誰か 아무도 \
            zero_answers zero_replies no_human any_human anyone_awake anybody_awake anyone_there same_email auto_reply autoreply automated automatic_mails mails_automatiques réponses_automatiques robô robot robots nadie_me_contesta nadie_me_responde ninguém_no ninguém_me ninguém_resolve não_resolvem завтраками кормит отписывается молчание отмалчивается kimse_yok ilgilenen_yok slow_banget lama_banget bales_robot không_ai_rep không_ai_trả không_rep ko_rep rep_chậm 复制粘贴 敷衍 自动回复 问不到 定型文 テンプレ 자동응답 복붙 답변_복붙 طنشو طنش تجاهل \
            no_response no_reply no_replies no_answer no_answers nobody_answers nobody_replies no_one_answers nobody_responds doesnt_answer \
            dont_answer not_answering never_answers never_answered doesnt_respond dont_respond not_responding not_responded \
            hasnt_responded havent_responded hasnt_replied havent_replied no_word silence silent ignored ignores ignoring ghosted \
            ghosting unanswered bot bots template templates canned copy_paste copypasta no_human no_humans zero_humans zero_human nobody \
            crickets not_a_word mute stonewalled stonewalling useless nadie_contesta nadie_responde no_responden \
            no_contestan no_responde no_contesta sin_respuesta mudos mudo ignoran ignora ninguém_responde não_responde não_respondem \
            sem_resposta ignoram personne_ne_répond sans_réponse aucune_réponse pas_de_réponse ne_répond ne_répondent \
            keine_antwort antwortet_nicht antwortet_keiner antwortet_niemand niemand_antwortet keiner_antwortet keine_reaktion funkstille textbausteine \
            reagiert_nicht meldet_sich_nicht nessuno_risponde non_risponde non_rispondono nessuna_risposta молчит молчат \
            не_отвечает не_отвечают тишина игнорят игнорируют игнорит отписки отписками игнор без_ответа ноль_ответа cevap_yok cevap_vermiyor \
            yanıt_yok yanıt_vermiyor dönmüyor dönen_yok dönüş_yok cevap_alamıyorum cevap_veren_yok ses_yok muhatap arayan_soran_yok \
            ga_dibales gak_dibales nggak_dibales belum_dibales dibales_template bales_template ga_respon gak_respon slow_respon cuek diem_aja \
            ga_ada_respon không_trả_lời không_phản_hồi chưa_phản_hồi im_lặng im_re chưa_trả_lời 不回 没人回 没人理 不理 没回复 \
            机器人 没反应 不回复 没人管 返事がな 返信がな 返信な 返事な 音沙汰 無視 返ってこ 답이_없 답변이_없 답변_없 답장_없 무응답 연락이_없 \
            통화중 답_없 연결이_안 연결_안 묵묵부답 لا_يرد لا_ترد ما_يرد ما_ترد لا_أحد_يرد بدون_رد ولا_رد لم_يرد لا_رد
            """
        ),
        (
            wait,
            """
            trying_to_get trying_for chasing \
            waiting waited awaiting warte warten esperando espero aguardando attends aspetto aspettando жду ждем ждём \
            bekliyorum nunggu nungguin menunggu chờ đợi 等 等了 待って 待たされ 기다리 기다려 أنتظر انتظر
            """
        ),
        (
            still,
            """
            fourth_time fifth_time nth_time por_tercera_vez por_cuarta_vez cuarta_vez tercera_vez pela_terceira pour_la_troisième zum_vierten per_la_terza в_третий_раз третий_раз третий четвертый sürekli defalarca üçüncü_kez berkali_kali terus hoài mãi_không 又 再次 三次 何度 또 계속 مرة_أخرى مرات \
            still yet noch_immer immer_noch todavía aún sigue siguen ainda até_agora até_hoje continua toujours encore \
            ancora tuttora до_сих_пор все_еще всё_еще hâlâ hala masih vẫn mãi 还 還 一直 まだ のまま 아직 حتى_الآن لسه \
            ما_زال لا_يزال لحد_الآن again otra_vez de_novo encore wieder ancora снова опять zum_dritten_mal third_time
            """
        ),
        (
            span,
            """
            dagen weken maanden uren dag week maand dager veckor uger dni tygodni miesięcy \
            confirmations confirms confs bestätigungen confirmaciones confirmações подтверждений noon midnight breakfast lunch dinner hora horas minutos minuto fortnight semalem semalam tadi_malam seminggu sebulan dua_hari anoche ontem hier_soir gestern ieri вечера утра dünden_beri từ_tối 一个礼拜 礼拜 半天 一周 半日 反나절 반나절 صار_لي لي_شهر من_شهر من_أسبوع من_امس من_أمس \
            day_1 week_two январ* morning tonight august september october november december january february march april june july ninth 9th 3rd 1st 2nd lunes martes miércoles jueves viernes sábado domingo segunda terça quarta quinta sexta lundi mardi mercredi jeudi vendredi montag dienstag mittwoch donnerstag freitag samstag sonntag lunedì martedì mercoledì giovedì venerdì понедельник* вторник* среды четверг* пятниц* выходн* pazartesi salı çarşamba perşembe cuma sabahtan dari_pagi senin selasa rabu kamis jumat từ_sáng từ_hôm hôm_rồi 上周 早上 三十个小时 月曜 金曜 先週 지난주 아침부터 \
            day days week weeks month months hour hours hrs since yesterday monday tuesday wednesday thursday friday saturday \
            sunday easter christmas día días semana semanas mes meses desde hace dia dias há jour jours semaine semaines mois \
            depuis tag tage tagen woche wochen monat monate monaten stunden seit giorno giorni settimana settimane mese mesi \
            da день дня дней неделю неделя недели недель месяц месяца часов сутки суток вчера gündür gün hafta haftadır aydır \
            saattir dünden hari minggu bulan jam kemarin ngày tuần tháng tiếng hôm_qua 天 周 个月 小时 昨天 日間 週間 か月 \
            ヶ月 時間 昨日 일째 주째 개월 시간 달째 어제 며칠 أيام ايام يوم أسبوع اسبوع أسبوعين اسبوعين أسابيع شهر شهرين ساعة \
            ساعات منذ
            """
        ),
        (
            support,
            """
            support agent agents helpdesk chat chatbot hotline desk team soporte suporte atendimento assistance supporto \
            assistenza kundendienst kundenservice sav поддержка поддержку поддержки саппорт саппорта техподдержка destek \
            müşteri_hizmetleri cs admin hỗ_trợ cskh ad 客服 サポート 고객센터 الدعم خدمة_العملاء ticket tickets case chamado \
            caso тикет тикеты tiket 工单 文의 문의 問い合わせ تذكرة
            """
        ),
        (
            over,
            """
            no_issues no_issue no_problem no_problems without_issues without_a_hitch smoothly instantly sin_problemas sin_drama sem_problema sem_problemas sans_souci sans_problème problemlos reibungslos senza_problemi без_проблем sorunsuz şükür lancar 秒到 顺利 スムーズ بدون_مشاكل worked_fine went_through jamais_eu nunca_tuve_problemas never_had \
            forgot_the forgot_my forgot_to learned_it lesson_learned i_forgot my_own_fault my_mistake \
            got_resolved was_resolved is_resolved been_resolved got_fixed was_fixed got_sorted finally_fixed finally_resolved solved_in fixed_in resolved_in solved_within fixed_within resolved_within close_the_ticket deposit_landed \
            sorted_out sorted_it sorted_within unlocked_it thanks_to arrived_after arrived_within arrived_in all_good resuelto solucionado resolvido \
            solucionou résolu réglé gelöst erledigt risolto решили решилось починили çözüldü çözdüler beres selesai đã_xong \
            đã_nhận 解决了 解決 해결 تم_حل kudos shoutout props quick_reply within_minutes in_minutes ten_minutes
            """
        ),
        (
            plight,
            """
            confiscated confiscates impounded wont_tell wont_give wont_return wont_pay wont_release wont_unlock wont_answer wont_explain wont_refund wont_credit locked_out shut_out locked_me kicked_out cant_withdraw cannot_withdraw unable_to_withdraw couldnt_withdraw cant_log \
            cannot_log cant_login unable_to_log cant_access cannot_access cant_get_my cant_get_into cant_sell cannot_sell cant_transfer cannot_transfer \
            cant_cash wont_let not_let doesnt_let charged_twice charged_me_twice double_charged billed_twice charged_two_times wheres_my where_is_my \
            where_are_my give_me_my give_back release_my unfreeze_my unlock_my no_puedo_retirar no_puedo_sacar no_puedo_entrar no_me_deja \
            no_me_dejan dónde_está_mi não_consigo_sacar não_consigo_retirar não_consigo_entrar cadê_meu cadê_minha não_deixa_sacar \
            je_ne_peux_plus impossible_de_retirer impossible_d'accéder où_est_mon kann_nicht_auszahlen komme_nicht_an komme_nicht_mehr_rein \
            komme_nicht_rein nicht_auszahlen wo_bleibt_mein wo_ist_mein non_riesco_a_prelevare non_posso_prelevare non_mi_fa dove_sono_i_miei \
            не_могу_вывести не_дает_вывести не_даёт_вывести не_могу_зайти не_пускает где_мои где_мой çekemiyorum giremiyorum param_nerede \
            ga_bisa_wd gak_bisa_wd nggak_bisa_wd ga_bisa_tarik ga_bisa_login gak_bisa_login gabisa_login gabisa_wd không_rút_được không_đăng_nhập_được \
            不能提 提不了 提不出 登不上 登录不了 出金でき ログインでき 引き出せ 출금이_안 로그인이_안 لا_أستطيع لا_استطيع مش_عارف_اسحب ما_أقدر ما_اقدر
            """
        ),
        (
            bad,
            """
            reversed rerouted clawed dos_veces duas_vezes deux_fois due_volte zweimal doppelt дважды два_раза iki_kez iki_kere dua_kali hai_lần 两次 兩次 二回 二重 두_번 مرتين cancelled_my canceled_my overcharged wiped zeroed \
            ate eaten charged charging charges billed lost vanish killed kicked dropped messed botched rerouted revoked cancelled canceled \
            sold deleted deducted debited swallowed shorted hiding lied lying returned cobró cobraron cobra perdió perdieron \
            cobrou perdeu sumiu tragó comió facturé perdu débité \
            abgebucht verloren verschluckt addebitato perso списали списал потерял сожрал \
            kesti kaybetti yedi motong ilang makan trừ mất bắt 扣 丢 吞 取られ 빼갔 \
            خصمت ضاعت
            """
        ),
        (
            ask,
            """
            keeps wants demands asks thinks claims pide piden exige pede exige réclame exige redemande verlangt fordert \
            will chiede pretende просит istiyor minta đòi 要求 要我 求められ 要求され 요구 طلبت يطلبون
            """
        ),
        (
            money,
            """
            funds money coins card crypto btc eth usdt usdc sol xrp ltc doge ada balance payment payments cash coin stack bag trade \
            position rewards bonus euros dollars bucks fiat rent fondos dinero plata saldo monedas dinheiro grana fonds argent solde jetons geld \
            guthaben soldi fondi деньги средства баланс балансе баксов крипта крипту битки монеты para param paramı bakiyem saldo uang duit dana \
            koin rupiah tiền số_dư 余额 钱 资金 币 残高 잔고 원화 코인 أموالي اموالي فلوسي رصيدي
            """
        ),
        (
            status,
            """
            procesando processando procesado en_trámite em_processamento en_traitement in_lavorazione in_elaborazione обрабатывается işleniyor diproses_terus \
            in_transit verification no_reason no_explanation \
            review additional_review in_progress routine_check investigation security_check risk_control compliance source_of_funds \
            be_patient patience escalated escalate 48_hours 24_hours 72_hours initiated crediting confirming confirmations confs \
            status says reason other submitted resubmit redo revisión en_curso em_andamento análise en_cours vérification_en prüfung \
            bearbeitung in_corso revisione проверке проверка проверку обработке рассмотрении incelemede inceleniyor diproses \
            verifikasi đang_xử_lý đang_xử 审核 处理中 風控 风控 審査 確認中 심사 확인중 처리중 مراجعة المراجعة المعالجة التأكيد
            """
        ),
        (
            empty,
            """
            nothing zero empty none zilch nada cero vacío vazio rien vide nichts leer niente vuoto ничего ноль пусто hiçbir boş kosong nol \
            trống 没有 空 ゼロ 0원 صفر
            """
        ),
        (
            temper,
            """
            wtf seriously unacceptable ridiculous joke scam scammers thieves robbery lawyer cfpb police pathetic disgrace hostage purgatory limbo \
            nightmare help please hello anyone lol cool insane criminal theft rent ayuda auxilio vergüenza ladrones estafa increíble ajuda \
            socorro vergonha palhaçada absurdo golpe roubo honte scandale voleurs au_secours inadmissible frechheit unverschämt abzocke \
            hilfe toll vergogna ladri assurdo aiuto позор кидалово воры беспредел помогите жулики rezalet yardım hırsız tolong parah \
            nyebelin giúp xem_giúp bực lừa 无语 坑 垃圾 求助 骗子 最悪 困って 助けて ふざけ 도와 미치 짜증 사기 لصوص نصابين ساعدوني كارثة
            """
        ),
    ])
}
