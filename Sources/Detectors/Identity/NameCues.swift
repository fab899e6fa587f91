/// The words that give one's own name.
enum NameCues {
    static let patterns = PatternSet(
        [
            "my ~2 name is|s? <full>", "my_names <full>", "i_am|im|its|this_is <full> ~1 here|and|from|by",
            "^ i_am|im <full> i|a|an|and|the|your", "maintained|handcrafted by <full>",
            "real|full|legal name ~1 is? <full>",
            "known_as|signed|sincerely|yours|regards|cheers|greetings|best_wishes|yours_truly|kind_regards|saludos|atentamente|cordialement|grüße|grüßen|saluti|abraços <full>",
            "^ name|nombre|nome|nom|author|maintainer|autor|autora|auteur|autore <stated>",
            "behind_this|behind_the ~3 <full>", "derrière ce|le ~1 <full>",
            "ich heiße|heisse|bin <full>", "mein ~1 name ist <full>", "me llamo <full>",
            "mi_nombre es|completo ~1 <full>", "me chamo <full>", "meu nome ~1 é|e? <full>",
            "je m_appelle|mappelle <full>", "m_appelle <full>", "mi chiamo <full>",
            "nama saya|gue|aku|lengkap|asli? <full>", "benim? adım|adim <full>", "меня зовут <full>",
            "мое имя ~1 <full>", "nazywam się|sie <full>", "ik heet <full>", "tên tôi|mình là <full>",
            "tôi_tên|mình_tên là? <full>", "aka|alias|a_k_a|irl <full>",
        ],
        slots: [
            "full": full,
            "stated": { sentence, index in
                sentence.tokens[safe: index]?.gap.contains(.colon) == true ? full(sentence, index) : nil
            },
        ])

    /// Two or three capitalised words that are no place, company or greeting.
    static let full: SlotReader = { sentence, index in
        guard let end = Slots.name(sentence, index), (2...3).contains(end - index) else { return nil }
        for at in index..<end {
            guard let token = sentence.tokens[safe: at], !token.isUpper, !never.contains(token), token.form == .word,
                token.count > 1
            else { return nil }
            if at > index, token.gap.contains(.quote) { return nil }
        }
        return end
    }

    private static let never = WordSet(
        "foundation collective contributors community authors maintainers core team world university museum college school project software games labs studio company inc ltd gmbh github twitter support admin service group club daily news network open source machine learning full stack "
            + "web senior junior lead product data new york san los santa saint las el north south east west united kingdom states windows linux android google apple microsoft python java swift rust getting started table contents "
            + "read me change log license all rights reserved terms privacy contact about home page street road avenue engineer developer designer hello hi bitcoin crypto daniels pepper best kind regards yours thank"
    )

    /// Words of contact: a card may begin with a name.
    static let contacts = ["arobase", "arroba", "at", "собака", "punkt", "mail", "email", "e-mail", "phone", "tel"]

    static let triggers: [String] = [
        "name is", "name's", "my name", "i am", "i'm", "im", "real name", "full name", "legal name", "regards",
        "cheers", "sincerely", "yours", "best wishes", "name", "nombre", "nome", "nom", "behind this", "derrière",
        "heiße", "heisse", "mein name", "llamo", "chamo",
        "appelle", "m'appelle", "chiamo", "nama", "adım", "зовут", "nazywam", "heet", "tên", "aka", "irl", "saludos",
        "cordialement", "grüße", "saluti", "this is", "author", "maintainer", "autor", "autora", "auteur", "autore",
        "maintained by", "handcrafted by",
    ]
}
