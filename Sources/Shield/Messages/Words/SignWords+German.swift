extension SignWords {
    /// The signs that carry most weight.
    static let german: [(Concept, String)] = [
        (.urgency, "bis|vor|spatestens zum|zu|am|den|kommenden? <when>"),
        (.negation, "nicht|nie|niemals|kein|keine|keinen|keinem|niemand|niemandem|ohne|weder"),
        (.condition, "wenn|falls|sofern|sobald|sollten|sollte"),
        (
            .reported,
            "jemand|betruger|kriminelle|anrufer|leute|sie ~2 sagte|sagen|behauptet|behaupten|fordert|fordern|verlangte|verlangen|bat|wollte|schrieb"
        ),
        (
            .reported,
            "angeblich|angebliche|angeblicher|falsche_polizisten|falscher_mitarbeiter|gibt_sich_als|geben_sich_als"
        ),
        (
            .awareness,
            "betrug|betruger|betrugsmasche|masche|maschen|abzocke|phishing|enkeltrick|schockanruf|warnen|warnung_vor|warnhinweis|vorsicht_vor|so_erkennen|falsche_polizisten"
        ),
        (
            .urgency,
            "dringend|umgehend|sofort|unverzuglich|schnellstmoglich|schnell|eilt|beeilen|beeil_dich|letzte_chance|letzte_mahnung|letzter_tag|nur_heute|nur_noch|noch_heute|jetzt_gleich|auf_der_stelle|so_bald_wie|keine_zeit|lauft_ab|ablauft|lauft_heute"
        ),
        (
            .urgency,
            "bis|binnen|innerhalb|in|vor ~3 stunden|stunde|minuten|tagen|24h|48h|mitternacht|heute|morgen|abend"
        ),
        (
            .urgency,
            "bis ~2 montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|monatsende"
        ),
        (
            .urgency,
            "bis ~1 <number> ~1 januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|uhr"
        ),
        (
            .threat,
            "wird|werden|ist ~4 gesperrt|geloscht|gekundigt|eingefroren|geschlossen|deaktiviert|storniert|zuruckgeschickt|vernichtet|verloren|eingeschrankt|abgeschaltet|veroffentlicht|gepfandet"
        ),
        (
            .threat,
            "sonst|andernfalls|ansonsten|haftbefehl|pfandung|inkasso|mahngebuhr|anzeige|strafe|zwangsvollstreckung|gerichtsvollzieher|zwangsgeld"
        ),
        (
            .problem,
            "konto|karte|paket|sendung|guthaben|zugang|wallet|auszahlung|zahlung|profil ~4 gesperrt|eingeschrankt|blockiert|zuruckgehalten|eingefroren|kompromittiert|abgelehnt|gescheitert|lauft|fehlgeschlagen"
        ),
        (
            .problem,
            "verdachtige|verdachtiger|verdachtigen|ungewohnliche|ungewohnlicher|unbefugte|unbekannte|unbekanntes|unautorisierte ~2 aktivitat|anmeldung|zugriff|abbuchung|transaktion|uberweisung|gerat|login"
        ),
        (
            .problem,
            "sicherheitsvorfall|hackerangriff|gehackt|unfall|unregelmassigkeiten|missbrauch|eingebrochen|geldwasche|zugestellt_werden"
        ),
        (
            .notYou,
            "waren_sie_das_nicht|nicht_von_ihnen|wenn_sie_das_nicht|falls_sie_das_nicht|sollten_sie_das_nicht|nicht_sie"
        ),
        (
            .secrecy,
            "sprechen|sprich|sagen|sag|erzahlen|erzahl|informieren|kontaktieren|verraten|reden|rufen ~4 niemandem|niemanden|keinem|mit_niemandem|nicht_die_bank|nichts|nicht_mit|keine_polizei"
        ),
        (
            .secrecy,
            "vertraulich|streng_vertraulich|geheim|unter_uns|bleibt_unter|stillschweigen|keine_polizei|keine_bank|legen_sie_nicht_auf|nicht_auflegen|leg_nicht_auf|bleiben_sie_dran|bleiben_sie_am|diskret|diskretion"
        ),
        (
            .selfRole,
            "ich_bin|wir_sind|hier_ist|hier_spricht|mein_name_ist|ich_heisse|ich_rufe|wir_rufen ~6 bank|polizei|kriminalpolizei|kommissar|kommissarin|sicherheit|sicherheitsabteilung|support|kundendienst|kundenservice|mitarbeiter|mitarbeiterin|berater|anwalt|notar|staatsanwalt|microsoft|abteilung|finanzamt|zoll|team|manager|recruiter"
        ),
        (
            .selfRole,
            "kriminalpolizei|polizei|sicherheitsabteilung|betrugsabteilung|kundenservice|technischer_dienst ~3 kommissar|kommissarin|hier|spricht|der|guten_tag"
        ),
        (
            .role,
            "support|kundendienst|kundenservice|sicherheit|sicherheitsabteilung|betrugsabteilung|polizei|kriminalpolizei|kommissar|staatsanwaltschaft|finanzamt|zoll|inkasso|notar|rechtsanwalt|kanzlei|verwaltung|geschaftsfuhrer|direktor|administrator|moderator|berater|gewinnzentrale|personalabteilung"
        ),
        (.signature, "ihr|ihre ~2 team|bank|kundenservice|sicherheitsabteilung|kundendienst|support"),
        (
            .greeting,
            "^ hallo|guten_tag|guten_morgen|guten_abend|sehr_geehrte|sehr_geehrter|liebe|lieber|hi|moin|servus"
        ),
        (
            .introduction,
            "wir_kennen_uns_nicht|ich_habe_ihr_profil|ich_habe_dein_profil|ich_schreibe_ihnen|ich_bin_auf_ihr|herzlichen_gluckwunsch|sie_haben_gewonnen|sie_wurden_ausgewahlt|du_wurdest|wir_suchen|haben_sie_interesse|hast_du_interesse|mein_name_ist|ich_heisse|ist_da|sind_sie"
        ),
        (
            .familiar,
            "bis_morgen|bis_spater|bis_samstag|bis_sonntag|bis_dann|wie_besprochen|wie_immer|wie_vereinbart|hab_dich_lieb|viele_grusse|freu_mich|gut_angekommen|kuss|bussi"
        ),
        (
            .automatic,
            "automatische_nachricht|newsletter|abbestellen|nicht_auf_diese|mussen_sie_nichts|keine_aktion|nichts_tun"
        ),
        (.guaranteed, "garantiert|garantierte|garantierter|garantierten ~3 <percent>"),
        (
            .guaranteed,
            "garantierte|garantierter|sichere|sicherer|risikofreie|feste ~2 rendite|rendite|gewinn|gewinne|ertrag|verdienst|zinsen"
        ),
        (
            .guaranteed,
            "ohne_risiko|kein_risiko|risikofrei|risikolos|verdoppeln|verdoppelt|doppelt_zuruck|garantiert|kein_verlust"
        ),
        (
            .safeWallet,
            "sicheres|sicheren|sichere|geschutztes|neues|treuhand ~1 konto|konto|wallet|depot|adresse|verwahrkonto"
        ),
        (
            .safeWallet,
            "sicherheitskonto|treuhandkonto|verwahrkonto|zur_sicherheit_ab|in_sicherheit_bringen|in_verwahrung"
        ),
        (
            .baiting,
            "gewonnen|gewinn|gewinner|preis|verlosung|geschenk|gratis|kostenlos|bonus|airdrop|gutschein|erbschaft|erbe|erben|ruckerstattung|ausgelost|lotterie"
        ),
        (
            .quidProQuo,
            "wir|ich ~2 konnen|kann|konnten ~6 zuruckholen|entsperren|freigeben|beschleunigen|wiederbeschaffen"
        ),
        (
            .romance,
            "mein_schatz|mein_liebster|meine_liebste|ich_liebe_dich|unsere_zukunft|mein_herz|mein_engel|vermisse_dich"
        ),
        (
            .jobOffer,
            "nebenjob|heimarbeit|homeoffice|stellenangebot|bewerbung|verdienen_sie|verdiene|taglich_ausgezahlt|minijob|ohne_vorkenntnisse|pro_tag ~4 euro|zuhause|hause|arbeit|videos|aufgaben"
        ),
        (.friend, "hallo mama|papa|oma|opa|mutti|vati"),
        (
            .friend,
            "neue_nummer|meine_neue|neue_handynummer|handy_kaputt|handy_ist_kaputt|handy_verloren|handy_ist|ich_bin_s|bin_es"
        ),
        (.addedToGroup, "hinzugefugt|gruppe_aufgenommen"),
        (.proof, "aktenzeichen|vorgangsnummer|fallnummer|ticket|kundennummer|dienstnummer|rechnung ~2 <number>"),
        (.callUs, "rufen|ruf|anrufen|wahlen|melden|kontaktieren ~6 an|unter|nummer|uns|hotline|zuruck"),
        (
            .give,
            "geben|gib|geben_sie|nennen|nenn|nennen_sie|senden|sende|schicken|schick|schicke|eingeben|einzugeben|eintippen|vorlesen|lesen_sie|lies|bestatigen|bestatigen_sie|mitteilen|teilen|hochladen|ubermitteln|diktieren|ausfullen|brauche|brauchen|benotigen|scannen"
        ),
        (
            .secret,
            "passwort|kennwort|pin|tan|code|sms_code|bestatigungscode|sicherheitscode|zugangsdaten|anmeldedaten|kartennummer|kreditkartendaten|kartendaten|prufnummer|iban|ausweis|personalausweis|reisepass|ausweises|wiederherstellungsphrase|seed|seed_phrase|zwolf_worter|12_worter|24_worter|wiederherstellungsworter|privater_schlussel|kontodaten|bankdaten"
        ),
        (.code, "code|codes|ziffern|zahl|nummer"),
        (.harmlessCode, "turcode|haustur|wlan|rabattcode|gutscheincode|postleitzahl|abholcode|tor|garage|fahrrad"),
        (.deliveredCode, "<digits> ~2 ist|lautet ~2 code|tan|bestatigungscode|anmeldecode|passwort"),
        (.deliveredCode, "code|tan|bestatigungscode|anmeldecode ~2 lautet|ist? ~1 <digits>"),
        (
            .pay,
            "uberweisen|uberweise|uberweis|zahlen|zahle|zahl|bezahlen|bezahle|einzahlen|zahlen_sie|uberweisen_sie|senden|sende|schicken|investieren|investiere|begleichen|abheben|heben|leihen|leih|kaufen|aufladen|uberweist|vorstrecken"
        ),
        (
            .money,
            "geld|euro|eur|betrag|gebuhr|gebuhren|summe|rechnung|miete|kaution|anzahlung|bitcoin|btc|usdt|krypto|guthaben|guthabenkarten|gutscheinkarten|zollgebuhr|bearbeitungsgebuhr|nachzahlung|bargeld|ersparnisse|forderung"
        ),
        (.money, "<amount>"),
        (
            .fundsRequest,
            "bitte|mussen|musst|konnen_sie|konntest|kannst_du|sollen ~6 uberweisen|zahlen|bezahlen|einzahlen|vorstrecken|leihen|begleichen"
        ),
        (.fundsRequest, "zahlen|uberweisen|begleichen|zahle|uberweise ~4 <number>"),
        (.fundsRequest, "<number> ~2 uberweisen|bezahlen|zahlen|einzahlen|begleichen|fallig"),
        (
            .fundsRequest,
            "gebuhr|gebuhren|zollgebuhr|kosten|betrag|nachzahlung|porto|forderung|kaution ~4 zahlen|bezahlen|begleichen|uberweisen|fallig|vorab"
        ),
        (
            .click,
            "klicken|klick|klicke|offnen|offne|besuchen|folgen|scannen|scanne|anmelden|melden|verifizieren|aktualisieren|erneuern|bestatigen|registrieren|einloggen|zahlen|ausfullen|eingeben|herunterladen|beantragen"
        ),
        (
            .clickRequest,
            "klicken|klick|klicke|offnen|offne|scannen|scanne|folgen|nutzen ~5 link|hier|anhang|qr|button|seite|formular"
        ),
        (
            .logIn,
            "anmelden|melden_sie_sich_an|einloggen|loggen_sie|verifizieren|identitat_bestatigen|bestatigen_sie_ihre"
        ),
        (
            .installRequest,
            "installieren|installiere|herunterladen|laden|lade|aktualisieren ~5 app|programm|software|anydesk|teamviewer|datei|erweiterung|update|apk"
        ),
        (
            .remoteAccess,
            "fernzugriff|fernwartung|anydesk|teamviewer|bildschirm_teilen|bildschirmfreigabe|bildschirm_freigeben|auf_ihren_computer|zugriff_auf_ihren"
        ),
        (
            .extortion,
            "aufgenommen|gefilmt|video|webcam|kamera ~8 kontakte|veroffentliche|veroffentlichen|schicke|sende|freunde"
        ),
        (.giftCard, "gutscheinkarten|geschenkkarten|guthabenkarten|paysafecard|steam_karten|google_play_karten"),
        (
            .ownWay,
            "bekannte_konto|auf_das_bekannte|wie_gewohnt|per_lastschrift|lastschrift|abgebucht|am_schalter|in_der_app|dauerauftrag|in_der_filiale|auf_der_ruckseite|im_konto"
        ),
        (
            .advance,
            "vorab|im_voraus|vorauszahlung|vorher ~4 gebuhr|gebuhren|zahlen|kosten|bearbeitungsgebuhr|uberweisen"
        ),
        (.walletConnect, "wallet ~3 verbinden|verknupfen|importieren|synchronisieren"),
    ]
}
