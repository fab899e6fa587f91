/// The words that announce a user id.
enum UIDCues {
    struct Cue: Sendable {
        var tokens: Range<Int>
        /// Only Binance calls it so.
        var isBinance: Bool
        /// Says "user id" by itself; others (`Kraken ID`) need the exchange.
        var isGeneric: Bool
        /// Names the exchange.
        var namesExchange: Bool
    }

    static func all(in sentence: Sentence) -> [Cue] {
        var cues: [Cue] = []
        for match in patterns.matches(in: sentence) {
            let number = match["digits"] ?? match["field"] ?? match["long"]
            // `71820493 (that's Binance)`: the words stand behind the number.
            let tokens =
                match["ahead"].map { $0.upperBound..<match.tokens.upperBound }
                ?? match.tokens.lowerBound..<(number?.lowerBound ?? match.tokens.upperBound)
            let cue = Cue(
                tokens: tokens, isBinance: match.rule < 2, isGeneric: match.rule < generic,
                namesExchange: match["exchange"] != nil)
            if let last = cues.last, last.tokens.overlaps(cue.tokens) {
                if cue.tokens.count > last.tokens.count { cues[cues.count - 1] = cue }
            } else {
                cues.append(cue)
            }
        }
        return cues
    }

    private static let generic = 6
    private static let patterns = PatternSet(
        [
            "buid",
            "binance? pay ~1 id|ид|айди",
            "uid|uids|u_i_d|юид|уид|uid* number|no|nr|numaram|numarası|saya|gue|của_em?",
            "user|users|member|account|usuario|usuário|utilisateur|nutzer|benutzer|kullanıcı|utente|pengguna|пользователя|аккаунта|账户|账号|用户|akun id|ids|ид|айди",
            "用户id|用戶id|账户id|账号id|ユーザーid|유저id|유저_아이디|회원번호|会員番号|id_пользователя|id_de_usuario|id_de_usuário|id_pengguna|id_akun|id_utente|id_utilisateur|"
                + "id_người_dùng|mã_người_dùng|رقم_المستخدم|معرف_المستخدم|آیدی|nutzerkennung|benutzerkennung|nutzernummer|benutzernummer|userid|user_number|member_number|"
                + "номер_пользователя|kullanıcı_numaram|kullanıcı_no|kullanıcı_numarası|numero_utente|numéro_d'utilisateur|número_de_usuario",
            "uid|id|айди|ид|아이디|आईडी|آيدي mine|saya|gue|aku|gw|ku|của_em|của_mình|của_tôi|em|moi|mio|mía",
            "<exchange> ~2 id|idm|idim|uidm|uidim|ид|айди|kennung|kontokennung|identifiant|identificador|identificativo|идентификатор|account_id|account_number|आईडी|آيدي|ايدي|아이디|番号|nr|hesabım|numaram|kundennummer|public_account_id|iiban",
            "<exchange> ~4 kennung|nutzerkennung|kundennummer|identifiant|identificador",
            "<exchange> ~2 account|acct|acc|konto|cuenta|conta|compte|hesap|akun|аккаунт <digits>",
            "id|ид|айди|kennung|identifiant|identificador|identificativo|идентификатор|آيدي|ايدي|رقمي|رقم_حسابي|رقم_الحساب|معرف|معرفي|kundennummer|account_number|account_id|account_no|hesap_numaram|hesap_no|nomor_akun|no_akun|número_de_cuenta|número_da_conta|numéro_de_compte|numero_di_conto|konto_nr|kontonummer|номер_аккаунта|номер_счета|номер_счёта|số_id|mã_id "
                + "de|di|on|at|auf|bei|в|на|da|do|في|على|của|su|chez|with|from|for|mi|my|tôi|em|la? ~1 <exchange>",
            "id|ид|айди|identifiant|identificador|идентификатор <exchange>", "<exchange> pay",
            "^ id|my_id|user|account|acc <field>", "benim|мой|моя|my|mi|meu|mein|mon|minha|meine|mio ид|айди|id",
            "मेरी|मेरा ~2 आईडी",
            "account|acct|acc|konto|cuenta|conta|compte|аккаунт|akun|hesap|账户|账号|アカウント|계정 <long>",
            "<ahead> thats|that_is|its|is|eso_es|das_ist|c_est|это my|the|mein|mi|meu|mon|мой? <exchange> !knows|shows|how|to",
            "mine|mines|meiner|mío|mien|mio|мой|benim|punyaku ~1 <exchange> ~1 id|uid|айди|user",
            "number|profile|nummer|número|numéro|numero|номер ~2 <exchange> ~1 shows|shows_me|gave_me|knows_me|gives_me",
        ],
        slots: [
            "exchange": { sentence, index in ExchangeReader.read(sentence, at: index)?.tokens.upperBound },
            "digits": { sentence, index in digits(sentence, index, behind: .space) },
            "long": { sentence, index in
                digits(sentence, index, behind: [.space, .hash]).flatMap {
                    (8...19).contains(sentence.tokens[index].count) ? $0 : nil
                }
            },
            "ahead": { sentence, index in
                sentence.tokens[safe: index].flatMap {
                    $0.form == .number && (7...19).contains($0.count) ? index + 1 : nil
                }
            },
            "field": { sentence, index in
                FormField.isExchangeNamed(around: sentence)
                    ? digits(sentence, index, behind: [.colon, .dash, .space]) : nil
            },
        ])

    /// Six and more digits that only some signs set off from the cue.
    private static func digits(_ sentence: Sentence, _ index: Int, behind signs: Token.Gap) -> Int? {
        guard let token = sentence.tokens[safe: index], token.form == .number, (6...19).contains(token.count),
            token.gap.isSubset(of: signs)
        else { return nil }
        return index + 1
    }
}
