/// Words near a seed phrase that say what it is.
enum SeedCues {
    /// Names of a seed phrase.
    static let strongWords = [
        "seed phrase", "seed phrases", "seedphrase", "seed words", "recovery phrase", "recovery words", "recovery seed",
        "secret phrase", "secret recovery phrase", "backup phrase", "backup words", "mnemonic", "mnemonics",
        "mnemonic phrase", "wallet seed", "wallet words", "electrum seed", "monero seed", "frase semilla",
        "frases semilla", "palabras semilla", "frase de recuperación", "frase de recuperacion", "frase secreta",
        "phrase de récupération", "phrase de recuperation", "phrase secrète", "phrase mnémonique", "phrase de secours",
        "mots de récupération", "frase de recuperação", "frase de recuperacao", "frase semente", "palavras semente",
        "frase mnemonica", "frase mnemotécnica", "frase di recupero", "frase segreta", "parole di recupero",
        "wiederherstellungsphrase", "wiederherstellungswörter", "seedphrase", "merksatz", "сид фраза", "сид фразу",
        "сид фразы", "seed фраза", "seed фразу", "сидка", "сидку", "мнемоника", "мнемоническая фраза",
        "фраза восстановления", "фразу восстановления", "секретная фраза", "секретную фразу", "kurtarma kelimeleri",
        "kurtarma ifadesi", "kurtarma kelimelerim", "gizli kelimeler", "gizli kelimelerim", "frasa pemulihan",
        "frasa sandi", "frasa seed", "cụm từ khôi phục", "cụm từ hạt giống", "cụm từ bí mật", "obnovovací fráze",
        "záložní slova", "fraza odzyskiwania", "słowa odzyskiwania", "助记词", "助記詞", "恢复短语", "恢復短語", "种子短语",
        "シードフレーズ", "リカバリーフレーズ", "復元フレーズ", "ニーモニック", "니모닉", "시드 구문", "시드구문", "복구 구문", "시드 문구",
        "복구 문구", "복구구문", "عبارة الاسترداد", "العبارة السرية", "عبارة البذور",
    ]

    /// Words that stand before phrases, and before much else.
    static let weakWords = [
        "seed", "backup", "12 words", "15 words", "18 words", "24 words", "25 words", "13 words", "12 word", "24 word",
        "12 wörter", "24 wörter", "12 mots", "18 mots", "24 mots", "12 palabras", "24 palabras", "12 palavras",
        "24 palavras", "12 parole", "24 parole", "12 слов", "24 слова", "12 kelime", "24 kelime", "12 slov", "24 slov",
        "单词", "單字", "シード", "시드",
    ]

    static let strong = CueWords(strongWords)
    static let weak = CueWords(
        weakWords + [
            "wallet", "passphrase", "words", "phrase", "wörter", "mots", "palabras", "palavras", "parole", "слова",
            "сид",
            "фраза", "фразу", "kelime", "kelimeler", "slova", "recovery", "restore", "ledger", "trezor", "metamask",
            "кошелек", "кошелька", "cartera", "billetera", "portefeuille", "carteira", "portafoglio", "cüzdan", "钱包",
            "錢包", "ウォレット", "지갑",
        ])

    /// Words that say that the phrase is none.
    static let doubt = CueWords([
        "example", "e.g.", "like", "such as", "fake", "test", "dummy", "invalid", "sample", "wrong", "beispiel",
        "ejemplo", "exemple", "exemplo", "esempio", "пример", "örnek", "contoh", "例", "예",
    ])
}
