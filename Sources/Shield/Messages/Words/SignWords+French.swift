extension SignWords {
    static let french: [(Concept, String)] = [
        (.negation, "ne|n|jamais|aucun|aucune|sans|personne_ne|ni|nul_besoin"),
        (.condition, "si|sauf|lorsque"),
        (.reported, "m|nous|lui|leur|l|on a|ont|avait ~1 demande|dit|ecrit|appele|contacte|promis"),
        (
            .reported,
            "quelqu_un|quelqu|ils|il|elle|escrocs|escroc|arnaqueurs|fraudeurs|pirates|on ~2 demande|demandent|disait|dit|dira|pretend|pretendait|pretendent|prétendant|envoient|appellent|promettent|se_fait_passer|se_font_passer|voulait|voulaient"
        ),
        (.reported, "se_faisant_passer|se_fait_passer|se_font_passer|pretendant|pretendue|soi_disant|faux"),
        (
            .awareness,
            "arnaque|arnaques|escroc|escrocs|escroquerie|escroqueries|fraude|fraudes|hameconnage|faux_conseiller|faux_conseillers|phishing|attention_aux|arnaqueurs|mefiez_vous|fraudeurs"
        ),
        (
            .urgency,
            "urgent|urgence|immediatement|tout_de_suite|sans_delai|sans_tarder|au_plus_vite|des_maintenant|derniere_chance|dernier_rappel|dernier_avis|rapidement|vite|aussitot|avant_minuit|aujourd_hui_seulement|delai|expire|expirera|depechez_vous"
        ),
        (
            .urgency,
            "sous|dans|d_ici|avant|il_reste|reste ~2 heures|heure|h|minutes|minute|jours|24h|48h|midi|minuit|demain|ce_soir|vendredi|lundi|dimanche"
        ),
        (
            .urgency,
            "avant|jusqu_au ~1 le? <number> janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"
        ),
        (.urgency, "places|offre|duree|nombre limitees|limitee|limite|limites"),
        (
            .threat,
            "sera|seront|serait|etre|va_etre ~2 bloque|bloquee|suspendu|suspendue|supprime|supprimee|cloture|ferme|fermee|retourne|retournee|renvoye|renvoyee|perdu|perdus|annule|annulee|desactive|saisis|gele|geles|limite|poursuivi|definitivement"
        ),
        (
            .threat,
            "faute_de_quoi|a_defaut|sous_peine|poursuites|amende|penalite|penalites|mandat|vous_perdrez|sinon|vider|vide_votre"
        ),
        (
            .problem,
            "acces|connexion|activite|transaction|tentative|operation|paiement|virement|retrait|prelevement|appareil ~1 suspect|suspecte|suspects|inhabituelle|inhabituel|non_autorise|non_autorisee|frauduleux|frauduleuse|inconnu|inconnue|nouvel|nouveau|anormale|anormal"
        ),
        (
            .problem,
            "compte|carte|colis|fonds|portefeuille|retrait|paiement|livraison|profil ~3 bloque|bloquee|suspendu|suspendue|compromis|limite|attente|pirate|restreint|gele|desactive|probleme|retenu|suspendus|geles|echoue"
        ),
        (.problem, "incident|piratage|faille|anomalie|irregularite|accident|nouveau_numero_cause"),
        (
            .secrecy,
            "ne|n|sans ~2 parlez|parle|dites|dis|informez|prevenez|mentionnez|contactez|appelez|racontez|dire|parler|repondez|prevenir|consultez|divulguez|evoquez|contacter|alertez ~4 personne|rien|banque|support|famille|proches|police|service|conseiller|conjoint|autre|moderateurs|amis|collegues|assistance|quiconque|client|mari|femme|equipe|cela|ca"
        ),
        (
            .secrecy,
            "confidentiel|confidentielle|confidentialite|entre_nous|en_secret|un_secret|gardez_le_secret|garder_pour_vous|gardez_cela|gardez_ceci|garde_ca|discretion|restez_en_ligne|ne_raccrochez_pas|restons_discrets|pour_vous|strictement_entre"
        ),
        (
            .selfRole,
            "je_suis|ici|nous_sommes|service|c_est|je_m_appelle|je_travaille|vous_appelle ~5 conseiller|conseillere|agent|service|securite|support|responsable|gendarme|police|inspecteur|equipe|technicien|manager|gestionnaire|ange|angel|administrateur|moderateur|directeur|avocat|departement|commissaire|brigadier|expert|courtier|charge|banque|assistance|recruteuse|recruteur|huissier|fraude"
        ),
        (
            .selfRole,
            "notre|nos service|equipe|techniciens|experts|ingenieurs|specialistes|departement ~2 a|ont|va|peut|peuvent|detecte|constate|securite|technique|fraude"
        ),
        (.selfRole, "au_nom_de|de_la_part_de conseiller|gestionnaire|charge"),
        (
            .signature,
            "service|equipe|departement|direction|cellule|centre|brigade ~1 client|clients|clientele|securite|support|fraude|fraudes|technique|conformite|juridique|police|assistance|recouvrement|generale|antifraude"
        ),
        (
            .role,
            "securite|support|conseiller|conseillere|service_client|assistance|police|gendarmerie|directeur|directrice|administration|impots|tresor|conformite|antifraude|fraudes|moderateur|responsable|ange|angels|equipe_france|comite"
        ),
        (
            .introduction,
            "bonjour_monsieur|bonjour_madame|cher_ami|chere_amie|je_me_permets|je_vous_contacte|nous_vous_contactons|je_vous_ecris|j_ai_vu_votre|nous_avons_vu|vu_votre_message|vu_votre_profil|votre_annonce|vous_avez_ete_selectionne|je_m_appelle|je_vous_appelle|nous_recrutons|interesse_par|etes_vous_interesse|votre_profil|felicitations|veuillez_trouver|je_suis"
        ),
        (
            .familiar,
            "a_demain|bisous|on_se_voit|comme_convenu|hier|gros_bisous|ce_soir_on|tu_viens|on_mange|comme_prevu"
        ),
        (
            .automatic,
            "desabonner|se_desabonner|vous_recevez|message_automatique|aucune_action|infolettre|ne_repondez_pas"
        ),
        (
            .guaranteed,
            "rendement|rendements|gain|gains|profit|profits|benefice|benefices|interets|retour|revenus|revenu ~3 garanti|garantis|garantie|assures|assure|sur|fixe|sans_risque|quotidien|quotidiens|par_jour|par_semaine|par_mois"
        ),
        (
            .guaranteed,
            "sans_risque|sans_aucun_risque|aucun_risque|zero_risque|risque_zero|garanti|garantis|garantie_100|impossible_de_perdre|vous_ne_pouvez_pas_perdre|capital_garanti|capital_protege|100_garanti"
        ),
        (
            .guaranteed,
            "doublez|doubler|double|doublons|triplez|multipliez|multiplier|deux_fois ~3 votre|vos|mise|argent|capital|investissement|depot|montant"
        ),
        (.guaranteed, "<percent> ~2 par|chaque jour|semaine|mois"),
        (
            .safeWallet,
            "compte|portefeuille|wallet|adresse|coffre ~2 securise|securisee|sur|sure|protege|protegee|sequestre|de_securite|temporaire|de_protection|de_secours|fort"
        ),
        (
            .baiting,
            "cadeau|cadeaux|gagne|gagnant|gagnants|tirage|lot|prime|bonus|airdrop|concours|loterie|remboursement|gratuit|gratuits|gratuitement|offert|offerts|recompense|cheque_cadeau|heritage|indemnisation"
        ),
        (
            .quidProQuo,
            "nous|je|on|notre|peut|pouvons|puis|peux ~3 debloquer|recuperer|restituer|accelerer|rembourser|resoudre|liberer|debloque|regler|aider|forcer|valider ~5 votre|vos|retrait|fonds|argent|compte|depot|pertes|ticket|le|a"
        ),
        (.quidProQuo, "en_echange|en_retour|il_me_faut_seulement|il_suffit_de|recuperation_de_fonds|recuperer_vos"),
        (
            .romance,
            "mon_amour|mon_coeur|ma_cherie|mon_cheri|cherie|cheri|je_t_aime|mon_ange|notre_avenir|notre_futur|tu_me_manques|ma_belle|je_pense_a_toi|pense_a_toi|mariage|notre_vie"
        ),
        (
            .jobOffer,
            "offre_d_emploi|emploi|poste|teletravail|travail_a_domicile|travail_facile|taches_simples|recrutement|recruteur|recrute|salaire|candidature|sans_experience|a_temps_partiel|missions_simples|travail"
        ),
        (.friend, "coucou|salut|bonjour|allo maman|papa|mamie|papi|tata|tonton"),
        (
            .friend,
            "nouveau_numero|mon_nouveau_numero|change_de_numero|telephone_casse|casse_mon_telephone|perdu_mon_telephone|telephone_est_casse|mon_telephone_est|c_est_moi|telephone_dans_l_eau|enregistre_ce_numero"
        ),
        (.addedToGroup, "ajoute|ajoutee|ajoutes|rejoint ~4 groupe|canal|salon|a"),
        (.proof, "dossier|reference|ticket|matricule|numero|commande|contrat|plainte|n ~2 <number>"),
        (
            .callUs,
            "appelez|appeler|rappelez|composez|telephonez|joignez|rappeler|contactez ~4 au|le|nous|numero|conseiller|ligne"
        ),
        (
            .give,
            "envoyez|envoie|envoyer|communiquez|communiquer|transmettez|transmettre|donnez|donne|donner|indiquez|indiquer|saisissez|saisir|entrez|entrer|renseignez|repondez|repondre|confirmez|confirmer|lisez|dictez|partagez|partager|fournissez|fournir|tapez|renvoyez|remplissez|validez|valider|besoin|dites|demandons|faut|inscrivez|completez|me_lire|nous_lire|lire|presenter|joindre|inserez"
        ),
        (
            .secret,
            "mot_de_passe|mots_de_passe|code_pin|pin|code_sms|code_de_verification|code_de_validation|code_recu|code_de_securite|code_a_six_chiffres|code_secret|codes_secrets|code_confidentiel|identifiant|identifiants|cle_privee|cles_privees|phrase_secrete|phrase_de_recuperation|phrase_seed|seed|mots_de_recuperation|24_mots|12_mots|vingt_quatre_mots|douze_mots|carte_d_identite|piece_d_identite|passeport|cvv|cryptogramme|numero_de_carte|2fa|otp|coordonnees_bancaires|donnees_bancaires|cle_api|rib_et|code_client|code_google|code_d_authentification|code_qui|code_que|code_a|code_affiche|codes_de_secours|numero_de_securite_sociale|buid|double_authentification|code_de_confirmation|donnees_de_carte|numeros_de_carte"
        ),
        (.code, "code|codes|cle|chiffres"),
        (
            .harmlessCode,
            "portail|porte|immeuble|wifi|promo|postal|casier|digicode|garage|entree|reduction|boite|interphone|gite"
        ),
        (.deliveredCode, "code|otp ~4 est|de|pour? <digits>"),
        (
            .pay,
            "envoyez|envoie|envoyer|virez|virer|transferez|transfere|transferer|deposez|deposer|payez|payer|reglez|regler|investissez|investir|versez|verser|pretez|prete|preter|avancez|avance|avancer|deplacez|deplacer|acquitter|acquittez|virement|placez|placer|achetez|acheter|misez|rembourser_moi|convertissez|approvisionnez|cotiser|depot"
        ),
        (
            .money,
            "argent|fonds|solde|euros|euro|eur|usdt|btc|bitcoin|bitcoins|crypto|cryptos|cryptomonnaies|frais|facture|loyer|depot|somme|montant|taxe|droits|douane|avoirs|actifs|cartes_cadeaux|coupons|caution|jetons|capital|economies|eth|amende|commission|cotisation|cagnotte|pcs|transcash"
        ),
        (.money, "<amount>"),
        (
            .fundsRequest,
            "payez|payer|reglez|regler|acquittez|acquitter|verser|versez|couvrir|avancer ~4 frais|facture|somme|montant|taxe|droits|caution|amende|depot|loyer|acompte"
        ),
        (
            .click,
            "cliquez|cliquer|ouvrez|ouvrir|suivez|suivre|scannez|scanner|connectez|connecter|rendez_vous_sur|visitez|consultez|telechargez|verifiez|confirmez|reclamez|mettez|accedez|acceder|allez_sur|flashez|reactivez|activez|suivi|inscrivez|validez|choisissez|reprogrammez|remplissez|payez|reglez|completez|mettre_a_jour|regularisez"
        ),
        (
            .clickObject,
            "lien|liens|bouton|qr|piece_jointe|ci_joint|ci_dessous|ici|page|site|formulaire|fichier|document"
        ),
        (.clickRequest, "cliquez|ouvrez|suivez|scannez|cliquer|via ~4 lien|qr|bouton|piece_jointe|ici|ci_dessous"),
        (.logIn, "connectez_vous|reconnectez_vous|identifiez_vous|reactivez|verifiez_votre|confirmez_votre"),
        (
            .installRequest,
            "installez|installer|telechargez|telecharger|mettez_a_jour|executez|lancez ~4 application|appli|logiciel|programme|extension|outil|fichier|apk|mise_a_jour|firmware|client|anydesk|teamviewer|wallet"
        ),
        (
            .remoteAccess,
            "acces_a_distance|prise_en_main|controle_a_distance|anydesk|teamviewer|partage_d_ecran|partager_votre_ecran|partagez_votre_ecran|a_distance|prendre_la_main|prendre_le_controle"
        ),
        (
            .urgency,
            "ferme|fermeture|cloture|termine|se_termine|prend_fin|expire ~2 ce_soir|demain|aujourd_hui|minuit|a"
        ),
        (
            .fundsRequest,
            "merci_de|veuillez|priere_de|pouvez_vous|peux_tu|faut|devez|dois|a regler|payer|virer|verser|avancer|preter|transferer|deposer|regulariser|effectuer"
        ),
        (.fundsRequest, "frais|taxe|droits|caution|amende|montant|acompte de|s_elevant_a? ~1 <amount>"),
        (.pay, "deposez|versez|reglez|payez|virez|placez|rechargez|recharger|alimentez"),
        (
            .give,
            "communiquer|renvoyer|redonner|epeler|reciter|transmets|communique|dicter|dicte|lis|note|noter|fournis|partage|repond|saisis|tape|redonnez"
        ),
        (.fundsRequest, "faire|fais|fasses|faites ~2 virement ~2 <number>"),
        (.fundsRequest, "virement de <number>"),
        (.urgency, "regler|payer|verser ~5 aujourd_hui|ce_soir"),
    ]
}
