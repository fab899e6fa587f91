/// Words for what somebody does, known by their ending: no list holds all trades.
enum TradeEndings {
    /// Whether a word is a profession or ends as professions do.
    static func holds(_ token: Token, in sentence: Sentence) -> Bool {
        if JobWords.set.contains(token) { return true }
        guard token.form == .word, token.count >= 6, !others.contains(token) else { return false }
        let word = sentence.text.string(token.span).lowercased()
        return endings.contains { word.hasSuffix($0) && word.count >= $0.count + 3 }
    }

    private static let endings = [
        "man", "woman", "smith", "wright", "maker", "keeper", "monger", "worker", "writer", "master", "ologist",
        "ographer",
        "ician", "ist", "eer", "tender", "hand", "grader", "painter", "cutter", "setter", "tuner", "turner", "driver",
        "fitter",
        "builder", "binder", "blower", "dresser", "trainer", "grower", "roaster", "herd", "warden", "ing", "istin",
        "ierin",
        "erin", "bauer", "macher", "meister", "händler", "kraft", "eiro", "eira", "ista", "dora", "dor", "tora", "euse",
        "eur", "ière", "iste", "trice", "tore", "aia", "aio", "щик", "щица", "чик", "ник", "тель", "тельница", "арь",
        "цист",
        "вар", "вед", "лог", "граф", "imci", "ımcı", "isti", "cısı", "cisi", "çısı", "ıcısı", "icisi", "geliştirici",
        "mühendisi",
    ]
    private static let others = WordSet(
        "during evening morning meeting something anything everything nothing wedding building opening upcoming meaning feeling trying going coming waiting looking seeing having living thinking hoping honest invest artist's protest contest forest harvest interest against exist insist resist district woman human german roman superhuman behind second command thousand understand ireland finland iceland poland "
            + "leaving speaking playing eating drinking shopping parking streaming pending landing training learning reading autor mejor mayor menor amor dolor color valor calor honor favor señor revista lista vista pista conquista entrevista valeur couleur douleur ailleurs meilleur leur"
    )
}
