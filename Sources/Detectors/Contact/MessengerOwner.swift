/// Whose an account in a sentence is.
enum MessengerOwner {
    private static let reach = 90

    /// Words by which authors give their own account.
    private static let own = CueWords([
        "my", "me", "mine", "i", "i'm", "im", "i am", "add", "dm", "dms", "ping", "message me", "msg", "msg me",
        "reach",
        "reachable", "contact", "find me", "write", "write me", "hit me up", "hmu", "chat", "talk", "questions",
        "orders", "order",
        "bookings", "commissions", "pm", "or", "also", "best", "faster", "us", "our", "mein", "meine", "mich", "mir",
        "schreib",
        "schreibt", "schreibe", "kontakt", "erreichbar", "am besten", "addet", "bei", "bin", "zu finden", "aufträge",
        "anfragen", "je suis", "soy", "sou", "sono", "ich", "mon", "moi", "me", "écris", "écrivez",
        "contactez", "contacte", "ajoute", "ajoutez", "joignable", "mi", "escríbeme", "escribidme", "escriban",
        "escribime",
        "agregame", "agrégame", "búscame", "háblame", "contacto", "contáctame", "meu", "minha", "chama", "me chama",
        "me adiciona",
        "adiciona", "fala comigo", "contato", "encomendas", "mio", "mia", "scrivi", "scrivimi", "scrivetemi",
        "contattami",
        "aggiungimi", "contatto", "пишите", "пиши", "мой", "моя", "мне", "меня", "я", "связь", "связи", "для связи",
        "стучите",
        "стучи", "добавляйтесь", "добавляйся", "вопросы", "личка", "писать", "ник", "benim", "bana", "bana yazın",
        "yazın", "yaz",
        "ekle", "ekleyin", "ulaşın", "iletişim", "ulaşabilirsiniz", "saya", "aku", "gue", "gw", "hubungi", "chat",
        "kontak", "japri",
        "pesan", "order", "mình", "tôi", "nhắn", "liên hệ", "kết bạn", "ib", "inbox", "加", "加我", "联系", "我", "我的", "找我",
        "私聊",
        "聯絡", "私", "僕", "気軽に", "連絡", "追加", "友達追加", "登録", "추가", "연락", "문의", "제", "내", "친추", "저", "아이디", "للتواصل",
        "راسلني", "حسابي", "أنا", "تواصل", "راسلوني", "أضفني", "ضيفوني", "💬", "📩", "✉", "✉️", "📲", "→", "👉", "➜",
    ])

    /// Words that give another's account or a channel.
    private static let others = CueWords([
        "sister's", "brother's", "friend's", "mate's", "wife's", "husband's", "boss's", "mum's", "mom's", "dad's",
        "son's", "daughter's", "cousin's", "girlfriend's", "boyfriend's", "neighbour's", "colleague's", "de mi hermana",
        "de mi hermano", "de mi amigo", "de mi amiga", "de ma soeur", "de mon frère", "de mon pote", "meiner schwester",
        "meines bruders", "meiner freundin", "da minha irmã", "do meu irmão", "di mia sorella", "di mio fratello",
        "моей сестры", "моего брата", "моей подруги", "kardeşimin", "arkadaşımın", "temen gue", "我妹", "友達の", "친구",
        "follow", "following", "subscribe", "subscribed", "his", "her", "their", "your", "ask", "asked", "thanks to",
        "thx to",
        "credit", "credits", "according to", "source", "via the", "channel", "channels", "banned", "leaked",
        "posted by",
        "folgt", "abonniert", "sein", "ihr", "frag", "fragt", "suivez", "abonnez vous", "demande à", "sigue", "síguelo",
        "sigan",
        "suscríbete", "pregunta a", "pregúntale", "su canal", "siga", "sigam", "inscreva se", "pergunta pro", "segui",
        "seguite",
        "iscrivetevi", "chiedi a", "подпишись", "подпишитесь", "подписывайтесь", "канал", "канале", "его", "её", "ее",
        "спроси",
        "спросите", "takip edin", "takip et", "onun", "ikuti", "tanya ke", "theo dõi", "hỏi", "关注", "订阅", "他的", "她的",
        "问",
        "フォロー", "彼の", "彼女の", "구독", "팔로우", "تابعوا", "تابع", "اسأل", "bot", "бот",
    ])

    /// Whether a word right before the messenger's name says that it is the author's: `mon snap`.
    static func isNamed(_ word: Range<Int>, in text: ScanText) -> Bool {
        guard let cue = owners.last(in: text, within: max(0, word.lowerBound - 14)..<word.lowerBound) else {
            return false
        }
        return word.lowerBound - cue.span.upperBound < 2
    }

