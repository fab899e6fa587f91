/// More ways to tell of a habit: rides at a fixed hour, stretches of the week, where one is to be found.
enum RoutinePhrases {
    private static let days =
        "mon|monday|mondays|tue|tues|tuesday|tuesdays|wed|weds|wednesday|wednesdays|thu|thurs|thursday|thursdays|fri|friday|fridays|sat|saturday|saturdays|sun|sunday|sundays"
    private static let always = "always|siempre|sempre|toujours|immer|всегда|hep|selalu|luôn|usually|normalmente"

    static let rows = [
        "\(always) ~4 <where> ~6 <clock>", "\(always) ~6 <clock> ~8 <where>", "\(always) ~10 <clock> ~8 <where>",
        "i|we|my|our ~6 \(days) to|through|till|until|and|or \(days) ~8 <where>",
        "\(days) ~1 <clock> ~4 same|usual|regular ~6 <name>",
        "as|like every|each week|day|morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday",
        "my|our ~6 is|at <clock> ~1 every|each|on \(days)|day|morning|evening",
        "<clock> swimmer|runner|rower|walker|jogger|cyclist|dog_walker ~2 <name>",
        "\(days) <clock> ~1 to|till|until <clock>? ~6 <where>",
        "\(days) <number>? to <number>? ~4 i|im|my|we ~4 <where>",
        "i|we ~1 catch|take|get|ride|board|walk|cycle|drive|leave|finish|start|clock ~8 <clock> ~10 <where>",
        "i|we ~1 leave|finish|lock_up|close|open ~6 <clock>|alone ~10 <where>",
        "mi|me|ihr|mich trovate|trovi|encuentras|encontráis|encontra|trouve|trouvez|findet|finden ~6 <where>",
        "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica ~4 mi trovate|trovi ~2 <where>",
        "tous|toutes les ~1 lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches|matins|soirs ~2 marché|piscine|footing|yoga|chorale|parc|plage ~6 <clock>|<where>",
        "footing|jogging|natation|vélo|course|marche ~2 tous|chaque|toutes ~6 <where>",
        "毎週|毎朝|毎日|毎晩 ~10 <landmark>", "每天|每周|每週|每个周|每晚|每早 ~10 <landmark>", "매일|매주|매달 ~8 <venue>",
        "كل يوم|جمعة|سبت|أحد|خميس|اثنين|ثلاثاء|أربعاء|صباح|مساء ~4 أكون|نكون|أروح|اروح|أمشي|أركض|أسبح ~2 <where>",
    ]

    /// `7:12`, `18h20`, `6am`, `8 am`: an hour.
    static let clock: SlotReader = { sentence, index in
        guard let token = sentence.tokens[safe: index] else { return nil }
        let text = sentence.text
        if token.form == .mixed, text.isDigit(at: token.span.lowerBound), token.count <= 5 {
            let last = text[token.span.upperBound - 1] | 0x20
            return last == 0x6d || last == 0x68 || token.span.contains(where: { text[$0] == 0x68 }) ? index + 1 : nil
        }
        guard token.form == .number, token.count <= 2, let next = sentence.tokens[safe: index + 1] else { return nil }
        if next.form == .number, next.count == 2, next.gap == .colon || next.gap == .dot { return index + 2 }
        return halves.contains(next) ? index + 2 : nil
    }

    private static let halves = WordSet("am pm uhr h heures horas часов утра вечера")
}
