/// What is told of a game, a story, a dream or an exercise, whoever says `I` in it.
enum Fiction {
    static func holds(_ sentence: Sentence) -> Bool {
        isLabelled(sentence) || patterns.matchesAny(in: sentence)
    }

    /// `Practice sentence: ...`, `Lyrics: ...`
    private static func isLabelled(_ sentence: Sentence) -> Bool {
        (1...3).contains { index in
            guard let token = sentence.tokens[safe: index], token.gap.contains(.colon) else { return false }
            return sentence.tokens[0..<index].contains { labels.contains($0) }
        }
    }

    private static let labels = WordSet(
        "exercise practice translate translation example sample template roleplay lyrics caption dialogue fanfic fiction plot synopsis "
            + "trailer joke riddle ejercicio ejemplo frase traducción plantilla exercice exemple traduction modèle übung beispiel übersetzung "
            + "vorlage esercizio esempio traduzione exercício exemplo tradução упражнение пример перевод шаблон örnek çeviri contoh terjemahan "
            + "例句 翻译 例文 翻訳 예문 번역")

    private static let patterns = PatternSet([
        "in the|a|my|this|that|our ~1 novel|story|chapter|episode|dream|nightmare|game|campaign|videogame !festival|industry|crew|club|in|at",
        "in|of|for the|a|my|this ~1 book|audiobook|film|movie|series|play|show|podcast|comic|documentary|thriller im|i|were|we|about|where ~1",
        "said the|our dwarf|elf|wizard|bard|paladin|rogue|orc|druid|goblin|knight|cleric|barbarian|ranger|monk|dm|gm",
        "our|my|the ~1 party|campaign|dungeon|quest|dm|dungeon_master derailed|reached|entered|fought|wiped|session|sessions",
        "i|we pretend|pretended|pretending",
        "my|our ~1 character|oc|sim|avatar|persona|elf|dwarf|wizard|paladin|villager|protagonist",
        "whiterun|flight_sim|flight_simulator|roleplay|fanfic|dnd|d_d|skyrim|minecraft|animal_crossing|stardew_valley|the_sims|zelda|gta|monopoly|catan|boardgame|board_game|elden_ring|baldurs_gate|civ_vi|hogwarts|wargame|larp",
        "my|the|todays ~1 horoscope|tarot|fortune_teller|duolingo|fortune_cookie",
        "in|inside the|a|my|vr ~1 sim|simulator", "im|in_meinem|in_dem roman|spiel|traum",
        "en el|mi|un|este sueño|juego|cuento|novela", "en la|una|mi novela",
        "dans mon|le|un rêve|jeu|roman", "no|num meu? sonho|jogo|romance", "nel mio|un? sogno|gioco|romanzo",
        "в|во моём|моем? игре|романе|сне|рассказе", "rüyamda|oyunda|romanda|dizide|filmde",
        "di|dalam mimpi|novel|game|cerita",
        "trong giấc_mơ|truyện|game",
        "게임_캐릭터|우리_게임|ゲームのキャラ|游戏角色|遊戲角色|karakter_game|oyun_karakter*|personaje_del_juego|personnage_de_jeu",
        "north_pole|santa_claus|rovaniemi_santa|reindeer|hogwarts|narnia|mordor",
        "梦里|游戏里|小说里|夢で|ゲームで|小説の中|꿈에서|게임에서|소설에서|في_الحلم|في_الرواية",
    ])
}
