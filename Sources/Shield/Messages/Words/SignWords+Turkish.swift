extension SignWords {
    static let turkish: [(Concept, String)] = [
        (
            .negation,
            "asla|hicbir_zaman|sakin|hic_kimse|olmadan|gerekmez|gerek_yok|istemez|istemeyiz|istemiyoruz|sormaz|sormayiz|degil|paylasmayin|vermeyin|soylemeyin|gondermeyin|girmeyin|tiklamayin|acmayin|paylasmayiniz|vermeyiniz|kimseyle"
        ),
        (.condition, "eger|halinde|takdirde"),
        (
            .reported,
            "istedi|istediler|dedi|dediler|soyledi|aradi|aradilar|yazdi|yazdilar|istiyorlar|diyorlar|diyen|isteyen|kendini|tanitan|gibi_davran*|sozde|sahte|dolandiricilar"
        ),
        (
            .awareness,
            "dolandirici|dolandiricilar|dolandiriciligi|dolandiricilik|dolandirildi*|oltalama|phishing|tuzak|sahtekar*|dikkat_edin|dikkatli_olun|sahte"
        ),
        (
            .urgency,
            "acil|acilen|hemen|derhal|simdi|bir_an_once|son_sans|son_firsat|son_uyari|son_gun|vakit_kaybetmeden|hemen_bugun|bugun_icinde|sadece_bugun|bugun_son|gecikmeden|sinirli|suresi_doluyor|sona_eriyor|sona_erecek|cabuk|en_kisa_surede|sureniz"
        ),
        (.urgency, "<number> saat|dakika|gun|saatte|gunde ~1 icinde|icerisinde|kaldi|iceresinde|var"),
        (.urgency, "aksama|gece_yarisina|yarina|saat|cumaya|bugun|ay_sonuna ~2 kadar|once"),
        (
            .threat,
            "kapatilacak*|askiya_alinacak*|bloke|engellenecek*|silinecek*|kaybedeceksiniz|kaybedersiniz|iptal_edilecek*|dondurulacak*|iade_edilecek*|kilitlenecek*|kisitlanacak*|haciz|icra|ceza|cezasi|aksi_halde|aksi_takdirde|yasal_islem|tutuklama|yitirirsiniz"
        ),
        (
            .problem,
            "supheli|olagandisi|yetkisiz|bilinmeyen|izinsiz|yabanci|yeni ~1 giris|islem|erisim|etkinlik|cihaz|cihazdan|hareket|odeme|cekim"
        ),
        (
            .problem,
            "hesabiniz|hesap|hesabinizda|hesabin|kartiniz|kargonuz|paketiniz|cuzdaniniz|bakiyeniz|cekiminiz|paraniz|gonderiniz|cekim ~4 bloke|askiya|donduruldu|kisitlandi|beklemede|takildi|tehlikede|risk|kilitlendi|engellendi|ele_gecirildi|saldiri|teslim_edilemedi|sorun"
        ),
        (.problem, "veri_sizintisi|saldiri|guvenlik_ihlali|kaza|usulsuzluk|supheli_islem|supheli_giris"),
        (
            .secrecy,
            "kimseye|kimseyle|hic_kimseye|bankaya|ailene|ailenize|polise|destege|musteri_hizmetlerine|arkadaslarina|esinize|subeye|baska ~4 soylemeyin|soyleme|anlatmayin|anlatma|bahsetmeyin|bahsetme|haber_vermeyin|danismayin|aramayin|bilgi_vermeyin|sormayin|basvurmayin|iletisime_gecmeyin|konusmayin|konusma|paylasma|yazmayin"
        ),
        (
            .secrecy,
            "aramizda|gizli_tutun|gizli_tut|gizli_kalsin|gizlidir|telefonu_kapatmayin|hatta_kalin|sir_olarak|kimse_bilmesin|gizlilik"
        ),
        (
            .selfRole,
            "ben|biz|adim|merhaba|burasi|ariyorum|yaziyorum ~6 destek|guvenlik|banka|polis|temsilci|temsilcisi|uzman|uzmani|yetkili|yetkilisi|mudur|muduru|komiser|savci|ekibi|ekibinden|biriminden|departmanindan|servisi|yonetici|danisman|danismani|admin|moderator|angel|avukat|memur|mudurlugu|masasi|subesi"
        ),
        (
            .selfRole,
            "ekibimiz|uzmanlarimiz|teknik_ekibimiz|birimimiz|adina|yetkilisiyim|temsilcisiyim|memuruyum|komiserim|danismaniniz|yoneticisiyim"
        ),
        (
            .signature,
            "guvenlik|destek|musteri|hukuk|dolandiricilik|teknik ~1 ekibi|birimi|departmani|hizmetleri|merkezi|masasi|servisi"
        ),
        (
            .role,
            "destek|guvenlik|musteri_hizmetleri|polis|emniyet|savcilik|yonetici|admin|moderator|temsilci|mudur|yetkili|resmi|binance_angel|angels|hizmetleri|danisman"
        ),
        (
            .introduction,
            "tebrikler|kazandiniz|secildiniz|profilinizi|mesajinizi_gordum|mesajinizi_gorduk|paylasiminizi|gonderinizi_gorduk|gonderini_gordum|size_ulasiyorum|sizinle_iletisime|tanisabilir|ilgilenir_misiniz|numaranizi|adim|ariyorum"
        ),
        (.familiar, "gorusuruz|yarin_gorusuruz|dun|optum|opuyorum|her_zamanki|konustugumuz_gibi|aksam_yemegi|gelirken"),
        (.automatic, "abonelikten|bulten|otomatik|yanitlamayin|islem_yapmaniza_gerek"),
        (
            .guaranteed,
            "garanti|garantili|kesin|sabit|risksiz|gunluk|haftalik ~3 kazanc|kar|getiri|gelir|faiz|kazanin|kazanirsiniz|kari"
        ),
        (.guaranteed, "kazanc|kar|getiri|gelir ~3 garanti|garantili|kesin|risksiz"),
        (
            .guaranteed,
            "risksiz|sifir_risk|garantili|garanti|kaybetme_riski_yok|risk_yok|kaybetmezsiniz|kaybetmeniz_imkansiz|kayip_yok|yuzde_yuz|zarar_etmezsiniz|anapara_garantili"
        ),
        (.guaranteed, "ikiye_katla*|iki_katina|iki_kati|iki_katini|uc_katina|katlayin|katliyoruz"),
        (
            .safeWallet,
            "guvenli|koruma|gecici|emanet|korumali|yedek|guvenlik ~1 cuzdan|cuzdana|hesap|hesaba|hesabina|cuzdani|cuzdanina|kasa|kasaya|hesabimiza"
        ),
        (
            .baiting,
            "hediye|odul|ikramiye|cekilis|kazandiniz|bedava|ucretsiz|bonus|airdrop|kampanya|piyango|iade|promosyon|kupon|hediye_ceki|talihli|miras"
        ),
        (
            .quidProQuo,
            "paranizi|hesabinizi|cekiminizi|kayip|kaybettiginiz|fonlarinizi|isleminizi|bakiyenizi|cekim|yatiriminizi ~5 kurtarabiliriz|kurtarabilirim|geri_alabiliriz|cozebiliriz|cozebilirim|acabiliriz|acabilirim|hizlandirabilirim|hizlandirabiliriz|onaylayabilirim|yardimci_olabilirim|yardimci_olabiliriz|iade_edebiliriz|serbest|onaylayabiliriz"
        ),
        (.quidProQuo, "karsiliginda|bana_sadece|sadece_sunu|yeterli|tek_yapmaniz_gereken"),
        (
            .romance,
            "askim|sevgilim|canim|hayatim|seni_seviyorum|gelecegimiz|ozledim|tatlim|birtanem|evlenelim|kalbim|seni_dusundum"
        ),
        (
            .jobOffer,
            "is_teklifi|is_ilani|evden_calisma|evden_is|evden_calis|part_time|maas|personel|basit_gorevler|begeni|ek_gelir|is_firsati|tecrube_gerekmez|deneyim_gerekmez|gorev_basina|uzaktan_calisma"
        ),
        (.friend, "anne|baba|annecim|babacim|teyze|dede|anneanne|babaanne ~2 benim|ben|yeni|numara|telefonum|bu"),
        (
            .friend,
            "yeni_numaram|yeni_numara|numaram_degisti|numarami_degistirdim|telefonum_bozuldu|telefonum_kirildi|telefonumu_kaybettim|telefonum_suya|bu_benim_yeni|numarayi_kaydet"
        ),
        (.addedToGroup, "gruba|grubuna|kanala|kanalina ~3 eklendiniz|ekledi|eklendin|katildiniz|dahil|davet"),
        (
            .proof,
            "dosya|talep|referans|sicil|siparis|kayit|bilet|vaka|basvuru no|numarasi|numaraniz|numaram? ~1 <number>"
        ),
        (.callUs, "arayin|ara|arayiniz|araniz|bizi_arayin|geri_arayin|ulasin|iletisime_gecin"),
        (
            .give,
            "gonderin|gonder|gonderiniz|gondermeniz|paylasin|paylasiniz|paylas|paylasmaniz|verin|ver|veriniz|vermeniz|girin|giriniz|gir|girmeniz|yazin|yaziniz|yaz|soyleyin|soyle|soylemeniz|okuyun|okuyunuz|iletin|iletiniz|iletmeniz|bildirin|bildiriniz|onaylayin|onaylayiniz|dogrulayin|dogrulayiniz|doldurun|yanitlayin|gerekiyor|lazim|ihtiyacimiz|ekleyin|yukleyin|tuslayin|tamamlayin"
        ),
        (
            .secret,
            "sifre|sifreniz|sifrenizi|parola|parolanizi|pin|pin_kodu|onay_kodu|onay_kodunu|dogrulama_kodu|dogrulama_kodunu|sms_kodu|sms_kodunu|guvenlik_kodu|gelen_kodu|kodunu|kodunuzu|tohum|kurtarma_kelime*|kurtarma_ifade*|kurtarma_cumle*|seed|12_kelime*|24_kelime*|on_iki_kelime|gizli_kelime*|ozel_anahtar*|gizli_anahtar|api_anahtar*|cvv|kart_numara*|kart_bilgi*|kimlik|kimliginizi|kimlik_fotograf*|pasaport|tc_kimlik|2fa|otp|kullanici_adi*|banka_bilgi*|iki_faktor*|6_haneli|alti_haneli|buid|giris_bilgi*|tek_kullanimlik"
        ),
        (.code, "kod|kodu|koda|anahtar"),
        (.harmlessCode, "kapi|bahce|wifi|indirim|posta|dolap|bina|garaj|kupon|promosyon|site"),
        (.deliveredCode, "kod|kodu|kodunuz|sifreniz|onay_kodunuz ~3 <digits>"),
        (
            .pay,
            "gonderin|gonder|gonderiniz|yatirin|yatir|yatiriniz|yatirmaniz|odeyin|odeyiniz|ode|odemeniz|aktarin|aktariniz|aktar|transfer_edin|havale_edin|havale|tasiyin|tasiyiniz|borc_ver|yukleyin|satin_alin|yollayin|yolla|cevirin|yatirim_yapin|eft|gonderirseniz|yatirirsaniz|odemenizi|odemesi|aktarmaniz|tasimaniz|gondermeniz|cekmeniz|aktarin"
        ),
        (
            .money,
            "para|parayi|parani|paranizi|lira|tl|bakiye|bakiyenizi|usdt|btc|bitcoin|kripto|coin|varliklarinizi|ucret|ucreti|vergi|vergisi|fatura|kira|depozito|tutar|tutari|masraf|masrafi|gumruk|harc|harci|kapora|komisyon|sermaye|eth|hediye_karti|borc|fon|fonlarinizi|aidat"
        ),
        (.money, "<amount>"),
        (.fundsRequest, "<amount> ~3 odeyin|odeyiniz|yatirin|gonderin|odemeniz|yatiriniz|gonder|yatir"),
        (
            .fundsRequest,
            "ucret|ucretini|masraf|masrafini|vergi|vergisini|harc|harcini|gumruk|ceza|cezayi|kapora|depozito|fatura ~3 odeyin|odeyiniz|yatirin|gonderin|odemeniz|yatiriniz|gonder|yatir"
        ),
        (
            .click,
            "tiklayin|tiklayiniz|tikla|acin|aciniz|giris_yapin|giris_yapiniz|girin|ziyaret_edin|taratin|okutun|indirin|dogrulayin|onaylayin|talep_edin|takip_edin|guncelleyin|etkinlestirin|alin|doldurun|basin|basvurun|kaydolun|baglayin|izleyin"
        ),
        (
            .clickObject,
            "baglanti|baglantiya|baglantiyi|link|linke|linki|linkten|qr|buton|butona|dosya|dosyayi|eki|ekteki|buraya|burayi|sayfa|siteye|sitesinden|formu|adresinden|adrese"
        ),
        (
            .clickRequest,
            "baglanti|baglantiya|baglantiyi|baglantidan|link|linke|linki|linkten|qr|butona|buraya|ekteki ~4 tiklayin|tiklayiniz|tikla|acin|girin|dogrulayin|okutun|taratin|giris|basin|onaylayin|guncelleyin|takip"
        ),
        (.logIn, "giris_yapin|giris_yapiniz|hesabinizi_dogrulayin|oturum_acin"),
        (
            .installRequest,
            "uygulama|uygulamayi|uygulamasini|programi|program|yazilimi|eklentiyi|dosyayi|guncellemeyi|anydesk|teamviewer|apk|istemciyi ~3 yukleyin|indirin|kurun|yukleyiniz|indiriniz|kurunuz|indir|yukle|kur|calistirin|guncelleyin"
        ),
        (
            .remoteAccess,
            "uzaktan_erisim|uzaktan_baglan*|uzak_masaustu|uzaktan|anydesk|teamviewer|ekran_paylas*|ekraninizi_paylas*|ekran_paylasimi"
        ),
        (.urgency, "saat|bugun ~3 kapatilacak*|sona|bitiyor|kapaniyor|bloke|dondurulacak*"),
        (.fundsRequest, "<amount> ~4 gonderir|yollar|atar|gonderebilir|yollayabilir"),
        (.fundsRequest, "parasini|parayi|para|lira ~4 gonderir|yollar|atar|gonderebilir|yollayabilir"),
        (.fundsRequest, "<amount> ~1 yatirman|yatirmaniz|odemem|odemen"),
        (.secrecy, "gorusme*|konusma*|durumu|bunu ~1 kimseyle paylasmayin|paylasma"),
        (.notYou, "sizin_degilse|siz_degilseniz|size_ait_degilse|siz_yapmadiysaniz"),
    ]
}
