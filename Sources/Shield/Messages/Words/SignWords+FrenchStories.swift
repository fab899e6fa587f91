extension SignWords {
    /// What stories are made of: what cannot be seen first, guards to be switched off, presents, somebody close, accounts
    /// that the message itself names.
    static let frenchStories: [(Concept, String)] = [
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
        (
            .payTo,
            "compte|iban|rib|portefeuille|adresse|coordonnees ~2 ci_dessous|suivant|suivante|ci_joint|en_bas|ci_apres"
        ),
        (
            .problem,
            "affranchissement|adresse|douane|peage|colis ~3 insuffisant|insuffisante|incomplete|impaye|impayee|manquant|retenu"
        ),
        (
            .fundsRequest,
            "affranchissement|frais|supplement|complement ~6 completez|completer|reglez|payez|a_regler"
        ),
        (.fundsRequest, "un virement|paiement dans|immediat|avant|aujourd_hui|d_ici"),
        (.fundsRequest, "pour payer|regler"),
        (.fundsRequest, "je_vous|je_t|je_te ~1 donne|envoie|dicte ~2 rib|iban|adresse|compte|coordonnees"),
        (.guaranteed, "impossible_de_perdre|perdre_est_impossible|personne_n_a_perdu|aucune_perte"),
        (.payTo, "nouveau|nouvel|autre|nos_nouvelles ~1 compte|iban|rib|coordonnees|banque"),
        (
            .payTo,
            "coursier|mon_compte|mon_portefeuille|en_bitcoin|en_crypto|mandat_cash|western_union|cartes_cadeaux"
        ),
        (
            .toAll,
            "bonjour|salut|coucou|bonsoir|chers|cheres|merci|bienvenue ~1 tous|toutes|tout_le_monde|parents|voisins|amis|membres|a_tous|les_amis|collegues|adherents"
        ),
        (.reported, "si ~4 demande|demandent|dit|propose vous|de"),
        (
            .familiar,
            "resultats_sont_prets|est_prete|sont_pretes|est_pret|sont_prets|votre_ordonnance|votre_commande|votre_rendez_vous|votre_voiture|votre_table|votre_reservation|carte_vitale|en_retard"
        ),
        (
            .ownWay,
            "habituel|habituelle|a_reception_de_la_facture|espace_famille|mes_documents|chez_vous|aupres_de|a_votre_agence"
        ),
    ]
}
