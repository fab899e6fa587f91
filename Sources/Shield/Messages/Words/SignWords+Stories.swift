extension SignWords {
    /// What stories are made of: things that cannot be seen first, guards to be switched off, easy earnings, presents,
    /// somebody close, an office that speaks; and how the one who was called answers.
    static let stories: [(language: MessageLanguage, rows: [(Concept, String)])] = [
        (
            .english,
            [
                (
                    .unseen,
                    "viewing_is_not|viewing_is_sadly|no_viewing|viewings_are_not|cannot_show_you|cant_show_you|cannot_view|before_the_viewing|without_a_viewing|abroad_at_the_moment|i_am_abroad|im_abroad|living_abroad|work_abroad|working_abroad|work_on_a_ship|on_a_platform|offshore|oil_rig|deployed|peacekeeping|mission_abroad|keys_by|keys_will_be|courier_brings|courier_will_bring|shipped_after|ship_it_after|ships_after|no_meeting|cannot_meet|cant_meet|no_pickup|no_collection|no_refunds_please|outside_the_platform|outside_the_app|outside_of_the|off_the_platform|not_through_the_app|no_platform|without_the_platform|platform_fee|eat_the_fee|friends_and_family|family_and_friends"
                ),
                (
                    .unseen,
                    "brings|sends|ships|hands|posts|mails|get|receive ~3 keys|contract|tickets|item|parcel|puppy|car ~3 once|after|as_soon_as"
                ),
                (
                    .disarm,
                    "antivirus|anti_virus|defender|firewall|virus_scanner|smartscreen|protection|security_software|gatekeeper|play_protect ~3 off|disable|disabled|pause|paused|deactivate|ignore|exception|complain|complains|warning"
                ),
                (
                    .disarm,
                    "switch|turn|disable|deactivate|pause|ignore|close|allow|bypass ~3 antivirus|anti_virus|defender|firewall|virus_scanner|smartscreen|protection|security_warning|warning|unknown_sources|gatekeeper|play_protect|two_factor|2fa|withdrawal_lock|whitelist"
                ),
                (
                    .invited,
                    "what_can_i_do_for_you|how_can_i_help|how_may_i_help|how_can_we_help|thank_you_for_calling|thanks_for_calling|thanks_for_holding|thank_you_for_holding|you_called_us|you_rang|customer_rang|returning_your_call|you_asked_us_to_call|you_asked_me_to_call|you_requested_a_call|calling_back_as|you_told_me_yesterday|told_me_yesterday"
                ),
                (
                    .jobOffer,
                    "rate|rating|like|liking|review|reviewing|test|testing|watch|watching|follow|following|click|clicking|subscribe ~3 photos|hotels|hotel|videos|products|pages|posts|apps|games|restaurants|channels ~8 a_day|per_day|each_day|a_week|paid|pays|evening|hour"
                ),
                (
                    .jobOffer,
                    "we_offer_you_the_post|offer_you_the_post|offer_you_the_position|offer_you_a_position|offer_you_a_job|offer_you_a_place|job_offer|your_start_date|remote_position|remote_role|remote_work|home_office_job|from_your_sofa|on_your_sofa|from_home|from_your_phone|flexible_hours|own_hours|no_experience|no_skills|part_time_role|side_income|second_income|reserve_a_set|set_of_tasks|first_set|daily_pay|paid_daily|paid_every|paid_each|payout_every|weekly_pay|we_are_hiring|hiring_now|open_position|vacancy|place_writers|we_recruit|joining_our_team|join_our_team|like_you_to_join_us"
                ),
                (.easyMoney, "<number> ~4 paid|payout|every|each ~1 evening|day|week|night|friday"),
                (
                    .guaranteed,
                    "always|certainly|surely|definitely|automatically ~2 comes_back|come_back|returns|pays_out|pays_back|profit|wins|grows"
                ),
                (.guaranteed, "comes_back|back|returned|returns ~2 with ~1 <percent>"),
                (
                    .guaranteed,
                    "no_exceptions|risk_zero|zero_risk|risk_is_zero|risk_is_nil|no_way_to_lose|cannot_go_wrong|cant_go_wrong|sure_thing|stake_my_name|money_back_guaranteed"
                ),
                (
                    .guaranteed,
                    "pays|paying|yields|returns|makes|brings ~2 <percent> ~1 weekly|daily|monthly|a_week|a_day|a_month|per_week|per_day"
                ),
                (
                    .baiting,
                    "you_were_drawn|your_name_was_drawn|drawn_as|you_are_the_winner|lucky_winner|pick_it_up_at|birthday_pot|prize_pot|jackpot|gift_from|a_gift_for|gifted_you|someone_gifted|premium_for_free|free_premium|free_year|free_month|free_tokens|free_mint|free_nft|free_tickets|free_phone|loyalty_points|points_expire|cashback|compensation|tax_refund|rebate|grant|no_heirs|without_an_heir|bear_his_name|bears_your_name|namesake|next_of_kin|estate_of|late_client|dormant|unclaimed|can_be_yours|could_be_yours|is_yours"
                ),
                (
                    .quidProQuo,
                    "in_exchange_for|as_thanks_for|in_return_for|as_a_thank_you_for|for_your_data|for_your_answers|for_your_opinion|for_your_opinions|for_your_id"
                ),
                (
                    .quidProQuo,
                    "trace|traced|recover|retrieve|track ~2 them|it|coins|funds|money ~6 fee|charge|percent|start|when"
                ),
                (
                    .romance,
                    "my_love|my_darling|my_dear|my_heart|all_yours|thinking_about_you|thinking_of_you|think_of_you|cant_stop_thinking|your_smile|your_laugh|your_eyes|your_voice|dreamed_of|dream_of_us|our_house|our_future|hold_you|hold_your_hand|kiss|kisses|hugs_and|when_we_meet|until_we_meet|dating_app|good_mornings|good_night_my|beautiful_soul|soulmate|fallen_for|falling_for|miss_your|together_in"
                ),
                (
                    .friend,
                    "its|it_is|this_is mum|mom|mama|dad|papa|grandma|granny|nana|grandpa|gran|auntie|aunt|uncle|me|your ~6 number|phone|card|account|borrow|send|transfer|lend"
                ),
                (
                    .friend,
                    "wrong_button|wrong_number_of_mine|sent_to_your_phone|went_to_your_phone|went_to_you|came_to_your_phone|vote_short|one_vote|vote_for|voting_for|votes_for|need_your_vote|give_me_your_vote|contest|explain_later|tell_you_later|my_card_does_not|my_card_doesnt|my_card_was|card_is_declined|at_the_till|at_the_checkout|stuck_at|stranded|in_a_pickle|bit_embarrassing|embarrassing_to_ask|hate_to_ask|hate_asking|can_you_help_me_out|pay_you_back|give_it_back|back_on_monday|back_by_friday|until_payday"
                ),
                (
                    .selfRole,
                    "as|being the|your|a|an? ~1 ceo|cfo|director|chairman|chairwoman|managing_director|head_of|officer|solicitor|notary|executor|trustee|bailiff|detective|inspector|sergeant|moderator|admin|administrator"
                ),
                (
                    .selfRole,
                    "act|acting|writing|calling|contacting_you|speaking as|for the|a|your? ~1 solicitor|notary|executor|trustee|lawyer|attorney|officer|detective|administrator|bailiff|agent|bank|ministry|court"
                ),
                (
                    .selfRole,
                    "from|of|at|with the? ~1 account|security|fraud|loss|asset|customer|payment|payments|network|trust|user|client ~1 protection|prevention|safety|recovery|integrity|care|success|squad|response|desk|review"
                ),
                (
                    .role,
                    "risk_desk|fraud_desk|fraud_squad|fraud_dept|detective|liaison_officer|police_liaison|resolution_team|disconnection|collections|claims_department|enforcement_office|revenue_office|estate_office|loan_office|helpdesk|modmail|moderation|system_technicians|technicians|ceo|cfo"
                ),
                (
                    .click,
                    "add|print|donate|give|get|grab|take|answer|note|upload|fetch|try|play|buy|order|pick|undo|reverse|redeem|leave|rate|support|file|look|make|set|arrange|move|find|retype|type|enter|vote|tick|fill|read|download|sign|settle|pay|accept|agree|unlock|recover|migrate|mint|stake|swap|bridge|withdraw|collect|transfer|install|share|post|send|write|check_in|check|see|go|book|invite|join|raise|order|test"
                ),
                (.urgency, "due ~1 on|by|before|the"),
                (
                    .urgency,
                    "closes|close|ends|end|expires|expire|shuts|shut|stops|lapses|finishes|due|payable on|by|before ~1 <number> january|february|march|april|may|june|july|august|september|october|november|december"
                ),
                (
                    .urgency,
                    "closes|close|ends|end|expires|expire|shuts|shut|stops|lapses on|by|before january|february|march|april|may|june|july|august|september|october|november|december"
                ),
                (.urgency, "shut|shuts|shutting|closing|lock|locks|dies|gone ~1 at|in ~1 <number>"),
                (
                    .urgency,
                    "shut|shuts|shutting|closing|lock|locks|dies|gone ~1 at|in ~1 three|four|five|ten|two|minutes"
                ),
                (.urgency, "kept|held|stored|stays|waits|available ~2 until|till ~4 then|after|otherwise|or|it"),
                (.urgency, "expires|expire|ends|end|closes|runs_out|full in <number> days|hours|minutes"),
                (.urgency, "goes_through|happens|leaves|expires|completes|over|gone in ~3 unless|if|minutes|minute"),
                (.urgency, "you_have|youve_got|you_got ~3 minutes|hours|minute|hour"),
                (.urgency, "no|without ~2 in|within ~1 <number> minutes|hours|days"),
                (
                    .urgency,
                    "after|past midnight|noon|tonight|today|this ~6 no_longer|cannot|cant|too_late|lost|nothing|unable"
                ),
                (.urgency, "whoever|first_to|the_first_who|the_one_who ~3 today|tonight|first|transfers|pays|gets"),
                (
                    .threat,
                    "permanent_ban|permanent_suspension|permanently_banned|stops_syncing|stop_syncing|taken_off_the|struck_off|removed_from_the|lose_your|loses_its|cannot_keep|cannot_place|cannot_trade|cannot_withdraw|is_paused|are_paused|will_be_paused|turns_round|no_later_orders"
                ),
                (
                    .urgency,
                    "by|before one|two|three|four|five|six|seven|eight|nine|ten !of|people|days|hours|percent|points|times|others|friends|more|weeks|months|years|euros|dollars"
                ),
                (
                    .secrecy,
                    "treat|handle|regard|consider|keep ~5 confidential|confidentially|discreetly|in_confidence|secret|private|between"
                ),
                (
                    .secrecy,
                    "must_not_hear|must_not_know|should_not_hear|should_not_know|not_hear_of|before_the_press|even_at_home|even_from|not_even_your|not_even_to"
                ),
                (.fundsRequest, "wire|transfer|remit|zelle <number>"),
                (
                    .fundsRequest,
                    "once|after|until|when|as_soon_as ~4 <number> ~2 has_been|have_been|is|are|was wired|paid|transferred|sent|deposited|remitted|settled"
                ),
                (
                    .fundsRequest,
                    "<number> ~2 must_be|to_be|needs_to_be|has_to_be wired|paid|transferred|sent|deposited|remitted|settled"
                ),
                (.fundsRequest, "<amount> ~1 in|to ~1 my|our|the ~1 wallet|account|address"),
                (
                    .fundsRequest,
                    "<number> in usdt|usdc|btc|eth|crypto|bitcoin|coins|sol ~2 to|into|first|now|before|my|for"
                ),
                (.fundsRequest, "<number> is|are ~2 due|payable|outstanding|owed|overdue"),
                (.fundsRequest, "give|spare|donate|contribute ~1 <number>"),
                (.fundsRequest, "donate|chip_in|make_a_donation|send_a_donation|your_donation|by_bank_transfer"),
                (.fundsRequest, "duty|fee|tax|charge|stamp of <number>"),
                (.fundsRequest, "renewal|renew ~5 <amount>"),
                (.fundsRequest, "return|send|enclose ~4 with your payment|cheque|check"),
                (.coldOpening, "saw|noticed|heard|spotted|seen you|your|that_you|how_you"),
                (
                    .coldOpening,
                    "never_met|have_not_met|havent_met|dont_know_each_other|do_not_know_each_other|do_not_know_me|dont_know_me|you_do_not_know_us|you_dont_know_us|not_written_to_you_before|no_name_from_me|dear_namesake|dear_neighbour|dear_friend|dear_trader|dear_holder|dear_beneficiary|to_the_owner|we_are_strangers|out_of_the_blue|is_that_mrs|is_that_mr|is_that_ms|is_that_you|is_this_you|may_i_speak|may_i_introduce|let_me_introduce|i_place|we_place|i_represent|we_represent|on_behalf_of_a|i_run_a|we_run_a|with_a_new_number|my_new_number|here_with_a_new|there_is_a_hole|found_a_bug|not_asking_for_anything|made_me_smile|caught_my_eye|caught_our_eye|your_threads|your_pixel_art|your_art_is|is_so_good|would_you_play|would_you_try|would_you_test"
                ),
                (
                    .addedToGroup,
                    "has_added_you|added_you_to|you_were_added_by|was_created_and|you_joined_using|you_joined_via"
                ),
            ]
        ),
        (
            .french,
            [
                (
                    .unseen,
                    "visite_impossible|pas_de_visite|sans_visite|avant_la_visite|je_suis_a_l_etranger|a_l_etranger|plateforme_petroliere|en_mission|pas_de_rencontre|pas_de_remise|hors_plateforme|en_dehors_de_la|sans_passer_par|les_cles_par|envoie_les_cles|envoi_apres|expedie_apres|entre_proches|paiement_entre"
                ),
                (
                    .disarm,
                    "desactivez|desactive|desactiver|coupez|coupe|ignorez|ignore|suspendez ~3 antivirus|pare_feu|protection|avertissement|double_authentification|alerte|securite"
                ),
                (
                    .invited,
                    "que_puis_je_faire|comment_puis_je|en_quoi_puis_je|merci_de_votre_appel|vous_nous_avez_appeles|vous_avez_appele|vous_rappelle_comme|suite_a_votre_appel|vous_aviez_demande"
                ),
                (
                    .jobOffer,
                    "noter|liker|aimer|evaluer|tester|regarder|donner ~3 photos|hotels|videos|produits|pages|articles|avis ~8 par_jour|payes|paye|paiement|jour"
                ),
                (
                    .jobOffer,
                    "teletravail|travail_a_domicile|depuis_chez_vous|depuis_votre_canape|sans_experience|revenu_complementaire|complement_de_revenu|paye_chaque|payes_chaque|nous_recrutons|on_recrute|poste_a_distance|temps_partiel|nous_vous_proposons_le_poste|offre_d_emploi|horaires_libres"
                ),
                (
                    .baiting,
                    "tire_au_sort|tiree_au_sort|vous_avez_gagne|gagnant|gagnante|cadeau|offert|offerte|gratuit|gratuite|remboursement|indemnite|prime|heritage|heritier|legs|homonyme|cagnotte|bon_d_achat"
                ),
                (
                    .guaranteed,
                    "sans_aucun_risque|zero_risque|jamais_perdu|toujours_gagnant|revient_toujours|remboursement_garanti|a_coup_sur|double_votre|doubler_votre|doublez"
                ),
                (
                    .romance,
                    "mon_amour|mon_coeur|ma_cherie|mon_cheri|je_pense_a_toi|ton_sourire|ta_voix|je_reve_de|notre_maison|notre_avenir|tu_me_manques|je_t_embrasse|quand_on_se_verra|ensemble_pour"
                ),
                (
                    .friend,
                    "c_est|ici maman|papa|mamie|papi|ta_fille|ton_fils|moi|ton_cousin|ta_cousine|ton_frere|ta_soeur ~6 numero|telephone|portable"
                ),
                (
                    .friend,
                    "tu_peux_m_avancer|me_depanner|depanne_moi|je_te_rembourse|je_te_rends|je_t_expliquerai|ma_carte_ne|carte_bloquee|vote_pour|voter_pour|concours|une_voix|mauvais_bouton|arrive_chez_toi|arrive_sur_ton|ne_peux_pas_telephoner|telephone_casse|tombe_dans"
                ),
                (
                    .coldOpening,
                    "on_ne_se_connait|nous_ne_nous_connaissons|vous_ne_me_connaissez|jamais_rencontres|je_me_permets|nous_nous_permettons|cher_voisin|chere_voisine|cher_ami|c_est_bien_toi|c_est_bien_vous|etes_vous_madame|etes_vous_monsieur|retrouve_ton_numero|croises_au|croisees_au|j_ai_vu_que|j_ai_vu_votre|j_ai_lu_que|j_ai_lu_votre|j_ai_remarque|vos_publications|ton_travail"
                ),
                (
                    .selfRole,
                    "en_tant_que|agissant_en ~3 directeur|directrice|notaire|avocat|huissier|officier|administrateur|moderateur|gerant|pdg"
                ),
                (
                    .role,
                    "service_conformite|conformite|cellule_fraude|pole_fraude|pdg|dg|moderation|commissaire_de_justice"
                ),
                (
                    .click,
                    "telechargez|imprimez|donnez|recuperez|prenez|essayez|jouez|annulez|remplissez|votez|signez|payez|reglez|acceptez|retirez|recevez|ajoutez|deposez|rejoignez|choisissez|reservez|voir|consultez|repondez|entrez|saisissez|participez|rendez_vous_sur|allez_sur|va_sur|passe_par|passez_par"
                ),
                (
                    .urgency,
                    "ferme|ferment|se_termine|se_terminent|expire|prend_fin|cloture|s_arrete ~2 a|le|dans|ce|demain|dimanche|samedi|vendredi|lundi|mardi|mercredi|jeudi"
                ),
                (.urgency, "echeance|due|du|a_regler|a_payer|a_rendre|au_plus_tard ~2 le <number>"),
                (.urgency, "conserve|garde|disponible|reserve ~2 jusqu_a|jusqu_au ~4 puis|ensuite|apres|sinon"),
                (.fundsRequest, "don|dons|donner|donnez ~3 <number>"),
                (.fundsRequest, "don|dons|donner|donnez ~3 virement|cheque|en_ligne"),
                (.fundsRequest, "<amount> ~2 sur|vers|a mon|notre|le|ce ~1 compte|portefeuille|wallet|adresse"),
            ]
        ),
        (
            .italian,
            [
                (
                    .unseen,
                    "visita_non_possibile|senza_visita|prima_della_visita|sono_all_estero|mi_trovo_all_estero|piattaforma_petrolifera|in_missione|niente_incontro|niente_ritiro|fuori_piattaforma|fuori_dalla_piattaforma|senza_passare|le_chiavi_con|chiavi_tramite|spedisco_dopo|spedizione_dopo"
                ),
                (
                    .disarm,
                    "disattivi|disattiva|disattivare|spenga|spegni|ignori|ignora ~3 antivirus|firewall|protezione|avviso|sicurezza|due_fattori"
                ),
                (
                    .invited,
                    "come_posso_aiutar*|in_cosa_posso|cosa_posso_fare|grazie_per_aver_chiamato|ci_ha_chiamato|ha_chiamato_lei|la_richiamo_come|come_da_sua_richiesta"
                ),
                (
                    .jobOffer,
                    "valutare|recensire|votare|guardare|mettere_like|seguire|testare ~3 foto|hotel|video|prodotti|pagine|ristoranti ~8 al_giorno|pagati|pagato|pagamento|giorno"
                ),
                (
                    .jobOffer,
                    "da_casa|dal_divano|senza_esperienza|secondo_reddito|reddito_extra|guadagno_extra|pagati_ogni|pagato_ogni|cerchiamo_collaboratori|stiamo_assumendo|posizione_da_remoto|orario_flessibile|le_offriamo_il_posto|offerta_di_lavoro"
                ),
                (
                    .baiting,
                    "e_stato_estratto|sei_stato_estratto|sorteggiato|hai_vinto|ha_vinto|vincitore|vincitrice|in_regalo|omaggio|gratis|gratuito|rimborso|indennizzo|eredita|erede|senza_eredi|omonimo|montepremi|buono_spesa"
                ),
                (
                    .guaranteed,
                    "zero_rischio|mai_perso|sempre_in_guadagno|torna_sempre|soddisfatti_o|a_colpo_sicuro|raddoppio|raddoppi|raddoppia"
                ),
                (
                    .romance,
                    "amore_mio|cuore_mio|tesoro_mio|penso_a_te|il_tuo_sorriso|la_tua_voce|sogno_di|la_nostra_casa|il_nostro_futuro|mi_manchi|ti_abbraccio|quando_ci_vedremo|insieme_per_sempre"
                ),
                (
                    .friend,
                    "sono mamma|papa|nonna|nonno|tua_figlia|tuo_figlio|io|zia|zio|tuo_cugino ~6 numero|telefono|cellulare"
                ),
                (
                    .friend,
                    "mi_anticipi|mi_puoi_anticipare|ti_ridò|ti_rido|te_li_rido|te_li_ridò|ti_spiego_dopo|poi_ti_spiego|carta_non_funziona|carta_bloccata|vota_per|votare_per|concorso|un_voto|tasto_sbagliato|arrivato_a_te|arrivato_sul_tuo|non_posso_telefonare|telefono_caduto|caduto_nel|caduto_in"
                ),
                (
                    .coldOpening,
                    "non_ci_conosciamo|non_mi_conosce|non_mi_conosci|mai_incontrati|mi_permetto|ci_permettiamo|caro_vicino|cara_vicina|caro_amico|sei_tu|e_lei_la_signora|parlo_con|ritrovo_il_tuo|ho_visto_che|ho_letto_che|ho_notato|i_tuoi_post|i_suoi_post|le_tue_opere"
                ),
                (
                    .selfRole,
                    "in_qualita_di|come ~1 direttore|notaio|avvocato|ufficiale|amministratore|moderatore|amministratore_delegato"
                ),
                (
                    .role,
                    "ufficio_antifrode|reparto_frodi|amministratore_delegato|ceo|moderazione|ufficiale_giudiziario"
                ),
                (
                    .click,
                    "scaricate|stampi|stampa|doni|dona|prenda|prendi|provi|prova|gioca|giochi|annulli|annulla|vota|voti|firmi|firma|paga|accetti|accetta|aggiunga|aggiungi|scelga|scegli|prenoti|prenota|guardi|guarda|risponda|rispondi|inserisca|inserisci|partecipi|partecipa|vada|vai|passi|passa|ritiri"
                ),
                (
                    .urgency,
                    "chiude|chiudono|scade|scadono|termina|terminano|finisce|si_ferma ~2 alle|il|tra|domenica|sabato|venerdi|lunedi|martedi|mercoledi|giovedi|domani|oggi"
                ),
                (.urgency, "scadenza|da_pagare|in_scadenza|entro_e_non|entro_il|entro_le ~2 <number>"),
                (.urgency, "conservato|tenuto|disponibile|giacenza ~2 fino ~4 poi|dopo|altrimenti"),
                (.fundsRequest, "dona|doni|donare|donazione|offerta ~3 <number>"),
                (.fundsRequest, "dona|doni|donare|donazione|offerta ~3 bonifico|online|libera"),
                (.fundsRequest, "bonifico|versamento ~6 saldo|conto|iban|di|su"),
                (.fundsRequest, "<amount> ~2 sul|al|nel ~1 mio|nostro|suo? ~1 conto|wallet|portafoglio|indirizzo"),
            ]
        ),
        (
            .spanish,
            [
                (
                    .unseen,
                    "visita_no_es_posible|sin_visita|sin_ver|antes_de_la_visita|estoy_en_el_extranjero|estoy_fuera_del|plataforma_petrolera|en_mision|sin_quedar|no_quedamos|fuera_de_la_plataforma|fuera_de_la_app|sin_pasar_por|las_llaves_por|envio_las_llaves|envio_despues|lo_envio_cuando"
                ),
                (
                    .disarm,
                    "desactive|desactiva|desactivar|apague|apaga|ignore|ignora ~3 antivirus|cortafuegos|proteccion|aviso|seguridad|dos_pasos"
                ),
                (
                    .invited,
                    "en_que_puedo|como_puedo_ayudar*|gracias_por_llamar|usted_llamo|nos_llamo|le_devuelvo_la_llamada|como_solicito|segun_su_solicitud"
                ),
                (
                    .jobOffer,
                    "calificar|valorar|dar_like|dar_me_gusta|ver|evaluar|probar|seguir ~3 fotos|hoteles|videos|productos|paginas|restaurantes ~8 al_dia|por_dia|pagados|pago|diario"
                ),
                (
                    .jobOffer,
                    "desde_casa|desde_tu_casa|desde_el_sofa|sin_experiencia|ingreso_extra|ingresos_extra|pagado_cada|pagos_diarios|estamos_contratando|buscamos_colaboradores|puesto_remoto|horario_flexible|le_ofrecemos_el_puesto|te_ofrecemos_el_puesto|oferta_laboral"
                ),
                (
                    .baiting,
                    "salio_sorteado|has_sido_elegido|has_ganado|ha_ganado|ganador|ganadora|de_regalo|te_regalamos|le_regalamos|gratis|gratuito|reembolso|devolucion|compensacion|herencia|heredero|sin_herederos|homonimo|bote|vale_de|cupon"
                ),
                (
                    .guaranteed,
                    "riesgo_cero|nunca_perdi|nunca_se_pierde|siempre_vuelve|siempre_gana|a_tiro_hecho|multiplicados|multiplicado|duplicado|duplicar"
                ),
                (
                    .romance,
                    "mi_amor|mi_vida|mi_cielo|carino_mio|pienso_en_ti|tu_sonrisa|tu_voz|sueno_con|nuestra_casa|nuestro_futuro|te_extrano|te_echo_de_menos|un_beso_mi|cuando_nos_veamos|juntos_para"
                ),
                (.friend, "soy mama|papa|tu|la|el ~1 abuela|abuelo|hija|hijo|tia|tio|primo|prima|nieta|nieto"),
                (
                    .friend,
                    "me_adelantas|me_puedes_adelantar|me_prestas|te_lo_devuelvo|te_los_devuelvo|luego_te_explico|te_explico_luego|mi_tarjeta_no|tarjeta_bloqueada|vota_por|votar_por|concurso|un_voto|boton_equivocado|te_llego_a_ti|llego_a_tu|no_puedo_llamar|movil_nuevo|se_me_cayo|se_me_rompio"
                ),
                (
                    .coldOpening,
                    "no_nos_conocemos|no_me_conoces|no_me_conoce|nunca_nos_hemos|me_permito|nos_permitimos|querido_vecino|querida_vecina|estimado_amigo|eres_tu|es_usted_la|hablo_con|encontre_tu_numero|he_visto_que|vi_que|he_leido_que|lei_que|me_fije|tus_publicaciones|tu_trabajo"
                ),
                (
                    .selfRole,
                    "en_calidad_de|como ~1 director|directora|notario|abogado|albacea|oficial|administrador|moderador|consejero_delegado"
                ),
                (.role, "departamento_antifraude|unidad_antifraude|consejero_delegado|ceo|moderacion|agente_judicial"),
                (
                    .click,
                    "descarguen|imprima|imprime|done|dona|tome|toma|pruebe|prueba|juega|juegue|anule|anula|anulelo|anulala|cancelelo|cancelela|cancela|cancele|firme|firma|pague|paga|acepte|acepta|anada|anade|elija|elige|reserve|reserva|mire|mira|responda|responde|escriba|escribe|participe|participa|vaya|ve|pase|pasa|retire|recoja|recoge"
                ),
                (
                    .urgency,
                    "cierra|cierran|caduca|caducan|termina|terminan|acaba|acaban|vence|vencen|expira ~2 a|el|en|domingo|sabado|viernes|lunes|martes|miercoles|jueves|manana|hoy"
                ),
                (.urgency, "vencimiento|a_pagar|antes_del|hasta_el|a_mas_tardar_el ~2 <number>"),
                (.urgency, "guardado|guardamos|disponible|reservado ~2 hasta ~4 despues|luego|si_no"),
                (
                    .threat,
                    "no_podra_participar|no_podran_participar|no_podra_operar|no_podra_retirar|pierde_la_plaza|perdera_la_plaza"
                ),
                (.fundsRequest, "done|dona|donar|donativo|donacion ~3 <number>"),
                (.fundsRequest, "done|dona|donar|donativo|donacion ~3 transferencia|online"),
                (.fundsRequest, "<amount> ~2 a|en mi|nuestra|la ~1 cuenta|billetera|wallet|cartera|direccion"),
                (.fundsRequest, "empieza|comienza|arranca ~1 con <amount>"),
            ]
        ),
        (
            .portuguese,
            [
                (
                    .unseen,
                    "visita_nao_e_possivel|sem_visita|sem_ver|antes_da_visita|estou_no_exterior|estou_no_estrangeiro|estou_fora_do|plataforma_de_petroleo|em_missao|sem_encontro|nao_da_para_encontrar|fora_da_plataforma|fora_do_app|sem_passar_pel*|as_chaves_por|envio_as_chaves|envio_depois|mando_depois"
                ),
                (
                    .disarm,
                    "desative|desativa|desativar|desligue|desliga|ignore|ignora ~3 antivirus|firewall|protecao|aviso|seguranca|duas_etapas"
                ),
                (
                    .invited,
                    "em_que_posso|como_posso_ajudar*|posso_ajudar|obrigado_por_ligar|obrigada_por_ligar|voce_ligou|retornando_sua|conforme_solicitado"
                ),
                (
                    .jobOffer,
                    "avaliar|curtir|dar_like|assistir|testar|seguir ~3 fotos|hoteis|videos|produtos|paginas|restaurantes ~8 por_dia|ao_dia|pagos|pagamento|diario"
                ),
                (
                    .jobOffer,
                    "em_casa|de_casa|do_sofa|sem_experiencia|renda_extra|segunda_renda|pago_todo|pagamento_diario|estamos_contratando|estamos_a_contratar|vaga_remota|trabalho_remoto|horario_flexivel|oferecemos_a_vaga|proposta_de_emprego"
                ),
                (
                    .baiting,
                    "foi_sorteado|foi_sorteada|voce_ganhou|ganhou|ganhador|ganhadora|vencedor|vencedora|de_presente|de_graca|gratis|gratuito|reembolso|restituicao|indenizacao|indemnizacao|heranca|herdeiro|sem_herdeiros|homonimo|premio|vale|cupom"
                ),
                (
                    .guaranteed,
                    "risco_zero|zero_risco|nunca_perdi|nunca_perde|sempre_volta|sempre_ganha|tiro_certo|dobrar|dobro|resultado_garantido|multiplicado"
                ),
                (
                    .romance,
                    "meu_amor|minha_vida|meu_bem|meu_coracao|penso_em_voce|penso_em_ti|seu_sorriso|teu_sorriso|sua_voz|tua_voz|sonho_com|nossa_casa|nosso_futuro|saudade_de_voce|saudades_tuas|quando_a_gente_se|juntos_para"
                ),
                (.friend, "sou|e o|a|eu|sua|seu|tua|teu mae|pai|vo|avo|filha|filho|tia|tio|primo|prima|neta|neto"),
                (
                    .friend,
                    "me_adianta|me_empresta|te_devolvo|te_pago_de_volta|depois_te_explico|te_explico_depois|meu_cartao_nao|cartao_bloqueado|vota_em|votar_em|vote_em|concurso|um_voto|botao_errado|chegou_no_seu|chegou_ao_teu|foi_para_o_seu|nao_posso_ligar|celular_quebrou|celular_caiu|telemovel_caiu|telemovel_partiu|troquei_de_numero"
                ),
                (
                    .coldOpening,
                    "nao_nos_conhecemos|voce_nao_me_conhece|nao_me_conhece|nunca_nos_vimos|tomo_a_liberdade|tomamos_a_liberdade|caro_vizinho|cara_vizinha|caro_amigo|e_voce|es_tu|e_a_senhora|falo_com|achei_seu_numero|vi_que|li_que|reparei|seus_posts|suas_publicacoes|seu_trabalho"
                ),
                (
                    .selfRole,
                    "na_qualidade_de|como ~1 diretor|diretora|notario|advogado|inventariante|oficial|administrador|moderador|presidente"
                ),
                (.role, "setor_de_fraudes|departamento_antifraude|ceo|moderacao|oficial_de_justica|diretor_executivo"),
                (
                    .click,
                    "descarregue|transfira|imprima|doe|pegue|pega|experimente|jogue|joga|anule|anula|vote|assine|assina|pague|paga|aceite|aceita|adicione|escolha|reserve|veja|responda|insira|participe|va|passe|retire|levante|recolha|instale|baixe"
                ),
                (
                    .urgency,
                    "fecha|fecham|encerra|encerram|termina|terminam|acaba|acabam|vence|vencem|expira ~2 as|no|na|em|dia|domingo|sabado|sexta|segunda|terca|quarta|quinta|amanha|hoje"
                ),
                (.urgency, "vencimento|a_pagar|ate_dia|ate_o_dia|ate_ao_dia|antes_do_dia ~2 <number>"),
                (.urgency, "ficara|fica|guardado|disponivel|reservado ~3 ate ~4 depois|senao|apos"),
                (.fundsRequest, "doe|doar|doacao|donativo|contribua ~3 <number>"),
                (.fundsRequest, "doe|doar|doacao|donativo|contribua ~3 transferencia|pix|online"),
                (.fundsRequest, "<amount> ~3 para|na|no|a minha|meu|nossa|a ~1 conta|carteira|wallet|chave|endereco"),
                (.fundsRequest, "<number> em usdt|btc|eth|cripto|bitcoin"),
                (
                    .installRequest,
                    "descarregue|instale|baixe|transfira|descarrega|instala ~3 nova|novo|app|aplicacao|aplicativo|versao|ficheiro|arquivo"
                ),
            ]
        ),
        (
            .indonesian,
            [
                (
                    .unseen,
                    "tidak_bisa_survei|tanpa_survei|sebelum_survei|belum_bisa_lihat|sedang_di_luar_negeri|di_luar_negeri|di_kapal|anjungan|tidak_bisa_ketemu|tidak_bisa_cod|tanpa_cod|di_luar_aplikasi|luar_platform|kunci_dikirim|kunci_diantar|dikirim_setelah|kirim_setelah"
                ),
                (
                    .disarm,
                    "matikan|nonaktifkan|abaikan ~3 antivirus|perlindungan|proteksi|peringatan|keamanan|play_protect|sumber_tidak_dikenal"
                ),
                (.disarm, "izinkan ~2 sumber_tidak|aplikasi_tidak|pemasangan"),
                (
                    .invited,
                    "ada_yang_bisa|apa_yang_bisa_saya_bantu|bisa_saya_bantu|terima_kasih_sudah_menelepon|terima_kasih_telah_menghubungi|bapak_menelepon|ibu_menelepon|sesuai_permintaan"
                ),
                (
                    .jobOffer,
                    "like|nonton|menonton|rating|ulasan|follow|menilai|subscribe ~3 foto|hotel|video|produk|akun|channel|restoran ~8 per_hari|sehari|dibayar|komisi|harian"
                ),
                (
                    .jobOffer,
                    "dari_rumah|tanpa_pengalaman|penghasilan_tambahan|kerja_sampingan|sampingan|gaji_harian|dibayar_harian|dibayar_setiap|lowongan|sedang_membuka|kerja_online|waktu_fleksibel|jam_fleksibel|tawaran_kerja"
                ),
                (
                    .baiting,
                    "terpilih|anda_menang|pemenang|undian|hadiah|gratis|bonus|cuma_cuma|pengembalian_dana|kompensasi|warisan|ahli_waris|bansos|bantuan_sosial|voucher|giveaway"
                ),
                (
                    .guaranteed,
                    "tanpa_risiko|nol_risiko|pasti_untung|pasti_cuan|tidak_pernah_rugi|hitam_di_atas_putih|dijamin|pasti_kembali|dua_kali_lipat|berlipat"
                ),
                (
                    .romance,
                    "sayangku|cintaku|kekasihku|kangen_kamu|rindu_kamu|senyummu|suaramu|mimpi_tentang|rumah_kita|masa_depan_kita|memikirkanmu|kalau_kita_bertemu|menikah"
                ),
                (.friend, "ini mama|papa|ibu|bapak|ayah|nenek|kakek|tante|om|aku|adik|kakak ~4 nomor|hp|baru|ganti"),
                (
                    .friend,
                    "pinjam_dulu|pinjemin|talangin|nanti_diganti|nanti_aku_ganti|nanti_saya_ganti|nanti_dijelasin|kartu_diblokir|kartuku|vote_untuk|bantu_vote|lomba|salah_kirim_kode|kodenya_masuk|masuk_ke_nomormu|tidak_bisa_telepon|hp_rusak|hp_jatuh|hp_hilang|ganti_nomor"
                ),
                (
                    .coldOpening,
                    "belum_saling_kenal|kita_belum_kenal|anda_tidak_kenal|tidak_kenal_saya|belum_pernah_bertemu|izin_memperkenalkan|perkenalkan|tetangga_yang|apa_ini_benar|ini_benar|ini_dengan|saya_lihat_kamu|saya_lihat_anda|aku_lihat_kamu|aku_lihat_kakak|saya_baca_bahwa|postinganmu|karyamu"
                ),
                (.selfRole, "selaku|sebagai ~1 direktur|notaris|pengacara|petugas|admin|moderator|manajer|dirut"),
                (.role, "satgas|tim_antifraud|dirut|direktur_utama|ceo|juru_sita|moderator"),
                (
                    .click,
                    "cetak|donasi|ambil|coba|mainkan|main|batalkan|vote|pilih|tanda_tangani|bayar|terima|tambahkan|pesan|lihat|jawab|masukkan|ikuti|ikut|pergi_ke|menuju|kunjungi|unggah|isi|gabung|gabung_di|cek_di|ada_di"
                ),
                (
                    .urgency,
                    "tutup|ditutup|berakhir|habis|selesai|jatuh_tempo ~2 pukul|jam|tanggal|hari|besok|minggu|sabtu|senin|nanti_malam"
                ),
                (.urgency, "paling_lambat|sebelum|maksimal|jatuh_tempo ~2 <number>"),
                (.urgency, "disimpan|ditahan|tersedia ~2 sampai|hingga ~4 setelah|lalu|kemudian"),
                (.fundsRequest, "donasi|sedekah|infak|sumbangan ~3 <number>"),
                (.fundsRequest, "donasi|sedekah|infak|sumbangan ~3 transfer|rekening|online"),
                (.fundsRequest, "<amount> ~2 ke ~1 rekening|dompet|wallet|alamat|dana|ovo|gopay"),
            ]
        ),
        (
            .russian,
            [
                (
                    .unseen,
                    "просмотр_невозможен|без_просмотра|до_просмотра|показать_не_могу|я_за_границей|нахожусь_за_границей|на_вахте|на_платформе|в_командировке|без_встречи|встретиться_не|мимо_площадки|вне_площадки|без_площадки|ключи_курьером|ключи_передаст|отправлю_после|вышлю_после"
                ),
                (
                    .disarm,
                    "отключите|отключи|выключите|выключи|игнорируйте|разрешите ~3 антивирус*|защиту|защитник*|предупреждени*|неизвестных_источников|блокировку|безопасност*"
                ),
                (
                    .remoteAccess,
                    "разрешить_управление|разрешите_управление|разрешить_доступ_к_экрану|показать_экран|покажите_экран|демонстраци*_экрана|управление_экраном|доступ_к_экрану|доступ_к_телефону|доступ_к_компьютеру|возьму_управление|получу_доступ"
                ),
                (
                    .invited,
                    "чем_могу_помочь|чем_могу_быть|слушаю_вас|спасибо_за_звонок|вы_нам_звонили|вы_звонили|перезваниваю_по|по_вашей_просьбе|вы_просили_перезвонить"
                ),
                (
                    .jobOffer,
                    "лайкать|оценивать|ставить|смотреть|подписываться|тестировать ~3 лайки|фото|отели|видео|товары|каналы|рестораны ~8 в_день|оплата|ежедневно|каждый"
                ),
                (
                    .jobOffer,
                    "на_дому|из_дома|с_дивана|без_опыта|подработк*|дополнительный_доход|выплаты_каждый|выплаты_ежедневно|набираем|ищем_сотрудников|удалённая_работа|удаленная_работа|свободный_график|гибкий_график|предлагаем_вам_должность|предложение_о_работе"
                ),
                (
                    .baiting,
                    "подарили|подарок|дарим|премиум|вы_выиграли|выигрыш|победител*|розыгрыш|приз|бесплатн*|компенсаци*|возмещени*|наследств*|наследник*|однофамил*|бонус|кэшбэк|выплат*_положен*"
                ),
                (
                    .guaranteed,
                    "без_риска|нулевой_риск|ни_разу_не|всегда_в_плюсе|письменная_гарантия|возвращается_всегда|верняк|удвоение|удвоить|удваиваю|приумнож*"
                ),
                (
                    .romance,
                    "любимый|любимая|любовь_моя|милый_мой|милая_моя|думаю_о_тебе|твоя_улыбка|твой_голос|снишься|наш_дом|наше_будущее|скучаю_по_тебе|обнимаю_тебя|когда_мы_встретимся|судьба_моя"
                ),
                (.friend, "это мама|папа|бабушка|дедушка|я|твой|твоя ~4 номер|телефон|новый|сын|дочь|внук|внучка"),
                (
                    .friend,
                    "выручи|выручай|одолжи|займи|верну_завтра|верну_в|потом_объясню|объясню_потом|карта_не_работает|карту_заблокировали|проголосуй|проголосуйте|голос_за|конкурс*|не_та_кнопка|пришёл_тебе|пришел_тебе|пришёл_на_твой|не_могу_говорить|не_могу_звонить|телефон_разбил*|телефон_утоп*|сменил_номер|сменила_номер|новый_номер"
                ),
                (
                    .coldOpening,
                    "мы_не_знакомы|вы_меня_не_знаете|ты_меня_не_знаешь|никогда_не_встречались|позвольте_представиться|разрешите_представиться|дорогой_сосед|уважаемый_сосед|дорогой_друг|это_ты|это_вы|я_говорю_с|нашла_твой_номер|нашёл_твой_номер|видела_что|видел_что|прочитала_что|прочитал_что|заметил*|ваши_посты|твои_посты|твои_работы"
                ),
                (
                    .selfRole,
                    "в_качестве|как ~1 директор|нотариус|адвокат|следователь|администратор|модератор|генеральный"
                ),
                (
                    .role,
                    "служба_безопасности|отдел_по_борьбе|генеральный_директор|гендиректор|пристав*|модератор|модерация"
                ),
                (
                    .click,
                    "забрать|заберите|забери|заберёшь|скачай|распечатайте|пожертвуйте|попробуйте|попробуй|сыграй|отмените|отменить|проголосуйте|проголосуй|подпишите|оплатите|примите|добавьте|выберите|забронируйте|смотрите|ответьте|введите|введи|участвуйте|зайдите|зайди|перейди|пройдите|получите|получи|загрузите|заполните"
                ),
                (
                    .urgency,
                    "закрывается|закрываются|заканчивается|заканчиваются|истекает|завершается|прекращается ~2 <number>"
                ),
                (
                    .urgency,
                    "закрывается|закрываются|заканчивается|заканчиваются|истекает|завершается|прекращается ~2 в|до|завтра|сегодня|воскресенье|субботу|пятницу|понедельник|вторник|среду|четверг"
                ),
                (.urgency, "срок|оплатить|внести|сдать|не_позднее|не_позже ~3 до <number>"),
                (.urgency, "хранится|хранится_до|будет_храниться|храним ~2 до ~4 затем|потом|после"),
                (.fundsRequest, "пожертв*|донат|помогите ~3 <number>"),
                (.fundsRequest, "пожертв*|донат|помогите ~3 перевод*|карту|счёт"),
                (.fundsRequest, "<amount> ~2 на ~2 карту|счёт|кошелёк|кошелек|адрес"),
            ]
        ),
        (
            .turkish,
            [
                (
                    .unseen,
                    "gosterim_mumkun_degil|gormeden|yurt_disindayim|yurtdisindayim|platformda_calisiyorum|gorevdeyim|bulusma_yok|elden_olmaz|platform_disi|uygulama_disi|anahtari_kurye|anahtar_kuryeyle|odemeden_sonra|odeme_sonrasi"
                ),
                (
                    .disarm,
                    "kapatin|kapat|devre_disi|yok_sayin|izin_verin ~3 antivirus*|koruma*|guvenlik|uyari*|bilinmeyen_kaynak*"
                ),
                (
                    .disarm,
                    "antivirus*|koruma*|guvenlik_duvari*|guvenlik_uyarisi* ~2 kapatin|kapat|devre_disi|yok_sayin"
                ),
                (
                    .invited,
                    "nasil_yardimci_olabilirim|size_nasil_yardim|buyurun_sizi|aradiginiz_icin_tesekkur|bizi_aramissiniz|talebiniz_uzerine|aramanizi_istemistiniz"
                ),
                (
                    .jobOffer,
                    "begen*|degerlendir*|izle*|puanla*|takip ~3 foto*|otel*|video*|urun*|sayfa*|restoran* ~8 gunluk|gunde|odeme|kazanc"
                ),
                (
                    .jobOffer,
                    "evden|evinizden|deneyim_sart_degil|deneyimsiz|ek_gelir|ek_is|gunluk_odeme|her_gun_odeme|eleman_ariyoruz|ekip_arkadasi|uzaktan_is|uzaktan_calisma|esnek_saat*|is_teklifi"
                ),
                (
                    .baiting,
                    "cekilis*|kazandiniz|kazandin|kazanan|hediye*|ucretsiz|bedava|odul*|iade*|tazminat|miras|mirasci|varis|adas|bonus|kupon|ikramiye"
                ),
                (
                    .guaranteed,
                    "risk_yok|sifir_risk|hic_kaybetmedim|kaybetmek_yok|yazili_garanti|her_zaman_geri|kesin_kazanc|ikiye_katla*|iki_kati*|katlayarak"
                ),
                (
                    .romance,
                    "askim|hayatim|canim_benim|sevgilim|bir_tanem|seni_dusunuyorum|gulusun|sesin|ruyamda|evimiz|gelecegimiz|ozledim_seni|seni_ozledim|bulustugumuzda|evlenelim"
                ),
                (.friend, "ben annen|baban|kizin|oglun|teyzen|dayin|yegenin|torunun|kuzenin"),
                (
                    .friend,
                    "borc_verir|bana_borc|geri_veririm|sana_doner|sonra_anlatirim|kartim_calismiyor|kartim_bloke|oy_verir|oy_ver|yarisma*|yanlis_tus|sana_geldi|telefonuna_geldi|arayamiyorum|konusamiyorum|telefonum_dustu|telefonum_kirildi|telefonum_bozuldu|numara_degistirdim"
                ),
                (
                    .coldOpening,
                    "birbirimizi_tanimiyoruz|tanismiyoruz|beni_tanimiyorsunuz|beni_tanimazsiniz|hic_tanismadik|kendimi_tanitayim|degerli_komsu*|sevgili_komsu*|sen_misin|siz_misiniz|ile_mi_gorusuyorum|numarani_buldum|gordum_ki|okudum_ki|fark_ettim|paylasimlarin*|islerin*"
                ),
                (.selfRole, "olarak|sifatiyla ~1 mudur|noter|avukat|icra|memur|yonetici"),
                (.role, "dolandiricilik_masasi|guvenlik_birimi|genel_mudur|ceo|icra_memuru|moderator"),
                (
                    .click,
                    "yazdirin|bagis_yapin|alin|al|deneyin|dene|oynayin|oyna|iptal_edin|oy_verin|oy_ver|oy_verir|imzalayin|odeyin|kabul_edin|ekleyin|secin|rezervasyon|bakin|bak|yanitlayin|girin|katilin|katil|gidin|git|ugrayin|teslim_alin|yukleyin|doldurun|linkten|linkte"
                ),
                (
                    .urgency,
                    "kapaniyor|kapanir|kapanacak|bitiyor|biter|sona_eriyor|sona_erer|doluyor ~3 saat|bugun|yarin|pazar|cumartesi|cuma|aksam"
                ),
                (.urgency, "son_odeme|son_tarih|son_basvuru|son_gun|en_gec ~3 <number>"),
                (
                    .urgency,
                    "<number> ocak|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik ~2 kadar|once"
                ),
                (.fundsRequest, "bagis|bagisla*|yardim ~3 <number>"),
                (.fundsRequest, "bagis|bagisla*|yardim ~3 havale|hesab*|iban"),
                (.fundsRequest, "<amount> ~3 hesab*|cuzdan*|adres*|iban* ~2 gonder*|yatir*|at*"),
            ]
        ),
        (
            .vietnamese,
            [
                (
                    .unseen,
                    "không_xem_được|chưa_xem_được|không_thể_xem|đang_ở_nước_ngoài|ở_nước_ngoài|giàn_khoan|đi_công_tác_xa|không_gặp_được|không_gặp_trực_tiếp|ngoài_nền_tảng|ngoài_sàn|ngoài_ứng_dụng|chìa_khóa_gửi|gửi_chìa_khóa|gửi_sau_khi|giao_sau_khi"
                ),
                (
                    .disarm,
                    "tắt|bỏ_qua|vô_hiệu|cho_phép ~3 diệt_virus|bảo_vệ|cảnh_báo|bảo_mật|nguồn_không_xác_định|play_protect"
                ),
                (
                    .invited,
                    "em_có_thể_giúp_gì|tôi_có_thể_giúp|có_thể_hỗ_trợ_gì|cảm_ơn_anh_đã_gọi|cảm_ơn_chị_đã_gọi|cảm_ơn_quý_khách_đã_gọi|anh_đã_gọi|chị_đã_gọi|theo_yêu_cầu"
                ),
                (
                    .jobOffer,
                    "like|thả_tim|đánh_giá|xem|theo_dõi|bình_chọn ~3 ảnh|khách_sạn|video|sản_phẩm|trang|kênh|nhà_hàng ~8 mỗi_ngày|một_ngày|trả|hoa_hồng|ngày"
                ),
                (
                    .jobOffer,
                    "tại_nhà|không_cần_kinh_nghiệm|thu_nhập_thêm|việc_nhẹ|lương_cao|trả_lương_ngày|trả_mỗi_ngày|đang_tuyển|tuyển_cộng_tác|việc_làm_online|làm_online|giờ_linh_hoạt|tự_do_thời_gian|mời_làm_việc"
                ),
                (
                    .baiting,
                    "trúng_thưởng|trúng_giải|quay_thưởng|bốc_thăm|quà_tặng|tặng|miễn_phí|hoàn_tiền|bồi_thường|thừa_kế|di_sản|tri_ân|phần_thưởng|voucher|ưu_đãi_đặc_biệt"
                ),
                (
                    .guaranteed,
                    "không_rủi_ro|rủi_ro_bằng_không|chưa_bao_giờ_lỗ|không_lỗ|văn_bản_cam_kết|chắc_thắng|chắc_lãi|lãi_chắc_chắn|nhân_đôi|gấp_đôi|cam_kết_lãi|hoàn_lại_cả_gốc"
                ),
                (
                    .romance,
                    "em_yêu|anh_yêu|người_yêu|nhớ_em|nhớ_anh|nụ_cười_của|giọng_nói_của|mơ_thấy|ngôi_nhà_của_chúng|tương_lai_của_chúng|yêu_em|yêu_anh|khi_mình_gặp|lấy_nhau|kết_hôn"
                ),
                (.friend, "mẹ|bố|ba|con|bà|ông|cô|chú|dì đây|nè ~4 số|điện_thoại|máy|mới"),
                (
                    .friend,
                    "cho_mượn|cho_vay|ứng_giúp|mai_trả|tuần_sau_trả|kể_sau|giải_thích_sau|thẻ_bị_khóa|thẻ_không|bình_chọn_cho|bình_chọn_giúp|cuộc_thi|gửi_nhầm_mã|mã_về_máy|vào_máy_của|không_gọi_được|không_nghe_được|máy_hỏng|rơi_điện_thoại|mất_điện_thoại|đổi_số"
                ),
                (
                    .coldOpening,
                    "chưa_quen_biết|chưa_biết_nhau|không_quen_nhau|chưa_từng_gặp|xin_tự_giới_thiệu|xin_giới_thiệu|hàng_xóm_thân_mến|bạn_thân_mến|có_phải_anh|có_phải_chị|phải_không_ạ|tìm_được_số|thấy_anh|thấy_chị|thấy_bạn|đọc_được|bài_viết_của|tác_phẩm_của"
                ),
                (
                    .selfRole,
                    "với_tư_cách|là ~2 giám_đốc|công_chứng_viên|luật_sư|chấp_hành_viên|điều_tra_viên|quản_trị_viên"
                ),
                (.role, "ban_chuyên_án|phòng_chống|tổng_giám_đốc|ceo|thi_hành_án|quản_trị_viên"),
                (
                    .click,
                    "in|quyên_góp|lấy|thử|chơi|hủy|huỷ|bình_chọn|ký|thanh_toán|chấp_nhận|thêm|chọn|đặt|xem|trả_lời|nhập|tham_gia|vào|qua|ghé|nhận|tải|điền|bấm|truy_cập"
                ),
                (.urgency, "đóng|hết|kết_thúc|hết_hạn|dừng|khóa_sổ ~2 <number>"),
                (.urgency, "đóng|hết|kết_thúc|hết_hạn|dừng|khóa_sổ ~2 lúc|vào|ngày|trong|chủ_nhật|thứ"),
                (.urgency, "thời_hạn|hạn_chót|hạn_nộp|hạn_đăng_ký|hạn_thanh_toán|trước_ngày ~3 <number>"),
                (.fundsRequest, "quyên_góp|ủng_hộ|đóng_góp ~3 <number>"),
                (.fundsRequest, "quyên_góp|ủng_hộ|đóng_góp ~3 chuyển_khoản|tài_khoản"),
                (.fundsRequest, "<number> k|nghìn|triệu|tr|đồng? ~3 vào|tới|về ~1 tài_khoản|ví|địa_chỉ|số"),
                (.fundsRequest, "chuyển|nạp|gửi ~2 usdt|btc|tiền|eth ~1 về|vào|tới|qua"),
            ]
        ),
        (
            .chinese,
            [
                (.unseen, "不能看房|无法看房|看不了房|先交后看|在国外|在海外|钻井平台|出差在外|不面交|不见面|平台外|走私下|不走平台|钥匙快递|钥匙寄|付款后发|付款后寄|先款后货"),
                (.disarm, "关闭|关掉|忽略|允许 ~2 杀毒|防火墙|安全软件|安全提示|风险提示|未知来源|双重验证"),
                (.invited, "请问有什么可以帮|有什么可以帮您|感谢您的来电|感谢来电|您刚才来电|您之前来电|应您的要求|给您回电"),
                (.jobOffer, "点赞|评分|好评|关注|刷单|看视频|打分 ~6 每天|日结|一天|佣金|报酬"),
                (.jobOffer, "在家|居家|无经验|零经验|副业|兼职|日结|现结|招聘|招募|线上工作|时间自由|录用您"),
                (.baiting, "被抽中|抽中|中奖|幸运用户|赠送|送您|免费|退税|补贴|赔付|遗产|继承|无人继承|同姓|红包|礼包|会员一年|领取"),
                (.guaranteed, "绝无风险|没有风险|从未亏|从没亏|保本保息|书面保证|稳赚|必回本|翻倍|翻番|每月返还|按月返|每天返|定期返"),
                (.romance, "亲爱的|宝贝|老公|老婆|想你了|想着你|你的笑|你的声音|梦见你|我们的家|我们的未来|等我们见面|结婚"),
                (.friend, "我是 ~1 妈|爸|奶奶|爷爷|外婆|外公|姑姑|舅舅|表哥|表姐|你儿子|你女儿"),
                (.friend, "借我|先借|帮我垫|明天还|回头解释|之后解释|卡被冻|卡刷不了|帮忙投票|投一票|投票|按错了|发到你|发到你手机|不方便接|不能打电话|手机坏|手机掉|换号"),
                (
                    .coldOpening,
                    "素不相识|冒昧来信|冒昧写信|我们没见过|不认识我|您不认识|从未谋面|自我介绍|介绍一下自己|亲爱的邻居|亲爱的朋友|是您吗|是你吗|请问您是|找到你的号码|看到你|看到您|读到您|注意到你|你的作品|您的文章"
                ),
                (.selfRole, "作为|身为 ~2 总经理|公证人|律师|法官|管理员|董事长"),
                (.role, "反诈中心|风控中心|总经理|董事长|执行局|管理员"),
                (.click, "打印|捐|领|试|玩|取消|撤销|投票|签|支付|接受|添加|选|预订|看|回答|填|输入|参加|进入|前往|下载|上传|到|去"),
                (.urgency, "截止|到期|结束|关闭|停止|清零 ~3 <number>"),
                (.urgency, "请于|须在|务必在|最迟|截至|截止到 ~3 <number>"),
                (.urgency, "周一|周二|周三|周四|周五|周六|周日|月底|今晚|明天 ~2 截止|到期|结束|关闭|清空"),
                (.fundsRequest, "捐款|捐赠|募捐 ~3 <number>"), (.fundsRequest, "捐款|捐赠|募捐 ~3 账户|账号|转账"),
                (.fundsRequest, "汇款|转账|打款 ~3 账号|账户|见文末|见下|如下|附后"),
            ]
        ),
    ]
}
