extension SignWords {
    static let italian: [(Concept, String)] = [
        (.negation, "non|mai|nessuno|nessun|senza|ne"),
        (.condition, "se|qualora|quando"),
        (.reported, "mi|ci|gli|le ha|hanno|aveva ~1 chiesto|detto|scritto|chiamato|contattato"),
        (
            .reported,
            "qualcuno|uno|truffatore|truffatori|finto|falso|falsi|finti|operatore|criminali|loro ~2 chiede|chiedono|chiedeva|diceva|dice|dicono|finge|fingono|si_spaccia|si_spacciano|promette|promettono|voleva|manda|mandano"
        ),
        (.reported, "spacciandosi|fingendosi|si_spaccia|si_spacciano|finto|sedicente"),
        (
            .awareness,
            "truffa|truffe|truffatore|truffatori|frode|frodi|raggiro|raggiri|phishing|attenzione_alle|finto_operatore|falsi_operatori|impostori|come_riconoscere|campanelli"
        ),
        (
            .urgency,
            "urgente|urgenza|urgentemente|immediatamente|subito|al_piu_presto|ultima_possibilita|ultimo_avviso|ultimo_sollecito|senza_indugio|scade|scadra|scadenza|adesso|affrettati|in_fretta|quanto_prima|solo_oggi|immediata|tempestivamente"
        ),
        (
            .urgency,
            "entro|tra|nelle|prossime|prossimi|restano|rimangono|hai_solo ~2 ore|ora|minuti|giorni|24h|48h|oggi|domani|stasera|mezzanotte|mezzogiorno|venerdi|lunedi|domenica"
        ),
        (
            .urgency,
            "entro|prima_del|entro_il ~1 <number> gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre"
        ),
        (.urgency, "posti|offerta|tempo limitati|limitata|limitato"),
        (
            .threat,
            "sara|saranno|verra|verranno|essere ~2 bloccato|bloccata|bloccati|sospeso|sospesa|chiuso|cancellato|eliminato|restituito|restituita|perso|persi|disattivato|annullato|limitato|congelati|congelato|respinto|definitivamente"
        ),
        (
            .threat,
            "altrimenti|pena|sanzione|sanzioni|mora|azioni_legali|mandato|perderai|perdera|in_caso_contrario|svuotando|svuotare|prelevando"
        ),
        (
            .problem,
            "accesso|accessi|attivita|transazione|tentativo|operazione|pagamento|bonifico|prelievo|login|dispositivo ~1 sospetto|sospetti|sospetta|anomalo|anomala|anomali|insolito|insolita|non_autorizzato|non_autorizzata|sconosciuto|nuovo|fraudolento"
        ),
        (
            .problem,
            "conto|carta|pacco|fondi|wallet|account|profilo|prelievo|pagamento|spedizione|consegna|utenza ~3 bloccato|bloccata|sospeso|sospesa|compromesso|compromessa|limitato|limitata|bloccati|fermo|fermi|giacenza|problema|disabilitato|trattenuto|congelati"
        ),
        (.problem, "incidente|violazione|furto|anomalia|anomalie|irregolarita|accesso_sospetto"),
        (
            .secrecy,
            "non|senza ~2 parli|parlare|parlarne|parlate|dica|dire|dirlo|dica|informi|informare|avvisi|avvisare|contatti|contattare|chiami|chiamare|menzioni|racconti|dica|avvertire|coinvolga|parlarne|dica|ne_parli|dillo|parlane|contattate|avvisate|rivelare|ne ~4 nessuno|banca|assistenza|famiglia|familiari|polizia|supporto|filiale|amici|altri|colleghi|moderatori|marito|moglie|parenti|servizio|numero_verde|altre"
        ),
        (
            .secrecy,
            "riservato|riservata|riservatezza|confidenziale|in_segreto|resti_segreto|tra_noi|fra_noi|resti_in_linea|rimanga_in_linea|non_riagganci|non_riattacchi|massima_discrezione|solo_tra|acqua_in_bocca"
        ),
        (
            .selfRole,
            "sono|siamo|chiamo|parla|qui|mi_chiamo|lavoro|scrivo ~5 operatore|operatrice|assistenza|sicurezza|supporto|banca|polizia|agente|maresciallo|ispettore|responsabile|ufficio|servizio|antifrode|consulente|manager|angel|amministratore|moderatore|tecnico|avvocato|dipartimento|direttore|team|gestore|esperto|commissariato|carabinieri|reclutatrice|risorse"
        ),
        (
            .selfRole,
            "il_nostro|la_nostra|i_nostri|nostro ~2 ufficio|team|reparto|squadra|tecnici|esperti|servizio|operatori ~2 ha|hanno|puo|possono|rilevato|sicurezza"
        ),
        (.selfRole, "per_conto_di|a_nome_di consulente|gestore"),
        (
            .signature,
            "servizio|ufficio|reparto|team|centro|dipartimento|squadra ~1 clienti|sicurezza|assistenza|antifrode|frodi|supporto|tecnico|legale|polizia|conformita|postale"
        ),
        (
            .role,
            "assistenza|sicurezza|supporto|servizio_clienti|polizia|carabinieri|operatore|antifrode|responsabile|direttore|amministratore|moderatore|binance_angel|angels|agenzia_delle_entrate|tribunale|consulente"
        ),
        (
            .introduction,
            "buongiorno|salve|gentile_signore|gentile_signora|caro_amico|mi_chiamo|la_contatto|ti_contatto|ti_scrivo|le_scrivo|ho_visto_il_tuo|abbiamo_visto|ho_letto_il|sei_stato_selezionato|e_stato_selezionato|complimenti|congratulazioni|cerchiamo|le_interessa|ti_interessa|siamo_alla_ricerca|chiamo_da|chiamo_dalla|sono"
        ),
        (
            .familiar,
            "a_domani|a_dopo|ci_vediamo|come_d_accordo|ieri|baci|un_abbraccio|stasera_si|avvisi_della_scuola|come_concordato"
        ),
        (
            .automatic,
            "cancellare_l_iscrizione|disiscriviti|disiscriversi|newsletter|messaggio_automatico|nessuna_azione|non_risponda_a_questa"
        ),
        (
            .guaranteed,
            "rendimento|rendimenti|guadagno|guadagni|profitto|profitti|ritorno|interessi|utile ~3 garantito|garantiti|garantita|assicurato|assicurati|certo|certi|sicuro|sicuri|fisso|senza_rischi|al_giorno|giornaliero|giornalieri|alla_settimana|al_mese"
        ),
        (
            .guaranteed,
            "senza_rischi|senza_rischio|nessun_rischio|zero_rischi|rischio_zero|garantito|garantiti|garantita_al|impossibile_perdere|non_si_perde|non_puoi_perdere|capitale_garantito|capitale_protetto"
        ),
        (
            .guaranteed,
            "raddoppia|raddoppiare|raddoppiamo|triplica|moltiplica|doppio ~3 tuo|tuoi|capitale|denaro|soldi|investimento|deposito|importo|di"
        ),
        (.guaranteed, "<percent> ~2 al|alla|ogni giorno|settimana|mese"),
        (
            .safeWallet,
            "conto|wallet|portafoglio|indirizzo|cassaforte ~1 sicuro|sicura|protetto|di_sicurezza|temporaneo|di_garanzia|di_protezione|tecnico|di_appoggio"
        ),
        (
            .baiting,
            "premio|premi|vinto|vincitore|vincita|estrazione|bonus|airdrop|regalo|regali|gratis|gratuito|gratuiti|omaggio|lotteria|rimborso|concorso|buono|ricompensa|eredita|estratto"
        ),
        (
            .quidProQuo,
            "posso|possiamo|puo|noi|il_nostro ~3 sbloccare|recuperare|restituire|accelerare|rimborsare|risolvere|sistemare|liberare|sblocco|aiutare|aiutarla|aiutarti|farle|ripristinare ~5 suo|suoi|tuo|tuoi|il|i|prelievo|fondi|conto|deposito|soldi|perdite|a"
        ),
        (.quidProQuo, "in_cambio|basta_che|mi_serve_solo|ci_serve_solo|recupero_fondi|recuperare_i"),
        (
            .romance,
            "amore_mio|tesoro|amore|mia_cara|mio_caro|ti_amo|il_nostro_futuro|mi_manchi|cuore_mio|ti_penso|anima_gemella|sposarci|nostra_vita"
        ),
        (
            .jobOffer,
            "offerta_di_lavoro|lavoro|smart_working|lavoro_da_casa|part_time|stipendio|assunzione|assumiamo|reclutamento|recruiter|candidatura|senza_esperienza|compiti_semplici|mansioni_semplici|mettere_like|posizione_aperta|guadagna_da_casa"
        ),
        (.friend, "ciao mamma|papa|nonna|nonno|zia|zio"),
        (
            .friend,
            "nuovo_numero|mio_nuovo_numero|cambiato_numero|telefono_rotto|rotto_il_telefono|perso_il_telefono|telefono_e_rotto|cellulare_rotto|rotto_il_cellulare|caduto_il_telefono|sono_io|salva_questo_numero"
        ),
        (.addedToGroup, "aggiunto|aggiunta|aggiunti|inserito ~4 gruppo|canale|al"),
        (
            .proof,
            "pratica|riferimento|ticket|matricola|codice_operatore|ordine|contratto|denuncia|numero|n|fascicolo ~2 <number>"
        ),
        (
            .callUs,
            "chiami|chiamare|chiama|richiami|telefoni|telefonare|contatti|componga|chiamate ~4 al|il|numero|lo|centralino|subito"
        ),
        (
            .give,
            "invii|inviare|invia|inviaci|mandi|mandami|mandare|manda|comunichi|comunicare|comunica|fornisca|fornire|fornisci|inserisca|inserire|inserisci|digiti|digitare|digita|dica|dirmi|dimmi|legga|leggermi|leggimi|leggi|risponda|rispondere|rispondi|confermi|confermare|conferma|condivida|condividere|condividi|detti|serve|servono|occorre|allegare|allega|carichi|carica|compili|compila|dettami|mi_dia|dammi|ci_dia|bisogno|scrivimi|scriva|indichi|indica|acceda_subito_con|accedi_con|acceda_con|accedere_con"
        ),
        (
            .secret,
            "password|pin|codice_pin|otp|codice_otp|codice_di_verifica|codice_di_sicurezza|codice_sms|codice_ricevuto|codice_che|codici|codice_segreto|credenziali|chiave_privata|chiavi_private|frase_segreta|frase_di_recupero|seed|parole_di_recupero|12_parole|24_parole|dodici_parole|ventiquattro_parole|carta_d_identita|documento_d_identita|passaporto|patente|cvv|cvc|numero_di_carta|numero_della_carta|dati_della_carta|dati_bancari|codice_cliente|2fa|chiave_api|codice_fiscale|token|codice_di_conferma|codice_a_sei|sei_cifre|codice_dispositivo|buid|foto_del_documento|nome_utente"
        ),
        (.code, "codice|codici|chiave|cifre"),
        (
            .harmlessCode,
            "cancello|portone|porta|wifi|sconto|postale|armadietto|garage|citofono|cassetta|bici|promo|prenotazione|ritiro"
        ),
        (.deliveredCode, "codice|otp ~4 e|di|per? <digits>"),
        (
            .pay,
            "invii|invia|inviare|trasferisca|trasferire|trasferisci|versi|versare|versa|depositi|depositare|deposita|paghi|pagare|paga|investi|investire|investa|bonifica|bonifico|sposti|spostare|sposta|presta|prestami|prestare|presti|saldare|saldi|anticipi|anticipare|anticipa|ricarica|ricaricare|mandami|manda|mandare|compra|comprare|acquisti|acquista|effettuare|effettui|coprire|converti"
        ),
        (
            .money,
            "soldi|denaro|fondi|saldo|euro|eur|usdt|btc|bitcoin|cripto|criptovalute|crypto|spese|commissione|commissioni|tassa|tasse|fattura|affitto|deposito|somma|importo|dogana|oneri|quota|capitale|risparmi|carte_regalo|buoni_regalo|eth|cauzione|multa|sanzione|bolletta|bonifico|gift_card|postepay"
        ),
        (.money, "<amount>"),
        (
            .fundsRequest,
            "pagare|paghi|paga|versare|versi|saldare|saldi|coprire|anticipare|effettuare ~4 spese|commissione|tassa|oneri|fattura|importo|somma|quota|cauzione|multa|deposito|affitto|bonifico|pagamento|versamento"
        ),
        (
            .click,
            "clicchi|clicca|cliccare|apra|apri|aprire|segua|segui|seguire|scansioni|scansiona|scansionare|acceda|accedi|accedere|visiti|visita|scarichi|scarica|verifichi|verifica|confermi|conferma|vada_su|vai_su|aggiorni|aggiorna|riscatti|riscatta|traccia|controlli|controlla|inquadri|inquadra|riattivi|riattivare|completi|paghi|riprogrammi|compili|iscriviti|ritira|entra|entri|entrare"
        ),
        (.clickObject, "link|qr|pulsante|allegato|allegati|in_allegato|qui|pagina|sito|modulo|documento|portale|file"),
        (
            .clickRequest,
            "clicchi|clicca|cliccare|apra|apri|segua|segui|scansioni|scansiona|inquadri|inquadra|tramite|attraverso ~4 link|qr|pulsante|allegato|qui|sotto"
        ),
        (.logIn, "acceda|accedi|effettui_l_accesso|verifichi_il|confermi_i|riattivi|riattivare"),
        (
            .installRequest,
            "installi|installa|installare|scarichi|scarica|scaricare|aggiorni|aggiorna|aggiornare|esegua ~4 app|applicazione|programma|software|estensione|file|aggiornamento|firmware|anydesk|teamviewer|client|strumento"
        ),
        (
            .remoteAccess,
            "accesso_remoto|controllo_remoto|da_remoto|assistenza_remota|anydesk|teamviewer|condivisione_dello_schermo|condividere_lo_schermo|condivida_lo_schermo|collegarsi_al_suo|prendere_il_controllo|accedere_al_suo_computer"
        ),
        (
            .fundsRequest,
            "prego_di|si_prega_di|puoi|potresti|puo|deve|devi|occorre|bisogna|da pagare|versare|saldare|inviare|trasferire|anticipare|prestarmi|depositare|ricaricare|regolarizzare"
        ),
        (.fundsRequest, "spese|commissione|tassa|oneri|quota|cauzione|multa|importo|deposito di|pari_a? ~1 <amount>"),
        (.urgency, "chiude|scade|termina|finisce ~2 stasera|oggi|domani|mezzanotte|alle"),
        (.pay, "depositate|versate|inviate|trasferite|pagate|ricaricate|investite"),
        (
            .give,
            "inviami|inviaci|mandaci|comunicami|comunicaci|comunicarci|fornirci|fornirmi|dirci|dicci|leggermelo|scrivici|confermami|mandamelo|inviarmi|inviarci|mandarmi|girami|giramelo|dettarmi|inoltrami|inoltri|riferirmi"
        ),
        (.fundsRequest, "rimandi|rimandami|mandami|mandi|ridai|ridammi|restituisci ~3 <number>"),
        (.fundsRequest, "mi servono|serve|occorrono <number>"),
        (.fundsRequest, "fare|farmi|fai|fammi ~1 bonifico"),
        (.fundsRequest, "primo|piccolo versamento ~1 di"),
    ]
}
