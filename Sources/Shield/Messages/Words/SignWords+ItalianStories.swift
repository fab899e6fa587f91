extension SignWords {
    /// What stories are made of: what cannot be seen first, guards to be switched off, presents, somebody close, accounts
    /// that the message itself names.
    static let italianStories: [(Concept, String)] = [
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
}
