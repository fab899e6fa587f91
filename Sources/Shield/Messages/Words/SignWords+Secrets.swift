extension SignWords {
    /// What only the reader may know, in the ways in which it is asked for without its name.
    static let secrets: [(language: MessageLanguage, rows: [(Concept, String)])] = [
        (
            .english,
            [
                (
                    .secret,
                    "long_number|sixteen_digits|16_digits|sixteen_figures|card_numbers|three_figures|three_numbers|last_three|back_of_your_card|both_sides_of|front_and_reverse|identity_papers|id_papers|id_document|identity_document|identity_documents|proof_of_id|selfie_holding|selfie_with|word_list|list_of_words|backup_words|backup_card|backup_sheet|recovery_sheet|wallet_backup|wallet_file|sign_in_data|sign_in_details|sign_in_name|user_and_password|mail_and_password|email_and_password|name_and_password|phone_and_password|two_factor|authenticator_code|six_figures|six_numbers|six_digit_number|onetime_code|one_time_number|tan_number|online_pin|telephone_pin|card_pin|account_password|exchange_password|trading_pin|fund_pin|api_secret|api_token|security_number|signature_strip|national_insurance_number|social_security_number|tax_file_number|mothers_name"
                ),
                (
                    .secret,
                    "number|numbers|figures|digits|three ~3 card|signature|reverse|strip|cards"
                ),
                (.secret, "words ~3 paper|sheet|backup|order|wallet|metal|plate|booklet|note|set_up|setup|wrote_down"),
                (
                    .secret,
                    "code|codes|number|digits|figures that|which|you? ~1 pops_up|popped_up|flashes|lands|landed|came|comes|arrived|appears|appeared|is_displayed|reaches_you|is_texted|was_texted|buzzes"
                ),
                (
                    .give,
                    "retype|re_type|importing|pasting|typing|spell_out|read_out|read_back|read_it|jot_down|note_down|fill_out|photograph|photos_of|pictures_of|picture_of|photo_of|scan_of|scans_of|copy_of|copies_of|let_me_know|let_us_know|give_me|give_us|repeat|recite|hold_your|by_importing|by_entering|by_typing|by_replying|log_in_with|sign_in_with"
                ),
                (
                    .secretRequest,
                    "what|which|whats|when ~5 expire|expires|expiry|long_number|three_figures|three_digits|three_numbers|number_on_your_card|number_on_the_card|card_number|security_code|pin|password|recovery_words|phrase"
                ),
                (
                    .secretRequest,
                    "what|which ~3 code|number|digits|figures ~4 screen|phone|sms|text|message|app|see|got|receive|received|shows"
                ),
                (.secretRequest, "which|what phrase|words|word ~5 wallet|wrote_down|write_down|set_up|backup|recovery"),
            ]
        ),
        (
            .french,
            [
                (
                    .secret,
                    "seize_chiffres|16_chiffres|les_trois_chiffres|trois_derniers_chiffres|chiffres_au_dos|numero_au_dos|numero_de_votre_carte|numero_de_carte_bancaire|numero_de_la_carte|numero_complet|date_d_expiration|date_d_expiration_et|code_au_dos|recto_verso|recto_et_verso|photo_de_votre|copie_de_votre|scan_de_votre|justificatif_d_identite|selfie|nom_d_utilisateur|identifiant_bancaire|code_client|code_d_acces|acces_a_votre|liste_de_mots|mots_de_sauvegarde|mots_secrets|mots_de_votre|phrase_de_sauvegarde|phrase_de_votre|code_affiche|code_qui_s_affiche|code_qui_arrive|code_qui_vient|code_que_tu|chiffres_recus|chiffres_que|six_chiffres_que|code_google|google_authenticator|code_authenticator|double_authentification|code_unique|code_a_usage_unique|numero_de_securite_sociale|rib"
                ),
                (
                    .give,
                    "ressaisissez|retapez|recopiez|importez|collez|epelez|redites|notez_moi|photo_de|photos_de|photographier|en_saisissant|en_indiquant|en_important|en_repondant|en_tapant|en_envoyant|me_donner|me_dicter|me_dire|m_envoyer|me_transmettre|nous_transmettre|nous_communiquer|ecrivez"
                ),
                (
                    .secretRequest,
                    "quel|quels|quelle|quelles|c_est_quoi ~4 code|chiffres|numero_de_carte|numero_de_votre|mot_de_passe|cryptogramme|mots"
                ),
            ]
        ),
        (
            .italian,
            [
                (
                    .secret,
                    "sedici_cifre|16_cifre|tre_cifre|ultime_tre|cifre_sul_retro|numero_sul_retro|numero_della_sua_carta|numero_completo|data_di_scadenza_e|scadenza_e_codice|fronte_e_retro|fronte_retro|foto_della_sua|foto_della_tua|foto_del_suo|foto_del_tuo|copia_del_documento|copia_della_carta|documento_di_identita|selfie|nome_utente_e|dati_di_accesso|credenziali_di|codice_di_accesso|elenco_di_parole|parole_del_portafoglio|parole_del_wallet|parole_segrete|parole_di_backup|frase_di_backup|frase_del_wallet|codice_che_arriva|codice_che_ti|codice_che_le|codice_che_appare|codice_che_compare|codice_mostrato|codice_appena|cifre_ricevute|cifre_che|sei_numeri|google_authenticator|autenticatore|codice_usa_e_getta|codice_monouso|codice_temporaneo|codice_titolare|codice_utente|spid|cie"
                ),
                (
                    .give,
                    "riscriva|riscrivi|ridigiti|reinserisca|reinserisci|importi|importa|incolli|incolla|ripeta|ripeti|leggete|scrivete|inserite|mandate|inviate|rispondete|fornite|foto_di|fotografi|fotografa|inserendo|importando|rispondendo|digitando|inviando|passami|mi_passi|mi_mandi|mi_legga|mi_detti|mi_dica|mi_invii|ci_invii|ci_mandi|ci_comunichi|girarmi|dare"
                ),
                (
                    .secretRequest,
                    "qual_e|quali_sono|che|quale|quali ~4 codice|cifre|numero_della_carta|password|pin|parole|scadenza"
                ),
            ]
        ),
        (
            .spanish,
            [
                (
                    .secret,
                    "dieciseis_digitos|16_digitos|tres_digitos|tres_cifras|tres_numeros|ultimos_tres|numero_del_dorso|numero_del_reverso|numero_de_su_tarjeta|numero_de_tu_tarjeta|numero_completo|numeros_de_la_tarjeta|numeros_de_tu_tarjeta|datos_de_tarjeta|fecha_de_caducidad|fecha_de_vencimiento_y|caducidad_y|ambas_caras|ambos_lados|por_los_dos_lados|por_ambos_lados|anverso_y_reverso|foto_del_dni|foto_del_documento|copia_del_dni|copia_de_su|copia_de_tu|documento_de_identificacion|ine|usuario_y_clave|usuario_y_contrasena|correo_y_contrasena|datos_de_acceso|lista_de_palabras|palabras_de_su|palabras_de_tu|palabras_secretas|palabras_de_respaldo|palabras_de_la_billetera|frase_de_respaldo|frase_de_su|frase_de_tu|codigo_que_llega|codigo_que_le|codigo_que_te|codigo_que_aparece|codigo_que_acaba|codigo_que_recibira|codigo_que_recibiste|codigo_mostrado|digitos_que|numeritos|numeros_que_le|numeros_que_te|google_authenticator|autenticador|codigo_unico|codigo_temporal|clave_dinamica|clave_de_internet|clave_de_acceso|clave_del_cajero|cbu"
                ),
                (
                    .give,
                    "reescriba|reescribe|vuelva_a_escribir|importe|importa|pegue|pega|repita|repite|manden|envien|escriban|respondan|faciliten|foto_de|fotos_de|fotografie|fotografia|introduciendo|ingresando|importando|respondiendo|escribiendo|mandando|me_pasa|me_pasas|me_manda|me_mandas|me_dice|me_dices|me_lee|me_lees|me_dicta|nos_manda|nos_envia|nos_facilita|nos_indica|pasarme|mandarme|decirme|leerme|dictarme|enviarnos|decirnos"
                ),
                (
                    .secretRequest,
                    "cual_es|cuales_son|que ~4 codigo|digitos|numero_de_tarjeta|numero_de_su|contrasena|clave|pin|palabras|caducidad"
                ),
            ]
        ),
        (
            .portuguese,
            [
                (
                    .secret,
                    "dezesseis_digitos|16_digitos|tres_digitos|tres_numeros|ultimos_tres|numero_do_verso|numero_do_cartao|numero_do_seu_cartao|numeros_do_cartao|dados_do_cartao|dados_do_seu_cartao|data_de_validade|validade_e|frente_e_verso|ambos_os_lados|dos_dois_lados|foto_do_documento|foto_do_rg|foto_da_identidade|foto_do_cartao_de_cidadao|copia_do_documento|copia_do_cartao|cartao_de_cidadao|cnh|usuario_e_senha|utilizador_e|login_e_senha|email_e_senha|dados_de_acesso|palavra_passe|palavras_passe|lista_de_palavras|palavras_da_carteira|palavras_secretas|palavras_de_recuperacao|palavras_de_backup|frase_de_backup|frase_da_carteira|codigo_que_chega|codigo_que_chegou|codigo_que_aparece|codigo_que_acabou|codigo_que_acabamos|codigo_que_vai|codigo_que_recebeu|codigo_mostrado|numeros_que|digitos_que|google_authenticator|autenticador|codigo_unico|codigo_temporario|senha_do_app|senha_do_cartao|senha_de_6|senha_de_seis|senha_da_internet|chave_movel|multibanco"
                ),
                (
                    .give,
                    "redigite|reescreva|digite_de_novo|importe|cole|repita|mandem|enviem|escrevam|respondam|foto_de|fotos_de|fotografe|digitando|inserindo|importando|respondendo|enviando|me_passa|me_passe|me_manda|me_mande|me_diz|me_diga|me_fala|me_fale|me_le|me_leia|me_envia|me_envie|nos_envie|nos_mande|nos_passe|diga_me|envie_me|mande_me|indique_me|passar_me|dizer_me"
                ),
                (
                    .secretRequest,
                    "qual_e|qual_o|quais_sao|que|qual ~4 codigo|digitos|numero_do_cartao|senha|pin|palavras|validade"
                ),
            ]
        ),
        (
            .indonesian,
            [
                (
                    .secret,
                    "enam_belas_digit|16_digit|tiga_digit|3_digit|tiga_angka|3_angka|enam_angka|6_angka|nomor_kartu|nomor_di_belakang|angka_di_belakang|data_kartu|masa_berlaku|masa_berlaku_kartu|depan_belakang|bolak_balik|foto_ktp|foto_kartu|swafoto|selfie|foto_diri|user_id|userid|nama_pengguna|nama_pengguna_dan|email_dan_kata_sandi|data_login|data_masuk|daftar_kata|kata_rahasia|kata_pemulihan|kata_cadangan|frasa_cadangan|frasa_dompet|kata_dompet|kode_yang_masuk|kode_yang_muncul|kode_yang_baru|kode_yang_dikirim|kode_yang_kamu|kode_yang_anda|angka_yang_masuk|angka_yang_muncul|angka_yang|google_authenticator|autentikator|kode_sekali_pakai|kode_unik|pin_atm|pin_mbanking|m_pin|nomor_rekening_dan|nama_ibu_kandung"
                ),
                (
                    .give,
                    "ketik_ulang|tulis_ulang|impor|mengimpor|tempel|ulangi|foto|fotokan|fotoin|kirimin|kasih|kasih_tahu|kasihkan|sebutin|bacain|bacakan|infokan|setorkan_data|dengan_memasukkan|dengan_membalas|dengan_mengirim|dengan_mengimpor|minta|mohon_kirim"
                ),
                (.secretRequest, "berapa|apa ~3 kode|angka|pin|nomor_kartu|kata_sandi|password|masa_berlaku"),
            ]
        ),
        (
            .russian,
            [
                (
                    .secret,
                    "шестнадцать_цифр|16_цифр|три_цифры|3_цифры|последние_три|цифры_с_оборота|цифры_на_обороте|номер_карты|номер_вашей_карты|номер_с_карты|данные_карты|реквизиты_карты|срок_действия|срок_карты|код_с_оборота|обе_стороны|с_двух_сторон|фото_паспорта|скан_паспорта|копи*_паспорта|паспортные|селфи|логин_и_пароль|логин|почту_и_пароль|данные_для_входа|список_слов|секретные_слова|слова_восстановления|слова_кошелька|слова_от_кошелька|фразу_от_кошелька|фразу_восстановления|сид_фраз*|резервн*_фраз*|код_который|кодом_который|код_из_смс|код_из_сообщения|код_из_приложения|код_с_экрана|цифры_из|цифры_которые|числа_из|шесть_цифр|6_цифр|код_аутентификатора|google_authenticator|одноразовый_код|одноразовый_пароль|временный_пароль|кодовое_слово|девичью_фамилию|снилс|госуслуг*"
                ),
                (
                    .give,
                    "перепишите|перепиши|наберите_заново|введите_заново|импортируйте|импортировав|вставьте|повторите|повтори|сфотографируйте|сфоткай|фото|пришли|пришлите|скинь|скиньте|кинь|киньте|продиктуй|продиктуйте|зачитайте|назови|назовите|напишите_мне|введя|указав|ответив|отправив|подскажите|подскажи|сообщи"
                ),
                (.secretRequest, "какой|какие|какая|каков ~4 код|цифры|номер_карты|пароль|пин|слова|срок_действия"),
            ]
        ),
        (
            .turkish,
            [
                (
                    .secret,
                    "on_alti_hane*|16_hane*|uc_hane*|3_hane*|son_uc|arka_yuzundeki|arkadaki_uc|kartinizin_numara*|kart_numara*|kartin_uzerindeki|kart_bilgi*|kart_sifre*|son_kullanma_tarih*|on_ve_arka|onlu_arkali|kimlik_foto*|kimliginizin|kimlik_kart*|nufus_cuzdan*|ehliyet_foto*|selfie|ozcekim|kullanici_adi_ve|eposta_ve_sifre*|giris_bilgi*|giris_sifre*|kelime_liste*|gizli_kelime*|kurtarma_kelime*|yedek_kelime*|cuzdan_kelime*|cuzdan_ifade*|gelen_kod*|gelen_sifre*|gelecek_kod*|ekranda_gorunen|ekrandaki_kod*|ekranda_cikan|telefonunuza_gelen|size_gelen|alti_rakam*|6_rakam*|rakamlari|google_authenticator|tek_kullanimlik|tek_seferlik|mobil_onay|internet_sifre*|anne_kizlik"
                ),
                (
                    .give,
                    "yeniden_yazin|yeniden_girin|tekrar_girin|tekrar_yazin|ice_aktarin|ice_aktararak|yapistirin|tekrarlayin|fotografini|fotografi|fotografini_cekip|gonderir_misin|gonderir_misiniz|soyler_misin|soyler_misiniz|okur_musunuz|yazar_misin|yazar_misiniz|atar_misin|atar_misiniz|paylasir_misiniz|verir_misiniz|girerek|yazarak|gondererek|paylasarak|bana_atin|bize_atin"
                ),
                (.secretRequest, "nedir|ne|kac ~1 kod|sifre"),
                (.secretRequest, "kod*|sifre*|pin*|numara* ~2 nedir|neydi|kactir"),
            ]
        ),
        (
            .vietnamese,
            [
                (
                    .secret,
                    "16_số|mười_sáu_số|ba_số|3_số|ba_chữ_số|số_sau_thẻ|mặt_sau|số_thẻ|số_in_trên_thẻ|thông_tin_thẻ|ngày_hết_hạn_thẻ|hai_mặt|mặt_trước_và|ảnh_căn_cước|ảnh_cccd|ảnh_chứng_minh|ảnh_hộ_chiếu|ảnh_selfie|ảnh_chân_dung|tên_đăng_nhập|tài_khoản_và_mật_khẩu|thông_tin_đăng_nhập|danh_sách_từ|từ_bí_mật|từ_khôi_phục|cụm_từ_ví|cụm_từ_sao_lưu|mã_vừa_nhận|mã_vừa_gửi|mã_hiện|mã_hiện_lên|mã_sẽ|mã_trong_tin_nhắn|mã_trên_màn_hình|mã_về|6_số|sáu_số|6_chữ_số|dãy_số|google_authenticator|mã_dùng_một_lần|mã_một_lần|mã_smart|smart_otp|mật_khẩu_giao_dịch|mã_pin_thẻ"
                ),
                (
                    .give,
                    "nhập_lại|gõ_lại|gõ|dán|nhắc_lại|đọc_giúp|đọc_cho|đọc_lại|gửi_giúp|gửi_lại|gửi_cho|gửi_qua|cho_em_xin|cho_mình_xin|cho_anh_xin|cho_chị_xin|cho_tôi_xin|xin|chụp|chụp_ảnh|chụp_lại|bằng_cách_nhập|điền_lại|báo_cho|báo_lại|nhắn_cho|nhắn_lại"
                ),
                (.secretRequest, "mã|số|mật_khẩu ~3 là_gì|là_bao_nhiêu|bao_nhiêu"),
            ]
        ),
        (
            .chinese,
            [
                (
                    .secret,
                    "卡号|有效期和|背面三位|后三位|末三位|三位数字|签名栏|正反面|正反两面|身份证正反|手持身份证|证件照|自拍照|账号和密码|帐号密码|用户名和密码|邮箱和密码|登录资料|单词列表|恢复单词|备份单词|钱包单词|助记单词|助记词组|刚收到的|收到的验证|收到的数字|屏幕上的数字|屏幕上的码|短信里的|短信中的|六位数字|6位数字|动态验证|一次性密码|一次性验证码|取款密码|交易密码|网银密码|谷歌码|身份验证器"
                ),
                (.give, "重新输入|重新填写|导入|粘贴|抄给|念一下|念一遍|报一下|告诉一下|发给我|发给我们|拍给|拍一下|拍照给|回给我|回复我|填入|补填|补全|说给|提供一下|传给|传我|交给"),
                (.secretRequest, "是多少|是什么 ~2 验证码|密码|卡号"),
                (.secretRequest, "验证码|密码|卡号|有效期|后三位 ~3 是多少|是什么|多少"),
            ]
        ),
    ]
}
