extension SignWords {
    static let indonesian: [(Concept, String)] = [
        (.negation, "jangan|tidak|tak|nggak|gak|bukan|tanpa|belum|jgn|tdk|tidak_pernah|tidak_akan"),
        (.condition, "jika|kalau|bila|apabila"),
        (
            .reported,
            "ngaku|mengaku|ngaku_ngaku|mengaku_ngaku|pura_pura|berpura|mengatasnamakan|katanya|dia_minta|mereka_minta|minta_aku|ada_yang|nyuruh|disuruh|diminta"
        ),
        (.awareness, "penipuan|penipu|ketipu|tertipu|modus|waspada|hati_hati|ditipu|kena_tipu|scam|phishing"),
        (
            .urgency,
            "segera|sekarang_juga|secepatnya|mendesak|darurat|buruan|cepat|terakhir|hari_ini_juga|batas_waktu|kesempatan_terakhir|sebelum_terlambat|kedaluwarsa|hangus|terbatas|urgent|sekarang"
        ),
        (
            .urgency,
            "dalam|waktu|sebelum|kurang_dari|tinggal|sisa|hingga|sampai ~2 jam|menit|hari|besok|malam|tengah_malam|24_jam|nanti_malam|hari_ini|pukul"
        ),
        (
            .threat,
            "akan|dapat ~2 diblokir|ditutup|dibekukan|dihapus|hilang|ditangguhkan|dinonaktifkan|dikembalikan|hangus|disita|dibatalkan|terblokir|didenda|dikuras"
        ),
        (
            .threat,
            "denda|sanksi|kehilangan_akses|diproses_hukum|kalau_tidak|jika_tidak|surat_panggilan|agar_tidak|supaya_tidak"
        ),
        (
            .problem,
            "login|transaksi|aktivitas|akses|penarikan|pembayaran|perangkat|masuk ~1 mencurigakan|tidak_dikenal|tidak_wajar|ilegal|tidak_sah|baru|asing"
        ),
        (
            .problem,
            "akun|rekening|kartu|paket|dana|dompet|penarikan|deposit|saldo ~3 diblokir|dibekukan|tertahan|ditangguhkan|bermasalah|tertunda|dibatasi|nyangkut|belum_masuk|terkunci|diretas|gagal|disusupi|kendala"
        ),
        (.problem, "insiden|kebocoran|peretasan|kecelakaan|kendala|masalah_keamanan"),
        (
            .secrecy,
            "jangan|tidak_perlu|tanpa ~3 beritahu|beri_tahu|kasih_tahu|bilang|cerita|ceritakan|hubungi|menghubungi|bicara|laporkan|memberitahu|tanya|sampaikan|lapor|bocorkan|sebarkan ~5 siapa|siapapun|bank|keluarga|polisi|cs|teman|orang|pihak|admin|dukungan|suami|istri|customer|moderator|siapa_siapa|lain|ini"
        ),
        (
            .secrecy,
            "rahasiakan|jaga_rahasia|rahasia_kita|ini_rahasia|antara_kita|jangan_tutup_telepon|jangan_dimatikan|cukup_kita"
        ),
        (
            .selfRole,
            "saya|kami|dari|dengan|perkenalkan|ini|saya_adalah ~5 petugas|admin|cs|customer_service|keamanan|bank|polisi|tim|manajer|agen|staf|layanan|bagian|divisi|pihak|moderator|konsultan|mentor|angel|dukungan|support|hrd|penyidik|pajak|teknisi"
        ),
        (.selfRole, "tim kami|keamanan|teknis|support ~1 bisa|dapat|akan|telah|mendeteksi|kami"),
        (.signature, "tim|bagian|divisi|layanan|pusat ~1 keamanan|pelanggan|dukungan|support|bantuan|fraud|verifikasi"),
        (
            .role,
            "keamanan|dukungan|layanan_pelanggan|cs|admin|petugas|polisi|manajer|support|bantuan|customer_service|moderator|resmi|agen|hrd|pajak"
        ),
        (
            .introduction,
            "perkenalkan|selamat_siang|selamat_pagi_bapak|selamat_sore|halo_kak|halo_bapak|saya_melihat|saya_lihat|kami_melihat|kami_lihat|selamat|anda_terpilih|nomor_anda|kami_menawarkan|tertarik|saya_dapat_nomor|salam_kenal|saya|kami_dari|dengan_bapak|dengan_ibu|kami_sedang_mencari"
        ),
        (.familiar, "besok_jadi|ketemu|bro|kemarin|seperti_biasa|makan_siang|nanti_malam_kita|futsal|oleh_oleh"),
        (.automatic, "berhenti_berlangganan|pesan_otomatis|tidak_perlu_membalas|buletin|abaikan_pesan"),
        (
            .guaranteed,
            "untung|keuntungan|profit|hasil|imbal_hasil|bunga|cuan|return ~3 pasti|dijamin|terjamin|tetap|tanpa_risiko|per_hari|harian|setiap_hari|per_minggu|mingguan|sehari"
        ),
        (
            .guaranteed,
            "tanpa_risiko|tanpa_resiko|nol_risiko|dijamin|pasti_untung|pasti_profit|anti_rugi|tidak_mungkin_rugi|tidak_akan_rugi|modal_aman|pasti_cuan|garansi|bebas_risiko|dijamin_aman"
        ),
        (.guaranteed, "gandakan|berlipat|dua_kali_lipat|2x_lipat|lipat_ganda|digandakan|melipatgandakan"),
        (.guaranteed, "<percent> ~2 per|setiap hari|minggu|bulan"),
        (
            .safeWallet,
            "dompet|rekening|akun|alamat|wallet ~1 aman|penampungan|sementara|keamanan|cadangan|baru_yang_aman|pengaman|khusus"
        ),
        (
            .baiting,
            "hadiah|bonus|airdrop|menang|pemenang|undian|gratis|giveaway|kupon|voucher|cashback|klaim|berhadiah|bagi_bagi|terpilih_sebagai"
        ),
        (
            .quidProQuo,
            "kami|saya|bisa|dapat|tim ~3 membantu|bantu|mencairkan|cairkan|membuka|buka_blokir|memulihkan|pulihkan|mengembalikan|kembalikan|mempercepat|percepat|memproses|proses|menyelesaikan|lepaskan|melepaskan ~5 dana|akun|penarikan|deposit|anda|saldo|uang|kakak|kak|masalah|nya"
        ),
        (.quidProQuo, "sebagai_gantinya|sebagai_imbalan|cukup_kirim|cukup_berikan|pemulihan_dana|hanya_perlu"),
        (
            .romance,
            "sayang|sayangku|cintaku|aku_cinta|kangen|masa_depan_kita|rindu|cinta|menikah_dengan|kekasih|memikirkanmu"
        ),
        (
            .jobOffer,
            "lowongan|kerja_dari_rumah|pekerjaan|kerja_paruh|paruh_waktu|paruh_waktu|gaji|rekrutmen|rekrut|tugas_mudah|kerja_online|freelance|like_video|tanpa_pengalaman|penghasilan_tambahan|menyukai_video|part_time"
        ),
        (.friend, "ma|mama|pa|papa|bu|mah|pah|nek|kek|tante|om ini aku|aku|ini_nomor|nomor"),
        (
            .friend,
            "nomor_baru|nomor_baruku|ganti_nomor|hp_rusak|hpku_rusak|hp_hilang|hpku_jatuh|simpan_nomor|ini_nomor_baru|hp_ku_rusak"
        ),
        (.addedToGroup, "menambahkan|ditambahkan|dimasukkan|bergabung|diundang ~4 grup|group|kanal|channel|ke"),
        (.proof, "nomor|no|kode|id kasus|tiket|laporan|referensi|pesanan|pegawai|petugas|resi ~2 <number>"),
        (.callUs, "hubungi|telepon|telpon|call|kontak ~4 nomor|kami|di|ke|sekarang|segera"),
        (
            .give,
            "kirim|kirimkan|kirimi|berikan|beri|kasih|kasihkan|sebutkan|masukkan|isi|isikan|bacakan|balas|bagikan|konfirmasi|konfirmasikan|ketik|infokan|informasikan|perlu|butuh|minta|mohon|verifikasi|lampirkan|unggah|upload|share|tulis|serahkan|forward|teruskan|kasih_tau"
        ),
        (
            .secret,
            "kata_sandi|sandi|password|pin|otp|kode_otp|kode_verifikasi|kode_keamanan|kode_sms|kode_yang|kode_6|kode_enam|frasa|seed|frasa_pemulihan|frase_pemulihan|12_kata|24_kata|dua_belas_kata|kunci_pribadi|private_key|kunci_privat|api_key|cvv|nomor_kartu|data_kartu|ktp|foto_ktp|paspor|selfie|2fa|username|user_id|uid|buid|kode_autentikator|kode_authenticator|kode_akses|data_rekening|kode_aktivasi"
        ),
        (.code, "kode|angka|kunci"),
        (.harmlessCode, "pintu|gerbang|wifi|diskon|pos|loker|promo|pagar|voucher|kamar|gembok|kupon"),
        (.deliveredCode, "kode|otp|pin ~4 adalah|untuk|anda? <digits>"),
        (
            .pay,
            "kirim|transfer|setor|setorkan|bayar|bayarkan|investasikan|investasi|pinjam|pinjami|pinjamkan|pindahkan|pindah|deposit|isi_saldo|top_up|beli|kirimkan|tf|talangi|titip|lunasi|pindahin|tukar"
        ),
        (
            .money,
            "uang|dana|saldo|rupiah|rp|usdt|btc|bitcoin|kripto|koin|biaya|pajak|tagihan|sewa|deposit|aset|modal|ongkir|bea|denda|jumlah|token|eth|pulsa|iuran|juta|ribu|semua_aset"
        ),
        (.money, "<amount>"),
        (.fundsRequest, "bayar|bayarkan|lunasi|setor|transfer|kirim|pinjam ~4 <number>"),
        (
            .fundsRequest,
            "bayar|bayarkan|lunasi|setor|transfer|kirim|pinjam ~4 biaya|pajak|tagihan|ongkir|denda|deposit|bea|dulu|uang|admin"
        ),
        (
            .click,
            "klik|buka|ikuti|pindai|scan|kunjungi|masuk|login|akses|unduh|klaim|verifikasi|cek|lacak|perbarui|daftar|tekan|konfirmasi|isi|aktifkan|jadwalkan|lengkapi|hubungkan"
        ),
        (
            .clickObject,
            "tautan|link|qr|tombol|lampiran|di_sini|disini|situs|halaman|formulir|file|berkas|berikut|di_bawah"
        ),
        (
            .clickRequest,
            "klik|buka|ikuti|pindai|scan|tekan|melalui|lewat ~4 tautan|link|qr|tombol|lampiran|di_sini|disini|berikut"
        ),
        (.logIn, "login|masuk_ke|verifikasi_akun|aktifkan_kembali"),
        (
            .installRequest,
            "instal|install|pasang|unduh|download|perbarui|jalankan ~4 aplikasi|apk|program|software|ekstensi|file|pembaruan|firmware|anydesk|teamviewer"
        ),
        (
            .remoteAccess,
            "akses_jarak_jauh|jarak_jauh|akses_remote|anydesk|teamviewer|berbagi_layar|bagikan_layar|share_screen|kendali_layar"
        ),
        (.urgency, "hanya_hari_ini|hari_ini_saja|berlaku_hanya|hanya_berlaku|berlaku_sampai|ditutup_malam"),
        (.fundsRequest, "biaya|pajak|deposit|denda|ongkir|uang sebesar|senilai|admin? ~1 <amount>"),
        (.addedToGroup, "masukkan|masukin|tambahkan|undang ~2 ke|dalam ~1 grup|group|kanal"),
        (.urgency, "agar|supaya ~2 tidak ~1 diblokir|dikembalikan|ditutup|hangus|dibekukan|dinonaktifkan"),
        (.urgency, "bayar|transfer|lunasi|kirim ~3 hari_ini|sekarang"),
        (.urgency, "slot|kuota|kursi ~1 tinggal|tersisa"),
        (.notYou, "bukan_anda|jika_bukan"),
    ]
}
