/// The words that announce a user id.
enum UIDCues {
    struct Cue: Sendable {
        var tokens: Range<Int>
        /// Only Binance calls it so.
        var isBinance: Bool
        /// Says "user id" by itself; others (`Kraken ID`) need the exchange.
        var isGeneric: Bool
    }

    static func all(in sentence: Sentence) -> [Cue] {
        var cues: [Cue] = []
        for match in patterns.matches(in: sentence) {
            let cue = Cue(tokens: match.tokens, isBinance: match.rule < 2, isGeneric: match.rule < 5)
            if let last = cues.last, last.tokens.overlaps(cue.tokens) {
                if cue.tokens.count > last.tokens.count { cues[cues.count - 1] = cue }
            } else {
                cues.append(cue)
            }
        }
        return cues
    }

    private static let patterns = PatternSet(
        [
            "buid",
            "binance? pay id|ид|айди",
            "uid|uids|юид|уид|uid*",
            "user|users|member|usuario|usuário|utilisateur|nutzer|benutzer|kullanıcı|utente|pengguna|пользователя|账户|账号 id|ид",
            "用户id|用戶id|ユーザーid|유저id|id_пользователя|id_de_usuario|id_pengguna|id_utente|رقم_المستخدم",
            "<exchange> ~1 id|ид|айди|account_id|account_number",
            "id|ид|айди de|di|on|at|auf|bei|в|на|da|do? <exchange>",
            "id|ид|айди <exchange>",
            "<exchange> pay",
            "мой|моя|my|mi|meu|mein|mon|minha ид|айди|id",
        ],
        slots: ["exchange": { sentence, index in ExchangeReader.read(sentence, at: index)?.tokens.upperBound }])
}