    private static let owners = CueWords([
        "my", "our", "mein", "meine", "mon", "ma", "mi", "meu", "minha", "mio", "mia", "il mio", "мой", "моя", "benim",
        "我的", "我",
        "私の", "僕の", "내", "제", "mijn", "mój", "min",
    ])

    /// `ask me`: the one who is to be asked is the author.
    private static func isMe(behind offset: Int, in text: ScanText) -> Bool {
        guard let object = objects.first(in: text, within: offset..<offset + 12) else { return false }
        return object.span.lowerBound - offset < 2
    }

    private static let objects = CueWords([
        "me", "us", "mich", "uns", "moi", "me on", "a mí", "a mim", "меня", "у меня", "bana", "saya", "mình", "我",
        "저에게",
    ])

    /// Where the entry of a list begins that ends a stretch: behind its last bar, bullet or middle dot.
    private static func entryStart(_ stretch: Range<Int>, in text: ScanText) -> Int {
        var at = stretch.upperBound
        while at > stretch.lowerBound, stretch.upperBound - at < 8 {
            if text[at - 1] == 0x7c || text[at - 1] == 0xb7 && text[at - 2] == 0xc2 { return at }
            if text[at - 1] == 0xa2, text[at - 2] == 0x80, text[at - 3] == 0xe2 { return at }
            // Pictures part the entries of a profile: `umbrella ☂️ wechat ...`.
            if text[at - 1] >= 0x80, let scalar = Scalars.decode(text.bytes, before: at)?.scalar, isPicture(scalar) {
                return at
            }
            at -= 1
        }
        return stretch.lowerBound
    }

    private static func isPicture(_ scalar: UInt32) -> Bool {
        scalar == 0xfe0f || (0x2600...0x27bf).contains(scalar) || (0x1f300...0x1faff).contains(scalar)
            || (0x2b00...0x2bff).contains(scalar)
    }

    /// Whether nothing but the next entry of a list, or the end, stands behind the account; words with a line between are
    /// names of programs in a sentence.
    private static func endsEntry(_ span: Range<Int>, in text: ScanText) -> Bool {
        if span.contains(where: { text.isDigit(at: $0) }) { return true }
        return switch text[text.skipSpaces(from: span.upperBound, limit: 4)] {
        case 0, 0x0a, 0x0d, 0x7c, 0x2c, 0x2f, 0x3b, 0x29, 0x5d, 0x2e, 0x21, 0x28, 0x80...: true
        default: false
        }
    }

    /// An item of a list: behind a comma or characters that are written without spaces, with nothing behind the account.
    private static func isItem(_ span: Range<Int>, word: Range<Int>, in text: ScanText) -> Bool {
        guard word.lowerBound < span.lowerBound, span.lowerBound - word.upperBound < 4, endsEntry(span, in: text) else {
            return false
        }
        let end = text.skipSpaces(before: word.lowerBound, limit: 3)
        guard end > 0 else { return true }
        return text[end - 1] == 0x2c || (Scalars.decode(text.bytes, before: end)?.scalar ?? 0) >= 0x2e80
    }

    /// Whether nothing says that the account is another's; with `needsCue`, also whether something says that it is the
    /// author's, or the entry holds hardly more than the account.
    static func isOwn(_ span: Range<Int>, word: Range<Int>, needsCue: Bool, in text: ScanText) -> Bool {
        isSaidOwn(span, word: word, needsCue: needsCue, in: text) && !Disowned.isNuisance(around: span, in: text)
    }

    private static func isSaidOwn(
        _ span: Range<Int>, word: Range<Int>, needsCue: Bool, in text: ScanText
    ) -> Bool {
        let from = min(span.lowerBound, word.lowerBound)
        let sentence = text.sentence(around: from..<max(span.upperBound, word.upperBound), cap: reach)
        if text[sentence.upperBound] == 0x3f, needsCue { return false }
        let before = sentence.lowerBound..<from
        if let other = others.last(in: text, within: before), !isMe(behind: other.span.upperBound, in: text) {
            return false
        }
        guard needsCue else { return true }
        if own.last(in: text, within: before) != nil { return true }
        if own.first(in: text, within: min(span.upperBound, word.upperBound)..<max(span.lowerBound, word.lowerBound))
            != nil
        {
            return true
        }
        return before.count < 8 && endsEntry(span, in: text) || isItem(span, word: word, in: text)
            || own.first(in: text, within: span.upperBound..<min(sentence.upperBound, span.upperBound + 40)) != nil
            || from - entryStart(before.suffix(12), in: text) < 8 && endsEntry(span, in: text)
    }
}
