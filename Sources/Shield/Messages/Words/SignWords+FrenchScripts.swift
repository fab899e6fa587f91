extension SignWords {
    /// More of how scripts go on, and of everyday messages that alarm.
    static let frenchScripts: [(Concept, String)] = [
        (
            .role,
            "directeur|directrice|directeur_general|direction|maitre|notaire|huissier|avocat|avocate|commissaire|brigadier|gendarme|gendarmerie|capitaine|lieutenant|procureur|juge|tribunal|impots|douane|douanes|prefecture|service_conformite|conformite|service_client|service_clients|service_technique|assistance|conseiller|conseillere|gestionnaire|responsable|administrateur|administratrice|moderateur|moderatrice|securite|support|agent|rh|ressources_humaines|president|pdg|recouvrement|mediateur|courtier|analyste|technicien|inspecteur|police|ange|binance_angel|angels|ambassadeur|tresorier|secretariat|antifraude|anti_fraude"
        ),
        (
            .selfRole,
            "je_suis|c_est|ici|on|moi|nous_sommes ~5 directeur|directrice|maitre|notaire|huissier|avocat|avocate|commissaire|brigadier|gendarme|capitaine|lieutenant|procureur|juge|gestionnaire|responsable|administrateur|moderateur|moderatrice|courtier|technicien|technicienne|tresorier|recruteur|recruteuse|charge_de|chargee_de|mandate|mandatee"
        ),
        (
            .selfRole,
            "je vous? contacte|appelle|ecris ~2 pour|au_nom|de_la_part|depuis ~4 service|departement|direction|equipe|banque|police|cabinet|tribunal"
        ),
        (.greeting, "^ bonjour|bonsoir|salut|coucou|cher|chere|madame|monsieur|hello|hey"),
        (
            .introduction,
            "j_aime_beaucoup_vos|j_aime_votre|j_ai_lu|j_ai_vu|nous_avons_vu|nous_avons_lu|votre_profil|votre_annonce|votre_message|votre_question|on_m_a_donne|je_me_permets|permettez_moi|on_ne_se_connait|vous_ne_me_connaissez|seriez_vous_interesse|etes_vous_interesse|nous_recherchons|je_cherche|je_recherche|curieux_d_echanger|curieuse_d_echanger|une_question_rapide|recommande_par"
        ),
        (
            .familiar,
            "comme_convenu|comme_d_habitude|a_demain|a_ce_soir|a_tout_a_l_heure|bisous|bises|a_dimanche|a_samedi|merci_pour_hier|comme_prevu|repetition|notre_abonnement|je_suis_a_la_maison"
        ),
        (
            .automatic,
            "si_c_etait_vous|ignorez_ce_message|aucune_action|message_automatique|ne_pas_repondre|se_desinscrire|desabonner|vous_n_avez_rien"
        ),
        (
            .readMore,
            "en_savoir_plus|plus_d_infos|plus_d_informations|plus_de_details|details_sur|voir_le_programme|lire_la_suite|consulter_l_article|conditions_generales|politique_de|voir_la|suivi|suivre_le_colis|programme|horaires|compte_rendu|newsletter"
        ),
        (
            .give,
            "communiquez|communique|transmettez|dictez|epelez|recopiez|recopie|photographiez|photographie|confirmez|saisissez|renseignez|redonnez|retournez|repondez_avec|faites_moi_parvenir|faites_nous_parvenir|connectez_vous_avec|identifiez_vous_avec|lisez_moi|donnez_moi|donne_moi|passez_moi|filez_moi|file_moi|montrez|scannez|joignez|il_me_faut|il_nous_faut|me_faut|j_ai_besoin_de|j_attends"
        ),
        (
            .secretRequest,
            "connectez_vous|identifiez_vous|authentifiez_vous ~4 avec|a_l_aide ~5 mot_de_passe|code|codes|identifiants|phrase|pin"
        ),
        (
            .secret,
            "mot_de_passe|mots_de_passe|code_secret|code_a_six|code_a_6|six_chiffres|6_chiffres|code_recu|code_que_vous|code_qui|code_de_validation|code_de_confirmation|code_de_securite|code_pin|code_par_sms|code_sms|cryptogramme|trois_chiffres|numero_de_carte|coordonnees_bancaires|donnees_bancaires|identifiants|identifiant_et|phrase_de_recuperation|phrase_secrete|phrase_de_12|phrase_de_24|douze_mots|vingt_quatre_mots|12_mots|24_mots|cle_privee|cles_privees|cle_api|piece_d_identite|carte_d_identite|passeport|justificatif_de_domicile|selfie|rib|code_d_acces|codes_de_secours|date_d_expiration|numero_client|seed|mots_de_recuperation|2fa|otp"
        ),
        (.fundsRequest, "<number> ~4 a_regler|a_payer|a_verser|restant|restants|dus|en_attente"),
        (.fundsRequest, "preter|prete|preterais|avancer|avance|depanner|depanne ~4 <number>"),
        (.fundsRequest, "preter|prete|preterais|avancer|avance|depanner|depanne ~4 jusqu_a|d_argent"),
        (.fundsRequest, "virer|verser|payer|regler|transferer|deposer|vire|verse|deposez|virez|payez ~4 <number>"),
        (.fundsRequest, "envoyer|envoie ~4 <amount>"),
        (
            .fundsRequest,
            "frais|taxe|taxes|droits|amende|caution|depot|acompte|cotisation|abonnement|loyer|facture ~4 <number>"
        ),
        (
            .fundsRequest,
            "carte_cadeau|cartes_cadeaux|cartes_pcs|recharges_pcs|coupons_pcs|tickets_neosurf|cartes_google"
        ),
        (
            .advance,
            "apres|des|une_fois|aussitot|ensuite ~4 paiement|frais|versement|depot|taxe ~6 debloque|libere|recevez|recevrez|verse|credite|retrait"
        ),
        (
            .advance,
            "debloque|debloques|debloquer|libere|liberes|liberer|recevoir|restitue|rembourse|credite|credites ~6 apres|des_que|une_fois|frais|versement|aussitot"
        ),
        (
            .click,
            "cliquer|cliquez|ouvrez|rendez_vous_sur|connectez_vous|confirmez|validez|suivez|flashez|scannez|telechargez|accedez|mettez_a_jour|reactivez|replanifiez|choisissez|inscrivez_vous|remplissez|allez_sur|passez_par|ecrivez_sur"
        ),
        (
            .clickRequest,
            "cliquez|ouvrez|suivez|flashez|scannez|via|sur ~3 lien|code_qr|qr_code|bouton|piece_jointe|ci_dessous|ci_dessus|formulaire|fichier_joint|page"
        ),
        (
            .installRequest,
            "installez|telechargez|lancez|executez|installe|telecharge|mettez_a_jour ~4 application|appli|logiciel|programme|outil|extension|anydesk|teamviewer|fichier|version|firmware|mise_a_jour|utilitaire"
        ),
        (
            .remoteAccess,
            "prise_en_main|a_distance|controle_a_distance|partage_d_ecran|partager_votre_ecran|partagez_votre_ecran|prends_la_main|prendre_la_main|prenons_la_main|anydesk|teamviewer"
        ),
        (
            .callUs,
            "appelez|rappelez|composez|joignez|contactez|telephonez|joindre|numero|au_numero|assistance|standard"
        ),
        (.urgency, "avant ~3 <number>"),
        (.urgency, "avant ~3 midi|minuit|ce_soir|demain|vendredi|lundi|dimanche|samedi|fin|la_fin"),
        (.urgency, "sous|d_ici|il_reste|reste ~2 <number> heures|heure|minutes|jours|h|min"),
        (.urgency, "sous|d_ici|il_reste|reste ~2 une|deux|trois|quelques heures|heure|minutes|jours|h|min"),
        (
            .urgency,
            "urgent|urgence|immediatement|sans_attendre|sans_delai|sans_tarder|tout_de_suite|au_plus_vite|au_plus_tot|des_maintenant|maintenant_meme|des_que_possible|derniere_chance|dernier_rappel|dernier_avis|dernier_delai|places_limitees|plus_que|delai|expire|expirera|aujourd_hui_seulement|rapidement|vite|a_temps|il_ne_reste|le_temps_presse|dernieres_places|dans_la_journee|sans_faute|imperativement"
        ),
        (
            .threat,
            "sera|seront|serez ~2 bloque|bloquee|ferme|fermee|suspendu|suspendue|supprime|supprimee|perdu|perdus|resilie|resiliee|restreint|restreinte|desactive|desactivee|poursuivi|saisi|saisie|majore|renvoye|retourne|gele|geles|expulse|convoque"
        ),
        (
            .threat,
            "sinon ~5 bloque|bloquee|perdu|perdus|ferme|fermee|supprime|suspendu|annule|annulee|frais|poursuites|retourne|rien|tard|perdrez|perds"
        ),
        (
            .threat,
            "faute_de_quoi|a_defaut|sous_peine|poursuites|poursuite_judiciaire|penalite|penalites|majoration|saisie|huissier|plainte_sera|mandat_d_arret|vous_perdrez|tu_perds|perdre_l_acces|coupure"
        ),
        (
            .secrecy,
            "ne|sans|eviter|merci_de_ne ~4 joindre|contacter|appeler|parler|dire|prevenir|informer|ecrire|consulter|solliciter|deranger|ebruiter|repondre|partager|mentionner ~5 support|assistance|banque|conseiller|famille|femme|mari|police|collegues|comptabilite|personne|chat|moderateurs|autres|service_client|proches|quiconque|equipe|associes|enfants"
        ),
        (
            .secrecy,
            "entre_nous|rester_entre|reste_entre|confidentiel|confidentielle|strictement_confidentiel|discretion|discret|discretement|en_secret|garder_le_secret|gardez_le_secret|garde_le_secret|secret_de_l_instruction|garde_ca_pour_toi|gardez_cela|gardez_le_pour|en_toute_discretion|ne_raccrochez|restez_en_ligne|pas_un_mot|a_personne|motus|supprimez_cette|efface_cette"
        ),
        (
            .guaranteed,
            "garanti|garantis|garantie|garanties|assure|assures|sans_risque|sans_aucun_risque|zero_risque|risque_zero|capital_garanti|rendement_fixe|rendement_garanti|jamais_perdu|jamais_de_perte|impossible_de_perdre|gain_sur|double_votre|doublez|doubler|triplez|tripler"
        ),
        (.guaranteed, "<percent> ~2 par|chaque jour|semaine|mois|heure"),
        (.guaranteed, "<percent> ~2 de_rendement|de_gain|de_gains|de_benefice|de_profit"),
        (.guaranteed, "<number> ~2 de_rendement|de_gain|de_gains|de_benefice|de_profit"),
        (
            .baiting,
            "gagne|gagnant|gagnante|lot|un_cadeau|cadeaux|bon_d_achat|bons_d_achat|prime|bonus|parrainage|offert|offerte|offerts|gratuit|gratuite|gratuits|heritage|succession|heritier|beneficiaire|remboursement|trop_percu|aide_exceptionnelle|subvention|recompense|airdrop|tirage|jackpot|loterie|essai_gratuit|a_reclamer|reclamez"
        ),
        (
            .quidProQuo,
            "nous|je|on|notre ~3 pouvons|peux|peut|pourrons|vais|allons|sais ~3 debloquer|recuperer|recupere|annuler|rembourser|accelerer|relancer|restituer|retrouver|forcer|liberer|regler|reparer ~6 votre|vos|ton|tes|le|la|les|retrait|fonds|compte|argent|depot|virement|colis"
        ),
        (
            .quidProQuo,
            "nous_avons_retrouve|j_ai_retrouve|retrouve_vos_fonds|recuperer_vos|recuperation_de_fonds|en_echange|en_contrepartie|il_me_suffit|il_suffit_de|j_ai_juste_besoin|sans_frais_de"
        ),
        (.addedToGroup, "ajoute|ajoutee|invite|mis|inscrit|place ~3 groupe|canal|salon|cercle|communaute|club"),
        (
            .friend,
            "nouveau_numero|mon_nouveau|nouveau_tel|change_de_numero|telephone_casse|portable_casse|tel_casse|perdu_mon|casse_mon|vole_mon|telephone_d_un_ami|portable_d_un_ami|c_est_moi|numero_provisoire|reponds_sur_ce|enregistre_ce|ma_carte_est_bloquee|mon_appli_bancaire"
        ),
        (.friend, "coucou|salut|bonjour|hello maman|papa|mamie|papi|papy|mami|tata|tonton|mémé|frerot"),
        (
            .problem,
            "litige|anomalie|anomalies|double_debit|debit_inhabituel|changement_de_numero|demande_de_changement|connexion_depuis|tentative|piratage|fuite|intrusion|colis_en_attente|adresse_incomplete|paiement_refuse|echec_de_livraison|mise_a_niveau|mise_en_conformite"
        ),
        (.negation, "jamais|ni|aucun|aucune|nul|nulle|personne_ne|en_aucun_cas"),
        (
            .reported,
            "quelqu_un|un_inconnu|une_inconnue|des_gens|les_escrocs|un_escroc|l_escroc|des_arnaqueurs|ils|ces_messages ~3 demande|demandent|demandait|promet|promettent|pretend|pretendent|disait|dit|disent|reclame|reclament|appelle|appellent"
        ),
        (
            .reported,
            "se_fait_passer|se_font_passer|se_faisant_passer|pretendant|soi_disant|pretendu|pretendue|faux|fausse|fausses"
        ),
        (
            .awareness,
            "arnaque|arnaques|arnaqueur|arnaqueurs|escroc|escrocs|escroquerie|escroqueries|hameconnage|vigilance|vigilants|mefiez_vous|attention_aux|fraudeurs|usurpation|raccrochez_et|ne_tombez_pas"
        ),
        (
            .problem,
            "n_a_pas_pu|pas_pu_etre|pu_etre_livre|pu_etre_distribue|adresse_manquante|livraison_impossible|informations_incompletes"
        ),
        (.problem, "compte|carte|acces ~3 limite|bloque|suspendu|restreint|expire|desactive"),
        (
            .problem,
            "carte|acces|dossier|abonnement|vignette|contrat ~3 expire|expiree|bloquee|suspendue|incomplet|a_renouveler|refuse"
        ),
        (.threat, "eviter ~2 blocage|suspension|cloture|fermeture|interruption|majoration|poursuites|penalite|retour"),
        (
            .fundsRequest,
            "remettez|remettre|confiez|donnez ~4 carte|especes|bijoux|or|argent|liquide ~6 coursier|agent|collegue|livreur|policier"
        ),
        (.fundsRequest, "minimum|a_partir_de|des|ticket_d_entree ~1 <amount>"),
        (.guaranteed, "<percent> ~2 la_semaine|ce_mois|cette_semaine|le_mois|en_une"),
        (.guaranteed, "capital ~2 assure|protege|securise|garanti"),
        (.walletConnect, "connectez|connecter|liez|synchronisez|verifiez|validez ~2 portefeuille|wallet"),
        (
            .harmlessCode,
            "portail|porte|digicode|immeuble|wifi|wi_fi|cadenas|promo|reduction|netflix|spotify|garage|boite"
        ),
        (
            .baiting,
            "eligible|eligible_a|selectionne|selectionnee|beneficier|dedommagement|indemnisation|legataire|contrat_d_assurance_vie"
        ),
        (
            .jobOffer,
            "like_de|liker|videos_tiktok|a_domicile|sans_experience|par_jour|job_etudiant|mission|recrutons|embauche|poste|offre_d_emploi|complement_de_revenu"
        ),
        (.secrecy, "garder|garde ~2 le_secret|secret_jusqu|confidentiel"),
        (
            .notYou,
            "vous_n_etes_pas_a_l_origine|n_etes_pas_a_l_origine|ce_n_etait_pas_vous|ce_n_est_pas_vous|si_ce_n_etait_pas|pas_vous|vous_ne_reconnaissez|vous_n_avez_pas ~3 effectue|autorise|demande|initie|vous"
        ),
        (
            .notYou,
            "si_ce_n_etait_pas_vous|si_vous_n_etes_pas|n_est_pas_vous|pas_a_l_origine|ne_reconnaissez_pas|n_avez_pas_autorise|n_avez_pas_effectue"
        ),
        (
            .extortion,
            "webcam|vous_ai_filme|images_intimes|video_intime|vos_contacts ~8 verront|recevront|video|envoyee|diffuse|diffusee|publie|publiee"
        ),
        (
            .extortion,
            "je_vous_ai_filme|je_t_ai_filme|pirate_votre_appareil|pirate_ton|vos_photos_intimes|tes_photos_intimes|diffuserai|je_publierai|a_tous_vos_contacts|a_tous_tes_contacts"
        ),
        (.easyMoney, "<amount> ~2 par|chaque jour|semaine|mois|heure|mission"),
        (
            .fundsRequest,
            "depose|verse|vire|envoie|paie|paye|mets|place|investis|investissez|recharge|ajoute|ajoutez ~2 <amount>"
        ),
        (.guaranteed, "doubles|double|triples|multiplies ~3 en|jours|mise"),
        (
            .problem,
            "beneficiaire|appareil|virement|paiement|prelevement|achat ~2 ajoute|enregistre|suspect|effectue|inconnu|en_cours|lie|associe"
        ),
        (
            .advance,
            "pour ~1 debloquer|recevoir|retirer|liberer ~8 deposer|verser|payer|regler|frais|depot|caution|taxe|garantie"
        ),
        (.greeting, "^ madame_monsieur|mesdames|messieurs|chers|cheres"),
        (.clickRequest, "scannant|cliquant|flashant|suivant ~4 code|qr|lien|bouton|ici"),
        (.giftCard, "carte_cadeau|cartes_cadeaux|pcs|neosurf|transcash|coupons|paysafecard|google_play|itunes"),
        (.give, "suffisent|suffit"),
        (.secretRequest, "saisissez|entrez|indiquez|inserez ~2 carte|carte_bancaire|rib"),
        (.guaranteed, "<percent> ~1 hebdomadaire|mensuel|mensuels|quotidien|journalier"),
        (.fundsRequest, "acompte|avance|arrhes ~2 <amount>"),
        (.secrecy, "que|juste|seulement ~1 nous_deux|entre_nous|vous_et_moi"),
    ]
}
