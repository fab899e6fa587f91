extension SignWords {
    /// More of how scripts go on, and of everyday messages that alarm.
    static let turkishScripts: [(Concept, String)] = [
        (
            .role,
            "mudur|muduru|direktor|avukat|noter|savci|hakim|mahkeme|komiser|baskomiser|polis|jandarma|emniyet|mit|vergi_dairesi|gumruk|destek|guvenlik|musteri_hizmetleri|teknik_destek|yonetici|admin|moderator|temsilci|temsilcisi|gorevli|gorevlisi|operator|teknisyen|baskan|binance_angel|angels|melek|elci|muhasebe|insan_kaynaklari|ik|danisman|danismani|uzman|uzmani|analist|birimi|departmani|ekibi|mentor|asistan|icra|bddk|spk|masak"
        ),
        (
            .selfRole,
            "ben|biz|burasi|adim|benim_adim|size_ulasan ~6 mudur*|avukat*|noter|savci*|hakim|komiser*|polis*|jandarma|destek|guvenlik|yonetici*|admin|moderator*|temsilci*|gorevli*|operator|teknisyen|danisman*|uzman*|mentor|asistan|angel|insan_kaynaklari|ekib*|birim*"
        ),
        (
            .selfRole,
            "arayan|yazan|ariyorum|yaziyorum|ariyoruz ~3 banka*|emniyet*|polis*|destek|guvenlik|birim*|servis*|merkez*"
        ),
        (
            .greeting,
            "^ merhaba|merhabalar|selam|selamlar|iyi_gunler|iyi_aksamlar|gunaydin|sayin|degerli|sevgili|meraba"
        ),
        (
            .introduction,
            "profilinizi|profilini|gonderinizi|gonderini|ilaninizi|ilanini|sorunuzu|sikayetinizi_gordum|gordum|gorduk|numaranizi_aldim|numaranizi|tanismiyoruz|tanisabilir|ilgilenir_misiniz|ilgileniyor_musunuz|ariyoruz|is_ilani|size_bir_teklif|bir_sorum|ozgecmisiniz|secildiniz|tebrikler|teklif|ufak_bir_soru"
        ),
        (
            .familiar,
            "her_zamanki_gibi|her_zamanki|konustugumuz_gibi|gorusuruz|yarin_gorusuruz|aksam_gorusuruz|opuyorum|optum|dun_icin|evdeyim|geliyorum|kuzen|kanka"
        ),
        (.automatic, "bu_mesaji_dikkate|siz_yaptiysaniz|islem_gerekmez|otomatik|yanitlamayin|abonelikten"),
        (
            .readMore,
            "daha_fazla|detayli_bilgi|ayrintilar|detaylar|devamini|sartlar|kosullar|gizlilik|takip_et|program|haber|bulten|saatleri|kilavuz"
        ),
        (
            .give,
            "gonder*|ilet*|bildir*|paylas*|soyle*|yazin|yaz|giriniz|girin|gir|okuyun|oku|doldur*|cevapla*|onayla*|dogrula*|yukle*|fotograf*|ver|verin|veriniz|at|atin|atar_misin|lazim|gerekiyor|gerekli|ihtiyac*|istiyoruz|teyit_edin|teyit_ediniz|aktar*"
        ),
        (
            .secret,
            "sifre*|parola*|sms_kod*|dogrulama_kod*|onay_kod*|guvenlik_kod*|gelen_kod*|alti_haneli|6_haneli|tek_kullanimlik|otp|pin|cvv|cvc|kart_numara*|kart_bilgi*|son_kullanma|kart_sifre*|kurtarma_kelime*|kurtarma_ifade*|kurtarma_cumle*|12_kelime|24_kelime|on_iki_kelime|tohum|seed|gizli_kelime*|gizli_ifade*|ozel_anahtar*|private_key|api_anahtar*|kimlik|kimlik_fotograf*|tc_kimlik|tc_no|pasaport|ehliyet|selfie|kullanici_adi|yedek_kod*|anne_kizlik|internet_bankaciligi|2fa|hesap_bilgi*"
        ),
        (.code, "kod|kodu|kodunu|kodlari|haneli"),
        (
            .fundsRequest,
            "yatir*|ode|odeyin|odeyiniz|odemeniz|odeme_yapin|aktar*|transfer|havale|eft|yukle*|yatirin ~4 <number>"
        ),
        (.fundsRequest, "gonder*|at|atin|lazim|gerekiyor|ihtiyac* ~4 <amount>"),
        (
            .fundsRequest,
            "<number> ~4 yatir*|ode|odeyin|odeyiniz|odemeniz|aktar*|havale*|transfer*|yukle*|borc|atar*|odenmesi|odemesi"
        ),
        (.fundsRequest, "<amount> ~4 gonder*|lazim|ihtiyac*|at"),
        (.fundsRequest, "borc|odunc ~4 <number>"),
        (.fundsRequest, "borc|odunc ~4 ver|verir|verin|verebilir|lazim"),
        (
            .fundsRequest,
            "ucret*|vergi*|ceza*|depozito*|teminat*|komisyon*|masraf*|kapora*|aidat*|kira*|fatura*|harc|bedel* ~4 <number>"
        ),
        (.fundsRequest, "hediye_kart*|google_play|steam"),
        (
            .advance,
            "sonra|ardindan|odeyince|yatirinca|odedikten|yatirdiktan|odenince ~6 cekebilir*|acilir|serbest|alirsiniz|yatar|gonderilir|iade|hemen"
        ),
        (.advance, "cekim*|cekebil*|serbest|iade|bonus ~6 icin|once|ucret*|vergi*|teminat*|hemen"),
        (
            .click,
            "tikla*|ac|acin|aciniz|girin|gir|giris|ziyaret|dogrula*|onayla*|tarat*|okut*|indir*|guncelle*|aktif*|sec|secin|kayit|doldur*|iptal|bagla*|talep|al|alin|yazin|takip_edin"
        ),
        (
            .clickRequest,
            "tikla*|ac|acin|tarat*|okut*|uzerinden|asagidaki|adresinden|adresine ~4 baglanti*|link*|karekod*|qr|buton*|ek|form*|sayfa*|giriniz|girin|girerek|yazin"
        ),
        (
            .clickRequest,
            "baglanti*|link*|karekod*|qr|buton* ~4 tikla*|ac|acin|tarat*|okut*|girin|giriniz|kullan*|takip"
        ),
        (
            .installRequest,
            "yukle*|indir*|kur|kurun|calistir*|guncelle* ~4 uygulama*|program*|yazilim*|dosya*|anydesk|teamviewer|eklenti*|surum*|apk|guncelleme*"
        ),
        (
            .installRequest,
            "uygulama*|program*|yazilim*|dosya*|anydesk|teamviewer|eklenti*|apk|guncelleme* ~3 yukle*|indir*|kur|kurun|kurmaniz|calistir*"
        ),
        (
            .remoteAccess,
            "uzaktan|uzaktan_erisim|uzaktan_baglan*|ekran_paylas*|ekraninizi_paylas*|ekran_yansit*|kontrol_et*|anydesk|teamviewer"
        ),
        (
            .callUs,
            "arayin|arayiniz|ara|aramaniz|telefon|numarayi|numaradan|numaraya|numarasini|numarasindan|numaramizi|numaramizdan|ulasin|iletisime|geri_arayin|cagri"
        ),
        (.urgency, "saat|gun|dakika|hafta icinde|icerisinde|kaldi"),
        (.urgency, "<number> ~2 kadar|once|oncesinde|dek|bitmeden"),
        (.urgency, "bugun|yarin|aksam|gece|oglen|ogle|cuma|pazartesi|pazar ~2 kadar|once|oncesinde|dek|bitmeden"),
        (
            .urgency,
            "acil|acilen|hemen|derhal|hemen_simdi|bir_an_once|en_kisa_surede|vakit_kaybetmeden|gecikmeden|son_sans|son_uyari|son_hatirlatma|son_gun|sinirli|kontenjan|bugune_ozel|sadece_bugun|suresi_doluyor|sona_eriyor|doluyor|acele|cabuk|ivedi|ivedilikle|son_dakika"
        ),
        (
            .threat,
            "kapatil*|bloke|askiya|dondurul*|silin*|iptal|kisitlan*|kaybed*|hapis|tutuklan*|ceza|icra|haciz|yasal_islem|dava|gozalti|sorusturma|aksi_takdirde|aksi_halde|yoksa|iade_edil*|durdurul*|bosalt*"
        ),
        (
            .secrecy,
            "kimseye|kimse|hic_kimse|baskasina|bankaya|bankayla|destege|destekle|ailene|ailenize|esinize|polise|arkadas*|baskalari* ~4 soyleme*|anlatma*|bahsetme*|haber|bilgi|danisma*|yazma*|arama*|gorusme*|ulasma*|paylasma*|bildirme*|duymasin|bilmesin|acma*"
        ),
        (
            .secrecy,
            "gizli_tut*|gizli_kal*|cok_gizli|gizlilik_icinde|aramizda|aramizda_kalsin|sir|kimse_bilmesin|kimseye|telefonu_kapatma*|hatta_kal*|kapatmayin|sessizce|mesajlari_sil*|yayin_yasagi"
        ),
        (
            .guaranteed,
            "garanti|garantili|risksiz|risk_yok|sifir_risk|kesin_kazanc|kesin_kar|kaybetmek_yok|kaybetmez*|hic_kaybetme*|ana_para_korunur|sabit_getiri|ikiye_katla*|katla*|iki_kati|gunluk_kazanc"
        ),
        (.guaranteed, "gunde|gunluk|haftada|haftalik|aylik|her_gun|her_hafta ~2 <percent>"),
        (.guaranteed, "gunde|gunluk|haftada|haftalik|aylik|her_gun|her_hafta ~2 yuzde"),
        (
            .baiting,
            "kazandiniz|kazandin|kazanan|odul*|hediye*|cekilis*|bonus*|ucretsiz|bedava|kupon*|airdrop|miras|mirasci|tazminat|iade|destek_odemesi|yardim_parasi|ikramiye|sansli|talihli|promosyon|kampanya|puan"
        ),
        (
            .quidProQuo,
            "biz|ben|ekibimiz|size|sizin ~4 yardim|cozebil*|acabil*|kurtar*|geri_al*|geri_getir*|hizlandir*|iptal_ed*|bulduk|takip ~6 hesab*|para*|fon*|cekim*|islem*|kripto*|cuzdan*|yatirim*"
        ),
        (
            .quidProQuo,
            "karsiliginda|tek_ihtiyacimiz|sadece_gereken|yeterli|paranizi_geri|fonlarinizi_geri|kaybinizi|kayip_fon*|kurtarma_hizmeti"
        ),
        (.addedToGroup, "grup*|kanal*|topluluk*|sohbet* ~3 eklendi*|ekledi*|ekliyor*|davet|dahil|alindi*"),
        (
            .friend,
            "yeni_numara*|numaram_degisti|numarami_degistir*|telefonum_bozuldu|telefonum_kirildi|telefonum_dustu|telefonumu_kaybettim|arkadasimin_telefonu|ben_oglun|ben_kizin|bu_numarayi|kartim_bloke|mobil_bankacilik"
        ),
        (.friend, "anne|baba|anneanne|babaanne|dede|teyze|amca|abla|abi ben|bu|benim"),
        (
            .problem,
            "supheli|olagandisi|yetkisiz|sim_degis*|numara_degis*|giris_denemesi|teslim_edilemedi|adres_eksik|kargo*|paket*|kaza|gozaltinda|karisti|adiniza_kredi|adiniza|teror|kapatilmistir|bloke_edil*"
        ),
        (
            .negation,
            "asla|hicbir|hicbir_zaman|kesinlikle_istemez|istemeyiz|istemez|sormayiz|sormaz|talep_etmeyiz|degil|paylasmayin|vermeyin"
        ),
        (
            .reported,
            "biri|birisi|dolandirici*|onlar|kisiler|tanimadigim ~3 istedi|istiyor|istiyorlar|vaat|soyledi|diyor|aradi|ariyor|yazdi"
        ),
        (.reported, "gibi_davran*|kendini|kendilerini|sozde|sahte|taklit"),
        (
            .awareness,
            "dolandirici*|dolandiricilik|dikkat|dikkatli|uyari|sahtekar*|oltalama|kanmayin|inanmayin|itibar_etmeyin|tuzak"
        ),
        (
            .problem,
            "kargo*|paket*|hesab*|kart*|erisim* ~3 teslim_edilemedi|kisitlan*|askiya|bekliyor|iade|bloke|durduruldu|kapatil*"
        ),
        (.problem, "adres* ~2 eksik|hatali|yanlis"),
        (.fundsRequest, "para*|altin*|nakit|ziynet*|kart* ~8 teslim|verin|birakin|yollayin|gonderin|hazirlayin"),
        (.fundsRequest, "en_az|minimum|sadece ~1 <number>"),
        (.fundsRequest, "<amount> ~1 ile basla*|gir"),
        (.guaranteed, "<percent> ~2 gecen_hafta|bu_hafta|bu_ay"),
        (.walletConnect, "cuzdan* ~3 bagla*|dogrula*|senkron*"),
        (.harmlessCode, "kapi|wifi|wi_fi|apartman|indirim|promosyon|netflix|spotify|garaj|dolap|bina"),
        (.jobOffer, "ek_gelir|evden|begeni|part_time|tecrubesiz|gunluk_odeme|is_ilani|eleman|online_is|gorev"),
        (.notYou, "siz_degilseniz|siz_yapmadiysaniz|size_ait_degilse|bilginiz_disinda|islem_size_ait|onaylamadiysaniz"),
        (.extortion, "sizi_kaydettim|kameraniz|mahrem|ozel_goruntu*|tum_kisilerinize|yayinlayacagim|rehberinizdeki"),
        (.easyMoney, "gunde|gunluk|haftada|haftalik|aylik|saatte ~1 <number>"),
        (.fundsRequest, "<number> ~1 odemezseniz|yatirmazsaniz|ile_basla|yatirin|ekleyin"),
        (.problem, "gonderi*|kargo*|paket* ~3 bekliyor|bekletil*|takildi|gumruk*"),
        (.advance, "cekmek|cekim|almak|acmak|serbest ~2 icin ~6 yatir*|ode*|ucret*|vergi*|teminat*|depozito*"),
        (.clickRequest, "karekod*|kod*|link*|baglanti* ~2 okutarak|tiklayarak|taratarak"),
        (.giftCard, "hediye_kart*|google_play|itunes|steam"),
        (.give, "yeterli"),
        (.secretRequest, "kart* ~2 girin|giriniz|yazin"),
        (.threat, "kapanmamasi|kapatilmamasi|bloke_edilmemesi|iptal_edilmemesi"),
    ]
}
