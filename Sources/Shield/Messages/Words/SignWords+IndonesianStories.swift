extension SignWords {
    /// What stories are made of: what cannot be seen first, guards to be switched off, presents, somebody close, accounts
    /// that the message itself names.
    static let indonesianStories: [(Concept, String)] = [
        (
            .unseen,
            "tidak_bisa_survei|tanpa_survei|sebelum_survei|belum_bisa_lihat|sedang_di_luar_negeri|di_luar_negeri|di_kapal|anjungan|tidak_bisa_ketemu|tidak_bisa_cod|tanpa_cod|di_luar_aplikasi|luar_platform|kunci_dikirim|kunci_diantar|dikirim_setelah|kirim_setelah"
        ),
        (
            .disarm,
            "matikan|nonaktifkan|abaikan ~3 antivirus|perlindungan|proteksi|peringatan|keamanan|play_protect|sumber_tidak_dikenal"
        ),
        (.disarm, "izinkan ~2 sumber_tidak|aplikasi_tidak|pemasangan"),
        (
            .invited,
            "ada_yang_bisa|apa_yang_bisa_saya_bantu|bisa_saya_bantu|terima_kasih_sudah_menelepon|terima_kasih_telah_menghubungi|bapak_menelepon|ibu_menelepon|sesuai_permintaan"
        ),
        (
            .jobOffer,
            "like|nonton|menonton|rating|ulasan|follow|menilai|subscribe ~3 foto|hotel|video|produk|akun|channel|restoran ~8 per_hari|sehari|dibayar|komisi|harian"
        ),
        (
            .jobOffer,
            "dari_rumah|tanpa_pengalaman|penghasilan_tambahan|kerja_sampingan|sampingan|gaji_harian|dibayar_harian|dibayar_setiap|lowongan|sedang_membuka|kerja_online|waktu_fleksibel|jam_fleksibel|tawaran_kerja"
        ),
        (
            .baiting,
            "terpilih|anda_menang|pemenang|undian|hadiah|gratis|bonus|cuma_cuma|pengembalian_dana|kompensasi|warisan|ahli_waris|bansos|bantuan_sosial|voucher|giveaway"
        ),
        (
            .guaranteed,
            "tanpa_risiko|nol_risiko|pasti_untung|pasti_cuan|tidak_pernah_rugi|hitam_di_atas_putih|dijamin|pasti_kembali|dua_kali_lipat|berlipat"
        ),
        (
            .romance,
            "sayangku|cintaku|kekasihku|kangen_kamu|rindu_kamu|senyummu|suaramu|mimpi_tentang|rumah_kita|masa_depan_kita|memikirkanmu|kalau_kita_bertemu|menikah"
        ),
        (.friend, "ini mama|papa|ibu|bapak|ayah|nenek|kakek|tante|om|aku|adik|kakak ~4 nomor|hp|baru|ganti"),
        (
            .friend,
            "pinjam_dulu|pinjemin|talangin|nanti_diganti|nanti_aku_ganti|nanti_saya_ganti|nanti_dijelasin|kartu_diblokir|kartuku|vote_untuk|bantu_vote|lomba|salah_kirim_kode|kodenya_masuk|masuk_ke_nomormu|tidak_bisa_telepon|hp_rusak|hp_jatuh|hp_hilang|ganti_nomor"
        ),
        (
            .coldOpening,
            "belum_saling_kenal|kita_belum_kenal|anda_tidak_kenal|tidak_kenal_saya|belum_pernah_bertemu|izin_memperkenalkan|perkenalkan|tetangga_yang|apa_ini_benar|ini_benar|ini_dengan|saya_lihat_kamu|saya_lihat_anda|aku_lihat_kamu|aku_lihat_kakak|saya_baca_bahwa|postinganmu|karyamu"
        ),
        (.selfRole, "selaku|sebagai ~1 direktur|notaris|pengacara|petugas|admin|moderator|manajer|dirut"),
        (.role, "satgas|tim_antifraud|dirut|direktur_utama|ceo|juru_sita|moderator"),
        (
            .click,
            "cetak|donasi|ambil|coba|mainkan|main|batalkan|vote|pilih|tanda_tangani|bayar|terima|tambahkan|pesan|lihat|jawab|masukkan|ikuti|ikut|pergi_ke|menuju|kunjungi|unggah|isi|gabung|gabung_di|cek_di|ada_di"
        ),
        (
            .urgency,
            "tutup|ditutup|berakhir|habis|selesai|jatuh_tempo ~2 pukul|jam|tanggal|hari|besok|minggu|sabtu|senin|nanti_malam"
        ),
        (.urgency, "paling_lambat|sebelum|maksimal|jatuh_tempo ~2 <number>"),
        (.urgency, "disimpan|ditahan|tersedia ~2 sampai|hingga ~4 setelah|lalu|kemudian"),
        (.fundsRequest, "donasi|sedekah|infak|sumbangan ~3 <number>"),
        (.fundsRequest, "donasi|sedekah|infak|sumbangan ~3 transfer|rekening|online"),
        (.fundsRequest, "<amount> ~2 ke ~1 rekening|dompet|wallet|alamat|dana|ovo|gopay"),
        (.problem, "ongkir|alamat|bea_cukai|tol|paket ~3 kurang|tidak_lengkap|belum_dibayar|tertahan"),
        (.fundsRequest, "untuk membayar|bayar"),
        (.fundsRequest, "saya|aku ~1 kirim|kasih ~2 rekening|alamat|dompet|nomor"),
        (.guaranteed, "mustahil_rugi|tidak_mungkin_rugi|belum_pernah_rugi|tidak_ada_yang_rugi"),
        (.payTo, "rekening|dompet|wallet|alamat ~2 berikut|di_bawah|dibawah|ini|baru|terlampir"),
        (.payTo, "kurir|rekening_saya|dompet_saya|dalam_bitcoin|dalam_usdt|western_union"),
        (
            .toAll,
            "halo|hai|selamat_pagi|selamat_siang|selamat_sore|selamat_malam|pagi|sore|yth|terima_kasih ~1 semua|semuanya|teman_teman|bapak_ibu|bapak|warga|anggota|kawan_kawan|para|rekan_rekan|gaes|guys"
        ),
        (.reported, "jika|kalau|bila ~3 meminta|minta|menyuruh|mengaku"),
        (
            .familiar,
            "sudah_siap|sudah_selesai|sudah_jadi|sudah_sampai|jadwal_kontrol|meja_anda|pesanan_anda|telat|terlambat_sedikit"
        ),
        (
            .ownWay,
            "seperti_biasanya|dititipkan|titip_ke|lewat_sekolah|ke_kasir|ke_loket|di_situs_kami|setor_ke_bendahara"
        ),
    ]
}
