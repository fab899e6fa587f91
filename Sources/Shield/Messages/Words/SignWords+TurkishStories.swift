extension SignWords {
    /// What stories are made of: what cannot be seen first, guards to be switched off, presents, somebody close, accounts
    /// that the message itself names.
    static let turkishStories: [(Concept, String)] = [
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
        (
            .problem,
            "posta_ucreti|adres*|gumruk*|kargo*|kart*|ceza* ~3 eksik|yetersiz|odenmemis|bekliyor|kisitlandi|bloke"
        ),
        (.fundsRequest, "ceza*|borc*|ucret*|fatura*|vergi*|harc* ~6 odemek|odeme ~1 icin"),
        (.fundsRequest, "odemek icin|uzere"),
        (.fundsRequest, "yatirmam|odemem|gondermem ~1 lazim|gerek|gerekiyor"),
        (.fundsRequest, "gonderebilir|yollayabilir|atabilir|yatirabilir|verebilir misin|misiniz"),
        (.fundsRequest, "hesap|iban|cuzdan|adres* ~2 gonderirim|atarim|veririm|yazarim"),
        (.guaranteed, "kaybetmek_imkansiz|kaybetmedi|hic_kaybeden_yok|zarar_yok"),
        (.payTo, "asagidaki|yeni|su|baska|farkli ~1 hesap*|hesab*|iban*|cuzdan*|adres*"),
        (.payTo, "kurye*|kendi_hesabim*|cuzdanim*|bitcoin_olarak|kripto_olarak|usdt_olarak"),
        (
            .toAll,
            "selam|merhaba|gunaydin|iyi_aksamlar|sayin|degerli|sevgili|tesekkurler ~1 herkese|arkadaslar|veliler|velilerimiz|komsular|komsularimiz|uyeler|uyelerimiz|millet|ekip|dostlar"
        ),
        (.reported, "istenirse|isterse|isterlerse|soylerse|derse"),
        (
            .familiar,
            "hazir|hazirdir|randevunuz|siparisiniz|masaniz|rezervasyonunuz|araciniz|gecikiyorum|gec_kalacagim"
        ),
        (
            .ownWay,
            "acelesi_yok|musait_olunca|kantinden|okuldan|sinif_ogretmenine|veznesinden|vezneye|posta_subesi"
        ),
    ]
}
