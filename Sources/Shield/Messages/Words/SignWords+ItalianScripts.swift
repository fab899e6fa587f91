extension SignWords {
    /// More of how scripts go on, and of everyday messages that alarm.
    static let italianScripts: [(Concept, String)] = [
        (
            .role,
            "direttore|direttrice|direzione|avvocato|avvocatessa|notaio|commissario|ispettore|maresciallo|brigadiere|capitano|carabinieri|procura|procuratore|giudice|tribunale|agenzia_delle_entrate|dogana|ufficio|assistenza|supporto|sicurezza|antifrode|servizio_clienti|servizio_tecnico|consulente|gestore|responsabile|amministratore|moderatore|agente|tecnico|presidente|polizia|angelo|binance_angel|angels|ambasciatore|tesoriere|risorse_umane|recupero_crediti|broker|analista|referente|perito|segreteria|ufficiale_giudiziario"
        ),
        (
            .selfRole,
            "sono|parla|qui|siamo|mi_chiamo ~5 direttore|direttrice|avvocato|notaio|commissario|ispettore|maresciallo|brigadiere|capitano|procuratore|giudice|gestore|responsabile|amministratore|moderatore|moderatrice|operatore|operatrice|tecnico|perito|tesoriere|recruiter|selezionatrice|selezionatore|incaricato|incaricata|referente"
        ),
        (
            .selfRole,
            "la_contatto|ti_contatto|le_scrivo|ti_scrivo|la_chiamo|chiamo ~2 per_conto|da_parte|dal|dalla|a_nome ~4 servizio|ufficio|direzione|banca|polizia|studio|tribunale|reparto|assistenza|sicurezza"
        ),
        (.greeting, "^ ciao|buongiorno|buonasera|salve|gentile|egregio|caro|cara|hello|hey"),
        (
            .introduction,
            "ho_letto_che|ho_visto_che|ho_visto_il|abbiamo_visto|ho_trovato_il|il_tuo_profilo|il_suo_profilo|il_tuo_post|il_suo_post|non_ci_conosciamo|mi_hanno_dato|mi_permetto|sarebbe_interessato|saresti_interessato|ti_interessa|le_interessa|cerchiamo|stiamo_cercando|sono_del|sono_della|ti_ricordi|posso_chiederti|posso_farle|una_domanda_veloce"
        ),
        (
            .familiar,
            "come_d_accordo|come_sempre|al_solito|a_domani|a_stasera|ci_vediamo|un_abbraccio|baci|a_dopo|a_sabato|a_domenica|grazie_per_ieri|come_detto|sono_a_casa"
        ),
        (
            .automatic,
            "se_sei_stato_tu|ignori_questo|ignora_questo|nessuna_azione|messaggio_automatico|non_rispondere|disiscriviti|annulla_iscrizione"
        ),
        (
            .readMore,
            "scopri_di_piu|maggiori_informazioni|piu_informazioni|maggiori_dettagli|dettagli_su|leggi_tutto|leggi_l_articolo|programma|regolamento|termini|privacy|segui_la|tracciamento|traccia_la|orari|newsletter|verbale"
        ),
        (
            .give,
            "comunichi|comunica|comunicami|comunicarmi|detti|dettami|dettarmi|ricopi|fotografi|fotografa|inoltri|inoltrami|inoltra|inserisca|inserisci|digiti|digita|compili|compila|trasmetta|rimandi|rimandami|risponda_con|rispondi_con|mi_legga|leggimi|mi_dia|dammi|dimmi|mi_dica|mi_serve|mi_servono|ci_serve|ci_servono|mi_occorre|accedi_con|acceda_con|entri_con|mostri|alleghi|confermi|passami"
        ),
        (
            .secretRequest,
            "acceda|accedi|entri|entra|si_identifichi|si_autentichi ~4 con ~5 password|codice|credenziali|pin|frase"
        ),
        (
            .secret,
            "password|parola_d_ordine|codice_segreto|codice_otp|codice_sms|codice_di_sei|codice_a_sei|sei_cifre|6_cifre|codice_che|codice_ricevuto|codice_arrivato|codice_di_conferma|codice_di_sicurezza|codice_di_verifica|codice_pin|tre_cifre|numero_di_carta|numero_della_carta|dati_della_carta|dati_carta|dati_bancari|credenziali|frase_di_recupero|frase_segreta|frase_seed|dodici_parole|ventiquattro_parole|12_parole|24_parole|chiave_privata|chiavi_private|chiave_api|carta_d_identita|documento_d_identita|documento|passaporto|tessera_sanitaria|codice_fiscale|selfie|iban|codici_di_backup|codici_di_riserva|codice_cliente|nome_utente|scadenza_della|cvv|2fa|otp|seed"
        ),
        (.fundsRequest, "<number> ~4 da_pagare|da_versare|da_saldare|dovuti|in_sospeso"),
        (.fundsRequest, "prestare|prestarmi|prestami|presti|anticipare|anticiparmi|anticipi|anticipami ~4 <number>"),
        (.fundsRequest, "prestare|prestarmi|prestami|presti|anticipare|anticiparmi|anticipi|anticipami ~4 soldi|fino"),
        (
            .fundsRequest,
            "bonificare|bonifichi|versare|versi|versa|pagare|paghi|paga|trasferire|trasferisca|trasferisci|depositare|depositi|deposita ~4 <number>"
        ),
        (.fundsRequest, "inviare|invii|invia|mi_servono|servono|mandami|mandi ~4 <amount>"),
        (
            .fundsRequest,
            "spese|tassa|tasse|imposta|multa|cauzione|deposito|acconto|quota|abbonamento|affitto|fattura|dazio|commissione|oneri|bollo ~4 <number>"
        ),
        (
            .fundsRequest,
            "carte_regalo|buoni_regalo|gift_card|ricarica_postepay|ricariche_postepay|postepay|paysafecard"
        ),
        (
            .advance,
            "dopo|appena|una_volta|quando ~4 pagamento|spese|versamento|deposito|tassa|commissione ~6 sblocchiamo|sblocca|sbloccato|riceve|ricevi|accreditato|prelievo"
        ),
        (
            .advance,
            "sbloccati|sbloccato|sblocco|sbloccare|ricevere|ricevera|riceverai|restituito|rimborsato|accreditato|accreditati|hai_i_soldi ~6 dopo|appena|una_volta|spese|versamento|in_due_ore"
        ),
        (
            .click,
            "clicchi|clicca|apra|apri|vada|vai|acceda|accedi|confermi|conferma|verifichi|verifica|segua|segui|scansioni|scansiona|scarichi|scarica|aggiorni|aggiorna|riattivi|riprogrammi|scelga|scegli|si_iscriva|iscriviti|compili|annulli|annulla|annullalo|blocchi|blocca|scriva|scrivi|colleghi|collega"
        ),
        (
            .clickRequest,
            "clicchi|clicca|apra|apri|segua|segui|scansioni|scansiona|tramite|dal|sul ~3 link|codice_qr|qr|pulsante|allegato|qui_sotto|sottostante|modulo|pagina"
        ),
        (
            .installRequest,
            "installi|installa|scarichi|scarica|esegua|esegui|avvii|avvia|aggiorni|aggiorna ~4 app|applicazione|software|programma|estensione|anydesk|teamviewer|file|versione|firmware|aggiornamento|strumento"
        ),
        (
            .remoteAccess,
            "controllo_remoto|accesso_remoto|assistenza_remota|da_remoto|condivisione_dello_schermo|condividere_lo_schermo|condivida_lo_schermo|condividi_lo_schermo|anydesk|teamviewer|prendo_il_controllo|prendere_il_controllo"
        ),
        (
            .callUs,
            "chiami|chiama|richiami|richiama|telefoni|componga|contatti|contatta|contattaci|numero|al_numero|assistenza|numero_verde"
        ),
        (.urgency, "entro ~3 <number>"),
        (.urgency, "entro ~3 oggi|domani|mezzogiorno|mezzanotte|stasera|sera|venerdi|lunedi|domenica|giornata|fine"),
        (.urgency, "prima_di|prima_delle|prima_che ~2 <number>"),
        (.urgency, "prima_di|prima_delle|prima_che ~2 stasera|mezzanotte|mezzogiorno|domani"),
        (.urgency, "entro|nelle_prossime|restano|rimangono ~2 <number> ore|ora|minuti|giorni|h|min"),
        (.urgency, "entro|nelle_prossime|restano|rimangono ~2 un|due|poche ore|ora|minuti|giorni|h|min"),
        (
            .urgency,
            "urgente|urgenza|urgentemente|immediatamente|subito|adesso|al_piu_presto|il_prima_possibile|quanto_prima|senza_indugio|senza_ritardo|ultima_possibilita|ultimo_avviso|ultimo_sollecito|ultimi_posti|posti_limitati|solo_oggi|scade|scadra|in_scadenza|affrettati|si_affretti|fai_presto|di_corsa|non_c_e_tempo|tempo_limitato"
        ),
        (
            .threat,
            "sara|saranno|verra|verranno ~2 bloccato|bloccata|chiuso|chiusa|sospeso|sospesa|cancellato|cancellata|perso|persi|disattivato|disattivata|limitato|limitata|denunciato|pignorato|restituito|rispedito|congelato|congelati|addebitato|arrestato"
        ),
        (
            .threat,
            "altrimenti|in_caso_contrario|pena_la|sotto_pena|azione_legale|azioni_legali|vie_legali|sanzione|sanzioni|mora|pignoramento|mandato_di_arresto|denuncia|perdera|perdi_tutto|perdere_l_accesso|torna_al_mittente|tornera_al"
        ),
        (
            .secrecy,
            "non|senza|eviti|evita ~3 contatti|contattare|chiami|chiamare|parli|parlare|parlarne|dica|dire|avvisi|avvisare|informi|informare|scriva|scrivere|consulti|racconti|raccontare|menzioni|coinvolgere ~5 assistenza|banca|famiglia|moglie|marito|polizia|colleghi|nessuno|filiale|supporto|parenti|amici|altri|avvocato|moderatori|contabilita|figli"
        ),
        (
            .secrecy,
            "tra_noi|resti_tra|rimanga_tra|riservato|riservata|riservatezza|strettamente_confidenziale|confidenziale|in_segreto|mantenga_il_segreto|segreto_istruttorio|discrezione|con_discrezione|non_riattacchi|non_riagganci|resti_in_linea|rimanga_in_linea|acqua_in_bocca|a_nessuno|cancelli_la_chat|cancella_la_chat"
        ),
        (
            .guaranteed,
            "garantito|garantita|garantiti|garantite|assicurato|assicurati|senza_rischi|senza_rischio|zero_rischi|rischio_zero|capitale_garantito|rendimento_fisso|mai_perso|impossibile_perdere|guadagno_sicuro|raddoppia|raddoppi|raddoppiamo|raddoppiare|triplica"
        ),
        (.guaranteed, "<percent> ~2 al|ogni|a giorno|settimana|mese|ora|giornaliero|settimanale|mensile"),
        (
            .baiting,
            "vinto|vincitore|vincitrice|premio|premi|regalo|regali|buono|buoni|bonus|omaggio|gratis|gratuito|gratuita|eredita|erede|beneficiario|rimborso|contributo|sussidio|ricompensa|airdrop|estrazione|lotteria|jackpot|prova_gratuita|da_riscuotere|riscuoti|ritiri_il"
        ),
        (
            .quidProQuo,
            "posso|possiamo|puo|potrei|il_nostro|io|noi ~3 sbloccare|recuperare|recupero|annullare|rimborsare|accelerare|restituire|ritrovare|riportare|riporto|rientro|forzare|risolvere|sistemare|liberare ~6 il|la|i|le|tuo|tuoi|suo|suoi|prelievo|fondi|conto|denaro|soldi|deposito|tutto|pacco"
        ),
        (
            .quidProQuo,
            "abbiamo_ritrovato|ho_ritrovato|recupero_fondi|recuperare_i_suoi|recuperare_i_tuoi|in_cambio|mi_basta|ci_basta|basta_che|ho_solo_bisogno|ti_riporto|le_riporto"
        ),
        (
            .addedToGroup,
            "aggiunto|aggiunta|inserito|inserita|invitato|invitata ~3 gruppo|canale|chat|cerchia|community|club"
        ),
        (
            .friend,
            "nuovo_numero|il_mio_nuovo|cambiato_numero|telefono_rotto|cellulare_rotto|si_e_rotto_il|rotto_il_telefono|perso_il_telefono|perso_il_cellulare|telefono_di_un_amico|cellulare_di_un_amico|sono_io|salva_questo|numero_provvisorio|carta_bloccata|app_della_banca"
        ),
        (.friend, "ciao|salve|hey mamma|papa|nonna|nonno|zia|zio|mami|ma"),
        (
            .problem,
            "anomalia|anomalie|addebito|doppio_addebito|cambio_di_numero|accesso_da|tentativo|violazione|furto|pacco_in_giacenza|in_giacenza|indirizzo_incompleto|consegna_fallita|pagamento_rifiutato|aggiornamento_dei_dati|svuotato|in_uscita"
        ),
        (.negation, "mai|ne|nessuno|nessuna|nessun|in_nessun_caso|in_alcun"),
        (
            .reported,
            "qualcuno|uno_sconosciuto|una_persona|truffatori|i_truffatori|un_truffatore|loro|questi_messaggi ~3 chiede|chiedono|chiedeva|chiedevano|promette|promettono|finge|fingono|dice|dicono|diceva|telefona|scrive|scrivono"
        ),
        (
            .reported,
            "si_spaccia|si_spacciano|spacciandosi|si_finge|si_fingono|fingendosi|sedicente|sedicenti|finto|finta|finti|falso|falsa|falsi|false"
        ),
        (
            .awareness,
            "truffa|truffe|truffatore|truffatori|raggiro|raggiri|frode|frodi|attenzione_alle|diffidate|diffida|riagganciate|riagganciare|impostore|impostori|non_cadete|vigilanza"
        ),
        (
            .problem,
            "utenza|conto|carta|accesso|account|profilo ~3 limitata|limitato|bloccata|bloccato|sospesa|sospeso|scaduta|disattivata|disattivato"
        ),
        (
            .problem,
            "non_e_stato_possibile|impossibile_consegnare|indirizzo_mancante|spedizione_in_attesa|dati_incompleti|mancato_recapito"
        ),
        (.threat, "evitare ~2 blocco|sospensione|chiusura|interruzione|sanzione|mora"),
        (
            .fundsRequest,
            "consegni|consegnare|dia|affidi ~4 contanti|soldi|carta|gioielli|oro ~6 corriere|agente|collega|incaricato|avvocato"
        ),
        (.fundsRequest, "minimo|a_partire_da|bastano|investi ~1 <amount>"),
        (.fundsRequest, "ricarica|bonifico ~3 <amount>"),
        (.fundsRequest, "ricarica|bonifico ~3 urgente|subito"),
        (.fundsRequest, "farmi|mi_fai|puoi_fare|puoi_farmi ~2 ricarica|bonifico|versamento|favore"),
        (.guaranteed, "<percent> ~2 settimana_scorsa|questa_settimana|questo_mese|in_una|scorsa"),
        (.guaranteed, "capitale ~2 assicurato|protetto|garantito"),
        (.guaranteed, "<amount> ~3 ricevi|ne_ricevi|guadagni|ottieni ~3 <number>"),
        (.walletConnect, "colleghi|collega|collegare|connetti|sincronizza|verifica|verifichi ~2 portafoglio|wallet"),
        (
            .harmlessCode,
            "portone|cancello|wifi|wi_fi|palestra|sconto|promo|netflix|spotify|garage|bici|lucchetto|citofono"
        ),
        (
            .jobOffer,
            "mettere_like|mi_piace|da_casa|senza_esperienza|al_giorno|part_time|assumiamo|posizione|offerta_di_lavoro|guadagno_extra|collaboratori"
        ),
        (
            .notYou,
            "se_non_sei_stato_tu|se_non_e_stato_lei|se_non_sei_tu|se_non_riconosce|se_non_riconosci|non_e_stato_lei|non_sei_stato|non_ha_autorizzato|non_hai_autorizzato|se_non_ha_effettuato"
        ),
        (
            .extortion,
            "ti_ho_filmato|l_ho_ripresa|la_tua_webcam|la_sua_webcam|video_intimo|foto_intime|a_tutti_i_tuoi_contatti|a_tutti_i_suoi_contatti|pubblichero|diffondero|ho_violato_il_tuo"
        ),
        (.easyMoney, "<number> ~3 al|ogni|a giorno|settimana|mese|ora"),
        (.fundsRequest, "versa|versi|deposita|investi|ricarica|aggiungi|metti|manda|paga|bonifica ~2 <amount>"),
        (.guaranteed, "raddoppi|raddoppia|triplichi ~3 in|giorni"),
        (
            .problem,
            "beneficiario|dispositivo|bonifico|pagamento|addebito|acquisto ~3 aggiunto|registrato|sospetto|effettuato|sconosciuto|in_corso|associato|disabilitato|fermo"
        ),
        (.problem, "pacco|spedizione|ordine ~2 fermo|ferma|bloccato|bloccata|trattenuto"),
        (
            .advance,
            "per ~1 sbloccare|ricevere|prelevare|liberare|ritirare ~8 depositare|versare|pagare|spese|deposito|cauzione|tassa|garanzia"
        ),
        (.clickRequest, "scansionando|cliccando|inquadrando ~4 codice|qr|link|qui"),
        (.giftCard, "carte_regalo|buoni_regalo|gift_card|paysafecard|google_play|itunes|buoni_amazon"),
        (.give, "bastano|basta"),
        (.secretRequest, "inserisca|inserisci|inserire|digiti ~2 carta|carta_di_credito|iban"),
        (.guaranteed, "<percent> ~1 settimanale|mensile|giornaliero|giornalieri"),
        (.fundsRequest, "acconto|anticipo ~2 <amount>"),
    ]
}
