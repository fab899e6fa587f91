extension SignWords {
    /// More of how scripts go on, and of everyday messages that alarm.
    static let indonesianScripts: [(Concept, String)] = [
        (
            .role,
            "direktur|direksi|pengacara|notaris|jaksa|hakim|pengadilan|polisi|polda|polres|polri|iptu|ipda|aiptu|akp|kompol|brigadir|kapten|bea_cukai|pajak|djp|ojk|kominfo|dukungan|keamanan|layanan|layanan_pelanggan|customer_service|cs|admin|administrator|moderator|manajer|agen|petugas|operator|teknisi|presiden|binance_angel|angels|duta|bendahara|hrd|personalia|rekruter|broker|analis|mentor|konsultan|tim|divisi|departemen|bagian|halo_bca|call_center|asisten|pak_lurah|ketua"
        ),
        (
            .selfRole,
            "saya|ini|kami|dengan|nama_saya ~5 direktur|pengacara|notaris|jaksa|hakim|iptu|ipda|aiptu|akp|kompol|brigadir|kapten|polisi|petugas|operator|teknisi|admin|manajer|bendahara|rekruter|hrd|mentor|konsultan|moderator|staf|staff|tim|perwakilan|asisten"
        ),
        (
            .selfRole,
            "saya|kami menghubungi|menelepon|mengabari ~3 dari|mewakili|atas_nama ~4 bank|kepolisian|tim|divisi|layanan|bagian|kantor|pusat|dukungan|keamanan|pihak"
        ),
        (
            .selfRole,
            "dari|dengan ~2 tim|pihak|bagian|divisi|layanan|reserse|kepolisian|kantor ~2 dukungan|keamanan|bank|pusat|pelanggan|reserse|polres|polda|fraud|resmi"
        ),
        (
            .greeting,
            "^ halo|hai|hi|hey|selamat|assalamualaikum|permisi|pagi|siang|sore|malam|kak|yth|bapak|ibu|bos|gan"
        ),
        (
            .introduction,
            "saya_lihat|saya_melihat|kami_melihat|saya_baca|saya_dapat_nomor|dapat_nomor|profil_anda|profil_kamu|postingan_anda|iklan_anda|cv_anda|lamaran_anda|apakah_anda_tertarik|tertarik|kami_mencari|sedang_mencari|kami_membuka|lowongan|boleh_kenalan|salam_kenal|boleh_tanya|anda_terpilih|kenalkan|perkenalkan|selamat_anda"
        ),
        (
            .familiar,
            "seperti_biasa|kayak_biasa|sampai_besok|sampai_ketemu|ketemu_besok|jangan_lupa_besok|makasih_kemarin|nanti_malam|aku_di_rumah|pulang_jam|besok_ya|arisan|rapat_rt"
        ),
        (
            .automatic,
            "abaikan|jika_ini_anda|jika_benar_anda|tidak_perlu_tindakan|pesan_otomatis|jangan_membalas|berhenti_berlangganan"
        ),
        (
            .readMore,
            "selengkapnya|info_lebih|informasi_lebih|detail_di|baca|syarat|ketentuan|kebijakan|lacak|jadwal|berita|program|panduan"
        ),
        (
            .give,
            "kirim|kirimkan|berikan|sebutkan|bacakan|beritahu|beritahukan|infokan|isi|masukkan|ketik|ketikkan|foto|fotokan|unggah|teruskan|balas_dengan|lampirkan|serahkan|tunjukkan|minta|mohon|tolong|butuh|perlu|memerlukan|kasih|kasi|login_dengan|masuk_dengan|lengkapi|share"
        ),
        (
            .secret,
            "kata_sandi|sandi|password|kode_otp|otp|kode_verifikasi|kode_sms|kode_yang|kode_enam|enam_digit|6_digit|kode_rahasia|pin|nomor_pin|cvv|cvc|tiga_angka|nomor_kartu|data_kartu|masa_berlaku|frasa|frasa_pemulihan|frasa_benih|seed|kata_pemulihan|12_kata|24_kata|dua_belas_kata|kunci_pribadi|private_key|kunci_privat|api_key|ktp|nik|foto_ktp|kk|paspor|selfie|swafoto|npwp|nama_ibu|username|user_id|akun_dan|mpin|token|kode_cadangan|data_login|rekening_dan|kode_akses"
        ),
        (
            .fundsRequest,
            "transfer|bayar|bayarkan|setor|setorkan|deposit|topup|top_up|isi_saldo|investasi|investasikan|lunasi|tolong_transfer ~4 <number>"
        ),
        (.fundsRequest, "kirim|kirimkan|butuh|perlu ~4 <amount>"),
        (.fundsRequest, "pinjam|pinjami|pinjamin|pinjemin|pinjem|talangi|talangin ~4 <number>"),
        (.fundsRequest, "pinjam|pinjami|pinjamin|pinjemin|pinjem|talangi|talangin ~4 uang|dulu|sampai"),
        (
            .fundsRequest,
            "biaya|pajak|denda|jaminan|deposit|uang_muka|dp|iuran|tagihan|ongkir|bea|administrasi|materai|sewa|uang_damai|tebusan ~4 <number>"
        ),
        (.fundsRequest, "<number> ~4 belum_dibayar|tertunggak|harus_dibayar|segera_dibayar"),
        (.fundsRequest, "voucher|pulsa ~3 <number>"),
        (
            .advance,
            "setelah|begitu|sesudah ~4 bayar|membayar|pembayaran|transfer|deposit|pajak|biaya ~6 cair|dicairkan|ditarik|dibuka|menerima|dikirim|diterima"
        ),
        (
            .advance,
            "cair|dicairkan|pencairan|menerima|dikembalikan|dibuka_kembali|langsung_masuk|bonus_langsung ~6 setelah|begitu|biaya|pajak|langsung"
        ),
        (
            .click,
            "klik|buka|kunjungi|akses|masuk|masuk_ke|verifikasi|konfirmasi|ikuti|pindai|scan|unduh|download|perbarui|update|aktifkan|aktivasi|jadwalkan|pilih|daftar|daftarkan|isi|batalkan|blokir|hubungkan|klaim|ambil|login|lewat"
        ),
        (
            .clickRequest,
            "klik|buka|ikuti|pindai|scan|melalui|lewat|di ~3 tautan|link|kode_qr|qr|tombol|lampiran|berikut|formulir|halaman|undangan"
        ),
        (
            .installRequest,
            "instal|install|unduh|download|pasang|jalankan|perbarui|update ~4 aplikasi|apk|program|software|file|anydesk|teamviewer|ekstensi|versi|firmware|pembaruan|alat|undangan"
        ),
        (
            .remoteAccess,
            "akses_jarak_jauh|jarak_jauh|kendali_jarak|berbagi_layar|bagikan_layar|share_screen|screen_share|kendalikan|ambil_alih|anydesk|teamviewer"
        ),
        (.callUs, "hubungi|telepon|telp|panggil|kontak|call|nomor|wa|layanan|call_center"),
        (.urgency, "sebelum ~2 <number>"),
        (.urgency, "sebelum ~2 jam|pukul|besok|malam|siang|tengah|sore|jumat|senin|minggu|hari"),
        (.urgency, "dalam|selama|waktu|tinggal|sisa ~2 <number> jam|menit|hari"),
        (.urgency, "dalam|selama|waktu|tinggal|sisa ~2 satu|dua|beberapa jam|menit|hari"),
        (
            .urgency,
            "segera|secepatnya|sekarang_juga|buruan|cepat|cepetan|mendesak|darurat|terakhir|kesempatan_terakhir|peringatan_terakhir|terbatas|hanya_hari_ini|hari_ini_juga|sebelum_terlambat|batas_waktu|kedaluwarsa|kadaluarsa|berakhir|hangus|paling_lambat|selambatnya|hari_terakhir|sore_ini|malam_ini"
        ),
        (
            .threat,
            "akan|bisa|langsung ~2 diblokir|ditutup|dinonaktifkan|dibekukan|dihapus|ditangguhkan|hangus|hilang|dibatalkan|dikembalikan|ditahan|dipenjara|dituntut|disita|dicabut|dipidana|dilimpahkan|diputus|dilaporkan|didenda"
        ),
        (
            .threat,
            "jika_tidak|kalau_tidak|bila_tidak|atau_akan|supaya_tidak|agar_tidak|denda|sanksi|pidana|penjara|surat_perintah|penangkapan|jalur_hukum|hukum|kehilangan|ditangkap|disidang"
        ),
        (
            .secrecy,
            "jangan|tidak_perlu|tanpa|hindari|dilarang|tak_usah|gak_usah ~3 beri|beri_tahu|kasih_tahu|kasih_tau|memberitahu|bilang|cerita|ceritakan|hubungi|menghubungi|telepon|lapor|melapor|bicara|sampaikan|tanya|konsultasi|sebar ~5 siapa|siapapun|bank|keluarga|polisi|istri|suami|dukungan|cs|teman|orang|lain|admin|moderator|kantor|anak|orang_tua|cabang|atasan|pihak"
        ),
        (
            .secrecy,
            "rahasiakan|jaga_rahasia|rahasia_antara|sangat_rahasia|bersifat_rahasia|dirahasiakan|antara_kita|berdua|konfidensial|jangan_tutup|jangan_matikan|tetap_di|tetap_terhubung|diam_diam|hapus_chat|hapus_percakapan|jangan_sampai_ada"
        ),
        (
            .guaranteed,
            "dijamin|terjamin|jaminan|pasti_untung|pasti_profit|pasti_cuan|tanpa_risiko|tanpa_resiko|bebas_risiko|nol_risiko|anti_rugi|tidak_mungkin_rugi|tidak_pernah_rugi|belum_pernah_rugi|modal_aman|untung_tetap|lipat|berlipat|digandakan|gandakan|dua_kali_lipat|profit_harian|cuan"
        ),
        (.guaranteed, "<percent> ~2 per|setiap|tiap|se hari|minggu|bulan|jam|harian|mingguan|sehari|seminggu|sebulan"),
        (
            .baiting,
            "menang|memenangkan|pemenang|hadiah|undian|bonus|gratis|cuma_cuma|voucher|kupon|airdrop|giveaway|warisan|ahli_waris|santunan|bantuan|bansos|subsidi|pengembalian|kompensasi|cashback|klaim|doorprize|terpilih|beruntung|promo|komisi"
        ),
        (
            .quidProQuo,
            "bisa|kami|saya|tim|kita|dapat|akan ~3 bantu|membantu|mencairkan|cairkan|buka|membuka|kembalikan|mengembalikan|pulihkan|memulihkan|percepat|mempercepat|batalkan|membatalkan|lacak|melacak|urus|proses|menemukan|temukan ~6 dana|akun|uang|penarikan|deposit|saldo|aset|anda|kamu|wallet|dompet|tiket"
        ),
        (
            .quidProQuo,
            "sebagai_gantinya|imbalan|sebagai_imbalan|cukup_kirim|cukup_berikan|hanya_perlu|hanya_butuh|cuma_butuh|pemulihan_dana|kami_menemukan|dana_anda_ditemukan"
        ),
        (
            .addedToGroup,
            "ditambahkan|dimasukkan|diundang|tambahkan|masukkan|bergabung ~3 grup|kanal|channel|komunitas|klub"
        ),
        (
            .friend,
            "nomor_baru|ganti_nomor|nomor_baruku|hp_rusak|hp_ku_rusak|hpku_rusak|hp_hilang|hp_jatuh|hp_teman|pakai_nomor|ini_aku|ini_saya|simpan_nomor|nomor_sementara|kartu_terblokir|mbanking|m_banking|mobile_banking"
        ),
        (.friend, "ma|mama|mah|pa|papa|pah|bu|ibu|pak|bapak|nek|kek|tante|om ini|aku|saya"),
        (
            .problem,
            "transaksi_mencurigakan|login_mencurigakan|perubahan_nomor|perangkat_baru|gagal_kirim|paket_tertahan|alamat_tidak|diretas|bocor|kebocoran|menabrak|kecelakaan|tertahan|ditahan|tersangkut|terlibat|kasus|perubahan_tarif|tarif_baru"
        ),
        (
            .negation,
            "tidak_pernah|tidak_akan|takkan|tak_pernah|bukan|tanpa|belum_pernah|dilarang|jangan_pernah|tidak_boleh"
        ),
        (
            .reported,
            "ada|seseorang|orang|penipu|mereka|oknum|orang_asing ~3 meminta|minta|menawarkan|menjanjikan|mengaku|menelepon|bilang|menyuruh|mengatasnamakan"
        ),
        (.reported, "mengaku|mengaku_sebagai|berpura_pura|pura_pura|mengatasnamakan|menyamar|palsu|gadungan"),
        (
            .awareness,
            "penipuan|penipu|modus|hati_hati|waspada|waspadai|tipu|ditipu|tertipu|hoaks|hoax|laporkan_akun|jangan_percaya|phishing"
        ),
        (
            .problem,
            "paket|kiriman|akun|rekening|kartu|tarif ~3 tertahan|tertunda|diblokir|dibatasi|ditangguhkan|berubah|kedaluwarsa|bermasalah"
        ),
        (.problem, "alamat_salah|alamat_tidak_lengkap|gagal_dikirim|gagal_diantar|perubahan_biaya"),
        (.fundsRequest, "serahkan|titipkan|berikan ~4 uang|tunai|kartu|emas ~6 kurir|petugas|polisi"),
        (.fundsRequest, "minimal|mulai_dari|modal|deposit_awal|cukup ~2 <number>"),
        (.guaranteed, "<percent> ~2 minggu_lalu|minggu_ini|bulan_ini"),
        (.guaranteed, "modal ~2 aman|dijamin|kembali"),
        (.guaranteed, "balik|jadi|dapat ~1 <number>"),
        (.walletConnect, "hubungkan|sambungkan|sinkronkan|verifikasi ~2 dompet|wallet"),
        (.harmlessCode, "pintu|gerbang|wifi|wi_fi|diskon|promo|netflix|spotify|garasi|loker|kosan"),
        (
            .jobOffer,
            "kerja_sampingan|kerja_online|like|follow|komisi|part_time|dari_rumah|tanpa_pengalaman|per_hari|lowongan|gaji|freelance|tugas"
        ),
        (.notYou, "jika_bukan_anda|bukan_anda|kalau_bukan_anda|jika_anda_tidak_melakukan|tidak_merasa|jika_bukan_kamu"),
        (
            .extortion,
            "saya_merekam|merekam_anda|video_anda|foto_pribadi|semua_kontak|sebarkan|menyebarkan_video|meretas_perangkat"
        ),
        (.easyMoney, "<number> ~3 per|setiap|se|sehari hari|minggu|bulan|jam"),
        (.easyMoney, "<amount> ~1 sehari|perhari|seminggu|sebulan"),
        (.fundsRequest, "setor|deposit|tambah|isi|masukkan|bayar|investasi ~2 <amount>"),
        (.problem, "login|akun|perangkat ~3 tidak_wajar|mencurigakan|baru|terdeteksi|asing"),
        (
            .advance,
            "untuk ~1 mencairkan|menarik|membuka|menerima|pencairan ~8 bayar|deposit|biaya|pajak|jaminan|transfer"
        ),
        (.advance, "pajak|biaya|jaminan|deposit ~4 dulu|dahulu"),
        (.clickRequest, "memindai|mengklik ~3 kode|qr|tautan|link"),
        (.giftCard, "kartu_hadiah|voucher_game|pulsa|google_play|gift_card"),
        (.give, "cukup"),
        (.secretRequest, "masukkan|isi|ketik ~2 kartu|nomor_kartu"),
    ]
}
