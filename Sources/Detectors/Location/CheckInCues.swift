/// The words of being somewhere now.
enum CheckInCues {
    static let patterns = PatternSet(
        [
            "just? checked|checking in at? the? <venue>", "i|im|were|we ~2 checked|checking in at? the? <venue>",
            "^ at|@ the? <venue> ~2 right_now|now|rn|currently|atm|tonight|today|until|till",
            "i_am|im|were|we_are ~2 at|inside the? <venue>",
            "sitting|working|waiting|hanging|chilling|camping_out|parked|currently|eating|drinking|watching|studying ~3 at|in|outside the? <venue>",
            "having|eating|drinking|enjoying|grabbing|getting ~6 at|in the? <venue> ~1 rn|right_now|now|atm",
            "here at|in the? <venue>", "now at the? <venue>",
            "come find|say|join|meet me|hi|us ~3 at the? <venue> ~1 now|right_now|rn|tonight",
            "sitze|bin|sitzen|hocke|stehe ~2 im|in|am|beim|vorm <venue>",
            "estoy|estamos|sentado|sentada|ando ~2 en el|la? <venue>", "estou|tô|to|estamos ~2 no|na|em <venue>",
            "je_suis|on_est|posé|posée|assis|assise ~3 au|à|dans|chez la|le|l|un|une? <venue>",
            "sono|siamo|seduto|seduta ~2 al|alla|in|da|nel|allo <venue>", "lagi|sedang|nongkrong ~2 di <venue>",
            "<venue> ~1 oturuyorum|oturuyoruz|deyim|dayım|teyim|deyiz|dayız|yim",
            "сижу|сидим|нахожусь|зависаю|торчу|работаю ~2 в|на|у|возле ~1 <venue>", "我在|人在|正在|现在在 <venue>",
            "いま|今 <venue>", "<venue> なう|にいます|でランチ|で作業中",
            "지금 <venue>", "đang ~2 ở|tại|ngồi <venue>", "جالس|أنا|انا|موجود ~2 في <venue>",
        ], slots: ["venue": venue])

    /// A name that says what it is (`Café Kranich`, `Dunnock Gallery`).
    private static let venue: SlotReader = { sentence, index in
        if sentence.tokens[safe: index]?.form == .ideograph { return eastern(sentence, index) }
        var end = index
        var hasKind = false
        var names = 0
        while end - index < 7, let token = sentence.tokens[safe: end] {
            if end > index, !token.gap.isSubset(of: [.space, .dash, .quote, .at]) { break }
            if kinds.contains(token) {
                hasKind = true
            } else if token.isCapital, !CommonWords.never.contains(token) {
                names += 1
            } else if end > index, CommonWords.links.contains(token), sentence.tokens[safe: end + 1]?.isCapital == true
            {
            } else if token.gap.contains(.quote), names == 0 {
                names += 1
            } else {
                break
            }
            end += 1
        }
        // An app's `@` and its words need no kind.
        let isApp =
            sentence.tokens[safe: index]?.gap.contains(.at) == true
            || (max(0, index - 4)..<index).contains { sentence.tokens[safe: $0].map { appWords.contains($0) } ?? false }
        return names > 0 && (hasKind || isApp) ? end : nil
    }

    private static func eastern(_ sentence: Sentence, _ index: Int) -> Int? {
        for end in index..<min(sentence.tokens.count, index + 10) where sentence.tokens[end].form == .ideograph {
            if easternKinds.contains(where: { $0.matchesEnd(sentence, end) }), end - index >= 3 { return end + 1 }
        }
        return nil
    }

    private struct Ending: Sendable {
        let hashes: [UInt64]
        func matchesEnd(_ sentence: Sentence, _ end: Int) -> Bool {
            guard end + 1 >= hashes.count else { return false }
            return zip(hashes, sentence.tokens[(end + 1 - hashes.count)...end]).allSatisfy { $0 == $1.hash }
        }
    }

    private static let easternKinds: [Ending] = "咖啡馆 咖啡店 图书馆 餐厅 酒吧 商场 体育馆 博物馆 星巴克 カフェ 図書館 レストラン 美術館 카페 도서관 식당 스타벅스"
        .split(separator: " ").map { word in
            Ending(hashes: word.unicodeScalars.map { WordHash.of(String($0)) })
        }

    private static let appWords = WordSet("checked checking im")
    /// Whether a place is a house to sit in rather than a town.
    static func isVenue(_ tokens: Range<Int>, in sentence: Sentence) -> Bool {
        tokens.contains { sentence.tokens[safe: $0].map { kinds.contains($0) || $0.prefix == library } ?? false }
            || tokens.contains { end in easternKinds.contains { $0.matchesEnd(sentence, end) } }
    }

    private static let library = WordHash.of("bib")
    private static let kinds = WordSet(
        "cafe café coffee bar pub restaurant library museum gallery cinema theatre theater stadium arena gym hotel hostel park market mall bakery brewery diner bistro pizzeria club zoo aquarium station church bowling lanes "
            + "hall lounge tavern inn grill bookshop bookstore shop store salon spa school hospital clinic pool beach court centre center caffè kaffee bibliothek kneipe gasthaus museo biblioteca restaurante bibliothèque musée "
            + "кафе кофейне кофейня бар баре ресторан ресторане библиотеке музее кинотеатре парке клубе kafe kedai warung restoran kütüphanesi kafede quán cà phê مقهى مطعم مكتبة starbucks ikea mcdonalds festival fair arcade"
    )
    static let against = PatternSet([
        "level|lvl|boss|dungeon|chapter|page|round|stage|loss|bags|bag|luggage|suitcase|code|fix|commit|next_week|tomorrow|yesterday|last_week|was|were_at|used_to|worked|bout|wit",
        "he|she|they is|was|are|were|checked|sits",
    ])

    /// With the words that lead to it, and the marks that close a quotation.
    static func span(_ tokens: Range<Int>, in sentence: Sentence) -> Range<Int> {
        let span = sentence.bytes(tokens)
        // `«Серая сова»`: to the closing mark.
        guard let open = span.last(where: { sentence.text[$0] == 0xc2 && sentence.text[$0 + 1] == 0xab }) else {
            return span
        }
        var end = open
        while end < open + 60, end < sentence.text.count {
            if sentence.text[end] == 0xc2, sentence.text[end + 1] == 0xbb {
                return span.lowerBound..<max(span.upperBound, end + 2)
            }
            end += 1
        }
        return span
    }

    static let triggers: [String] = [
        "checked in", "checking in", "right now", "i'm at", "im at", "i am at", "we're at", "sitting", "working",
        "here at", "now at", "currently", "at the", "rn", "hanging", "chilling", "waiting", "sitze", "bin", "hocke",
        "estoy", "estamos", "estou",
        "tô", "je suis", "posé", "on est", "sono", "siamo", "lagi", "sedang", "nongkrong", "oturuyorum", "сижу",
        "сидим", "нахожусь", "зависаю", "我在", "人在", "正在", "いま", "今", "なう", "지금", "đang", "جالس", "stehe", "deyim",
        "dayım", "now",
    ]
}
